package selon.statement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
    /** It ends a sentence with its subject, and what stands before the comma is said: "found". */
    TRAILING,
    /** The same of who is told, or with them behind it: "told". */
    HEARING,
    /** It opens a time behind such a verb: "yesterday". */
    TIME,
    /** It opens a source behind a comma, and a measure elsewhere: "per". */
    PER,
    /** Behind such a verb it opens where something was made public: "report in the journal". */
    PUBLISHED_IN,
    /** The noun for such a place: "journal". */
    PUBLICATION,
    /** As a passive it shows that nobody is named who thinks it: "it is thought". */
    IMPERSONAL,
    /** The auxiliary of a passive: "be". */
    BE,
    /** It stands for the clause behind a passive: "it is thought that". */
    FOR_CLAUSE,
    /** Behind what is done it draws the writer's conclusion: "suggesting". */
    SUGGESTING,
    /** As a passive it tells who is quoted: "was quoted as saying". */
    QUOTED,
    /** It compares what is said with what somebody reports: "comme l'a annoncé". */
    AS,
    /** It stands for what is said, before the verb: "l'". */
    IT,
    /** "À l'en croire": the verb, what stands for what is said, who is believed, and what opens. */
    BELIEVE,
    BELIEVES,
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
    /** It opens whom something was learned from: "has learned from". */
    ORIGIN_OF,
    /** To tell somebody, who in the passive is told: "prévenir". */
    WARNED,
    /** It speaks to somebody: "vous", "votre". */
    ADDRESSING,
    /** Behind "on" it tells of what has been written: "lire". */
    READ,
    /** It opens in what that is: "dans". */
    READ_IN,
    /** Behind "selon" it may bind a clause to who speaks in it: "lequel". */
    ACCORDED,
    /** It opens whom it is known from: "auprès". */
    WITH,
    /** It is whoever: "on". */
    ANYONE,
    /** The auxiliary of what has been said: "avoir". */
    HAVE,
    /** Verbs of the past end so, which a tagger may take for adjectives: "surprised investors". */
    PAST_ENDING,
    /** Participles end so that tell what goes on besides: "with sources suggesting". */
    PRESENT_ENDING,
    /** "Ni confirmé ni infirmé". */
    NEITHER,
    /** Behind a name and a comma it shows that nobody bears it: "which". */
    OF_THINGS,
    /** It ends the names of firms: "Homes", "Holdings". */
    FIRM,
    /** It stands in names, but in none of people: "North". */
    OF_THING_NAME,
    /** In the name of a body "and" joins it to the next: "Fire and Rescue". */
    FIELD,
    /** It opens the names of bodies before another adjective: "International". */
    OPENING,
    /** In capitals behind a person's name it is no part of it: "KC". */
    POSTNOMINAL,
    /** What "it" is said to do where it stands for nothing: "rain". */
    EXPLETIVE,
    /** With a capital it is what newspapers are called: "Herald". */
    PAPER,
    /** With a capital before a name it tells when a newspaper comes out: "Evening". */
    ISSUE,
    /** It goes with the name of an outlet: "a reporter for". */
    STAFF,
    /** It binds such a word to the outlet; "à" would open a place. */
    STAFFED,
    /** What outlets do: "rapporter". */
    REPORT,
    /** What those do who write the article: "attend", "interview". */
    WITNESS,
    /** It stands for the outlet behind it: "nos confrères de". */
    COLLEAGUE,
    /** Before a verb that has no subject there, who is spoken to: "nous". */
    OBJECT,
    /** Before a verb, the one who does it: "s'". */
    REFLEXIVE,
    /** Behind its verb, the subject: "-t-il". */
    INVERTED,
    /** It opens where or before whom something is said: "devant". */
    SETTING,
    /** It opens the name of a person: "Me". */
    TITLE,
    /** It takes up the sentence before: "c'est ce que". */
    THIS,
    /** What comes to be known does so: "ressort". */
    EMERGING,
    /** The verb of "à l'entendre". */
    HEAR,
    /** It opens what somebody did before something else: "avant". */
    BEFORE,
    /** It is no one in particular: "personne", "tout le monde". */
    EVERYBODY,
    /** It stands for a person: "elle". */
    PERSON,
    /** It opens the place where something is posted: "on Facebook". */
    POSTED_ON,
    /** What is written beside a picture: "caption". */
    CAPTION,
    /** To make public what one writes: "post". */
    POSTING,
    /** It opens a clause that goes on with what is said before: "since". */
    BECAUSE,
    /** It opens what somebody does in passing: "whose". */
    WHOSE,
    /** It makes an office another one: "shadow", "former". */
    OTHER_OFFICE,
    /** It opens a clause that tells which one is meant: "dont". */
    RELATIVE,
    /** A relative that stands for people: "who". */
    OF_PEOPLE,
    /** It joins a second verb to the first: "and". */
    JOINING,
    /** The same, against what is said: "but". */
    BUT,
    /** It opens what somebody does besides: "en soulignant". */
    WHILST,
    /** What it takes is wanted or not, and said or not: "vouloir". */
    WILL,
    /** As a participle before an agent it tells who hands on what is said: "cité par". */
    CITED,
    /** With "it" it tells how something is put in words: "put it". */
    PUTTING,
    /** Before "from" and a colon it tells who answers: "reaction". */
    ANSWER,
    /** In a relative clause it tells whom somebody has it from: "qui cite". */
    CITES,
    /** The preposition behind such a verb: "s'appuie sur". */
    UPON,
    /** The second word of a denial: "pas". */
    NOT,
    /** As a passive it tells what a thing is called by an agent: "dismissed as". */
    CALLED,
    /** With an indefinite article it takes up what was said: "a charge". */
    CHARGE,
    /** The same by itself: "something". */
    SOMETHING,
    /** As a participle before an agent it tells who has a paper: "seen by". */
    SEEN,
    /** What such a paper does: "suggest". */
    FINDING,
    /** It sets what happens beside what is said: "despite warnings that". */
    AMID,
    /** It opens where "on" is to be found: "à la mairie, on". */
    PLACE,
    /** The same of a firm: "chez". */
    HOME,
    /** It opens where something is, before the name of a place: "in", "at". */
    WHERE,
    /** It stands before the name of a place alone, but for those in whom one trusts: "in". */
    WITHIN,
    /** In whom one may do so: "confidence". */
    TRUSTING,
    /** It tells that the name behind is a place's: "neighboring". */
    NEIGHBORING,
    /** With "as" behind it, it gives a name: "known as". */
    NAMED_AS,
    /** Right before a name and behind a noun it gives that name: "a firm called". */
    NAMING,
    /** Though it has the verb of many, it is one body: "police". */
    BODY,
    /** It may be a newspaper, or what a scholar has written: "paper". */
    STUDY,
    /** With an article it stands for a person named just before: "the Swede". */
    EPITHET,
    /** Who says so goes on with what he said: "add". */
    ADDING,
    /** Right before "of" it tells what others hold against the one before: "accused". */
    ACCUSED,
    /** It opens what somebody is asked of, and no claim: "about". */
    ABOUT,
    /** Between a number and {@link #AGED} it tells an age: "year". */
    YEARS,
    /** "The 22-year-old": the last word. */
    AGED,
    /** Before "agency" it leaves that one of the press: "news". */
    PRESS,
    /** It picks one from those spoken of before: "another". */
    ONE_OF_MANY,
    /** It ties a paper to whose it is, or where it stands: "by", "on". */
    PAPER_LINK,
    /** As a pronoun it goes back to a paper: "that". */
    OF_PAPERS,
    /** Behind a comma it opens what somebody admits in his own voice: "although". */
    CONCEDING,
    /** Behind a comma, right by who was: "asked". */
    ASKED,
    /** "Du côté de": the noun. */
    SIDE,
    /** It opens where or when something is said, though no tagger takes it for a preposition. */
    OUTSIDE,
    /** It joins who says something to what happened before: "fell after the firm warned". */
    AFTER,
    /** Before "que" it opens no content: "tant que". */
    SO_LONG,
    /** It calls on somebody, who stands before what they are to do: "appelle". */
    CALLING,
    /** Behind a comma it tells who says something besides: "with". */
    BESIDE,
    /** It opens what is asked: "whether". */
    ASKING,
    /** Behind who speaks it opens who is told: "au quotidien". */
    TOLD,
    /** What somebody in office has or does: "l'arrêté du ministre, Untel". */
    OWNED,
    /** As a passive it tells of a charge: "il lui est reproché". */
    REPROACHED,
    /** It opens such a passive: "il". */
    FOR_CHARGE,
    /** It opens an answer: "oui". */
    GRANTING,
    /** Before a court it asks, and another answers: "procureur". */
    EXAMINER,
    /** Through it somebody speaks: "sur son compte", "au micro de". */
    CHANNEL,
    /** Into it somebody speaks to a broadcaster: "au micro de". */
    MICROPHONE,
    /** What it takes is mostly a charge against the one who says so: "nier". */
    DENYING,
    /** Before a noun for a source it means the one who spoke last: "la même source". */
    SAME,
    /** By itself it answers the claim before: "dément"; and with "en": "en doute". */
    REPLYING,
    REPLYING_OF,
    /** Its trade is to count others, or it counts them in passing: "police". */
    COUNTER,
    /** To count: "dénombrer". */
    COUNTING,
    /** In the present it tells what somebody has: "compter". */
    HAVING,
    /** It opens another figure: "contre". */
    AGAINST,
    /** Behind a comma it opens what somebody else says against it: "but". */
    CONTRASTING,
    /** As a subject it stands for what is said: "what worries me". */
    FREE_RELATIVE,
    /** Before "who" it is whoever is told: "anyone". */
    WHOEVER,
    /** Behind "that" it opens when or if, before what is said: "when". */
    WHENEVER,
    /** It takes whom it tells before "that": "warn". */
    INFORMING,
    /** Between two names it tells that the first is a team's: "striker". */
    TEAM_OFFICE
  }

  /** So begins the rule of what a cue has found; its lemma follows. */
  static final String CUE = "cue ";

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  /** The same from the word on, which is what is mostly asked. */
  private final Map<String, Set<Role>> roles = new HashMap<>();

  private PhraseWords(Lexicon lexicon) {
    for (Map<String, String> row : lexicon.rows()) {
      Role role = Role.valueOf(row.getOrDefault("role", "").toUpperCase(Locale.ROOT));
      String word = row.getOrDefault("word", "");
      words.computeIfAbsent(role, any -> new HashSet<>()).add(word);
      roles.computeIfAbsent(word, any -> EnumSet.noneOf(Role.class)).add(role);
    }
  }

  static PhraseWords of(LanguagePack pack) {
    return new PhraseWords(Lexicon.of(pack, "phrase-words.tsv"));
  }

  boolean is(Role role, Token token) {
    return is(role, token.lower());
  }

  /** Whether the cue is such a word, as the lexicon has it. */
  boolean isCue(Role role, Attribution each) {
    return each.rule().startsWith(CUE) && is(role, each.rule().substring(CUE.length()));
  }

  boolean is(Role role, String form) {
    Set<Role> found = roles.get(form);
    return found != null && found.contains(role);
  }

  /** Whether the form ends in an entry of the role. */
  boolean endsIn(Role role, String form) {
    return words.getOrDefault(role, Set.of()).stream().anyMatch(form::endsWith);
  }

  /** Whether both say, or neither does, that it is another office than the noun tells: "shadow". */
  boolean isSameOffice(Figure.Description one, Figure.Description other) {
    return others(one).equals(others(other));
  }

  private Set<String> others(Figure.Description office) {
    Set<String> others = new HashSet<>(office.complement());
    others.removeIf(word -> !is(Role.OTHER_OFFICE, word));
    return others;
  }

  /** Whether it is no part of the name before it: "KC". */
  boolean isPostnominal(Token token) {
    return token.form().equals(token.form().toUpperCase(Locale.ROOT))
        && is(Role.POSTNOMINAL, token);
  }

  /** Whether a noun stands behind what goes with it: "bank spokesman", not "porte-parole". */
  boolean headLast() {
    return words.containsKey(Role.GENITIVE);
  }
}
