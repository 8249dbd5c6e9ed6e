package selon.statement;

/** How the writer stands to the content by the choice of cue. */
public enum Stance {
  NEUTRAL,
  ENDORSING,
  DISTANCING,
  DENYING
}
