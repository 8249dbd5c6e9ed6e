package selon.web;

import java.util.Map;

/**
 * A correction that was refused, to be typed anew.
 *
 * @param typed the fields of its form as they came
 * @param refused why
 */
record Retry(Map<String, String> typed, Refused refused) {

  Retry {
    typed = Map.copyOf(typed);
  }

  /** What was typed into the field; empty if nothing was. */
  String typed(String field) {
    return typed.getOrDefault(field, "");
  }
}
