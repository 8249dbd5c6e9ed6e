package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import selon.trace.Synopsis;
import selon.view.Labels;
import selon.view.Verdict;
import selon.view.VisibleText;

/**
 * A claim in a list: its words, its verdict and the same as a row of squares.
 *
 * @param language of its words
 */
record ClaimRow(Synopsis claim, String language, Labels words) {

  private static final int LONGEST = 180;
  private static final int SQUARES = 16;

  static List<ClaimRow> of(Stream<Synopsis> claims, Holdings holdings, Labels words) {
    return claims.map(claim -> of(claim, holdings, words)).toList();
  }

  static ClaimRow of(Synopsis claim, Holdings holdings, Labels words) {
    return new ClaimRow(claim, holdings.language(claim), words);
  }

  String address() {
    return Frame.claim(claim);
  }

  String gist() {
    return VisibleText.line(claim.gist(), LONGEST);
  }

  String verdict() {
    return Verdict.of(claim.counts(), words);
  }

  List<String> warnings() {
    return claim.alerts().stream()
        .map(alert -> words.of("alert", alert.kind()))
        .distinct()
        .toList();
  }

  /** A full square for each article that likely had it itself, an empty one for each other. */
  List<Boolean> squares() {
    int reports = (int) Math.max(1, Math.round(claim.counts().expected()));
    List<Boolean> squares = new ArrayList<>();
    for (int i = 0; i < Math.min(SQUARES, claim.counts().publications()); i++) {
      squares.add(i < reports);
    }
    return squares;
  }

  /** How many articles have no square. */
  int more() {
    return Math.max(0, claim.counts().publications() - SQUARES);
  }

  /** Whether all that is told goes back to one named source, or to nobody named. */
  static boolean onOneWord(Synopsis claim) {
    return claim.counts().ultimateSources() <= 1 && claim.counts().publications() > 1;
  }
}
