package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;

/**
 * One of many who has no name, and whom a pronoun goes on with: "L'un d'eux attend son tour. « … »,
 * raconte-t-il." He opens the pronoun's sentence or one of the two before, in the same paragraph,
 * and nobody else whom the pronoun might mean has been named since.
 */
final class OneOfMany {

  private static final int SENTENCES = 3;

  /** How far back he may be, in units. */
  private static final int REACH = 800;

  private final Words words;
  private final PhraseReader phrases;
  private final Cast cast;
  private final QuotedParts quoted;

  OneOfMany(Words words, PhraseReader phrases, Cast cast, QuotedParts quoted) {
    this.words = words;
    this.phrases = phrases;
    this.cast = cast;
    this.quoted = quoted;
  }

  /** His phrase; null if there is none. */
  @Nullable Phrase meantBy(Phrase pronoun) {
    Pronoun word = pronoun.pronoun();
    if (word == null
        || word.count() != Pronoun.Count.ONE
        || quoted.around(pronoun.offset()) != null) {
      return null;
    }
    int before = pronoun.offset();
    for (int i = 0; i < SENTENCES && before >= 0; i++) {
      Sentence sentence = words.sentenceAt(before).orElse(null);
      int start = sentence == null ? -1 : sentence.span().start();
      if (sentence == null || pronoun.offset() - start > REACH || breaks(start, pronoun)) {
        return null;
      }
      Phrase one = opening(sentence, word, pronoun.offset());
      if (one != null) {
        return isAnother(one, pronoun) ? null : one;
      }
      before = lastLetter(start - 1);
    }
    return null;
  }

  private boolean breaks(int start, Phrase pronoun) {
    return words.text().substring(start, pronoun.offset()).indexOf('\n') >= 0;
  }

  /** The place before which no space stands, so that a sentence is there. */
  private int lastLetter(int from) {
    int at = from;
    while (at >= 0 && Character.isWhitespace(words.text().charAt(at))) {
      at--;
    }
    return at;
  }

  /** "L'un d'eux" at the head of the sentence. */
  private @Nullable Phrase opening(Sentence sentence, Pronoun pronoun, int end) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).upos() == Upos.CCONJ) {
      first++;
    }
    if (first >= tokens.size() || quoted.around(tokens.get(first).span().start()) != null) {
      return null;
    }
    Phrase phrase = phrases.from(tokens, first);
    Pronoun one = phrase == null ? null : phrase.pronoun();
    boolean fits = fits(one, pronoun) && tokens.get(first).span().start() < end;
    return fits ? phrase : null;
  }

  private static boolean fits(@Nullable Pronoun one, Pronoun pronoun) {
    return one != null
        && one.use() == Pronoun.Use.SOME
        && one.count() == Pronoun.Count.ONE
        && one.gender().agrees(pronoun.gender());
  }

  /**
   * Whether a pronoun means the one who spoke just before: "« … », raconte l'un d'eux. « … »,
   * ajoute-t-il."
   */
  boolean goesOn(@Nullable Phrase speaker, Phrase pronoun) {
    Pronoun word = pronoun.pronoun();
    return speaker != null
        && word != null
        && word.count() == Pronoun.Count.ONE
        && fits(speaker.pronoun(), word)
        && speaker.offset() < pronoun.offset()
        && pronoun.offset() - speaker.offset() <= REACH
        && quoted.around(pronoun.offset()) == null
        && !breaks(speaker.offset(), pronoun)
        && !isAnother(speaker, pronoun);
  }

  /** Whether another whom the pronoun might mean stands between the two. */
  private boolean isAnother(Phrase one, Phrase pronoun) {
    int last = cast.firstFrom(pronoun.offset());
    for (int i = cast.firstFrom(one.offset() + 1); i < last; i++) {
      Mention mention = cast.mentions().get(i);
      Figure figure = mention.figure();
      boolean other =
          figure.isPerson()
              && !figure.plural()
              && figure.gender().agrees(pronoun.gender())
              && !mention.aside()
              && quoted.around(mention.offset()) == null;
      if (other) {
        return true;
      }
    }
    return false;
  }
}
