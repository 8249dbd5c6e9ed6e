package selon.statement;

import java.util.List;
import selon.linear.Features;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * What tells which of several contents of a cue is the right one, each seen whole: what stands
 * within it, which likely edges it passes over, and where it stops.
 */
final class PairFeatures {

  /** So many edges passed over are looked at. */
  private static final int PASSED = 4;

  private final Frame f;
  private final WordGrid g;
  private final Part source;
  private final List<Part> lefts;
  private final List<Part> rights;

  /** How many likely cues stand before each token. */
  private final int[] cues;

  private final int lemma;
  private final int entry;
  private final int tag;
  private final int side;

  PairFeatures(Frame f, Part source, List<Part> lefts, List<Part> rights, int[] cues) {
    this.f = f;
    this.g = f.grid;
    this.source = source;
    this.lefts = lefts;
    this.rights = rights;
    this.cues = cues;
    lemma = g.lemma[f.head];
    entry = CueSpanFeatures.entry(g, f.head);
    tag = g.tag[f.head];
    side = source.isNone() ? 0 : source.main() < f.head ? 1 : 2;
  }

  /**
   * The features of one of them.
   *
   * @param behind how much less likely than the best it seemed piece by piece, as a logarithm
   */
  void of(ContentPair pair, double behind, Features bag) {
    Part left = pair.left();
    Part right = pair.right();
    int form = form(left) * 8 + form(right);
    int rank = (int) Math.min(8, -behind * 2);
    bag.clear();
    bag.add(0, rank);
    bag.add(1, rank, form);
    bag.add(2, form, entry);
    bag.add(3, form, lemma);
    bag.add(4, form, tag, side);
    bag.add(5, form, g.language, side);
    bag.add(6, form, g.relation[f.head], side);
    if (!left.isNone() && !right.isNone()) {
      bag.add(7, g.mark[left.to()], g.mark[right.from()], g.depth[f.head]);
      bag.add(8, Frame.span(right.from() - left.to()), side);
      bag.add(9, f.form(left.to()), f.form(right.from()));
      bag.add(10, edge(left.from()), edge(right.to()), form);
    }
    if (!left.isNone()) {
      piece(left, false, form, bag);
    }
    if (!right.isNone()) {
      piece(right, true, form, bag);
    }
  }

  /** 0 for none, else its marks of quotation. */
  private int form(Part part) {
    return part.isNone()
        ? 0
        : 1 + (g.mark[part.from()] == 1 ? 1 : 0) + (g.mark[part.to()] == 2 ? 2 : 0);
  }

  private void piece(Part part, boolean right, int form, Features bag) {
    int t = right ? 100 : 200;
    int b = part.from();
    int e = part.to();
    int inner = right ? b : e;
    int outer = right ? e : b;
    int length = Frame.span(e - b);
    int sentences = Math.min(3, g.sentence[e] - g.sentence[b]);
    int within = Math.min(3, cues[e + 1] - cues[b]);
    int quotes = form * 2 + (g.depth[b] == g.depth[e] ? 1 : 0);
    int holds = source.isNone() ? 0 : source.main() >= b && source.main() <= e ? 1 : 2;
    int apart = Math.min(3, g.commas(b, e));
    bag.add(t, length, tag, form);
    bag.add(t + 1, length, entry);
    bag.add(t + 2, length, sentences, quotes);
    bag.add(t + 3, within, sentences, quotes);
    bag.add(t + 4, within, entry);
    bag.add(t + 5, holds, form);
    bag.add(t + 6, g.tag[b], g.tag[e], quotes);
    bag.add(t + 7, g.form[b], g.form[e]);
    bag.add(t + 8, g.form[inner], lemma, length > 2 ? 1 : 0);
    bag.add(t + 9, apart, within, edge(outer));
    bag.add(t + 10, f.form(b), edge(outer), edge(inner));
    int root = f.topFrom(b);
    bag.add(t + 12, g.speaker[root], length, entry);
    bag.add(t + 13, g.speaker[root], form, side);
    bag.add(t + 14, g.speaker[root], g.relation[root], f.path(root));
    next(outer, right, t + 20, bag);
    stop(inner, outer, right, t + 30, bag);
    int passed = 0;
    for (Part other : right ? rights : lefts) {
      if (other.isNone()) {
        continue;
      }
      int otherInner = right ? other.from() : other.to();
      int otherOuter = right ? other.to() : other.from();
      boolean nearer = right ? otherInner < inner : otherInner > inner;
      if (nearer) {
        bag.add(t + 80, g.form[otherInner], g.form[inner]);
        bag.add(t + 81, g.tag[otherInner], g.tag[inner], g.relation[inner]);
        bag.add(t + 82, entry, g.tag[otherInner], Frame.span(inner - otherInner));
        bag.add(t + 83, lemma, f.path(inner), f.path(otherInner));
      } else if (otherInner == inner
          && (right ? otherOuter < outer : otherOuter > outer)
          && passed++ < PASSED) {
        stop(inner, otherOuter, right, t + 50, bag);
        stretch(otherOuter, outer, right, t + 65, bag);
      }
    }
  }

  /** Whether another cue comes soon behind the piece, and whether its subject does. */
  private void next(int outer, boolean right, int t, Features bag) {
    int end = right ? g.sentenceEnd(outer) : g.sentenceFirst(outer);
    int cue = -1;
    for (int i = outer + (right ? 1 : -1); right ? i < end : i >= end; i += right ? 1 : -1) {
      if (cues[i + 1] > cues[i]) {
        cue = i;
        break;
      }
      if (Math.abs(i - outer) > 25) {
        break;
      }
    }
    int distance = cue < 0 ? 0 : Frame.span(cue - outer);
    int out = right ? outer + 1 : outer - 1;
    int subject = cue < 0 ? -1 : g.subject[cue];
    int begins =
        subject < 0 ? 0 : g.first[subject] == out ? 1 : g.first[subject] == out + 1 ? 2 : 3;
    bag.add(t, distance, f.tag(out), f.mark(out));
    bag.add(t + 1, begins, f.tag(out), f.mark(outer));
    bag.add(t + 2, distance, edge(outer));
  }

  /** An edge: the words about it, and how what follows hangs on what stands before. */
  private void stop(int inner, int i, boolean right, int t, Features bag) {
    int out = right ? i + 1 : i - 1;
    int b = Math.min(inner, i);
    int e = Math.max(inner, i);
    int top = out < 0 || out >= g.size ? -1 : right ? f.topFrom(out) : f.topTo(out);
    int head = top < 0 ? -1 : g.head[top];
    int hangs = top < 0 ? 0 : head < 0 ? 1 : head >= b && head <= e ? 2 : head == f.head ? 3 : 4;
    int relation = top < 0 ? 0 : g.relation[top];
    int next = f.form(right ? out + 1 : out - 1);
    bag.add(t, f.form(out), f.tag(i));
    bag.add(t + 1, f.form(out), next);
    bag.add(t + 2, f.tag(out), f.tag(right ? out + 1 : out - 1), edge(i));
    bag.add(t + 3, hangs, relation, f.form(out));
    bag.add(t + 4, hangs, relation, g.language);
    bag.add(t + 5, f.mark(i) + 3 * f.mark(out), f.mark(inner), edge(i));
    bag.add(t + 6, entry, f.form(out));
    bag.add(t + 7, hangs, head < 0 ? 0 : g.tag[head], relation, f.tag(out));
    bag.add(t + 8, f.quoted(i), f.quoted(out), g.breaks(b, e));
    bag.add(t + 9, lemma, f.tag(out), edge(i));
  }

  /** What lies between an edge passed over and the piece's own. */
  private void stretch(int from, int to, boolean right, int t, Features bag) {
    int b = right ? from + 1 : to;
    int e = right ? to : from - 1;
    int within = Math.min(2, cues[e + 1] - cues[b]);
    int length = Frame.span(e - b);
    int first = g.is(b, Upos.PUNCT) && b < e ? b + 1 : b;
    int top = f.topFrom(first);
    bag.add(t, within, edge(to), g.depth[b] - g.depth[f.head]);
    bag.add(t + 1, length, edge(to), f.form(b));
    bag.add(t + 2, g.form[b], g.form[first], within);
    bag.add(t + 3, g.relation[top], g.tag[top], f.form(b));
    bag.add(t + 4, g.relation[top], g.subject[top] < 0 ? 0 : 1, within, g.language);
    bag.add(t + 5, entry, g.relation[top], f.form(b));
    bag.add(t + 6, f.path(top), g.tag[top]);
    bag.add(t + 7, g.sentence[e] - g.sentence[b] > 0 ? 1 : 0, f.mark(to), within);
  }

  private int edge(int i) {
    return SentenceEdge.of(g, i);
  }
}
