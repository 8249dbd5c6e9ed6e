package selon.page;

/** One thing to read, as it came: nothing is understood yet. */
public sealed interface Page permits HtmlPage, PlainPage, ArticleRecord, FeedItem {

  /** What to call the input in messages: a file name, an address, "-". */
  String name();
}
