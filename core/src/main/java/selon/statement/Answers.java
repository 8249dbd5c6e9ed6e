package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who answers a question that a statement before a quotation tells of: not who asked it. "Birch
 * asked {Crane} if she had slept. “…”", "Asked by Birch about it, {Crane} shrugged. “…”", "« … ? »,
 * {lui} demande Morel. « … »".
 *
 * <p>Linear in that sentence.
 */
final class Answers {

  private final WordGrid grid;
  private final PhraseWords words;
  private final SpeakerNouns speakers;

  Answers(WordGrid grid, PhraseWords words, SpeakerNouns speakers) {
    this.grid = grid;
    this.words = words;
    this.speakers = speakers;
  }

  /** Whether somebody asks what is not quoted, so that a quotation behind it is an answer. */
  boolean answers(Linked own) {
    CueMatch cue = grid.cue[own.place()];
    return own.proposal() != null
        && cue != null
        && cue.cue().attitude() == Attitude.QUESTION
        && own.parts().stream().noneMatch(part -> grid.mark[part.from()] == 1);
  }

  /** Whether what somebody asks is a quotation: another speaks in the next paragraph. */
  boolean asksAloud(Linked own) {
    Part last = own.parts().get(own.parts().size() - 1);
    return own.proposal() != null && asksAloud(own.proposal(), last);
  }

  private boolean asksAloud(Proposal p, Part question) {
    CueMatch cue = grid.cue[p.head()];
    // "demande" calls for something before a clause, and asks behind a question
    boolean asks =
        cue != null
            && (cue.cue().attitude() == Attitude.QUESTION
                || cue.cue().attitude() == Attitude.DIRECTIVE);
    return asks && isQuestion(question);
  }

  private boolean isQuestion(Part quotation) {
    return grid.mark[quotation.to()] == 2 && grid.is(quotation.to() - 1, "?");
  }

  /**
   * Whether the quotation, in the same paragraph, answers what is asked in the one before: somebody
   * is asked, or is heard by a court. Else who asks mostly goes on.
   */
  boolean isAnswer(Proposal p, Part quotation) {
    Part left = p.left();
    return !left.isNone()
        && (asksAloud(p, left) || isQuestion(left) && grants(quotation))
        && !isQuestion(quotation)
        && grid.sentence[quotation.from()] > grid.sentence[p.head()]
        && grid.paragraph[quotation.from()] == grid.paragraph[p.head()]
        && (!askedAloud(p).isNone() || examines(p) || grants(quotation) && !asksItself(left));
  }

  /** "« Oui, toute la nuit. »" */
  private boolean grants(Part quotation) {
    int first = quotation.from() + 1;
    return first + 1 < quotation.to()
        && grid.is(first + 1, Upos.PUNCT)
        && words.is(Role.GRANTING, grid.tokens[first].lower());
  }

  /** "« Est-ce que je regrette ? »": who asks so may answer himself. */
  private boolean asksItself(Part question) {
    for (int i = question.from(); i <= question.to(); i++) {
      if (grid.tokens[i].has("Person=1")) {
        return true;
      }
    }
    return false;
  }

  /** "« Où étiez-vous ? », interroge le procureur." */
  private boolean examines(Proposal p) {
    int source = p.source().isNone() ? -1 : p.source().main();
    boolean court = source >= 0 && words.is(Role.EXAMINER, grid.tokens[source].lower());
    for (int i = p.left().from(); court && i <= p.left().to(); i++) {
      if (grid.tokens[i].has("Person=2")) {
        return true;
      }
    }
    return false;
  }

  /** Who is asked aloud: "{lui} demande Morel", "demande Morel à {l'accusé}"; none if not said. */
  Part askedAloud(Proposal p) {
    for (int i = p.left().to() + 1; i <= p.head(); i++) {
      boolean third = grid.tokens[i].has("Person=3") && !grid.tokens[i].has("Reflex=Yes");
      if (third && words.is(Role.OBJECT, grid.tokens[i])) {
        return Part.of(i, i, i);
      }
    }
    int to = p.last() + 1;
    boolean told = to + 1 < grid.sentenceEnd(p.head()) && words.is(Role.TO, grid.tokens[to]);
    int noun = told ? grid.firstNominal(to + 1, grid.sentenceEnd(to) - 1) : to;
    boolean somebody = told && grid.isNominal(noun) && speakers.is(noun);
    return somebody ? Part.of(noun, grid.is(to + 1, Upos.DET) ? to + 1 : noun, noun) : Part.NONE;
  }

  /** Who is asked; none if that is not said. */
  Part asked(Linked own) {
    Proposal p = own.proposal();
    if (p == null || p.right().isNone()) {
      return Part.NONE;
    }
    boolean passive = !p.source().isNone() && p.source().from() > p.cue().to();
    return passive ? subjectBehind(p.right().to() + 1) : addressee(p);
  }

  /** "Asked {Crane} | if". */
  private Part addressee(Proposal p) {
    int from = p.cue().to() + 1;
    int to = p.right().from() - 1;
    if (from > to || grid.is(to, Upos.PUNCT) || grid.hasVerb(from, to)) {
      return Part.NONE;
    }
    for (int i = from; i <= to && !grid.is(i, Upos.ADP); i++) {
      if (speakers.is(i)) {
        return Part.of(i, from, to);
      }
    }
    return Part.NONE;
  }

  private Part subjectBehind(int from) {
    int end = from < grid.size ? grid.sentenceEnd(from - 1) : from;
    for (int i = from; i < end; i++) {
      int subject = grid.subject[i];
      if (subject >= from && speakers.is(subject)) {
        return Part.of(subject, grid.first[subject], grid.last[subject]);
      }
    }
    return Part.NONE;
  }
}
