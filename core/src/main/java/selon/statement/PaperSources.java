package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends who speaks where that is a paper and not whose it is: "{a report on Channel 2} that said
 * [he had left]", "{posts on social media} claim [that …]", "{records reviewed by the Courier} show
 * [that …]". A noun for a person before the preposition is left alone: "the author of the report".
 */
final class PaperSources extends PhraseStep {

  /** How many words on when it came out may stand between. */
  private static final int LONGEST_TIME = 3;

  /** How many words may stand before the paper's noun in its phrase. */
  private static final int LONGEST = 8;

  PaperSources(PhrasePieces pieces) {
    super(pieces);
  }

  Proposal mended(Proposal p) {
    if (!words.headLast() || p.source().isNone()) {
      return p;
    }
    int last = p.cue().from() - 1;
    boolean relative = last > 1 && p.source().to() <= last && is(Role.OF_PAPERS, last);
    int end = relative ? last - 1 : last;
    int first = grid.sentenceFirst(p.head());
    Part source = relative && p.source().from() == last ? owner(last - 1, first) : p.source();
    if (source.to() != end
        || source.from() - 2 < first
        || !is(Role.PAPER_LINK, source.from() - 1)
        || grid.quote[source.from()] != grid.quote[p.head()]) {
      return p;
    }
    int before = source.from() - 2;
    int least = Math.max(first, before - LONGEST_TIME);
    // "a study published {Wednesday} in the journal"
    while (before > least && grid.isNominal(before) && times.is(before)) {
      before--;
    }
    before = grid.is(before, Upos.VERB) ? before : source.from() - 2;
    int noun =
        grid.is(before, Upos.VERB) && grid.tokens[before].has("VerbForm=Part")
            ? before - 1
            : before;
    int from = noun < first || !isPaper(noun) ? -1 : start(noun, first);
    boolean free = from >= 0 && (from == first || !grid.is(from - 1, Upos.ADP));
    return free && !meets(p, from) ? p.withSource(Part.of(noun, from, source.to())) : p;
  }

  /** "A report {on Channel 2} that said": whose it is, or where it stands. */
  private Part owner(int to, int first) {
    int from = to + 1;
    while (from > first && to - from < LONGEST && goesBefore(from - 1)) {
      from--;
    }
    return from > to ? Part.NONE : Part.of(to, from, to);
  }

  private static boolean meets(Proposal p, int from) {
    Part wide = Part.of(from, p.source().to());
    return !p.left().isNone() && p.left().meets(wide);
  }

  private boolean isPaper(int i) {
    @Nullable SourceWord noun = grid.isNominal(i) ? speakers.noun(i) : null;
    return noun != null && noun.kind() == SourceKind.DOCUMENT;
  }

  /** Where the phrase begins whose noun this is. */
  private int start(int noun, int first) {
    int from = noun;
    while (from > first && noun - from < LONGEST && goesBefore(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean goesBefore(int i) {
    return switch (grid.tokens[i].upos()) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      case PRON -> grid.tokens[i].has("Poss=Yes");
      case PART -> "'’".indexOf(grid.tokens[i].form().charAt(0)) >= 0;
      default -> grid.is(i, "-");
    };
  }
}
