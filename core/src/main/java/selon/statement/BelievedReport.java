package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/** The one who is to be believed: "À l'en croire, …", "à en croire la gérante". */
final class BelievedReport extends PhraseRule {

  private final ClauseBeside content;

  BelievedReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
    this.content = new ClauseBeside(pieces, cues);
  }

  @Override
  void at(int believe) {
    int ofIt = believe - 1;
    int first = grid.sentenceFirst(believe);
    if (!is(Role.BELIEVE, believe) || ofIt <= first || !is(Role.OF_IT, ofIt)) {
      return;
    }
    boolean pronoun = ofIt - 1 > first && is(Role.HIM, ofIt - 1);
    int to = pronoun ? ofIt - 2 : ofIt - 1;
    if (!is(Role.TO, to)) {
      return;
    }
    Part source = pronoun ? Part.of(ofIt - 1, ofIt - 1, ofIt - 1) : nouns.startingAt(believe + 1);
    if (!source.isNone() && !isWellRead(believe, source)) {
      content.give(to, Math.max(believe, source.to()), source, Part.of(believe, to, believe));
    }
  }

  /** Whether the verb has this source, or more of it, and what is beside it for its content. */
  private boolean isWellRead(int verb, Part source) {
    @Nullable Proposal p = cues.standing(verb);
    return p != null
        && p.source().from() == source.from()
        && (p.right().isNone() && p.left().to() < verb || p.right().from() == p.source().to() + 2);
  }
}
