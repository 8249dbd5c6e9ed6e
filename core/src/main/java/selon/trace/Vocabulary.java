package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the keys of terms, in the order in which they are first asked for. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();

  int number(String key) {
    Integer known = numbers.get(key);
    if (known == null) {
      known = numbers.size();
      numbers.put(key, known);
      keys.add(key);
    }
    return known;
  }

  String key(int number) {
    return keys.get(number);
  }

  int size() {
    return numbers.size();
  }
}
