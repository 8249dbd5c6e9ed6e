package selon.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The news items of a NewsML-G2 document (IPTC), alone or in a message. Texts are read, inline as
 * XHTML, NITF or plain; pictures and packages have none.
 */
final class NewsMl {

  private NewsMl() {}

  static List<Intake> read(String name, Document xml, @Nullable Instant captured) {
    List<Element> items = new ArrayList<>();
    for (Element element : xml.getAllElements()) {
      if (Xml.is(element, "newsitem")) {
        items.add(element);
      }
    }
    List<Intake> intakes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String here = items.size() == 1 ? name : name + "[" + i + "]";
      Intake intake = item(here, items.get(i), captured);
      if (intake != null) {
        intakes.add(intake);
      }
    }
    return intakes.isEmpty()
        ? List.of(new Intake.Refused(name, "holds no news item with a text"))
        : intakes;
  }

  /** Null for an item without a text. */
  private static @Nullable Intake item(String name, Element item, @Nullable Instant captured) {
    Element envelope = Xml.first(item, "itemmeta");
    Element about = Xml.first(item, "contentmeta");
    Element set = Xml.first(item, "contentset");
    Element status = Xml.first(envelope, "pubstatus");
    if (status != null && status.attr("qcode").endsWith(":canceled")) {
      return new Intake.Refused(name, "was canceled by its agency");
    }
    String body = body(set);
    if (body.isBlank()) {
      return null;
    }
    Element nitf = Xml.first(set, "nitf");
    String first = Xml.text(envelope, "firstcreated");
    String version = Xml.text(envelope, "versioncreated");
    String created = first.isEmpty() ? Xml.text(about, "contentcreated") : first;
    Element language = Xml.first(about, "language");
    String headline = Xml.text(about, "headline");
    String title = headline.isEmpty() ? Xml.text(nitf, "hl1") : headline;
    String tag = language == null ? item.attr("xml:lang") : language.attr("tag");
    List<String> names = names(about, "by");
    return new Intake.Taken(
        new FeedItem(
            name,
            ItemMarkup.page(title, body),
            Feeds.address(item.attr("guid")),
            agency(envelope, about),
            title,
            names.isEmpty() ? names(Xml.first(nitf, "body.head"), "byline") : names,
            orNull(created.isEmpty() && isFirstVersion(item) ? version : created),
            orNull(version),
            captured,
            orNull(tag),
            Extent.WHOLE));
  }

  /** A later version tells nothing of when the item came out. */
  private static boolean isFirstVersion(Element item) {
    String version = item.attr("version");
    return version.isEmpty() || version.equals("1");
  }

  private static String body(@Nullable Element set) {
    Element nitf = Xml.first(set, "nitf");
    if (nitf != null) {
      return nitf(nitf);
    }
    Element page = Xml.first(Xml.first(set, "inlinexml"), "body");
    if (page != null) {
      return page.html();
    }
    Element data = Xml.first(set, "inlinedata");
    if (data == null || data.hasAttr("encoding")) {
      return "";
    }
    return data.attr("contenttype").contains("html")
        ? data.wholeText()
        : ItemMarkup.paragraphs(data.wholeText());
  }

  /** NITF has paragraphs as HTML does; its own elements are pictures and headings. */
  private static String nitf(Element nitf) {
    Element content = Xml.first(nitf, "body.content");
    if (content == null) {
      return "";
    }
    for (Element element : new ArrayList<>(content.getAllElements())) {
      if (Xml.is(element, "media")) {
        element.remove();
      } else if (Xml.is(element, "hl2")) {
        element.tagName("h2");
      } else if (Xml.is(element, "block")) {
        element.tagName("div");
      }
    }
    return content.html();
  }

  private static List<String> names(@Nullable Element below, String name) {
    List<String> names = new ArrayList<>();
    if (below != null) {
      for (Element element : below.getAllElements()) {
        if (Xml.is(element, name) && !element.text().isBlank()) {
          names.add(element.text().strip());
        }
      }
    }
    return names;
  }

  private static @Nullable String agency(@Nullable Element envelope, @Nullable Element about) {
    for (Element element :
        new Element[] {
          Xml.first(about, "infosource"),
          Xml.first(envelope, "provider"),
          Xml.first(about, "creditline")
        }) {
      if (element != null) {
        String name = element.text().strip();
        String told = name.isEmpty() ? element.attr("literal") : name;
        if (!told.isBlank()) {
          return told;
        }
      }
    }
    return null;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }
}
