package selon.claim;

import java.util.List;

/**
 * What equal wordings share, to find them without comparing all with all. Runs of four words and
 * pairs of the six rarest survive a changed number, a hedge put in and a clip, where MinHash over
 * the whole does not.
 */
public final class Keys {

  private static final int RUN = 4;

  private Keys() {}

  /** The words in order, without marks: two tellings with the same are one wording. */
  public static String wording(List<Term> terms) {
    StringBuilder wording = new StringBuilder();
    for (Term term : terms) {
      if (term.kind() != TermKind.MARK) {
        wording.append(wording.length() == 0 ? "" : " ").append(term.form());
      }
    }
    return wording.toString();
  }

  /** A hash of the words in order, without marks: the same for tellings that are one wording. */
  public static long print(List<Term> terms) {
    long hash = 7;
    for (Term term : TermRow.of(terms).unplaced()) {
      if (term.kind() != TermKind.MARK) {
        hash = (hash + term.form().hashCode()) * 0xBF58476D1CE4E5B9L;
        hash ^= hash >>> 31;
      }
    }
    return hash;
  }

  /** Whether two have the same words in order, without marks. */
  public static boolean same(List<Term> one, List<Term> other) {
    List<Term> a = TermRow.of(one).unplaced();
    List<Term> b = TermRow.of(other).unplaced();
    int j = 0;
    for (int i = 0; i < a.size(); i++) {
      Term term = a.get(i);
      if (term.kind() != TermKind.MARK) {
        while (j < b.size() && b.get(j).kind() == TermKind.MARK) {
          j++;
        }
        if (j == b.size() || !b.get(j++).form().equals(term.form())) {
          return false;
        }
      }
    }
    while (j < b.size() && b.get(j).kind() == TermKind.MARK) {
      j++;
    }
    return j == b.size();
  }

  /** The runs of four words as hashes, in order, repetitions included. */
  public static long[] runs(List<Term> terms) {
    long[] words = new long[terms.size()];
    int n = 0;
    for (Term term : TermRow.of(terms).unplaced()) {
      if (term.kind() != TermKind.MARK) {
        words[n++] = term.form().hashCode();
      }
    }
    long[] runs = new long[Math.max(0, n - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (int k = 0; k < RUN; k++) {
        hash = (hash + words[i + k]) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
      runs[i] = hash;
    }
    return runs;
  }

  /** A hash for the two words together, whatever their order. */
  public static long pair(int a, int b) {
    long low = Math.min(a, b);
    long high = Math.max(a, b);
    return (low * 0x9E3779B97F4A7C15L ^ low >>> 32) * 0xBF58476D1CE4E5B9L + high;
  }
}
