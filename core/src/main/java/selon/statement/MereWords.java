package selon.statement;

import java.util.BitSet;
import java.util.List;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Takes back what the judge took for a statement by words that are none: "feeling the pinch", "a
 * attendu que la pluie cesse", by "no-cues.tsv"; and what only completes another word, as in "tant
 * que".
 *
 * <p>Immutable and safe for threads; linear in the text.
 */
final class MereWords {

  private final PatternIndex<Boolean> mere;
  private final PhraseWords words;

  MereWords(LanguagePack pack) {
    mere = PatternIndex.of(pack, "no-cues.tsv", row -> true);
    words = PhraseWords.of(pack);
  }

  /** The proposals, of which none stands whose cue begins among such words. */
  List<Judged> without(WordGrid grid, List<Judged> judged) {
    BitSet barred = barred(grid);
    return judged.stream()
        .map(
            each ->
                each.stands() && isMere(grid, barred, each.proposal())
                    ? new Judged(each.proposal(), each.chance(), false)
                    : each)
        .toList();
  }

  private BitSet barred(WordGrid grid) {
    BitSet barred = new BitSet();
    int at = 0;
    for (Sentence sentence : grid.words.sentences()) {
      int size = sentence.tokens().size();
      for (PatternIndex.Match<Boolean> match :
          mere.in(sentence.tokens(), new TokenRange(0, size))) {
        barred.set(at + match.tokens().first(), at + match.tokens().end());
      }
      at += size;
    }
    return barred;
  }

  /** In a headline neither verb nor cue: "{Tiny} <fossil> [rewrites story of fish]". */
  private static boolean isOfHeading(WordGrid grid, Proposal p) {
    int head = p.head();
    return grid.paragraph[head] == 0
        && grid.cue[head] == null
        && !grid.isVerb(head)
        && !grid.is(head, Upos.PUNCT)
        && !grid.is(grid.sentenceEnd(head) - 1, Upos.PUNCT)
        && grid.size > grid.sentenceEnd(head)
        && grid.paragraph[grid.sentenceEnd(head)] > 0
        && !isQuoted(grid, p.left())
        && !isQuoted(grid, p.right());
  }

  private static boolean isQuoted(WordGrid grid, Part part) {
    return !part.isNone() && (grid.mark[part.from()] > 0 || grid.mark[part.to()] > 0);
  }

  /** "A-t-elle reconnu une voix ?", "Le maire veut-il partir ?": nobody says what one asks. */
  private boolean isAsked(WordGrid grid, Proposal p) {
    int head = p.head();
    int end = grid.sentenceEnd(head);
    boolean asks =
        p.left().isNone()
            && !p.right().isNone()
            && p.right().to() < end
            && grid.depth[head] == 0
            && grid.mark[p.right().from()] == 0
            && grid.is(end - 1, "?");
    int source = p.source().from();
    if (asks && source > grid.sentenceFirst(head) && words.is(Role.INVERTED, grid.tokens[source])) {
      return true; // "Peut-on dire que …?"
    }
    for (int i = p.cue().from(); asks && i <= p.cue().to() + 1; i++) {
      if (words.is(Role.INVERTED, grid.tokens[i])) {
        return true;
      }
    }
    return false;
  }

  /** "Aux élus qui <doutent>, [je propose une visite]": what the main clause tells is not said. */
  private boolean isBeyondRelative(WordGrid grid, Proposal p) {
    int who = p.cue().from() - 1;
    int comma = p.right().from() - 1;
    boolean apart =
        p.left().isNone()
            && comma > p.cue().to()
            && grid.is(comma, ",")
            && grid.mark[comma + 1] == 0
            && who > grid.sentenceFirst(p.head())
            && words.is(Role.WHO, grid.tokens[who])
            && !grid.is(who - 1, ",");
    for (int i = p.cue().to() + 1; apart && i < comma; i++) {
      apart = grid.is(i, Upos.ADV);
    }
    return apart && grid.hasFinite(comma + 1, p.right().to());
  }

  /** "Certains élus doutent ?": what is said is a mark, or stands in the source. */
  private static boolean isEmpty(WordGrid grid, Proposal p) {
    return isEmpty(grid, p.left(), p.source()) && isEmpty(grid, p.right(), p.source());
  }

  private static boolean isEmpty(WordGrid grid, Part said, Part source) {
    boolean within = !source.isNone() && source.from() <= said.from() && said.to() <= source.to();
    boolean mark = said.from() == said.to() && !said.isNone() && grid.is(said.from(), Upos.PUNCT);
    return said.isNone() || within || mark;
  }

  /** "On nous juge avant de nous entendre": what comes later is not what one thinks. */
  private boolean isBeforehand(WordGrid grid, Proposal p) {
    int before = p.right().from();
    return p.left().isNone()
        && !words.headLast()
        && before == p.cue().to() + 1
        && before < p.right().to()
        && words.is(Role.BEFORE, grid.tokens[before])
        && words.is(Role.OF, grid.tokens[before + 1]);
  }

  /** "{What} worries me is the ice": it stands for what is said, and says nothing. */
  private boolean isWhat(WordGrid grid, Proposal p) {
    Part source = p.source();
    return !source.isNone()
        && source.from() == source.to()
        && source.to() < p.cue().from()
        && words.is(Role.FREE_RELATIVE, grid.tokens[source.from()]);
  }

  /** "Telling anyone [who will listen]": those are told. */
  private boolean isHearer(WordGrid grid, Proposal p) {
    int who = p.right().from();
    return p.left().isNone()
        && !p.right().isNone()
        && who == p.cue().to() + 2
        && words.is(Role.OF_PEOPLE, grid.tokens[who])
        && words.is(Role.WHOEVER, grid.tokens[who - 1])
        && grid.cue[p.head()] != null
        && grid.cue[p.head()].cue().attitude() == Attitude.ASSERTION;
  }

  private boolean isMere(WordGrid grid, BitSet barred, Proposal p) {
    int that = p.right().from();
    return barred.get(p.head())
        || isEmpty(grid, p)
        || isBeforehand(grid, p)
        || isWhat(grid, p)
        || isHearer(grid, p)
        || isBeyondRelative(grid, p)
        || isAsked(grid, p)
        || isOfHeading(grid, p)
        || p.left().isNone()
            && that > p.cue().to() + 1
            && words.is(Role.COMPLEMENTIZER, grid.tokens[that])
            && words.is(Role.SO_LONG, grid.tokens[that - 1]);
  }
}
