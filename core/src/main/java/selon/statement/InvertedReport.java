package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Behind a comma the verb before the one who speaks: "Il sera absent trois semaines, a fait savoir
 * hier le club"; and from whom it is known: "…, a appris BRM de source policière", "…, a-t-on
 * appris auprès des pompiers". The clause before the comma is the content.
 */
final class InvertedReport extends PhraseRule {

  InvertedReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int comma) {
    boolean behind = grid.is(comma, ",") && comma > grid.sentenceFirst(comma);
    if (behind && tells(comma)) {
      closedByPronoun(comma);
    }
    VerbGroup verb = behind ? verbs.at(comma + 1) : null;
    if (verb == null || !tells(comma)) {
      return;
    }
    if (!verbs.isSure(verb)) {
      judged(comma, verb);
      return;
    }
    Part content = Part.of(clauses.start(comma), comma - 1);
    cues.replaceBetween(content.from(), comma - 1, each -> each.with(relayed(each, comma)));
    Part source = nouns.subjectBehind(verb.to() + 1, verbs.takesClauses(verb));
    int next = times.after((source.isNone() ? verb.to() : source.to()) + 1);
    Part origin = verbs.learns(verb) ? nouns.origin(next) : Part.NONE;
    if (!origin.isNone() && source.isNone() && verbs.hasAnyone(verb)) {
      cues.between(next, origin.to()).clear(); // "de source proche" is a cue elsewhere
      cues.put(verb.part(), origin, content, Part.NONE);
    } else if (!source.isNone() && (!origin.isNone() || clauses.closes(next))) {
      if (!isWellRead(verb, comma)) {
        cues.put(verb.part(), source, content, Part.NONE);
      }
      if (!origin.isNone()) {
        cues.put(Part.of(next, next, origin.from() - 1), origin, content, Part.NONE);
      }
    }
  }

  /** "[Le pont tiendra], avance{-t-elle}.": whatever the tagger takes the verb for. */
  private void closedByPronoun(int comma) {
    int verb = comma + 1;
    int pronoun = comma + 2;
    boolean incise =
        pronoun < grid.sentenceEnd(comma)
            && is(Role.INVERTED, pronoun)
            && grid.cue[verb] != null
            && grid.cue[verb].cue().part() == CueClass.Part.VERB
            && cues.standing(verb) == null
            && clauses.closes(times.after(pronoun + 1))
            && grid.commas(pronoun, grid.lastWord(pronoun)) == 0
            && !grid.is(grid.sentenceEnd(comma) - 1, "?");
    if (incise) {
      Part content = Part.of(clauses.start(comma), comma - 1);
      Part source = Part.of(pronoun, pronoun, pronoun);
      cues.put(Part.of(verb, verb, verb), source, content, Part.NONE);
    }
  }

  /**
   * "[Le pont a cédé], selon {la police}, rapporte l'agence": what hands it on is not said by whom
   * it has it from.
   */
  private Proposal relayed(Judged each, int comma) {
    Proposal p = each.proposal();
    boolean beyond =
        grid.isFrame(p.head()) && p.source().to() == comma - 1 && p.right().from() > comma - 1;
    if (!beyond) {
      return p;
    }
    Part before = p.left().isNone() ? before(p) : p.left();
    return before.isNone() ? p : p.withContent(before, Part.NONE);
  }

  /** The clause before the frame. */
  private Part before(Proposal p) {
    int end = p.cue().from() - (grid.is(p.cue().from() - 1, ",") ? 2 : 1);
    int first = clauses.start(p.cue().from());
    return first < end && grid.hasVerb(first, end) ? Part.of(first, end) : Part.NONE;
  }

  /** "[Le coût est trop haut], juge {la Cour}.": of a verb that may have it for an object. */
  private void judged(int comma, VerbGroup verb) {
    @Nullable Proposal known = cues.standing(verb.head());
    Part source = nouns.subjectBehind(verb.to() + 1, false);
    boolean swapped =
        known != null
            && verb.from() == comma + 1
            && known.left().isNone()
            && known.right().from() == verb.to() + 1
            && known.right().from() == source.from()
            && known.right().to() == source.to();
    if (swapped && clauses.isEnd(source.to() + 1)) {
      cues.put(verb.part(), source, Part.of(clauses.start(comma), comma - 1), Part.NONE);
    }
  }

  /** Whether a whole clause ends before the comma, and no quotation but one in its midst. */
  private boolean tells(int comma) {
    int first = clauses.start(comma);
    boolean quoted = grid.mark[comma - 1] == 2;
    boolean partly = quoted && grid.hasFinite(first, grid.quoteFirst[grid.quote[comma - 1]] - 1);
    return grid.depth[comma] == 0
        && (!quoted || partly)
        && grid.hasVerb(first, comma - 1)
        && !clauses.breaksOff(first, comma);
  }

  /** Whether the verb has a content before the comma already. */
  private boolean isWellRead(VerbGroup verb, int comma) {
    @Nullable Proposal known = cues.standing(verb.head());
    return known != null
        && !known.source().isNone()
        && !known.left().isNone()
        && known.left().to() <= comma;
  }
}
