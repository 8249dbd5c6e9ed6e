package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What somebody says of a thing in a clause that a relative pronoun opens: "[The fire], which
 * {police} believe [was started by a lamp], destroyed nine homes". It ends at the next comma. In
 * French who says it may stand behind the verb: "[une version] que conteste {le parquet}".
 */
final class RelativeContent extends PhraseRule {

  /** How many words may name who says it. */
  private static final int LONGEST = 8;

  private static final int SURE = 3;

  /** How long what is said may be. */
  private static final int REACH = 120;

  RelativeContent(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int which) {
    int end = grid.sentenceEnd(which);
    if (is(Role.COMPLEMENTIZER, which) && !words.headLast()) {
      inverted(which);
      return;
    }
    if (!is(Role.OF_THINGS, which) || !grid.is(which - 1, ",") || which + 3 >= end) {
      return;
    }
    int verb = verb(which, Math.min(end, which + 2 + LONGEST));
    Part source = verb < 0 ? Part.NONE : source(which + 1, verb - 1);
    Part thing = source.isNone() ? Part.NONE : nouns.endingBefore(which - 1);
    if (thing.isNone()) {
      return;
    }
    int comma = verb + 1;
    while (comma < end && comma - verb < REACH && !grid.is(comma, Upos.PUNCT)) {
      comma++;
    }
    boolean tells = comma == verb + 1 || isPredicate(verb + 1);
    if (tells
        && comma < end
        && grid.is(comma, Upos.PUNCT)
        && grid.mark[comma] == 0
        && isLed(thing)) {
      Part right = comma > verb + 1 ? Part.of(verb + 1, comma - 1) : Part.NONE;
      cues.put(Part.of(verb, verb, verb), source, thing, right);
    }
  }

  /** "[Une affirmation] que contredit {un courrier}": who says it stands behind the verb. */
  private void inverted(int que) {
    int last = grid.is(que - 1, ",") ? que - 2 : que - 1;
    boolean noun = last > grid.sentenceFirst(que) && isOfPhrase(last);
    @Nullable Part verb = noun && que + 2 < grid.sentenceEnd(que) ? told(que + 1) : null;
    if (verb == null) {
      return;
    }
    @Nullable Proposal known = cues.standing(verb.main());
    boolean swapped = known != null && known.source().to() <= last;
    Part source = known == null || swapped ? bySure(verb, swapped) : known.source();
    Part thing = nouns.endingBefore(last + 1);
    boolean open = known == null || known.left().isNone() || known.left().to() >= que;
    if (!thing.isNone() && (open || swapped) && isLed(thing) && source.from() == verb.to() + 1) {
      cues.put(verb, source, thing, Part.NONE);
    }
  }

  /** A noun, or an adjective behind one. */
  private boolean isOfPhrase(int i) {
    return grid.isNominal(i) || grid.is(i, Upos.ADJ) && grid.isNominal(i - 1);
  }

  /** The verb of who says it or wants it; null if there is none. */
  private @Nullable Part told(int i) {
    @Nullable VerbGroup verb = verbs.at(i);
    if (verb != null) {
      return verb.part();
    }
    @Nullable CueMatch entry = grid.cue[i];
    boolean wants =
        entry != null
            && entry.cue().part() == CueClass.Part.VERB
            && entry.cue().attitude() == Attitude.DIRECTIVE
            && grid.isFinite(i);
    return wants ? Part.of(i, i, i) : null;
  }

  /** Who stands behind a verb that nearly always attributes, at the end of the clause. */
  private Part bySure(Part verb, boolean believed) {
    CueMatch entry = grid.cue[verb.main()];
    boolean sure = believed || entry != null && entry.cue().strength() == SURE;
    Part source = sure ? nouns.subjectBehind(verb.to() + 1, false) : Part.NONE;
    int next = source.to() + 1;
    boolean closes = !source.isNone() && (clauses.closes(next) || grid.is(next, ","));
    return closes ? source : Part.NONE;
  }

  /** "Was started", "to be started": it says of the thing what it is. */
  private boolean isPredicate(int i) {
    return grid.is(i, Upos.AUX)
        || grid.isFinite(i)
        || grid.tokens[i].has("VerbForm=Part") && grid.tokens[i].has("Tense=Past");
  }

  /** "The fire", and not the last word of what the pronoun takes up. */
  private boolean isLed(Part thing) {
    return grid.is(thing.from(), Upos.DET)
        || grid.is(thing.from(), Upos.PROPN)
        || grid.is(thing.from(), Upos.NUM);
  }

  /** The first verb behind the pronoun, if it thinks or says something; or -1. */
  private int verb(int which, int most) {
    for (int i = which + 2; i < most && !grid.is(i, Upos.PUNCT); i++) {
      @Nullable CueMatch entry = grid.cue[i];
      boolean says =
          entry != null
              && entry.cue().part() == CueClass.Part.VERB
              && entry.cue().strength() > 1
              && entry.cue().words().size() == 1
              && (entry.cue().attitude() == Attitude.ASSERTION
                  || entry.cue().attitude() == Attitude.BELIEF);
      if (says) {
        return grid.tokens[i].has("VerbForm=Inf") || isPassive(i) ? -1 : i;
      }
      if (grid.isVerb(i) || grid.is(i, Upos.ADP)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isPassive(int i) {
    return grid.tokens[i].has("VerbForm=Part") && grid.is(i - 1, Upos.AUX);
  }

  private Part source(int from, int to) {
    if (from == to && grid.is(from, Upos.PRON) && !grid.tokens[from].has("PronType=Rel")) {
      return Part.of(from, from, from);
    }
    boolean speaks = grid.opensNominal(from) && speakers.among(from, to);
    return speaks ? Part.of(grid.firstNominal(from, to), from, to) : Part.NONE;
  }
}
