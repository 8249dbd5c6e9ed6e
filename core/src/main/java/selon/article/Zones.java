package selon.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import selon.language.Lexicon;

/**
 * What the markup says an element is for: by its tag, its role, and the names in its class and id.
 * An element that holds much of the page's running text is no furniture whatever it is called
 * ("page with-sidebar").
 */
final class Zones {

  /** "with-sidebar" and "no-ads" say what stands beside, not what this is. */
  private static final Set<String> BESIDE =
      Set.of("with", "has", "no", "without", "non", "not", "enabled", "disabled", "layout");

  /** Where pages name their parts. */
  private static final List<String> NAMES =
      List.of("class", "id", "data-component", "data-testid", "data-module");

  private final Map<String, FurnitureKind> kindOfName = new HashMap<>();

  Zones() {
    for (Map<String, String> row : Lexicon.of(Zones.class, "html-marks.tsv").rows()) {
      String kind = row.getOrDefault("kind", "").toUpperCase(Locale.ROOT);
      kindOfName.put(row.getOrDefault("name", ""), FurnitureKind.valueOf(kind));
    }
  }

  /** More running text than this is no share bar and no byline, whatever it is called. */
  private static final int SMALL = 900;

  /** Whether furniture of that kind may hold long texts. */
  private static boolean isLarge(FurnitureKind kind) {
    return switch (kind) {
      case COMMENT, RELATED, LEGAL, NAVIGATION -> true;
      default -> false;
    };
  }

  /** The zones of one page; remembers what it has answered. */
  final class Page {

    private final Map<Element, Optional<FurnitureKind>> known = new HashMap<>();
    private final Map<Element, Integer> mass;
    private final int most;

    /**
     * @param mass how much running text each element holds
     * @param most an element with more is no furniture
     */
    Page(Map<Element, Integer> mass, int most) {
      this.mass = mass;
      this.most = most;
    }

    /** The kind of the nearest piece of furniture around the element, itself included. */
    Optional<FurnitureKind> kindOf(@Nullable Element element) {
      List<Element> path = new ArrayList<>();
      Element at = element;
      while (at != null && !known.containsKey(at)) {
        path.add(at);
        at = at.parent();
      }
      Optional<FurnitureKind> kind =
          at == null ? Optional.empty() : known.getOrDefault(at, Optional.empty());
      for (int i = path.size() - 1; i >= 0; i--) {
        Element step = path.get(i);
        if (kind.isEmpty() && mass.getOrDefault(step, 0) <= most) {
          FurnitureKind own = own(step);
          boolean small = mass.getOrDefault(step, 0) <= SMALL;
          kind = own == null || !small && !isLarge(own) ? kind : Optional.of(own);
        }
        known.put(step, kind);
      }
      return kind;
    }
  }

  /** What the element calls itself. */
  private @Nullable FurnitureKind own(Element element) {
    FurnitureKind byTag =
        switch (element.normalName()) {
          case "nav", "footer", "menu" -> FurnitureKind.NAVIGATION;
          case "aside" -> FurnitureKind.RELATED;
          case "figcaption", "figure" -> FurnitureKind.CAPTION;
          case "form" -> FurnitureKind.APPEAL;
          case "dialog", "button", "label", "fieldset", "time" -> FurnitureKind.OTHER;
          case "address" -> FurnitureKind.SIGNATURE;
          default -> null;
        };
    if (byTag != null) {
      return element.normalName().equals("time") ? FurnitureKind.SIGNATURE : byTag;
    }
    FurnitureKind byRole =
        switch (element.attr("role")) {
          case "navigation", "search", "menu", "menubar" -> FurnitureKind.NAVIGATION;
          case "contentinfo" -> FurnitureKind.LEGAL;
          case "complementary" -> FurnitureKind.RELATED;
          case "dialog", "alertdialog", "tooltip" -> FurnitureKind.OTHER;
          default -> null;
        };
    if (byRole != null) {
      return byRole;
    }
    String itemprop = element.attr("itemprop");
    if (itemprop.equals("author") || itemprop.equals("datePublished")) {
      return FurnitureKind.SIGNATURE;
    }
    if (itemprop.equals("articleBody") || itemprop.equals("headline")) {
      return null;
    }
    for (String attribute : NAMES) {
      FurnitureKind named = byNames(element.attr(attribute));
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  private @Nullable FurnitureKind byNames(String names) {
    if (names.isEmpty() || names.length() > 1000) {
      return null;
    }
    for (String name : names.split("\\s+")) {
      FurnitureKind kind = byName(name);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private @Nullable FurnitureKind byName(String name) {
    List<String> parts = parts(name);
    if (parts.stream().anyMatch(BESIDE::contains)) {
      return null;
    }
    for (int i = 0; i < parts.size(); i++) {
      FurnitureKind two =
          i + 1 < parts.size() ? kindOfName.get(parts.get(i) + parts.get(i + 1)) : null;
      if (two != null) {
        return two;
      }
    }
    // the last part says what a thing is: "article-tags", "share-article"
    for (int i = parts.size() - 1; i >= 0; i--) {
      FurnitureKind one = kindOfName.get(parts.get(i));
      if (one != null) {
        return one;
      }
    }
    return null;
  }

  /** The words of a name: "relatedLinks__item-2" is related, links, item, 2. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          !end
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (end || hump) {
        if (i > start) {
          parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = end ? i + 1 : i;
      }
    }
    return parts;
  }
}
