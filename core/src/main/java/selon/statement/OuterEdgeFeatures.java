package selon.statement;

import selon.linear.Features;
import selon.statement.Proposal.Part;

/** What tells where a piece of content has its outer edge, whose inner edge is known. */
final class OuterEdgeFeatures implements EdgeFeatures {

  private final Frame f;
  private final WordGrid g;
  private final boolean right;
  private final int inner;
  private final int source;
  private final int sourceEnd;
  private final Loose loose;

  /** The numbers of the first templates of this side. */
  private final int t;

  private final int u;

  private final int lemma;
  private final int entry;
  private final int innerMark;

  private int i;
  private int out;
  private int begin;
  private int end;

  /** The highest tokens whose subtrees begin and end with the piece, and how they hang together. */
  private int begins;

  private int ends;
  private int whole;
  private int path;

  /** The same of what follows beyond the edge, and where that hangs. */
  private int outTop;

  private int beyond;
  private int beyondRelation;

  private int edge;
  private int mark;
  private int samePair;

  OuterEdgeFeatures(Frame f, boolean right, Part origin, int inner) {
    this.f = f;
    this.g = f.grid;
    this.right = right;
    this.inner = inner;
    source = origin.main();
    sourceEnd = origin.to();
    loose = new Loose(g, inner, right);
    t = right ? 120 : 180;
    u = right ? 340 : 360;
    lemma = g.lemma[f.head];
    entry = CueSpanFeatures.entry(g, f.head);
    innerMark = f.mark(inner);
  }

  @Override
  public void look(int place) {
    i = place;
    out = right ? i + 1 : i - 1;
    begin = Math.min(inner, i);
    end = Math.max(inner, i);
    edge = SentenceEdge.of(g, i);
    mark = f.mark(i) + 3 * f.mark(out);
    samePair = g.quote[inner] >= 0 && quoteAt(i) ? 1 : 0;
  }

  /** Looks how the piece and what follows hang in the tree. */
  private void hang() {
    begins = f.topFrom(begin);
    ends = f.topTo(end);
    whole = begins == ends ? 1 : g.head[ends] == begins ? 2 : g.head[begins] == ends ? 3 : 4;
    path = f.path(right ? begins : ends);
    outTop = isInside(out) ? right ? f.topFrom(out) : f.topTo(out) : -1;
    beyond = outTop < 0 ? 0 : hangs(g.head[outTop]);
    beyondRelation = outTop < 0 ? 0 : g.relation[outTop];
  }

  private boolean isInside(int place) {
    return place >= 0 && place < g.size;
  }

  private int hangs(int head) {
    return head < 0 ? 1 : head >= begin && head <= end ? 2 : head == f.head ? 3 : 4;
  }

  /** Whether the other token stands in the quotation of the inner edge, or in one within it. */
  private boolean quoteAt(int place) {
    int quote = g.quote[inner];
    return place >= g.quoteFirst[quote] && place <= g.quoteLast[quote];
  }

  @Override
  public void outline(Features bag) {
    int home = g.sentence[inner];
    int sentences = Math.min(3, g.sentence[end] - g.sentence[begin]);
    boolean runsOn = g.sentence[i] != home;
    int speech = runsOn ? Math.min(2, speechBeyond(home)) : 0;
    int breaks = g.breaks(begin, end);
    int outTag = f.tag(out);
    bag.add(t, edge, mark);
    bag.add(t + 4, edge, innerMark, mark, samePair);
    bag.add(t + 16, g.tag[i], outTag, edge);
    bag.add(t + 17, outTag, f.tag(right ? out + 1 : out - 1), g.tag[i]);
    bag.add(t + 26, sentences, samePair, edge);
    bag.add(t + 27, sentences, mark, outTag);
    bag.add(t + 28, g.depth[begin] - g.depth[end], mark, innerMark);
    bag.add(t + 34, f.quoted(i), f.quoted(out), innerMark);
    bag.add(t + 45, speech, runsOn ? 1 : 0, samePair);
    bag.add(t + 46, speech, mark, innerMark, sentences);
    bag.add(t + 47, breaks, samePair, mark);
    bag.add(t + 48, breaks, sentences, f.mark(out), innerMark);
    bag.add(t + 51, nextBreak(), breaks, speech, mark);
  }

  private int speechBeyond(int home) {
    return right
        ? g.speech[i + 1] - g.speech[g.sentenceStart[home + 1]]
        : g.speech[g.sentenceStart[home]] - g.speech[i];
  }

  private int atSource() {
    if (source < 0) {
      return 0;
    }
    return source >= begin && source <= end ? 1 : out == source || out == sourceEnd ? 2 : 3;
  }

  private int nextBreak() {
    return isInside(out) ? g.breaks(Math.min(i, out), Math.max(i, out)) : 3;
  }

  @Override
  public void detail(Features bag) {
    hang();
    int outForm = f.form(out);
    int outTag = f.tag(out);
    int outPath = f.path(right ? ends : begins);
    int outHead = outTop < 0 || g.head[outTop] < 0 ? 0 : g.lemma[g.head[outTop]];
    int hanging = Math.min(3, loose.to(i));
    int speaker = outTop < 0 ? -1 : g.speaker[outTop];
    int tag = g.tag[f.head];
    int distance = Frame.span(end - begin);
    int commas = g.commas(begin, end);
    int nextBreak = nextBreak();
    bag.add(t + 1, edge, whole);
    bag.add(t + 2, edge, hanging);
    bag.add(t + 3, edge, outForm);
    bag.add(t + 5, samePair, mark, edge, outForm);
    bag.add(t + 6, whole, path);
    bag.add(t + 7, whole, outForm);
    bag.add(t + 8, whole, hanging, outTag);
    bag.add(t + 9, outPath, edge);
    bag.add(t + 10, outPath, whole, hanging);
    bag.add(t + 11, beyond, beyondRelation);
    bag.add(t + 12, beyond, beyondRelation, outForm);
    bag.add(t + 13, beyond, beyondRelation, edge, entry);
    bag.add(t + 14, beyond, outForm, whole);
    bag.add(t + 15, g.form[i], outForm);
    bag.add(t + 18, outForm, f.form(right ? out + 1 : out - 1));
    bag.add(t + 19, lemma, edge, whole);
    bag.add(t + 20, lemma, outForm);
    bag.add(t + 21, lemma, beyond, beyondRelation);
    bag.add(t + 22, entry, outForm, whole);
    bag.add(t + 23, entry, edge, path);
    bag.add(t + 24, distance, edge);
    bag.add(t + 25, distance, tag, whole);
    bag.add(t + 29, atSource(), outTag, edge);
    bag.add(t + 30, g.form[inner], edge, whole);
    bag.add(t + 31, g.form[inner], outForm);
    bag.add(t + 32, path, outForm);
    bag.add(t + 33, path, beyondRelation, beyond);
    bag.add(t + 35, !right && i == f.from ? 1 : 0, edge, mark);
    bag.add(t + 36, path, edge, tag);
    bag.add(t + 37, path, outTag, hanging);
    bag.add(t + 38, g.relation[begins], g.tag[begins], edge, whole);
    bag.add(t + 39, commas, outForm, edge);
    bag.add(t + 40, commas, beyondRelation, beyond);
    bag.add(t + 41, path, whole, outTag, beyondRelation);
    bag.add(t + 42, outTop < 0 ? 0 : f.path(outTop), outForm);
    bag.add(t + 43, outTop < 0 ? 0 : g.tag[outTop], beyondRelation, beyond, outTag);
    bag.add(t + 44, outHead, beyond, beyondRelation);
    bag.add(t + 49, nextBreak, mark, innerMark, edge);
    bag.add(t + 50, nextBreak, samePair, edge, whole);
    bag.add(t + 52, Features.mix(g.language, edge), mark, whole);
    bag.add(t + 53, Features.mix(g.language, outTag), beyondRelation, beyond);
    bag.add(t + 54, Features.mix(g.language, edge), outTag, innerMark);
    bag.add(u, speaker, beyond, beyondRelation);
    bag.add(u + 1, speaker, outForm, beyond);
    bag.add(u + 2, speaker, outTag, edge, whole);
    bag.add(u + 3, g.speaker[ends], g.speaker[begins], speaker);
    if (g.domain > 0) {
      int here = Features.mix(t, g.domain);
      bag.add(405, here, edge, outForm);
      bag.add(406, here, beyond, beyondRelation);
      bag.add(407, here, mark, edge);
      bag.add(408, here, whole, hanging);
    }
  }
}
