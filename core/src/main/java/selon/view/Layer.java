package selon.view;

/** What a stretch of the text is marked as, from the outside in. */
enum Layer {
  INFERENCE,
  CONTENT,
  QUANTITY,
  SOURCE,
  CUE,
  HEDGE
}
