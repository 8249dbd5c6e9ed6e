package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Behind a comma a participle that hands on what is said: "{The agency} revised its estimate,
 * citing exports". Who does what the sentence tells is its source; but what somebody does suggests
 * nothing ("Squid change color, suggesting that they dream"): that is the writer's conclusion.
 */
final class ParticipleReport {

  private final WordGrid grid;
  private final PhraseWords words;
  private final SpeakerNouns speakers;

  ParticipleReport(PhrasePieces pieces, SpeakerNouns speakers) {
    this.grid = pieces.grid();
    this.words = pieces.words();
    this.speakers = speakers;
  }

  /** "{The agency} revised its estimate, citing exports": who revised it also cites. */
  Proposal withSubject(Proposal p) {
    int actor = isParticiple(p) ? -1 : actor(p);
    if (actor >= 0) {
      return p.withSource(Part.of(actor, grid.first[actor], behindName(actor)));
    }
    int verb = isParticiple(p) ? mainVerb(p) : -1;
    int subject = verb < 0 ? -1 : grid.subject[verb];
    boolean beside =
        subject >= 0 && p.source().to() == p.cue().from() - 2 && grid.isNominal(subject);
    return beside
        ? p.withSource(
            Part.of(subject, grid.first[subject], Math.min(grid.last[subject], verb - 1)))
        : p;
  }

  /**
   * Who does it where the source found cannot: what cannot speak ("{the firm} warned that profit
   * would fall, blaming the rain") or stands in a relative clause ("{Crane} defended a plan that
   * shows the firm knew, calling it sound"); or -1.
   */
  private int actor(Proposal p) {
    Part source = p.source();
    int at = p.cue().from();
    int first = grid.sentenceFirst(at);
    boolean fits =
        words.headLast()
            && !source.isNone()
            && source.to() < at - 1
            && source.from() > first
            && at > first + 1
            && grid.is(at - 1, ",")
            && grid.quote[at] < 0
            && grid.is(source.main(), Upos.NOUN)
            && grid.tokens[at].has("VerbForm=Ger");
    if (!fits) {
      return -1;
    }
    boolean mute = !speakers.leads(source.from(), source.to());
    for (int i = first; i < source.from(); i++) {
      int subject = grid.subject[i];
      boolean speaks =
          grid.is(i, Upos.VERB) && first <= subject && subject < i && speakers.is(subject);
      if (speaks && grid.quote[subject] < 0 && (mute || hasRelative(i, source.from()))) {
        return subject;
      }
    }
    return -1;
  }

  private boolean hasRelative(int from, int to) {
    for (int i = from; i < to; i++) {
      if (grid.tokens[i].has("PronType=Rel")) {
        return true;
      }
    }
    return false;
  }

  /** The last word of the name itself, without what stands behind its comma. */
  private int behindName(int subject) {
    int to = subject;
    while (to < grid.last[subject] && !grid.is(to + 1, Upos.PUNCT) && !grid.isVerb(to + 1)) {
      to++;
    }
    return to;
  }

  private boolean isParticiple(Proposal p) {
    int at = p.cue().from();
    return !p.source().isNone()
        && at > grid.sentenceFirst(at) + 1
        && grid.is(at - 1, ",")
        && (words.is(Role.CITING, grid.tokens[at]) || words.is(Role.SUGGESTING, grid.tokens[at]));
  }

  /** The first verb of the sentence with a subject before it and before the cue. */
  private int mainVerb(Proposal p) {
    for (int i = grid.sentenceFirst(p.head()); i < p.cue().from() - 1; i++) {
      int subject = grid.subject[i];
      if (subject >= 0 && subject < i && grid.is(i, Upos.VERB)) {
        return i;
      }
    }
    return -1;
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
