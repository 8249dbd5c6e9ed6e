package selon.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import selon.corpus.Corpus;
import selon.corpus.Versions;
import selon.export.VersionsJson;
import selon.fetch.WebAddress;
import selon.language.Language;
import selon.statement.Reading;
import selon.store.Case;
import selon.view.VersionsView;

/** {@code selon versions}: how articles were changed after they had appeared. */
@Command(
    name = "versions",
    description = {
      "Lists the versions of articles that came at one address, or under one id, in different words:"
          + " when each came, and which statements are new, gone or changed in it."
    },
    footer = {
      "",
      "Examples:",
      "  selon versions -c harbor                                 all that have several",
      "  selon versions -c harbor https://post.example/ferry      those of an address",
      "  selon versions -c harbor a1 -f json                      of an article"
    })
final class VersionsCommand implements Callable<Integer> {

  @Mixin private CaseOption of = new CaseOption();
  @Mixin private ScreenOptions screen = new ScreenOptions();
  @Mixin private ListFormat format = new ListFormat();

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLE|ADDRESS",
      description = "whose versions; none for all articles that have several")
  private List<String> named = List.of();

  private final Console console;
  private int unknown;

  VersionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Unwritable {
    Language labels = screen.language(console);
    if (format.isCsv()) {
      throw screen.wrong("versions are written as text or json");
    }
    try (Case opened = Case.open(of.folder());
        Destination out = Destination.stream("the output", between(), console.out())) {
      Versions versions = opened.versions();
      List<List<String>> wanted = wanted(opened, versions);
      if (wanted.isEmpty()) {
        if (named.isEmpty() && !screen.quiet) {
          console.say("no article of " + of.folder() + " has a second version");
        }
        return ExitCode.NOTHING_FOUND;
      }
      VersionsView view = new VersionsView(labels, console.width(), screen.colors(console));
      for (List<String> ids : wanted) {
        write(opened, ids, view, out);
      }
      return unknown > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
  }

  /** Between two articles, for people. */
  private String between() {
    return format.isText() ? "\n" : "";
  }

  private List<List<String>> wanted(Case opened, Versions versions) {
    if (named.isEmpty()) {
      return versions.groups();
    }
    Set<List<String>> wanted = new LinkedHashSet<>();
    for (String name : named) {
      URI address = WebAddress.isOne(name) ? WebAddress.parse(name) : null;
      List<String> ids =
          address == null
              ? opened.corpus().reading(name).stream().map(r -> r.article().id()).toList()
              : opened.at(address);
      if (ids.isEmpty()) {
        unknown++;
        console.say(
            name + ": is " + (address == null ? "no article" : "no address") + " of this case");
      }
      ids.forEach(id -> wanted.add(versions.of(id)));
    }
    return List.copyOf(wanted);
  }

  private void write(Case opened, List<String> ids, VersionsView view, Destination out)
      throws Unwritable {
    Corpus corpus = opened.decided();
    StringBuilder shown = new StringBuilder();
    Reading before = null;
    for (int i = 0; i < ids.size(); i++) {
      Reading version = corpus.reading(ids.get(i)).orElse(null);
      if (version == null) {
        // it was purged meanwhile
        continue;
      }
      Instant added = opened.ledger().added(ids.get(i)).orElse(null);
      if (format.isJson()) {
        out.write("", VersionsJson.write(ids, i, added, version, before));
      } else {
        shown.append(i == 0 ? view.head(version.article(), ids.size()) : "");
        shown.append(view.show(i, added, version, before));
      }
      before = version;
    }
    if (format.isText()) {
      out.write("", shown.toString());
    }
  }
}
