package selon.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;

/**
 * How much an article is of the domain of a corpus whose rulings are not ours, by the words in the
 * pack's "domain.tsv". What was learnt of such rulings (PolNeAR, on American election campaigns,
 * marks nothing within contents) then stays with articles of that domain, and what is general is
 * learnt from all: each model sees its features with the level beside them (Daumé III, ACL 2007).
 *
 * <p>Immutable and safe for threads. Linear in the article.
 */
final class Domain {

  /** The least numbers of different words of the domain for the levels above the lowest. */
  private static final List<Integer> LEVELS = List.of(1, 3, 6, 10, 15);

  private final Set<String> words;

  private Domain(Set<String> words) {
    this.words = words;
  }

  static Domain of(LanguagePack pack) {
    return new Domain(Set.copyOf(Lexicon.orEmpty(pack, "domain.tsv").column("word")));
  }

  /** From 1 for an article of other domains; 0 if the language has no such corpus. */
  int level(List<Sentence> sentences) {
    if (words.isEmpty()) {
      return 0;
    }
    Set<String> found = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (words.contains(form)) {
          found.add(form);
        }
      }
    }
    return 1 + (int) LEVELS.stream().filter(least -> found.size() >= least).count();
  }
}
