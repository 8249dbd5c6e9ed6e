package selon.statement;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;

/** The small words that hold noun phrases together, from "phrase-words.tsv". Safe for threads. */
final class PhraseWords {

  /** What such a word does. */
  enum Role {
    DEFINITE,
    INDEFINITE,
    /** It shows that many are meant, whatever the noun looks like: "les". */
    MANY,
    /** It takes one out of many: "un des". */
    ONE,
    /** It counts what follows: "% des habitants". */
    SHARE,
    /** It stands within names: "van". */
    PARTICLE,
    /** It stands within the names of people, after a given name: "de". */
    LINK,
    /** It binds a complement to its noun: "de", "of". */
    OF,
    /** It goes with a body, as its part or member: in "membres de Untel" Untel is one. */
    MEMBER,
    /** It makes the noun before it a complement, so that heads come last: "'s". */
    GENITIVE,
    /** It opens the one who does what a passive tells: "par", "by". */
    AGENT,
    /** It hands what is said to somebody else: "citant". */
    CITING,
    /** It stands between the one who is quoted and the verb of what he says: "as". */
    QUOTED_AS,
    /** It opens a content that is told in the writer's words: "que". */
    COMPLEMENTIZER,
    /** Behind a word that points it stands for what is talked about: "à ce sujet". */
    MATTER,
    /** It compares what is said with what somebody reports: "comme l'a annoncé". */
    AS,
    /** It stands for what is said, before the verb: "l'". */
    IT,
    /** "À l'en croire": the verb, what stands for what is said, who is believed, and what opens. */
    BELIEVE,
    OF_IT,
    HIM,
    TO,
    /** It points to what is said: "ce que". */
    WHAT,
    /** It sets what is said against what somebody says: "contrairement". */
    CONTRARY,
    /** It binds a clause to who speaks in it: "qui". */
    WHO,
    /** To get to know of something: "apprendre". */
    LEARN,
    /** The nouns for whom it is known from: "de source policière". */
    ORIGIN,
    /** It opens whom it is known from: "auprès". */
    WITH,
    /** It is whoever: "on". */
    ANYONE,
    /** The auxiliary of what has been said: "avoir". */
    HAVE,
    /** "Ni confirmé ni infirmé". */
    NEITHER,
    /** Behind a name and a comma it shows that nobody bears it: "which". */
    OF_THINGS
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private PhraseWords(Lexicon lexicon) {
    for (Map<String, String> row : lexicon.rows()) {
      Role role = Role.valueOf(row.getOrDefault("role", "").toUpperCase(Locale.ROOT));
      words.computeIfAbsent(role, any -> new HashSet<>()).add(row.getOrDefault("word", ""));
    }
  }

  static PhraseWords of(LanguagePack pack) {
    return new PhraseWords(Lexicon.of(pack, "phrase-words.tsv"));
  }

  boolean is(Role role, Token token) {
    return is(role, SourceLexicon.form(token));
  }

  boolean is(Role role, String form) {
    return words.getOrDefault(role, Set.of()).contains(form);
  }

  /** Whether a noun stands behind what goes with it: "bank spokesman", not "porte-parole". */
  boolean headLast() {
    return words.containsKey(Role.GENITIVE);
  }
}
