package selon.mention;

import java.util.EnumMap;
import java.util.Map;

/** What stands in the slots of a pattern; -1 where one is empty. Made once, then only read. */
final class FilledSlots {

  private final Map<TimeSlot, Integer> first = new EnumMap<>(TimeSlot.class);
  private final Map<TimeSlot, Integer> second = new EnumMap<>(TimeSlot.class);
  private int end;

  void fill(TimeSlot slot, boolean again, int value) {
    (again ? second : first).put(slot, value);
  }

  void endAt(int end) {
    this.end = end;
  }

  /** The index after the last token. */
  int end() {
    return end;
  }

  int get(TimeSlot slot) {
    return first.getOrDefault(slot, -1);
  }

  /** What stands in the second slot of the kind. */
  int second(TimeSlot slot) {
    return second.getOrDefault(slot, -1);
  }

  boolean has(TimeSlot slot) {
    return first.containsKey(slot);
  }
}
