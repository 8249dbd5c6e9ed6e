package selon.mention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Furniture;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.sentence.WordReader;
import selon.sentence.Words;
import selon.text.Span;

/** Texts with the mentions that are found in them. */
final class Texts {

  /** A Wednesday. */
  static final LocalDate TODAY = LocalDate.of(2016, 10, 19);

  private static final Map<String, WordReader> READERS = new TreeMap<>();
  private static final Map<String, MentionFinder> FINDERS = new TreeMap<>();

  private Texts() {}

  static LanguagePack pack(String tag) {
    return LanguagePacks.of(new Language(tag)).orElseThrow();
  }

  static MentionFinder finder(String tag) {
    return FINDERS.computeIfAbsent(tag, t -> new MentionFinder(pack(t)));
  }

  /** The words of a text whose paragraphs are its lines. */
  static Words words(String tag, String text, Dating published, Furniture... furniture) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        if (!text.substring(start, at).isBlank()) {
          lines.add(new Span(start, at));
        }
        start = at + 1;
      }
    }
    Article article =
        Article.builder("a", text)
            .published(published)
            .language(new Language(tag))
            .paragraphs(lines)
            .furniture(List.of(furniture))
            .build();
    return READERS.computeIfAbsent(tag, t -> new WordReader(pack(t))).read(article);
  }

  /** A dating that means one day in any zone. */
  static Dating on(LocalDate day) {
    return new Dating(
        day.atStartOfDay().toInstant(ZoneOffset.ofHours(14)),
        day.atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.ofHours(-12)),
        "given");
  }

  static List<Mention> find(String tag, String text) {
    List<Mention> found = finder(tag).find(words(tag, text, on(TODAY)));
    Invariants.check(text, found);
    return found;
  }

  /** The mentions of one type as "words = value". */
  static <T extends Mention> List<String> values(Class<T> type, String tag, String text) {
    return of(type, find(tag, text)).stream()
        .map(m -> m.span().in(text) + " = " + m.value().orElse("?"))
        .toList();
  }

  static List<String> quantities(String tag, String text) {
    return values(Mention.Quantity.class, tag, text);
  }

  static List<String> times(String tag, String text) {
    return values(Mention.Time.class, tag, text);
  }

  static List<String> places(String tag, String text) {
    return values(Mention.Place.class, tag, text);
  }

  /** The names as "words = kind". */
  static List<String> names(String tag, String text) {
    return of(Mention.Name.class, find(tag, text)).stream()
        .map(name -> name.span().in(text) + " = " + name.entity())
        .toList();
  }

  static <T extends Mention> List<T> of(Class<T> type, List<Mention> mentions) {
    return mentions.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
