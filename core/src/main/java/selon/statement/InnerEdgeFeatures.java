package selon.statement;

import selon.linear.Features;
import selon.statement.Proposal.Part;

/** What tells where a piece of content has its inner edge, which is near the cue. */
final class InnerEdgeFeatures implements EdgeFeatures {

  private final Frame f;
  private final WordGrid g;
  private final boolean right;
  private final int source;
  private final int sourceEnd;

  /** The numbers of the first templates of this side. */
  private final int t;

  private final int u;

  private final int lemma;
  private final int tag;
  private final int entry;
  private final int side;

  private int i;
  private int out;
  private int top;
  private int path;
  private int between;
  private int distance;
  private int mark;
  private int toSource;

  InnerEdgeFeatures(Frame f, boolean right, Part origin) {
    this.f = f;
    this.g = f.grid;
    this.right = right;
    source = origin.main();
    sourceEnd = origin.to();
    t = right ? 40 : 80;
    u = right ? 300 : 320;
    lemma = g.lemma[f.head];
    tag = g.tag[f.head];
    entry = CueSpanFeatures.entry(g, f.head);
    side = source < 0 ? 0 : source < f.head ? 1 : 2;
  }

  @Override
  public void look(int place) {
    i = place;
    out = right ? i - 1 : i + 1;
    top = right ? f.topFrom(i) : f.topTo(i);
    path = f.path(top);
    int edge = right ? f.end : f.begin;
    between = f.between(edge, i);
    distance = Frame.span(i - edge);
    mark = f.mark(i) + 3 * f.mark(out);
    toSource =
        source < 0
            ? 0
            : i < source
                ? 1
                : i <= sourceEnd ? 2 : out == sourceEnd || right && i - 1 == sourceEnd ? 3 : 4;
  }

  @Override
  public void outline(Features bag) {
    int edge = SentenceEdge.of(g, i);
    int breaks = breaks();
    int sentences = f.sentences(i);
    bag.add(t + 5, distance, tag);
    bag.add(t + 8, between, g.tag[i], tag);
    bag.add(t + 10, f.tag(out), g.tag[i], f.tag(right ? i + 1 : i - 1));
    bag.add(t + 13, mark, f.quoted(i), sentences);
    bag.add(t + 16, mark, toSource, side);
    bag.add(t + 18, toSource, path);
    bag.add(t + 20, sentences, distance, mark);
    bag.add(t + 25, f.tag(i - 2), f.tag(i - 1), g.tag[i]);
    bag.add(t + 33, breaks, mark, sentences);
    bag.add(t + 35, breaks, toSource, edge);
    bag.add(t + 37, Features.mix(g.language, between), g.tag[i], mark);
    bag.add(u + 4, g.speaker[top], between, side);
  }

  private int breaks() {
    return right ? g.breaks(f.head, i) : g.breaks(i, f.head);
  }

  @Override
  public void detail(Features bag) {
    int h = f.head;
    int form = g.form[i];
    int outForm = f.form(out);
    int topTag = g.tag[top];
    int edge = SentenceEdge.of(g, i);
    int speaker = g.speaker[top];
    int marker = g.marker[top] < 0 ? 0 : g.lemma[g.marker[top]];
    bag.add(t, path);
    bag.add(t + 1, path, tag);
    bag.add(t + 2, path, lemma);
    bag.add(t + 3, path, entry);
    bag.add(t + 4, path, topTag, form);
    bag.add(t + 6, between);
    bag.add(t + 7, between, lemma);
    bag.add(t + 9, outForm, form);
    bag.add(t + 11, form, lemma);
    bag.add(t + 12, form, entry);
    bag.add(t + 14, mark, lemma);
    bag.add(t + 15, mark, between);
    bag.add(t + 17, toSource, outForm, g.tag[i]);
    bag.add(t + 19, f.quoted(i), f.quoted(out), path);
    bag.add(t + 21, g.relation[top], topTag, outForm);
    bag.add(t + 22, path, outForm, g.tag[i]);
    bag.add(t + 23, f.path(i), g.tag[i]);
    bag.add(t + 24, form, g.tag[i], distance);
    bag.add(t + 26, f.tag(i), f.tag(i + 1), f.tag(i + 2));
    bag.add(t + 27, between, form);
    bag.add(t + 28, path, g.children[top] & (1 | 2 | 8 | 32 | 4096 | 8192), tag);
    bag.add(t + 29, edge, mark, side);
    bag.add(t + 30, edge, path);
    bag.add(t + 31, lemma, g.tag[i], f.tag(out));
    bag.add(t + 32, i == (right ? g.first[h] : g.last[h]) ? 1 : 0, tag, mark);
    bag.add(t + 34, breaks(), form, outForm);
    bag.add(t + 36, g.language, path, g.tag[i]);
    bag.add(t + 38, Features.mix(g.language, entry), path);
    bag.add(u, speaker, g.relation[top], marker);
    bag.add(u + 1, speaker, path, entry);
    bag.add(u + 2, speaker, form, tag);
    bag.add(u + 3, speaker, path, lemma);
    bag.add(u + 5, speaker, marker, lemma);
    if (g.domain > 0) {
      int here = Features.mix(t, g.domain);
      bag.add(402, here, form, tag);
      bag.add(403, here, mark, f.tag(out));
      bag.add(404, here, path);
    }
  }
}
