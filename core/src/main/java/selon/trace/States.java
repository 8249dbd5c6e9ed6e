package selon.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.language.Lexicon;

/**
 * What is said to have become of somebody, or what a thing is said to be: dead or hurt, open or
 * shut. What tells of one state tells not what another does, whatever else they share.
 *
 * <p>The states of a telling are the bits of a number. Those that only say which thing is meant are
 * none: "the blast that killed three was heard in Dunmere".
 */
final class States {

  /** What stands before a state that is told by the way. */
  private static final Set<String> RELATIVES = SmallWords.of("relative");

  private static final Set<String> BACKGROUNDS = SmallWords.of("background");

  /** How many terms before a state such a word stands at most. */
  private static final int BEHIND = 8;

  /** How many terms before a state its negation stands at most. */
  private static final int DENIED = 3;

  private static final Map<String, Integer> BITS = new HashMap<>();

  /** For each word behind which others it tells of no state. */
  private static final Map<String, Set<String>> NOT_BEHIND = new HashMap<>();

  /** For each bit those of all states that may be told of the same. */
  private static final int[] OF = new int[Integer.SIZE];

  /** The bits of the states of which one denies the other. */
  private static final int CONTRARY;

  static {
    Map<String, Integer> states = new HashMap<>();
    Map<String, Integer> subjects = new HashMap<>();
    int contrary = 0;
    List<Map<String, String>> rows = Lexicon.of(States.class, "states.tsv").rows();
    for (Map<String, String> row : rows) {
      String of = row.getOrDefault("of", "");
      String state = of + " " + row.getOrDefault("state", "");
      int bit = states.computeIfAbsent(state, one -> 1 << states.size());
      subjects.merge(of, bit, (one, other) -> one | other);
      contrary |= "contrary".equals(row.get("states")) ? bit : 0;
      for (String word : Lexicon.list(row.getOrDefault("words", ""))) {
        BITS.put(word, bit);
        if (!row.getOrDefault("not", "").isEmpty()) {
          NOT_BEHIND.put(word, Set.copyOf(Lexicon.list(row.getOrDefault("not", ""))));
        }
      }
    }
    for (int bits : subjects.values()) {
      for (int i = 0; i < OF.length; i++) {
        OF[i] |= (bits & 1 << i) == 0 ? 0 : bits;
      }
    }
    CONTRARY = contrary;
  }

  private States() {}

  /** The states that the terms tell of. */
  static int of(List<Term> terms) {
    List<Term> words = TermRow.of(terms).unplaced();
    int states = 0;
    for (int i = 0; i < words.size(); i++) {
      states |= at(words, i);
    }
    return states;
  }

  /**
   * The first term that tells of a state that denies one of these, with its negation and what
   * stands between; none if none does.
   */
  static List<Term> first(List<Term> terms, int states) {
    List<Term> words = TermRow.of(terms).unplaced();
    for (int i = 0; i < words.size(); i++) {
      if (contrary(at(words, i), states)) {
        return terms.subList(denial(words, i), i + 1);
      }
    }
    return List.of();
  }

  private static int at(List<Term> words, int at) {
    Integer bit = BITS.get(words.get(at).form());
    if (bit == null || isNone(words, at) || byTheWay(words, at)) {
      return 0;
    }
    if ((bit & CONTRARY) == 0) {
      return bit;
    }
    return denial(words, at) < at ? others(bit) & ~bit : anywhereDenied(words) ? 0 : bit;
  }

  /** "Eau potable" is what comes from a tap, whatever is in it; "la ferme" is a farm. */
  private static boolean isNone(List<Term> words, int at) {
    return at > 0
        && NOT_BEHIND
            .getOrDefault(words.get(at).form(), Set.of())
            .contains(words.get(at - 1).form());
  }

  private static boolean byTheWay(List<Term> words, int at) {
    int last = Math.max(0, at - BEHIND);
    for (int i = at - 1; i >= last && words.get(i).kind() != TermKind.MARK; i--) {
      String form = words.get(i).form();
      if (BACKGROUNDS.contains(form)
          || i > 0 && RELATIVES.contains(form) && words.get(i - 1).kind() != TermKind.REPORT) {
        return true;
      }
    }
    return false;
  }

  /** Where the negation of a state stands; where the state does if it has none. */
  private static int denial(List<Term> words, int at) {
    for (int i = Math.max(0, at - DENIED); i < at; i++) {
      if (words.get(i).kind() == TermKind.NEGATION) {
        return i;
      }
    }
    return at;
  }

  private static boolean anywhereDenied(List<Term> words) {
    return words.stream().anyMatch(term -> term.kind() == TermKind.NEGATION);
  }

  /** All states that may be told of what these are told of. */
  private static int others(int states) {
    int others = 0;
    for (int i = 0; i < OF.length; i++) {
      others |= (states & 1 << i) == 0 ? 0 : OF[i];
    }
    return others;
  }

  /**
   * The states by which a group is known, one of each subject: those that the first of it tells of,
   * where it does not tell of several, else those that most tell of.
   *
   * @param tellings how many tellings each has
   */
  static int ruling(int first, int[] group, int[] tellings) {
    int ruling = 0;
    int seen = 0;
    for (int i = 0; i < OF.length; i++) {
      int of = OF[i];
      if (of != 0 && (seen & of) == 0) {
        seen |= of;
        int own = first & of;
        ruling |= Integer.bitCount(own) == 1 ? own : most(own == 0 ? of : own, group, tellings);
      }
    }
    return ruling;
  }

  private static int most(int of, int[] group, int[] tellings) {
    int[] counts = new int[OF.length];
    int most = 0;
    for (int i = 0; i < group.length; i++) {
      int own = group[i] & of;
      if (Integer.bitCount(own) == 1) {
        int bit = Integer.numberOfTrailingZeros(own);
        counts[bit] += tellings[i];
        most = most == 0 || counts[bit] > counts[Integer.numberOfTrailingZeros(most)] ? own : most;
      }
    }
    return most;
  }

  /** Those of the states that may all be true of several at once. */
  static int together(int states) {
    return states & ~CONTRARY;
  }

  /** Whether two tellings tell of two states of which neither denies the other. */
  static boolean apart(int one, int other) {
    return differ(one & ~CONTRARY, other & ~CONTRARY);
  }

  /** Whether a state that one tells of denies what the other tells of. */
  static boolean contrary(int one, int other) {
    return differ(one & CONTRARY, other & CONTRARY);
  }

  /** Whether of one thing both tell of states, and of no state together. */
  private static boolean differ(int one, int other) {
    int left = one;
    while (left != 0) {
      int of = OF[Integer.numberOfTrailingZeros(left)];
      if ((other & of) != 0 && (one & other & of) == 0) {
        return true;
      }
      left &= ~of;
    }
    return false;
  }
}
