package selon.statement;

import selon.linear.Features;

/**
 * What tells whether a piece of content has an edge at a place, in two parts. Most places are out
 * of question by the first, which says most and has few values; the second looks all over a large
 * model, and waits for memory each time.
 */
interface EdgeFeatures {

  /** Turns to a place. */
  void look(int place);

  /** How the place lies in its sentence, its paragraph and its quotations. */
  void outline(Features bag);

  /** How it hangs in the tree, and its words. Asked for places that lead away from the cue. */
  void detail(Features bag);
}
