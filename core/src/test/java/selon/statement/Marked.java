package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.article.ArticleReader;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.page.ArticleRecord;
import selon.sentence.WordReader;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** A text with one statement marked: {source} &lt;cue&gt; [content], contents in pieces too. */
record Marked(Words words, Attribution attribution) {

  static LanguagePack pack(String tag) {
    return LanguagePacks.of(new Language(tag)).orElseThrow();
  }

  /** Models are large: one reader for each language and all tests. */
  private static final WordReader FRENCH = new WordReader(pack("fr"));

  private static final WordReader ENGLISH = new WordReader(pack("en"));

  private static final WordReader GERMAN = new WordReader(pack("de"));

  private static WordReader reader(String tag) {
    return switch (tag) {
      case "fr" -> FRENCH;
      case "de" -> GERMAN;
      default -> ENGLISH;
    };
  }

  static Words words(String tag, String text) {
    ArticleRecord page =
        new ArticleRecord(
            "id", "id", text, null, null, null, List.of(), null, null, List.of(), tag);
    return reader(tag).read(new ArticleReader().read(page));
  }

  static Marked of(String tag, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int[] starts = new int[3];
    for (int i = 0; i < marked.length(); i++) {
      char sign = marked.charAt(i);
      int opening = "{<[".indexOf(sign);
      int closing = "}>]".indexOf(sign);
      if (opening >= 0) {
        starts[opening] = text.length();
      } else if (closing >= 0) {
        List.of(source, cue, content).get(closing).add(new Span(starts[closing], text.length()));
      } else {
        text.append(sign);
      }
    }
    return new Marked(
        words(tag, text.toString()),
        new Attribution(new Spans(source), new Spans(cue), new Spans(content), "by hand", 1));
  }
}
