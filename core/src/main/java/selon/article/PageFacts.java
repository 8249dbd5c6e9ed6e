package selon.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article besides the text: JSON-LD first, then meta tags. */
final class PageFacts {

  private final Document document;
  private final JsonLd json;
  private final Map<String, String> metas;

  PageFacts(Document document, JsonLd json) {
    this.document = document;
    this.json = json;
    this.metas = metas(document);
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
    String only = onlyHeading(siteName);
    if (!only.isEmpty()) {
      return only;
    }
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
    if (told.isEmpty() && !bar.isEmpty()) {
      return partOnPage(bar, siteName);
    }
    String title = first(told, bar);
    if (title.isEmpty()) {
      Element heading = document.selectFirst("h1");
      return heading == null ? "" : heading.text().strip();
    }
    return withoutSite(title, siteName);
  }

  /**
   * What stands in the one h1 of the page, unless that is the site's name: search engines and
   * networks are told other titles than readers.
   */
  private String onlyHeading(String siteName) {
    List<Element> headings =
        document.select("h1").stream().filter(h1 -> !h1.text().isBlank()).toList();
    String shown = headings.size() == 1 ? headings.get(0).text().strip() : "";
    boolean title = shown.split(" ").length >= 3 && shown.length() <= 300;
    return title && !key(shown).equals(key(siteName)) ? shown : "";
  }

  /** "Headline - Site" or "Site : Headline": the part that the page shows again. */
  private String partOnPage(String bar, String siteName) {
    Set<String> parts = new HashSet<>();
    for (String part : bar.split(" [|:»–—-] ")) {
      if (part.length() >= 10) {
        parts.add(key(part));
      }
    }
    for (Element element : document.body().getAllElements()) {
      String shown = element.ownText();
      if (shown.length() <= bar.length() && shown.length() >= 10 && parts.contains(key(shown))) {
        return shown.strip();
      }
    }
    return withoutSite(bar, siteName);
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

  /** The first words of the article or a summary; empty if there is none. */
  String description() {
    return first(
        meta("og:description", "description", "twitter:description"), json.text("description"));
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
    Set<String> names = new LinkedHashSet<>();
    json.names("author").forEach(name -> add(names, name));
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
        new String[] {"[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]"}) {
      if (names.isEmpty()) {
        for (Element element : document.select(query)) {
          if (names.size() < 6) {
            add(names, element.hasAttr("content") ? element.attr("content") : element.text());
          }
        }
      }
    }
    Element byline = document.selectFirst("[class~=(?i)^(.*[-_])?(byline|author)([-_]name)?$]");
    if (names.isEmpty() && byline != null) {
      add(names, byline.text());
    }
    return List.copyOf(names);
  }

  /** One name or several; what is no name, such as an address, is left out. */
  private static void add(Set<String> names, String written) {
    if (written.isBlank() || written.startsWith("http") || written.length() > 120) {
      return;
    }
    for (String name : NameLine.names(written)) {
      if (Character.isUpperCase(name.charAt(0))
          && name.length() <= 60
          && name.chars().noneMatch(Character::isDigit)) {
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
      String content = metas.get(name);
      if (content != null) {
        return content;
      }
    }
    return "";
  }

  /** The first content of each name, in lower case. */
  private static Map<String, String> metas(Document document) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
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
