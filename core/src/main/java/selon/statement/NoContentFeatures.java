package selon.statement;

import selon.linear.Features;
import selon.statement.Proposal.Part;

/**
 * What tells that there is no content on a side of the cue; where one has its edges, tell {@link
 * InnerEdgeFeatures} and {@link OuterEdgeFeatures}.
 */
final class NoContentFeatures {

  private NoContentFeatures() {}

  /** The features of a side without content. */
  static void fill(Frame f, boolean right, Part origin, Features bag) {
    int source = origin.main();
    WordGrid g = f.grid;
    int t = right ? 0 : 20;
    int h = f.head;
    int lemma = g.lemma[h];
    int entry = CueSpanFeatures.entry(g, h);
    int next = right ? f.end + 1 : f.begin - 1;
    int beyond = right ? next + 1 : next - 1;
    int side = source < 0 ? 0 : source < h ? 1 : 2;
    bag.clear();
    bag.add(t);
    bag.add(t + 1, lemma);
    bag.add(t + 2, g.tag[h], g.children[h]);
    bag.add(t + 3, entry, g.children[h]);
    bag.add(t + 4, f.form(next), side);
    bag.add(t + 5, f.tag(next), f.tag(beyond), g.tag[h]);
    bag.add(t + 6, f.mark(next), f.mark(beyond), side);
    bag.add(t + 7, g.relation[h], g.tag[h], side);
    bag.add(t + 8, lemma, side);
    bag.add(t + 9, g.depth[h], f.mark(next), f.quoted(next));
    bag.add(
        t + 10, right ? f.to - f.end > 3 ? 1 : 0 : f.begin - f.from > 3 ? 1 : 0, side, g.tag[h]);
    bag.add(t + 11, lemma, f.form(next));
    bag.add(t + 12, entry, side, f.tag(next));
    int edge = source < 0 ? next : right ? g.last[source] + 1 : g.first[source] - 1;
    bag.add(t + 13, f.form(edge), f.mark(edge), side);
    bag.add(t + 14, f.tag(edge), f.mark(edge), g.relation[h]);
    bag.add(t + 15, g.tokens[h].features().hashCode(), g.tag[h], g.relation[h]);
    if (g.domain > 0) {
      int here = Features.mix(t, g.domain);
      bag.add(400, here, g.tag[h], side);
      bag.add(401, here, entry, f.tag(next));
    }
  }
}
