package selon.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.page.ArticleRecord;
import selon.text.Span;

/** Who publishes: as given, as the page's first and last lines tell, or by its address. */
final class Outlets {

  private static final String ICON = "site icon ";
  private static final List<String> RELEASES =
      List.of(
          "communiqué de presse",
          "communiqué",
          "press release",
          "for immediate release",
          "pour diffusion immédiate",
          "news release",
          "media release");
  private static final List<String> AUTHORITIES =
      List.of(".gouv.fr", ".gov", ".gov.uk", ".gc.ca", ".mil", ".int", ".admin.ch", ".europa.eu");

  private Outlets() {}

  /**
   * The outlet of a text.
   *
   * @param headed what its first lines name; null if they name none
   */
  static Outlet of(
      String text, List<Span> paragraphs, @Nullable String headed, @Nullable ArticleRecord given) {
    URI url = given == null ? null : given.url();
    String name = given == null ? null : given.outlet();
    if (name == null || name.isBlank()) {
      name = shown(text, paragraphs);
    }
    if (name == null) {
      name = headed;
    }
    if (name == null && url != null) {
      name = host(url);
    }
    return new Outlet(name, kind(text, paragraphs, url));
  }

  static OutletKind kind(String text, List<Span> paragraphs, @Nullable URI url) {
    String host = url == null ? null : host(url);
    if (host != null && AUTHORITIES.stream().anyMatch(host::endsWith)) {
      return OutletKind.ORGANISATION;
    }
    for (Span paragraph : paragraphs.subList(0, Math.min(6, paragraphs.size()))) {
      if (isReleaseLabel(paragraph.in(text))) {
        return OutletKind.ORGANISATION;
      }
    }
    return OutletKind.MEDIUM;
  }

  /** Whether the line says that a press release follows, and no more than that. */
  static boolean isReleaseLabel(String paragraph) {
    if (paragraph.length() > 80) {
      return false;
    }
    String line = NormalForm.bare(NormalForm.of(paragraph));
    return RELEASES.stream().anyMatch(line::startsWith) && line.split(" ").length <= 6;
  }

  /** What the address calls itself, without "www."; null if it has no host. */
  static @Nullable String host(URI url) {
    String host = url.getHost();
    if (host == null) {
      return null;
    }
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  /** WordPress writes "Site icon" and the site's name above a page made for phones. */
  private static @Nullable String shown(String text, List<Span> paragraphs) {
    for (Span paragraph : paragraphs.subList(0, Math.min(6, paragraphs.size()))) {
      String line = paragraph.length() > 120 ? "" : paragraph.in(text);
      if (line.toLowerCase(Locale.ROOT).startsWith(ICON)) {
        return line.substring(ICON.length()).strip();
      }
    }
    return null;
  }
}
