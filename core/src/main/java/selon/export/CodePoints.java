package selon.export;

/** Counts the code points before an offset of a text, in constant time. */
final class CodePoints {

  private static final int STEP = 1024;

  private final String text;
  private final int[] before;

  /** Linear in the text. */
  CodePoints(String text) {
    this.text = text;
    this.before = new int[text.length() / STEP + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + starts(text, (i - 1) * STEP, i * STEP);
    }
  }

  /**
   * How many code points start before the offset.
   *
   * @param offset in UTF-16 units
   */
  int before(int offset) {
    return before[offset / STEP] + starts(text, offset / STEP * STEP, offset);
  }

  /** A pair is counted at its first half, whichever step that falls into. */
  private static int starts(String text, int from, int to) {
    int starts = 0;
    for (int i = from; i < to; i++) {
      boolean pair =
          i > 0
              && Character.isLowSurrogate(text.charAt(i))
              && Character.isHighSurrogate(text.charAt(i - 1));
      starts += pair ? 0 : 1;
    }
    return starts;
  }
}
