package selon.statement;

/** A proposal with the chance that it is right. */
record Judged(Proposal proposal, double chance) {}
