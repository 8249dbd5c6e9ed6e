package selon.statement;

import selon.statement.Proposal.Part;

/**
 * A verb that reports, with its auxiliary and negation.
 *
 * @param neither whether it is one of two that are both denied: "ni confirmé ni infirmé"
 */
record VerbGroup(int from, int head, int to, boolean neither) {

  Part part() {
    return Part.of(head, from, to);
  }
}
