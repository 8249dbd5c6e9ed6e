package selon.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import selon.language.Language;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/** The words that lower certainty, for tellings in an article's own voice, which no one labels. */
final class Hedges {

  private static final Map<String, String> KINDS = new HashMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(Hedges.class, "hedges.tsv").rows()) {
      for (String language : new String[] {"fr", "en"}) {
        for (String lemma : Lexicon.list(row.getOrDefault(language, ""))) {
          KINDS.put(language + " " + lemma, row.getOrDefault("kind", ""));
        }
      }
    }
  }

  private Hedges() {}

  /** The kind of hedge that a word is by itself: "modal", "adverb", "conditional" and so on. */
  static Optional<String> kind(Token token, Language language) {
    if (token.has("Mood=Cnd") && language.tag().equals("fr") && reports(token)) {
      return Optional.of(token.lemma().equals("pouvoir") ? "modal" : "conditional");
    }
    return Optional.ofNullable(KINDS.get(language.tag() + " " + Folding.fold(token.lemma())))
        .filter(kind -> !kind.equals("modal") || isVerb(token.upos()));
  }

  /** "Il aurait fui" reports, "il promit qu'il fuirait" does not. */
  private static boolean reports(Token token) {
    return token.upos() == Upos.AUX
        || token.lemma().equals("être")
        || token.lemma().equals("avoir")
        || token.lemma().equals("pouvoir");
  }

  private static boolean isVerb(Upos upos) {
    return upos == Upos.VERB || upos == Upos.AUX;
  }
}
