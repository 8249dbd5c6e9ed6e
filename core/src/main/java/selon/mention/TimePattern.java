package selon.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.language.Lexicon;
import selon.mention.PhraseTable.Match;

/**
 * How a language writes a time: words, of which "a|b" lets one stand, and slots, "{day}" or, the
 * second of a kind, "{day2}"; "?" after either lets it be left out.
 */
record TimePattern(List<Element> elements, TimeMeaning meaning) {

  /** Either words or a slot. */
  record Element(List<String> words, @Nullable TimeSlot slot, boolean again, boolean optional) {

    static Element of(String written) {
      boolean optional = written.length() > 1 && written.endsWith("?");
      String element = optional ? written.substring(0, written.length() - 1) : written;
      if (!element.startsWith("{")) {
        List<String> words = new ArrayList<>();
        for (String word : Lexicon.list(element)) {
          words.add(word.replace('_', ' '));
        }
        return new Element(List.copyOf(words), null, false, optional);
      }
      String name = element.substring(1, element.length() - 1);
      boolean again = name.endsWith("2");
      String slot = again ? name.substring(0, name.length() - 1) : name;
      return new Element(
          List.of(),
          TimeSlot.valueOf(slot.replace('-', '_').toUpperCase(Locale.ROOT)),
          again,
          optional);
    }
  }

  /** The patterns of a row: one that may begin without its first element is two. */
  static List<TimePattern> of(String form, String meaning) {
    List<Element> elements = Arrays.stream(form.split(" ")).map(Element::of).toList();
    TimeMeaning means = TimeMeaning.of(meaning);
    List<TimePattern> patterns = new ArrayList<>();
    int from = 0;
    do {
      patterns.add(new TimePattern(elements.subList(from, elements.size()), means));
    } while (elements.get(from++).optional());
    return patterns;
  }

  /** The slots as filled from this token on, null if the pattern does not stand here. */
  @Nullable FilledSlots match(TimeWords words, FoldedSentence sentence, int first) {
    FilledSlots filled = null;
    int at = first;
    for (int e = 0; e < elements.size(); e++) {
      Element element = elements.get(e);
      int end = -1;
      if (element.slot() == null) {
        end = after(element.words(), sentence, at);
      } else {
        Match<Integer> match = words.at(element.slot(), sentence, at);
        if (match != null) {
          filled = filled == null ? new FilledSlots() : filled;
          filled.fill(element.slot(), element.again(), match.value());
          end = match.end();
        }
      }
      if (end >= 0) {
        at = end;
      } else if (e == 0 || !element.optional()) {
        return null;
      }
    }
    filled = filled == null ? new FilledSlots() : filled;
    filled.endAt(at);
    return filled;
  }

  private static int after(List<String> words, FoldedSentence sentence, int at) {
    for (String word : words) {
      int end = sentence.after(word, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
