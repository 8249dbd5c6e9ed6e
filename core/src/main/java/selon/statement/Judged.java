package selon.statement;

/**
 * A proposal with the chance that it is right.
 *
 * @param stands whether that is enough to make it a statement
 */
record Judged(Proposal proposal, double chance, boolean stands) {

  /** The same with its spans mended. */
  Judged with(Proposal mended) {
    return new Judged(mended, chance, stands);
  }
}
