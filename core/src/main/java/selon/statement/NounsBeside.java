package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * Finds the nouns that a sentence puts beside a name, which tell who or what bears it. Safe for
 * threads.
 */
final class NounsBeside {

  private final SourceLexicon lexicon;
  private final PhraseWords words;
  private final Callings callings;
  private final PhraseReader phrases;

  NounsBeside(SourceLexicon lexicon, PhraseWords words, Callings callings, PhraseReader phrases) {
    this.lexicon = lexicon;
    this.words = words;
    this.callings = callings;
    this.phrases = phrases;
  }

  /** "le général Untel", "Untel, maire de", "le maire, Untel". */
  List<Phrase> of(List<Token> tokens, NameRun run) {
    List<Phrase> nouns = new ArrayList<>(1);
    int before = run.from() - 1;
    before = run.size() > 1 ? PhraseEdges.beforeBrackets(tokens, before) : before;
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
      // "Untel, the firm that owns it, denied it": what opens the sentence is told of
      boolean subject =
          run.from() > 0
              && noun < tokens.size()
              && noun > after + 1
              && ClauseRoles.isSubject(tokens, noun);
      boolean apart = subject || opensWithPlace(tokens, run);
      apart |= isDay(tokens, run);
      if (noun < tokens.size() && !apart && !isOfficeOfBody(tokens, noun, run)) {
        addNoun(nouns, tokens, words.headLast() ? lastOfGroup(tokens, noun) : noun);
      }
    }
    if (nouns.isEmpty() && run.from() > 1 && tokens.get(run.from() - 1).form().equals(",")) {
      int noun = owner(tokens, firstOfGroup(tokens, run.from() - 2), run.from() - 2);
      if (noun >= 0 && (!afterPreposition(tokens, noun) || endsAtMark(tokens, run))) {
        addNoun(nouns, tokens, words.headLast() ? lastOfGroup(tokens, noun) : noun);
      }
    }
    return nouns;
  }

  /** "In Untel, a spokesman said": the sentence opens with where it happens. */
  private static boolean opensWithPlace(List<Token> tokens, NameRun run) {
    return run.from() == 1
        && tokens.get(0).upos() == Upos.ADP
        && !run.titled()
        && GivenNames.gender(run.first()) == null;
  }

  /** "In a letter, dated 3 May, a clerk wrote". */
  private boolean isDay(List<Token> tokens, NameRun run) {
    return run.size() == 1
        && run.from() > 0
        && tokens.get(run.from() - 1).upos() == Upos.NUM
        && words.is(PhraseWords.Role.OF_THING_NAME, tokens.get(run.from()));
  }

  /** "L'entreprise Untel, {propriétaire} des murs": what a person may be, and this body is. */
  private boolean isOfficeOfBody(List<Token> tokens, int at, NameRun run) {
    SourceWord noun = lexicon.noun(tokens, at);
    return noun != null && noun.kind() == SourceKind.ROLE && bearerBefore(tokens, run) != null;
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
  Optional<Figure.Description> calling(NameRun run) {
    int at = run.to() + 1;
    if (at >= run.tokens().size() || !opensApposition(run.tokens().get(at - 1))) {
      return Optional.empty();
    }
    Token token = run.tokens().get(at);
    String form = token.lower();
    return token.upos() != Upos.NOUN && callings.isKnown(form)
        ? Optional.of(new Figure.Description(form, Set.of()))
        : Optional.empty();
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

  /** "L'arrêté du {ministre} des Transports, Untel": whose it is, where it is no person. */
  private int owner(List<Token> tokens, int noun, int last) {
    if (noun < 0
        || words.headLast()
        || !words.is(PhraseWords.Role.OWNED, SourceLexicon.lemma(tokens.get(noun)))) {
      return noun;
    }
    for (int i = noun + 1; i <= last; i++) {
      SourceWord office = tokens.get(i).upos() == Upos.NOUN ? lexicon.noun(tokens, i) : null;
      if (office != null) {
        return office.kind() == SourceKind.ROLE ? i : noun;
      }
    }
    return noun;
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

  /**
   * The noun right before a name whose things go by one: "l'agence Untel"; null if there is none.
   */
  @Nullable SourceWord bearerBefore(List<Token> tokens, NameRun run) {
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

  private static boolean opensApposition(Token token) {
    return token.form().equals(",") || token.form().equals("(");
  }

  private static boolean goesBefore(Token token) {
    return token.upos() == Upos.DET || token.upos() == Upos.ADJ || token.upos() == Upos.NUM;
  }
}
