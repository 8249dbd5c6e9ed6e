package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * The content of a noun for what is said, which ends before the verb that the noun is the subject
 * of: "The claim [that the mine is safe] is backed by …".
 */
final class NounContent extends PhraseStep {

  NounContent(PhrasePieces pieces) {
    super(pieces);
  }

  /** "The claim [that the mine is safe] is backed by …" */
  Proposal mended(Proposal p) {
    Part right = p.right();
    int that = right.from();
    boolean noun =
        p.left().isNone()
            && !right.isNone()
            && that > p.cue().to()
            && grid.isCue(p.head(), CueClass.Part.NOUN)
            && words.is(Role.COMPLEMENTIZER, grid.tokens[that])
            && isLed(p.head())
            && endsSentence(right.to())
            && !grid.hasFinite(grid.sentenceFirst(that), that - 1);
    if (!noun) {
      return p;
    }
    int main = mainVerb(that, right.to());
    Part content = main > 0 ? new Part(-1, that, main - 1, right.log()) : right;
    return p.withSource(source(p, that)).withContent(p.left(), content);
  }

  /** Where words follow, the verb of the noun may be among them. */
  private boolean endsSentence(int last) {
    int end = grid.sentenceEnd(last);
    int i = last + 1;
    while (i < end && grid.is(i, Upos.PUNCT)) {
      i++;
    }
    return i == end;
  }

  /** "Claims that …", "the claim that …", and not "farmers fear that …". */
  private boolean isLed(int noun) {
    return noun == grid.sentenceFirst(noun)
        || switch (grid.tokens[noun - 1].upos()) {
          case DET, PRON, ADJ, PART -> true;
          default -> false;
        };
  }

  /** "{Norvex} last week that …": a source behind the noun is one noun phrase. */
  private Part source(Proposal p, int that) {
    Part source = p.source();
    if (source.isNone()
        || source.from() <= p.head()
        || source.from() >= that
        || source.to() < that) {
      return source;
    }
    int to = source.from();
    while (to + 1 < that && !ends(to, to + 1)) {
      to++;
    }
    return new Part(Math.min(source.main(), to), source.from(), to, source.log());
  }

  private boolean ends(int noun, int next) {
    boolean nominal = grid.isNominal(noun);
    return nominal && !grid.isNominal(next) && !grid.is(next, Upos.ADP)
        || grid.is(next, Upos.PUNCT);
  }

  /** The verb behind the one of the clause, with no subject of its own; or -1. */
  private int mainVerb(int that, int to) {
    int own = that + 1;
    while (own <= to && !grid.isFinite(own)) {
      own++;
    }
    boolean aux = own <= to && grid.is(own, Upos.AUX);
    int last = own;
    while (aux && last + 1 <= to && last - own < 3 && isVerbal(last + 1)) {
      last++;
    }
    if (own > to || grid.cue[last] != null) {
      return -1;
    }
    for (int i = last + 1; i <= to; i++) {
      if (grid.is(i, Upos.PUNCT) || grid.is(i, Upos.CCONJ) || opensClause(i)) {
        return -1;
      }
      if (grid.isFinite(i) || isTaken(i, to)) {
        return grid.is(i - 1, Upos.PRON) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean opensClause(int i) {
    return grid.is(i, Upos.SCONJ) || grid.is(i, Upos.PRON) && grid.tokens[i].has("PronType=Rel");
  }

  /** "surprised investors", of which the tagger makes an adjective. */
  private boolean isTaken(int i, int to) {
    return i < to
        && grid.is(i, Upos.ADJ)
        && words.endsIn(Role.PAST_ENDING, grid.tokens[i].form())
        && (grid.is(i - 1, Upos.ADP) || grid.is(i - 1, Upos.ADV) || grid.is(i - 1, Upos.NOUN))
        && grid.isNominal(i + 1);
  }

  private boolean isVerbal(int i) {
    return grid.is(i, Upos.VERB) || grid.is(i, Upos.AUX) || grid.is(i, Upos.PART);
  }
}
