package selon.statement;

/**
 * What gives a quotation that no cue has claimed to the one who says it, and what that is worth.
 */
enum Layout {
  /** "« … » — Ada Crane, maître du port" */
  SIGNATURE("signature", 0.9),
  /** "Ada Crane says:", "According to X" on a line of its own. */
  INTRODUCTION("introduction", 0.75),
  /** "La grève s'étend - Ada Crane : « … »" */
  COLON("colon", 0.75),
  /** "« Le bac, dit-il, coûte trop cher. »" */
  INCISE("incise", 0.75),
  /** "« … » / a déclaré X" */
  CUE_BEHIND("cue behind", 0.75),
  /** "« … », sourit Ada Crane" */
  BESIDE("beside", 0.6),
  /** "Ada Crane est catégorique : « … »" */
  CLAUSE("colon", 0.5),
  /** "Ada Crane shakes her head. “…”" */
  SHOWN("subject before", 0.5),
  /** A block of the one to whom all blocks before belong. */
  BLOCK("block quotation", 0.5),
  /** Nobody is named. */
  NOBODY("quotation", 0.3);

  private final String rule;
  private final double chance;

  Layout(String rule, double chance) {
    this.rule = rule;
    this.chance = chance;
  }

  String rule() {
    return rule;
  }

  double chance() {
    return chance;
  }
}
