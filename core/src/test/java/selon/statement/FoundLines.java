package selon.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.language.LanguagePack;
import selon.sentence.Words;

/** What is found in a text, a line each: "{source} &lt;cue&gt; [content]", a line break as "/". */
final class FoundLines {

  /** Models are large: one finder for each language and all tests. */
  private static final Map<String, AttributionFinder> FINDERS = new TreeMap<>();

  private FoundLines() {}

  static synchronized AttributionFinder finder(String tag) {
    return FINDERS.computeIfAbsent(tag, any -> finder(Marked.pack(tag)));
  }

  private static AttributionFinder finder(LanguagePack pack) {
    return new AttributionFinder(AttributionModel.of(pack), pack);
  }

  static List<String> french(String text) {
    return find("fr", text);
  }

  static List<String> english(String text) {
    return find("en", text);
  }

  static List<String> find(String tag, String text) {
    Words words = Marked.words(tag, text);
    return finder(tag).find(words).stream().map(found -> of(words.text(), found)).toList();
  }

  /** A text of these paragraphs. */
  static String paragraphs(String... paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  static String of(String text, Attribution found) {
    return String.format(
            "{%s} <%s> [%s]",
            found.source().in(text), found.cue().in(text), found.content().in(text))
        .replace('\n', '/');
  }
}
