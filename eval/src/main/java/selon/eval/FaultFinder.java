package selon.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;

/** What a reading got wrong, fault by fault: statements missed, made up, and misbounded. */
final class FaultFinder {

  private final GoldArticle article;
  private final List<ScoredStatement> gold;
  private final List<ScoredStatement> found;
  private final List<Fault> faults = new ArrayList<>();

  private FaultFinder(GoldArticle article, List<GoldStatement> predicted) {
    this.article = article;
    TextTokens tokens = new TextTokens(article.text());
    QuotationForms forms = new QuotationForms(article.text());
    gold = ScoredStatement.all(article.statements(), tokens, forms);
    found = ScoredStatement.all(predicted, tokens, forms);
  }

  /** The faults of one reading, those of the same statement together. */
  static List<Fault> find(GoldArticle article, List<GoldStatement> predicted) {
    FaultFinder finder = new FaultFinder(article, predicted);
    finder.find();
    return finder.faults;
  }

  private void find() {
    Matching matching = new Matching(gold, found);
    BitSet answers = new BitSet();
    for (int g = 0; g < gold.size(); g++) {
      ScoredStatement wanted = gold.get(g);
      int answer = matching.answer(g);
      if (answer >= 0 && Matching.jaccard(wanted.content(), found.get(answer).content()) >= 0.5) {
        answers.set(answer);
        compare(wanted, found.get(answer));
      } else {
        ScoredStatement near = withCueOf(wanted, found);
        add("missed: " + wanted.form() + ", " + trace(wanted, near), wanted, near);
      }
    }
    for (int f = 0; f < found.size(); f++) {
      if (!answers.get(f)) {
        ScoredStatement made = found.get(f);
        ScoredStatement near = withCueOf(made, gold);
        add("spurious: " + made.form() + ", " + trace(made, near), near, made);
      }
    }
  }

  /** How near the other side came to a statement that it does not have. */
  private static String trace(ScoredStatement statement, @Nullable ScoredStatement near) {
    if (statement.cue().isEmpty()) {
      return "no cue in it";
    }
    return near == null ? "cue on one side only" : "same cue with another content";
  }

  private static @Nullable ScoredStatement withCueOf(
      ScoredStatement statement, List<ScoredStatement> others) {
    return others.stream()
        .filter(other -> other.cue().intersects(statement.cue()))
        .findFirst()
        .orElse(null);
  }

  private void compare(ScoredStatement wanted, ScoredStatement made) {
    compareContents(wanted, made);
    compareSpans("source", wanted.source(), made.source(), wanted, made);
    compareSpans("cue", wanted.cue(), made.cue(), wanted, made);
    GoldStatement a = wanted.statement();
    GoldStatement b = made.statement();
    compareLabels("kind", a.kind(), b.kind(), wanted, made);
    compareLabels("attitude", a.attitude(), b.attitude(), wanted, made);
    compareLabels("stance", a.stance(), b.stance(), wanted, made);
    compareLabels("certainty", a.certainty(), b.certainty(), wanted, made);
    compareLabels("polarity", a.polarity(), b.polarity(), wanted, made);
    if (a.parent() != null && b.parent() == null) {
      add("parent: missing", wanted, made);
    }
  }

  private void compareContents(ScoredStatement wanted, ScoredStatement made) {
    BitSet a = wanted.content();
    BitSet b = made.content();
    if (a.equals(b) || a.isEmpty() || b.isEmpty()) {
      return;
    }
    boolean begins = a.nextSetBit(0) == b.nextSetBit(0);
    boolean ends = a.length() == b.length();
    if (!begins) {
      add("content: begins " + when(a.nextSetBit(0), b.nextSetBit(0)), wanted, made);
    }
    if (!ends) {
      add("content: ends " + when(a.length(), b.length()), wanted, made);
    }
    if (begins && ends) {
      add("content: other pieces", wanted, made);
    }
  }

  private static String when(int wanted, int made) {
    return made < wanted ? "early" : "late";
  }

  private void compareSpans(
      String role, BitSet a, BitSet b, ScoredStatement wanted, ScoredStatement made) {
    if (a.equals(b)) {
      return;
    }
    String fault =
        b.isEmpty() ? "missing" : a.isEmpty() ? "made up" : a.intersects(b) ? "bounds" : "another";
    add(role + ": " + fault, wanted, made);
  }

  private void compareLabels(
      String label,
      @Nullable Enum<?> a,
      @Nullable Enum<?> b,
      ScoredStatement wanted,
      ScoredStatement made) {
    if (a != null && !a.equals(b)) {
      String to = b == null ? "none" : b.name();
      add((label + ": " + a.name() + " read as " + to).toLowerCase(Locale.ROOT), wanted, made);
    }
  }

  private void add(String kind, @Nullable ScoredStatement wanted, @Nullable ScoredStatement made) {
    faults.add(
        new Fault(
            kind,
            article.id(),
            wanted == null ? null : wanted.statement(),
            made == null ? null : made.statement()));
  }
}
