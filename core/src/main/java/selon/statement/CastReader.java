package selon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;

/**
 * Reads who appears in an article: names first, all over the article, then from the beginning to
 * the end whatever else is the subject of a verb or a source. Safe for threads; linear in the
 * article.
 */
final class CastReader {

  /** How many words say what somebody is before the name. */
  private static final int LONGEST_CALLING = 4;

  /** How far before its subject a clause may begin. */
  private static final int FAR = 30;

  private final SourceLexicon lexicon;
  private final PhraseWords words;
  private final Callings callings;
  private final NameFinder names;
  private final PhraseReader phrases;

  CastReader(
      SourceLexicon lexicon,
      PhraseWords words,
      Callings callings,
      NameFinder names,
      PhraseReader phrases) {
    this.lexicon = lexicon;
    this.words = words;
    this.callings = callings;
    this.names = names;
    this.phrases = phrases;
  }

  /** A name where it stands, with the nouns that the sentence puts beside it. */
  private record Use(NameRun run, int sentence, List<Phrase> nouns, @Nullable SourceWord bearer) {

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
  }

  /**
   * The cast of an article.
   *
   * @param sources the phrases that are sources, no pronouns
   */
  Cast read(Words article, List<Phrase> sources) {
    List<Use> uses = uses(article);
    Map<String, NameEvidence> evidence = new HashMap<>();
    Figures figures = new Figures(words);
    for (Use use : uses) {
      boolean office = use.nouns.stream().anyMatch(CastReader::isOffice);
      evidence
          .computeIfAbsent(use.run.key(), key -> new NameEvidence())
          .add(use.run, office, kindOfBearer(use), lexicon, words);
      figures.hear(use.run);
    }
    for (Use use : uses) {
      NameEvidence told = evidence.get(use.run.key());
      NameEvidence end = evidence.get(use.run.key(use.run.to() - 1));
      if (told != null && end != null && use.run.size() > 1) {
        told.hearAlone(end);
        end.hearLonger();
      }
      if (told != null && told.isFirm()) {
        figures.introduceFirm(use.run);
      }
    }
    Map<String, SourceKind> kinds = new HashMap<>();
    evidence.forEach((key, told) -> kinds.put(key, told.kind()));
    uses.stream()
        .filter(use -> use.run.size() > 1 && kind(kinds, use) == SourceKind.PERSON)
        .sorted(Comparator.comparingInt(use -> -use.run.size()))
        .forEach(use -> figures.introduce(use.run, use.gender()));
    for (Use use : uses) {
      NameEvidence told = evidence.get(use.run.key());
      boolean may = told != null && told.mayBePerson() && !isHeadline(use.run.tokens());
      if (may && (figures.isFree(use.run) || figures.isNamesake(use.run))) {
        kinds.put(use.run.key(), SourceKind.PERSON);
        figures.introduce(use.run, use.gender());
      }
    }
    Discourse discourse = new Discourse(lexicon, words, callings);
    Map<Integer, Phrase> heads = new HashMap<>();
    for (Phrase source : sources) {
      heads.put(source.headToken().span().start(), source);
    }
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      int first = next;
      while (next < uses.size() && uses.get(next).sentence == s) {
        next++;
      }
      readSentence(
          article.sentences().get(s),
          s,
          uses.subList(first, next),
          kinds,
          figures,
          heads,
          discourse);
    }
    return discourse.cast();
  }

  private void readSentence(
      Sentence sentence,
      int index,
      List<Use> uses,
      Map<String, SourceKind> kinds,
      Figures figures,
      Map<Integer, Phrase> sources,
      Discourse discourse) {
    List<Token> tokens = sentence.tokens();
    boolean[] named = new boolean[tokens.size()];
    for (Use use : uses) {
      Figure figure = figures.of(use.run, kind(kinds, use), use.gender());
      use.nouns.stream()
          .filter(noun -> (isOffice(noun) || isCalling(noun)) == figure.isPerson())
          .forEach(
              noun -> {
                figure.describe(noun.description());
                if (figure.isPerson() && isOffice(noun)) {
                  discourse.call(noun, figure);
                }
              });
      calling(use.run).filter(any -> figure.isPerson()).ifPresent(figure::describe);
      int at = wholeOf(use.run);
      discourse.name(use.run, index, figure, isSubject(tokens, at), isAside(tokens, at));
      Arrays.fill(named, use.run.from(), use.run.to(), true);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Phrase source = sources.get(tokens.get(i).span().start());
      if (source != null) {
        discourse.phrase(source, index, isSubject(tokens, i), isInformant(tokens, i));
      } else if (!named[i] && isSubject(tokens, i) && lexicon.noun(tokens, i) != null) {
        Phrase phrase = phrases.around(tokens, i);
        if (phrase.pronoun() == null && phrase.head() == i) {
          discourse.phrase(phrase, index, true, isInformant(tokens, i));
        }
      }
    }
  }

  private List<Use> uses(Words article) {
    List<Use> uses = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s).tokens();
      for (NameRun run : names.in(tokens)) {
        uses.add(new Use(run, s, nounsBeside(tokens, run), bearerBefore(tokens, run)));
      }
    }
    return withUntagged(article, trimmed(article, uses));
  }

  /** In a headline in capitals a name has no end; it gets that which it has in the text. */
  private static List<Use> trimmed(Words article, List<Use> uses) {
    boolean[] headlines = new boolean[article.sentences().size()];
    Set<String> elsewhere = new HashSet<>();
    for (int s = 0; s < headlines.length; s++) {
      headlines[s] = isHeadline(article.sentences().get(s).tokens());
    }
    for (Use use : uses) {
      if (!headlines[use.sentence]) {
        elsewhere.add(use.run.key());
      }
    }
    List<Use> kept = new ArrayList<>();
    for (Use use : uses) {
      NameRun run = use.run;
      while (headlines[use.sentence] && run.size() > 1 && !elsewhere.contains(run.key())) {
        run = run.withoutLast();
      }
      boolean whole = run.size() == use.run.size() || elsewhere.contains(run.key());
      kept.add(new Use(whole ? run : use.run, use.sentence, use.nouns, use.bearer));
    }
    return kept;
  }

  private static boolean isHeadline(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.upos() != Upos.PUNCT && Character.isLetter(token.form().charAt(0))) {
        words++;
        capitals += NameFinder.isCapital(token.form()) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 7;
  }

  /** In a headline names are taken for nouns; those that the text has as the end of a name stay. */
  private static List<Use> withUntagged(Words article, List<Use> uses) {
    Set<String> ends = new HashSet<>();
    uses.stream()
        .filter(use -> use.run.size() > 1 && use.run.known() == null)
        .forEach(use -> ends.add(use.run.tokens().get(use.run.to() - 1).form()));
    List<Use> all = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (next < uses.size() && uses.get(next).sentence == s && uses.get(next).run.from() <= i) {
          i = Math.max(i, uses.get(next).run.to() - 1);
          all.add(uses.get(next++));
        } else if (mayBeName(tokens.get(i))
            && NameFinder.isCapital(tokens.get(i).form())
            && ends.contains(tokens.get(i).form())) {
          all.add(new Use(NameFinder.alone(tokens, i), s, List.of(), null));
        }
      }
    }
    return all;
  }

  private static boolean mayBeName(Token token) {
    return switch (token.upos()) {
      case NOUN, ADJ, VERB -> true;
      default -> false;
    };
  }

  /** "le général Untel", "Untel, maire de", "le maire, Untel". */
  private List<Phrase> nounsBeside(List<Token> tokens, NameRun run) {
    List<Phrase> nouns = new ArrayList<>(1);
    int before = run.from() - 1;
    while (before > 0 && run.from() - before <= 3 && tokens.get(before).upos() == Upos.ADJ) {
      before--;
    }
    while (before > 0 && lexicon.title(tokens, before) != null) {
      before--;
    }
    if (before >= 0 && PhraseReader.isNominal(tokens.get(before))) {
      addNoun(nouns, tokens, before);
    }
    int after = run.to();
    if (after + 1 < tokens.size() && opensApposition(tokens.get(after))) {
      int noun = after + 1;
      while (noun < tokens.size() && noun - after <= 4 && goesBefore(tokens.get(noun))) {
        noun++;
      }
      boolean subject = noun < tokens.size() && noun > after + 1 && isSubject(tokens, noun);
      if (noun < tokens.size() && !subject) {
        addNoun(nouns, tokens, words.headLast() ? lastOfGroup(tokens, noun) : noun);
      }
    }
    if (nouns.isEmpty() && run.from() > 1 && tokens.get(run.from() - 1).form().equals(",")) {
      int noun = firstOfGroup(tokens, run.from() - 2);
      if (noun >= 0 && (!afterPreposition(tokens, noun) || endsAtMark(tokens, run))) {
        addNoun(nouns, tokens, words.headLast() ? lastOfGroup(tokens, noun) : noun);
      }
    }
    return nouns;
  }

  private void addNoun(List<Phrase> nouns, List<Token> tokens, int at) {
    SourceWord noun = at < tokens.size() ? lexicon.noun(tokens, at) : null;
    boolean office = noun != null && (noun.kind() == SourceKind.ROLE || noun.bearer());
    boolean calling =
        at < tokens.size()
            && tokens.get(at).upos() == Upos.NOUN
            && callings.isKnown(SourceLexicon.lemma(tokens.get(at)));
    if (office || calling) {
      nouns.add(phrases.around(tokens, at));
    }
  }

  /** "Untel, attaquant de Morval", which the tagger takes for a participle. */
  private Optional<Figure.Description> calling(NameRun run) {
    int at = run.to() + 1;
    if (at >= run.tokens().size() || !opensApposition(run.tokens().get(at - 1))) {
      return Optional.empty();
    }
    Token token = run.tokens().get(at);
    String form = SourceLexicon.form(token);
    return token.upos() != Upos.NOUN && callings.isKnown(form)
        ? Optional.of(new Figure.Description(form, Set.of()))
        : Optional.empty();
  }

  private boolean isCalling(Phrase noun) {
    return !noun.plural() && callings.isKnown(noun.description().noun());
  }

  /** The first noun of the phrase that ends here, which no verb or mark breaks. */
  private static int firstOfGroup(List<Token> tokens, int last) {
    int first = -1;
    for (int i = last; i >= 0 && last - i < 15; i--) {
      Upos upos = tokens.get(i).upos();
      if (upos == Upos.PUNCT && !tokens.get(i).form().equals("-")
          || upos == Upos.VERB
          || upos == Upos.AUX
          || upos == Upos.SCONJ
          || upos == Upos.PRON
          || upos == Upos.CCONJ) {
        break;
      }
      if (PhraseReader.isNominal(tokens.get(i))) {
        first = i;
      }
    }
    return first;
  }

  /** In "selon le ministre, Untel est parti" the two are not one. */
  private static boolean afterPreposition(List<Token> tokens, int noun) {
    int at = noun - 1;
    while (at >= 0 && goesBefore(tokens.get(at))) {
      at--;
    }
    return at >= 0 && tokens.get(at).upos() == Upos.ADP;
  }

  private static boolean endsAtMark(List<Token> tokens, NameRun run) {
    return run.to() >= tokens.size() || tokens.get(run.to()).upos() == Upos.PUNCT;
  }

  private static int lastOfGroup(List<Token> tokens, int noun) {
    int last = noun;
    for (int i = noun; i < tokens.size() && i - noun < 12; i++) {
      Upos upos = tokens.get(i).upos();
      if (PhraseReader.isNominal(tokens.get(i))) {
        last = i;
      } else if (upos != Upos.ADJ && upos != Upos.PART && !tokens.get(i).form().equals("-")) {
        break;
      }
    }
    return last;
  }

  private @Nullable SourceWord bearerBefore(List<Token> tokens, NameRun run) {
    int at = run.from() - 1;
    while (at > 0
        && run.from() - at <= 3
        && (tokens.get(at).upos() == Upos.ADJ
            || tokens.get(at).upos() == Upos.PUNCT && "«“\"".contains(tokens.get(at).form()))) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    SourceWord noun = null;
    for (int i = Math.max(0, at - 3); i <= at; i++) {
      SourceWord word = lexicon.noun(tokens, i);
      if (word != null && i + word.words().size() == at + 1) {
        noun = word;
        break;
      }
    }
    return noun != null && noun.bearer() ? noun : null;
  }

  private static @Nullable SourceWord bearer(Use use) {
    if (use.bearer != null) {
      return use.bearer;
    }
    for (Phrase noun : use.nouns) {
      if (noun.noun() != null && noun.noun().bearer()) {
        return noun.noun();
      }
    }
    return null;
  }

  /** "L'agence Untel" is a news agency; those of other sorts say which. */
  private static @Nullable SourceKind kindOfBearer(Use use) {
    SourceWord bearer = bearer(use);
    if (bearer == null) {
      return null;
    }
    int noun = use.run.from() - bearer.words().size();
    boolean right =
        use.bearer != null
            && noun >= 0
            && SourceLexicon.lemma(use.run.tokens().get(noun)).equals(bearer.words().get(0));
    boolean ofMedia = bearer.ofMedia() && bearer.sort().equals(bearer.text());
    return right && ofMedia ? SourceKind.MEDIUM : bearer.kind();
  }

  private static SourceKind kind(Map<String, SourceKind> kinds, Use use) {
    return kinds.getOrDefault(use.run.key(), SourceKind.NONE);
  }

  private static boolean isOffice(Phrase noun) {
    return noun.noun() != null && noun.noun().kind() == SourceKind.ROLE && !noun.plural();
  }

  private static boolean opensApposition(Token token) {
    return token.form().equals(",") || token.form().equals("(");
  }

  private static boolean goesBefore(Token token) {
    return token.upos() == Upos.DET || token.upos() == Upos.ADJ || token.upos() == Upos.NUM;
  }

  /** The noun that bears the name, where the name only follows: "our reporter Ada Crane". */
  private static int wholeOf(NameRun run) {
    List<Token> tokens = run.tokens();
    int at = run.from();
    for (int step = 0; step < run.size() + 1; step++) {
      int head = tokens.get(at).head();
      boolean before =
          head >= 0 && head < run.from() && areBeside(tokens.subList(head, run.from()));
      if (!before && (head < run.from() || head >= run.to())) {
        return at;
      }
      at = head;
    }
    return run.from();
  }

  private static boolean areBeside(List<Token> nouns) {
    return nouns.size() <= LONGEST_CALLING
        && nouns.stream()
            .allMatch(token -> PhraseReader.isNominal(token) || token.upos() == Upos.ADJ);
  }

  /** Who only tells somebody something: in "since the agent told him", he is not the agent. */
  private static boolean isInformant(List<Token> tokens, int at) {
    int verb = tokens.get(at).head();
    if (!isSubject(tokens, at) || verb < at || !isSubordinate(tokens, at)) {
      return false;
    }
    for (int i = Math.max(at + 1, verb - 2); i < Math.min(tokens.size(), verb + 2); i++) {
      Token token = tokens.get(i);
      if (token.upos() == Upos.PRON
          && token.has("Person=3")
          && token.has("Number=Sing")
          && !token.has("Reflex=Yes")
          && !token.has("Poss=Yes")
          && token.relation().matches("obj|iobj|obl.*")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that opens a clause stands between another subject and this one. */
  private static boolean isSubordinate(List<Token> tokens, int subject) {
    boolean opened = false;
    for (int i = subject - 1; i >= Math.max(0, subject - FAR); i--) {
      Token token = tokens.get(i);
      opened |=
          token.upos() == Upos.SCONJ
              || token.relation().equals("mark")
              || token.upos() == Upos.ADV && token.has("PronType=Rel");
      if (opened && isSubject(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isSubject(List<Token> tokens, int at) {
    return tokens.get(at).relation().startsWith("nsubj");
  }

  /** Whether the name only goes with a noun; "par Untel" is often hung on one wrongly. */
  private boolean isAside(List<Token> tokens, int at) {
    String relation = tokens.get(at).relation();
    boolean bound =
        at == 0
            || tokens.get(at - 1).upos() != Upos.ADP
            || words.is(PhraseWords.Role.OF, tokens.get(at - 1));
    return bound && (relation.equals("nmod") || relation.equals("compound"));
  }
}
