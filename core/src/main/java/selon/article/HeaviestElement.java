package selon.article;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds the smallest element of a page that holds nearly all of its running text. */
final class HeaviestElement {

  /** The share of the text that an element must hold to be looked into; what it loses is lost. */
  private static final double NEARLY_ALL = 0.95;

  /** The same for an element that says that it is the article. */
  private static final double ARTICLE = 0.4;

  /** The same where several elements say so. */
  private static final double ONE_OF_SEVERAL = 0.7;

  private final Map<Element, Integer> mass;

  private HeaviestElement(Map<Element, Integer> mass) {
    this.mass = mass;
  }

  /**
   * The element in which the article stands.
   *
   * @param mass how much running text each element holds
   */
  static Element in(Element body, Map<Element, Integer> mass) {
    return new HeaviestElement(mass).find(body);
  }

  /** Down from the whole page for as long as one child holds nearly all. */
  private Element find(Element body) {
    double article = severalArticles(body) ? ONE_OF_SEVERAL : ARTICLE;
    Element at = body;
    while (true) {
      Element heaviest = null;
      int most = 0;
      for (Element child : at.children()) {
        int weight = mass.getOrDefault(child, 0);
        if (weight > most) {
          most = weight;
          heaviest = child;
        }
      }
      if (heaviest == null
          || isText(heaviest)
          || most < (saysArticle(heaviest) ? article : NEARLY_ALL) * mass.getOrDefault(at, 1)) {
        return at;
      }
      at = heaviest;
    }
  }

  /** As in a live blog, or where teasers are articles too. */
  private boolean severalArticles(Element body) {
    return body.getElementsByTag("article").stream()
            .filter(article -> mass.getOrDefault(article, 0) >= Tails.ENOUGH / 2)
            .filter(article -> article.parents().stream().noneMatch(HeaviestElement::saysArticle))
            .limit(2)
            .count()
        > 1;
  }

  private static boolean saysArticle(Element element) {
    return element.normalName().equals("article") || element.attr("itemprop").equals("articleBody");
  }

  private static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "ul", "ol", "td", "li", "pre" -> true;
      default -> false;
    };
  }
}
