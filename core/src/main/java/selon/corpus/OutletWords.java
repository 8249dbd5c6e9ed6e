package selon.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.language.Lexicon;

/** What the folded words of an outlet's name tell of it. */
public final class OutletWords {

  private static final Map<String, Set<String>> WORDS =
      Lexicon.of(OutletWords.class, "outlets.tsv").wordsByKind();

  private OutletWords() {}

  /** Whether a word of the name is one by which agencies are known. */
  public static boolean agency(List<String> name) {
    return any(name, "agency");
  }

  /** Whether the word is one that media call themselves by. */
  public static boolean medium(String word) {
    return is(word, "medium");
  }

  /** Whether the name is that of a body and no medium's. */
  public static boolean organisation(List<String> name) {
    return any(name, "organisation") && !any(name, "medium");
  }

  /** Whether the word says what kind of company it is by law, and is left out in speaking. */
  public static boolean legal(String word) {
    return is(word, "legal");
  }

  /** Whether the word is an article, with which a name may begin. */
  public static boolean article(String word) {
    return is(word, "article");
  }

  /** Whether the word binds a complement to the word before it: "La Voix de Montarel". */
  public static boolean of(String word) {
    return is(word, "of") || particle(word);
  }

  /** Whether it binds one in French, and has no letter in what a body is called by its letters. */
  public static boolean particle(String word) {
    return is(word, "particle");
  }

  /** Whether the word is one of those that sections and feeds of an outlet are called by. */
  public static boolean section(String word) {
    return is(word, "section");
  }

  /** Whether a byline with the word owns to agencies without naming one. */
  public static boolean agencyByline(String word) {
    return is(word, "byline");
  }

  private static boolean is(String word, String kind) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static boolean any(List<String> name, String kind) {
    return name.stream().anyMatch(word -> is(word, kind));
  }
}
