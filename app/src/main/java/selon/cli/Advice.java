package selon.cli;

import java.util.Map;
import java.util.TreeMap;

/** What a user can do about a refused input, where the refusal does not say it itself. */
final class Advice {

  private static final Map<String, String> NEXT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("does not exist", "check the name"),
              Map.entry("may not be read", "change its rights (chmod +r)"),
              Map.entry("is empty", "nothing to read there"),
              Map.entry("is cut short", "get a whole copy"),
              Map.entry("is binary", "give a web page, plain text or .jsonl articles"),
              Map.entry("is XML", "give a feed or NewsML-G2"),
              Map.entry("is too large", "split it"),
              Map.entry("cannot be read", "check the disk or the link"),
              Map.entry("is no JSON", "one object with \"id\" and \"text\" on each line"),
              Map.entry("has no \"", "one object with \"id\" and \"text\" on each line")));

  private Advice() {}

  /** The problem with its next step: "does not exist; check the name". */
  static String with(String problem) {
    for (var entry : NEXT.entrySet()) {
      if (problem.startsWith(entry.getKey()) && problem.indexOf(';') < 0) {
        return problem + "; " + entry.getValue();
      }
    }
    return problem;
  }
}
