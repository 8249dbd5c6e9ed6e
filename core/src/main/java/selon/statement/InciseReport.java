package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.statement.Proposal.Part;

/**
 * Behind the marks the verb before the one who speaks, whatever the verb: "« … », nous confirme la
 * mairie", "« … », a-t-il coupé", "« … », a lancé jeudi devant le dépôt Ada Morel".
 */
final class InciseReport extends PhraseRule {

  private final IncisePieces pieces;

  InciseReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
    this.pieces = new IncisePieces(pieces, speakers);
  }

  @Override
  void at(int close) {
    if (grid.mark[close] != 2 || grid.depth[close] != 1) {
      return;
    }
    Part quotation = Part.of(grid.quoteFirst[grid.quote[close]], close);
    @Nullable Incise incise = pieces.behind(quotation);
    if (incise == null) {
      return;
    }
    @Nullable Proposal known = standing(incise);
    if (incise.inverted() >= 0) {
      if (known == null || known.left().isNone() || !known.source().meets(incise.source())) {
        put(incise, quotation, known);
      }
    } else if (known == null ? incise.isSure() : isMistaken(known, incise, quotation)) {
      put(incise, quotation, known);
    }
  }

  /** What stands with a word of the incise for its cue. */
  private @Nullable Proposal standing(Incise incise) {
    return cues.between(incise.from(), incise.cue().to()).stream()
        .filter(Judged::stands)
        .map(Judged::proposal)
        .findFirst()
        .orElse(null);
  }

  /** Whether it has no quotation, or a source that is no subject of the verb. */
  private static boolean isMistaken(Proposal known, Incise incise, Part quotation) {
    Part source = known.source();
    Part subject = incise.source();
    boolean elsewhere = !quotation.meets(known.left());
    boolean object = !source.isNone() && source.to() < incise.cue().from();
    boolean wide = source.from() < subject.from() && subject.from() <= source.to();
    boolean beside = source.isNone() || source.to() < subject.from();
    boolean narrow = incise.isApart() && subject.from() < source.from();
    return elsewhere || object || incise.isApart() && (wide || beside || narrow);
  }

  private void put(Incise incise, Part quotation, @Nullable Proposal known) {
    boolean whole = known != null && !known.left().isNone() && known.left().to() == quotation.to();
    boolean goesOn =
        known != null
            && !known.right().isNone()
            && grid.mark[known.right().from()] == 1
            && grid.sentence[known.right().from()] == grid.sentence[quotation.to()];
    cues.put(
        incise.cue(),
        incise.source(),
        whole && known != null ? known.left() : quotation,
        goesOn && known != null ? known.right() : Part.NONE);
  }
}
