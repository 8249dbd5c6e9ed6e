package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Phrase.Determiner;
import selon.statement.PhraseWords.Role;
import selon.text.Span;
import selon.text.Spans;

/**
 * Takes noun phrases apart by tags and order of words; heads of the parse are asked only where
 * order tells nothing, since they are wrong more often. Safe for threads.
 */
final class PhraseReader {

  private static final int LONGEST = 60;

  private final SourceLexicon lexicon;
  private final PronounLexicon pronouns;
  private final PhraseWords words;
  private final PhraseNames names;

  PhraseReader(
      SourceLexicon lexicon, PronounLexicon pronouns, PhraseWords words, NameFinder names) {
    this.lexicon = lexicon;
    this.pronouns = pronouns;
    this.words = words;
    this.names = new PhraseNames(lexicon, words, names);
  }

  PhraseWords words() {
    return words;
  }

  /** The phrase that a source is; null if its spans hold no word of a sentence. */
  @Nullable Phrase read(Words words, Spans source) {
    if (source.isEmpty()) {
      return null;
    }
    for (Span piece : source) {
      List<Token> inside = words.tokensIn(piece);
      for (Token token : inside) {
        if (token.upos() != Upos.PUNCT) {
          Sentence sentence = words.sentenceAt(token.span().start()).orElseThrow();
          int from = indexOf(sentence, token.span().start());
          int to = from;
          while (to < sentence.tokens().size()
              && sentence.tokens().get(to).span().start() < piece.end()) {
            to++;
          }
          return of(sentence.tokens(), from, to);
        }
      }
    }
    return null;
  }

  /** The phrase around a noun, with those complements only that are surely its own. */
  Phrase around(List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && head - from < LONGEST && goesBefore(tokens.get(from - 1))) {
      from--;
    }
    int to = head + 1;
    while (to < tokens.size()
        && to - head < LONGEST
        && !isEdge(tokens.get(to))
        && (tokens.get(to).upos() != Upos.ADP || words.is(Role.OF, tokens.get(to)))) {
      to++;
    }
    return of(tokens, from, to);
  }

  private Phrase of(List<Token> tokens, int first, int last) {
    int from = first;
    int to = Math.min(last, first + LONGEST);
    while (from < to - 1
        && isOutside(tokens.get(from))
        && !words.is(Role.INDEFINITE, tokens.get(from))) {
      from++;
    }
    while (to > from + 1
        && tokens.get(to - 1).upos() == Upos.PUNCT
        && !tokens.get(to - 1).form().equals(".")) {
      to--;
    }
    List<Token> own = tokens.subList(from, to);
    Pronoun pronoun = pronouns.of(own);
    int head = pronoun != null ? from : head(tokens, from, to);
    int core =
        pronoun != null ? Math.min(to, from + pronoun.words().size()) : core(tokens, head, to);
    NameRun name =
        pronoun != null
            ? null
            : names.of(tokens, from, to, head, core, isPlural(tokens, from, head));
    SourceWord noun = pronoun != null ? null : noun(tokens, from, head, name);
    if (noun != null && noun.words().size() == 1 && !noun.equals(lexicon.noun(tokens, head))) {
      head = headOf(tokens, from, head, noun);
    }
    boolean one = noun != null && noun.kind() == SourceKind.ROLE && !isPlural(tokens, from, head);
    int named = name != null && name.from() <= head ? Math.max(head, name.to() - 1) : head;
    boolean apposed =
        name != null && name.size() > 1 && name.from() <= head && isApposed(tokens, core, to);
    boolean several = pronoun == null && joins(tokens, head, named, core, to, one, apposed);
    return new Phrase(
        tokens,
        from,
        to,
        head,
        core,
        pronoun,
        noun,
        determiner(tokens, from, head),
        several || isPlural(tokens, from, head),
        several,
        gender(tokens, from, head, noun, name, pronoun),
        name);
  }

  private int head(List<Token> tokens, int from, int to) {
    int first = from;
    while (first < to && !isNominal(tokens.get(first))) {
      first++;
    }
    if (first == to) {
      return adjective(tokens, from, to);
    }
    // "Un des chercheurs", "81 % des habitants": what is counted is meant
    int counted = counted(tokens, first, to);
    if (counted >= 0) {
      first = counted;
    }
    if (!words.headLast()) {
      return first;
    }
    int head = first;
    for (int i = first; i < to && (!endsGroup(tokens.get(i)) || isNounAlike(tokens, i)); i++) {
      if (isNominal(tokens.get(i)) && !(i > first && words.isPostnominal(tokens.get(i)))) {
        head = i;
      }
    }
    return bearersHead(tokens, head, to);
  }

  /** "University of Merrin {researchers}": those of the body, not the body. */
  private int bearersHead(List<Token> tokens, int head, int to) {
    int at = head + 1;
    if (at >= to || tokens.get(head).upos() != Upos.PROPN || !words.is(Role.OF, tokens.get(at))) {
      return head;
    }
    at++;
    int name = at;
    while (at < to && tokens.get(at).upos() == Upos.PROPN) {
      at++;
    }
    boolean bearers =
        at > name
            && at < to
            && tokens.get(at).upos() == Upos.NOUN
            && tokens.get(at).has("Number=Plur")
            && (at + 1 == to || isEdge(tokens.get(at + 1)))
            && lexicon.noun(tokens, at) != null;
    return bearers ? at : head;
  }

  private static int adjective(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Upos upos = tokens.get(i).upos();
      if (upos == Upos.ADJ || upos == Upos.NUM) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (tokens.get(i).upos() != Upos.DET && tokens.get(i).upos() != Upos.PUNCT) {
        return i;
      }
    }
    return from;
  }

  private int counted(List<Token> tokens, int first, int to) {
    if (!words.is(Role.SHARE, tokens.get(first))) {
      return -1;
    }
    for (int i = first + 1; i < to; i++) {
      if (isNominal(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int core(List<Token> tokens, int head, int to) {
    int core = head + 1;
    while (core < to && (!isEdge(tokens.get(core)) || isNounAlike(tokens, core))) {
      core++;
    }
    while (core > head + 1 && isLoose(tokens.get(core - 1))) {
      core--;
    }
    return core;
  }

  private @Nullable SourceWord noun(
      List<Token> tokens, int from, int head, @Nullable NameRun name) {
    SourceWord own = null;
    // a group of several words may begin before the head: "White House official"
    for (int i = Math.max(from, head - 3); i <= head; i++) {
      SourceWord word = lexicon.noun(tokens, i);
      if (word != null && i + word.words().size() > head) {
        own = word;
        break;
      }
    }
    if (own != null || name == null) {
      own = own == null ? lexicon.adjective(tokens, head) : own;
      return own == null && !isNominal(tokens.get(head)) ? lexicon.mistagged(tokens, head) : own;
    }
    for (int i = Math.min(head, name.from()) - 1; i >= Math.max(from, name.from() - 3); i--) {
      if (words.is(Role.GENITIVE, tokens.get(i))) {
        break;
      }
      SourceWord word = lexicon.noun(tokens, i);
      if (word != null && (word.kind() == SourceKind.ROLE || word.bearer())) {
        return word;
      }
    }
    return null;
  }

  /** In "spokesperson Julie Untel" the noun is the head, in whichever language. */
  private int headOf(List<Token> tokens, int from, int head, SourceWord noun) {
    for (int i = Math.max(from, head - 4); i < head; i++) {
      if (noun.equals(lexicon.noun(tokens, i))) {
        return i;
      }
    }
    return head;
  }

  /**
   * Whether a second member of the head's rank follows the core.
   *
   * @param last the last token of the name at the head, in which "and" joins nobody
   * @param apposed whether what follows says who bears the name, as "a doctor and a poet" does
   */
  private static boolean joins(
      List<Token> tokens, int head, int last, int core, int to, boolean one, boolean apposed) {
    boolean linked = false;
    boolean named = tokens.get(head).upos() == Upos.PROPN;
    for (int i = last + 1; i < Math.min(to, core + 8); i++) {
      if (tokens.get(i).upos() != Upos.CCONJ) {
        linked |= tokens.get(i).upos() == Upos.ADP;
        continue;
      }
      if (apposed && i > core && !tokens.get(i - 1).form().equals(",")) {
        continue;
      }
      boolean rank = false;
      for (int j = i + 1; j < to; j++) {
        Upos upos = tokens.get(j).upos();
        if (isNominal(tokens.get(j))) {
          rank = true;
          break;
        }
        if (upos != Upos.DET && upos != Upos.ADJ && upos != Upos.NUM) {
          break;
        }
      }
      if (rank) {
        Upos next = tokens.get(i + 1).upos();
        return next == Upos.DET
            || next == Upos.PROPN && !linked
            || next == Upos.ADJ && i > core && !one && !linked && (!named || isMany(tokens, i, to))
            || !one && isJoined(tokens, head, i, to);
      }
    }
    return false;
  }

  /** Whether a comma follows, and behind it no other name. */
  private static boolean isApposed(List<Token> tokens, int core, int to) {
    return core + 1 < to
        && tokens.get(core).form().equals(",")
        && tokens.get(core + 1).upos() != Upos.PROPN;
  }

  /** Whether the first noun behind is one of many. */
  private static boolean isMany(List<Token> tokens, int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (isNominal(tokens.get(i))) {
        return tokens.get(i).has("Number=Plur");
      }
    }
    return false;
  }

  private static boolean isJoined(List<Token> tokens, int head, int at, int to) {
    for (int j = at + 1; j < to; j++) {
      if (tokens.get(j).head() == head && tokens.get(j).relation().equals("conj")) {
        return true;
      }
    }
    return false;
  }

  private Determiner determiner(List<Token> tokens, int from, int head) {
    for (int i = from; i < Math.max(head, from + 1); i++) {
      Token token = tokens.get(i);
      if (token.upos() == Upos.NUM && i < head) {
        return Determiner.QUANTITY;
      }
      if (token.upos() != Upos.DET && token.upos() != Upos.PRON) {
        continue;
      }
      if (token.has("Poss=Yes")) {
        return Determiner.POSSESSIVE;
      }
      if (token.has("PronType=Dem")) {
        return Determiner.DEMONSTRATIVE;
      }
      if (words.is(Role.DEFINITE, token)) {
        return Determiner.DEFINITE;
      }
      return words.is(Role.INDEFINITE, token) ? Determiner.INDEFINITE : Determiner.QUANTITY;
    }
    return Determiner.NONE;
  }

  private boolean isPlural(List<Token> tokens, int from, int head) {
    int first = words.is(Role.DEFINITE, tokens.get(from)) ? from + 1 : from; // "l'un des"
    if (first < head && words.is(Role.ONE, tokens.get(first)) && isTakenOut(tokens, first, head)) {
      return false;
    }
    Token noun = tokens.get(head);
    if (words.is(Role.SHARE, noun)) {
      return true;
    }
    // "le mis en cause" is one
    boolean one = head > from && isArticleOfOne(tokens.get(head - 1));
    boolean common =
        noun.upos() == Upos.NOUN
            // "Neighbours said": a capital at the head of the sentence makes no name
            || head == from && noun.upos() == Upos.PROPN && lexicon.noun(tokens, head) != null;
    if (!one && (noun.has("Number=Plur") || common && endsAsPlural(noun))) {
      return true;
    }
    for (int i = from; i < head; i++) {
      if (words.is(Role.MANY, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticleOfOne(Token token) {
    return token.has("PronType=Art") && token.has("Number=Sing");
  }

  private static boolean endsAsPlural(Token noun) {
    String form = SourceLexicon.form(noun);
    return form.endsWith("s") && form.equals(SourceLexicon.lemma(noun) + "s");
  }

  /** "un des chercheurs", "one of the guards": a plural, or "of", between the two. */
  private boolean isTakenOut(List<Token> tokens, int from, int head) {
    for (int i = from + 1; i < head; i++) {
      if (words.is(Role.SHARE, tokens.get(i))) {
        return false; // "une vingtaine de"
      }
      if (words.is(Role.MANY, tokens.get(i)) || tokens.get(i).upos() == Upos.ADP) {
        return true;
      }
    }
    return false;
  }

  private static Gender gender(
      List<Token> tokens,
      int from,
      int head,
      @Nullable SourceWord noun,
      @Nullable NameRun name,
      @Nullable Pronoun pronoun) {
    if (pronoun != null) {
      return pronoun.gender();
    }
    if (name != null && name.gender() != Gender.UNKNOWN) {
      return name.gender();
    }
    if (noun != null && noun.gender() != Gender.UNKNOWN) {
      return noun.gender();
    }
    for (int i = from; i <= head; i++) {
      Token token = tokens.get(i);
      if (i == head ? token.upos() != Upos.PROPN : token.upos() == Upos.DET) {
        if (token.has("Gender=Fem")) {
          return Gender.FEMININE;
        }
        if (token.has("Gender=Masc")) {
          return Gender.MASCULINE;
        }
      }
    }
    return Gender.UNKNOWN;
  }

  static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.X;
  }

  private static boolean goesBefore(Token token) {
    return switch (token.upos()) {
      case DET, ADJ, NUM, PROPN, NOUN -> true;
      default -> false;
    };
  }

  /** What ends the core: a mark, a verb, a clause. */
  private static boolean isEdge(Token token) {
    return switch (token.upos()) {
      case PUNCT -> !isQuote(token) && !token.form().equals("-") && !token.form().equals("/");
      case VERB, AUX, SCONJ -> true;
      case PRON -> token.has("PronType=Rel");
      default -> false;
    };
  }

  /** A participle where a noun is due: "des anciens détenus", "peer-reviewed journals". */
  private static boolean isNounAlike(List<Token> tokens, int at) {
    if (at == 0 || tokens.get(at).upos() != Upos.VERB) {
      return false;
    }
    Token before = tokens.get(at - 1);
    return before.upos() == Upos.DET
        || before.form().equals("-")
        || before.upos() == Upos.ADJ && at > 1 && tokens.get(at - 2).upos() == Upos.ADP;
  }

  /** What goes with something that is cut off. */
  private static boolean isLoose(Token token) {
    return switch (token.upos()) {
      case ADP, DET, CCONJ, ADV, PRON, PUNCT -> true;
      default -> false;
    };
  }

  /** What ends the nouns of which, in English, the last is the head. */
  private static boolean endsGroup(Token token) {
    return isEdge(token) || token.upos() == Upos.ADP || token.upos() == Upos.CCONJ;
  }

  private static boolean isOutside(Token token) {
    return switch (token.upos()) {
      case PUNCT, ADP, CCONJ -> true;
      default -> false;
    };
  }

  static boolean isQuote(Token token) {
    return "«»“”\"‘’'".contains(token.form());
  }

  private static int indexOf(Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
