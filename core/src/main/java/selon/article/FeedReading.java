package selon.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.language.LanguageDetector;
import selon.page.FeedItem;
import selon.text.Span;

/**
 * How an item of a feed becomes an article. Its text is the article's already, so that furniture is
 * looked for by its words alone, as in a pasted text.
 */
final class FeedReading {

  private final LanguageDetector languages;
  private final PlainFurniture furniture;
  private final DateReader dates;
  private final VisibleDate visible;

  FeedReading(LanguageDetector languages, FurnitureMarks marks, DateReader dates) {
    this.languages = languages;
    this.dates = dates;
    this.visible = new VisibleDate(dates);
    this.furniture = new PlainFurniture(marks, visible);
  }

  Article read(FeedItem item) {
    String base = item.address() == null ? "" : item.address().toString();
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(item.html(), base);
    PageText text = PageWalk.read(document, item.html());
    List<Span> paragraphs = text.blocks().stream().map(PageText.Block::span).toList();
    @Nullable FurnitureKind[] kinds = furniture.kinds(text.text(), paragraphs);
    Language language = languages.detect(text.text(), item.language());
    String outlet = item.outlet();
    return new Article(
        ContentId.of(text.text()),
        item.address(),
        new Outlet(
            outlet == null && item.address() != null ? Outlets.host(item.address()) : outlet,
            Outlets.kind(text.text(), paragraphs, item.address())),
        item.title(),
        item.bylines().isEmpty()
            ? PlainReading.signers(text.text(), paragraphs, kinds, outlet)
            : names(item.bylines()),
        dating(item, text.text(), paragraphs, language),
        language,
        text.text(),
        paragraphs,
        PlainReading.marked(paragraphs, kinds),
        text.origin(),
        HtmlReading.links(text, kinds),
        item.extent());
  }

  private static List<String> names(List<String> lines) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : lines) {
      boolean several = NameLine.isByline(line) || NameLine.isNames(line);
      names.addAll(several ? NameLine.names(line) : List.of(line));
    }
    return List.copyOf(names);
  }

  /** What the envelope tells, what the text shows, and that it was out when it was captured. */
  private Dating dating(FeedItem item, String text, List<Span> paragraphs, Language language) {
    List<Dating> told = new ArrayList<>();
    told.add(parse(item.published(), language));
    told.add(visible.in(text, paragraphs, language));
    Dating agreed = Datings.agree(told);
    Dating updated = parse(item.updated(), language);
    if (agreed.latest() == null && updated.latest() != null) {
      agreed = new Dating(null, updated.latest(), "feed");
    }
    return Datings.captured(agreed, item.captured());
  }

  private Dating parse(@Nullable String written, Language language) {
    return dates.stated(written, "feed", VisibleDate.monthFirst(language));
  }
}
