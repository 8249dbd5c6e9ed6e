package selon.statement;

import selon.statement.Proposal.Part;

/**
 * What stands behind a quotation to tell whose it is: "nous confirme jeudi la mairie".
 *
 * @param from its first token, be it an object: "nous"
 * @param cue the verb
 * @param source who speaks
 * @param inverted the pronoun that shows that the verb speaks, or -1: "-t-il"
 * @param objects whether somebody is spoken to before the verb
 * @param adverbials whether words on when and where stand between the verb and who speaks
 * @param known whether the lexicon has the verb
 */
record Incise(
    int from,
    Part cue,
    Part source,
    int inverted,
    boolean objects,
    boolean adverbials,
    boolean known) {

  /** Whether nothing but a report can be meant. */
  boolean isSure() {
    return objects || known;
  }

  /** Whether words stand between the verb and who speaks that a parser takes for the subject. */
  boolean isApart() {
    return adverbials;
  }
}
