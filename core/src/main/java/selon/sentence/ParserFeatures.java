package selon.sentence;

import selon.linear.Features;

/**
 * What the {@link Parser} looks at: words on stack and buffer, their dependents, what lies between.
 */
final class ParserFeatures {

  private static final int NONE = -1;
  private static final int ROOT = 77;

  private static final int VERB = Tagger.PARTS.indexOf(Upos.VERB);
  private static final int AUX = Tagger.PARTS.indexOf(Upos.AUX);
  private static final int SCONJ = Tagger.PARTS.indexOf(Upos.SCONJ);
  private static final int CCONJ = Tagger.PARTS.indexOf(Upos.CCONJ);
  private static final int PUNCT = Tagger.PARTS.indexOf(Upos.PUNCT);

  private final int[] forms;
  private final int[] tags;
  private final int[] fine;
  private final WordForms words;

  /** How many verbs, conjunctions and marks stand before each word. */
  private final int[] verbs;

  private final int[] conjunctions;
  private final int[] marks;

  ParserFeatures(WordForms words, int[] tags, int[] features) {
    this.words = words;
    this.forms = words.form;
    this.tags = tags;
    this.fine = features;
    int size = tags.length;
    verbs = new int[size + 1];
    conjunctions = new int[size + 1];
    marks = new int[size + 1];
    for (int i = 0; i < size; i++) {
      int tag = tags[i];
      verbs[i + 1] = verbs[i] + (tag == VERB || tag == AUX ? 1 : 0);
      conjunctions[i + 1] = conjunctions[i] + (tag == SCONJ || tag == CCONJ ? 1 : 0);
      marks[i + 1] = marks[i] + (tag == PUNCT ? 1 : 0);
    }
  }

  private int form(int word) {
    return word < 0 ? NONE : word == forms.length ? ROOT : forms[word];
  }

  private int tag(int word) {
    return word < 0 ? NONE : word == tags.length ? ROOT : tags[word];
  }

  private int fine(int word) {
    return word < 0 ? NONE : word == tags.length ? ROOT : tags[word] << 10 | fine[word] + 1;
  }

  private static int relation(ArcHybrid state, int word) {
    return word < 0 ? NONE : state.relations[word];
  }

  private static int of(int[] children, int word) {
    return word < 0 ? NONE : children[word];
  }

  private static int binned(int distance) {
    return distance < 5 ? distance : distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : 8;
  }

  /** Which kinds of words stand between two, as bits. */
  private int between(int a, int b) {
    if (a < 0 || b < 0) {
      return NONE;
    }
    int from = Math.min(a, b) + 1;
    int to = Math.max(Math.max(a, b), from);
    return Math.min(2, verbs[to] - verbs[from])
        | Math.min(1, conjunctions[to] - conjunctions[from]) << 2
        | Math.min(2, marks[to] - marks[from]) << 3;
  }

  void transition(ArcHybrid state, Features bag) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    int b3 = state.buffer(3);
    int s0w = form(s0);
    int s1w = form(s1);
    int b0w = form(b0);
    int b1w = form(b1);
    int s0p = tag(s0);
    int s1p = tag(s1);
    int s2p = tag(s2);
    int b0p = tag(b0);
    int b1p = tag(b1);
    int b2p = tag(b2);
    int s0m = fine(s0);
    int s1m = fine(s1);
    int b0m = fine(b0);
    int s0l = of(state.leftmost, s0);
    int s0r = of(state.rightmost, s0);
    int s1l = of(state.leftmost, s1);
    int s1r = of(state.rightmost, s1);
    int b0l = of(state.leftmost, b0);
    int near = binned(b0 - s0);
    int far = s1 < 0 ? NONE : binned(s0 - s1);
    int gap = between(s0, b0);
    bag.clear();
    bag.add(100, s0p, b0p);
    bag.add(101, s0w);
    bag.add(102, s0m);
    bag.add(103, b0w);
    bag.add(104, b0m);
    bag.add(105, b1w);
    bag.add(106, b1p, b0p);
    bag.add(107, s1w);
    bag.add(108, s1m);
    bag.add(109, s2p, s1p);
    bag.add(110, form(b2));
    bag.add(111, s0w, b0w);
    bag.add(112, s0w, b0p);
    bag.add(113, s0p, b0w);
    bag.add(114, s0m, b0m);
    bag.add(115, s1w, s0w);
    bag.add(116, s1w, s0p);
    bag.add(117, s1p, s0w);
    bag.add(118, s1m, s0m);
    bag.add(119, s1p, s0p, b0p);
    bag.add(120, s0p, b0p, b1p);
    bag.add(121, b0p, b1p, b2p);
    bag.add(122, s2p, s1p, s0p);
    bag.add(123, s0p, b0p, tag(s0l));
    bag.add(124, s0p, b0p, tag(s0r));
    bag.add(125, s0p, b0p, tag(b0l));
    bag.add(126, s1p, s0p, tag(s1r));
    bag.add(127, s1p, s0p, tag(s0r));
    bag.add(128, s0p, relation(state, s0l), relation(state, s0r));
    bag.add(129, s1p, relation(state, s1l), relation(state, s1r));
    bag.add(130, b0p, relation(state, b0l));
    bag.add(131, s0p, b0p, near);
    bag.add(132, s0w, near);
    bag.add(133, b0w, near);
    bag.add(134, s1p, s0p, far);
    bag.add(135, s0p, of(state.lefts, s0), of(state.rights, s0));
    bag.add(136, s0w, of(state.rights, s0));
    bag.add(137, b0p, of(state.lefts, b0));
    bag.add(138, s0p, b0p, gap);
    bag.add(139, s1p, s0p, between(s1, s0));
    bag.add(140, s1w, b0w);
    bag.add(141, s1p, b0w);
    bag.add(142, s1w, b0p);
    bag.add(143, s1p, s0w, b0p);
    bag.add(144, s0p, b0w, b1p);
    bag.add(145, s0w, b0p, b1p);
    bag.add(146, b0p, b1p, b2p, tag(b3));
    bag.add(147, s0p, form(s0l), b0p);
    bag.add(148, s1p, s0p, form(s0l));
    bag.add(149, s0p, b0p, b1w);
    bag.add(150, s1m, s0m, b0m);
    bag.add(151, s0w, relation(state, s0l));
    bag.add(152, s1w, relation(state, s1r));
    bag.add(153, s0p, b0p, relation(state, s0r), relation(state, b0l));
    bag.add(154, s1p, s0p, relation(state, s1r), relation(state, s0l));
    bag.add(155, s0m, b0m, b1p);
    bag.add(156, s1p, relation(state, s1r), b0w);
    bag.add(157, suffix(s0), b0p);
    bag.add(158, s0p, suffix(b0));
    bag.add(159, s1w, of(state.rights, s1), b0p);
  }

  private int suffix(int word) {
    return word < 0 || word == tags.length ? NONE : words.suffix(word, 3);
  }

  /** Of an arc about to be drawn: the dependent has all its dependents, the head not yet. */
  void relation(ArcHybrid state, int head, int word, Features bag) {
    int hw = form(head);
    int hp = tag(head);
    int hm = fine(head);
    int dw = form(word);
    int dp = tag(word);
    int dm = fine(word);
    int left = of(state.leftmost, word);
    int right = of(state.rightmost, word);
    int side = word < head ? 1 : 0;
    int far = binned(Math.abs(head - word)) * 2 + side;
    int gap = between(head, word) * 2 + side;
    bag.clear();
    bag.add(200, side, dp);
    bag.add(201, dw, side);
    bag.add(202, dm, side);
    bag.add(203, hw, side);
    bag.add(204, hm, side);
    bag.add(205, hp, dp, side);
    bag.add(206, hw, dw);
    bag.add(207, hw, dp, side);
    bag.add(208, hp, dw, side);
    bag.add(209, hm, dm, side);
    bag.add(210, hp, dp, far);
    bag.add(211, hp, dp, gap);
    bag.add(212, dp, form(left), side);
    bag.add(213, hp, dp, form(left), side);
    bag.add(214, hw, form(left), side);
    bag.add(215, dp, relation(state, left), relation(state, right), side);
    bag.add(216, hp, dp, relation(state, left), side);
    bag.add(217, hp, dp, relation(state, of(state.leftmost, head)), side);
    bag.add(218, hp, dp, relation(state, of(state.rightmost, head)), side);
    bag.add(219, tag(word - 1), dp, word + 1 < tags.length ? tag(word + 1) : NONE, side);
    bag.add(220, hp, dp, word > 0 ? form(word - 1) : NONE);
    bag.add(221, hp, dp, word + 1 < tags.length ? form(word + 1) : NONE);
    bag.add(222, suffix(word), hp, side);
    bag.add(223, suffix(head), dp, side);
    bag.add(224, hw, relation(state, left), dp);
    bag.add(225, hp, dp, of(state.lefts, word), of(state.rights, word));
    bag.add(226, hm, dw, side);
    bag.add(227, hp, dp, tag(left), tag(right));
    bag.add(228, hp, dp, form(of(state.leftmost, head)), side);
  }
}
