package selon.claim;

import java.util.List;

/**
 * One step of an {@link Alignment}: the same words, words in place of others, words left out or
 * words put in.
 *
 * @param from the words of the earlier text; none where words were put in
 * @param to the words of the later text; none where words were left out
 */
public record Edit(boolean same, List<Term> from, List<Term> to) {

  public Edit {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
