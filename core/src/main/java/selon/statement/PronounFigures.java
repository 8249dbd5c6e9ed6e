package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.text.Spans;

/**
 * Whom the sources of one article mean that are pronouns of the third person, by {@link
 * Antecedents} and by who spoke before.
 */
final class PronounFigures {

  private final SourceTable table;
  private final PhraseWords phraseWords;
  private final Antecedents antecedents;
  private final QuotedParts quoted;
  private final SpokenWords spoken;

  PronounFigures(
      SourceTable table,
      PhraseWords phraseWords,
      Antecedents antecedents,
      QuotedParts quoted,
      SpokenWords spoken) {
    this.table = table;
    this.phraseWords = phraseWords;
    this.antecedents = antecedents;
    this.quoted = quoted;
    this.spoken = spoken;
  }

  /** Whom the pronoun of this statement's source means; null if nobody is sure. */
  @Nullable Figure of(int i, Phrase pronoun) {
    int parent = table.parent(i);
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
    return meant != null && isLatter(pronoun) && meant == lastPronoun(i) ? null : meant;
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
