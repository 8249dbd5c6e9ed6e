package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/** Finds the name of the one whom a noun phrase means. Safe for threads. */
final class PhraseNames {

  private static final int LONGEST_APPOSITION = 7;

  private final SourceLexicon lexicon;
  private final PhraseWords words;
  private final NameFinder names;

  PhraseNames(SourceLexicon lexicon, PhraseWords words, NameFinder names) {
    this.lexicon = lexicon;
    this.words = words;
    this.names = names;
  }

  /**
   * The name of the one meant: at the head, behind it, at the end, or in an apposition.
   *
   * @param many whether more than one is meant
   */
  @Nullable NameRun of(List<Token> tokens, int from, int to, int head, int core, boolean many) {
    SourceWord noun = lexicon.noun(tokens, head);
    boolean office = noun != null && noun.kind() == SourceKind.ROLE;
    NameRun last = null;
    for (NameRun run : names.in(tokens, from, to)) {
      if (run.from() <= head && head < run.to()) {
        return isWhole(tokens, run, core) ? run : null;
      }
      if (isBeside(tokens, lastOf(noun, head), run) || isLent(tokens, head, run)) {
        return run;
      }
      boolean atEnd =
          office && run.to() == core && isBehindNoun(tokens, head, run) && looksLikePerson(run);
      boolean apposed =
          !many
              && run.from() >= core
              && (opens(tokens, head, run) || office && presents(tokens, head, run, to));
      apposed |= !many && run.from() > head && isGivenAs(tokens, head, run);
      if ((atEnd || apposed) && (last == null || !looksLikePerson(last))) {
        last = run;
      }
    }
    return last;
  }

  /** Whether a name begins at the token and ends before the other. */
  boolean opensAt(List<Token> tokens, int at, int to) {
    List<NameRun> runs = names.in(tokens, at, to);
    return !runs.isEmpty() && runs.get(0).from() == at;
  }

  /** Whether a noun stands before the name, its titles apart: "a lawyer for Mr. Foy" is not Foy. */
  private boolean isBehindNoun(List<Token> tokens, int head, NameRun run) {
    int at = run.from() - 1;
    while (at > head && lexicon.title(tokens, at) != null) {
      at--;
    }
    while (at > head && tokens.get(at).upos() == Upos.ADJ) {
      at--; // "ministre des affaires étrangères Untel"
    }
    Token before = tokens.get(at);
    // "head of planning Ada Untel"
    boolean gerund = before.upos() == Upos.VERB && words.is(Role.OF, tokens.get(at - 1));
    return PhraseReader.isNominal(before) || gerund && !NameFinder.isCapital(before.form());
  }

  /** The last token of the noun at the head, of which that is the first: "agence de presse". */
  private static int lastOf(@Nullable SourceWord noun, int head) {
    return noun == null ? head : head + noun.words().size() - 1;
  }

  /** "the Ministry of Culture" is not called "Ministry". */
  private boolean isWhole(List<Token> tokens, NameRun run, int core) {
    boolean goesOn = run.to() < core && tokens.get(run.to()).upos() == Upos.ADP;
    return !goesOn || run.known() != null || lexicon.noun(tokens, run.to() - 1) == null;
  }

  private static boolean looksLikePerson(NameRun run) {
    return run.known() == null
        && (run.titled() || run.size() > 1 && GivenNames.gender(run.first()) != null);
  }

  /** "Nos confrères de Untel" are Untel. */
  private boolean isLent(List<Token> tokens, int head, NameRun run) {
    return run.from() == head + 2
        && words.is(Role.OF, tokens.get(head + 1))
        && words.is(Role.COLLEAGUE, SourceLexicon.lemma(tokens.get(head)));
  }

  /** Right behind the head, adjectives apart. */
  private static boolean isBeside(List<Token> tokens, int head, NameRun run) {
    if (run.from() <= head) {
      return false;
    }
    int end = run.from();
    if (run.size() > 1) {
      end = PhraseEdges.beforeBrackets(tokens, end - 1) + 1;
    }
    for (int i = head + 1; i < end; i++) {
      Upos upos = tokens.get(i).upos();
      boolean title = run.titled() && (upos == Upos.NOUN || upos == Upos.PROPN);
      // "l'administrateur délégué Untel"
      boolean participle =
          looksLikePerson(run) && i == head + 1 && tokens.get(i).has("VerbForm=Part");
      if (upos != Upos.ADJ
          && !title
          && !participle
          && !(upos == Upos.PUNCT && PhraseReader.isQuote(tokens.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the run begins an apposition to the head, up to a title; no bracket is one. */
  private boolean opens(List<Token> tokens, int head, NameRun run) {
    if (run.to() < tokens.size() && PhraseReader.isNominal(tokens.get(run.to()))) {
      return false; // ", a Vermont senator"
    }
    int at = run.from() - 1;
    while (at > head) {
      Upos upos = tokens.get(at).upos();
      boolean title =
          run.titled() && (at == run.from() - 1 || PhraseReader.isNominal(tokens.get(at)));
      SourceWord noun = at == run.from() - 1 ? lexicon.noun(tokens, at) : null;
      boolean bearer = noun != null && noun.bearer() && at > head + 1;
      if (upos != Upos.DET && upos != Upos.ADJ && !title && !bearer) {
        break;
      }
      at--;
    }
    return at > head && tokens.get(at).form().equals(",") && !tellsWhere(tokens, head, run, at);
  }

  /**
   * "The company, based in Untel, Ohio": the comma is not the first, and what opens there a place.
   */
  private static boolean tellsWhere(List<Token> tokens, int head, NameRun run, int comma) {
    if (run.known() != null && run.known().part() == SourceWord.Part.PLACE) {
      return true;
    }
    int name = comma;
    while (name - 1 > head && tokens.get(name - 1).upos() == Upos.PROPN) {
      name--;
    }
    boolean behindName = name < comma && tokens.get(name - 1).upos() == Upos.ADP;
    if (!behindName || looksLikePerson(run)) {
      return false;
    }
    for (int i = head + 1; i < name; i++) {
      if (tokens.get(i).form().equals(",") || tokens.get(i).upos() == Upos.VERB) {
        return true;
      }
    }
    return false;
  }

  /** "A man who gave his name only as Untel", "the rebel known as Untel", "a firm called Untel". */
  private boolean isGivenAs(List<Token> tokens, int head, NameRun run) {
    int as = run.from() - 1;
    while (as > head + 1 && lexicon.title(tokens, as) != null) {
      as--;
    }
    if (words.is(Role.NAMING, tokens.get(as)) && as == head + 1) {
      return true;
    }
    if (!words.is(Role.QUOTED_AS, tokens.get(as))) {
      return false;
    }
    for (int i = as - 1; i > head && i >= as - 2; i--) {
      if (words.is(Role.NAMED_AS, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the run ends an apposition that says what he is: ", le capitaine de vaisseau X". */
  private boolean presents(List<Token> tokens, int head, NameRun run, int to) {
    boolean ends = run.to() >= to || tokens.get(run.to()).upos() == Upos.PUNCT;
    int at = run.from() - 1;
    if (!ends || run.size() < 2 || run.known() != null || !isCommon(tokens.get(at))) {
      return false;
    }
    while (at > head && run.from() - at < LONGEST_APPOSITION && isWithin(tokens, at)) {
      at--;
    }
    return at > head && tokens.get(at).form().equals(",") && tokens.get(at + 1).upos() == Upos.DET;
  }

  /** Whether a token goes on an apposition; "du" and "de la" would begin to tell of another. */
  private boolean isWithin(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return isCommon(token)
        || token.upos() == Upos.DET && tokens.get(at - 1).form().equals(",")
        || words.is(Role.OF, token) && tokens.get(at + 1).upos() == Upos.NOUN;
  }

  private static boolean isCommon(Token token) {
    return PhraseReader.isNominal(token) || token.upos() == Upos.ADJ;
  }
}
