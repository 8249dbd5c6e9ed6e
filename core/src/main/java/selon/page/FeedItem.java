package selon.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed or of an agency's wire: what its envelope tells, and its text.
 *
 * @param html a page of the item's title and text
 * @param address of the page that it announces, if known
 * @param outlet the feed's title, or the agency
 * @param title the headline as the envelope gives it; empty if it gives none
 * @param published when it first came out, as written
 * @param updated when this version was made, as written
 * @param captured when the feed was fetched, if known
 * @param language a language tag, as written
 */
public record FeedItem(
    String name,
    String html,
    @Nullable URI address,
    @Nullable String outlet,
    String title,
    List<String> bylines,
    @Nullable String published,
    @Nullable String updated,
    @Nullable Instant captured,
    @Nullable String language,
    Extent extent)
    implements Page {

  public FeedItem {
    bylines = List.copyOf(bylines);
  }
}
