package selon.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import selon.store.LedgerEntry;
import selon.store.Outcome;

/** Entries of a ledger as lines. */
final class LedgerLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerLines() {}

  /** For people and for {@code cut}: outcome, article, name and reason, a tab between two. */
  static String line(LedgerEntry entry) {
    String article = entry.article() == null ? "-" : entry.article();
    String number = entry.number() == 1 ? "" : String.format(Locale.ROOT, " (%,d)", entry.number());
    return String.join(
        "\t",
        entry.outcome().word(),
        plain(article),
        plain(entry.name()),
        plain(entry.reason()) + number);
  }

  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
  }

  /** For machines. */
  static String json(LedgerEntry entry) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", entry.name());
    node.put("hash", entry.hash());
    node.put("outcome", entry.outcome().word());
    node.put("reason", entry.reason());
    node.put("number", entry.number());
    node.put("article", entry.article());
    node.put("time", entry.time().toString());
    return node.toString();
  }

  /** For people and for {@code cut}: those that there are, an outcome and its number on each. */
  static String lines(Map<Outcome, Integer> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> count.getKey().word() + "\t" + count.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** For machines. */
  static String json(Map<Outcome, Integer> counts) {
    ObjectNode node = JSON.createObjectNode();
    counts.forEach((outcome, number) -> node.put(outcome.word(), number));
    return node.toString();
  }

  /** What so many of an outcome are called. */
  static String words(Outcome outcome, int number) {
    return switch (outcome) {
      case ADDED -> "added";
      case REVISION -> number == 1 ? "new version" : "new versions";
      case DUPLICATE -> number == 1 ? "duplicate" : "duplicates";
      case UNCHANGED -> "known already";
      case REFUSED -> "refused";
      case FAILED -> "failed";
      case SKIPPED -> "skipped";
      case PURGED -> "purged";
    };
  }
}
