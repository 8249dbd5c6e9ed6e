package selon.statement;

/** What the cue says that the source does with the content. */
public enum Attitude {
  ASSERTION,
  BELIEF,
  KNOWLEDGE,
  INTENTION,
  DIRECTIVE,
  QUESTION
}
