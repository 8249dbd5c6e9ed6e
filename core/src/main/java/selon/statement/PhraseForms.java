package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.Phrase.Determiner;
import selon.statement.PhraseWords.Role;

/** What the forms of a noun phrase tell: its determiner and its gender. Safe for threads. */
final class PhraseForms {

  private final PhraseWords words;

  PhraseForms(PhraseWords words) {
    this.words = words;
  }

  /** How the words before the head present it. */
  Determiner determiner(List<Token> tokens, int from, int head) {
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

  /** The gender of the one it names, by the pronoun, the name or the noun; else by agreement. */
  Gender gender(
      List<Token> tokens,
      int from,
      int head,
      @Nullable SourceWord noun,
      @Nullable NameRun name,
      @Nullable Pronoun pronoun) {
    if (pronoun != null) {
      return pronoun.words().size() == 1 && isClitic(tokens, from)
          ? Gender.UNKNOWN
          : pronoun.gender();
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

  /** "Lui demande-t-elle" may be said to a woman, "selon lui" means a man. */
  private boolean isClitic(List<Token> tokens, int from) {
    return !words.headLast()
        && from + 1 < tokens.size()
        && tokens.get(from + 1).upos() != Upos.PUNCT
        && (from == 0 || tokens.get(from - 1).upos() != Upos.ADP)
        && words.is(Role.OBJECT, tokens.get(from))
        && !tokens.get(from).relation().startsWith("nsubj");
  }
}
