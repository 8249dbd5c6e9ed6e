package selon.claim;

/** What a word does in a claim, for a change of it to be named. */
public enum TermKind {
  WORD,
  NAME,
  NUMBER,
  HEDGE,
  NEGATION,
  /** A word that makes somebody answer for something: "said", "selon". */
  REPORT,
  /** Articles, prepositions, auxiliaries and the like. */
  LIGHT,
  MARK
}
