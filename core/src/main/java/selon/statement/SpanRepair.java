package selon.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends what separate choices leave at odds with each other: a colon that introduces what a verb
 * before it has already, what is said within quotation marks and runs out of them ({@link
 * QuotationEdges}), a subject behind its verb that was taken for content ({@link SpeakerBehind}), a
 * source with half of a name ({@link WholeSources}).
 *
 * <p>Linear in the proposals.
 */
final class SpanRepair {

  private final WordGrid grid;
  private final SpeakerNouns speakers;
  private final QuotationEdges edges;
  private final SpeakerBehind behind;
  private final WholeSources sources;

  private SpanRepair(WordGrid grid, SpeakerNouns speakers) {
    this.grid = grid;
    this.speakers = speakers;
    this.edges = new QuotationEdges(grid);
    this.behind = new SpeakerBehind(grid, speakers);
    this.sources = new WholeSources(grid);
  }

  static List<Judged> repair(WordGrid grid, SpeakerNouns speakers, List<Judged> judged) {
    SpanRepair repair = new SpanRepair(grid, speakers);
    Set<Integer> begun = new HashSet<>();
    for (Judged each : judged) {
      if (each.stands() && !repair.isColon(each.proposal())) {
        begun.add(each.proposal().right().from());
      }
    }
    List<Judged> repaired = new ArrayList<>(judged.size());
    for (Judged each : judged) {
      Proposal proposal = each.proposal();
      boolean topic =
          repair.isColon(proposal)
              && (begun.contains(proposal.right().from()) || repair.isTopic(proposal.source()));
      if (!topic) {
        Proposal mended = repair.of(proposal);
        boolean empty = proposal.hasContent() && !mended.hasContent();
        repaired.add(new Judged(mended, each.chance(), each.stands() && !empty));
      }
    }
    return repaired;
  }

  /** "Fermeture du bac : « … »" */
  private boolean isTopic(Part source) {
    return !source.isNone()
        && grid.subject[source.main()] < 0
        && !speakers.leads(source.from(), source.to());
  }

  private boolean isColon(Proposal proposal) {
    return grid.is(proposal.head(), ":");
  }

  private Proposal of(Proposal p) {
    Proposal own = hyphened(edges.whole(edges.kept(behind.mended(edges.outside(p)))));
    return own.withSource(sources.of(own));
  }

  /** "Affirme-t-on": the pronoun is the source alone; in "a-t-il dit" the cue goes on behind it. */
  private Proposal hyphened(Proposal p) {
    Part cue = p.cue();
    boolean holds =
        !p.source().isNone()
            && cue.to() > cue.from()
            && p.source().main() == cue.to()
            && grid.is(cue.to(), Upos.PRON);
    return holds
        ? new Proposal(
            p.head(),
            p.headLog(),
            new Part(cue.main(), cue.from(), cue.to() - 1, cue.log()),
            p.source(),
            p.left(),
            p.right())
        : p;
  }
}
