package selon.statement;

import java.util.List;
import selon.sentence.Token;
import selon.sentence.Upos;

/** What part a name or noun has in its clause, as the parse tells. Safe for threads. */
final class ClauseRoles {

  /** How many words say what somebody is before the name. */
  private static final int LONGEST_CALLING = 4;

  /** How far before its subject a clause may begin. */
  private static final int FAR = 30;

  private final PhraseWords words;

  ClauseRoles(PhraseWords words) {
    this.words = words;
  }

  static boolean isSubject(List<Token> tokens, int at) {
    return tokens.get(at).relation().startsWith("nsubj");
  }

  /** Whether the name only goes with a noun; "par Untel" is often hung on one wrongly. */
  boolean isAside(List<Token> tokens, int at) {
    String relation = tokens.get(at).relation();
    boolean bound =
        at == 0
            || tokens.get(at - 1).upos() != Upos.ADP
            || words.is(PhraseWords.Role.OF, tokens.get(at - 1));
    return bound && (relation.equals("nmod") || relation.equals("compound"));
  }

  /** Who only tells somebody something: in "since the agent told him", he is not the agent. */
  static boolean isInformant(List<Token> tokens, int at) {
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

  /** The noun that bears the name, where the name only follows: "our reporter Ada Crane". */
  static int wholeOf(NameRun run) {
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
}
