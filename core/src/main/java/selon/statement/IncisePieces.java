package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/** Reads the incise behind a quotation by its words, as parsers take objects for subjects there. */
final class IncisePieces {

  /** How many words may stand between an auxiliary and its participle. */
  private static final int GAP = 3;

  /** How far from the verb the one who speaks may stand. */
  private static final int REACH = 24;

  private final WordGrid grid;
  private final PhraseWords words;
  private final TimePhrases times;
  private final NounPhrases nouns;
  private final SpeakerNouns speakers;

  IncisePieces(PhrasePieces pieces, SpeakerNouns speakers) {
    this.grid = pieces.grid();
    this.words = pieces.words();
    this.times = pieces.times();
    this.nouns = pieces.nouns();
    this.speakers = speakers;
  }

  /** The incise right behind the quotation, or null. */
  @Nullable Incise behind(Part quotation) {
    int from = quotation.to() + 1;
    boolean comma = grid.is(from, ",");
    boolean asks = "?!…".contains(grid.tokens[quotation.to() - 1].form());
    // "“…,” laughed the 22-year-old", but not "“…,” promising to return"
    boolean inside =
        words.headLast()
            && grid.is(quotation.to() - 1, ",")
            && from < grid.size
            && !grid.tokens[from].has("Tense=Pres");
    from += comma ? 1 : 0;
    boolean beside =
        from < grid.size
            && grid.paragraph[from] == grid.paragraph[quotation.to()]
            && (asks || grid.sentence[from] == grid.sentence[quotation.to()]);
    return !beside || !comma && !asks && !inside || !opens(quotation) ? null : at(from);
  }

  /** Not "le « bon » jour, dit-il", nor "il entendit : « … », répondit l'autre". */
  private boolean opens(Part quotation) {
    int from = quotation.from();
    boolean mark = from > 0 && grid.is(from - 1, Upos.PUNCT);
    return mark ? !grid.is(from - 1, ":") : from == grid.sentenceFirst(from);
  }

  private @Nullable Incise at(int from) {
    int end = grid.sentenceEnd(from);
    int verb = from;
    boolean objects = false;
    while (verb + 1 < end && verb - from < 2 && isClitic(verb)) {
      objects |= is(Role.OBJECT, verb);
      verb++;
    }
    boolean sure = objects && !is(Role.DEFINITE, verb - 1);
    int begin = verb > from && is(Role.REFLEXIVE, verb - 1) ? verb - 1 : verb;
    int head = verb;
    int inverted = -1;
    if (isAuxiliary(verb)) {
      head++;
      if (head < end && is(Role.INVERTED, head)) {
        inverted = head++;
      }
      while (head < end && head - verb <= GAP && grid.is(head, Upos.ADV)) {
        head++;
      }
    } else if (verb + 1 < end && is(Role.INVERTED, verb + 1)) {
      inverted = verb + 1;
    }
    if (head >= end
        || grid.shape[head] != 0
        || !isVerb(head, inverted >= 0, objects, sure || head > verb)) {
      return null;
    }
    int to = withInfinitive(Math.max(head, inverted), end);
    boolean simple = inverted == head + 1 && to == inverted;
    int main = main(begin, head, to);
    Part cue = Part.of(main, begin, simple ? head : to);
    boolean known = grid.cue[main] != null && grid.cue[main].cue().strength() > 1;
    if (inverted >= 0) {
      Part source = readIn(inverted, to, end);
      return new Incise(from, cue, source, inverted, objects, false, known);
    }
    int next = to + 1;
    int speaker = speaker(next, end, objects);
    Part aged = speaker < 0 ? Part.NONE : nouns.aged(speaker);
    Part source = speaker < 0 || !aged.isNone() ? aged : withApposition(nouns.startingAt(speaker));
    return source.isNone() || isFirstPerson(verb)
        ? null
        : new Incise(from, cue, source, -1, objects, speaker > next, known || !aged.isNone());
  }

  /** "« Le pont est sûr », peut-on lire dans {le rapport}": else the pronoun. */
  private Part readIn(int inverted, int to, int end) {
    boolean reads =
        is(Role.ANYONE, inverted) && is(Role.READ, to) && to + 2 < end && is(Role.READ_IN, to + 1);
    Part paper = reads ? nouns.startingAt(to + 2) : Part.NONE;
    boolean speaks = !paper.isNone() && speakers.is(paper.main());
    return speaks ? paper : Part.of(inverted, inverted, inverted);
  }

  private boolean isClitic(int i) {
    return is(Role.OBJECT, i) || is(Role.REFLEXIVE, i);
  }

  /** In "nous avons dit" the pronoun is the subject. */
  private boolean isFirstPerson(int verb) {
    Token token = grid.tokens[verb];
    return token.has("Person=1") || token.has("Person=2");
  }

  private boolean isAuxiliary(int i) {
    return words.is(Role.HAVE, grid.tokens[i].lemma()) || grid.is(i, Upos.AUX);
  }

  /** Behind "l'" a verb may be taken for a noun: "l'interrompt le juge". */
  private boolean isVerb(int i, boolean inverted, boolean objects, boolean sure) {
    if (inverted) {
      return true;
    }
    boolean reads =
        grid.is(i, Upos.VERB) && !grid.tokens[i].has("VerbForm=Inf")
            || grid.guessed[i] && grid.cue[i].cue().part() == CueClass.Part.VERB;
    boolean article = objects && i + 1 < grid.size && is(Role.DEFINITE, i + 1);
    return objects && !sure ? grid.isFinite(i) || article : reads || article;
  }

  /** "S'est contenté de répondre", "laisse-t-il tomber", "finit par dire". */
  private int withInfinitive(int to, int end) {
    int at = to + 1;
    if (at + 1 < end && grid.is(at, Upos.ADP)) {
      at++;
    }
    if (at + 1 < end && isClitic(at)) {
      at++;
    }
    boolean infinitive = at < end && grid.tokens[at].has("VerbForm=Inf");
    return infinitive && grid.is(at, Upos.VERB) ? at : to;
  }

  /** The word that the lexicon has, else the verb. */
  private int main(int begin, int head, int to) {
    for (int i = to; i >= begin; i--) {
      if (grid.cue[i] != null && grid.cue[i].cue().part() == CueClass.Part.VERB) {
        return i;
      }
    }
    return head;
  }

  /** Where the one who speaks is named: right here, or behind words on when and where; or -1. */
  private int speaker(int from, int end, boolean whoever) {
    int at = times.after(from);
    if (at >= end) {
      return -1;
    }
    boolean setting = is(Role.SETTING, at) || grid.is(at, Upos.ADP);
    if (!setting) {
      boolean known = whoever || leads(at) || !nouns.aged(at).isNone();
      return isSpeaker(at) || grid.is(at, Upos.DET) && known ? at : -1;
    }
    int most = Math.min(end, at + REACH);
    for (int i = at + 2; i < most && !grid.is(i, Upos.PUNCT) && !grid.isVerb(i); i++) {
      if (begins(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the one who speaks begins here, behind a place: "devant le dépôt | Ada Morel". */
  private boolean begins(int i) {
    if (grid.is(i - 1, Upos.ADP) || grid.is(i - 1, Upos.DET) || grid.is(i - 1, Upos.CCONJ)) {
      return false;
    }
    boolean given = GivenNames.gender(grid.tokens[i].form()) != null;
    boolean name = grid.shape[i] == 2 && given && i + 1 < grid.size && grid.shape[i + 1] == 2;
    boolean article = is(Role.DEFINITE, i) && grid.is(i, Upos.DET) && i + 2 < grid.size;
    return name || is(Role.TITLE, i) || article && isPerson(i + 1);
  }

  /** A noun for one who speaks, or any before a given name: "l'armateur Jean Morel". */
  private boolean isPerson(int i) {
    @Nullable SourceWord noun = speakers.noun(i);
    return noun != null && noun.kind() == SourceKind.ROLE
        || grid.is(i, Upos.NOUN) && GivenNames.gender(grid.tokens[i + 1].form()) != null;
  }

  private boolean leads(int from) {
    Part phrase = nouns.startingAt(from);
    return !phrase.isNone() && speakers.leads(from, phrase.to());
  }

  private boolean isSpeaker(int i) {
    return grid.shape[i] == 2 && grid.is(i, Upos.PROPN) || is(Role.TITLE, i);
  }

  /** "Ada Morel, déléguée du port": to the end of what is said of a name between commas. */
  private Part withApposition(Part name) {
    int at = name.to() + 2;
    if (name.isNone()
        || at >= grid.sentenceEnd(name.to())
        || !grid.is(name.to() + 1, ",")
        || grid.shape[name.to()] != 2
        || grid.shape[at] != 0
        || speakers.noun(at) == null) {
      return name;
    }
    int to = at;
    int end = Math.min(grid.sentenceEnd(at), at + REACH);
    while (to < end && !grid.is(to, Upos.PUNCT) && !grid.isFinite(to)) {
      to++;
    }
    return to == end || grid.is(to, Upos.PUNCT) ? Part.of(name.main(), name.from(), to - 1) : name;
  }

  private boolean is(Role role, int i) {
    return words.is(role, grid.tokens[i]);
  }
}
