package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;

/** What all uses of one name in an article tell of its bearer. Filled by one thread. */
final class NameEvidence {

  private static final double ENOUGH = 1.5;

  /** How many words behind a subject a pronoun may mean it. */
  private static final int NEAR = 5;

  private int seen;
  private int withArticle;
  private int afterPreposition;
  private int subjects;
  private boolean titled;
  private boolean called;
  private boolean given;
  private @Nullable SourceKind body;
  private boolean acronym;
  private boolean hasMembers;
  private boolean thing;
  private boolean firm;
  private boolean team;
  private boolean partners;
  private boolean human;
  private boolean neuter;
  private boolean surname;
  private boolean outlet;
  private boolean ofLonger;
  private boolean coined;
  private boolean place;
  private int size;
  private @Nullable SourceKind known;
  private @Nullable SourceKind borne;

  /**
   * Adds one use.
   *
   * @param office whether the noun of an office stands beside the name
   * @param bearer the kind that the noun beside it tells of what goes by a name: "l'agence"
   */
  void add(
      NameRun run,
      boolean office,
      @Nullable SourceKind bearer,
      SourceLexicon lexicon,
      PhraseWords words) {
    seen++;
    titled |= run.titled();
    called |= office || isAged(run, words);
    size = run.size();
    acronym |= run.isAcronym();
    given |= GivenNames.gender(run.first()) != null || run.hasInitial();
    if (run.known() != null) {
      known = run.known().kind();
    }
    if (bearer != null && borne == null) {
      borne = bearer;
    }
    List<Token> tokens = run.tokens();
    if (!given && OutletSigns.endsAsPaper(run, words)) {
      body = SourceKind.MEDIUM;
    }
    outlet |= OutletSigns.beside(run, words) || OutletSigns.isAddress(run);
    coined |= OutletSigns.isCoined(run);
    for (int i = run.from(); i < run.to(); i++) {
      SourceWord noun = lexicon.noun(tokens, i);
      boolean givenName = i == run.from() && GivenNames.gender(run.first()) != null;
      if (noun != null && run.size() > 1 && !givenName && isOfBody(noun.kind())) {
        body = noun.kind();
        i += noun.words().size() - 1; // of "Untel News Agency" both words tell
      }
    }
    boolean ofSort = lexicon.noun(tokens, run.to() - 1) != null;
    if (body == null && !ofSort && OutletSigns.opensAsPaper(run, words)) {
      body = SourceKind.MEDIUM;
    }
    thing |=
        run.to() + 1 < tokens.size()
            && tokens.get(run.to()).form().equals(",")
            && words.is(PhraseWords.Role.OF_THINGS, tokens.get(run.to() + 1));
    Token last = tokens.get(run.to() - 1);
    firm |=
        run.size() > 1
            && words.is(PhraseWords.Role.FIRM, last)
            && !(run.size() == 2 && GivenNames.gender(run.first()) != null);
    partners |= run.size() > 2 && isOfPartners(run);
    firm |= partners;
    team |= isTeam(run, words);
    place |= isWithin(run, words);
    Token head = tokens.get(run.from());
    subjects += head.relation().startsWith("nsubj") ? 1 : 0;
    if (words.headLast() && head.relation().startsWith("nsubj")) {
      hearPronoun(tokens, run.to(), words);
    }
    if (run.from() > 0) {
      Upos before = tokens.get(run.from() - 1).upos();
      withArticle += before == Upos.DET && !run.titled() ? 1 : 0;
      afterPreposition += before == Upos.ADP ? 1 : 0;
      hasMembers |= before == Upos.ADP && isMember(tokens, run.from() - 2, words);
    }
  }

  /** "Untel, 71 ans". */
  private static boolean isAged(NameRun run, PhraseWords words) {
    int age = run.to() + 1;
    return age + 1 < run.tokens().size()
        && tokens(run, age - 1).form().equals(",")
        && tokens(run, age).upos() == Upos.NUM
        && words.is(PhraseWords.Role.YEARS, tokens(run, age + 1));
  }

  /** "Untel & Sons". */
  private static boolean isOfPartners(NameRun run) {
    for (int i = run.from() + 1; i < run.to() - 1; i++) {
      if (run.tokens().get(i).form().equals("&")) {
        return true;
      }
    }
    return false;
  }

  /** "Untel striker Ada Crane". */
  private static boolean isTeam(NameRun run, PhraseWords words) {
    int office = run.to();
    return office + 1 < run.tokens().size()
        && !run.titled()
        && words.is(PhraseWords.Role.TEAM_OFFICE, tokens(run, office))
        && tokens(run, office).upos() == Upos.NOUN
        && tokens(run, office + 1).upos() == Upos.PROPN;
  }

  /** "Protesters gathered in Untel"; one has faith in people as well. */
  private static boolean isWithin(NameRun run, PhraseWords words) {
    int at = run.from() - 1;
    boolean day = words.is(PhraseWords.Role.OF_THING_NAME, tokens(run, run.from()));
    if (run.size() > 1 || run.titled() || run.isAcronym() || day || at < 0) {
      return false;
    }
    Token before = tokens(run, at);
    if (words.is(PhraseWords.Role.NEIGHBORING, before)) {
      return true;
    }
    boolean ends =
        run.to() >= run.tokens().size()
            || tokens(run, run.to()).upos() == Upos.PUNCT
            || tokens(run, run.to()).upos() == Upos.ADP;
    return ends
        && words.is(PhraseWords.Role.WITHIN, before)
        && (at == 0
            || !words.is(PhraseWords.Role.TRUSTING, SourceLexicon.lemma(tokens(run, at - 1))));
  }

  private static Token tokens(NameRun run, int at) {
    return run.tokens().get(at);
  }

  /** Takes note of the first pronoun behind a subject, which most often means it. */
  private void hearPronoun(List<Token> tokens, int from, PhraseWords words) {
    for (int i = from; i < Math.min(tokens.size(), from + NEAR); i++) {
      Token token = tokens.get(i);
      boolean another = token.upos() == Upos.PROPN || token.upos() == Upos.NOUN;
      if (another || PhraseReader.isQuote(token)) {
        return;
      }
      if (token.upos() == Upos.PRON && token.has("Person=3") && token.has("Number=Sing")) {
        neuter |= token.has("Gender=Neut") && acts(tokens, token, words);
        human |= token.has("Gender=Masc") || token.has("Gender=Fem");
        return;
      }
    }
  }

  /** "It would appeal", "its lawyers", but not "it would rain" or "it was late". */
  private static boolean acts(List<Token> tokens, Token pronoun, PhraseWords words) {
    Token verb = pronoun.head() < 0 ? pronoun : tokens.get(pronoun.head());
    return pronoun.has("Poss=Yes")
        || pronoun.relation().equals("nsubj")
            && verb.upos() == Upos.VERB
            && !words.is(PhraseWords.Role.EXPLETIVE, SourceLexicon.lemma(verb));
  }

  /** Tells that it is the end of a longer name, as a surname is. */
  void hearLonger() {
    ofLonger = true;
  }

  /** Tells that the last word of the name does what people do elsewhere, alone. */
  void hearAlone(NameEvidence end) {
    surname |= (end.subjects > 0 || end.titled) && end.withArticle == 0 && !end.neuter;
  }

  /** Whether it is a place by what stands before it, and nothing else is known of it. */
  boolean isPlace() {
    return place && known == null && borne == null && kind() == SourceKind.ORGANISATION;
  }

  /** Whether it is a firm by its last word, or by the names of its partners. */
  boolean isFirm() {
    return firm && !titled && (!called || partners);
  }

  /**
   * Whether what else the article says makes a person of what by itself may be anything: "Rhys
   * Untel said he", or that it speaks of Untel.
   */
  boolean mayBePerson() {
    return size > 1
        && size < 4
        && (human || surname)
        && !neuter
        && withArticle == 0
        && kind() == SourceKind.NONE;
  }

  private static boolean isOfBody(SourceKind kind) {
    return kind == SourceKind.ORGANISATION || kind == SourceKind.MEDIUM;
  }

  private static boolean isMember(List<Token> tokens, int at, PhraseWords words) {
    return at >= 0
        && (words.is(PhraseWords.Role.MEMBER, SourceLexicon.lemma(tokens.get(at)))
            || words.is(PhraseWords.Role.MEMBER, tokens.get(at)));
  }

  /** The kind of what bears the name; none if nothing tells. */
  SourceKind kind() {
    if (known != null) {
      return known;
    }
    if (borne != null && !titled && !called && !(given && size > 1)) {
      return borne;
    }
    // "She married Paul Reeve, which surprised them"
    if (thing && body == null && !titled && !called && !given) {
      return SourceKind.ORGANISATION;
    }
    boolean nobodys = !titled && !called && !(given && size > 1);
    if (isFirm() || team && nobodys) {
      return SourceKind.ORGANISATION;
    }
    double person = titled ? 2 : 0;
    person += called ? 1.5 : 0;
    person += given ? size > 1 ? 2 : 1 : 0;
    person += size > 1 && size < 5 ? 0.5 : 0;
    person += subjects > 0 ? 0.5 : 0;
    person -= body != null ? 3 : 0;
    person -= acronym && !titled ? 2 : 0;
    person -= hasMembers ? 2 : 0;
    person -= withArticle * 2 > seen ? 2 : 0;
    person -= afterPreposition * 2 > seen ? 0.5 : 0;
    if (person >= ENOUGH) {
      return SourceKind.PERSON;
    }
    if (body != null) {
      return body;
    }
    boolean nobody = !human && !titled && !called && !given;
    if (outlet && nobody && !surname && !ofLonger) {
      return SourceKind.MEDIUM;
    }
    boolean things = coined || place;
    return acronym || hasMembers || nobody && (neuter || things && !surname && !ofLonger)
        ? SourceKind.ORGANISATION
        : SourceKind.NONE;
  }
}
