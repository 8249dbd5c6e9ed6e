package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who is to be believed: "À l'en croire, …", "à l'entendre, …", "à en croire la gérante", "si l'on
 * en croit la gérante".
 */
final class BelievedReport extends PhraseRule {

  /** How far before a condition the cue may stand that took it in. */
  private static final int REACH = 120;

  private final ClauseBeside content;

  BelievedReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
    this.content = new ClauseBeside(pieces, cues);
  }

  @Override
  void at(int believe) {
    if (is(Role.HEAR, believe)) {
      heard(believe);
      return;
    }
    if (is(Role.BELIEVES, believe)) {
      believed(believe);
      return;
    }
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

  /** "Si l'on en croit {la gérante}". */
  private void believed(int believes) {
    int anyone = believes - 2;
    int first = grid.sentenceFirst(believes);
    if (anyone <= first || !is(Role.OF_IT, believes - 1) || !is(Role.ANYONE, anyone)) {
      return;
    }
    int condition = is(Role.IT, anyone - 1) ? anyone - 2 : anyone - 1;
    if (condition < first || !grid.is(condition, Upos.SCONJ)) {
      return;
    }
    Part source = nouns.startingAt(believes + 1);
    if (!source.isNone()) {
      cues.remove(believes);
      int near = Math.max(first, condition - REACH);
      cues.replaceBetween(near, condition, each -> each.with(before(condition, each.proposal())));
      Part cue = Part.of(believes, condition, believes);
      content.give(condition, source.to(), source, cue);
    }
  }

  /** "L'arbitre reconnaît [s'être trompé], si l'on en croit": the condition is not what is said. */
  private Proposal before(int condition, Proposal p) {
    int from = p.cue().to() + 1;
    if (p.right().from() != condition) {
      return p;
    }
    while (from < condition && !clauses.opensClause(from)) {
      from++;
    }
    if (from > p.cue().to() + 1 && is(Role.REFLEXIVE, from - 1)) {
      from--;
    }
    Part said = from < condition - 1 ? Part.of(from, condition - 2) : Part.NONE;
    return p.withContent(p.left(), said);
  }

  private void heard(int hear) {
    int pronoun = hear - 1;
    boolean fits =
        pronoun > grid.sentenceFirst(hear)
            && grid.is(hear + 1, ",")
            && is(Role.HIM, pronoun)
            && is(Role.TO, pronoun - 1);
    if (fits) {
      Part source = Part.of(pronoun, pronoun, pronoun);
      content.give(pronoun - 1, hear, source, Part.of(hear, pronoun - 1, hear));
    }
  }

  /** Whether the verb has this source, or more of it, and what is beside it for its content. */
  private boolean isWellRead(int verb, Part source) {
    @Nullable Proposal p = cues.standing(verb);
    return p != null
        && p.source().from() == source.from()
        && (p.right().isNone() && p.left().to() < verb
            || p.right().from() == p.source().to() + 2 && p.right().to() < grid.sentenceEnd(verb));
  }
}
