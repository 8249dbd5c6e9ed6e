package selon.trace;

import java.util.List;

/**
 * Something about a claim's travels that a reader should know.
 *
 * @param articles the ids of those concerned, along the path where there is one
 */
public record Alert(Kind kind, List<String> articles) {

  /** What is the matter. */
  public enum Kind {
    /** A path on which an outlet ends up citing itself. */
    CIRCULAR,
    /** One outlet is cited as confirming what it had from others. */
    FALSE_CONFIRMATION,
    /** Nothing tells when it appeared. */
    UNDATABLE
  }

  public Alert {
    articles = List.copyOf(articles);
  }
}
