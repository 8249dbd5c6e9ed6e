package selon.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article besides the text: JSON-LD first, then meta tags. */
final class PageFacts {

  private final Document document;
  private final JsonLd json;

  PageFacts(Document document, JsonLd json) {
    this.document = document;
    this.json = json;
  }

  /** The address that the page calls its own. */
  @Nullable URI address(@Nullable URI fetched) {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    for (String address :
        new String[] {
          canonical == null ? "" : canonical.absUrl("href"),
          canonical == null ? "" : canonical.attr("href"),
          meta("og:url"),
          json.text("url"),
          json.text("mainEntityOfPage")
        }) {
      URI uri = web(address);
      if (uri != null) {
        return uri;
      }
    }
    return fetched;
  }

  private static @Nullable URI web(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      return uri.getHost() != null && scheme != null && scheme.startsWith("http") ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The headline: what the page shows largest, if its metadata agree; else what they say. */
  String title(String siteName) {
    String told = first(json.text("headline"), meta("og:title", "twitter:title", "dc.title"));
    String bar = document.title().strip();
    for (Element heading : document.select("h1, h2[itemprop=headline], [itemprop=headline]")) {
      String shown = heading.text().strip();
      String key = key(shown);
      if (!key.isEmpty()
          && (key(told).contains(key) || key(bar).contains(key))
          && !key.equals(key(siteName))
          && 2 * key.length() >= Math.min(key(told).length(), 60)) {
        return shown;
      }
    }
    String title = first(told, bar);
    if (title.isEmpty()) {
      Element heading = document.selectFirst("h1");
      return heading == null ? "" : heading.text().strip();
    }
    return withoutSite(title, siteName);
  }

  /** "Headline - Site" is the headline. */
  private static String withoutSite(String title, String siteName) {
    for (String separator : new String[] {" | ", " - ", " – ", " — ", " : ", " » "}) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String end = key(title.substring(at));
        String site = key(siteName);
        if (!end.isEmpty() && (site.contains(end) || !site.isEmpty() && end.contains(site))) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The name of who publishes; null if the page does not tell. */
  @Nullable String siteName() {
    List<String> publisher = json.names("publisher");
    String name =
        first(
            publisher.isEmpty() ? "" : publisher.get(0),
            meta("og:site_name", "application-name", "dc.publisher", "apple-mobile-web-app-title"));
    return name.isEmpty() ? null : name;
  }

  /** Those who sign. */
  List<String> bylines() {
    Set<String> names = new LinkedHashSet<>(json.names("author"));
    if (names.isEmpty()) {
      add(
          names,
          meta(
              "author",
              "article:author",
              "og:article:author",
              "parsely-author",
              "sailthru.author",
              "dc.creator",
              "dcterms.creator",
              "byl"));
    }
    for (String query :
        new String[] {
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          "[class~=(?i)^(.*[-_])?(byline|author)([-_]name)?$]"
        }) {
      if (names.isEmpty()) {
        for (Element element : document.select(query)) {
          if (names.size() < 6) {
            add(names, element.hasAttr("content") ? element.attr("content") : element.text());
          }
        }
      }
    }
    return List.copyOf(names);
  }

  /** One name or several; what is no name, such as an address, is left out. */
  private static void add(Set<String> names, String written) {
    if (written.isBlank() || written.startsWith("http") || written.length() > 120) {
      return;
    }
    for (String name : NameLine.names(written)) {
      if (Character.isUpperCase(name.charAt(0)) && name.length() <= 60) {
        names.add(name);
      }
    }
  }

  /** What the metadata say of the date of publication, the most trusted first; may be empty. */
  List<Stamp> stamps() {
    List<Stamp> stamps = new ArrayList<>();
    stamps.add(new Stamp(json.text("datePublished"), "json-ld"));
    stamps.add(
        new Stamp(
            meta(
                "article:published_time",
                "og:article:published_time",
                "article:published",
                "datepublished",
                "publish-date",
                "publishdate",
                "publication_date",
                "pubdate",
                "ptime",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dcterms.issued",
                "dc.date",
                "dcterms.created",
                "dc.date.created",
                "cxenseparse:recs:publishtime",
                "date"),
            "meta"));
    Element time =
        document.selectFirst(
            "time[itemprop=datePublished], time[pubdate], [itemprop=datePublished], article time,"
                + " header time, main time, time");
    if (time != null) {
      String machine = first(time.attr("datetime"), time.attr("content"));
      stamps.add(new Stamp(first(machine, time.text()), "time-element"));
    }
    return stamps;
  }

  /** A date as written, and where. */
  record Stamp(String written, String method) {}

  /** The first of these meta tags that says something; empty if none does. */
  private String meta(String... names) {
    for (String name : names) {
      for (Element meta : document.getElementsByTag("meta")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return "";
  }

  private static String first(String... all) {
    for (String one : all) {
      if (!one.isBlank()) {
        return one;
      }
    }
    return "";
  }
}
