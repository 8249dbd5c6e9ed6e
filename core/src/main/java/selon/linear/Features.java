package selon.linear;

import java.util.Arrays;

/**
 * A bag of hashed features under construction, to be used again and again by one thread. A feature
 * is a template, told by its number, with the values that fill it.
 */
public final class Features {

  private int[] hashes = new int[64];
  private int count;

  /** Empties the bag. */
  public void clear() {
    count = 0;
  }

  /** Adds a feature without a value. */
  public void add(int template) {
    push(template * 0x9E3779B1);
  }

  /** Adds a feature with a value. */
  public void add(int template, int a) {
    push(mix(template * 0x9E3779B1, a));
  }

  /** Adds a feature with two values. */
  public void add(int template, int a, int b) {
    push(mix(mix(template * 0x9E3779B1, a), b));
  }

  /** Adds a feature with three values. */
  public void add(int template, int a, int b, int c) {
    push(mix(mix(mix(template * 0x9E3779B1, a), b), c));
  }

  /** Adds a feature with four values. */
  public void add(int template, int a, int b, int c, int d) {
    push(mix(mix(mix(mix(template * 0x9E3779B1, a), b), c), d));
  }

  /** The hashes, of which the first {@link #count} count; not to be changed. */
  public int[] hashes() {
    return hashes;
  }

  /** How many features are in the bag; the same one counts as often as it was added. */
  public int count() {
    return count;
  }

  /** Adds to the scores what the scorer gives this bag. */
  public void score(Scorer scorer, float[] scores) {
    scorer.score(hashes, count, scores);
  }

  /** One hash of two (the finishing steps of MurmurHash3). */
  public static int mix(int hash, int value) {
    int mixed = hash * 31 + value;
    mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
    return mixed ^ (mixed >>> 13);
  }

  private void push(int hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = hash;
  }
}
