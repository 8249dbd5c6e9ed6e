package selon.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.Revision;
import selon.language.Language;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.view.StyledText.Style;

/**
 * The versions of an article for a terminal: when each came, and which statements are new, gone or
 * changed in it. Nothing is told by color alone.
 *
 * <p>Immutable and safe for threads.
 */
public final class VersionsView {

  private static final int NARROWEST = 40;
  private static final int LONGEST = 300;
  private static final int INDENT = 5;
  private final Labels labels;
  private final int width;
  private final boolean color;

  /**
   * @param language of the labels; English if there are none in it
   * @param width of the terminal in columns
   * @param color whether to send the terminal colors
   */
  public VersionsView(Language language, int width, boolean color) {
    this.labels = Labels.of(language);
    this.width = Math.max(NARROWEST, width);
    this.color = color;
  }

  /** The head of an article: where it stands, and how many versions there are. */
  public String head(Article latest, int versions) {
    StringBuilder out = new StringBuilder();
    String where = latest.url() == null ? latest.id() : latest.url().toString();
    line(out, Style.STRONG, 0, where + " · " + labels.count("versions", versions));
    return out.toString();
  }

  /**
   * One version.
   *
   * @param number from 0
   * @param added when it came into the collection; null if that is not known
   * @param before the version before it; null for the oldest
   */
  public String show(
      int number, @Nullable Instant added, Reading version, @Nullable Reading before) {
    StringBuilder out = new StringBuilder();
    Article article = version.article();
    String when =
        added == null
            ? ""
            : " · " + labels.of("versions.added") + " " + Period.at(added).words(labels);
    new StyledText()
        .add(Style.STRONG, String.format(Locale.ROOT, "%3d  ", number + 1))
        .add(Style.NAMED, VisibleText.line(article.id(), LONGEST))
        .add(" · " + Period.of(article.published()).words(labels) + when)
        .write(out, "", 0, width, INDENT, color);
    boolean retitled = before != null && !before.article().title().equals(article.title());
    if (!article.title().isEmpty() && (before == null || retitled)) {
      line(
          out,
          Style.PLAIN,
          INDENT,
          (retitled ? labels.of("versions.title") + " " : "") + article.title());
    }
    if (before == null) {
      line(
          out,
          Style.FAINT,
          INDENT,
          labels.count("versions.statements", version.statements().size()));
    } else {
      changes(out, before, version);
    }
    return out.toString();
  }

  /** What became of the statements of the version before, in words. */
  public static List<String> counts(Revision revision, Labels labels) {
    return List.of(
        labels.count("versions.kept", revision.kept().size()),
        labels.count("versions.changed", revision.changed().size()),
        labels.count("versions.new", revision.fresh().size()),
        labels.count("versions.gone", revision.gone().size()));
  }

  private void changes(StringBuilder out, Reading before, Reading version) {
    Revision revision = Revision.of(before, version);
    List<String> counts = new ArrayList<>(counts(revision, labels));
    counts.add(labels.count("versions.sentences", revision.sentencesFresh()));
    line(out, Style.FAINT, INDENT, String.join(" · ", counts));
    for (Revision.Changed changed : revision.changed()) {
      line(out, Style.PLAIN, INDENT, "~ " + said(before, changed.before()));
      line(out, Style.PLAIN, INDENT, "→ " + said(version, changed.after()));
    }
    revision.fresh().forEach(one -> line(out, Style.PLAIN, INDENT, "+ " + said(version, one)));
    revision.gone().forEach(one -> line(out, Style.PLAIN, INDENT, "− " + said(before, one)));
  }

  private String said(Reading of, Statement statement) {
    String name = statement.source().name();
    String who = name == null ? labels.of("kind", statement.source().kind()) : name;
    return who + ": " + statement.content().in(of.article().text());
  }

  private void line(StringBuilder out, Style style, int indent, String text) {
    new StyledText()
        .add(style, VisibleText.line(text, LONGEST))
        .write(out, " ".repeat(indent), indent, width, indent + 2, color);
  }
}
