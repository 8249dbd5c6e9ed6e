package selon.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A telling beside the one that it was made from.
 *
 * @param foreign whether they are in two languages, so that their words are not compared
 */
public record Comparison(
    TellingEntry parent, TellingEntry child, WordDifferences words, boolean foreign) {

  private static final int LONGEST = 900;

  /**
   * Those of a claim.
   *
   * @param pairs of which the words differ, in order
   * @param copies the tellings that have the words of their parents, in order
   * @param left how many pairs are left out
   */
  public record All(List<Comparison> pairs, List<TellingEntry> copies, int left) {

    public All {
      pairs = List.copyOf(pairs);
      copies = List.copyOf(copies);
    }

    /** Whether the telling stands beside its parent. */
    public boolean has(TellingEntry child) {
      return pairs.stream().anyMatch(pair -> pair.child().number() == child.number());
    }
  }

  /**
   * Compares the tellings of a claim with their likeliest parents.
   *
   * @param most how many tellings to look at
   */
  public static All of(ClaimEntry claim, int most) {
    return of(claim, claim.tellings(), most);
  }

  /**
   * Compares some tellings of a claim with their likeliest parents.
   *
   * @param most how many of them to look at
   */
  public static All of(ClaimEntry claim, List<TellingEntry> tellings, int most) {
    List<Comparison> pairs = new ArrayList<>();
    List<TellingEntry> copies = new ArrayList<>();
    int left = 0;
    for (TellingEntry child : tellings) {
      if (child.root()) {
        continue;
      }
      if (pairs.size() + copies.size() == most) {
        left++;
        continue;
      }
      TellingEntry parent = claim.telling(child.parents().get(0).number());
      Comparison pair = between(parent, child);
      if (!pair.foreign() && pair.words().same()) {
        copies.add(child);
      } else {
        pairs.add(pair);
      }
    }
    return new All(pairs, copies, left);
  }

  /** Any two tellings beside each other, the one as if it were made from the other. */
  public static Comparison between(TellingEntry parent, TellingEntry child) {
    String from = words(parent);
    String to = words(child);
    boolean foreign = !parent.main().article().language().equals(child.main().article().language());
    WordDifferences words =
        foreign ? WordDifferences.none(from, to) : WordDifferences.between(from, to);
    return new Comparison(parent, child, words, foreign);
  }

  private static String words(TellingEntry entry) {
    return VisibleText.line(entry.main().content(), entry.main().article().text(), LONGEST);
  }
}
