package selon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;
import selon.text.Span;
import selon.text.Spans;

/** A statement under construction: more of its content may come to it. */
final class Linked {

  private final @Nullable Proposal proposal;
  private final Part source;
  private final List<Part> parts = new ArrayList<>();
  private final String rule;
  private final double chance;

  /**
   * A statement.
   *
   * @param proposal where its cue comes from; null if it has none
   */
  Linked(@Nullable Proposal proposal, Part source, Part content, Layout layout) {
    this.proposal = proposal;
    this.source = source;
    this.rule = layout.rule();
    this.chance = layout.chance();
    parts.add(content);
  }

  private Linked(Proposal proposal, String rule, double chance) {
    this.proposal = proposal;
    this.source = proposal.source();
    this.rule = rule;
    this.chance = chance;
    for (Part part : List.of(proposal.left(), proposal.right())) {
      if (!part.isNone()) {
        parts.add(part);
      }
    }
  }

  static Linked of(WordGrid grid, Judged judged) {
    Proposal proposal = judged.proposal();
    CueMatch entry = grid.cue[proposal.head()];
    String cue = entry == null ? "cue" : PhraseWords.CUE + entry.cue().lemma();
    String rule = isColon(grid, proposal) ? "colon" : isJoint(grid, proposal) ? "ellipsis" : cue;
    return new Linked(proposal, rule, judged.chance());
  }

  @Nullable Proposal proposal() {
    return proposal;
  }

  Part source() {
    return source;
  }

  List<Part> parts() {
    return parts;
  }

  void add(Part part) {
    parts.add(part);
  }

  /** Forgets the pieces of so few tokens. */
  void dropScraps(int most) {
    parts.removeIf(part -> part.to() - part.from() < most);
  }

  /** The token that it is sorted by: its cue, else the start of its content. */
  int place() {
    return proposal == null ? parts.get(0).from() : proposal.head();
  }

  Attribution attribution(WordGrid grid) {
    Spans cue =
        proposal == null || isColon(grid, proposal) || isJoint(grid, proposal)
            ? Spans.none()
            : cue(grid, proposal.cue());
    return new Attribution(source(grid), cue, content(grid), rule, chance);
  }

  /** A colon is no part of it. */
  private static Spans cue(WordGrid grid, Part cue) {
    boolean colon = cue.to() > cue.from() && grid.is(cue.to(), ":");
    return Spans.of(grid.span(cue.from(), colon ? cue.to() - 1 : cue.to()));
  }

  /** Without the hyphens of "a-t-il": the pronoun alone. */
  private Spans source(WordGrid grid) {
    if (source.isNone()) {
      return Spans.none();
    }
    Span span = grid.span(source.from(), source.to());
    String first = grid.tokens[source.from()].form();
    int cut = first.startsWith("-t-") ? 3 : first.startsWith("-") ? 1 : 0;
    return Spans.of(cut < first.length() ? span.start() + cut : span.start(), span.end());
  }

  /** The pieces in order; one that another holds is part of it. */
  private Spans content(WordGrid grid) {
    List<Part> sorted = parts.stream().sorted(Comparator.comparingInt(Part::from)).toList();
    List<Span> pieces = new ArrayList<>();
    for (Part part : sorted) {
      Span span = grid.span(part.from(), part.to());
      int last = pieces.size() - 1;
      if (last >= 0 && span.start() < pieces.get(last).end()) {
        pieces.set(last, pieces.get(last).hull(span));
      } else {
        pieces.add(span);
      }
    }
    return new Spans(pieces);
  }

  /** What leaves out its verb has for its head the comma or conjunction before it. */
  private static boolean isJoint(WordGrid grid, Proposal proposal) {
    return grid.is(proposal.head(), ",") || grid.is(proposal.head(), Upos.CCONJ);
  }

  private static boolean isColon(WordGrid grid, Proposal proposal) {
    return grid.is(proposal.head(), ":");
  }
}
