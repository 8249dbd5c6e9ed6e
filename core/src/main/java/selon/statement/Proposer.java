package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import selon.linear.Features;
import selon.linear.Scorer;
import selon.statement.Proposal.Part;

/** Proposes cues, and for each cue sources and contents, with their chances. One article's. */
final class Proposer {

  /** How many inner edges of a content are tried, none among them, and how many outer ones. */
  private static final int INNERS = 3;

  private static final int OUTERS = 5;

  /** What is so much less likely than the best, as a logarithm, is not weighed. */
  private static final double FAR = 3;

  /**
   * A place that by its outline alone is so much less likely than the best is no edge. Of some
   * 4,000 statements of five sets one is another than if all places were looked at whole.
   */
  private static final double HOPELESS = 6;

  /** From this chance on a token is likely to lead a cue. */
  private static final double LIKELY = 0.4;

  private final WordGrid grid;
  private final Features bag = new Features();
  private final Choices heads;
  private final Choices edges;
  private final Choices sources;
  private final Choices contents;
  private final Scorer pairs;
  private final float[] sum = new float[1];
  private final double[] chances;

  /** How many likely cues stand before each token. */
  private final int[] cues;

  Proposer(AttributionModel model, WordGrid grid) {
    this.grid = grid;
    heads = new Choices(model.heads());
    edges = new Choices(model.edges());
    sources = new Choices(model.sources());
    contents = new Choices(model.contents());
    pairs = model.pairs();
    chances = new double[grid.size];
    cues = new int[grid.size + 1];
    for (int i = 0; i < grid.size; i++) {
      chances[i] = head(i);
      cues[i + 1] = cues[i] + (chances[i] > LIKELY ? 1 : 0);
    }
  }

  /** Cues that are less likely are not looked at. */
  static final double LEAST = 0.04;

  /** All cues that are likely enough, in order, each with its likeliest source and content. */
  List<Proposal> propose() {
    List<Proposal> found = new ArrayList<>();
    for (int i = 0; i < grid.size; i++) {
      if (chances[i] > LEAST) {
        Part cue = cue(i);
        Frame frame = new Frame(grid, i, cue.from(), cue.to());
        Part source = source(frame);
        found.add(content(frame, Math.log(chances[i]), cue, source));
      }
    }
    return found;
  }

  /** The proposal with its likeliest content; what attributes has one. */
  private Proposal content(Frame frame, double headLog, Part cue, Part source) {
    Contents all = contents(frame, source);
    double best = Double.NEGATIVE_INFINITY;
    double total = 0;
    ContentPair chosen = new ContentPair(Part.none(0), Part.none(0));
    for (ContentPair pair : all.pairs()) {
      all.features(pair, bag);
      sum[0] = 0;
      bag.score(pairs, sum);
      double score = pair.log() + sum[0];
      total += Math.exp(score);
      if (score > best) {
        best = score;
        chosen = pair;
      }
    }
    double log = all.pairs().isEmpty() ? 0 : best - Math.log(total);
    return new Proposal(frame.head, headLog, cue, source, chosen.left(), chosen.right(), log);
  }

  /** The likely contents of the proposal's cue with its source. */
  Contents contents(Proposal proposal) {
    Part cue = proposal.cue();
    Frame frame = new Frame(grid, proposal.head(), cue.from(), cue.to());
    return contents(frame, proposal.source());
  }

  private Contents contents(Frame frame, Part source) {
    List<Part> lefts = pieces(frame, false, source);
    List<Part> rights = pieces(frame, true, source);
    List<ContentPair> pairs = ContentPair.of(lefts, rights);
    return new Contents(pairs, new PairFeatures(frame, source, lefts, rights, cues));
  }

  /** Several contents of a cue, the best first as it seems piece by piece. */
  record Contents(List<ContentPair> pairs, PairFeatures view) {

    void features(ContentPair pair, Features bag) {
      view.of(pair, pair.log() - pairs.get(0).log(), bag);
    }
  }

  /** The chance that a token leads a cue. */
  double head(int i) {
    if (!CueSpanFeatures.mayLead(grid, i)) {
      return 0;
    }
    heads.clear();
    CueSpanFeatures.head(grid, i, bag);
    heads.add(i, bag);
    return 1 / (1 + Math.exp(-heads.score(0)));
  }

  /** The best extent of the cue. */
  Part cue(int h) {
    edges.clear();
    for (int i : cueBegins(grid, h)) {
      CueSpanFeatures.begin(grid, h, i, bag);
      edges.add(i, bag);
    }
    int begin = edges.best();
    int from = edges.value(begin);
    double log = edges.log(begin);
    edges.clear();
    for (int i : cueEnds(grid, h)) {
      CueSpanFeatures.end(grid, h, i, bag);
      edges.add(i, bag);
    }
    int end = edges.best();
    return new Part(h, from, edges.value(end), log + edges.log(end));
  }

  /** The best source, or none. */
  Part source(Frame f) {
    sources.clear();
    SourceSpanFeatures.none(f, bag);
    sources.add(-1, bag);
    for (int i : sourceHeads(f)) {
      SourceSpanFeatures.head(f, i, bag);
      sources.add(i, bag);
    }
    int best = sources.best();
    int s = sources.value(best);
    double log = sources.log(best);
    if (s < 0) {
      return Part.none(log);
    }
    sources.clear();
    for (int i : sourceBegins(f, s)) {
      SourceSpanFeatures.begin(f, s, i, bag);
      sources.add(i, bag);
    }
    int begin = sources.best();
    int from = sources.value(begin);
    log += sources.log(begin);
    sources.clear();
    for (int i : sourceEnds(f, s)) {
      SourceSpanFeatures.end(f, s, i, bag);
      sources.add(i, bag);
    }
    int end = sources.best();
    return new Part(s, from, sources.value(end), log + sources.log(end));
  }

  /** The likely pieces of content on one side, none among them where that is likely. */
  private List<Part> pieces(Frame f, boolean right, Part source) {
    contents.clear();
    NoContentFeatures.fill(f, right, source, bag);
    contents.add(-1, bag);
    weigh(f.inners(right), new InnerEdgeFeatures(f, right, source));
    List<Part> starts = likeliest(INNERS);
    List<Part> pieces = new ArrayList<>();
    for (Part start : starts) {
      if (start.isNone()) {
        pieces.add(start);
      } else {
        int inner = start.from();
        contents.clear();
        weigh(f.outers(right, inner), new OuterEdgeFeatures(f, right, source, inner));
        for (Part end : likeliest(OUTERS)) {
          int from = Math.min(start.from(), end.from());
          int to = Math.max(start.from(), end.from());
          pieces.add(new Part(-1, from, to, start.log() + end.log()));
        }
      }
    }
    return pieces;
  }

  /** The best of the candidates for an edge, one of them a place, which is in {@code from}. */
  private List<Part> likeliest(int most) {
    List<Part> best = new ArrayList<>();
    for (int candidate : contents.best(most)) {
      double log = contents.log(candidate);
      boolean noPlace = best.isEmpty() || best.size() == 1 && best.get(0).isNone();
      if (noPlace || log > best.get(0).log() - FAR) {
        best.add(new Part(-1, contents.value(candidate), contents.value(candidate), log));
      }
    }
    return best;
  }

  /** Adds the places that are not out of question to the contents' choices. */
  private void weigh(int[] places, EdgeFeatures edge) {
    int first = contents.size();
    for (int place : places) {
      edge.look(place);
      bag.clear();
      edge.outline(bag);
      contents.add(place, bag);
    }
    contents.drop(first, HOPELESS);
    for (int candidate = first; candidate < contents.size(); candidate++) {
      edge.look(contents.value(candidate));
      bag.clear();
      edge.detail(bag);
      contents.raise(candidate, bag);
    }
  }

  /** The tokens with which the cue of a main word may begin, the nearest first. */
  static int[] cueBegins(WordGrid grid, int h) {
    return down(h, Math.max(grid.sentenceFirst(h), h - CueSpanFeatures.REACH));
  }

  static int[] cueEnds(WordGrid grid, int h) {
    return up(h, Math.min(grid.sentenceEnd(h) - 1, h + CueSpanFeatures.REACH));
  }

  static int[] sourceHeads(Frame f) {
    return IntStream.range(f.from, f.to).filter(i -> SourceSpanFeatures.mayLead(f, i)).toArray();
  }

  /** The tokens with which the source of a main word may begin; it never runs into its cue. */
  static int[] sourceBegins(Frame f, int s) {
    int least = s > f.end ? f.end + 1 : s >= f.begin ? s : f.from;
    return down(s, Math.max(least, s - SourceSpanFeatures.BEFORE));
  }

  static int[] sourceEnds(Frame f, int s) {
    int most = s < f.begin ? f.begin - 1 : s <= f.end ? s : f.to - 1;
    return up(s, Math.min(most, s + SourceSpanFeatures.BEHIND));
  }

  private static int[] down(int from, int to) {
    return IntStream.rangeClosed(0, from - to).map(step -> from - step).toArray();
  }

  private static int[] up(int from, int to) {
    return IntStream.rangeClosed(from, to).toArray();
  }
}
