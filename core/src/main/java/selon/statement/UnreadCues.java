package selon.statement;

import java.util.BitSet;
import java.util.List;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/**
 * Tells where a sentence says that somebody else says it, though no statement was found in it:
 * "Selon X, …", "…, a appris X", "Le bruit court que …". Safe for threads; linear in the sentence.
 */
final class UnreadCues {

  private final CueLexicon cues;
  private final PhraseWords words;

  UnreadCues(LanguagePack pack) {
    cues = CueLexicon.of(pack);
    words = PhraseWords.of(pack);
  }

  /**
   * Where a sentence says so.
   *
   * @param anywhere the tokens that bear on all of it
   * @param that the first "that" behind which somebody says it; the size if there is none
   */
  record Unread(BitSet anywhere, int that) {

    /** Whether one of them bears on these words, and is not one of them. */
    boolean bearsOn(TokenRange told) {
      int first = anywhere.nextSetBit(0);
      return that < told.first()
          || first >= 0 && first < told.first()
          || anywhere.nextSetBit(told.end()) >= 0;
    }
  }

  Unread in(Sentence sentence, OwnVoice own) {
    List<Token> tokens = sentence.tokens();
    BitSet anywhere = new BitSet();
    int that = tokens.size();
    for (int i = 0; i < tokens.size(); i++) {
      if (!own.holds(tokens.get(i).span())) {
        continue;
      }
      if (opensFrame(tokens, i) || standsApart(tokens, i)) {
        anywhere.set(i);
      }
      if (that == tokens.size() && governs(tokens, i)) {
        that = i;
      }
    }
    return new Unread(anywhere, that);
  }

  private boolean opensFrame(List<Token> tokens, int i) {
    return cues.at(tokens, i)
        .filter(match -> match.cue().part() == CueClass.Part.ADP && match.cue().strength() == 3)
        .isPresent();
  }

  /** Whether a cue stands behind a comma with its speaker behind it: ", a appris X". */
  private boolean standsApart(List<Token> tokens, int i) {
    int verb = i;
    while (verb < i + 2
        && verb + 1 < tokens.size()
        && (tokens.get(verb).upos() == Upos.AUX || isJoined(tokens, verb))) {
      verb++;
    }
    int behind = verb + 1;
    boolean apart = i > 0 && tokens.get(i - 1).form().equals(",") && behind < tokens.size();
    return apart
        && (isSpeech(tokens, verb)
                && (verb > i || tokens.get(verb).has("VerbForm=Fin"))
                && opensPhrase(tokens, behind)
            || isMistaken(tokens, verb) && tokens.get(behind).upos() == Upos.DET);
  }

  /** A verb of which the tagger knows no form: "alerte" in "alerte une étude". */
  private boolean isMistaken(List<Token> tokens, int verb) {
    return !tokens.get(verb).has("VerbForm=Part") && cues.namedVerb(tokens, verb).isPresent();
  }

  /** The pronoun in "a-t-on appris". */
  private static boolean isJoined(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).upos() == Upos.PRON
        && tokens.get(i - 1).upos() == Upos.AUX;
  }

  private boolean isSpeech(List<Token> tokens, int verb) {
    return cues.at(tokens, verb)
        .filter(
            match ->
                match.cue().part() == CueClass.Part.VERB
                    && match.cue().attitude() != Attitude.INTENTION)
        .isPresent();
  }

  private static boolean opensPhrase(List<Token> tokens, int at) {
    return switch (tokens.get(at).upos()) {
      case NOUN, PROPN, DET, PRON, NUM, ADJ, ADV, ADP -> true;
      default -> false;
    };
  }

  /** Whether it is "that" behind a verb with a noun for its subject. */
  private boolean governs(List<Token> tokens, int that) {
    if (that < 2
        || tokens.get(that).upos() != Upos.SCONJ
        || !words.is(Role.COMPLEMENTIZER, tokens.get(that))) {
      return false;
    }
    int verb = that - 1;
    int noun = verb - 1;
    while (noun > 0 && tokens.get(noun).upos() == Upos.AUX) {
      noun--;
    }
    boolean named = isNoun(tokens.get(noun)) && noun <= 1;
    return named && !isNoun(tokens.get(verb)) && isWord(tokens.get(verb));
  }

  private static boolean isNoun(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }

  /** The tagger takes a rare verb for an adjective: "le bruit court que". */
  private static boolean isWord(Token token) {
    return token.upos() == Upos.VERB || token.upos() == Upos.ADJ;
  }
}
