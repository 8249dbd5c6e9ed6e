package selon.view;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Outlet;
import selon.page.Extent;
import selon.text.Span;

/** What is known of an article before one reads it, in the words of the view. */
public final class Masthead {

  private static final int LONGEST = 300;
  private static final int SHORT_TITLE = 60;
  private static final int SHORT_ID = 16;
  private static final int MOST_BYLINES = 5;
  private static final Set<String> LINKED = Set.of("http", "https");
  private static final String CONTRADICTED = "+contradicted";

  /** What tells a date, see {@link Dating}; nothing is said of a date that nothing tells. */
  private static final Set<String> METHODS =
      Set.of(
          "json-ld",
          "meta",
          "time-element",
          "visible",
          "address",
          "given",
          "feed",
          "capture",
          "text");

  private Masthead() {}

  /** The headline; a label if there is none. */
  public static String title(Article article, Labels labels) {
    return title(article.title(), labels);
  }

  /** The headline as it is shown; a label if it is empty. */
  public static String title(String headline, Labels labels) {
    String title = VisibleText.line(headline, LONGEST);
    return title.isEmpty() ? labels.of("no.title") : title;
  }

  /**
   * The headline in a list of many; for an article without one, the label and the words that it
   * begins with, by which several of them are told apart.
   */
  public static String listed(Article article, Labels labels) {
    String words = VisibleText.line(article.title(), LONGEST).isEmpty() ? opening(article) : "";
    return words.isEmpty()
        ? title(article, labels)
        : labels.of("no.title") + " " + VisibleText.line(words, SHORT_TITLE);
  }

  /** The first words of the text that are no furniture. */
  private static String opening(Article article) {
    for (Span paragraph : article.paragraphs()) {
      boolean own = article.furniture().stream().noneMatch(one -> one.span().overlaps(paragraph));
      String words = own ? paragraph.in(article.text()).strip() : "";
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }

  /** Where the article stands on the web; empty if unknown, or if it is no address of a page. */
  public static String address(Article article) {
    URI url = article.url();
    if (url == null || url.getScheme() == null || url.getHost() == null) {
      return "";
    }
    return LINKED.contains(url.getScheme().toLowerCase(Locale.ROOT)) ? url.toASCIIString() : "";
  }

  /** The outlet's name; the label if it has none. */
  public static String outlet(Article article, Labels labels) {
    return outlet(article.outlet(), labels);
  }

  /** The name as it is shown; the label if there is none. */
  public static String outlet(Outlet outlet, Labels labels) {
    String name = outlet.name();
    String line = name == null ? "" : VisibleText.line(name, LONGEST);
    return line.isEmpty() ? labels.of("no.outlet") : line;
  }

  /**
   * What stands for the outlet in a list of many: its name; where that is unknown, the headline and
   * the id, by which several of them are told apart.
   */
  public static String among(Article article, Labels labels) {
    return among(article.outlet(), article.title(), article.id(), labels);
  }

  /** The same of what a catalog knows of an article. */
  public static String among(Outlet outlet, String headline, String id, Labels labels) {
    String name = outlet.name();
    if (name != null && !VisibleText.line(name, LONGEST).isEmpty()) {
      return outlet(outlet, labels);
    }
    String title = VisibleText.line(headline, SHORT_TITLE);
    String shortId = VisibleText.line(id, SHORT_ID);
    return title.isEmpty() ? shortId : title + " (" + shortId + ")";
  }

  /** The name beside a headline; a label if there is none. */
  public static String beside(Outlet outlet, Labels labels) {
    String name = outlet.name();
    boolean unknown = name == null || VisibleText.line(name, LONGEST).isEmpty();
    return unknown ? labels.of("sources.outlet.unknown") : outlet(outlet, labels);
  }

  /** What tells the date, in words; empty if nothing tells. */
  public static String method(Dating dating, Labels labels) {
    String method = dating.method().replace(CONTRADICTED, "");
    return METHODS.contains(method) ? labels.of("method." + method) : "";
  }

  /** Whether what tells the date disagrees with itself. */
  public static boolean contradicted(Dating dating) {
    return dating.method().endsWith(CONTRADICTED);
  }

  /** Outlet, date, language and who signs it, as far as they are known. */
  public static List<String> facts(Article article, Labels labels) {
    List<String> facts = new ArrayList<>();
    String outlet = article.outlet().name();
    if (outlet != null && !outlet.isBlank()) {
      facts.add(VisibleText.line(outlet, LONGEST));
    }
    facts.addAll(besides(Period.of(article.published()).inDays(labels), article, labels));
    return facts;
  }

  /** All but the outlet, with what tells the date. */
  public static List<String> evidence(Article article, Labels labels) {
    String told = method(article.published(), labels);
    String date = Period.of(article.published()).inDays(labels);
    return besides(told.isEmpty() ? date : date + ", " + told, article, labels);
  }

  private static List<String> besides(String date, Article article, Labels labels) {
    List<String> facts = new ArrayList<>();
    if (article.extent() != Extent.WHOLE) {
      facts.add(labels.of("extent." + article.extent().name().toLowerCase(Locale.ROOT)));
    }
    facts.add(date);
    if (article.published().unreadable()) {
      facts.add(labels.of("unreadable"));
    }
    if (contradicted(article.published())) {
      facts.add(labels.of("contradicted"));
    }
    String language = labels.name(article.language());
    if (!language.isBlank()) {
      facts.add(language);
    }
    if (!article.bylines().isEmpty()) {
      List<String> names = article.bylines().stream().limit(MOST_BYLINES).toList();
      facts.add(labels.of("by") + " " + VisibleText.line(String.join(", ", names), LONGEST));
    }
    return facts;
  }
}
