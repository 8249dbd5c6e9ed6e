package selon.cli;

import java.util.Map;
import java.util.TreeMap;

/** What a user can do about a refused input, where the refusal does not say it itself. */
final class Advice {

  private static final Map<String, String> NEXT =
      new TreeMap<>(
          Map.of(
              "does not exist", "check the name",
              "may not be read", "change its rights (chmod +r)",
              "is empty", "nothing to read there",
              "is binary", "give a web page, plain text or .jsonl articles",
              "is XML", "give a feed or NewsML-G2",
              "is too large", "split it",
              "cannot be read", "check the disk or the link",
              "is no JSON", "one object with \"id\" and \"text\" on each line",
              "has no \"", "one object with \"id\" and \"text\" on each line"));

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
