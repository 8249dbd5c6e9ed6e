package selon.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import selon.claim.Folding;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;
import selon.sentence.Lemmas;

/**
 * What a word is found by: itself, and marks for what it is a form of. "annonçait" is found by
 * "annoncait" and "~annoncer", "seraient" also by "?etre", which all conditionals of "être" have.
 *
 * <p>Safe for threads; remembers the words that it has met.
 */
final class WordForms {

  /** Words that are remembered; past that many all are forgotten. */
  private static final int MOST = 100_000;

  private static final int SHORTEST_STEM = 3;

  private static final String LEMMA = "~";
  private static final String CONDITIONAL = "?";

  private static final Map<String, String> CONDITIONALS = new TreeMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(WordForms.class, "conditionals.tsv").rows()) {
      for (String form : Lexicon.list(row.getOrDefault("forms", ""))) {
        CONDITIONALS.put(form, CONDITIONAL + fold(row.getOrDefault("lemma", "")));
      }
    }
  }

  private final Map<Language, Lemmas> lemmas = new HashMap<>();
  private final Map<Language, Map<String, Set<String>>> met = new HashMap<>();

  private WordForms() {
    for (LanguagePack pack : LanguagePacks.all()) {
      Lemmas.of(pack).ifPresent(known -> lemmas.put(pack.language(), known));
      met.put(pack.language(), new ConcurrentHashMap<>());
    }
  }

  /** The forms of all languages that have packs; one for all, since it is large. */
  static WordForms known() {
    return Holder.KNOWN;
  }

  /** Loads when it is asked for. */
  private static final class Holder {
    static final WordForms KNOWN = new WordForms();
  }

  /**
   * The marks that a word of a text has besides itself.
   *
   * @param word in lower case, with its accents
   */
  Set<String> marks(String word, Language language) {
    Map<String, Set<String>> own = met.get(language);
    if (own == null) {
      return Set.of();
    }
    Set<String> marks = own.get(word);
    if (marks == null) {
      marks = find(word, language);
      if (own.size() >= MOST) {
        own.clear();
      }
      own.put(word, marks);
    }
    return marks;
  }

  private Set<String> find(String word, Language language) {
    Set<String> marks = new TreeSet<>();
    Lemmas own = lemmas.get(language);
    if (own != null && isWord(word)) {
      String folded = fold(word);
      for (String lemma : lemmas(word, own)) {
        String key = fold(lemma);
        if (!key.equals(folded)) {
          marks.add(LEMMA + key);
        }
      }
      if (isFrench(language)) {
        conditional(folded).ifPresent(marks::add);
      }
    }
    return Collections.unmodifiableSet(marks);
  }

  /** With what a plural's ending leaves, since a word that nobody has met may be read amiss. */
  private static Set<String> lemmas(String word, Lemmas own) {
    Set<String> lemmas = new TreeSet<>(own.of(word));
    int last = word.length() - 1;
    if (!lemmas.isEmpty() && last >= SHORTEST_STEM && word.charAt(last) == 's') {
      lemmas.add(word.substring(0, last));
    }
    return lemmas;
  }

  /** The terms by which a word of a query is looked for besides itself. */
  Set<String> sought(String word, List<Language> languages) {
    Set<String> terms = new TreeSet<>();
    String folded = fold(word);
    for (Language language : languages) {
      Lemmas own = lemmas.get(language);
      if (own == null || !isWord(word)) {
        continue;
      }
      Optional<String> conditional = isFrench(language) ? conditional(folded) : Optional.empty();
      if (conditional.isPresent()) {
        terms.add(conditional.get());
        continue;
      }
      for (String lemma : lemmas(word, own)) {
        terms.add(fold(lemma));
        terms.add(LEMMA + fold(lemma));
      }
      // who types the lemma itself, which may look like nothing that has one
      terms.add(LEMMA + folded);
    }
    terms.remove(folded);
    return terms;
  }

  /** Lower case without accents, "strasse" for "straße". */
  static String fold(String word) {
    String bare = Folding.fold(word);
    char[] plain = new char[4 * bare.length()];
    int length = ASCIIFoldingFilter.foldToASCII(bare.toCharArray(), 0, plain, 0, bare.length());
    return new String(plain, 0, length);
  }

  private static boolean isFrench(Language language) {
    return language.tag().equals("fr");
  }

  private static Optional<String> conditional(String folded) {
    return Optional.ofNullable(CONDITIONALS.get(folded));
  }

  private static boolean isWord(String word) {
    return word.codePoints().allMatch(Character::isLetter);
  }
}
