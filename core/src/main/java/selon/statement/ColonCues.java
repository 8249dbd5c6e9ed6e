package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * The cues that stand before a colon and a quotation though no model found them: its words are too
 * rare there, but the layout leaves no doubt.
 */
final class ColonCues {

  private final WordGrid grid;

  ColonCues(WordGrid grid) {
    this.grid = grid;
  }

  /** The verb before the colon: "il avait alors hurlé : « … »". */
  @Nullable Proposal verb(int from, int colon) {
    int verb = colon - 1;
    if (verb <= from
        || grid.cue[verb] == null
        || !grid.is(verb, Upos.VERB) && !grid.guessed[verb]) {
      return null;
    }
    int first = verb;
    for (int i = verb - 1; i >= from && (grid.is(i, Upos.AUX) || grid.is(i, Upos.ADV)); i--) {
      first = grid.is(i, Upos.AUX) ? i : first;
    }
    int subject = grid.subject[verb];
    if (subject < 0 && first > from && grid.is(first - 1, Upos.PRON)) {
      subject = first - 1; // where the parser missed the verb
    }
    boolean before = subject >= 0 && grid.last[subject] < first;
    Part source = before ? Part.of(subject, grid.first[subject], grid.last[subject]) : Part.NONE;
    return cue(Part.of(verb, first, verb), source);
  }

  /** The noun that the line begins with, with a name: "Message d'Ada Crane au conseil : « … »". */
  @Nullable Proposal message(int from, int colon) {
    int name = from + 2;
    boolean noun =
        name < colon
            && grid.is(from, Upos.NOUN)
            && grid.cue[from] != null
            && grid.is(from + 1, Upos.ADP)
            && grid.is(name, Upos.PROPN);
    if (!noun) {
      return null;
    }
    int last = name;
    while (last + 1 < colon && grid.is(last + 1, Upos.PROPN)) {
      last++;
    }
    return cue(Part.of(from, from, from), Part.of(name, name, last));
  }

  private static Proposal cue(Part cue, Part source) {
    return new Proposal(cue.main(), 0, cue, source, Part.NONE, Part.NONE);
  }
}
