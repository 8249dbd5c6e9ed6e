package selon.trace;

import java.util.Arrays;

/**
 * For each key the things that have it, but for keys that one thing alone has; of keys that too
 * many have the first thing. Immutable; a few bytes for each thing of a key.
 */
final class Postings {

  /** The bits of a packed entry that tell the thing. */
  private static final int BITS = 24;

  private static final int THING = (1 << BITS) - 1;
  private static final Things NONE = new Things(new int[0], 0, 0);

  private static final long FREE = -1;

  /** The size of a key that too many things have: only the first of them is kept. */
  private static final int CROWDED = 0;

  /**
   * Of each slot the key, and beside it where its things start, with how many there are in the
   * lower half: whoever looks for the one wants the other.
   */
  private final long[] slots;

  private final int[] things;

  private Postings(long[] slots, int[] things) {
    this.slots = slots;
    this.things = things;
  }

  /** Gathers entries. */
  static final class Builder {

    /** So many entries are together at most, on average, when they are put in order. */
    private static final int FEW = 16;

    private long[] entries;
    private int size;

    /**
     * @param expected how many entries there will be; there may be more
     */
    Builder(int expected) {
      entries = new long[Math.max(16, expected)];
    }

    /**
     * Adds an entry.
     *
     * @param thing under 2^24; those of a key in rising order
     */
    void add(long key, int thing) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size + size / 2);
      }
      entries[size++] = hash(key) << BITS | thing;
    }

    /** All that was gathered. */
    Postings build() {
      return build(Integer.MAX_VALUE);
    }

    /** The index, without the keys that one thing has or more than so many. */
    Postings build(int most) {
      return build(2, most);
    }

    /** The index, without the keys that less or more than so many things have. */
    Postings build(int least, int most) {
      entries = sorted(entries, size);
      int lists = 0;
      int kept = 0;
      for (int start = 0; start < size; start = end(start)) {
        int length = end(start) - start;
        if (length >= least) {
          lists++;
          kept += length <= most ? length : 1;
        }
      }
      long[] slots = new long[Integer.highestOneBit(Math.max(4, 2 * lists)) * 4];
      Arrays.fill(slots, FREE);
      int[] things = new int[kept];
      int at = 0;
      for (int start = 0; start < size; start = end(start)) {
        int length = end(start) - start;
        if (length >= least) {
          long key = entries[start] >>> BITS;
          int slot = slot(slots, key);
          slots[slot] = key;
          slots[slot + 1] = (long) at << 32 | (length <= most ? length : CROWDED);
          for (int i = start; i < start + (length <= most ? length : 1); i++) {
            things[at++] = (int) entries[i] & THING;
          }
        }
      }
      entries = new long[0];
      return new Postings(slots, things);
    }

    /**
     * The first so many of the entries, rising: they are spread first by their upper bits, which
     * are as good as random, since rows that the processor holds at once are sorted sooner.
     */
    private static long[] sorted(long[] entries, int size) {
      int bits = Math.min(24, 32 - Integer.numberOfLeadingZeros(size / FEW));
      int[] ends = new int[(1 << bits) + 1];
      for (int i = 0; i < size; i++) {
        ends[upper(entries[i], bits) + 1]++;
      }
      for (int i = 1; i < ends.length; i++) {
        ends[i] += ends[i - 1];
      }
      long[] sorted = new long[size];
      for (int i = 0; i < size; i++) {
        sorted[ends[upper(entries[i], bits)]++] = entries[i];
      }
      int start = 0;
      for (int i = 0; i + 1 < ends.length; i++) {
        Arrays.sort(sorted, start, ends[i]);
        start = ends[i];
      }
      return sorted;
    }

    /** So many of the upper bits of an entry. */
    private static int upper(long entry, int bits) {
      return bits == 0 ? 0 : (int) (entry >>> Long.SIZE - bits);
    }

    private int end(int start) {
      long key = entries[start] >>> BITS;
      int end = start + 1;
      while (end < size && entries[end] >>> BITS == key) {
        end++;
      }
      return end;
    }
  }

  private static long hash(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L >>> BITS;
  }

  /** Some things that have a key, rising. */
  static final class Things {

    private final int[] all;
    private final int from;
    private final int to;

    /** Those from one place to before another. */
    private Things(int[] all, int from, int to) {
      this.all = all;
      this.from = from;
      this.to = to;
    }

    int thing(int at) {
      return all[at];
    }

    /** Adds to the sum of each. */
    void add(Scores scores, double weight) {
      scores.add(all, from, to, weight);
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }

    int size() {
      return to - from;
    }
  }

  /** The things that have the key; none if it is alone or too common. */
  Things of(long key) {
    return at(find(key));
  }

  /** Where the key is, to ask several things of it. */
  int find(long key) {
    return slot(slots, hash(key));
  }

  /** The things that have the key found there. */
  Things at(int slot) {
    int size = (int) slots[slot + 1];
    int start = (int) (slots[slot + 1] >>> 32);
    return slots[slot] == FREE || size == CROWDED ? NONE : new Things(things, start, start + size);
  }

  /** The first thing that has the key found there, if too many have it; -1 if it is no such. */
  int firstOfCrowd(int slot) {
    boolean crowd = slots[slot] != FREE && (int) slots[slot + 1] == CROWDED;
    return crowd ? things[(int) (slots[slot + 1] >>> 32)] : -1;
  }

  /**
   * Where the hash of a key is, or the free slot where it is not. Slots are in the order of the
   * hashes, so that a table is filled from its start to its end.
   */
  private static int slot(long[] slots, long hash) {
    int upper = Integer.numberOfTrailingZeros(slots.length) - 1;
    int slot = (int) (hash >>> Long.SIZE - BITS - upper) << 1;
    while (slots[slot] != FREE && slots[slot] != hash) {
      slot = slot + 2 & slots.length - 1;
    }
    return slot;
  }

  /** At most so many of the things that have the key, those whose numbers are next to one's. */
  Things around(long key, int thing, int most) {
    Things all = of(key);
    if (all.size() <= most) {
      return all;
    }
    int at = Arrays.binarySearch(things, all.from(), all.to(), thing);
    int middle = at < 0 ? -at - 1 : at;
    int from = Math.max(all.from(), Math.min(all.to() - most, middle - most / 2));
    return new Things(things, from, from + most);
  }
}
