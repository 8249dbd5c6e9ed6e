package selon.statement;

import java.util.Arrays;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Behind a comma a participle that hands on what is said: "{The agency} revised its estimate,
 * citing exports". Who does what the sentence tells is its source; but what somebody does suggests
 * nothing ("Squid change color, suggesting that they dream"): that is the writer's conclusion.
 */
final class ParticipleReport extends PhraseStep {

  /** The first verb of each sentence with a subject before it, or -1. */
  private final int[] mainVerbs;

  ParticipleReport(PhrasePieces pieces) {
    super(pieces);
    mainVerbs = new int[grid.sentenceStart.length - 1];
    Arrays.fill(mainVerbs, -1);
    for (int i = grid.size - 1; i >= 0; i--) {
      int subject = grid.subject[i];
      if (subject >= 0 && subject < i && grid.is(i, Upos.VERB)) {
        mainVerbs[grid.sentence[i]] = i;
      }
    }
  }

  /** "{The agency} revised its estimate, citing exports": who revised it also cites. */
  Proposal withSubject(Proposal p) {
    int verb = isParticiple(p) ? mainVerb(p) : -1;
    int subject = verb < 0 ? -1 : grid.subject[verb];
    boolean beside =
        subject >= 0 && p.source().to() == p.cue().from() - 2 && grid.isNominal(subject);
    return beside
        ? p.withSource(
            Part.of(subject, grid.first[subject], Math.min(grid.last[subject], verb - 1)))
        : p;
  }

  private boolean isParticiple(Proposal p) {
    int at = p.cue().from();
    return !p.source().isNone()
        && at > grid.sentenceFirst(at) + 1
        && grid.is(at - 1, ",")
        && (words.is(Role.CITING, grid.tokens[at]) || words.is(Role.SUGGESTING, grid.tokens[at]));
  }

  /** The first verb of the sentence with a subject before it and before the cue; or -1. */
  private int mainVerb(Proposal p) {
    int verb = mainVerbs[grid.sentence[p.head()]];
    return verb < p.cue().from() - 1 ? verb : -1;
  }

  /** "Squid change color, suggesting that they dream": who does something suggests nothing. */
  boolean isInference(Proposal p) {
    if (!isParticiple(p) || words.is(Role.CITING, grid.tokens[p.cue().from()])) {
      return false;
    }
    int verb = mainVerb(p);
    int main = p.source().main();
    boolean same = verb > 0 && grid.subject[verb] == main && grid.cue[verb] == null;
    boolean plural =
        same
            && grid.first[main] == grid.last[main]
            && grid.is(main, Upos.PROPN)
            && verb == main + 1
            && grid.tokens[verb].form().equals(grid.tokens[verb].lemma());
    return same && (plural || !speakers.is(main));
  }
}
