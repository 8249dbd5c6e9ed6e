package selon.trace;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a telling as they stand alone, for a claim to be called by them. */
final class Gist {

  /** Marks at which a sentence goes on: nothing begins or ends with them. */
  private static final String JOINTS = ",;:-–—";

  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"";

  /** What opens a clause behind a cue: "said that the dam holds". */
  private static final Pattern THAT =
      Pattern.compile(
          SmallWords.of("that").stream()
              .sorted()
              .map(word -> word.endsWith("'") ? word.replace("'", "['’]") : word + "\\s+")
              .collect(Collectors.joining("|", "(?:", ")(?=\\S)")));

  /** What binds a clause to the next and stands there without it. */
  private static final Pattern BOUND_TO_NOTHING =
      Pattern.compile(
          SmallWords.of("clause-joint").stream()
              .sorted()
              .collect(Collectors.joining("|", "(?iu)(?<=[\\s,;])(?:", ")$")));

  /** In letters, with what stands before it. */
  private static final int LONGEST_JOINT = 12;

  private Gist() {}

  /**
   * The words without white space and joints at either end or before a quotation mark that ends
   * them, and without quotation marks that have no other half. Linear.
   */
  static String of(String words) {
    StringBuilder kept = whole(words);
    int end = endOfClause(kept);
    int closing = end;
    while (closing > 0 && isClosing(kept.charAt(closing - 1))) {
      closing--;
    }
    int last = end(kept, closing);
    for (int i = closing; i > last; i--) { // the space of « this » stays
      if (JOINTS.indexOf(kept.charAt(i - 1)) >= 0) {
        kept.deleteCharAt(i - 1);
        end--;
      }
    }
    int start = 0;
    while (start < end && isLoose(kept.charAt(start)) && !isMinus(kept, start)) {
      start++;
    }
    return kept.substring(start, end);
  }

  /** What is said behind a cue, without the word that opens the clause. */
  static String clause(String words) {
    Matcher that = THAT.matcher(words);
    return that.lookingAt() ? words.substring(that.end()) : words;
  }

  /** The words without quotation marks that have no other half. */
  private static StringBuilder whole(String words) {
    Deque<Integer> open = new ArrayDeque<>();
    BitSet halves = new BitSet();
    int straight = -1;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        if (open.isEmpty()) {
          halves.set(i);
        } else {
          open.pop();
        }
      } else if (STRAIGHT.indexOf(c) >= 0) {
        straight = straight < 0 ? i : -1;
      }
    }
    open.forEach(halves::set);
    if (straight >= 0) {
      halves.set(straight);
    }
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (!halves.get(i)) {
        kept.append(words.charAt(i));
      }
    }
    return kept;
  }

  /** Where the words end without a joint that nothing follows: "the gate is shut, and". */
  private static int endOfClause(StringBuilder words) {
    int end = end(words, words.length());
    Matcher joint = BOUND_TO_NOTHING.matcher(words).region(Math.max(0, end - LONGEST_JOINT), end);
    return joint.find() ? end(words, joint.start()) : end;
  }

  private static int end(StringBuilder words, int from) {
    int end = from;
    while (end > 0 && isLoose(words.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || JOINTS.indexOf(c) >= 0;
  }

  /** Whether the mark belongs to the word behind it: "-12 degrees". */
  private static boolean isMinus(StringBuilder words, int at) {
    return words.charAt(at) == '-'
        && at + 1 < words.length()
        && Character.isLetterOrDigit(words.charAt(at + 1));
  }

  private static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0;
  }
}
