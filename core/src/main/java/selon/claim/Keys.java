package selon.claim;

import java.util.ArrayList;
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

  /** The runs of four words as hashes, in order, repetitions included. */
  public static List<Long> runs(List<Term> terms) {
    List<String> forms =
        terms.stream().filter(term -> term.kind() != TermKind.MARK).map(Term::form).toList();
    List<Long> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= forms.size(); i++) {
      long hash = 1125899906842597L;
      for (String form : forms.subList(i, i + RUN)) {
        for (int c = 0; c < form.length(); c++) {
          hash = hash * 31 + form.charAt(c);
        }
        hash = hash * 31 + ' ';
      }
      runs.add(hash * 0x9E3779B97F4A7C15L);
    }
    return runs;
  }

  /** A hash for the two keys together, whatever their order. */
  public static long pair(String a, String b) {
    boolean ordered = a.compareTo(b) <= 0;
    long first = spread(ordered ? a : b);
    long second = spread(ordered ? b : a);
    return first * 0x9E3779B97F4A7C15L + second;
  }

  private static long spread(String key) {
    long hash = 7;
    for (int i = 0; i < key.length(); i++) {
      hash = hash * 1099511628211L + key.charAt(i);
    }
    return hash * 0xBF58476D1CE4E5B9L;
  }
}
