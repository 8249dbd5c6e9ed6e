package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Ranker;
import selon.linear.Ranker.Example;
import selon.statement.Proposal.Part;

/** Learns from gold which tokens lead cues, and the source and content of each cue. */
final class ProposalTrainer {

  private static final int ROUNDS = 8;

  /**
   * Whether a word attributes is told by the word: steps are small, so that words are believed
   * less.
   */
  private static final float HEAD_RATE = 0.025f;

  private static final float RATE = 0.05f;
  private static final float DECAY = 1e-5f;
  private static final float LEAST = 0.01f;
  private static final LinearModel NOTHING = new Ranker(1).model(1);

  private final List<Example> heads = new ArrayList<>();
  private final List<Example> edges = new ArrayList<>();
  private final List<Example> sources = new ArrayList<>();
  private final List<Example> contents = new ArrayList<>();
  private final Features bag = new Features();

  void add(TrainingArticle article) {
    WordGrid grid = article.grid();
    boolean[] leads = new boolean[grid.size];
    article.cues().forEach(cue -> leads[cue.head()] = true);
    for (int i = 0; i < grid.size; i++) {
      if (CueSpanFeatures.mayLead(grid, i) && (leads[i] || article.tells(i))) {
        CueSpanFeatures.head(grid, i, bag);
        heads.add(Candidates.yesOrNo(bag, leads[i], article.weight()));
      }
    }
    for (GoldCue cue : article.cues()) {
      addEdges(grid, cue.cue(), article.weight());
      Frame frame = new Frame(grid, cue.head(), cue.cue().from(), cue.cue().to());
      addSource(frame, cue.source(), article.weight());
      addContent(frame, cue, true, article.weight());
      addContent(frame, cue, false, article.weight());
    }
  }

  /** The models; those that weigh and judge proposals are left empty. */
  AttributionModel train() {
    CompletableFuture<LinearModel> content =
        CompletableFuture.supplyAsync(learner(contents, 21, RATE));
    LinearModel head = learner(heads, 20, HEAD_RATE).get();
    LinearModel edge = learner(edges, 18, RATE).get();
    LinearModel source = learner(sources, 20, RATE).get();
    return new AttributionModel(head, edge, source, content.join(), NOTHING, NOTHING);
  }

  private static Supplier<LinearModel> learner(List<Example> examples, int bits, float rate) {
    return () -> new Ranker(bits).train(examples, ROUNDS, rate, DECAY).model(LEAST);
  }

  private void addEdges(WordGrid grid, Part cue, float weight) {
    int h = cue.main();
    Candidates begins = new Candidates();
    for (int i : Proposer.cueBegins(grid, h)) {
      CueSpanFeatures.begin(grid, h, i, bag);
      begins.add(bag, i == cue.from());
    }
    begins.addTo(edges, weight);
    Candidates ends = new Candidates();
    for (int i : Proposer.cueEnds(grid, h)) {
      CueSpanFeatures.end(grid, h, i, bag);
      ends.add(bag, i == cue.to());
    }
    ends.addTo(edges, weight);
  }

  private void addSource(Frame frame, Part source, float weight) {
    Candidates leads = new Candidates();
    SourceSpanFeatures.none(frame, bag);
    leads.add(bag, source.isNone());
    for (int i : Proposer.sourceHeads(frame)) {
      SourceSpanFeatures.head(frame, i, bag);
      leads.add(bag, i == source.main());
    }
    leads.addTo(sources, weight);
    if (source.isNone() || !leads.hasGold()) {
      return;
    }
    int s = source.main();
    Candidates begins = new Candidates();
    for (int i : Proposer.sourceBegins(frame, s)) {
      SourceSpanFeatures.begin(frame, s, i, bag);
      begins.add(bag, i == source.from());
    }
    begins.addTo(sources, weight);
    Candidates ends = new Candidates();
    for (int i : Proposer.sourceEnds(frame, s)) {
      SourceSpanFeatures.end(frame, s, i, bag);
      ends.add(bag, i == source.to());
    }
    ends.addTo(sources, weight);
  }

  private void addContent(Frame frame, GoldCue cue, boolean right, float weight) {
    Part piece = right ? cue.right() : cue.left();
    Part source = cue.source();
    int inner = right ? piece.from() : piece.to();
    int outer = right ? piece.to() : piece.from();
    Candidates inners = new Candidates();
    NoContentFeatures.fill(frame, right, source, bag);
    inners.add(bag, piece.isNone());
    add(frame.inners(right), new InnerEdgeFeatures(frame, right, source), inner, inners);
    inners.addTo(contents, weight);
    if (piece.isNone() || !inners.hasGold()) {
      return;
    }
    Candidates outers = new Candidates();
    int[] places = frame.outers(right, inner);
    add(places, new OuterEdgeFeatures(frame, right, source, inner), outer, outers);
    outers.addTo(contents, weight);
  }

  private void add(int[] places, EdgeFeatures edge, int gold, Candidates candidates) {
    for (int place : places) {
      edge.look(place);
      bag.clear();
      edge.outline(bag);
      edge.detail(bag);
      candidates.add(bag, place == gold);
    }
  }
}
