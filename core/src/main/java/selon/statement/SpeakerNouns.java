package selon.statement;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;

/** Which words of an article can name somebody who speaks: names, and nouns for sources. */
final class SpeakerNouns {

  private final WordGrid grid;
  private final SourceLexicon sources;

  /** The words that the article writes without a capital, as hashes. */
  private final Set<Integer> small = new HashSet<>();

  /** Its names within sentences. */
  private final Set<Integer> names = new HashSet<>();

  SpeakerNouns(WordGrid grid, SourceLexicon sources) {
    this.grid = grid;
    this.sources = sources;
    for (int i = 0; i < grid.size; i++) {
      if (grid.shape[i] == 0) {
        small.add(grid.form[i]);
      } else if (grid.shape[i] == 2 && grid.is(i, Upos.PROPN)) {
        names.add(grid.form[i]);
      }
    }
  }

  /** A name, which is no mere noun that a sentence begins with, or a noun for sources. */
  boolean is(int i) {
    return grid.is(i, Upos.PROPN) && !isMereNoun(i)
        || grid.shape[i] == 1 && names.contains(grid.form[i]) && !isMereNoun(i)
        || grid.isNominal(i) && noun(i) != null;
  }

  /** Whether the first noun or name of these words is one. */
  boolean leads(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean name = grid.shape[i] == 1 && names.contains(grid.form[i]);
      if (name || grid.isNominal(i)) {
        return is(i);
      }
    }
    return false;
  }

  /** Whether one of these words, up to a preposition, is such a noun or name: "a palace aide". */
  boolean among(int from, int to) {
    for (int i = from; i <= to && (i == from || !grid.is(i, Upos.ADP)); i++) {
      if (is(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMereNoun(int i) {
    return grid.shape[i] == 1 && small.contains(grid.form[i]);
  }

  /** Whether it is a noun for outlets or the name of a known one: "radio", "AFP". */
  boolean isMedium(int i) {
    @Nullable SourceWord noun = noun(i);
    @Nullable SourceWord known =
        noun == null ? sources.name(sentence(i), i - grid.sentenceFirst(i)) : noun;
    return known != null && known.kind() == SourceKind.MEDIUM;
  }

  /** The noun for a source that the token is; null if it is none. */
  @Nullable SourceWord noun(int i) {
    return sources.noun(sentence(i), i - grid.sentenceFirst(i));
  }

  private List<Token> sentence(int i) {
    return Arrays.asList(grid.tokens).subList(grid.sentenceFirst(i), grid.sentenceEnd(i));
  }
}
