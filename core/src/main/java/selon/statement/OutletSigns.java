package selon.statement;

import java.util.List;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/**
 * What shows that a name of which nothing else is known is an outlet's: who works for it ("in the
 * columns of Untel"), what only outlets do ("rapporte Untel", "a appris Untel"), or that it is
 * called as newspapers are ("Le Courrier").
 */
final class OutletSigns {

  /** "Mac", "Van", "Le" and the like. */
  private static final int LONGEST_PREFIX = 3;

  private static final String SON = "Fitz";

  private OutletSigns() {}

  /** Whether the words beside the name are such as stand beside the names of outlets. */
  static boolean beside(NameRun run, PhraseWords words) {
    List<Token> tokens = run.tokens();
    return isStaffed(tokens, run.from() - 1, words)
        || isReportedBy(tokens, run.from() - 1, words)
        || reportsBefore(tokens, run, words)
        || reportsBehind(tokens, run.to(), words);
  }

  /**
   * Whether this is a word by which newspapers are called, and stands here as part of a name: with
   * a capital that does not come from the beginning of the sentence.
   */
  static boolean isPaper(List<Token> tokens, int at, PhraseWords words) {
    return at > 0
        && NameFinder.isCapital(tokens.get(at).form())
        && words.is(Role.PAPER, tokens.get(at));
  }

  /** "Morval Matin", "Ouest-Matin". */
  static boolean endsAsPaper(NameRun run, PhraseWords words) {
    String last = run.tokens().get(run.to() - 1).lower();
    int hyphen = last.lastIndexOf('-');
    return (run.size() > 1 || hyphen > 0) && words.is(Role.PAPER, last.substring(hyphen + 1));
  }

  /** "The Evening Lamp": papers are called by when they come out. */
  static boolean opensAsPaper(NameRun run, PhraseWords words) {
    boolean article = run.tokens().get(run.from()).upos() == Upos.DET;
    int first = article ? run.from() + 1 : run.from();
    return run.to() - first > 1
        && first > 0
        && words.is(Role.DEFINITE, run.tokens().get(first - 1))
        && words.is(Role.ISSUE, run.tokens().get(first));
  }

  /** Whether the name is an address: "factcheck.example". */
  static boolean isAddress(NameRun run) {
    String form = run.first();
    int stop = form.lastIndexOf('.');
    return run.size() == 1
        && stop > 1
        && stop < form.length() - 1
        && Character.isLetter(form.charAt(stop - 1))
        && Character.isLowerCase(form.charAt(stop + 1));
  }

  /** Whether a capital stands within a word, as in "BuzzFeed" and not in "McAda", "FitzAda". */
  static boolean isCoined(NameRun run) {
    for (int at = run.from(); at < run.to(); at++) {
      String form = run.tokens().get(at).form();
      for (int i = LONGEST_PREFIX + 1; i < form.length(); i++) {
        if (Character.isUpperCase(form.charAt(i))
            && Character.isLowerCase(form.charAt(i - 1))
            && !form.startsWith(SON)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Dans les colonnes de", "a reporter for". */
  private static boolean isStaffed(List<Token> tokens, int preposition, PhraseWords words) {
    return preposition > 0
        && words.is(Role.STAFFED, tokens.get(preposition))
        && (words.is(Role.STAFF, SourceLexicon.lemma(tokens.get(preposition - 1)))
            || words.is(Role.STAFF, tokens.get(preposition - 1)));
  }

  /** "Rapporté par", "first reported by". */
  private static boolean isReportedBy(List<Token> tokens, int agent, PhraseWords words) {
    return agent > 0
        && words.is(Role.AGENT, tokens.get(agent))
        && isReport(tokens.get(agent - 1), words);
  }

  /** ", rapporte Untel", ", a appris Untel"; what somebody reports is no name. */
  private static boolean reportsBefore(List<Token> tokens, NameRun run, PhraseWords words) {
    int verb = run.from() - 1;
    if (verb < 1 || words.headLast()) {
      return false;
    }
    boolean learnt =
        words.is(Role.LEARN, SourceLexicon.lemma(tokens.get(verb)))
            && words.is(Role.HAVE, SourceLexicon.lemma(tokens.get(verb - 1)));
    int before = learnt ? verb - 2 : verb - 1;
    return (learnt || isReport(tokens.get(verb), words))
        && before >= 0
        && tokens.get(before).upos() == Upos.PUNCT;
  }

  /** "Untel rapporte que", ", Untel reported."; a firm reports a loss. */
  private static boolean reportsBehind(List<Token> tokens, int behind, PhraseWords words) {
    int verb = behind;
    while (verb < tokens.size() && tokens.get(verb).upos() == Upos.AUX) {
      verb++;
    }
    return verb + 1 < tokens.size()
        && isReport(tokens.get(verb), words)
        && (tokens.get(verb + 1).upos() == Upos.SCONJ
            || tokens.get(verb + 1).upos() == Upos.PUNCT
            || words.is(Role.COMPLEMENTIZER, tokens.get(verb + 1))
            || words.is(Role.TIME, tokens.get(verb + 1)));
  }

  private static boolean isReport(Token token, PhraseWords words) {
    return token.upos() == Upos.VERB && words.is(Role.REPORT, SourceLexicon.lemma(token));
  }
}
