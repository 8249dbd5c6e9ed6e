package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Spans;

/**
 * Whom the sources of one article mean that are pronouns of the third person, by {@link
 * Antecedents} and by who spoke before.
 */
final class PronounFigures {

  private final PhraseWords phraseWords;
  private final Words words;
  private final SourceTable table;
  private final FigureKinds kinds;
  private final Antecedents antecedents;
  private final QuotedParts quoted;
  private final SpokenWords spoken;

  PronounFigures(
      PhraseWords phraseWords,
      Words words,
      SourceTable table,
      FigureKinds kinds,
      Antecedents antecedents,
      QuotedParts quoted,
      SpokenWords spoken) {
    this.phraseWords = phraseWords;
    this.words = words;
    this.table = table;
    this.kinds = kinds;
    this.antecedents = antecedents;
    this.quoted = quoted;
    this.spoken = spoken;
  }

  /** Whom the pronoun of this statement's source means; null if nobody is sure. */
  @Nullable Figure of(int i, Phrase pronoun) {
    Figure parallel = parallel(i, pronoun);
    if (parallel != null) {
      return parallel;
    }
    int parent = table.parent(i);
    while (parent >= 0 && table.figure(parent) == null && table.parent(parent) >= 0) {
      parent = table.parent(parent); // nobody knows whom "he" means in "he told me that he left"
    }
    Figure speaker = parent < 0 ? null : table.figure(parent);
    boolean quotes =
        parent >= 0
            && quoted.around(pronoun.offset()) != null
            && spoken.has(table.attribution(parent).content(), pronoun.offset());
    Attribution own = table.attribution(i);
    boolean denies = phraseWords.isCue(PhraseWords.Role.DENYING, own);
    Spans charge = denies ? own.content() : Spans.none();
    Figure meant =
        antecedents.ofPronoun(pronoun, own.content(), charge, speaker, quotes, lastSpeaker(i));
    if (meant == null && (isQuotation(i) || adds(own)) && quoted.around(pronoun.offset()) == null) {
      meant = speakingOn(i, pronoun);
    }
    return meant != null && isLatter(pronoun) && meant == lastPronoun(i) ? null : meant;
  }

  /** Whether what the statement says begins within quotation marks. */
  boolean isQuotation(int i) {
    Spans said = table.attribution(i).content();
    return !said.isEmpty() && quoted.around(said.hull().start() + 1) != null;
  }

  private boolean adds(Attribution each) {
    Token cue = SourceReading.cueWord(words, each);
    return cue != null && phraseWords.is(PhraseWords.Role.ADDING, cue.lemma());
  }

  /**
   * "He said … He also said …": whom the same pronoun at the head of the sentence before means;
   * null if there is none.
   */
  private @Nullable Figure parallel(int i, Phrase pronoun) {
    int before = table.order().before(i);
    Phrase last = before < 0 ? null : table.phrase(before);
    if (last == null || last.pronoun() == null || last.from() > 0 || pronoun.from() > 0) {
      return null;
    }
    int end = last.tokens().get(last.tokens().size() - 1).span().end();
    boolean next =
        table.parent(before) == table.parent(i)
            && last.headToken().lower().equals(pronoun.headToken().lower())
            && quoted.around(pronoun.offset()) == null
            && quoted.around(last.offset()) == null
            && end <= pronoun.offset()
            && words.text().substring(end, pronoun.offset()).isBlank()
            && isOneLine(end, pronoun.offset());
    return next ? table.figure(before) : null;
  }

  /** "A neighbor said the boy had left. “He ran,” he said": who spoke just before goes on. */
  private @Nullable Figure speakingOn(int i, Phrase phrase) {
    int before = table.order().before(i);
    while (before >= 0 && table.isNested(before)) {
      before = table.parent(before);
    }
    Figure figure = before < 0 || before == i ? null : table.figure(before);
    Pronoun word = phrase.pronoun();
    boolean goesOn =
        figure != null
            && word != null
            && word.count() == Pronoun.Count.ONE
            && word.gender() != Gender.NEUTER
            && !figure.plural()
            && isIndividual(kinds.known(figure))
            && phrase.gender().agrees(figure.gender())
            && TextOrder.offset(table.attribution(before)) < phrase.offset()
            && isOneLine(TextOrder.offset(table.attribution(before)), phrase.offset());
    return goesOn ? figure : null;
  }

  private static boolean isIndividual(SourceKind kind) {
    return kind == SourceKind.PERSON || kind == SourceKind.ROLE || kind == SourceKind.ANONYMOUS;
  }

  private boolean isOneLine(int from, int to) {
    return words.text().substring(from, to).indexOf('\n') < 0;
  }

  /** "Celle-ci", which turns to another than "elle" before it; "cette dernière" may not. */
  private static boolean isLatter(Phrase pronoun) {
    return pronoun.headToken().has("PronType=Dem") && pronoun.headToken().upos() == Upos.PRON;
  }

  /** Whom the source of the statement before means; null if it is no pronoun. */
  private @Nullable Figure lastPronoun(int i) {
    int before = table.order().before(i);
    Phrase source = before < 0 ? null : table.phrase(before);
    return source == null || source.pronoun() == null ? null : table.figure(before);
  }

  private @Nullable Figure lastSpeaker(int i) {
    for (int before : table.order().lately(i)) {
      Figure figure = table.figure(before);
      if (figure != null && (!table.isNested(before) || table.parent(before) == table.parent(i))) {
        return figure;
      }
    }
    return null;
  }
}
