package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Takes from statements the clauses that are not theirs: what another says behind an incise ("[it
 * holds], the guard said, and its owners said …") or against it ("said [it holds], but its owners
 * said …"), a concession behind a comma ("did not object, although …"), what a relative clause
 * without its pronoun hangs on ("fees it could not describe"), who was asked ("a clerk, asked about
 * it, said"). And gives an incise the subject before it: "[The figure], the authors caution, [rests
 * on one trench]".
 */
final class ForeignClauses extends PhraseStep {

  private static final int SURE = 3;

  /** The longest subject that an incise cuts off, in tokens. */
  private static final int SUBJECT = 10;

  /** How far into a content the next one may speak, in tokens. */
  private static final int REACH = 120;

  ForeignClauses(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    return words.headLast()
        ? withSubject(withoutContrast(withoutConcession(withoutNext(asked(p)))))
        : p;
  }

  /** Whether it is a statement at all. */
  boolean stands(Proposal p) {
    return p.hasContent() && !(words.headLast() && isRelative(p));
  }

  /** "[It holds], the guard said, | and its owners said they would pay". */
  private Proposal withoutNext(Proposal p) {
    Part left = p.left();
    Part right = p.right();
    boolean behind =
        !left.isNone()
            && left.to() < p.first()
            && !right.isNone()
            && right.from() >= p.last() + 1
            && right.from() <= p.last() + 2
            && grid.is(right.from(), Upos.CCONJ)
            && grid.quote[right.from()] == grid.quote[p.head()];
    return behind && speaks(right.from() + 1, right.to()) ? p.withContent(left, Part.NONE) : p;
  }

  /** Whether the clause opens with somebody and what he says. */
  private boolean speaks(int from, int to) {
    for (int i = from; i <= to && !grid.is(i, Upos.PUNCT); i++) {
      if (grid.is(i, Upos.VERB)) {
        CueMatch cue = grid.cue[i];
        return cue != null
            && cue.cue().strength() == SURE
            && i > from
            && i + 1 <= to
            && (speakers.among(from, i - 1) || grid.is(i - 1, Upos.PRON));
      }
      boolean pronoun = grid.is(i, Upos.PRON) && i > from;
      if (grid.is(i, Upos.SCONJ) || grid.is(i, Upos.CCONJ) || pronoun) {
        return false;
      }
    }
    return false;
  }

  /** "Did not object, | although its report warned of …". */
  private Proposal withoutConcession(Proposal p) {
    Part right = p.right();
    boolean conceded =
        p.left().isNone()
            && !right.isNone()
            && right.from() == p.cue().to() + 2
            && grid.is(right.from() - 1, ",")
            && is(Role.CONCEDING, right.from())
            && !hasComma(right.from(), right.to());
    return conceded ? p.withContent(Part.NONE, Part.NONE) : p;
  }

  /** "Said [it had a tanker], | but its owner said the cargo was legal". */
  private Proposal withoutContrast(Proposal p) {
    Part right = p.right();
    int last = right.isNone() ? -1 : Math.min(right.to(), right.from() + REACH);
    for (int i = right.from() + 1; i + 2 < last; i++) {
      boolean parts =
          grid.is(i, ",")
              && is(Role.CONTRASTING, i + 1)
              && grid.quote[i + 1] == grid.quote[p.head()]
              && !grid.is(i + 2, Upos.PRON)
              && speaks(i + 2, right.to());
      if (parts) {
        return p.withContent(p.left(), new Part(right.main(), right.from(), i - 1, right.log()));
      }
    }
    return p;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "A clerk, asked about it, said": who is asked does not ask. */
  private Proposal asked(Proposal p) {
    int at = p.cue().from();
    // "Asked about it, the clerk said": of what he was asked that tells nothing
    if (at == grid.sentenceFirst(at)
        && is(Role.ASKED, at)
        && p.left().isNone()
        && (is(Role.ABOUT, at + 1) || is(Role.ABOUT, p.right().from()))) {
      return p.withContent(Part.NONE, Part.NONE);
    }
    int close = p.right().to() + 1;
    boolean passive =
        p.cue().to() - at <= 1
            && is(Role.ASKED, at)
            && grid.is(at + 1, Upos.ADP)
            && p.source().to() == at - 2
            && grid.is(at - 1, ",")
            && p.left().isNone()
            && !p.right().isNone()
            && close + 1 < grid.sentenceEnd(at)
            && grid.is(close, ",")
            && grid.isVerb(close + 1);
    return passive ? p.withContent(Part.NONE, Part.NONE) : p;
  }

  /** "[The figure], the authors caution, [rests on one trench]". */
  private Proposal withSubject(Proposal p) {
    Part right = p.right();
    int before = p.first() - 1;
    int first = grid.sentenceFirst(p.head());
    boolean cut =
        p.left().isNone()
            && !p.source().isNone()
            && !right.isNone()
            && right.from() == p.last() + 2
            && grid.is(p.last() + 1, ",")
            && before > first
            && before - first <= SUBJECT
            && grid.is(before, ",")
            && grid.isFinite(right.from())
            && grid.opensNominal(first)
            && grid.quote[before] == grid.quote[p.head()];
    for (int i = first; cut && i < before; i++) {
      cut = !grid.isVerb(i) && !grid.is(i, Upos.PUNCT) && !grid.is(i, Upos.SCONJ);
    }
    return cut ? p.withContent(Part.of(first, before - 1), right) : p;
  }

  /** Whether the mark closes words that are quoted within the clause, and no more than that. */
  private boolean endsWords(Part left, int mark) {
    int q = grid.quote[mark];
    return grid.mark[mark] == 2
        && q >= 0
        && grid.quoteFirst[q] > left.from()
        && !grid.is(mark - 1, Upos.PUNCT);
  }

  /** "[Paid for services] it could not describe": no comma parts the two. */
  private boolean isRelative(Proposal p) {
    Part left = p.left();
    int before = p.source().from() - 1;
    CueMatch cue = grid.cue[p.head()];
    return !left.isNone()
        && p.right().isNone()
        && !p.source().isNone()
        && p.source().to() == p.cue().from() - 1
        && left.to() == before
        && grid.is(p.source().from(), Upos.PRON)
        && (cue == null || cue.cue().strength() < SURE || p.cue().from() < p.head())
        && left.from() == grid.sentenceFirst(left.from())
        && (grid.is(before, Upos.NOUN) || endsWords(left, before))
        && grid.hasFinite(left.from(), left.to());
  }
}
