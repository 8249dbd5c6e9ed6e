package selon.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.language.LanguageDetector;
import selon.page.ArticleRecord;
import selon.page.Extent;
import selon.page.PlainPage;
import selon.text.Span;

/** How text without markup becomes an article. */
final class PlainReading {

  /** Among how many paragraphs the header stands; the last one is never it. */
  private static final int HEAD = 5;

  private final LanguageDetector languages;
  private final DateReader dates;
  private final VisibleDate visible;
  private final PlainFurniture furniture;

  PlainReading(LanguageDetector languages, FurnitureMarks marks, DateReader dates) {
    this.languages = languages;
    this.dates = dates;
    this.visible = new VisibleDate(dates);
    this.furniture = new PlainFurniture(marks, visible);
  }

  Article read(PlainPage page) {
    return read(page.text(), null);
  }

  Article read(ArticleRecord article) {
    return read(article.text(), article);
  }

  private Article read(String text, @Nullable ArticleRecord given) {
    List<Span> paragraphs = Paragraphs.of(text);
    @Nullable FurnitureKind[] kinds = furniture.kinds(text, paragraphs);
    Language language = languages.detect(text, given == null ? null : given.language());
    String title = given == null ? null : given.title();
    Optional<HeaderLine> header = header(text, paragraphs, kinds, language);
    Dating shown = visible.in(text, paragraphs, language);
    if (shown.equals(Dating.UNKNOWN)) {
      shown = header.map(HeaderLine::dating).orElse(shown);
    }
    List<String> bylines = given == null ? List.of() : given.bylines();
    if (bylines.isEmpty()) {
      bylines = header.map(HeaderLine::names).orElse(bylines);
    }
    Outlet outlet =
        Outlets.of(text, paragraphs, header.map(HeaderLine::outlet).orElse(null), given);
    return new Article(
        given == null ? ContentId.of(text) : given.id(),
        given == null ? null : given.url(),
        outlet,
        title == null || title.isBlank() ? Headline.of(text, paragraphs, kinds) : title,
        bylines.isEmpty() ? signers(text, paragraphs, kinds, outlet.name()) : bylines,
        given == null ? shown : dating(given, shown, language),
        language,
        text,
        paragraphs,
        marked(paragraphs, kinds),
        Origin.identity(text.length()),
        given == null ? List.of() : given.links(),
        Extent.WHOLE);
  }

  /** The first line at the head that says who signs and for whom, which is then furniture. */
  private Optional<HeaderLine> header(
      String text, List<Span> paragraphs, @Nullable FurnitureKind[] kinds, Language language) {
    int last = Math.min(HEAD, paragraphs.size() - 1);
    for (int i = 0; i < last; i++) {
      boolean open = kinds[i] == null || kinds[i] == FurnitureKind.SIGNATURE;
      Optional<HeaderLine> line =
          open ? HeaderLine.of(paragraphs.get(i).in(text), visible, language) : Optional.empty();
      // "The Harbor Closes - March 12, 2024" on the first line is a headline
      if (line.isPresent() && (i > 0 || !line.get().names().isEmpty())) {
        kinds[i] = FurnitureKind.SIGNATURE;
        return line;
      }
    }
    return onTwoLines(text, paragraphs, kinds, language);
  }

  /**
   * "The Harbor Times" on a line and "March 12, 2024" on the next one; "By Lena Marsh" on a line
   * and "Harbor Times, March 12, 2024" on the next one.
   */
  private Optional<HeaderLine> onTwoLines(
      String text, List<Span> paragraphs, @Nullable FurnitureKind[] kinds, Language language) {
    int last = Math.min(HEAD, paragraphs.size() - 1);
    for (int i = 1; i + 1 < last; i++) {
      boolean open =
          (kinds[i] == null || kinds[i] == FurnitureKind.SIGNATURE)
              && (kinds[i + 1] == null || kinds[i + 1] == FurnitureKind.SIGNATURE);
      if (open) {
        String line = paragraphs.get(i).in(text);
        String lines = line + " | " + paragraphs.get(i + 1).in(text);
        Optional<HeaderLine> both = HeaderLine.of(lines, visible, language);
        boolean signed = NameLine.isByline(line) && both.map(HeaderLine::outlet).isPresent();
        if (both.isPresent() && (signed || line.strip().equals(both.get().outlet()))) {
          kinds[i] = FurnitureKind.SIGNATURE;
          kinds[i + 1] = FurnitureKind.SIGNATURE;
          return both;
        }
      }
    }
    return Optional.empty();
  }

  private Dating dating(ArticleRecord given, Dating shownInText, Language language) {
    Dating shown = dates.stated(given.shownDate(), "visible", VisibleDate.monthFirst(language));
    return Datings.agree(
        List.of(
            dates.stated(given.published(), "given", VisibleDate.monthFirst(language)),
            shown.latest() == null ? shownInText : shown));
  }

  /**
   * Who signs, as the first line tells that is marked as a signature and is of names.
   *
   * @param outlet whose name alone on a line signs for nobody; null if it is not known
   */
  static List<String> signers(
      String text,
      List<Span> paragraphs,
      @Nullable FurnitureKind[] kinds,
      @Nullable String outlet) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == FurnitureKind.SIGNATURE) {
        String line = paragraphs.get(i).in(text);
        if (line.strip().equals(outlet)) {
          continue;
        }
        if (NameLine.isByline(line) || NameLine.isNames(line)) {
          return NameLine.names(line);
        }
      }
    }
    return List.of();
  }

  static List<Furniture> marked(List<Span> paragraphs, @Nullable FurnitureKind[] kinds) {
    List<Furniture> marked = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      FurnitureKind kind = kinds[i];
      if (kind != null) {
        marked.add(new Furniture(paragraphs.get(i), kind));
      }
    }
    return marked;
  }
}
