package selon.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.language.LanguageDetector;
import selon.page.HtmlPage;
import selon.text.Span;

/** How a web page becomes an article. */
final class HtmlReading {

  private final LanguageDetector languages;
  private final MainText mainText;
  private final DateReader dates;
  private final VisibleDate visible;

  HtmlReading(LanguageDetector languages, FurnitureMarks marks, DateReader dates) {
    this.languages = languages;
    this.dates = dates;
    this.visible = new VisibleDate(dates);
    this.mainText = new MainText(new PlainFurniture(marks, visible));
  }

  Article read(HtmlPage page) {
    Document document =
        Parser.htmlParser()
            .setTrackPosition(true)
            .parseInput(page.html(), page.address() == null ? "" : page.address().toString());
    JsonLd json = JsonLd.of(document);
    PageFacts facts = new PageFacts(document, json);
    URI url = facts.address(page.address());
    if (document.baseUri().isEmpty() && url != null) {
      document.setBaseUri(url.toString());
    }
    PageText text = PageWalk.read(document, page.html());
    String name = facts.siteName();
    List<String> told = facts.bylines();
    String title = facts.title(name == null ? "" : name);
    @Nullable FurnitureKind[] kinds =
        mainText.kinds(
            document.body(), text, Told.of(title, json.articleBody(), facts.description(), told));
    List<Span> paragraphs = text.blocks().stream().map(PageText.Block::span).toList();
    Language language =
        languages.detect(ownText(text, kinds), document.select("html").attr("lang"));
    return new Article(
        ContentId.of(text.text()),
        url,
        new Outlet(name == null && url != null ? Outlets.host(url) : name, kind(text, url, json)),
        title,
        told.isEmpty() ? PlainReading.signers(text.text(), paragraphs, kinds, name) : told,
        Datings.captured(dating(facts, text, kinds, language, url), page.captured()),
        language,
        text.text(),
        paragraphs,
        PlainReading.marked(paragraphs, kinds),
        text.origin(),
        links(text, kinds),
        page.extent());
  }

  private static OutletKind kind(PageText text, @Nullable URI url, JsonLd json) {
    return json.publisherSpeaksForItself()
        ? OutletKind.ORGANISATION
        : Outlets.kind(text.text(), text.blocks().stream().map(PageText.Block::span).toList(), url);
  }

  private Dating dating(
      PageFacts facts,
      PageText text,
      @Nullable FurnitureKind[] kinds,
      Language language,
      @Nullable URI url) {
    List<Dating> told = new ArrayList<>();
    for (PageFacts.Stamp stamp : facts.stamps()) {
      dates
          .findStated(stamp.written(), VisibleDate.monthFirst(language))
          .ifPresent(d -> told.add(new Dating(d.earliest(), d.latest(), stamp.method())));
    }
    told.add(visible.in(text.text(), nearTheTop(text, kinds), language));
    if (url != null && url.getPath() != null) {
      dates
          .find(url.getPath().replace('/', '-'), Boolean.FALSE)
          .ifPresent(d -> told.add(new Dating(d.earliest(), d.latest(), "address")));
    }
    return Datings.agree(told);
  }

  /** The signatures and the article's own blocks up to its first few. */
  private static List<Span> nearTheTop(PageText text, @Nullable FurnitureKind[] kinds) {
    List<Span> near = new ArrayList<>();
    int own = 0;
    for (int i = 0; i < kinds.length && own < 4; i++) {
      own += kinds[i] == null ? 1 : 0;
      if (kinds[i] == null || kinds[i] == FurnitureKind.SIGNATURE) {
        near.add(text.blocks().get(i).span());
      }
    }
    return near;
  }

  static List<String> links(PageText text, @Nullable FurnitureKind[] kinds) {
    Set<String> links = new LinkedHashSet<>();
    int block = 0;
    for (PageText.Link link : text.links()) {
      while (block < kinds.length && text.blocks().get(block).span().end() <= link.span().start()) {
        block++;
      }
      if (block < kinds.length
          && kinds[block] == null
          && text.blocks().get(block).span().overlaps(link.span())) {
        links.add(link.address());
      }
    }
    return List.copyOf(links);
  }

  /** The article's own text; the whole page's if it has none. */
  private static String ownText(PageText page, @Nullable FurnitureKind[] kinds) {
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null) {
        own.append(page.blocks().get(i).span().in(page.text())).append('\n');
      }
    }
    return own.length() == 0 ? page.text() : own.toString();
  }
}
