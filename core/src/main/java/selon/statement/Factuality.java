package selon.statement;

import java.util.List;

/**
 * How a content is put (FactBank; Saurí and Pustejovsky 2009).
 *
 * @param hedges in order
 */
public record Factuality(Certainty certainty, Polarity polarity, List<Hedge> hedges) {

  public Factuality {
    hedges = List.copyOf(hedges);
  }
}
