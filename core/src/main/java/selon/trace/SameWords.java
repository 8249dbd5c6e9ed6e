package selon.trace;

import java.util.ArrayList;
import java.util.List;
import selon.claim.Keys;
import selon.claim.Term;

/**
 * Which tellings of a collection are in the very same words of one language. Rows of numbers and no
 * map: a large collection has millions of tellings.
 */
final class SameWords {

  private final List<Dossier> dossiers;

  /** Of each slot the hash of its wording's words, and the number of the wording and one more. */
  private final long[] prints;

  private final int[] slots;

  /** Where all tellings are, those of a wording together: the article and the telling in turn. */
  private final int[] places;

  /** Where those of each wording start, in tellings. */
  private final int[] starts;

  private int size;

  SameWords(List<Dossier> dossiers) {
    this.dossiers = dossiers;
    int tellings = dossiers.stream().mapToInt(dossier -> dossier.tellings().size()).sum();
    slots = new int[Integer.highestOneBit(Math.max(1, tellings)) * 4];
    prints = new long[slots.length];
    places = new int[2 * tellings];
    starts = new int[tellings + 1];
    int[] wordings = new int[tellings];
    int[] firsts = new int[2 * tellings];
    int telling = 0;
    for (Dossier dossier : dossiers) {
      for (int i = 0; i < dossier.tellings().size(); i++) {
        wordings[telling] = wording(dossier, i, firsts);
        starts[wordings[telling++] + 1]++;
      }
    }
    for (int wording = 0; wording < size; wording++) {
      starts[wording + 1] += starts[wording];
    }
    int[] next = starts.clone();
    telling = 0;
    for (Dossier dossier : dossiers) {
      for (int i = 0; i < dossier.tellings().size(); i++) {
        int at = 2 * next[wordings[telling++]]++;
        places[at] = dossier.number();
        places[at + 1] = i;
      }
    }
  }

  /** How many wordings there are, numbered by their first tellings. */
  int size() {
    return size;
  }

  /** All tellings of a wording, in the order of the articles. */
  List<Wording.Place> places(int wording) {
    List<Wording.Place> same = new ArrayList<>(starts[wording + 1] - starts[wording]);
    for (int i = starts[wording]; i < starts[wording + 1]; i++) {
      same.add(new Wording.Place(places[2 * i], places[2 * i + 1]));
    }
    return same;
  }

  /**
   * The number of a telling's wording, a new one if no earlier telling has its words.
   *
   * @param firsts takes for each wording where its first telling is, as in the places
   */
  private int wording(Dossier dossier, int telling, int[] firsts) {
    List<Term> terms = dossier.tellings().get(telling).terms();
    long print = Dossiers.mix(Keys.print(terms), dossier.language().hashCode());
    int slot = (int) (print ^ print >>> 32) & slots.length - 1;
    while (slots[slot] > 0) {
      int wording = slots[slot] - 1;
      if (prints[slot] == print
          && same(dossiers.get(firsts[2 * wording]), firsts[2 * wording + 1], dossier, terms)) {
        return wording;
      }
      slot = slot + 1 & slots.length - 1;
    }
    prints[slot] = print;
    slots[slot] = ++size;
    firsts[2 * size - 2] = dossier.number();
    firsts[2 * size - 1] = telling;
    return size - 1;
  }

  private static boolean same(Dossier one, int telling, Dossier other, List<Term> terms) {
    return one.language().equals(other.language())
        && Keys.same(one.tellings().get(telling).terms(), terms);
  }
}
