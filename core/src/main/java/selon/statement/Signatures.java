package selon.statement;

import java.util.Set;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Names that sign a quotation, behind a dash or in brackets: "« … » — Ada Crane, maître du port",
 * or between a dash and its colon: "La grève s'étend - Ada Crane : « … »".
 */
final class Signatures {

  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

  private static final int LONGEST = 14;

  private final WordGrid grid;
  private final QuotationClaims claims;

  Signatures(WordGrid grid, QuotationClaims claims) {
    this.grid = grid;
    this.claims = claims;
  }

  /** Gives the quotation to the name behind it, which ends its line or its brackets. */
  boolean behind(Part quotation) {
    int sign = quotation.to() + 1;
    boolean bracket = sign + 1 < grid.size && "([".contains(grid.tokens[sign].form());
    if (sign + 1 >= grid.size || !bracket && !isDash(sign)) {
      return false;
    }
    int from = sign + 1;
    int to = from;
    int name = -1;
    while (to < grid.size
        && to - from < LONGEST
        && grid.paragraph[to] == grid.paragraph[from]
        && !(bracket && closes(to))) {
      if (grid.isVerb(to) || bracket && grid.is(to, Upos.NUM)) {
        return false;
      }
      name = name < 0 && grid.is(to, Upos.PROPN) ? to : name;
      to++;
    }
    boolean ends =
        bracket
            ? to < grid.size && closes(to) && to + 2 >= grid.sentenceEnd(to)
            : to == grid.size || grid.paragraph[to] > grid.paragraph[from];
    if (!ends || name < 0) {
      return false;
    }
    int last = to - 1;
    while (last > name && grid.is(last, Upos.PUNCT)) {
      last--;
    }
    claims.claim(Layout.SIGNATURE, Part.of(name, from, last), quotation);
    return true;
  }

  /** Gives the quotation to the name before the colon, whose sentence begins with the token. */
  boolean before(int from, int colon, Part quotation) {
    int first = colon;
    while (first > from && colon - first < LONGEST && grid.shape[first - 1] == 2) {
      first--;
    }
    if (first == colon || first <= from || !isDash(first - 1)) {
      return false;
    }
    claims.claim(Layout.COLON, Part.of(first, first, colon - 1), quotation);
    return true;
  }

  private boolean isDash(int i) {
    return DASHES.contains(grid.tokens[i].form());
  }

  private boolean closes(int i) {
    return ")]".contains(grid.tokens[i].form());
  }
}
