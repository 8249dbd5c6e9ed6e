package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Who says what is quoted within a sentence, by what stands beside the marks, whatever the verb: "«
 * … », sourit Ada Crane", "“…,” Ada Crane laughs", "…, ajoutant : « … »", "with one guard writing
 * “…”".
 *
 * <p>Linear in the words beside a quotation, of which it looks at a fixed number.
 */
final class QuotationNeighbors {

  /** How many tokens beside the marks the verb may stand away. */
  private static final int NEAR = 12;

  private final WordGrid grid;

  QuotationNeighbors(WordGrid grid) {
    this.grid = grid;
  }

  /** The cue and the source that go with a quotation, which becomes the content; null if none. */
  @Nullable Proposal of(Part quotation) {
    Proposal behind = behind(quotation);
    Proposal beside = behind == null ? before(quotation) : behind;
    return beside == null ? named(quotation) : beside;
  }

  /** By a verb behind, whose subject stands on either side of it. */
  private @Nullable Proposal behind(Part quotation) {
    int end = grid.sentenceEnd(quotation.to());
    int from = quotation.to() + 1;
    boolean outside = from < end && grid.is(from, ",");
    boolean inside = ",?!".contains(grid.tokens[quotation.to() - 1].form());
    from += outside ? 1 : 0;
    if (from >= end || !outside && !inside || !opens(quotation)) {
      return null;
    }
    int name = inside ? nameFrom(from, end) : from;
    if (name > from && name < end && isLower(name)) {
      // a parser that has lost its way behind the marks takes the verb for a noun
      Part source = Part.of(name - 1, from, name - 1);
      return new Proposal(name, 0, Part.of(name, name, name), source, Part.NONE, quotation);
    }
    int verb = from;
    int most = Math.min(end, from + NEAR);
    while (verb < most && !grid.is(verb, Upos.VERB)) {
      if (grid.is(verb, Upos.SCONJ) || grid.is(verb, Upos.CCONJ)) {
        return null;
      }
      verb++;
    }
    if (verb == most || grid.tokens[verb].has("VerbForm=Inf")) {
      return null;
    }
    int subject = grid.subject[verb];
    if (subject < from || subject >= end || grid.tokens[subject].has("PronType=Rel")) {
      return null;
    }
    // French sets its comma outside the marks, and an inverted subject behind the verb
    return subject > verb || inside ? proposal(verb, subject, quotation) : null;
  }

  /** Whether it opens a sentence or follows a mark: in "the “Good Day,” she said" it does not. */
  private boolean opens(Part quotation) {
    int from = quotation.from();
    return from == grid.sentenceFirst(from) || grid.is(from - 1, Upos.PUNCT);
  }

  /** Where the name that begins here ends, if one does. */
  private int nameFrom(int from, int end) {
    int at = from;
    while (at < end && grid.is(at, Upos.PROPN) && grid.shape[at] > 0) {
      at++;
    }
    return at;
  }

  private boolean isLower(int i) {
    return grid.shape[i] == 0 && (grid.is(i, Upos.VERB) || grid.is(i, Upos.NOUN));
  }

  /** By a verb before, right at the marks or at a comma or a colon before them. */
  @Nullable Proposal before(Part quotation) {
    int first = grid.sentenceFirst(quotation.from());
    int at = quotation.from() - 1;
    if (at <= first) {
      return null;
    }
    boolean mark = ":,".contains(grid.tokens[at].form());
    int verb = mark ? at - 1 : at;
    int least = mark ? Math.max(first, at - NEAR) : at;
    while (verb >= least && !speaks(verb, quotation)) {
      boolean clause = grid.is(verb, Upos.VERB) || grid.is(verb, Upos.SCONJ);
      if (clause || grid.is(verb, Upos.PUNCT) || grid.depth[verb] > 0) {
        return null;
      }
      verb--;
    }
    if (verb < least) {
      return null;
    }
    int subject = antecedent(subjectOf(verb, first), first);
    return subject < 0 || subject >= quotation.from() || grid.depth[subject] > 0
        ? null
        : proposal(verb, subject, quotation);
  }

  /** Whom a relative pronoun stands for. */
  private int antecedent(int subject, int first) {
    if (subject <= first || !grid.tokens[subject].has("PronType=Rel")) {
      return subject;
    }
    int noun = grid.head[grid.head[subject]];
    return noun >= first && noun < subject && grid.isNominal(noun) ? noun : subject;
  }

  /** By a noun behind: "« … », telle fut la réponse d'Ada Crane", "“…” was the reply of Crane". */
  private @Nullable Proposal named(Part quotation) {
    int end = grid.sentenceEnd(quotation.to());
    int noun = quotation.to() + 1;
    int most = Math.min(end, noun + NEAR) - 2;
    boolean is = false;
    while (noun < most && !grid.is(noun, Upos.NOUN)) {
      if (grid.is(noun, Upos.VERB) || grid.is(noun, Upos.SCONJ) || grid.is(noun, Upos.CCONJ)) {
        return null;
      }
      is |= grid.is(noun, Upos.AUX);
      noun++;
    }
    boolean says =
        noun < most
            && is
            && grid.isCue(noun, CueClass.Part.NOUN)
            && grid.is(noun - 1, Upos.DET)
            && grid.is(noun + 1, Upos.ADP);
    int from = noun + 2;
    int to = from;
    int main = -1;
    while (says && to < end && !grid.is(to, Upos.PUNCT) && !isClause(to)) {
      main = main < 0 && grid.isNominal(to) ? to : main;
      to++;
    }
    return main < 0
        ? null
        : new Proposal(
            noun,
            0,
            Part.of(noun, noun - 1, noun),
            Part.of(main, from, to - 1),
            quotation,
            Part.NONE);
  }

  private boolean isClause(int i) {
    return switch (grid.tokens[i].upos()) {
      case VERB, AUX, SCONJ, CCONJ, PRON -> true;
      default -> false;
    };
  }

  /** A verb of the lexicon, or right at the mark a word that the tagger took for another. */
  private boolean speaks(int i, Part quotation) {
    return grid.isCue(i, CueClass.Part.VERB)
        && grid.cue[i].cue().strength() > 1
        && (grid.is(i, Upos.VERB) || quotation.from() - i <= 2);
  }

  /** Its own subject, the noun that it goes with, or the subject of the sentence. */
  private int subjectOf(int verb, int first) {
    if (grid.subject[verb] >= 0) {
      return grid.subject[verb];
    }
    int before = verb - 1;
    if (before > first && grid.isNominal(before)) {
      return before;
    }
    for (int i = first; i < verb; i++) {
      boolean root = grid.head[i] < first;
      if (root && grid.subject[i] >= 0) {
        return grid.subject[i];
      }
    }
    return -1;
  }

  private @Nullable Proposal proposal(int verb, int subject, Part quotation) {
    int from = subject;
    while (from > grid.first[subject] && from - 1 != verb && !grid.is(from - 1, Upos.PUNCT)) {
      from--;
    }
    int to = subject;
    while (to < grid.last[subject] && to + 1 != verb && !grid.is(to + 1, Upos.PUNCT)) {
      to++;
    }
    boolean apart = to < quotation.from() || from > quotation.to();
    int begin = verb;
    while (begin > 0 && belongs(begin - 1, verb) && begin - 1 != subject) {
      begin--;
    }
    return !apart || from <= verb && verb <= to
        ? null
        : new Proposal(
            verb, 0, Part.of(verb, begin, verb), Part.of(subject, from, to), Part.NONE, quotation);
  }

  private boolean belongs(int i, int verb) {
    String relation = grid.tokens[i].relation();
    return grid.head[i] == verb
        && (relation.startsWith("aux") || relation.startsWith("expl") || relation.equals("advmod"));
  }
}
