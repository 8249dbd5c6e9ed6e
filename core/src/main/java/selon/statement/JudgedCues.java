package selon.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import selon.statement.Proposal.Part;

/** The proposals of an article by the main words of their cues, for rules that add and mend. */
final class JudgedCues {

  /** What a rule's statement is worth where the judge thinks less of it. */
  private static final double CHANCE = 0.6;

  /** How far from its main word a cue may reach. */
  private static final int NEAR = 8;

  private final NavigableMap<Integer, Judged> all = new TreeMap<>();

  JudgedCues(List<Judged> judged) {
    judged.forEach(each -> all.put(each.proposal().head(), each));
  }

  /** In the order of their cues. */
  List<Judged> toList() {
    return new ArrayList<>(all.values());
  }

  /** The proposal of this cue; null if there is none. */
  @Nullable Judged at(int head) {
    return all.get(head);
  }

  /** The same if it is a statement; null if not. */
  @Nullable Proposal standing(int head) {
    Judged known = all.get(head);
    return known != null && known.stands() ? known.proposal() : null;
  }

  /** Those with cues between these tokens, both included; what is removed from it is gone. */
  Collection<Judged> between(int from, int to) {
    return from > to ? List.of() : all.subMap(from, true, to, true).values();
  }

  /** Mends all; the cues stay where they are. */
  void replaceAll(UnaryOperator<Judged> mended) {
    all.replaceAll((head, each) -> mended.apply(each));
  }

  /** Mends those with cues between these tokens, both included. */
  void replaceBetween(int from, int to, UnaryOperator<Judged> mended) {
    all.subMap(from, true, to, true).replaceAll((head, each) -> mended.apply(each));
  }

  /** Ends at the comma what cues from there on say that goes on behind it. */
  void endContentsAt(int comma, int first) {
    replaceBetween(first, comma - 1, each -> endedAt(comma, each));
  }

  private static Judged endedAt(int comma, Judged each) {
    Proposal p = each.proposal();
    Part right = p.right();
    boolean beyond = right.from() < comma && right.to() > comma;
    return beyond
        ? each.with(
            p.withContent(p.left(), new Part(right.main(), right.from(), comma - 1, right.log())))
        : each;
  }

  void remove(int head) {
    all.remove(head);
  }

  /** Makes a statement of what the judge has turned down. */
  void raise(Judged known) {
    put(known.proposal(), known.chance());
  }

  /** Adds a statement in place of those whose cues share a token with its own. */
  void put(Part cue, Part source, Part left, Part right) {
    double chance = 0;
    double log = 0;
    // a cue is short: only those near by can share a token with it
    for (Judged each : List.copyOf(between(cue.from() - NEAR, cue.to() + NEAR))) {
      if (each.proposal().cue().meets(cue)) {
        chance = Math.max(chance, each.chance());
        log = Math.min(log, each.proposal().headLog());
        remove(each.proposal().head());
      }
    }
    put(new Proposal(cue.main(), log, cue, source, left, right), chance);
  }

  private void put(Proposal statement, double chance) {
    all.put(statement.head(), new Judged(statement, Math.max(CHANCE, chance), true));
  }
}
