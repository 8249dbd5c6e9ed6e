package selon.statement;

import selon.linear.Features;
import selon.sentence.Upos;

/** What tells which token leads the source of a cue, and where the source begins and ends. */
final class SourceSpanFeatures {

  /** How far a source may reach from its main word, before and behind. */
  static final int BEFORE = 24;

  static final int BEHIND = 40;

  private SourceSpanFeatures() {}

  /** Whether the token can lead a source at all. */
  static boolean mayLead(Frame f, int i) {
    if (i >= f.begin && i <= f.end) {
      // "a-t-il affirmé" holds its source
      return f.grid.is(i, Upos.PRON);
    }
    return switch (f.grid.tokens[i].upos()) {
      case NOUN, PROPN, PRON, DET, ADJ, NUM, X, SYM, VERB -> true;
      default -> false;
    };
  }

  /** That the cue has no source. */
  static void none(Frame f, Features bag) {
    WordGrid g = f.grid;
    int h = f.head;
    int entry = CueSpanFeatures.entry(g, h);
    String morph = g.tokens[h].features();
    int subject = g.subject[h];
    int up = g.head[h];
    bag.clear();
    bag.add(0);
    bag.add(1, g.lemma[h]);
    bag.add(2, g.tag[h]);
    bag.add(3, g.children[h], g.tag[h]);
    bag.add(4, entry, g.children[h]);
    bag.add(5, morph.hashCode(), g.tag[h]);
    bag.add(6, g.lemma[h], g.children[h]);
    bag.add(7, g.relation[h], g.tag[h]);
    bag.add(8, subject < 0 ? 0 : g.lemma[subject], subject < 0 ? 0 : g.relation[subject]);
    bag.add(9, f.form(f.begin - 1), g.lemma[h]);
    bag.add(10, f.form(f.end + 1), g.lemma[h]);
    bag.add(11, f.tag(f.begin - 1), f.tag(f.end + 1), g.tag[h]);
    bag.add(12, g.form[f.begin], g.tag[h]);
    bag.add(13, g.relation[h], up < 0 ? 0 : g.lemma[up], up < 0 ? 99 : g.tag[up]);
    bag.add(14, g.relation[h], subject < 0 ? 0 : 1, g.children[h] & (2 | 32768 | 256));
    bag.add(15, g.form[h], f.end - f.begin);
  }

  /** That the token leads the source. */
  static void head(Frame f, int i, Features bag) {
    WordGrid g = f.grid;
    int h = f.head;
    int path = f.path(i);
    int side = i >= f.begin && i <= f.end ? 3 : i < h ? 1 : 2;
    int tag = g.tag[i] * 4 + g.shape[i];
    int cueTag = g.tag[h];
    int cueLemma = g.lemma[h];
    int entry = CueSpanFeatures.entry(g, h);
    int distance = Frame.span(i - h);
    int between = f.between(i, i < h ? f.begin : f.end);
    int quoted = f.quoted(i);
    int marker = g.marker[i] < 0 ? 0 : g.lemma[g.marker[i]];
    int passive = g.children[h] & (2 | 32768 | 256);
    int nearer = nearer(f, i);
    int lemma = g.lemma[i];
    int speaker = g.speaker[i];
    bag.clear();
    bag.add(20, path);
    bag.add(21, path, side);
    bag.add(22, path, tag);
    bag.add(23, path, cueTag);
    bag.add(24, path, cueLemma);
    bag.add(25, path, entry);
    bag.add(26, path, marker);
    bag.add(27, path, passive, cueTag);
    bag.add(28, distance, tag);
    bag.add(29, between, side, tag);
    bag.add(30, between, cueTag, path);
    bag.add(31, quoted, side);
    bag.add(32, quoted, path);
    bag.add(33, quoted, tag, between);
    bag.add(34, lemma, cueLemma);
    bag.add(35, lemma, side);
    bag.add(36, lemma, path);
    bag.add(37, f.form(i - 1), f.form(i + 1));
    bag.add(38, f.tag(i - 1), g.tag[i], f.tag(i + 1));
    bag.add(39, g.relation[i], tag, side);
    bag.add(40, g.relation[i], nearer, side);
    bag.add(41, nearer, tag, path);
    bag.add(42, marker, cueLemma, side);
    bag.add(43, marker, entry, side);
    bag.add(44, distance, g.relation[i]);
    bag.add(45, i < h ? f.form(f.begin - 1) : f.form(f.end + 1), path);
    bag.add(46, g.children[i] & (1024 | 8192), tag);
    bag.add(47, i == g.sentenceFirst(i) ? 1 : 0, tag, side);
    bag.add(48, tag, cueLemma, side);
    bag.add(49, tag, entry, side);
    bag.add(50, f.tag(g.first[i] - 1), f.tag(g.last[i] + 1), side);
    bag.add(51, f.form(g.last[i] + 1), path);
    bag.add(52, g.tag[i], path, g.relation[h]);
    bag.add(53, path, g.tokens[h].features().hashCode());
    bag.add(58, side, path, f.form(i));
    bag.add(59, side, f.form(i), f.tag(i - 1));
    bag.add(55, Features.mix(g.language, path), tag);
    bag.add(56, Features.mix(g.language, path), entry);
    bag.add(57, Features.mix(g.language, marker), side);
    int up = g.head[h];
    bag.add(120, speaker, side);
    bag.add(121, speaker, path);
    bag.add(122, speaker, entry, side);
    bag.add(123, speaker, cueTag, between);
    bag.add(124, speaker, nearer, side);
    bag.add(125, speaker, cueLemma);
    bag.add(126, speaker, g.relation[i], side);
    bag.add(127, speaker, quoted, distance);
    bag.add(128, speaker, marker, side);
    bag.add(54, path, up < 0 ? 0 : CueSpanFeatures.entry(g, up), g.relation[h]);
  }

  /** How many other nouns and pronouns stand between the token and the cue. */
  private static int nearer(Frame f, int i) {
    int count = 0;
    int step = i < f.head ? 1 : -1;
    for (int at = i + step; at != f.head && count < 4; at += step) {
      count +=
          f.grid.is(at, Upos.NOUN) || f.grid.is(at, Upos.PROPN) || f.grid.is(at, Upos.PRON) ? 1 : 0;
    }
    return count;
  }

  /** That the source whose main word is known begins here. */
  static void begin(Frame f, int s, int i, Features bag) {
    edge(f, s, i, i - 1, 60, f.grid.first[s] - i, bag);
  }

  /** That the source ends with this token. */
  static void end(Frame f, int s, int i, Features bag) {
    edge(f, s, i, i + 1, 90, f.grid.last[s] - i, bag);
  }

  private static void edge(Frame f, int s, int i, int out, int t, int off, Features bag) {
    WordGrid g = f.grid;
    int distance = Frame.span(i - s);
    int offset = Math.max(-4, Math.min(4, off));
    int tag = g.tag[s] * 4 + g.shape[s];
    int outForm = f.form(out);
    int outTag = f.tag(out);
    int tie = tie(g, i, s);
    int outTie = out < 0 || out >= g.size ? 9 : tie(g, out, s);
    int atCue = out >= f.begin && out <= f.end ? 1 : 0;
    int crossing = i == s ? 0 : i < s ? g.commas(i, s) : g.commas(s, i);
    bag.clear();
    bag.add(t, offset);
    bag.add(t + 1, offset, tag);
    bag.add(t + 2, distance, tag);
    bag.add(t + 3, g.form[i], outForm);
    bag.add(t + 4, g.tag[i], outTag, tag);
    bag.add(t + 5, tie, outTie);
    bag.add(t + 6, tie, outTag, offset == 0 ? 1 : 0);
    bag.add(t + 7, outForm, offset == 0 ? 1 : 0);
    bag.add(t + 8, outForm, outTie);
    bag.add(t + 9, atCue, offset);
    bag.add(t + 10, atCue, g.tag[i], outTag);
    bag.add(t + 11, crossing, offset == 0 ? 1 : 0, outTag);
    bag.add(t + 12, crossing, atCue, g.children[s] & 1024);
    bag.add(t + 13, f.quoted(i), f.quoted(out), offset == 0 ? 1 : 0);
    bag.add(t + 14, g.form[i], i == s ? 1 : 0);
    bag.add(t + 15, g.lemma[s], i - s);
    bag.add(t + 16, i == s ? 1 : 0, outForm, g.tag[s]);
    bag.add(t + 17, outTag, f.tag(out + (out > i ? 1 : -1)), g.tag[i]);
    bag.add(t + 18, f.path(s), offset, tag);
    bag.add(t + 19, out >= 0 && out < g.size ? g.relation[out] : 0, outTag, g.relation[i]);
    bag.add(t + 20, f.between(i, s), outTag);
    bag.add(t + 24, Features.mix(g.language, g.form[i]), i == s ? 1 : 0);
    bag.add(t + 22, Features.mix(g.language, tie), outTie, outTag);
    bag.add(t + 23, Features.mix(g.language, outTag), offset, crossing);
    bag.add(t + 21, distance, s < f.head ? 1 : 2, atCue);
    if (g.domain > 0) {
      int here = Features.mix(t, g.domain);
      bag.add(150, here, outForm, atCue);
      bag.add(151, here, crossing, outTag);
      bag.add(152, here, g.form[i], i == s ? 1 : 0);
      bag.add(153, here, tie, outTag);
    }
  }

  private static int tie(WordGrid g, int i, int s) {
    if (i == s) {
      return 1;
    }
    int at = i;
    for (int step = 0; step < 3; step++) {
      int up = g.head[at];
      if (up < 0) {
        return 2;
      }
      if (up == s) {
        return Features.mix(g.relation[at], step);
      }
      at = up;
    }
    return i >= g.first[s] && i <= g.last[s] ? 3 : 4;
  }
}
