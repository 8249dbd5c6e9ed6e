package selon.statement;

import selon.linear.Features;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * What tells where the content of a cue begins and ends, on each side of it: the inner edge, which
 * is near the cue, first, then the outer one.
 */
final class ContentSpanFeatures {

  private ContentSpanFeatures() {}

  /** That there is no content on this side. */
  static void none(Frame f, boolean right, Part origin, Features bag) {
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

  /** That the content's piece on this side has its inner edge here. */
  static void inner(Frame f, boolean right, Part origin, int i, Features bag) {
    int source = origin.main();
    int sourceEnd = origin.to();
    WordGrid g = f.grid;
    int t = right ? 40 : 80;
    int h = f.head;
    int out = right ? i - 1 : i + 1;
    int in = right ? i + 1 : i - 1;
    int top = right ? f.topFrom(i) : f.topTo(i);
    int path = f.path(top);
    int topTag = g.tag[top];
    int lemma = g.lemma[h];
    int tag = g.tag[h];
    int entry = CueSpanFeatures.entry(g, h);
    int edge = right ? f.end : f.begin;
    int between = f.between(edge, i);
    int distance = Frame.span(i - edge);
    int quoted = f.quoted(i);
    int mark = f.mark(i) + 3 * f.mark(out);
    int form = g.form[i];
    int sentences = f.sentences(i);
    int toSource =
        source < 0
            ? 0
            : i < source
                ? 1
                : i <= sourceEnd ? 2 : out == sourceEnd || right && i - 1 == sourceEnd ? 3 : 4;
    int side = source < 0 ? 0 : source < h ? 1 : 2;
    bag.clear();
    bag.add(t, path);
    bag.add(t + 1, path, tag);
    bag.add(t + 2, path, lemma);
    bag.add(t + 3, path, entry);
    bag.add(t + 4, path, topTag, form);
    bag.add(t + 5, distance, tag);
    bag.add(t + 6, between);
    bag.add(t + 7, between, lemma);
    bag.add(t + 8, between, g.tag[i], tag);
    bag.add(t + 9, f.form(out), form);
    bag.add(t + 10, f.tag(out), g.tag[i], f.tag(in));
    bag.add(t + 11, form, lemma);
    bag.add(t + 12, form, entry);
    bag.add(t + 13, mark, quoted, sentences);
    bag.add(t + 14, mark, lemma);
    bag.add(t + 15, mark, between);
    bag.add(t + 16, mark, toSource, side);
    bag.add(t + 17, toSource, f.form(out), g.tag[i]);
    bag.add(t + 18, toSource, path);
    bag.add(t + 19, quoted, f.quoted(out), path);
    bag.add(t + 20, sentences, distance, mark);
    bag.add(t + 21, g.relation[top], topTag, f.form(out));
    bag.add(t + 22, path, f.form(out), g.tag[i]);
    bag.add(t + 23, f.path(i), g.tag[i]);
    bag.add(t + 24, form, g.tag[i], distance);
    bag.add(t + 25, f.tag(i - 2), f.tag(i - 1), g.tag[i]);
    bag.add(t + 26, f.tag(i), f.tag(i + 1), f.tag(i + 2));
    bag.add(t + 27, between, form);
    bag.add(t + 28, path, g.children[top] & (1 | 2 | 8 | 32 | 4096 | 8192), tag);
    bag.add(t + 29, edgeOfSentence(g, i), mark, side);
    bag.add(t + 30, edgeOfSentence(g, i), path);
    bag.add(t + 31, lemma, g.tag[i], f.tag(out));
    int breaks = right ? g.breaks(h, i) : g.breaks(i, h);
    bag.add(t + 33, breaks, mark, sentences);
    bag.add(t + 34, breaks, form, f.form(out));
    bag.add(t + 35, breaks, toSource, edgeOfSentence(g, i));
    bag.add(t + 36, g.language, path, g.tag[i]);
    bag.add(t + 37, Features.mix(g.language, between), g.tag[i], mark);
    bag.add(t + 38, Features.mix(g.language, entry), path);
    int u = right ? 300 : 320;
    int speaker = g.speaker[top];
    int marker = g.marker[top] < 0 ? 0 : g.lemma[g.marker[top]];
    bag.add(u, speaker, g.relation[top], marker);
    bag.add(u + 1, speaker, path, entry);
    bag.add(u + 2, speaker, form, tag);
    bag.add(u + 3, speaker, path, lemma);
    bag.add(u + 4, speaker, between, side);
    bag.add(u + 5, speaker, marker, lemma);
    bag.add(t + 32, i == (right ? g.first[h] : g.last[h]) ? 1 : 0, tag, mark);
    if (g.domain > 0) {
      int here = Features.mix(t, g.domain);
      bag.add(402, here, form, tag);
      bag.add(403, here, mark, f.tag(out));
      bag.add(404, here, path);
    }
  }

  /** 1 at the first token of a sentence, 2 at the last but its full stop, 3 at that. */
  static int edgeOfSentence(WordGrid g, int i) {
    int end = g.sentenceEnd(i);
    return i == g.sentenceFirst(i)
        ? 1
        : i == end - 1 ? 3 : i == end - 2 && g.is(end - 1, Upos.PUNCT) ? 2 : 0;
  }

  /**
   * That the piece has its outer edge here, whose inner edge is known.
   *
   * @param loose how many tokens of the piece hang on one outside it
   */
  static void outer(
      Frame f, boolean right, Part origin, int inner, int i, int loose, Features bag) {
    int source = origin.main();
    int sourceEnd = origin.to();
    WordGrid g = f.grid;
    int t = right ? 120 : 180;
    int h = f.head;
    int out = right ? i + 1 : i - 1;
    int b = Math.min(inner, i);
    int e = Math.max(inner, i);
    int begins = f.topFrom(b);
    int ends = f.topTo(e);
    int whole = begins == ends ? 1 : g.head[ends] == begins ? 2 : g.head[begins] == ends ? 3 : 4;
    int path = f.path(right ? begins : ends);
    int outPath = f.path(right ? ends : begins);
    int outTop = out < 0 || out >= g.size ? -1 : right ? f.topFrom(out) : f.topTo(out);
    int beyond =
        outTop < 0
            ? 0
            : g.head[outTop] < 0
                ? 1
                : g.head[outTop] >= b && g.head[outTop] <= e ? 2 : g.head[outTop] == h ? 3 : 4;
    int beyondRelation = outTop < 0 ? 0 : g.relation[outTop];
    int mark = f.mark(i) + 3 * f.mark(out);
    int innerMark = f.mark(inner);
    int samePair = g.quote[inner] >= 0 && quoteAt(g, inner, i) ? 1 : 0;
    int balance = g.depth[Math.max(0, b)] - g.depth[e];
    int edge = edgeOfSentence(g, i);
    int lemma = g.lemma[h];
    int tag = g.tag[h];
    int entry = CueSpanFeatures.entry(g, h);
    int outForm = f.form(out);
    int outTag = f.tag(out);
    int distance = Frame.span(e - b);
    int sentences = Math.min(3, g.sentence[e] - g.sentence[b]);
    int hanging = Math.min(3, loose);
    int far = right ? 0 : i == f.from ? 1 : 0;
    int atSource =
        source < 0 ? 0 : source >= b && source <= e ? 1 : out == source || out == sourceEnd ? 2 : 3;
    bag.clear();
    bag.add(t, edge, mark);
    bag.add(t + 1, edge, whole);
    bag.add(t + 2, edge, hanging);
    bag.add(t + 3, edge, outForm);
    bag.add(t + 4, edge, innerMark, mark, samePair);
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
    bag.add(t + 16, g.tag[i], outTag, edge);
    bag.add(t + 17, outTag, f.tag(right ? out + 1 : out - 1), g.tag[i]);
    bag.add(t + 18, outForm, f.form(right ? out + 1 : out - 1));
    bag.add(t + 19, lemma, edge, whole);
    bag.add(t + 20, lemma, outForm);
    bag.add(t + 21, lemma, beyond, beyondRelation);
    bag.add(t + 22, entry, outForm, whole);
    bag.add(t + 23, entry, edge, path);
    bag.add(t + 24, distance, edge);
    bag.add(t + 25, distance, tag, whole);
    bag.add(t + 26, sentences, samePair, edge);
    bag.add(t + 27, sentences, mark, outTag);
    bag.add(t + 28, balance, mark, innerMark);
    bag.add(t + 29, atSource, outTag, edge);
    bag.add(t + 30, g.form[inner], edge, whole);
    bag.add(t + 31, g.form[inner], outForm);
    bag.add(t + 32, path, outForm);
    bag.add(t + 33, path, beyondRelation, beyond);
    bag.add(t + 34, f.quoted(i), f.quoted(out), innerMark);
    bag.add(t + 35, far, edge, mark);
    bag.add(t + 36, path, edge, tag);
    bag.add(t + 37, path, outTag, hanging);
    bag.add(t + 38, g.relation[begins], g.tag[begins], edge, whole);
    int home = g.sentence[inner];
    int beyondHome = right ? g.sentenceStart[home + 1] : g.sentenceStart[home] - 1;
    boolean runsOn = g.sentence[i] != home;
    int speech =
        !runsOn
            ? 0
            : Math.min(
                2,
                right
                    ? g.speech[i + 1] - g.speech[beyondHome]
                    : g.speech[beyondHome + 1] - g.speech[i]);
    int breaks = g.breaks(b, e);
    int nextBreak = out < 0 || out >= g.size ? 3 : g.breaks(Math.min(i, out), Math.max(i, out));
    int u = right ? 340 : 360;
    int speaker = outTop < 0 ? -1 : g.speaker[outTop];
    bag.add(u, speaker, beyond, beyondRelation);
    bag.add(u + 1, speaker, outForm, beyond);
    bag.add(u + 2, speaker, outTag, edge, whole);
    bag.add(u + 3, g.speaker[ends], g.speaker[begins], speaker);
    bag.add(t + 45, speech, runsOn ? 1 : 0, samePair);
    bag.add(t + 46, speech, mark, innerMark, sentences);
    bag.add(t + 47, breaks, samePair, mark);
    bag.add(t + 48, breaks, sentences, f.mark(out), innerMark);
    bag.add(t + 49, nextBreak, mark, innerMark, edge);
    bag.add(t + 50, nextBreak, samePair, edge, whole);
    bag.add(t + 51, nextBreak, breaks, speech, mark);
    bag.add(t + 52, Features.mix(g.language, edge), mark, whole);
    bag.add(t + 53, Features.mix(g.language, outTag), beyondRelation, beyond);
    bag.add(t + 54, Features.mix(g.language, edge), outTag, innerMark);
    bag.add(t + 39, g.commas(b, e), outForm, edge);
    bag.add(t + 40, g.commas(b, e), beyondRelation, beyond);
    bag.add(t + 41, path, whole, outTag, beyondRelation);
    bag.add(t + 42, outTop < 0 ? 0 : f.path(outTop), outForm);
    if (g.domain > 0) {
      int here = Features.mix(t, g.domain);
      bag.add(405, here, edge, outForm);
      bag.add(406, here, beyond, beyondRelation);
      bag.add(407, here, mark, edge);
      bag.add(408, here, whole, hanging);
    }
    bag.add(t + 43, outTop < 0 ? 0 : g.tag[outTop], beyondRelation, beyond, outTag);
    bag.add(
        t + 44,
        outTop < 0 || g.head[outTop] < 0 ? 0 : g.lemma[g.head[outTop]],
        beyond,
        beyondRelation);
  }

  /** Whether the other token stands in the quotation of the first, or in one within it. */
  private static boolean quoteAt(WordGrid g, int inner, int i) {
    int q = g.quote[inner];
    return i >= g.quoteFirst[q] && i <= g.quoteLast[q];
  }
}
