package selon.statement;

/**
 * A place where an article speaks of a figure.
 *
 * @param offset where it starts
 * @param sentence the index of its sentence
 * @param subject whether its verb is said of it
 * @param aside whether it only goes with another noun ("le frère du maire"), or tells something to
 *     the one of whom the sentence speaks ("since the agent told him")
 */
record Mention(int offset, int sentence, Figure figure, boolean subject, boolean aside) {

  /** Whether it only tells something to the one of whom the sentence speaks. */
  boolean isInformant() {
    return subject && aside;
  }

  /** The same, of the one who the figure has turned out to be. */
  Mention revealed() {
    return figure.revealed() == figure
        ? this
        : new Mention(offset, sentence, figure.revealed(), subject, aside);
  }
}
