package selon.eval;

import java.util.Comparator;

/**
 * Where the reading of an example is not what it should be.
 *
 * @param article the label of the example
 * @param what "title", "outlet" and so on for the article; "missed", "source", "cue" for a gold
 *     statement; "made up" for a statement that is none
 * @param which the gold statement's id, or the first words of what is made up or no statement; "-"
 *     if the article is meant
 * @param shown it, for people, on one line or more
 */
record Miss(String article, String what, String which, String shown) implements Comparable<Miss> {

  /** As a line of a list, tabs between. */
  String line() {
    return article + "\t" + what + "\t" + which;
  }

  @Override
  public int compareTo(Miss other) {
    return Comparator.comparing(Miss::line).compare(this, other);
  }
}
