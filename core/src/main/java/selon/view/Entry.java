package selon.view;

import java.util.List;
import selon.corpus.Corrections;
import selon.statement.Statement;

/**
 * A statement as a view shows it.
 *
 * @param number from 1, in the order in which statements are shown
 * @param depth 0 for one that no other holds
 * @param chain what stands for each link of its chain, never empty words; the last is its source
 * @param quantities those in its content, as values for people
 */
public record Entry(
    Statement statement, int number, int depth, List<String> chain, List<String> quantities) {

  private static final double DOUBTFUL = 0.5;

  public Entry {
    chain = List.copyOf(chain);
    quantities = List.copyOf(quantities);
  }

  /** Whether Selon is not sure of it. */
  public boolean doubtful() {
    return statement.confidence() < DOUBTFUL;
  }

  /** Whether a person has confirmed it, put it right or added it. */
  public boolean byPerson() {
    return statement.rule().equals(Corrections.PERSON);
  }

  /** The letter of its kind of source and its number: "P3"; "P3?" if it is doubtful. */
  public String tag(Labels labels) {
    return labels.of("letter", statement.source().kind()) + number + (doubtful() ? "?" : "");
  }

  /** The last link of its chain. */
  public String source() {
    return chain.get(chain.size() - 1);
  }

  /** The links before its source. */
  public List<String> relays() {
    return chain.subList(0, chain.size() - 1);
  }
}
