package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What a quotation behind a colon is opened by where no clause does: "Réponse de la maire : « … »",
 * "Et de conclure : « … »", "Mayor Ada Crane on Facebook: “…”".
 */
final class ColonReport extends PhraseRule {

  /** How many words may stand before the colon. */
  private static final int LONGEST = 14;

  private final SpeakerNouns speakers;

  ColonReport(PhrasePieces pieces, SpeakerNouns speakers, JudgedCues cues) {
    super(pieces, cues);
    this.speakers = speakers;
  }

  @Override
  void at(int open) {
    int colon = open - 1;
    if (colon < 1 || grid.mark[open] != 1 || grid.depth[open] != 1 || !grid.is(colon, ":")) {
      return;
    }
    int first = grid.sentenceFirst(colon);
    Part quotation = Part.of(open, grid.quoteLast[grid.quote[open]]);
    if (colon - first > LONGEST || colon - first < 2 || grid.depth[first] > 0) {
      return;
    }
    int of = first;
    while (of < colon && (grid.is(of, Upos.CCONJ) || is(Role.BEFORE, of))) {
      of++;
    }
    if (of + 1 < colon && of > first && is(Role.OF, of)) {
      goingOn(first, of + 1, quotation);
    } else if (!grid.hasFinite(first, colon)) {
      answered(first, colon, quotation);
    }
  }

  /** "Et d'ajouter : « … »": whoever spoke in the sentence before. */
  private void goingOn(int first, int verb, Part quotation) {
    Part source = speakerBefore(first);
    if (grid.isCue(verb, CueClass.Part.VERB) && !source.isNone()) {
      put(first, Part.of(verb, verb, verb), source, quotation);
    }
  }

  private Part speakerBefore(int first) {
    if (first == 0) {
      return Part.NONE;
    }
    Part source = Part.NONE;
    for (Judged each : cues.between(grid.sentenceFirst(first - 1), first - 1)) {
      Proposal p = each.proposal();
      boolean speaks = each.stands() && !p.source().isNone() && grid.depth[p.head()] == 0;
      source = speaks ? p.source() : source;
    }
    return source;
  }

  /** "Réponse de la maire : « … »". */
  private void answered(int first, int colon, Part quotation) {
    int noun = grid.is(first, Upos.DET) ? first + 1 : first;
    int of = noun + 1;
    if (of + 1 < colon && grid.isCue(noun, CueClass.Part.NOUN) && is(Role.OF, of)) {
      Part source = nouns.complement(of);
      if (source.to() == colon - 1) {
        put(first, Part.of(noun, first, noun), source, quotation);
      }
    }
  }

  private void put(int first, Part cue, Part source, Part quotation) {
    cues.between(first, quotation.from() - 1).clear();
    cues.put(cue, source, Part.NONE, quotation);
  }
}
