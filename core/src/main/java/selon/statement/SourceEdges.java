package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends where the name of a source begins and ends: what opens a sentence with a preposition is no
 * part of it ("Outside the court, | Ada Crane"), nor is a clause before it ("Shares fell after |
 * the firm"), nor the day behind it ("a clerk | on Saturday"), nor what is said ("for Ada Crane, |
 * the plan is"), nor the first of two verbs ("un autre | veut croire").
 */
final class SourceEdges extends PhraseStep {

  /** How far into a sentence the word may stand that makes its first clause one of time. */
  private static final int OPENING = 8;

  /** How many words a predicate may have up to its verb. */
  private static final int PREDICATE = 4;

  SourceEdges(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal known) {
    Proposal p = withoutSource(known);
    Part source = p.source();
    if (source.isNone()) {
      return p;
    }
    Part reporter = beforeReport(p);
    if (!reporter.isNone()) {
      return p.withSource(reporter);
    }
    if (source.to() == source.from()) {
      return p;
    }
    if (source.from() > p.cue().to()) {
      return grid.isVerb(p.head()) ? beforeTime(withoutAddressee(p)) : framed(p);
    }
    if (source.to() >= p.cue().from()) {
      return p;
    }
    if (wills(source.to(), p)) {
      Part cue = new Part(p.cue().main(), source.to(), p.cue().to(), p.cue().log());
      Part named = new Part(source.main(), source.from(), source.to() - 1, source.log());
      return mended(new Proposal(p.head(), p.headLog(), cue, named, p.left(), p.right()));
    }
    int from =
        behindDate(
            source.to(), behindClause(source.from(), source.to(), behindOpening(p, source.to())));
    int to = withoutTime(from, source.to());
    if (from == source.from() && to == source.to()) {
      return p;
    }
    int main =
        from <= source.main() && source.main() <= to ? source.main() : grid.firstNominal(from, to);
    return p.withSource(new Part(main, from, to, source.log()));
  }

  /**
   * "{The clerk}, who was ill, said [that …]": who says it is no piece of what is said. "[A tactic]
   * {Ada Crane} hopes [will work]": what is said is no piece of who says it.
   */
  private Proposal withoutSource(Proposal p) {
    Part left = p.left();
    Part source = p.source();
    boolean over =
        p.right().from() > p.cue().to() && left.meets(source) && left.to() < p.cue().from();
    if (!over) {
      return withRelative(p);
    }
    boolean whole = left.to() >= source.to();
    if (whole || left.from() != source.from() || !grid.opensNominal(left.to() + 1)) {
      return whole ? p.withContent(Part.NONE, p.right()) : p;
    }
    int from = left.to() + 1;
    return p.withSource(Part.of(grid.firstNominal(from, source.to()), from, source.to()));
  }

  /** "Ada Crane, {who} suspects [the clerks of …]": of whom it is said does not say it. */
  private Proposal withRelative(Proposal p) {
    Part source = p.source();
    int who = p.cue().from() - 1;
    boolean within =
        p.right().from() > p.cue().to()
            && p.right().from() <= source.from()
            && source.to() <= p.right().to()
            && who > grid.sentenceFirst(p.head())
            && is(Role.WHO, who);
    return within ? p.withSource(Part.of(who, who, who)) : p;
  }

  /** "{Ada Crane} reports from Marden [that …]": whoever stands before it, not where. */
  private Part beforeReport(Proposal p) {
    Part source = p.source();
    int report = p.cue().to();
    boolean from =
        p.left().isNone()
            && p.cue().from() == report
            && report > grid.sentenceFirst(report)
            && source.from() == report + 2
            && is(Role.ORIGIN_OF, report + 1)
            && p.right().from() == source.to() + 1
            && is(Role.COMPLEMENTIZER, p.right().from())
            && grid.is(report - 1, Upos.PROPN);
    return from ? nouns.endingBefore(report) : Part.NONE;
  }

  /** "Un autre {veut} croire": the verb that an infinitive depends on. */
  private boolean wills(int last, Proposal p) {
    return last == p.cue().from() - 1
        && grid.isFinite(last)
        && words.is(Role.WILL, grid.tokens[last].lemma())
        && grid.tokens[p.cue().from()].has("VerbForm=Inf")
        && p.source().main() < last;
  }

  /** "A dit le maire {à Radio Une}", "a dit Ada Crane{, lors d'un point de presse}". */
  private Proposal withoutAddressee(Proposal p) {
    Part source = p.source();
    if (is(Role.INVERTED, source.from())) {
      return p.withSource(Part.of(source.from(), source.from(), source.from()));
    }
    for (int i = source.main() + 1; i < source.to(); i++) {
      if (isTold(i, source.to()) || isAsked(p, i) || isChannel(i, source.to())) {
        return p.withSource(new Part(source.main(), source.from(), i - 1, source.log()));
      }
      if (grid.is(i, ",") && isSetting(i + 1, source.to())) {
        return p.withSource(new Part(source.main(), source.from(), i - 1, source.log()));
      }
    }
    return p;
  }

  /** "A précisé le syndicat {vendredi}": when it was said. */
  private Proposal beforeTime(Proposal p) {
    Part source = p.source();
    for (int i = source.main() + 1; i <= source.to(); i++) {
      boolean hangs = grid.is(i - 1, Upos.ADP) || grid.is(i - 1, Upos.DET);
      if (times.is(i) && !hangs && times.after(i) > source.to()) {
        return p.withSource(new Part(source.main(), source.from(), i - 1, source.log()));
      }
    }
    return p;
  }

  /** The source of "selon", without where it speaks and without what it says. */
  private Proposal framed(Proposal known) {
    Proposal p = beforeSubject(beforeContent(known));
    Part source = p.source();
    for (int i = source.main() + 1; i < source.to(); i++) {
      if (isMicrophone(i, source.to())) {
        return p.withSource(new Part(source.main(), source.from(), i - 1, source.log()));
      }
    }
    return p;
  }

  /** "For {Ada Crane}, the plan is a gift": who thinks so ends before the comma. */
  private Proposal beforeContent(Proposal p) {
    Part source = p.source();
    int comma = p.right().from() - 1;
    boolean over = source.main() < comma && comma < source.to() && grid.is(comma, ",");
    return over ? p.withSource(new Part(source.main(), source.from(), comma - 1, source.log())) : p;
  }

  /**
   * "Selon {Le Fanal}, [Morel serait parti]": where the content would begin with its verb, its
   * subject is what stands behind the last comma.
   */
  private Proposal beforeSubject(Proposal p) {
    Part source = p.source();
    Part right = p.right();
    int comma = source.to();
    while (comma > source.from() && !grid.is(comma, ",")) {
      comma--;
    }
    boolean over =
        comma > source.from() + 1
            && comma < source.to()
            && right.from() == source.to() + 1
            && p.left().isNone()
            && grid.opensNominal(comma + 1)
            && opensPredicate(right.from());
    if (!over) {
      return p;
    }
    int main = source.main() < comma ? source.main() : grid.firstNominal(source.from(), comma - 1);
    return p.withSource(new Part(main, source.from(), comma - 1, source.log()))
        .withContent(Part.NONE, new Part(right.main(), comma + 1, right.to(), right.log()));
  }

  /** Whether a finite verb stands here, behind no more than "ne" and pronouns. */
  private boolean opensPredicate(int from) {
    int at = from;
    int end = Math.min(grid.sentenceEnd(from), from + PREDICATE);
    while (at < end
        && (grid.tokens[at].has("Polarity=Neg") || is(Role.OBJECT, at) || is(Role.REFLEXIVE, at))) {
      at++;
    }
    return at < end && grid.isFinite(at);
  }

  /** Whether it opens "au micro de Radio Une". */
  private boolean isMicrophone(int i, int last) {
    return i < last && grid.is(i, Upos.ADP) && is(Role.MICROPHONE, i + 1);
  }

  /** "Demande la présidente {à l'accusé}": of two people the second is asked. */
  private boolean isAsked(Proposal p, int i) {
    CueMatch entry = grid.cue[p.head()];
    boolean asks =
        entry != null
            && (entry.cue().attitude() == Attitude.QUESTION
                || entry.cue().attitude() == Attitude.DIRECTIVE);
    return asks
        && is(Role.TO, i)
        && isRole(p.source().main())
        && isRole(grid.firstNominal(i + 1, p.source().to()));
  }

  private boolean isRole(int i) {
    SourceWord noun = speakers.noun(i);
    return noun != null && noun.kind() == SourceKind.ROLE;
  }

  /** "Prévient la mairie {sur son compte}", "a dit Ada Crane {au micro de Radio Une}". */
  private boolean isChannel(int i, int last) {
    if (!grid.is(i, Upos.ADP) || is(Role.OF, i)) {
      return false;
    }
    int noun = grid.firstNominal(i + 1, last);
    return noun <= Math.min(last, i + 2) && is(Role.CHANNEL, grid.tokens[noun].lemma());
  }

  /** Whether it opens the outlet that is spoken to. */
  private boolean isTold(int i, int last) {
    if (!words.is(Role.TOLD, grid.tokens[i]) || !grid.is(i, Upos.ADP)) {
      return false;
    }
    int noun = grid.firstNominal(i + 1, last);
    return speakers.isMedium(noun) || grid.shape[noun] > 0 && is(Role.PAPER, noun);
  }

  /** Whether it opens where or when something is said, and nobody follows who might say it. */
  private boolean isSetting(int i, int last) {
    return grid.is(i, Upos.ADP)
        && is(Role.SETTING, i)
        && !is(Role.TOLD, i)
        && grid.commas(i, last) == 0;
  }

  /** "A clerk {on Saturday}", "Tunde Alabi{, on Saturday,}". */
  private int withoutTime(int from, int to) {
    int last = grid.is(to, ",") ? to - 1 : to;
    boolean day =
        last - 2 >= from && times.isNamed(last) && words.is(Role.TIME, grid.tokens[last - 1]);
    if (!day || grid.hasVerb(grid.firstNominal(from, last), last)) {
      return to;
    }
    return grid.is(last - 2, ",") ? last - 3 : last - 2;
  }

  /** Where the name begins behind a phrase that opens the sentence and its comma. */
  private int behindOpening(Proposal p, int to) {
    int from = p.source().from();
    int first = grid.sentenceFirst(from);
    boolean opens =
        from - first <= 1
            && !grid.isFrame(first)
            && p.cue().from() > first
            && (grid.is(first, Upos.ADP) || words.is(Role.OUTSIDE, grid.tokens[first]));
    for (int i = from; opens && i < to; i++) {
      if (grid.is(i, ",")) {
        return grid.opensNominal(i + 1) && !grid.is(i + 1, Upos.NUM) ? i + 1 : from;
      }
    }
    return from;
  }

  /** "In a letter, dated 12 {June, a clerk} writes". */
  private int behindDate(int to, int from) {
    int comma = from + 1;
    boolean dated =
        words.headLast()
            && comma + 1 < to
            && from > grid.sentenceFirst(from)
            && grid.is(comma, ",")
            && times.isNamed(from)
            && grid.opensNominal(comma + 1);
    return dated ? comma + 1 : from;
  }

  /** Where the name begins behind a verb and what joins it: "Shares fell after {the firm}". */
  private int behindClause(int from, int to, int known) {
    int first = grid.sentenceFirst(from);
    boolean when = false;
    for (int i = first; i < to && i - first < OPENING; i++) {
      when |= words.is(Role.AFTER, grid.tokens[i]);
    }
    boolean told = false;
    for (int i = from; i < to; i++) {
      if (grid.tokens[i].has("PronType=Rel") || words.is(Role.WHO, grid.tokens[i])) {
        return known;
      }
      boolean joins = words.is(Role.AFTER, grid.tokens[i]) || when && grid.is(i, ",");
      if (told && joins && grid.opensNominal(i + 1)) {
        return i + 1;
      }
      told |= grid.is(i, Upos.VERB) && grid.shape[i] != 2;
    }
    return known;
  }
}
