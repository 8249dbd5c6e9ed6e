package selon.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells in what language a text is written. A language that has a pack is known by its function
 * words, which make up some four in ten words of running text; where they do not decide, {@link
 * OtherLanguages} does. What a page declares about itself counts when the text is too short to
 * tell, and is not believed against the text.
 *
 * <p>Immutable and safe for threads. Reads no more than some thousand words.
 */
public final class LanguageDetector {

  /** The words looked at; more would change nothing. */
  private static final int SAMPLE = 3000;

  /** Below this many words the declaration is believed unless the text speaks clearly. */
  private static final int FEW = 12;

  private static final double RUNNING_TEXT = 0.30;
  private static final double SHORT_TEXT = 0.10;

  private final Map<String, List<Language>> languagesOfWord = new HashMap<>();

  /** A detector of the languages that have packs. */
  public LanguageDetector() {
    for (LanguagePack pack : LanguagePacks.all()) {
      for (String word : Set.copyOf(Lexicon.of(pack, "function-words.tsv").column("word"))) {
        languagesOfWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(pack.language());
      }
    }
  }

  /**
   * The text's language, {@link Language#UNDETERMINED} if there is too little to tell.
   *
   * @param declared a BCP 47 tag that the page or the caller gives, as written
   */
  public Language detect(String text, @Nullable String declared) {
    Map<Language, Integer> hits = new HashMap<>();
    int words = count(text, hits);
    Language best = Language.UNDETERMINED;
    int most = 0;
    int second = 0;
    for (LanguagePack pack : LanguagePacks.all()) {
      int count = hits.getOrDefault(pack.language(), 0);
      if (count > most) {
        second = most;
        most = count;
        best = pack.language();
      } else {
        second = Math.max(second, count);
      }
    }
    Language said = parse(declared);
    boolean clear = most >= 2 * second;
    if (words >= FEW && clear && most >= RUNNING_TEXT * words) {
      return best;
    }
    if (LanguagePacks.of(said).isPresent() && hits.getOrDefault(said, 0) * 2 > most) {
      return said;
    }
    if (words < FEW) {
      return most > 0 && clear ? best : said;
    }
    Language other = OtherLanguages.detect(text, SAMPLE);
    if (!other.equals(Language.UNDETERMINED)) {
      return other;
    }
    return clear && most >= SHORT_TEXT * words ? best : said;
  }

  private int count(String text, Map<Language, Integer> hits) {
    int words = 0;
    int at = 0;
    while (at < text.length() && words < SAMPLE) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      words++;
      if (at - start <= 12) {
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        for (Language language : languagesOfWord.getOrDefault(word, List.of())) {
          hits.merge(language, 1, Integer::sum);
        }
      }
    }
    return words;
  }

  /** The language of a tag such as "fr-CA"; undetermined if it is none. */
  private static Language parse(@Nullable String tag) {
    if (tag == null) {
      return Language.UNDETERMINED;
    }
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.matches("[a-z]{2,3}") ? new Language(primary) : Language.UNDETERMINED;
  }
}
