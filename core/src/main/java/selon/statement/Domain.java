package selon.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Words;

/**
 * How much an article is of the domain of a corpus whose rulings are not ours: PolNeAR, on American
 * election campaigns, marks nothing within contents and takes other edges. By the level, which
 * stands beside the features of all models, such rulings stay with articles of that domain, while
 * what is general is learnt from all (Daumé III, ACL 2007). The words of the domain are in the
 * pack's "domain.tsv"; a language without the file has no such corpus.
 *
 * <p>Immutable and safe for threads. Linear in the article.
 */
final class Domain {

  /** The level of an article of a language without such a corpus. */
  static final int NONE = 0;

  /** The level of an article in which nothing tells of the domain. */
  static final int OTHER = 1;

  /** How many different words of the domain an article has at least, at each higher level. */
  private static final List<Integer> LEVELS = List.of(1, 3, 5, 8, 12);

  private final Set<String> words;

  private Domain(Set<String> words) {
    this.words = words;
  }

  static Domain of(LanguagePack pack) {
    return new Domain(Set.copyOf(Lexicon.orEmpty(pack, "domain.tsv").column("word")));
  }

  /** {@link #NONE}, {@link #OTHER} or more, up to six. */
  int level(Words article) {
    if (words.isEmpty()) {
      return NONE;
    }
    Set<String> found = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (words.contains(form)) {
          found.add(form);
        }
      }
    }
    return OTHER + (int) LEVELS.stream().filter(least -> found.size() >= least).count();
  }
}
