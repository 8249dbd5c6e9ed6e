package selon.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * What each token of a sentence tells of who may speak, as a number: what sort of name, noun for
 * sources or pronoun it is. So what one noun teaches holds for all of its sort, which a language
 * with little gold needs most.
 */
final class SpeakerKinds {

  private static final int NAME = 1;
  private static final int GIVEN_NAME = 2;
  private static final int ORGANIZATION_NAME = 3;
  private static final int MEDIUM_NAME = 4;
  private static final int PLACE_NAME = 5;
  private static final int CAPITALS = 6;
  private static final int OTHER_NOUN = 7;
  private static final int RELATIVE = 8;
  private static final int DEMONSTRATIVE = 9;
  private static final int FIRST_PERSON = 10;
  private static final int THIRD_PERSON = 11;
  private static final int OTHER_PRONOUN = 12;
  private static final int NUMBER = 13;

  /** From here on the kinds of the lexicon's nouns. */
  private static final int NOUNS = 20;

  private static final List<SourceKind> KINDS = List.of(SourceKind.values());

  private SpeakerKinds() {}

  /** A number for each token; 0 for what names nobody. */
  static int[] of(List<Token> sentence, SourceLexicon sources) {
    int[] kinds = new int[sentence.size()];
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != 0) {
        continue;
      }
      Token token = sentence.get(i);
      switch (token.upos()) {
        case PROPN -> {
          SourceWord name = sources.name(sentence, i);
          boolean known = fill(kinds, i, name) || fill(kinds, i, sources.noun(sentence, i));
          if (!known) {
            kinds[i] = name(sentence, i, kinds);
          }
        }
        case NOUN, ADJ, X -> {
          boolean known = fill(kinds, i, sources.noun(sentence, i));
          if (!known && token.upos() == Upos.NOUN) {
            kinds[i] = OTHER_NOUN;
          }
        }
        case PRON -> kinds[i] = pronoun(token);
        case NUM -> kinds[i] = NUMBER;
        default -> {}
      }
    }
    return kinds;
  }

  private static boolean fill(int[] kinds, int at, @Nullable SourceWord word) {
    if (word == null) {
      return false;
    }
    int kind =
        switch (word.part()) {
          case PLACE -> PLACE_NAME;
          case NAME -> word.kind() == SourceKind.MEDIUM ? MEDIUM_NAME : ORGANIZATION_NAME;
          default -> NOUNS + KINDS.indexOf(word.kind());
        };
    for (int i = at; i < Math.min(kinds.length, at + word.words().size()); i++) {
      kinds[i] = kind;
    }
    return true;
  }

  /** A name behind another is of its sort: "Ada Crane". */
  private static int name(List<Token> sentence, int i, int[] kinds) {
    String form = sentence.get(i).form();
    if (GivenNames.gender(form) != null) {
      return GIVEN_NAME;
    }
    if (i > 0 && sentence.get(i - 1).upos() == Upos.PROPN) {
      return kinds[i - 1];
    }
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) ? CAPITALS : NAME;
  }

  private static int pronoun(Token token) {
    if (token.has("PronType=Rel")) {
      return RELATIVE;
    }
    if (token.has("PronType=Dem")) {
      return DEMONSTRATIVE;
    }
    if (token.has("Person=1")) {
      return FIRST_PERSON;
    }
    return token.has("Person=3") ? THIRD_PERSON : OTHER_PRONOUN;
  }
}
