package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * A noun for what is said, with what is said behind it: "Le bruit court que le pont fermera", "le
 * démenti de la mairie : le pont tient".
 */
final class NounReport extends PhraseRule {

  NounReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int noun) {
    if (!isReport(noun)) {
      return;
    }
    int first = grid.sentenceFirst(noun);
    int from = noun > first && grid.is(noun - 1, Upos.DET) ? noun - 1 : noun;
    int last = grid.lastOfEntry(noun);
    if (last > noun && is(Role.COMPLEMENTIZER, last)) {
      Part content = Part.of(last, clauses.end(last));
      cues.put(Part.of(noun, from, last - 1), Part.NONE, Part.NONE, content);
      return;
    }
    int of = last + 1;
    boolean named = from == first && of < grid.sentenceEnd(noun) && is(Role.OF, of);
    Part source = named ? nouns.complement(of) : Part.NONE;
    int colon = source.to() + 1;
    int to = source.isNone() || !grid.is(colon, ":") ? colon : clauses.end(colon);
    if (to > colon + 1 && grid.hasFinite(colon + 1, to)) {
      cues.remove(colon);
      cues.put(Part.of(noun, from, last), source, Part.NONE, Part.of(colon + 1, to));
    }
  }

  private boolean isReport(int i) {
    return grid.isCue(i, CueClass.Part.NOUN)
        && !grid.guessed[i]
        && grid.cue[i].cue().attitude() == Attitude.ASSERTION
        && grid.cue[i].cue().strength() == 3;
  }
}
