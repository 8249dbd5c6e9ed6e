package selon.trace;

import java.util.Arrays;

/**
 * Where the numbers of one row are in it, for who looks up those of many others: a table of open
 * addresses that is filled anew for each row. Not safe for threads.
 */
final class Places {

  static final int NONE = -1;

  private int[] row = {};

  /** One more than a place, at the first free slot from where the hash of its number points. */
  private int[] slots = new int[64];

  private int mask;

  /** Takes the place of the row held before. The numbers are distinct. */
  void hold(int[] row) {
    this.row = row;
    int size = Integer.highestOneBit(Math.max(1, row.length)) * 8;
    if (slots.length < size) {
      slots = new int[size];
    } else {
      Arrays.fill(slots, 0, size, 0);
    }
    mask = size - 1;
    for (int place = 0; place < row.length; place++) {
      int slot = slot(row[place]);
      while (slots[slot] != 0) {
        slot = slot + 1 & mask;
      }
      slots[slot] = place + 1;
    }
  }

  private int slot(int number) {
    return number * 0x9E3779B9 >>> 9 & mask;
  }

  /** Where the number is in the row held; {@link #NONE} if it is not. */
  int of(int number) {
    int slot = slot(number);
    while (slots[slot] != 0) {
      int place = slots[slot] - 1;
      if (row[place] == number) {
        return place;
      }
      slot = slot + 1 & mask;
    }
    return NONE;
  }

  /** How many numbers of another row, distinct ones too, are in the row held. */
  int shared(int[] others) {
    int shared = 0;
    for (int other : others) {
      shared += of(other) == NONE ? 0 : 1;
    }
    return shared;
  }
}
