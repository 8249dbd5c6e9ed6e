package selon.article;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/**
 * The way back from an article's text to its input, as runs that were copied unit by unit. Text
 * between runs (a line break put between two blocks, a resolved character reference) comes from no
 * single place.
 *
 * <p>A lookup is a binary search.
 */
public final class Origin {

  private final int[] textStarts;
  private final int[] inputStarts;
  private final int[] lengths;

  /**
   * @param textStarts strictly rising
   * @param inputStarts where each run starts in the decoded input, in UTF-16 units
   * @param lengths of each run, in UTF-16 units
   */
  public Origin(int[] textStarts, int[] inputStarts, int[] lengths) {
    if (textStarts.length != inputStarts.length || textStarts.length != lengths.length) {
      throw new IllegalArgumentException("runs of different number");
    }
    this.textStarts = textStarts.clone();
    this.inputStarts = inputStarts.clone();
    this.lengths = lengths.clone();
  }

  /**
   * A stretch that was copied.
   *
   * @param text where it starts in the text
   * @param input where it starts in the input
   * @param length in UTF-16 units
   */
  public record Run(int text, int input, int length) {}

  /** The way that these runs lead, in order of the text. */
  public static Origin of(List<Run> runs) {
    return new Origin(
        runs.stream().mapToInt(Run::text).toArray(),
        runs.stream().mapToInt(Run::input).toArray(),
        runs.stream().mapToInt(Run::length).toArray());
  }

  /** All runs in order of the text. */
  public List<Run> runs() {
    return IntStream.range(0, textStarts.length)
        .mapToObj(run -> new Run(textStarts[run], inputStarts[run], lengths[run]))
        .toList();
  }

  /** The text is the input. */
  public static Origin identity(int length) {
    return new Origin(new int[] {0}, new int[] {0}, new int[] {length});
  }

  /**
   * The smallest stretch of the input that holds all of the span's text that was copied from it;
   * empty if none was.
   */
  public Span inInput(Span span) {
    int first = Math.max(0, runAt(span.start()));
    int start = -1;
    int end = -1;
    for (int run = first; run < textStarts.length && textStarts[run] < span.end(); run++) {
      int from = Math.max(span.start(), textStarts[run]) - textStarts[run];
      int to = Math.min(span.end() - textStarts[run], lengths[run]);
      if (from < to) {
        start = start < 0 ? inputStarts[run] + from : start;
        end = inputStarts[run] + to;
      }
    }
    return start < 0 ? new Span(0, 0) : new Span(start, end);
  }

  private int runAt(int offset) {
    int at = Arrays.binarySearch(textStarts, offset);
    return at >= 0 ? at : -at - 2;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin that
        && Arrays.equals(textStarts, that.textStarts)
        && Arrays.equals(inputStarts, that.inputStarts)
        && Arrays.equals(lengths, that.lengths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(textStarts) * 31 + Arrays.hashCode(inputStarts);
  }
}
