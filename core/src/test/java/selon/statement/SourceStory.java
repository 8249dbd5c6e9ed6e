package selon.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.sentence.Token;
import selon.sentence.WordReader;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * A text with its statements marked: "[1s Anna Morel] [1c dit] [1t que [2s elle] [2c part]]", where
 * s is a source, c a cue, t a content, and the digit the statement.
 */
final class SourceStory {

  private static final Map<String, WordReader> WORDS = new TreeMap<>();
  private static final Map<String, SourceReader> SOURCES = new TreeMap<>();

  final Words words;
  final List<Attribution> attributions = new ArrayList<>();
  final List<Source> sources;

  private SourceStory(String language, String marked, @Nullable String outlet) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Map<Character, List<Span>>> marks = new TreeMap<>();
    read(marked, text, marks);
    words = words(language, text.toString(), outlet);
    for (Map<Character, List<Span>> parts : marks.values()) {
      attributions.add(
          new Attribution(
              part(parts, 's'),
              part(parts, 'c'),
              part(parts, 't'),
              rule(words, part(parts, 'c')),
              1));
    }
    sources = reader(language).read(words, attributions);
  }

  /** As the finder tells it: the lemma of the verb, which is the last word. */
  private static String rule(Words words, Spans cue) {
    if (cue.isEmpty()) {
      return "story";
    }
    List<Token> tokens = words.tokensIn(cue.hull());
    return PhraseWords.CUE + tokens.get(tokens.size() - 1).lemma();
  }

  static SourceStory french(String marked) {
    return new SourceStory("fr", marked, "Le Courrier de Morval");
  }

  static SourceStory english(String marked) {
    return new SourceStory("en", marked, "Morval Courier");
  }

  /** Of a page that does not tell who publishes it. */
  static SourceStory ofNoOutlet(String language, String marked) {
    return new SourceStory(language, marked, null);
  }

  static LanguagePack pack(String language) {
    return LanguagePacks.of(new Language(language)).orElseThrow();
  }

  static synchronized SourceReader reader(String language) {
    return SOURCES.computeIfAbsent(language, tag -> new SourceReader(pack(tag)));
  }

  static synchronized Words words(String language, String text, @Nullable String outlet) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(start, i).isBlank()) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return WORDS
        .computeIfAbsent(language, tag -> new WordReader(pack(tag)))
        .read(
            Article.builder("a", text)
                .outlet(new Outlet(outlet, OutletKind.MEDIUM))
                .language(new Language(language))
                .paragraphs(lines)
                .build());
  }

  /** The name of the source of a statement, by its digit. */
  @Nullable String name(int statement) {
    return sources.get(statement - 1).name();
  }

  SourceKind kind(int statement) {
    return sources.get(statement - 1).kind();
  }

  List<String> chain(int statement) {
    int[] parents = Nesting.parents(words, attributions);
    return ChainReader.read(words.article().outlet(), parents, sources).get(statement - 1);
  }

  private static Spans part(Map<Character, List<Span>> parts, char part) {
    return new Spans(parts.getOrDefault(part, List.of()).stream().sorted().toList());
  }

  private static void read(
      String marked, StringBuilder text, Map<Integer, Map<Character, List<Span>>> marks) {
    record Open(int statement, char part, int start) {}
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open.push(new Open(marked.charAt(i + 1) - '0', marked.charAt(i + 2), text.length()));
        i += 3;
      } else if (c == ']') {
        Open closed = open.pop();
        marks
            .computeIfAbsent(closed.statement, any -> new TreeMap<>())
            .computeIfAbsent(closed.part, any -> new ArrayList<>())
            .add(new Span(closed.start, text.length()));
      } else {
        text.append(c);
      }
    }
  }
}
