package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Gives a verb behind a relative clause the noun that the clause is about, not a pronoun in it: "{A
 * former guard}, who is silent because he has friends there, said". Linear in the sentence.
 */
final class ClauseSource extends PhraseStep {

  ClauseSource(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    Part source = p.source();
    int comma = p.cue().from() - 1;
    boolean far =
        !source.isNone()
            && source.from() == source.to()
            && grid.is(source.to(), Upos.PRON)
            && source.to() < comma
            && grid.is(comma, ",")
            && grid.sentence[source.to()] == grid.sentence[comma]
            && grid.hasFinite(source.to() + 1, comma - 1);
    Part noun = far ? bearer(source.to()) : Part.NONE;
    boolean alike = !noun.isNone() && grid.quote[noun.from()] == grid.quote[p.head()];
    return alike ? p.withSource(noun) : p;
  }

  /** The noun phrase at the head of the sentence that a relative clause follows. */
  private Part bearer(int pronoun) {
    int first = grid.sentenceFirst(pronoun);
    Part noun = nouns.startingAt(first);
    int comma = noun.to() + 1;
    boolean relative =
        !noun.isNone()
            && comma + 1 < pronoun
            && grid.is(comma, ",")
            && grid.tokens[comma + 1].has("PronType=Rel");
    return relative ? noun : Part.NONE;
  }
}
