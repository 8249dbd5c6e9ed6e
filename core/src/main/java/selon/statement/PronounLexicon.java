package selon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/** The pronouns and possessives of one language, from its "pronouns.tsv". Safe for threads. */
final class PronounLexicon {

  private final Map<String, List<Pronoun>> byFirstWord = new HashMap<>();
  private final PhraseWords words;

  private PronounLexicon(Lexicon lexicon, PhraseWords words) {
    this.words = words;
    for (Map<String, String> row : lexicon.rows()) {
      Pronoun pronoun = Pronoun.of(row);
      byFirstWord.computeIfAbsent(pronoun.words().get(0), first -> new ArrayList<>(1)).add(pronoun);
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(pronoun -> -pronoun.words().size())));
  }

  static PronounLexicon of(LanguagePack pack) {
    return new PronounLexicon(Lexicon.of(pack, "pronouns.tsv"), PhraseWords.of(pack));
  }

  /** The pronoun that these tokens begin with and that leaves no noun behind. */
  @Nullable Pronoun of(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return null;
    }
    List<Pronoun> entries = byFirstWord.get(tokens.get(0).lower());
    if (entries == null || isTitle(tokens)) {
      return null;
    }
    for (Pronoun pronoun : entries) {
      int size = pronoun.words().size();
      boolean part =
          pronoun.use() == Pronoun.Use.SOME
              && size < tokens.size()
              && words.is(PhraseWords.Role.OF, tokens.get(size)); // "la plupart des habitants"
      if (stands(pronoun, tokens)
          && !part
          && !isArticle(pronoun, tokens)
          && !governsNoun(tokens, size)
          && !isJoined(tokens, size)) {
        return pronoun;
      }
    }
    return null;
  }

  private static boolean stands(Pronoun pronoun, List<Token> tokens) {
    if (pronoun.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < pronoun.words().size(); i++) {
      if (!pronoun.words().get(i).equals(tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /** "Me Untel": with a capital, and a name behind. */
  private boolean isTitle(List<Token> tokens) {
    return tokens.size() > 1
        && words.is(PhraseWords.Role.TITLE, tokens.get(0))
        && Character.isUpperCase(tokens.get(0).form().charAt(0))
        && Character.isUpperCase(tokens.get(1).form().charAt(0));
  }

  /** "l'" stands for somebody in "à l'en croire", and for nobody in "l'un des pilotes". */
  private static boolean isArticle(Pronoun pronoun, List<Token> tokens) {
    return pronoun.use() == Pronoun.Use.OTHER
        && pronoun.words().size() == 1
        && tokens.size() > 1
        && tokens.get(0).upos() == Upos.DET;
  }

  /** "lui et le maire" are two. */
  private static boolean isJoined(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at).upos() == Upos.CCONJ;
  }

  /** "leur" stands for somebody, "leur direction" for the board. */
  private static boolean governsNoun(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Upos upos = tokens.get(i).upos();
      if (upos == Upos.NOUN || upos == Upos.PROPN) {
        return true;
      }
      boolean possessive = upos == Upos.PRON && tokens.get(i).has("Poss=Yes");
      if (!possessive
          && upos != Upos.ADJ
          && upos != Upos.NUM
          && upos != Upos.DET
          && upos != Upos.ADV) {
        return false;
      }
    }
    return false;
  }
}
