package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends what ends before its second half: "voted to close the library | and move its books", "asked
 * why nobody came | , and whether they were told", "said it leaks | , and that two guards knew".
 */
final class ContentTail extends PhraseStep {

  /** How far into an infinitive what was done besides may stand, in tokens. */
  private static final int DEED = 30;

  ContentTail(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    return goingOn(beforeMain(beforeDeed(behindTime(beforeMicrophone(p)))));
  }

  /** "The quay, which is said [to be the oldest], | will be shut": the main clause goes on. */
  private Proposal beforeMain(Proposal p) {
    Part right = p.right();
    int who = p.cue().from() - 1;
    boolean relative =
        words.headLast()
            && right.from() == p.cue().to() + 1
            && who > grid.sentenceFirst(p.head()) + 1
            && (is(Role.WHO, who) || is(Role.OF_THINGS, who))
            && grid.is(who - 1, ",");
    int end = relative ? Math.min(right.to(), right.from() + DEED) : -1;
    for (int i = right.from() + 1; i < end; i++) {
      if (grid.is(i, ",") || grid.mark[i] != 0) {
        return grid.is(i, ",") && grid.isFinite(i + 1)
            ? p.withContent(p.left(), new Part(right.main(), right.from(), i - 1, right.log()))
            : p;
      }
    }
    return p;
  }

  /** "Said [that when the lamp failed, | the keeper had fled]": a time alone is nothing said. */
  private Proposal behindTime(Proposal p) {
    Part right = p.right();
    int comma = right.to() + 1;
    boolean alone =
        !right.isNone()
            && p.left().isNone()
            && right.from() > p.cue().to()
            && comma + 2 < grid.sentenceEnd(p.head())
            && grid.is(comma, ",")
            && words.headLast()
            && is(Role.COMPLEMENTIZER, right.from())
            && is(Role.WHENEVER, right.from() + 1)
            && grid.quote[comma] == grid.quote[right.from()]
            && grid.commas(right.from(), right.to()) == 0;
    int last = alone ? clauses.end(comma + 1) : comma;
    int verb = alone ? firstFinite(comma + 1, last) : -1;
    return verb > comma + 1 && opensSubject(comma + 1)
        ? p.withContent(p.left(), new Part(right.main(), right.from(), last, right.log()))
        : p;
  }

  private boolean opensSubject(int i) {
    return grid.opensNominal(i) || grid.is(i, Upos.PRON);
  }

  private int firstFinite(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.isFinite(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "Vowed [to clear his name] | and blasted the court", "asked for [a promise] | and got a
   * letter": what somebody did he did not vow.
   */
  private Proposal beforeDeed(Proposal p) {
    Part right = p.right();
    boolean wanted =
        right.from() == p.cue().to() + 1
            && right.from() < right.to()
            && words.headLast()
            && (isDeed(right.from()) || grid.is(right.from(), Upos.DET) && isWish(p.head()))
            && grid.tokens[p.head()].has("Tense=Past");
    int end = wanted ? Math.min(right.to() - 1, right.from() + DEED) : -1;
    for (int i = right.from() + 2; i < end; i++) {
      if (grid.isFinite(i) || grid.is(i, ",") || grid.mark[i] != 0) {
        return p;
      }
      boolean deed =
          grid.is(i, Upos.CCONJ)
              && is(Role.JOINING, i)
              && grid.is(i + 1, Upos.VERB)
              && grid.isFinite(i + 1)
              && grid.tokens[i + 1].has("Tense=Past");
      if (deed) {
        return p.withContent(p.left(), new Part(right.main(), right.from(), i - 1, right.log()));
      }
    }
    return p;
  }

  /** "A démenti [tout contact] au micro de Radio Une": where it was said. */
  private Proposal beforeMicrophone(Proposal p) {
    Part right = p.right();
    for (int i = right.to() - 2; i > right.from() && !grid.is(i, ","); i--) {
      boolean spoken =
          grid.is(i, Upos.ADP)
              && words.is(Role.MICROPHONE, grid.tokens[i + 1])
              && words.is(Role.OF, grid.tokens[i + 2])
              && grid.quote[i] == grid.quote[p.head()]
              && !grid.hasVerb(i, right.to());
      if (spoken) {
        return p.withContent(p.left(), new Part(right.main(), right.from(), i - 1, right.log()));
      }
    }
    return p;
  }

  private boolean isDeed(int to) {
    return grid.is(to, Upos.PART) && grid.tokens[to + 1].has("VerbForm=Inf");
  }

  private boolean isWish(int head) {
    CueMatch entry = grid.cue[head];
    return entry != null
        && (entry.cue().attitude() == Attitude.DIRECTIVE
            || entry.cue().attitude() == Attitude.INTENTION);
  }

  private Proposal goingOn(Proposal p) {
    Part right = p.right();
    int end = grid.sentenceEnd(p.head());
    if (right.isNone() || right.from() != p.cue().to() + 1 || right.to() + 3 >= end) {
      return p;
    }
    int and = grid.is(right.to() + 1, ",") ? right.to() + 2 : right.to() + 1;
    boolean joined =
        grid.is(and, Upos.CCONJ)
            && words.is(Role.JOINING, grid.tokens[and])
            && grid.quote[and] == grid.quote[right.from()]
            && (isSecondDeed(right, and) || isSecondQuestion(right, and) || isSecondClaim(and));
    return joined
        ? p.withContent(p.left(), new Part(right.main(), right.from(), last(and), right.log()))
        : p;
  }

  /** To the next comma. */
  private int last(int and) {
    int end = clauses.end(and);
    int last = and;
    while (last < end && !grid.is(last + 1, ",")) {
      last++;
    }
    return last;
  }

  /** "{To} close … and {move} …": a bare infinitive. */
  private boolean isSecondDeed(Part right, int and) {
    return and == right.to() + 1
        && grid.is(right.from(), Upos.PART)
        && grid.tokens[right.from() + 1].has("VerbForm=Inf")
        && grid.tokens[and + 1].has("VerbForm=Inf")
        && grid.cue[and + 1] == null
        && grid.subject[and + 1] < 0;
  }

  /** "{Why} …, and {whether} …". */
  private boolean isSecondQuestion(Part right, int and) {
    return words.is(Role.ASKING, grid.tokens[right.from()])
        && words.is(Role.ASKING, grid.tokens[and + 1]);
  }

  /** "…, and {that} …": only what somebody says goes on so. */
  private boolean isSecondClaim(int and) {
    return grid.is(and + 1, Upos.SCONJ)
        && words.is(Role.COMPLEMENTIZER, grid.tokens[and + 1])
        && words.headLast()
        && grid.hasFinite(and + 2, clauses.end(and));
  }
}
