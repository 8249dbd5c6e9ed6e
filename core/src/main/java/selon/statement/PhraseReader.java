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

  /** How many words "one of the three" may have. */
  private static final int NEAR = 7;

  private final SourceLexicon lexicon;
  private final PronounLexicon pronouns;
  private final PhraseWords words;
  private final PhraseHeads heads;
  private final PhraseNumbers numbers;
  private final PhraseNames names;
  private final PhraseForms forms;

  PhraseReader(
      SourceLexicon lexicon, PronounLexicon pronouns, PhraseWords words, NameFinder names) {
    this.lexicon = lexicon;
    this.pronouns = pronouns;
    this.words = words;
    this.heads = new PhraseHeads(lexicon, words);
    this.numbers = new PhraseNumbers(lexicon, words);
    this.names = new PhraseNames(lexicon, words, names);
    this.forms = new PhraseForms(words);
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

  /** The phrase that a pronoun which begins here is; null if none does. */
  @Nullable Phrase from(List<Token> tokens, int from) {
    Pronoun pronoun = pronouns.of(tokens.subList(from, Math.min(tokens.size(), from + LONGEST)));
    return pronoun == null ? null : of(tokens, from, from + pronoun.words().size());
  }

  /** The phrase around a noun, with those complements only that are surely its own. */
  Phrase around(List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && head - from < LONGEST && PhraseEdges.goesBefore(tokens.get(from - 1))) {
      from--;
    }
    int to = head + 1;
    while (to < tokens.size()
        && to - head < LONGEST
        && !PhraseEdges.isEdge(tokens.get(to))
        && (tokens.get(to).upos() != Upos.ADP || words.is(Role.OF, tokens.get(to)))) {
      to++;
    }
    return of(tokens, from, to);
  }

  private Phrase of(List<Token> tokens, int first, int last) {
    int from = first;
    int to = Math.min(last, first + LONGEST);
    while (from < to - 1
        && PhraseEdges.isOutside(tokens.get(from))
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
    int name = pronoun == null ? to : from + pronoun.words().size() + 1;
    if (name < to && isNamed(tokens, name)) {
      return of(tokens, name, to).pointing();
    }
    int apposed = pronoun == null ? -1 : namedBehind(tokens, from, to, pronoun);
    if (apposed >= 0) {
      return of(tokens, apposed, to);
    }
    int head = pronoun != null ? from : heads.head(tokens, from, to);
    int core =
        pronoun != null
            ? Math.min(to, from + pronoun.words().size())
            : PhraseHeads.core(tokens, head, to);
    NameRun run =
        pronoun != null
            ? null
            : names.of(tokens, from, to, head, core, numbers.isPlural(tokens, from, head));
    SourceWord noun = pronoun != null ? null : heads.noun(tokens, from, head, run);
    if (noun != null && noun.words().size() == 1 && !noun.equals(lexicon.noun(tokens, head))) {
      head = heads.headOf(tokens, from, head, noun);
    }
    Determiner determiner = forms.determiner(tokens, from, head);
    if (noun != null && determiner == Determiner.INDEFINITE && words.is(Role.STUDY, noun.text())) {
      noun = noun.as(SourceKind.DOCUMENT); // newspapers are known: "the paper"
    }
    boolean one =
        noun != null && noun.kind() == SourceKind.ROLE && !numbers.isPlural(tokens, from, head);
    int named = run != null && run.from() <= head ? Math.max(head, run.to() - 1) : head;
    boolean presented =
        run != null
            && run.from() <= head
            && PhraseNumbers.isApposed(tokens, core, to)
            && (run.size() > 1 || words.is(Role.INDEFINITE, tokens.get(core + 1)));
    boolean several =
        pronoun == null && PhraseNumbers.joins(tokens, head, named, core, to, one, presented);
    return new Phrase(
        tokens,
        from,
        to,
        head,
        core,
        pronoun,
        noun,
        determiner,
        several || numbers.isPlural(tokens, from, head),
        several,
        forms.gender(tokens, from, head, noun, run, pronoun),
        run);
  }

  /** "One of them, Ada Untel": where the name begins that tells who; -1 if none does. */
  private int namedBehind(List<Token> tokens, int from, int to, Pronoun pronoun) {
    if (pronoun.use() != Pronoun.Use.SOME || pronoun.count() != Pronoun.Count.ONE) {
      return -1;
    }
    for (int i = from + 1; i + 1 < Math.min(to, from + NEAR); i++) {
      if (tokens.get(i).form().equals(",")) {
        return names.opensAt(tokens, i + 1, to) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "Cette dernière, {Ada Morel}": a name behind a comma is the one whom the pronoun means. */
  private static boolean isNamed(List<Token> tokens, int name) {
    return tokens.get(name - 1).form().equals(",") && tokens.get(name).upos() == Upos.PROPN;
  }

  static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.X;
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
