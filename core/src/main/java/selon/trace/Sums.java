package selon.trace;

/** A sum, not negative, for each of some numbered things. */
sealed interface Sums permits SumRow, SumTable {

  /** So many things at most have a slot each. */
  int FEW = 256;

  Sums NONE = new SumTable(0);

  /**
   * Sums to be filled.
   *
   * @param things how many there are; their numbers are less
   * @param expected how many of them will have a sum; there may be more
   */
  static Sums of(int things, int expected) {
    return things <= FEW ? new SumRow(things) : new SumTable(expected);
  }

  /** How many things have a sum. */
  int size();

  /** How many slots there are to look at, the empty ones among them. */
  int slots();

  /** The thing in the slot; negative if it is empty. */
  int thing(int slot);

  double sum(int slot);

  /** Adds to a thing's sum. */
  void add(int thing, double value);

  void remove(int thing);
}
