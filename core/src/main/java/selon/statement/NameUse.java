package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;

/**
 * A name where it stands, with the nouns that the sentence puts beside it.
 *
 * @param sentence the index of its sentence
 * @param bearer the noun right before it whose things go by names ("l'agence Untel"); null if none
 */
record NameUse(NameRun run, int sentence, List<Phrase> nouns, @Nullable SourceWord bearer) {

  Gender gender() {
    Gender given = run.size() > 1 ? GivenNames.gender(run.first()) : null;
    if (run.gender() != Gender.UNKNOWN) {
      return run.gender();
    }
    if (given != null && given != Gender.UNKNOWN) {
      return given;
    }
    for (Phrase noun : nouns) {
      if (isOffice(noun) && noun.gender() != Gender.UNKNOWN) {
        return noun.gender();
      }
    }
    return Gender.UNKNOWN;
  }

  /**
   * The kind that the noun tells whose bearer the name is; null if there is none. "L'agence Untel"
   * is a news agency; those of other sorts say which.
   */
  @Nullable SourceKind bearerKind(PhraseWords words) {
    SourceWord noun = bearingNoun();
    if (noun == null) {
      return null;
    }
    int at = run.from() - noun.words().size();
    boolean right =
        bearer != null
            && at >= 0
            && SourceLexicon.lemma(run.tokens().get(at)).equals(noun.words().get(0));
    boolean ofMedia = noun.firstOfMedia() && !isOfField(at - 1, words);
    return right && ofMedia ? SourceKind.MEDIUM : noun.kind();
  }

  /**
   * "The crime agency Untel": the common noun before it says what it is for, and that is no news.
   */
  private boolean isOfField(int at, PhraseWords words) {
    return at >= 0
        && run.tokens().get(at).upos() == Upos.NOUN
        && words.headLast()
        && !words.is(PhraseWords.Role.PRESS, run.tokens().get(at));
  }

  /** The noun whose bearer the name is: right before it, or beside it; null if there is none. */
  private @Nullable SourceWord bearingNoun() {
    if (bearer != null) {
      return bearer;
    }
    for (Phrase noun : nouns) {
      if (noun.noun() != null && noun.noun().bearer()) {
        return noun.noun();
      }
    }
    return null;
  }

  /** Whether the noun tells an office that one person holds: "the mayor". */
  static boolean isOffice(Phrase noun) {
    return noun.noun() != null && noun.noun().kind() == SourceKind.ROLE && !noun.plural();
  }
}
