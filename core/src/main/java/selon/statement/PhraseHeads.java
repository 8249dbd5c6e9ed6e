package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/**
 * Finds what leads a noun phrase, how far its core reaches and what the lexicon knows of it. Safe
 * for threads.
 */
final class PhraseHeads {

  private final SourceLexicon lexicon;
  private final PhraseWords words;

  PhraseHeads(SourceLexicon lexicon, PhraseWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The token that leads the phrase. */
  int head(List<Token> tokens, int from, int to) {
    int first = from;
    while (first < to && !PhraseReader.isNominal(tokens.get(first))) {
      first++;
    }
    if (first == to) {
      boolean share = to - from > 1 && words.is(Role.SHARE, tokens.get(to - 1));
      return share ? to - 1 : adjective(tokens, from, to);
    }
    // "Un des chercheurs", "81 % des habitants": what is counted is meant
    int counted = counted(tokens, first, to);
    if (counted >= 0) {
      first = counted;
    }
    if (!words.headLast()) {
      return isQuality(tokens, first, to) ? first + 1 : first;
    }
    int head = first;
    for (int i = first;
        i < to && (!PhraseEdges.endsGroup(tokens.get(i)) || PhraseEdges.isNounAlike(tokens, i));
        i++) {
      if (PhraseReader.isNominal(tokens.get(i))
          && !(i > first && words.isPostnominal(tokens.get(i)))) {
        head = i;
      }
    }
    return head;
  }

  /** "Un {précédent} bilan": a noun before one that speaks is an adjective to which it belongs. */
  private boolean isQuality(List<Token> tokens, int first, int to) {
    return first + 1 < to
        && tokens.get(first).upos() == Upos.NOUN
        && tokens.get(first + 1).upos() == Upos.NOUN
        && lexicon.noun(tokens, first) == null
        && lexicon.noun(tokens, first + 1) != null;
  }

  private static int adjective(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Upos upos = tokens.get(i).upos();
      if (upos == Upos.ADJ || upos == Upos.NUM) {
        return i;
      }
    }
    for (int i = from; i < to; i++) {
      if (tokens.get(i).upos() != Upos.DET && tokens.get(i).upos() != Upos.PUNCT) {
        return i;
      }
    }
    return from;
  }

  private int counted(List<Token> tokens, int first, int to) {
    if (!words.is(Role.SHARE, tokens.get(first))) {
      return -1;
    }
    for (int i = first + 1; i < to; i++) {
      if (PhraseReader.isNominal(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** One past what belongs to the head before a verb, a clause or most marks. */
  static int core(List<Token> tokens, int head, int to) {
    int core = head + 1;
    while (core < to
        && (!PhraseEdges.isEdge(tokens.get(core)) || PhraseEdges.isNounAlike(tokens, core))) {
      core++;
    }
    while (core > head + 1 && PhraseEdges.isLoose(tokens.get(core - 1))) {
      core--;
    }
    return core;
  }

  /** What the lexicon knows of the head, or of the noun before a name; null if nothing. */
  @Nullable SourceWord noun(List<Token> tokens, int from, int head, @Nullable NameRun name) {
    SourceWord own = null;
    // a group of several words may begin before the head: "White House official"
    for (int i = Math.max(from, head - 3); i <= head; i++) {
      SourceWord word = lexicon.noun(tokens, i);
      if (word != null && i + word.words().size() > head) {
        own = word;
        break;
      }
    }
    if (own != null || name == null) {
      own = own == null ? lexicon.adjective(tokens, head) : own;
      return own == null && !PhraseReader.isNominal(tokens.get(head))
          ? lexicon.mistagged(tokens, head)
          : own;
    }
    for (int i = Math.min(head, name.from()) - 1; i >= Math.max(from, name.from() - 3); i--) {
      if (words.is(Role.GENITIVE, tokens.get(i))) {
        break;
      }
      SourceWord word = lexicon.noun(tokens, i);
      if (word != null && (word.kind() == SourceKind.ROLE || word.bearer())) {
        return word;
      }
    }
    return null;
  }

  /** In "spokesperson Julie Untel" the noun is the head, in whichever language. */
  int headOf(List<Token> tokens, int from, int head, SourceWord noun) {
    for (int i = Math.max(from, head - 4); i < head; i++) {
      if (noun.equals(lexicon.noun(tokens, i))) {
        return i;
      }
    }
    return head;
  }
}
