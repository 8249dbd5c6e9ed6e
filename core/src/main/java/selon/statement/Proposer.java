package selon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import selon.linear.Features;
import selon.statement.Proposal.Part;

/** Proposes cues, and for each cue sources and contents, with their chances. One article's. */
final class Proposer {

  /** How many inner edges of a content are tried. */
  private static final int INNERS = 2;

  private final WordGrid grid;
  private final Features bag = new Features();
  private final Choices heads;
  private final Choices edges;
  private final Choices sources;
  private final Choices contents;

  Proposer(AttributionModel model, WordGrid grid) {
    this.grid = grid;
    heads = new Choices(model.heads());
    edges = new Choices(model.edges());
    sources = new Choices(model.sources());
    contents = new Choices(model.contents());
  }

  /** Cues that are less likely are not looked at. */
  static final double LEAST = 0.08;

  /** All cues that are likely enough, in order, each with its likeliest source and content. */
  List<Proposal> propose() {
    List<Proposal> found = new ArrayList<>();
    for (int i = 0; i < grid.size; i++) {
      double chance = head(i);
      if (chance > LEAST) {
        Part cue = cue(i);
        Frame frame = new Frame(grid, i, cue.from(), cue.to());
        Part source = source(frame);
        Part left = content(frame, false, source);
        Part right = content(frame, true, source);
        if (left.isNone() && right.isNone()) {
          // what attributes has a content, on the likelier side
          Part onLeft = piece(frame, false, source);
          Part onRight = piece(frame, true, source);
          boolean leftwards = onLeft.log() + right.log() > left.log() + onRight.log();
          left = leftwards ? onLeft : left;
          right = leftwards ? right : onRight;
        }
        found.add(new Proposal(i, Math.log(chance), cue, source, left, right));
      }
    }
    return found;
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

  /** The best piece of content on one side, or none. */
  Part content(Frame f, boolean right, Part source) {
    inners(f, right, source);
    return longest(f, right, source, contents.best(INNERS));
  }

  /** The best piece of content on one side; none only where there is no room for one. */
  private Part piece(Frame f, boolean right, Part source) {
    inners(f, right, source);
    int[] some =
        Arrays.stream(contents.best(INNERS + 1)).filter(i -> contents.value(i) >= 0).toArray();
    return some.length == 0
        ? Part.none(Double.NEGATIVE_INFINITY)
        : longest(f, right, source, Arrays.copyOf(some, Math.min(INNERS, some.length)));
  }

  private void inners(Frame f, boolean right, Part source) {
    contents.clear();
    ContentSpanFeatures.none(f, right, source, bag);
    contents.add(-1, bag);
    for (int i : f.inners(right)) {
      ContentSpanFeatures.inner(f, right, source, i, bag);
      contents.add(i, bag);
    }
  }

  /** Of some inner edges the one with the likeliest outer edge. */
  private Part longest(Frame f, boolean right, Part source, int[] inners) {
    Part[] starts = new Part[inners.length];
    for (int k = 0; k < inners.length; k++) {
      starts[k] = new Part(-1, contents.value(inners[k]), -1, contents.log(inners[k]));
    }
    Part best = null;
    for (Part start : starts) {
      if (best != null && start.log() <= best.log()) {
        break;
      }
      Part piece = start.from() < 0 ? Part.none(start.log()) : outer(f, right, source, start);
      if (best == null || piece.log() > best.log()) {
        best = piece;
      }
    }
    return best == null ? Part.none(0) : best;
  }

  private Part outer(Frame f, boolean right, Part source, Part start) {
    int inner = start.from();
    contents.clear();
    Loose loose = new Loose(grid, inner, right);
    for (int i : f.outers(right, inner)) {
      ContentSpanFeatures.outer(f, right, source, inner, i, loose.to(i), bag);
      contents.add(i, bag);
    }
    int best = contents.best();
    int outer = contents.value(best);
    return new Part(
        -1, Math.min(inner, outer), Math.max(inner, outer), start.log() + contents.log(best));
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
