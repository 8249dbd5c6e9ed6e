package selon.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import selon.article.Article;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.TellingReader;
import selon.claim.Term;
import selon.claim.TermRow;
import selon.corpus.Newsroom;
import selon.sentence.Quotation;
import selon.sentence.Token;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Span;

/** Makes dossiers of readings: what the tracer needs of an article, counted once. */
final class DossierReader {

  private DossierReader() {}

  /**
   * The dossier of a reading.
   *
   * @param number its place in the order of ids
   */
  static Dossier read(int number, Reading reading, Words words, TellingReader reader) {
    TermRow all = reader.terms(words);
    List<Telling> tellings = reader.read(reading, words, all);
    Article article = reading.article();
    int[] runs = packed(Keys.runs(all));
    return new Dossier(
        number,
        reading,
        all,
        tellings,
        tellings.stream().map(telling -> bag(telling.terms())).toList(),
        bag(all),
        runs,
        words.quotations().isEmpty() ? runs : outside(all, words),
        words.quotations().stream().filter(q -> q.depth() == 0).map(q -> q.span()).toList(),
        When.of(article.published()),
        family(article),
        clauses(tellings, words));
  }

  private static boolean[] clauses(List<Telling> tellings, Words words) {
    boolean[] clauses = new boolean[tellings.size()];
    for (int i = 0; i < clauses.length; i++) {
      for (Span span : tellings.get(i).content()) {
        for (Token token : words.tokensIn(span)) {
          clauses[i] |= token.has("VerbForm=Fin");
        }
      }
    }
    return clauses;
  }

  /** Runs as half of their bits, rising, each once: enough to tell those of two articles apart. */
  private static int[] packed(long[] runs) {
    int[] packed = new int[runs.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = Dossier.packed(runs[i]);
    }
    return Rising.of(packed, packed.length);
  }

  /** The runs of the stretches between quotations. */
  private static int[] outside(TermRow terms, Words words) {
    List<Quotation> quotations = words.quotations().stream().filter(q -> q.depth() == 0).toList();
    LongStream.Builder runs = LongStream.builder();
    int quotation = 0;
    int start = 0;
    for (int i = 0; i < terms.size(); i++) {
      int at = terms.start(i);
      while (quotation < quotations.size() && quotations.get(quotation).span().end() <= at) {
        quotation++;
      }
      if (quotation < quotations.size() && quotations.get(quotation).span().contains(at)) {
        Arrays.stream(Keys.runs(terms.subList(start, i))).forEach(runs);
        start = i + 1;
      }
    }
    Arrays.stream(Keys.runs(terms.subList(start, terms.size()))).forEach(runs);
    return packed(runs.build().toArray());
  }

  private static int[] bag(List<Term> terms) {
    int[] bag = new int[terms.size()];
    int size = 0;
    for (Term term : TermRow.of(terms).unplaced()) {
      if (term.tells()) {
        bag[size++] = Background.number(term.key());
      }
    }
    return Rising.of(bag, size);
  }

  private static String family(Article article) {
    String outlet = Dossier.outlet(article);
    return outlet == null ? article.id() : Newsroom.of(outlet).intern(); // few outlets
  }
}
