package selon.page;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The items of a feed: RSS 0.9x, 1.0 and 2.0, Atom. */
final class Feeds {

  /** A summary of more units than this is the text itself: many feeds have no other place. */
  private static final int LONG = 1500;

  private static final Pattern GOES_ON =
      Pattern.compile("(…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|\\(\\.\\.\\.\\))\\W{0,3}$");

  /** "desk@press.example (Lena Sorel)", as RSS 2.0 wants an author. */
  private static final Pattern MAILED = Pattern.compile("^\\S+@\\S+(?:\\s+\\((.+)\\))?$");

  private Feeds() {}

  static List<Intake> read(String name, Document xml, @Nullable Instant captured) {
    SyndFeed feed;
    try {
      feed = new SyndFeedInput(false, Locale.ROOT).build(new W3CDom().fromJsoup(xml));
    } catch (FeedException | RuntimeException e) {
      return List.of(new Intake.Refused(name, "is a feed of a kind that is not read"));
    }
    List<Intake> items = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      items.add(item(name + "[" + items.size() + "]", entry, feed, captured));
    }
    return items.isEmpty() ? List.of(new Intake.Refused(name, "is a feed without items")) : items;
  }

  private static Intake item(
      String name, SyndEntry entry, SyndFeed feed, @Nullable Instant captured) {
    String title = ItemMarkup.plain(or(entry.getTitle()));
    String body = "";
    for (SyndContent content : entry.getContents()) {
      body = longer(body, markup(content));
    }
    String summary = entry.getDescription() == null ? "" : markup(entry.getDescription());
    boolean summed = ItemMarkup.plain(body).length() < ItemMarkup.plain(summary).length();
    body = summed ? summary : body;
    String shown = ItemMarkup.plain(body);
    if (title.isEmpty() && shown.isEmpty()) {
      return new Intake.Refused(name, "is an item without title and text");
    }
    boolean teaser = summed && shown.length() <= LONG || shown.isEmpty() || goesOn(shown);
    return new Intake.Taken(
        new FeedItem(
            name,
            ItemMarkup.page(title, body),
            address(or(entry.getLink()).isEmpty() ? or(entry.getUri()) : or(entry.getLink())),
            or(feed.getTitle()).isEmpty() ? null : ItemMarkup.plain(feed.getTitle()),
            title,
            bylines(entry),
            written(entry.getPublishedDate()),
            written(entry.getUpdatedDate()),
            captured,
            feed.getLanguage(),
            teaser ? Extent.TEASER : Extent.WHOLE));
  }

  private static boolean goesOn(String shown) {
    return GOES_ON.matcher(shown.substring(Math.max(0, shown.length() - 20))).find()
        || shown.contains("[…]");
  }

  private static String longer(String a, String b) {
    return b.length() > a.length() ? b : a;
  }

  /** Text that calls itself plain is escaped; what says nothing is markup, as RSS has it. */
  private static String markup(SyndContent content) {
    String value = or(content.getValue());
    String type = or(content.getType()).toLowerCase(Locale.ROOT);
    boolean plain = type.equals("text") || type.equals("text/plain");
    return plain || !value.contains("<") && !value.contains("&")
        ? ItemMarkup.paragraphs(value)
        : value;
  }

  private static List<String> bylines(SyndEntry entry) {
    Set<String> names = new LinkedHashSet<>();
    for (SyndPerson person : entry.getAuthors()) {
      names.add(person(or(person.getName())));
    }
    names.add(person(or(entry.getAuthor())));
    names.remove("");
    return List.copyOf(names);
  }

  private static String person(String written) {
    var mailed = MAILED.matcher(written.strip());
    return mailed.matches() ? or(mailed.group(1)) : ItemMarkup.plain(written);
  }

  private static @Nullable String written(@Nullable Date date) {
    return date == null ? null : date.toInstant().toString();
  }

  static @Nullable URI address(String written) {
    try {
      URI address = new URI(written.strip());
      return address.getHost() == null ? null : address;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
