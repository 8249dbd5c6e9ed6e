package selon.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import selon.article.Article;
import selon.claim.Folding;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.TellingReader;
import selon.claim.Term;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Spans;

/**
 * An article as the tracer sees it.
 *
 * @param number its place in the order of ids
 * @param tellings in order
 * @param bags the numbers of the telling words of each telling, rising and distinct
 * @param bag those of the whole article
 * @param runs the runs of four words of the whole article, as hashes, rising
 * @param family what outlets of one publisher share
 */
record Dossier(
    int number,
    Reading reading,
    List<Term> terms,
    List<Telling> tellings,
    List<int[]> bags,
    int[] bag,
    long[] runs,
    When when,
    String family) {

  static Dossier of(
      int number, Reading reading, Words words, TellingReader reader, Vocabulary vocabulary) {
    List<Telling> tellings = reader.read(reading, words);
    Article article = reading.article();
    List<Term> all =
        words.sentences().isEmpty()
            ? List.of()
            : reader.terms(
                words,
                Spans.of(
                    words.sentences().get(0).span().start(),
                    words.sentences().get(words.sentences().size() - 1).span().end()));
    return new Dossier(
        number,
        reading,
        all,
        tellings,
        tellings.stream().map(telling -> bag(telling.terms(), vocabulary)).toList(),
        bag(all, vocabulary),
        Keys.runs(all).stream().mapToLong(Long::longValue).sorted().distinct().toArray(),
        When.of(article.published()),
        family(article));
  }

  String id() {
    return reading.article().id();
  }

  private static int[] bag(List<Term> terms, Vocabulary vocabulary) {
    return terms.stream()
        .filter(Term::tells)
        .mapToInt(term -> vocabulary.number(term.key()))
        .sorted()
        .distinct()
        .toArray();
  }

  boolean has(int term) {
    return Arrays.binarySearch(bag, term) >= 0;
  }

  /** Whether the article has that run of four words. */
  boolean has(long run) {
    return Arrays.binarySearch(runs, run) >= 0;
  }

  private static String family(Article article) {
    String name = article.outlet().name();
    if (name != null && !name.isBlank()) {
      return Folding.fold(name).strip();
    }
    String host = article.url() == null ? null : article.url().getHost();
    return host == null ? article.id() : host.toLowerCase(Locale.ROOT);
  }
}
