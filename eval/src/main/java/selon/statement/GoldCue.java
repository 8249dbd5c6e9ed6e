package selon.statement;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.gold.GoldStatement;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;
import selon.text.Span;
import selon.text.Spans;

/**
 * A gold statement as places in the grid.
 *
 * @param source with the token that leads it; none if the text has none
 * @param left the content before the cue, in one piece
 * @param right the content behind the cue, in one piece
 */
record GoldCue(Part cue, Part source, Part left, Part right) {

  /** Pieces on one side are joined if no more tokens than these stand between them. */
  private static final int GAP = 12;

  /**
   * The statement's places; null if they are not in the grid, or if there is no cue and no colon
   * that can stand in for it.
   */
  static @Nullable GoldCue of(WordGrid grid, GoldStatement statement) {
    Part cue =
        statement.cue().isEmpty()
            ? colon(grid, statement)
            : part(grid, statement.cue().hull(), true);
    if (cue == null) {
      return null;
    }
    Part source =
        statement.source().isEmpty() ? null : part(grid, statement.source().pieces().get(0), false);
    Part left = Part.none(0);
    Part right = Part.none(0);
    for (Span span : statement.content()) {
      Part piece = part(grid, span, false);
      if (piece == null) {
        continue;
      }
      if (piece.to() < cue.from()) {
        left = left.isNone() ? piece : joined(left, piece);
      } else if (piece.to() > cue.to()) {
        Part behind = piece.from() > cue.to() ? piece : new Part(-1, cue.to() + 1, piece.to(), 0);
        if (right.isNone() || behind.from() - right.to() < GAP) {
          right = right.isNone() ? behind : joined(right, behind);
        }
      }
    }
    return new GoldCue(cue, source == null ? Part.none(0) : source, left, right);
  }

  int head() {
    return cue.main();
  }

  /** Whether the token lies in the content. */
  boolean holds(int i) {
    return left.from() <= i && i <= left.to() && !left.isNone()
        || right.from() <= i && i <= right.to() && !right.isNone();
  }

  /** Whether the token lies in the cue. */
  boolean isLedBy(int token) {
    return cue.from() <= token && token <= cue.to();
  }

  /** Whether these are the pieces of the content. */
  boolean hasContent(ContentPair pair) {
    return same(left, pair.left()) && same(right, pair.right());
  }

  private static boolean same(Part one, Part other) {
    return one.from() == other.from() && one.to() == other.to();
  }

  /**
   * Whether the proposal is this statement: its cue, half of its content and part of its source, as
   * scorers count what is "linked".
   */
  boolean isFoundBy(Proposal proposal) {
    boolean sameCue = isLedBy(proposal.head());
    boolean sameSource =
        source.isNone() || proposal.source().isNone()
            ? source.isNone() && proposal.source().isNone()
            : source.from() <= proposal.source().to() && proposal.source().from() <= source.to();
    BitSet own = tokens(left, right);
    BitSet found = tokens(proposal.left(), proposal.right());
    BitSet both = (BitSet) own.clone();
    both.and(found);
    int shared = both.cardinality();
    return sameCue
        && sameSource
        && 2 * shared >= own.cardinality() + found.cardinality() - shared
        && shared > 0;
  }

  private static BitSet tokens(Part left, Part right) {
    BitSet tokens = new BitSet();
    for (Part part : List.of(left, right)) {
      if (!part.isNone()) {
        tokens.set(part.from(), part.to() + 1);
      }
    }
    return tokens;
  }

  private static Part joined(Part one, Part other) {
    return new Part(-1, Math.min(one.from(), other.from()), Math.max(one.to(), other.to()), 0);
  }

  /** «X : « … »» has no cue; the colon marks where it would stand. */
  private static @Nullable Part colon(WordGrid grid, GoldStatement statement) {
    Spans source = statement.source();
    if (source.isEmpty() || statement.content().isEmpty()) {
      return null;
    }
    int from = grid.at(source.hull().end());
    int to = Math.min(grid.at(statement.content().hull().start()), from + 3);
    for (int i = from; i < to; i++) {
      if (grid.tokens[i].form().equals(":")) {
        return new Part(i, i, i, 0);
      }
    }
    return null;
  }

  private static @Nullable Part part(WordGrid grid, Span span, boolean cue) {
    int from = grid.at(span.start());
    int to = span.isEmpty() ? from : grid.at(span.end() - 1);
    if (to >= grid.size || to < from || grid.tokens[from].span().start() >= span.end()) {
      return null;
    }
    return new Part(lead(grid, from, to, cue), from, to, 0);
  }

  /** The best of the tokens that hang on none other in the stretch. */
  private static int lead(WordGrid grid, int from, int to, boolean cue) {
    int lead = -1;
    for (int i = from; i <= to; i++) {
      boolean free = grid.head[i] < from || grid.head[i] > to;
      if (free && (lead < 0 || rank(grid, i, cue) < rank(grid, lead, cue))) {
        lead = i;
      }
    }
    return lead < 0 ? from : lead;
  }

  private static int rank(WordGrid grid, int i, boolean cue) {
    Upos upos = grid.tokens[i].upos();
    if (cue) {
      return switch (upos) {
        case VERB -> 0;
        case NOUN -> 1;
        case AUX -> 2;
        case ADJ -> 3;
        case ADP -> 4;
        default -> 5;
      };
    }
    return switch (upos) {
      case NOUN, PROPN, PRON -> 0;
      default -> 1;
    };
  }
}
