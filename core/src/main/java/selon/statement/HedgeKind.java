package selon.statement;

/** What kind of word lowers the certainty. */
public enum HedgeKind {
  MODAL,
  ADVERB,
  VERB,
  CONDITIONAL,
  ADJECTIVE,
  APPROXIMATOR,
  REPORTATIVE
}
