package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends where a content ends that a parse has run on or cut off: at the semicolon behind which the
 * next one speaks, behind who says it, in a cue that took it in.
 */
final class ClauseEdges extends PhraseStep {

  /** How many words may open a clause before its comma: "que lundi prochain à midi". */
  private static final int OPENING = 12;

  /** The longest sentence that is looked through for the clauses around a cue, in tokens. */
  private static final int LONGEST = 200;

  /** How long a noun phrase that points back may be. */
  private static final int POINTED = 6;

  ClauseEdges(PhrasePieces pieces) {
    super(pieces);
  }

  /** "[The plan could work], Crane notes, [and does not cost much]". */
  Proposal goingOn(Proposal p) {
    Part left = p.left();
    int comma = p.last() + 1;
    int end = grid.sentenceEnd(p.head());
    int first = grid.sentenceFirst(p.head());
    if (left.isNone()
        && end - first <= LONGEST
        && p.right().from() == comma + 1
        && grid.is(p.first() - 1, ",")) {
      // only the second half was found
      Part before = Part.of(clauses.startBefore(first, p.first() - 1), p.first() - 2);
      left = before.from() < before.to() ? before : left;
    }
    boolean between =
        !left.isNone()
            && (p.right().isNone() || p.left().isNone())
            && !p.source().isNone()
            && left.to() < p.first()
            && grid.quote[left.to()] < 0
            && comma + 2 < end
            && grid.is(comma, ",")
            && grid.is(comma + 1, Upos.CCONJ)
            && grid.is(comma + 2, Upos.AUX)
            && grid.quote[comma + 2] < 0;
    return between ? p.withContent(left, Part.of(comma + 1, grid.lastWord(comma + 2))) : p;
  }

  /** "[The ferry is late], Crane says, [since the quay is rotten]": the clause is hers too. */
  Proposal aroundCue(Proposal p) {
    int comma = p.last() + 1;
    int before = p.first() - 1;
    int first = grid.sentenceFirst(p.head());
    boolean between =
        !p.source().isNone()
            && before > first
            && grid.sentenceEnd(p.head()) - first <= LONGEST
            && grid.is(before, ",")
            && grid.mark[before - 1] == 0
            && grid.quote[p.head()] < 0
            && comma + 1 < grid.sentenceEnd(p.head())
            && grid.is(comma, ",")
            && words.is(Role.BECAUSE, grid.tokens[comma + 1]);
    int last = grid.lastWord(p.head());
    boolean behind =
        between
            && grid.hasFinite(comma + 2, last)
            && grid.quote[last] < 0
            && (p.right().isNone() || p.right().from() == comma + 1);
    if (!behind) {
      return p;
    }
    int start = clauses.startBefore(first, before);
    boolean told = p.left().isNone() ? grid.hasFinite(start, before - 1) : p.left().to() < before;
    if (!told) {
      return p;
    }
    Part left = p.left().isNone() ? Part.of(start, before - 1) : p.left();
    if (reports(comma + 2, last)) {
      // "[Nine died], officials said, as both sides blamed each other"
      return p.left().isNone() ? p.withContent(left, Part.NONE) : p;
    }
    return p.withContent(left, p.right().isNone() ? Part.of(comma + 1, last) : p.right());
  }

  /** "[If they are right], Crane says, [the quay will hold]": a condition says nothing alone. */
  Proposal behindCondition(Proposal p) {
    Part left = p.left();
    int comma = p.last() + 1;
    int end = grid.sentenceEnd(p.head());
    boolean alone =
        !left.isNone()
            && p.right().isNone()
            && !p.source().isNone()
            && left.to() == p.first() - 2
            && left.from() == grid.sentenceFirst(p.head())
            && grid.is(left.from(), Upos.SCONJ)
            && grid.quote[p.head()] < 0
            && grid.mark[left.to()] == 0
            && grid.commas(left.from(), left.to()) == 0
            && comma + 2 < end
            && grid.is(comma, ",")
            && grid.quote[comma + 1] < 0
            && !grid.is(comma + 1, Upos.CCONJ);
    int last = alone ? grid.lastWord(comma + 1) : comma;
    return alone && grid.hasFinite(comma + 1, last)
        ? p.withContent(left, Part.of(comma + 1, last))
        : p;
  }

  /**
   * "Estime [que lundi], | le pont sera fermé": what is said has a verb. In French alone, where a
   * comma behind such words is the rule.
   */
  Proposal behindOpening(Proposal p) {
    Part right = p.right();
    int comma = right.to() + 1;
    boolean cut =
        !words.headLast()
            && right.from() > p.cue().to()
            && right.to() > right.from()
            && right.to() - right.from() <= OPENING
            && comma + 2 < grid.sentenceEnd(p.head())
            && grid.is(comma, ",")
            && grid.quote[comma] == grid.quote[p.head()]
            && is(Role.COMPLEMENTIZER, right.from())
            && !is(Role.GRANTING, right.from() + 1)
            && !grid.is(comma + 1, Upos.CCONJ)
            && !grid.isVerb(comma + 1)
            && !grid.hasNegation(p.cue().from(), p.cue().to()) // "n'entend que la pluie"
            && !grid.hasFinite(right.from(), right.to());
    int last = cut ? clauses.insertionEnd(comma + 1) : comma;
    return cut && grid.hasFinite(comma + 1, last)
        ? p.withContent(p.left(), Part.of(right.from(), last))
        : p;
  }

  /** "…, though fishers warned that it will not hold": who speaks there speaks for himself. */
  private boolean reports(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.isCue(i, CueClass.Part.VERB) && grid.cue[i].cue().strength() == 3) {
        return true;
      }
    }
    return false;
  }

  /** "The agency says up to 40 people were hurt": the cue is the verb, the rest is said. */
  Proposal besideCue(Proposal p) {
    Part cue = p.cue();
    int verb = p.head();
    if (isTakenForNoun(p)) {
      return new Proposal(
          verb,
          p.headLog(),
          new Part(verb, verb, verb, cue.log()),
          Part.of(verb - 1, cue.from(), verb - 1),
          p.left(),
          p.right());
    }
    boolean all =
        !p.source().isNone()
            && (isSourceAlone(p) || isMarkAlone(p))
            && grid.is(verb, Upos.VERB)
            && p.source().to() < cue.from()
            && verb < cue.to();
    return all
        ? new Proposal(
            verb,
            p.headLog(),
            new Part(verb, cue.from(), verb, cue.log()),
            p.source(),
            Part.NONE,
            Part.of(verb + 1, cue.to()))
        : p;
  }

  /** "{The institute} plans [to go]", where the tagger takes the verb for a noun. */
  private boolean isTakenForNoun(Proposal p) {
    Part cue = p.cue();
    int verb = p.head();
    int first = grid.sentenceFirst(verb);
    return words.headLast()
        && p.source().isNone()
        && p.left().isNone()
        && cue.from() == first
        && cue.to() == verb
        && verb - first >= 2
        && p.right().from() == verb + 1
        && grid.is(first, Upos.DET)
        && grid.is(verb, Upos.NOUN)
        && grid.tokens[verb].form().endsWith("s")
        && is(Role.TO, verb + 1)
        && speakers.noun(verb - 1) != null
        && !grid.hasFinite(first, grid.lastWord(verb));
  }

  private boolean isSourceAlone(Proposal p) {
    return p.right().isNone()
        && p.left().from() == p.source().from()
        && p.left().to() == p.source().to();
  }

  private boolean isMarkAlone(Proposal p) {
    Part right = p.right();
    return p.left().isNone() && right.from() == right.to() && grid.is(right.to(), Upos.PUNCT);
  }

  /** "Ministers argue [that …]; campaigners put it at …": the next one speaks there. */
  Proposal beforeSemicolon(Proposal p) {
    Part right = p.right();
    for (int i = right.from() + 1; !right.isNone() && i + 2 <= right.to(); i++) {
      boolean parts =
          grid.is(i, ";") && grid.quote[i] == grid.quote[p.head()] && speaksNext(i + 1, right.to());
      if (parts) {
        Part cut = new Part(right.main(), right.from(), i - 1, right.log());
        return p.withContent(p.left(), cut);
      }
    }
    return p;
  }

  /** "A mis en doute [ce récit] : le témoin a varié": what points back says nothing more. */
  Proposal beforeColon(Proposal p) {
    Part right = p.right();
    boolean points =
        !right.isNone()
            && right.from() == p.cue().to() + 1
            && (grid.is(right.from(), Upos.DET) || denies(p) && grid.is(right.from(), Upos.PRON))
            && grid.tokens[right.from()].has("PronType=Dem");
    for (int i = right.from() + 1; points && i < right.to() && i - right.from() <= POINTED; i++) {
      if (grid.is(i, ":")) {
        return grid.mark[i + 1] == 1
            ? p
            : p.withContent(p.left(), new Part(right.main(), right.from(), i - 1, right.log()));
      }
      points = !grid.isVerb(i) && !grid.is(i, Upos.PUNCT);
    }
    return p;
  }

  /** "The ministry disputes this: …": what follows is not what it disputes. */
  private boolean denies(Proposal p) {
    CueMatch entry = grid.cue[p.head()];
    return entry != null && entry.cue().stance() == Stance.DENYING;
  }

  private boolean speaksNext(int from, int to) {
    for (int i = from; i <= to && !grid.is(i, Upos.PUNCT); i++) {
      if (grid.is(i, Upos.VERB)) {
        int subject = grid.subject[i];
        return grid.cue[i] != null && from <= subject && subject < i;
      }
      if (grid.is(i, Upos.SCONJ) || grid.is(i, Upos.PRON) || grid.is(i, Upos.CCONJ)) {
        return false;
      }
    }
    return false;
  }
}
