package selon.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Finds the second verb by which a speaker goes on behind what he says by the first: "{said} there
 * was coal for a month and {urged} drivers to wait". It is of one time with the first, and no
 * subject between them can be the one who speaks.
 */
final class JoinedVerbs {

  /** How many words may stand between a conjunction and its verb. */
  private static final int GAP = 3;

  /** A second verb with the conjunction before it. */
  record Joined(int conjunction, Part cue) {}

  private final WordGrid grid;
  private final PhraseWords words;
  private final SpeakerNouns speakers;
  private final Map<Integer, Judged> judged;

  /**
   * @param judged what was found so far, by the main words of cues
   */
  JoinedVerbs(
      WordGrid grid, PhraseWords words, SpeakerNouns speakers, Map<Integer, Judged> judged) {
    this.grid = grid;
    this.words = words;
    this.speakers = speakers;
    this.judged = judged;
  }

  /** The verb that the speaker of a cue goes on with, before the end; null if there is none. */
  @Nullable Joined behind(Proposal p, int most) {
    int behind = p.right().to() + 1;
    boolean comma = words.headLast() && behind < grid.size && grid.is(behind, ",");
    int end = Math.min(most, comma ? behind + 2 : behind + 1);
    for (int i = p.right().from(); i < end; i++) {
      boolean joins =
          words.is(Role.JOINING, grid.tokens[i]) && grid.quote[i] == grid.quote[p.head()];
      int verb = joins ? verb(i) : -1;
      if (verb > 0 && isLike(p, i, verb) && goesOn(p, i, verb)) {
        return new Joined(i, new Part(verb, groupStart(i), verb, 0));
      }
    }
    return null;
  }

  /** The verb of speech right behind the conjunction, or -1. */
  private int verb(int joining) {
    int end = Math.min(grid.sentenceEnd(joining), joining + 2 + GAP);
    int at = joining + 1;
    boolean passive = false;
    while (at < end && isLight(at)) {
      passive |= words.headLast() && words.is(Role.BE, grid.tokens[at].lemma());
      at++;
    }
    CueMatch entry = at < end ? grid.cue[at] : null;
    boolean verb =
        entry != null
            && !passive // "and were instructed to"
            && entry.cue().part() == CueClass.Part.VERB
            && entry.cue().strength() > 1
            && grid.subject[at] <= Math.max(joining, -1)
            && !grid.tokens[at].has("VerbForm=Inf");
    return verb ? at : -1;
  }

  private boolean isLight(int i) {
    return grid.is(i, Upos.ADV) || grid.is(i, Upos.AUX) || grid.tokens[i].has("Reflex=Yes");
  }

  private int groupStart(int joining) {
    int at = joining + 1;
    while (grid.is(at, Upos.ADV) && !grid.tokens[at].has("Polarity=Neg")) {
      at++;
    }
    return at;
  }

  /** Whether both verbs are of one time, and the second is no participle. */
  private boolean isLike(Proposal p, int joining, int verb) {
    boolean compound = hasAuxiliary(joining + 1, verb);
    boolean ing = grid.tokens[verb].has("Tense=Pres") && grid.tokens[verb].has("VerbForm=Part");
    return !ing
        && compound == hasAuxiliary(p.cue().from(), p.head())
        && (words.headLast() ? isPast(verb) == isPast(p.head()) : isFinite(verb, compound));
  }

  private boolean isFinite(int verb, boolean compound) {
    return compound || grid.guessed[verb] || grid.tokens[verb].has("VerbForm=Fin");
  }

  /** Whether an auxiliary stands between these tokens, the last not included. */
  boolean hasAuxiliary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (grid.is(i, Upos.AUX)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(int i) {
    return grid.tokens[i].has("Tense=Past");
  }

  /** Whether the verb has what it says behind it, and nobody else for its subject. */
  private boolean goesOn(Proposal p, int joining, int verb) {
    Judged known = judged.get(verb);
    if (known != null && known.stands()) {
      Part source = known.proposal().source();
      boolean same = source.from() <= p.source().to() && p.source().from() <= source.to();
      boolean but = words.is(Role.BUT, grid.tokens[joining]);
      return same && but || source.to() < joining && mayGoOn(p, joining, verb);
    }
    return !grid.guessed[verb] && opensContent(verb + 1) && mayGoOn(p, joining, verb);
  }

  private boolean opensContent(int i) {
    int end = i < grid.size ? grid.sentenceEnd(i - 1) : i;
    if (i >= end) {
      return false;
    }
    boolean sure = grid.cue[i - 1] != null && grid.cue[i - 1].cue().strength() == 3;
    return words.is(Role.COMPLEMENTIZER, grid.tokens[i])
        || grid.mark[i] == 1
        || sure && !grid.is(i, Upos.PUNCT) && !grid.is(i, Upos.CCONJ);
  }

  /** Whether no subject in the content of the first verb can speak with the second. */
  private boolean mayGoOn(Proposal p, int joining, int next) {
    int verb = joining - 1;
    while (verb > p.cue().to() && !tells(verb)) {
      verb--;
    }
    if (verb <= p.cue().to()) {
      return true;
    }
    int subject = subject(verb, p.cue().to());
    boolean but = words.is(Role.BUT, grid.tokens[joining]);
    if (subject < 0 || speakers.is(subject) && !(but && isMutePaper(subject, verb))) {
      return false;
    }
    return !grid.is(subject, Upos.PRON) || but || grid.is(verb, Upos.AUX) && isSpeech(next);
  }

  /** "Such a note existed": a paper that says nothing in the first clause says nothing behind. */
  private boolean isMutePaper(int subject, int verb) {
    SourceWord noun = speakers.noun(subject);
    return noun != null && noun.kind() == SourceKind.DOCUMENT && grid.cue[verb] == null;
  }

  private boolean isSpeech(int verb) {
    CueMatch entry = grid.cue[verb];
    return entry != null
        && (entry.cue().attitude() == Attitude.ASSERTION
            || entry.cue().attitude() == Attitude.DIRECTIVE);
  }

  /** A finite verb, or a past that the tagger takes for a participle. */
  private boolean tells(int i) {
    return grid.tokens[i].has("VerbForm=Fin")
        || words.headLast() && isPast(i) && !grid.is(i - 1, Upos.AUX) && grid.subject[i] >= 0;
  }

  private int subject(int verb, int least) {
    int served = grid.is(verb, Upos.AUX) && grid.head[verb] >= 0 ? grid.head[verb] : verb;
    int subject = grid.subject[served] > least ? grid.subject[served] : verb - 1;
    while (subject > least && !isNominal(subject)) {
      subject--;
    }
    return subject > least ? subject : -1;
  }

  private boolean isNominal(int i) {
    return PhraseReader.isNominal(grid.tokens[i])
        || grid.is(i, Upos.PRON)
        || grid.tokens[i].relation().equals("expl");
  }
}
