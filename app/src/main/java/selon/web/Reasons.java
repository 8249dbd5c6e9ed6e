package selon.web;

import java.util.List;
import selon.language.Language;
import selon.view.Labels;
import selon.view.VisibleText;

/**
 * The reasons of the ledger in the words of a page: the program's own are English, and each is
 * known by what it says. One with a value after it stands behind those that are longer.
 */
final class Reasons {

  private static final int LONGEST = 300;

  private static final List<String> KEYS =
      List.of(
          "ledger.same.text",
          "ledger.same",
          "ledger.of",
          "ledger.more",
          "ledger.no.text",
          "ledger.no.article",
          "ledger.save",
          "ledger.nobody",
          "ledger.empty",
          "reason.json",
          "reason.object",
          "reason.id",
          "reason.text",
          "reason.text.empty",
          "reason.item",
          "reason.news",
          "reason.news.none",
          "reason.feed.item",
          "reason.feed.kind",
          "reason.feed.empty",
          "reason.canceled",
          "reason.archive.none",
          "reason.repeats",
          "reason.cut",
          "reason.damaged",
          "reason.damaged.packed",
          "reason.entities",
          "reason.xml",
          "reason.deep",
          "reason.list",
          "reason.pdf",
          "reason.rtf",
          "reason.zip",
          "reason.save.text",
          "reason.packed.twice",
          "reason.bzip2",
          "reason.zstd",
          "reason.unpack",
          "reason.wacz",
          "reason.wacz.unzip",
          "reason.picture",
          "reason.database",
          "reason.binary",
          "reason.nested",
          "reason.take.out",
          "reason.address",
          "reason.host",
          "reason.robots",
          "reason.not.waited",
          "reason.missing",
          "reason.folder",
          "reason.denied",
          "reason.language",
          "reason.date.unreadable",
          "reason.date.future",
          "reason.archive.pages",
          "reason.unreadable",
          "reason.type",
          "reason.xml.kind",
          "reason.large.characters",
          "reason.large.more",
          "reason.large.unpacked",
          "reason.large.line",
          "reason.large",
          "reason.answered",
          "reason.packing",
          "reason.trust",
          "reason.reach",
          "reason.had.answers",
          "reason.had",
          "reason.private",
          "reason.private.allow",
          "reason.leads",
          "reason.leads.none",
          "reason.http",
          "reason.purged",
          "reason.internal",
          "reason.looks",
          "reason.no.pack");

  private static final Labels ENGLISH = Labels.of(new Language("en")).with(Tongue.class, "words");

  private Reasons() {}

  /** In the words of the page where it has some; else in those of the program. */
  static LedgerPage.Reason of(String reason, Labels words) {
    for (String key : KEYS) {
      String english = ENGLISH.of(key);
      int value = english.indexOf("{0}");
      String start = value < 0 ? english : english.substring(0, value);
      String end = value < 0 ? "" : english.substring(value + 3);
      boolean fits = reason.length() >= start.length() + end.length();
      if (value < 0
          ? reason.equals(english)
          : fits && reason.startsWith(start) && reason.endsWith(end)) {
        int last = reason.length() - end.length();
        String name = VisibleText.line(reason.substring(start.length(), last), LONGEST);
        return new LedgerPage.Reason(words.of(key).replace("{0}", name), words.language().tag());
      }
    }
    return new LedgerPage.Reason(VisibleText.line(reason, LONGEST), "en");
  }
}
