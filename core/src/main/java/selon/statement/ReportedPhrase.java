package selon.statement;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * The pieces that set phrases of reports are made of, by their words and tags, as the parser is
 * seldom right about them: verbs that report, and the noun phrases beside them.
 *
 * <p>Each look is bounded by a fixed number of tokens.
 */
final class ReportedPhrase {

  /** How long a noun phrase may be. */
  static final int LONGEST = 16;

  /** How long a clause may be. */
  private static final int REACH = 120;

  /** How many words may stand between an auxiliary and its participle. */
  private static final int GAP = 4;

  private final WordGrid grid;
  private final PhraseWords words;
  private final SpeakerNouns speakers;
  private final Set<String> times;

  ReportedPhrase(WordGrid grid, PhraseWords words, SpeakerNouns speakers, Set<String> times) {
    this.grid = grid;
    this.words = words;
    this.speakers = speakers;
    this.times = times;
  }

  /** The words for days, months and parts of the day. */
  static Set<String> times(LanguagePack pack) {
    return Lexicon.of(pack, "times.tsv").rows().stream()
        .filter(row -> Set.of("weekday", "month", "part").contains(row.getOrDefault("kind", "")))
        .map(row -> row.getOrDefault("form", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A verb that reports, with its auxiliary and negation.
   *
   * @param neither whether it is one of two that are both denied: "ni confirmé ni infirmé"
   */
  record Verb(int from, int head, int to, boolean neither) {

    Part part() {
      return new Part(head, from, to, 0);
    }
  }

  /** The verb group that begins here, or null. */
  @Nullable Verb verb(int from) {
    int end = from < 0 || from >= grid.size ? from : grid.sentenceEnd(from);
    int at = from;
    while (at < end && at - from < 2 && isNegation(at)) {
      at++;
    }
    boolean neither = false;
    boolean compound = at < end && isAuxiliary(at);
    if (compound) {
      int least = at++;
      while (at < end && at - least <= GAP && !reports(at) && mayStandWithin(at)) {
        neither |= words.is(Role.NEITHER, grid.tokens[at]);
        at++;
      }
    }
    if (at >= end || !reports(at) || !fits(at, compound)) {
      return null;
    }
    int to = at;
    if (to + 1 < end && grid.tokens[to + 1].has("VerbForm=Inf") && lastOf(to) == to + 1) {
      to++;
    }
    if (to + 1 < end && !compound && isClitic(to + 1)) {
      to++;
    }
    if (neither && to + 2 < end && words.is(Role.NEITHER, grid.tokens[to + 1]) && reports(to + 2)) {
      to += 2;
    }
    return new Verb(from, at, to, neither);
  }

  /** Whether the verb nearly always attributes, or tells of what came to be known. */
  boolean isSure(Verb verb) {
    CueMatch entry = grid.cue[verb.head()];
    return entry != null && entry.cue().strength() == 3
        || words.is(Role.LEARN, grid.tokens[verb.head()].lemma());
  }

  /** "A fait savoir" has a clause for its object, so that a noun behind it is its subject. */
  boolean takesClauses(Verb verb) {
    return verb.to() > verb.head() && grid.tokens[verb.to()].has("VerbForm=Inf");
  }

  /** "A-t-on appris", "apprend-on". */
  boolean hasAnyone(Verb verb) {
    for (int i = verb.from(); i <= verb.to(); i++) {
      if (words.is(Role.ANYONE, grid.tokens[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean reports(int i) {
    CueMatch entry = grid.cue[i];
    if (entry == null || entry.cue().part() != CueClass.Part.VERB) {
      return false;
    }
    return switch (entry.cue().attitude()) {
      case ASSERTION, KNOWLEDGE, BELIEF -> true;
      default -> false;
    };
  }

  private boolean fits(int i, boolean compound) {
    Token token = grid.tokens[i];
    return compound
        ? !token.has("VerbForm=Inf") && !token.has("VerbForm=Fin")
        : token.has("VerbForm=Fin") || grid.guessed[i] && !token.has("VerbForm=Inf");
  }

  private boolean isAuxiliary(int i) {
    return words.is(Role.HAVE, grid.tokens[i].lemma());
  }

  private boolean mayStandWithin(int i) {
    return grid.is(i, Upos.ADV)
        || isClitic(i)
        || isNegation(i)
        || words.is(Role.NEITHER, grid.tokens[i]);
  }

  private boolean isClitic(int i) {
    return grid.tokens[i].form().startsWith("-");
  }

  private boolean isNegation(int i) {
    return grid.tokens[i].has("Polarity=Neg");
  }

  /** The last token of the lexicon's entry that begins here. */
  int lastOf(int i) {
    CueMatch entry = grid.cue[i];
    return entry == null ? i : i + entry.last() - entry.first();
  }

  /** The noun phrase that begins here, with the name that explains it but not the time behind. */
  Part nominal(int from) {
    int to = from;
    int main = -1;
    int end =
        from < grid.size && opens(from) ? Math.min(grid.sentenceEnd(from), from + LONGEST) : from;
    while (to < end && goesOn(to, main >= 0)) {
      main = main < 0 && PhraseReader.isNominal(grid.tokens[to]) ? to : main;
      to++;
    }
    to--;
    while (to > main && hangs(to)) {
      to--;
    }
    return main < 0 ? Part.none(0) : new Part(main, from, withName(to), 0);
  }

  /** "La ministre, Élise Tournier": to the end of the name between commas. */
  private int withName(int to) {
    int name = to + 2;
    int end = grid.sentenceEnd(to);
    if (name >= end || !isComma(to + 1) || !grid.is(name, Upos.PROPN)) {
      return to;
    }
    int at = name;
    while (at < end && at - name < GAP && grid.is(at, Upos.PROPN)) {
      at++;
    }
    return at >= end || grid.is(at, Upos.PUNCT) ? at - 1 : to;
  }

  private boolean opens(int i) {
    return switch (grid.tokens[i].upos()) {
      case DET, NOUN, PROPN, NUM -> !isTime(i);
      default -> words.is(Role.DEFINITE, grid.tokens[i]) || grid.shape[i] == 2;
    };
  }

  private boolean goesOn(int i, boolean led) {
    if (led && isTime(i) && !hangs(i - 1)) {
      return false;
    }
    boolean more = i + 1 < grid.sentenceEnd(i);
    return switch (grid.tokens[i].upos()) {
      case NOUN, PROPN, DET, NUM, ADJ -> true;
      case CCONJ -> led && more && opens(i + 1) && verb(i + 1) == null;
      case VERB -> led && (grid.shape[i] == 2 || describes(i));
      case PUNCT, AUX, SCONJ -> led && grid.shape[i] == 2;
      default ->
          !led && words.is(Role.DEFINITE, grid.tokens[i])
              || grid.shape[i] == 2
              || led && more && words.is(Role.OF, grid.tokens[i]) && !isOrigin(i + 1);
    };
  }

  /** "Le site spécialisé". */
  private boolean describes(int i) {
    return grid.tokens[i].has("VerbForm=Part") && grid.is(i - 1, Upos.NOUN);
  }

  private boolean hangs(int i) {
    return grid.is(i, Upos.ADP) || grid.is(i, Upos.DET) || grid.is(i, Upos.CCONJ);
  }

  private boolean isOrigin(int i) {
    return words.is(Role.ORIGIN, grid.tokens[i].lemma());
  }

  /** Who stands behind the verb, be it after a word on when. */
  Part subjectBehind(int from, boolean whoever) {
    int at = afterTime(from);
    Part subject = nominal(at);
    boolean speaks =
        !subject.isNone()
            && (whoever || speakers.leads(at, subject.to()) || grid.shape[subject.main()] == 2);
    return speaks ? subject : Part.none(0);
  }

  /** Who stands before a verb that reports. */
  Part subjectBefore(int from) {
    if (from >= grid.size) {
      return Part.none(0);
    }
    if (grid.tokens[from].relation().startsWith("nsubj") && grid.is(from, Upos.PRON)) {
      return new Part(from, from, from, 0);
    }
    Part whole = nominal(from);
    for (int i = from + 1; !whole.isNone() && i <= whole.to(); i++) {
      if (i > whole.main() && verb(i) != null) {
        return new Part(whole.main(), from, i - 1, 0);
      }
    }
    return whole;
  }

  /** The noun phrase that ends before this token. */
  Part nominalBefore(int end) {
    Part best = Part.none(0);
    for (int from = Math.max(grid.sentenceFirst(end), end - LONGEST); from < end; from++) {
      boolean free = opens(from) && (best.isNone() || best.from() == best.main());
      if (free && grid.quote[from] == grid.quote[end]) {
        Part phrase = nominal(from);
        boolean longer = !best.isNone() && !grid.is(from, Upos.DET);
        if (!phrase.isNone() && phrase.to() >= end - 1 && !longer) {
          best = new Part(phrase.main(), from, end - 1, 0);
        }
      }
    }
    return best;
  }

  /** Of "l'avis de Ada Crane" the name. */
  Part speakerBefore(int end) {
    Part phrase = nominalBefore(end);
    if (phrase.isNone() || speakers.is(phrase.main())) {
      return phrase;
    }
    int from = end;
    while (from > phrase.from() && !grid.is(from - 1, Upos.NOUN)) {
      from--;
    }
    while (from < end && !grid.is(from, Upos.PROPN)) {
      from++;
    }
    return from < end ? new Part(from, from, end - 1, 0) : phrase;
  }

  /** "De source policière", "auprès des pompiers": who it is known from. */
  Part origin(int at) {
    int end = at < grid.size ? grid.sentenceEnd(at) : at;
    boolean with = at < end && words.is(Role.WITH, grid.tokens[at]);
    int of = with ? at + 1 : at;
    if (of + 1 >= end || !words.is(Role.OF, grid.tokens[of])) {
      return Part.none(0);
    }
    Part source = complement(of);
    return source.isNone() || with || isOrigin(source.main()) ? source : Part.none(0);
  }

  /** The noun phrase behind a preposition, with that where an article is in it: "des". */
  Part complement(int of) {
    Part phrase = nominal(of + 1);
    boolean contracted =
        words.is(Role.MANY, grid.tokens[of]) || words.is(Role.INDEFINITE, grid.tokens[of]);
    boolean bare = grid.tokens[of].lemma().equals(SourceLexicon.form(grid.tokens[of]));
    return phrase.isNone()
        ? phrase
        : new Part(phrase.main(), contracted && !bare ? of : of + 1, phrase.to(), 0);
  }

  /** Where the words on when end that begin here. */
  int afterTime(int from) {
    int at = from;
    int step = 1;
    while (step > 0 && at - from < LONGEST) {
      step = at < grid.size && grid.sentence[at] == grid.sentence[from] ? time(at, at > from) : 0;
      at += step;
    }
    return at;
  }

  private int time(int i, boolean begun) {
    int end = grid.sentenceEnd(i);
    if (grid.is(i, Upos.ADV) && grid.shape[i] == 0 && !words.is(Role.WITH, grid.tokens[i])
        || isTime(i)) {
      return 1;
    }
    if (begun && isTime(i - 1) && (grid.is(i, Upos.NUM) || grid.is(i, Upos.ADJ))) {
      return 1;
    }
    int at = i;
    while (at < end && at - i < GAP && mayOpenTime(at)) {
      at++;
    }
    return at > i && at < end && isTime(at) ? at + 1 - i : 0;
  }

  private boolean mayOpenTime(int i) {
    return grid.is(i, Upos.ADP) || grid.is(i, Upos.DET) || grid.is(i, Upos.NUM);
  }

  private boolean isTime(int i) {
    return times.contains(grid.tokens[i].form());
  }

  /** Whether the sentence or the part of it that stands here by itself ends. */
  boolean isEnd(int i) {
    return i >= grid.size
        || i == grid.sentenceFirst(i)
        || grid.is(i, Upos.PUNCT) && !isComma(i) && grid.mark[i] != 1 && !isColon(i);
  }

  /** Whether nothing follows but words on where and when, and no second verb. */
  boolean closes(int from) {
    int at = from;
    while (!isEnd(at) && !isComma(at)) {
      boolean other =
          switch (grid.tokens[at].upos()) {
            case ADP, DET, NOUN, PROPN, ADJ, ADV, NUM -> false;
            default -> true;
          };
      if (other || at - from > LONGEST) {
        return false;
      }
      at++;
    }
    return isEnd(at)
        || at + 1 < grid.sentenceEnd(at) && !isVerb(at + 1) && !grid.is(at + 1, Upos.CCONJ);
  }

  /** Whether a clause begins here that a verb of speech may have for its object. */
  boolean opensClause(int i) {
    return i < grid.size
        && (words.is(Role.COMPLEMENTIZER, grid.tokens[i])
            || grid.tokens[i].has("VerbForm=Inf")
            || isNegation(i) && hasInfinitive(i)
            || grid.mark[i] == 1);
  }

  private boolean hasInfinitive(int from) {
    int end = Math.min(grid.sentenceEnd(from), from + GAP);
    for (int i = from; i < end; i++) {
      if (grid.tokens[i].has("VerbForm=Inf")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what begins here goes on with the clause that a phrase has cut in two. */
  boolean isBare(int i) {
    return isVerb(i) || grid.is(i, Upos.ADV) && i + 1 < grid.size && isVerb(i + 1);
  }

  /** "Le maire, qui est élu depuis mai, …": whether a subject waits for the verb behind. */
  boolean breaksOff(int first, int comma) {
    int inner = first;
    while (inner < comma && !isComma(inner)) {
      if (isVerb(inner)) {
        return false;
      }
      inner++;
    }
    if (inner + 1 >= comma) {
      return false;
    }
    Token next = grid.tokens[inner + 1];
    return next.has("PronType=Rel")
        || next.has("VerbForm=Part")
        || words.is(Role.WHO, next)
        || nominal(first).to() >= inner - 1;
  }

  /** Where what is said up to this token begins; the token itself where that is too far. */
  int clauseStart(int i) {
    int first = grid.sentenceFirst(i);
    int at = i;
    while (at > first && i - at < REACH && !bounds(at - 1, i)) {
      at--;
    }
    if (at > first && !bounds(at - 1, i)) {
      return i;
    }
    while (at < i && (grid.is(at, Upos.CCONJ) || grid.is(at, Upos.PUNCT) && grid.mark[at] == 0)) {
      at++;
    }
    return at;
  }

  /** The last token of what is said from this token on, without the mark at its end. */
  int clauseEnd(int i) {
    int end = Math.min(grid.sentenceEnd(i), i + REACH);
    int to = i;
    while (to + 1 < end && !bounds(to + 1, i)) {
      to++;
    }
    while (to > i && grid.is(to, Upos.PUNCT) && grid.mark[to] == 0) {
      to--;
    }
    return to;
  }

  /** Where the innermost clause begins that ends with this token. */
  int afterConjunction(int first, int last) {
    int at = last;
    while (at > first
        && !grid.is(at - 1, Upos.SCONJ)
        && !words.is(Role.COMPLEMENTIZER, grid.tokens[at - 1])) {
      at--;
    }
    return at;
  }

  /** The last token of a clause between commas, or before the end of its sentence. */
  int insertionEnd(int from) {
    int to = clauseEnd(from);
    boolean told = false;
    for (int i = from; i < to; i++) {
      told |= isVerb(i);
      if (told && isComma(i) && isBare(i + 1)) {
        return i - 1;
      }
    }
    return to;
  }

  private boolean bounds(int i, int within) {
    return grid.tokens[i].form().equals(";")
        || isColon(i)
        || grid.depth[i] < grid.depth[within]
        || grid.mark[i] != 0 && grid.quote[i] == grid.quote[within];
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a verb that is more than an infinitive. */
  boolean tells(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.tokens[i].has("VerbForm=Fin")) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int i) {
    return grid.is(i, Upos.VERB) || grid.is(i, Upos.AUX);
  }

  private boolean isComma(int i) {
    return grid.tokens[i].form().equals(",");
  }

  private boolean isColon(int i) {
    return grid.tokens[i].form().equals(":");
  }
}
