package selon.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import selon.store.LedgerEntry;
import selon.store.Outcome;
import selon.view.Masthead;
import selon.view.Period;

/**
 * What the template of the ledger puts in its places: the entries that came last first.
 *
 * @param rows those that are shown
 * @param total how many there are of those that are looked for
 * @param counts of all inputs by outcome
 * @param from the first of the list that is shown, from 0
 */
record LedgerPage(
    Frame frame,
    Holdings holdings,
    Wanted wanted,
    List<LedgerEntry> rows,
    int total,
    Map<Outcome, Integer> counts,
    int from) {

  static final int ROWS = 100;

  /**
   * Which entries are looked for.
   *
   * @param outcome in lower case; empty for all
   * @param query words that the name, the reason or the article's id must have; empty for all
   */
  record Wanted(String outcome, String query) {

    boolean has(LedgerEntry entry) {
      return (outcome.isEmpty() || entry.outcome().word().equals(outcome)) && entry.mentions(query);
    }

    /** As an address has it. */
    String fields() {
      return "outcome=" + Frame.escape(outcome) + "&q=" + Frame.escape(query);
    }

    /** Hands over those of a desk, in the order in which they came. */
    void forEach(Desk desk, Consumer<LedgerEntry> consumer) {
      desk.ledger(
          entry -> {
            if (has(entry)) {
              consumer.accept(entry);
            }
          });
    }
  }

  static LedgerPage of(Frame frame, Holdings holdings, Wanted wanted, int from) {
    int start = Math.max(0, from);
    Deque<LedgerEntry> last = new ArrayDeque<>();
    int[] total = {0};
    wanted.forEach(
        frame.desk(),
        entry -> {
          total[0]++;
          last.addLast(entry);
          if (last.size() > start + ROWS) {
            last.removeFirst();
          }
        });
    List<LedgerEntry> rows = new ArrayList<>(last);
    Collections.reverse(rows);
    return new LedgerPage(
        frame,
        holdings,
        wanted,
        rows.subList(Math.min(start, rows.size()), rows.size()),
        total[0],
        frame.desk().outcomes(),
        start);
  }

  /** All inputs. */
  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The outcomes that there are. */
  List<Outcome> outcomes() {
    return List.copyOf(counts.keySet());
  }

  int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  String name(Outcome outcome) {
    return frame.w("outcome." + outcome.word());
  }

  /** As many as there are. */
  String names(Outcome outcome) {
    return frame.count("outcomes." + outcome.word(), count(outcome));
  }

  String address(String outcome) {
    return "/ledger?" + new Wanted(outcome, wanted.query()).fields();
  }

  String page(int start) {
    return "/ledger?" + wanted.fields() + "&from=" + start;
  }

  int next() {
    return from + ROWS < total ? from + ROWS : -1;
  }

  String input(LedgerEntry entry) {
    return entry.name().isEmpty() ? frame.w("ledger.nameless") : Frame.shown(entry.name());
  }

  String when(LedgerEntry entry) {
    return Period.at(entry.time()).words(frame.words());
  }

  /** A reason in words of a language. */
  record Reason(String words, String language) {}

  /** Why, in the words of the page where it has some; else in those of the program. */
  List<Reason> reasons(LedgerEntry entry) {
    return reasons(frame, entry);
  }

  /** The reasons of an entry, in the words of the page as far as it has them. */
  static List<Reason> reasons(Frame frame, LedgerEntry entry) {
    List<Reason> reasons = new ArrayList<>();
    for (String reason : entry.reason().split("; ")) {
      if (!reason.isBlank()) {
        reasons.add(Reasons.of(reason, frame.words()));
      }
    }
    if (entry.number() > 1) {
      reasons.add(new Reason(String.format(Locale.ROOT, "× %d", entry.number()), ""));
    }
    return reasons;
  }

  /** The article that came of it, or that it is a copy of; null if the collection has none. */
  @Nullable String article(LedgerEntry entry) {
    String id = entry.article();
    return id != null && entry.outcome().kept() && holdings.catalog().card(id).isPresent()
        ? id
        : null;
  }

  String title(String article) {
    return holdings
        .catalog()
        .card(article)
        .map(
            card ->
                Masthead.beside(card.outlet(), frame.words())
                    + ", "
                    + CardRow.title(card, holdings, frame.words()))
        .orElse(article);
  }

  String language(String article) {
    return holdings.catalog().card(article).map(card -> card.language().tag()).orElse("");
  }
}
