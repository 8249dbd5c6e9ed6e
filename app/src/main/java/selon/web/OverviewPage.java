package selon.web;

import java.util.List;
import selon.corpus.QuotedSource;

/** What the template of the overview puts in its places. */
record OverviewPage(Frame frame, Holdings holdings) {

  private static final int CLAIMS = 12;
  private static final int FEW = 6;

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
        .map(card -> new CardRow(card, frame.words()))
        .toList();
  }

  boolean empty() {
    return holdings.catalog().size() == 0;
  }

  List<QuotedSource> sources() {
    return holdings.namedSources().stream().limit(8).toList();
  }

  List<LedgerLine> failures() {
    return frame.desk().ledger().stream().filter(line -> line.article() == null).limit(8).toList();
  }

  int failed() {
    return (int) frame.desk().ledger().stream().filter(line -> line.article() == null).count();
  }

  int decisions() {
    return (int) frame.desk().notes().stream().filter(note -> !note.undone()).count();
  }
}
