package selon.sentence;

/**
 * The universal parts of speech of <a href="https://universaldependencies.org/u/pos/">Universal
 * Dependencies</a>.
 */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
