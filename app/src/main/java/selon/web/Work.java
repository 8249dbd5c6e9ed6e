package selon.web;

/**
 * What a desk is doing.
 *
 * @param step what it does
 * @param at the input that it reads; empty if it reads none
 * @param done inputs read since it was last at rest
 * @param all inputs that it knows of since then
 */
public record Work(Step step, String at, int done, int all) {

  /** Nothing, opening a case, reading articles, or tracing claims through them. */
  public enum Step {
    REST,
    OPENING,
    READING,
    TRACING
  }

  static final Work REST = new Work(Step.REST, "", 0, 0);
}
