package selon.web;

import java.util.ArrayList;
import java.util.List;
import selon.corpus.QuotedSource;
import selon.store.LedgerEntry;
import selon.store.Outcome;

/**
 * What the template of the overview puts in its places.
 *
 * @param fetches whether addresses are fetched without being asked about each
 */
record OverviewPage(Frame frame, Holdings holdings, boolean fetches) {

  static final int CLAIMS = 12;
  private static final int FEW = 6;
  private static final int LOOKED_AT = 2000;

  List<ClaimRow> claims() {
    return ClaimRow.of(holdings.claims().all().stream().limit(CLAIMS), holdings, frame.words());
  }

  int claimsLeft() {
    return Math.max(0, holdings.claims().all().size() - CLAIMS);
  }

  /** Those that rest on one source, the most repeated first. */
  List<ClaimRow> onOneWord() {
    return ClaimRow.of(
        holdings.claims().all().stream().filter(ClaimRow::onOneWord).limit(FEW),
        holdings,
        frame.words());
  }

  List<CardRow> undatable() {
    return holdings.catalog().cards().stream()
        .filter(CardRow::undatable)
        .limit(FEW)
        .map(card -> new CardRow(card, holdings, frame.words()))
        .toList();
  }

  /** What an empty collection starts with. */
  AddPage adding() {
    return new AddPage(frame, holdings, fetches);
  }

  boolean empty() {
    return holdings.catalog().size() == 0;
  }

  List<QuotedSource> sources() {
    return holdings.namedSources().stream().limit(8).toList();
  }

  /** The last inputs of which nothing came, the latest first. */
  List<LedgerEntry> failures() {
    List<LedgerEntry> failures = new ArrayList<>();
    for (LedgerEntry entry : frame.desk().last(LOOKED_AT)) {
      if (entry.outcome() == Outcome.REFUSED || entry.outcome() == Outcome.FAILED) {
        failures.add(0, entry);
      }
    }
    return failures.subList(0, Math.min(FEW, failures.size()));
  }

  int failed() {
    return count(Outcome.REFUSED) + count(Outcome.FAILED);
  }

  int copies() {
    return count(Outcome.DUPLICATE);
  }

  private int count(Outcome outcome) {
    return frame.desk().outcomes().getOrDefault(outcome, 0);
  }

  int decisions() {
    return (int) frame.desk().notes().stream().filter(note -> !note.undone()).count();
  }
}
