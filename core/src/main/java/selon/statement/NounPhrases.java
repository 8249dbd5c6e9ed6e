package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Reads noun phrases by words and tags: who stands behind a verb that reports, before it, or behind
 * a preposition.
 */
final class NounPhrases {

  /** How long one may be. */
  static final int LONGEST = 16;

  /** How far the last word of an age stands behind its article: "the 22-year-old". */
  private static final int AGE = 5;

  /** How long the name in it may be. */
  private static final int NAME = 4;

  private final WordGrid grid;
  private final PhraseWords words;
  private final VerbGroups verbs;
  private final TimePhrases times;
  private final SpeakerNouns speakers;

  NounPhrases(
      WordGrid grid,
      PhraseWords words,
      VerbGroups verbs,
      TimePhrases times,
      SpeakerNouns speakers) {
    this.grid = grid;
    this.words = words;
    this.verbs = verbs;
    this.times = times;
    this.speakers = speakers;
  }

  /** "The 22-year-old", "the 22-year-old striker": of one word for most taggers, here of many. */
  Part aged(int from) {
    int old = from + AGE;
    boolean aged =
        old < grid.size
            && old < grid.sentenceEnd(from)
            && words.is(Role.DEFINITE, grid.tokens[from])
            && grid.is(from + 1, Upos.NUM)
            && words.is(Role.YEARS, grid.tokens[from + 3])
            && words.is(Role.AGED, grid.tokens[old]);
    int to = old;
    while (aged && to + 1 < grid.sentenceEnd(from) && grid.isNominal(to + 1)) {
      to++;
    }
    return aged ? Part.of(to, from, to) : Part.NONE;
  }

  /** The noun phrase that begins here, with the name that explains it but not the time behind. */
  Part startingAt(int from) {
    int to = from;
    int main = -1;
    int end =
        from < grid.size && opens(from) ? Math.min(grid.sentenceEnd(from), from + LONGEST) : from;
    while (to < end && goesOn(to, main >= 0)) {
      main = main < 0 && (grid.isNominal(to) || isOne(to)) ? to : main;
      to++;
    }
    if (main < 0) {
      return Part.NONE;
    }
    to--;
    while (to > main && hangs(to)) {
      to--;
    }
    return Part.of(main, from, withName(to));
  }

  /** "La ministre, Élise Tournier": to the end of the name between commas. */
  private int withName(int to) {
    int name = to + 2;
    int end = grid.sentenceEnd(to);
    if (name >= end || !grid.is(to + 1, ",") || !grid.is(name, Upos.PROPN)) {
      return to;
    }
    int at = name;
    while (at < end && at - name < NAME && grid.is(at, Upos.PROPN)) {
      at++;
    }
    return at >= end || grid.is(at, Upos.PUNCT) ? at - 1 : to;
  }

  private boolean opens(int i) {
    return switch (grid.tokens[i].upos()) {
      case DET, NOUN, PROPN, NUM -> !times.is(i);
      default -> words.is(Role.DEFINITE, grid.tokens[i]) || grid.shape[i] == 2;
    };
  }

  private boolean goesOn(int i, boolean led) {
    if (led && times.is(i) && !hangs(i - 1)) {
      return false;
    }
    boolean more = i + 1 < grid.sentenceEnd(i);
    return switch (grid.tokens[i].upos()) {
      case NOUN, PROPN, DET, NUM, ADJ -> true;
      case CCONJ -> led && more && opens(i + 1) && verbs.at(i + 1) == null;
      case VERB -> led && (grid.shape[i] == 2 || describes(i));
      case PUNCT, AUX, SCONJ -> led && grid.shape[i] == 2;
      case PRON -> isOne(i) || led && isOfThem(i) || opensName(i, led);
      default ->
          opensName(i, led) || led && more && words.is(Role.OF, grid.tokens[i]) && !isOrigin(i + 1);
    };
  }

  private boolean opensName(int i, boolean led) {
    return !led && words.is(Role.DEFINITE, grid.tokens[i]) || grid.shape[i] == 2;
  }

  /** "L'{un}". */
  private boolean isOne(int i) {
    return words.is(Role.ONE, grid.tokens[i])
        && i > grid.sentenceFirst(i)
        && words.is(Role.DEFINITE, grid.tokens[i - 1]);
  }

  /** "L'un d'{eux}". */
  private boolean isOfThem(int i) {
    return i - 2 > grid.sentenceFirst(i) && words.is(Role.OF, grid.tokens[i - 1]) && isOne(i - 2);
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
    int at = times.after(from);
    Part subject = startingAt(at);
    boolean speaks =
        !subject.isNone()
            && (whoever || speakers.leads(at, subject.to()) || grid.shape[subject.main()] == 2);
    return speaks ? subject : Part.NONE;
  }

  /** Who stands before a verb that reports. */
  Part subjectBefore(int from) {
    if (from >= grid.size) {
      return Part.NONE;
    }
    if (grid.tokens[from].relation().startsWith("nsubj") && grid.is(from, Upos.PRON)) {
      return Part.of(from, from, from);
    }
    Part whole = startingAt(from);
    for (int i = from + 1; !whole.isNone() && i <= whole.to(); i++) {
      if (i > whole.main() && verbs.at(i) != null) {
        return Part.of(whole.main(), from, i - 1);
      }
    }
    return whole;
  }

  /** The noun phrase that ends before this token. */
  Part endingBefore(int end) {
    Part best = Part.NONE;
    for (int from = Math.max(grid.sentenceFirst(end), end - LONGEST); from < end; from++) {
      boolean free = opens(from) && (best.isNone() || best.from() == best.main());
      if (free && grid.quote[from] == grid.quote[end]) {
        Part phrase = startingAt(from);
        boolean longer = !best.isNone() && !grid.is(from, Upos.DET);
        if (!phrase.isNone() && phrase.to() >= end - 1 && !longer) {
          best = Part.of(phrase.main(), from, end - 1);
        }
      }
    }
    return best;
  }

  /** Of "l'avis de Ada Crane" the name. */
  Part speakerBefore(int end) {
    Part phrase = endingBefore(end);
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
    return from < end ? Part.of(from, from, end - 1) : phrase;
  }

  /** "De source policière", "auprès des pompiers": who it is known from. */
  Part origin(int at) {
    int end = at < grid.size ? grid.sentenceEnd(at) : at;
    boolean with = at < end && words.is(Role.WITH, grid.tokens[at]);
    int of = with ? at + 1 : at;
    if (of + 1 >= end || !words.is(Role.OF, grid.tokens[of])) {
      return Part.NONE;
    }
    Part source = complement(of);
    return source.isNone() || with || isOrigin(source.main()) ? source : Part.NONE;
  }

  /** The noun phrase behind a preposition, with that where an article is in it: "des". */
  Part complement(int of) {
    Part phrase = startingAt(of + 1);
    boolean contracted =
        words.is(Role.MANY, grid.tokens[of]) || words.is(Role.INDEFINITE, grid.tokens[of]);
    boolean bare = grid.tokens[of].lemma().equals(grid.tokens[of].lower());
    return phrase.isNone()
        ? phrase
        : Part.of(phrase.main(), contracted && !bare ? of : of + 1, phrase.to());
  }
}
