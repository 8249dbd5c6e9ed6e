package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What is thought or alleged by nobody who is named: "It is thought that …", "the owners are
 * alleged to be …".
 */
final class ImpersonalReport extends PhraseStep {

  ImpersonalReport(PhrasePieces pieces) {
    super(pieces);
  }

  /** "It is thought [that …]": the pronoun stands for what follows. */
  Proposal withoutPronoun(Proposal p) {
    Part left = p.left();
    boolean it =
        !left.isNone()
            && left.from() == left.to()
            && left.to() == p.cue().from() - 1
            && isIt(left.from())
            && p.source().isNone()
            && p.right().from() == p.cue().to() + 1
            && !grid.is(p.right().from(), Upos.PART)
            && words.is(Role.IMPERSONAL, grid.tokens[p.cue().to()]);
    return it ? p.withContent(Part.NONE, p.right()) : p;
  }

  /** "The court was told [that …]": who is told is no piece of what is said. */
  Proposal withoutHearer(Proposal p) {
    Part left = p.left();
    int verb = p.cue().to();
    boolean told =
        !left.isNone()
            && p.source().isNone()
            && left.to() == p.cue().from() - 1
            && p.right().from() == verb + 1
            && words.is(Role.HEARING, grid.tokens[verb])
            && words.is(Role.COMPLEMENTIZER, grid.tokens[verb + 1])
            && isBe(verb - 1);
    return told ? p.withContent(Part.NONE, p.right()) : p;
  }

  /** "It is thought that …", "the owners are alleged to be …", by whom nobody says. */
  boolean is(Proposal p) {
    int verb = p.cue().to();
    int from = p.cue().from();
    boolean passive =
        p.source().isNone()
            && p.right().from() == verb + 1
            && verb > from
            && from > grid.sentenceFirst(from)
            && words.is(Role.IMPERSONAL, grid.tokens[verb])
            && isBe(verb - 1);
    if (!passive) {
      return false;
    }
    boolean it = p.left().isNone() && grid.is(from - 1, Upos.PRON);
    return it
        ? isIt(from - 1) && hasSubject(verb + 1, p.right().to())
        : !p.left().isNone() && !grid.is(p.left().to(), Upos.PRON) && grid.is(verb + 1, Upos.PART);
  }

  private boolean isIt(int i) {
    return is(Role.FOR_CLAUSE, grid.tokens[i].lemma());
  }

  private boolean hasSubject(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.isVerb(i)) {
        return i > from && !grid.is(from, Upos.ADP) && !grid.is(from, Upos.PART);
      }
    }
    return false;
  }
}
