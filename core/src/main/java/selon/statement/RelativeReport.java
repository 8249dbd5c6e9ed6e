package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Behind a comma a relative clause in which the noun before it speaks: "La gérante, selon qui …",
 * "the mayor, according to whom …", "la gérante, qui dit ne rien savoir", "the head of the council,
 * which says …", "the mayor, who has promised to rebuild the quay, …".
 */
final class RelativeReport extends PhraseRule {

  /** How many words may stand between the pronoun and its verb. */
  private static final int GAP = 3;

  /** How long the clause may be. */
  private static final int REACH = 60;

  RelativeReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int comma) {
    int at = comma + 1;
    if (!grid.is(comma, ",") || at + 2 >= grid.sentenceEnd(comma)) {
      return;
    }
    if (grid.isFrame(at) && isRelative(grid.lastOfEntry(at) + 1)) {
      framed(at, nouns.speakerBefore(comma));
      return;
    }
    if (grid.isFrame(at) && isOfSpeaker(grid.lastOfEntry(at) + 1)) {
      Part speaker = nouns.speakerBefore(comma);
      framed(at, !speaker.isNone() && speakers.is(speaker.main()) ? speaker : Part.NONE);
      return;
    }
    if (is(Role.OF_THINGS, at)) {
      giveToThing(comma);
    }
    if (isRelative(at) && words.headLast()) {
      intended(at);
    }
    VerbGroup verb = isRelative(at) ? verbs.at(at + 1) : null;
    if (verb != null && verbs.isSure(verb) && clauses.opensClause(verb.to() + 1)) {
      believe(verb, comma);
    }
  }

  /** "The head of {the council}, which says …": no person is "which". */
  private void giveToThing(int comma) {
    VerbGroup verb = verbs.at(comma + 2);
    Proposal p = verb == null ? null : cues.standing(verb.head());
    if (p == null || p.source().isNone() || p.source().to() != comma - 1) {
      return;
    }
    Part source = p.source();
    SourceWord office = speakers.noun(source.main());
    int of = source.to();
    while (of > source.main() && !is(Role.OF, of)) {
      of--;
    }
    Part thing = of > source.main() ? nouns.complement(of) : Part.NONE;
    boolean person = office != null && office.kind() == SourceKind.ROLE;
    if (person && thing.to() == source.to() && speakers.is(thing.main())) {
      Proposal mended = p.withSource(thing);
      cues.replaceBetween(p.head(), p.head(), each -> each.with(mended));
    }
  }

  /** "{The mayor}, who has promised [to rebuild the quay], …": what only a person can want. */
  private void intended(int who) {
    int end = grid.sentenceEnd(who);
    int verb = who + 1;
    boolean be = false;
    while (verb < end
        && verb - who <= GAP
        && (grid.is(verb, Upos.AUX) || grid.is(verb, Upos.ADV))) {
      be |= isBe(verb);
      verb++;
    }
    @Nullable CueMatch entry = verb + 2 < end ? grid.cue[verb] : null;
    boolean wants =
        entry != null
            && !be
            && entry.cue().part() == CueClass.Part.VERB
            && entry.cue().attitude() == Attitude.INTENTION
            && entry.cue().strength() == 3
            && entry.cue().words().size() == 1
            && is(Role.TO, verb + 1)
            && grid.is(verb + 1, Upos.PART)
            && cues.standing(verb) == null;
    Part person = wants ? nouns.speakerBefore(who - 1) : Part.NONE;
    if (!person.isNone()) {
      Part told = Part.of(verb + 1, clauseEnd(verb + 1));
      cues.put(Part.of(verb, who + 1, verb), person, Part.NONE, told);
    }
  }

  /** The last token before the comma behind which the sentence goes on with its verb. */
  private int clauseEnd(int from) {
    int end = Math.min(grid.sentenceEnd(from), from + REACH);
    for (int i = from + 1; i + 1 < end; i++) {
      if (grid.is(i, ",") && grid.isFinite(i + 1)) {
        return i - 1;
      }
    }
    return clauses.insertionEnd(from);
  }

  private boolean isRelative(int i) {
    return i < grid.size && is(Role.WHO, i);
  }

  /** "Le juge, selon {lequel} le témoin ment": it stands for things as well: "le motif". */
  private boolean isOfSpeaker(int i) {
    return i < grid.size && is(Role.ACCORDED, i);
  }

  private void framed(int frame, Part antecedent) {
    int relative = grid.lastOfEntry(frame) + 1;
    int from = grid.is(relative + 1, ",") ? relative + 2 : relative + 1;
    int to = from < grid.sentenceEnd(frame) ? clauses.insertionEnd(from) : from;
    @Nullable Proposal known = cues.standing(frame);
    boolean mended = known != null && !known.right().isNone() && known.source().to() <= relative;
    if (!mended && !antecedent.isNone() && from < to) {
      cues.put(frame(frame), antecedent, Part.NONE, Part.of(from, to));
    }
  }

  /** What the judge has only just turned down is one: its source is the noun, or the pronoun. */
  private void believe(VerbGroup verb, int comma) {
    Judged known = cues.at(verb.head());
    if (known == null || known.stands() || !known.proposal().hasContent()) {
      return;
    }
    int source = known.proposal().source().to();
    if (source == comma - 1 || source == comma + 1) {
      cues.raise(known);
    }
  }
}
