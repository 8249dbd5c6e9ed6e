package selon.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.statement.Proposal.Part;

/** Which words of an article are already said by whom, and which cues wait for what they open. */
final class QuotationClaims {

  /** A cue this likely is believed where a quotation waits for it; the logarithm of its chance. */
  private static final double ENOUGH = Math.log(0.25);

  private final WordGrid grid;
  private final JudgedCues cues;
  private final NavigableMap<Integer, Linked> byCue = new TreeMap<>();

  /** By the last token of the content. */
  private final Map<Integer, Linked> byEnd = new HashMap<>();

  /**
   * Where contents of statements outside quotations end, by where they begin: those that no other
   * reaches over, so that of two the later one ends later.
   */
  private final NavigableMap<Integer, Integer> reaches = new TreeMap<>();

  private final List<Linked> all = new ArrayList<>();
  private final BitSet claimed = new BitSet();

  /** The lemmas of those who lead the sources. */
  private final Set<Integer> speakers = new HashSet<>();

  QuotationClaims(WordGrid grid, JudgedCues cues) {
    this.grid = grid;
    this.cues = cues;
  }

  /** All statements, in the order of their places. */
  List<Linked> inOrder() {
    all.sort(Comparator.comparingInt(Linked::place));
    return all;
  }

  void claim(Linked own) {
    all.add(own);
    if (!own.source().isNone()) {
      speakers.add(grid.lemma[own.source().main()]);
    }
    if (own.proposal() != null) {
      byCue.put(own.place(), own);
    }
    own.parts().forEach(part -> note(own, part));
  }

  /** Gives a quotation to a cue with its source. */
  void claim(Layout layout, Proposal cue, Part quotation) {
    claim(new Linked(cue, cue.source(), quotation, layout));
  }

  /** Gives a quotation to somebody without a cue, or to nobody. */
  void claim(Layout layout, Part source, Part quotation) {
    claim(new Linked(null, source, quotation, layout));
  }

  /** Adds a piece to what somebody says. */
  void extend(Linked own, Part part) {
    own.add(part);
    note(own, part);
  }

  private void note(Linked own, Part part) {
    byEnd.put(part.to(), own);
    if (grid.depth[own.place()] == 0) {
      reach(part);
    }
    // what is said within a quotation does not tell whose the quotation is
    boolean within =
        own.proposal() != null && grid.depth[own.place()] > 0 && isInQuotation(own.place(), part);
    if (!within) {
      claimed.set(part.from(), part.to() + 1);
    }
  }

  private void reach(Part part) {
    Map.@Nullable Entry<Integer, Integer> before = reaches.floorEntry(part.from());
    if (before != null && before.getValue() >= part.to()) {
      return;
    }
    Map.@Nullable Entry<Integer, Integer> behind = reaches.ceilingEntry(part.from());
    while (behind != null && behind.getValue() <= part.to()) {
      reaches.remove(behind.getKey());
      behind = reaches.higherEntry(behind.getKey());
    }
    reaches.put(part.from(), part.to());
  }

  private boolean isInQuotation(int i, Part part) {
    int q = grid.quote[i];
    return q >= 0 && part.from() >= grid.quoteFirst[q] && part.to() <= grid.quoteLast[q];
  }

  /** Whether most of it is nobody's yet. */
  boolean isFree(Part quotation) {
    int taken = claimed.get(quotation.from(), quotation.to() + 1).cardinality();
    return taken * 2 <= quotation.to() - quotation.from();
  }

  /** The statement of this cue; null if there is none. */
  @Nullable Linked ofCue(int head) {
    return byCue.get(head);
  }

  /** The statements with cues between these tokens, both included, the last one first. */
  Iterable<Linked> backwards(int from, int to) {
    return byCue.subMap(from, true, to, true).descendingMap().values();
  }

  /** The statement of which a piece ends with this token; null if there is none. */
  @Nullable Linked endingAt(int token) {
    return byEnd.get(token);
  }

  /** Whether a statement already has this word for the one who leads its source. */
  boolean hasSource(int token) {
    return speakers.contains(grid.lemma[token]);
  }

  /** Whether the content of a statement outside quotations reaches over both. */
  boolean holdsWithin(Proposal inner, Part quotation) {
    Map.@Nullable Entry<Integer, Integer> widest = reaches.floorEntry(inner.first());
    return widest != null && widest.getValue() >= quotation.to();
  }

  /** Whether the cue is likely, though perhaps not enough for a statement. */
  static boolean isLikely(Proposal cue) {
    return cue.headLog() >= ENOUGH;
  }

  /** The likeliest cue between these tokens, outside quotations, that has no statement yet. */
  @Nullable Proposal likeliest(int from, int to) {
    return cues.between(from, to).stream()
        .map(Judged::proposal)
        .filter(cue -> grid.depth[cue.head()] == 0)
        .filter(QuotationClaims::isLikely)
        .filter(cue -> !byCue.containsKey(cue.head()))
        .max(Comparator.comparingDouble(Proposal::headLog))
        .orElse(null);
  }
}
