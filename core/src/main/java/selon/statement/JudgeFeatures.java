package selon.statement;

import java.util.List;
import selon.linear.Features;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/** What tells whether a proposal is a statement, with all other proposals of the article known. */
final class JudgeFeatures {

  /** How many proposals before and behind may hold one in their content. */
  private static final int NEIGHBORS = 60;

  /** The least chance of a holder, as a logarithm. */
  private static final double LIKELY = -0.9;

  private JudgeFeatures() {}

  static void of(WordGrid g, List<Proposal> all, int at, int[] holders, Features bag) {
    Proposal p = all.get(at);
    int language = g.language;
    int h = p.head();
    int lemma = g.lemma[h];
    int entry = CueSpanFeatures.entry(g, h);
    int head = level(p.headLog());
    int source = p.source().isNone() ? 20 + coarse(p.source().log()) : coarse(p.source().log());
    int content = coarse(p.contentLog());
    int cue = coarse(p.cue().log());
    int sides = (p.left().isNone() ? 0 : 1) + (p.right().isNone() ? 0 : 2);
    int form = form(g, p);
    int holder = holders[at];
    int nested = holder < 0 ? 0 : 1;
    int above = holder < 0 ? 0 : 1 + level(all.get(holder).headLog()) / 3;
    int sourceTag =
        p.source().isNone() ? 99 : g.tag[p.source().main()] * 4 + g.shape[p.source().main()];
    int sourceLemma = p.source().isNone() ? 0 : g.lemma[p.source().main()];
    int near = near(all, at);
    bag.clear();
    bag.add(0, head);
    bag.add(1, head, nested, language);
    bag.add(2, head, source);
    bag.add(3, head, content);
    bag.add(4, source, content, sides);
    bag.add(5, head, form, nested);
    bag.add(6, entry, head / 2);
    bag.add(7, entry, nested, language);
    bag.add(8, lemma, sides);
    bag.add(9, lemma, nested);
    bag.add(10, lemma, form);
    bag.add(11, sides, form, source);
    bag.add(12, sourceTag, entry);
    bag.add(13, sourceTag, head / 2);
    bag.add(14, sourceLemma, g.tag[h]);
    bag.add(15, near, head / 2);
    bag.add(16, near, nested, g.tag[h]);
    bag.add(17, above, nested, language);
    bag.add(18, above, head);
    bag.add(19, cue, head / 2);
    bag.add(20, length(p), g.tag[h], entry);
    bag.add(21, g.depth[h], nested, language);
    bag.add(22, g.depth[h], head / 2, sourceTag);
    bag.add(23, language, g.tag[h], head / 2);
    bag.add(24, g.tag[h], sides, g.children[h] & (32 | 64 | 8 | 1));
    int same = 0;
    int sum = 0;
    for (int i = Math.max(0, at - NEIGHBORS); i < Math.min(all.size(), at + NEIGHBORS); i++) {
      Proposal other = all.get(i);
      sum += other.headLog() > LIKELY ? 1 : 0;
      if (i != at && other.headLog() > LIKELY && !other.source().isNone() && !p.source().isNone()) {
        same += g.lemma[other.source().main()] == sourceLemma ? 1 : 0;
      }
    }
    same = Math.min(3, same);
    int words = g.tokens.length;
    int density = Math.min(9, (int) (400.0 * Math.min(sum, 119) / Math.max(100, words)));
    int place = g.sentence[h] == 0 ? 0 : g.paragraph[h] == 0 ? 1 : g.paragraph[h] < 3 ? 2 : 3;
    bag.add(26, same, sourceTag, head / 2);
    bag.add(27, density, head / 2);
    bag.add(28, place, g.tag[h], head / 2);
    bag.add(29, place, language);
    bag.add(25, nested, sourceTag, language);
    whole(g, p, entry, lemma, head, bag);
    speaker(g, p, entry, head, source, sides, nested, bag);
    domain(g, p, entry, head, nested, bag);
  }

  /** The same again with the domain, so that its rulings are told from the general ones. */
  private static void domain(
      WordGrid g, Proposal p, int entry, int head, int nested, Features bag) {
    int domain = g.domain;
    if (domain == 0) {
      return;
    }
    int h = p.head();
    int speaker = p.source().isNone() ? -1 : g.speaker[p.source().main()];
    bag.add(120, domain, nested);
    bag.add(121, domain, nested, p.hasNamedSource(g) ? 1 : 0);
    bag.add(122, domain, nested, head / 2);
    bag.add(123, domain, nested, entry);
    bag.add(124, domain, nested, speaker);
    bag.add(125, domain, head);
    bag.add(126, domain, entry);
    bag.add(127, domain, nested, g.tag[h]);
  }

  /** What the content is, and how it and the source hang on the cue. */
  private static void whole(WordGrid g, Proposal p, int entry, int lemma, int head, Features bag) {
    int h = p.head();
    Part piece = p.right().isNone() ? p.left() : p.right();
    int side = p.right().isNone() ? 0 : 1;
    int from = piece.from();
    int root = root(g, piece);
    int verbs = 0;
    for (int i = from; i <= Math.min(piece.to(), from + 40); i++) {
      verbs |= g.is(i, Upos.VERB) ? 1 : g.is(i, Upos.AUX) ? 2 : 0;
    }
    int quoted = g.mark[from] == 1 ? 1 : 0;
    int hangs = g.head[root] == h ? 1 : g.head[h] == root ? 2 : g.head[root] < 0 ? 3 : 4;
    int kind = Features.mix(verbs * 2 + quoted, g.tag[from]);
    int s = p.source().isNone() ? -1 : p.source().main();
    int speaks =
        s < 0
            ? 0
            : g.head[s] == h
                ? g.relation[s]
                : g.head[h] == s ? 2 : g.sentence[s] == g.sentence[h] ? 3 : 4;
    int width = p.source().isNone() ? 0 : p.source().to() - p.source().from() > 3 ? 2 : 1;
    bag.add(30, kind, entry, side);
    bag.add(31, kind, lemma);
    bag.add(32, kind, head / 2, side);
    bag.add(33, g.form[from], lemma);
    bag.add(34, g.form[from], entry, verbs);
    bag.add(35, g.relation[root], hangs, entry);
    bag.add(36, g.relation[root], hangs, g.tag[root], head / 2);
    bag.add(37, g.relation[root], hangs, lemma);
    bag.add(38, speaks, hangs, g.relation[root], g.tag[h]);
    bag.add(39, speaks, entry, verbs);
    bag.add(40, speaks, lemma);
    bag.add(41, g.lemma[root], g.tag[h], hangs);
    bag.add(42, g.lemma[root], lemma);
    bag.add(43, width, speaks, head / 2);
    bag.add(44, g.relation[h], kind, head / 2);
    int speaker = s < 0 ? -1 : g.speaker[s];
    int strength = CueSpanFeatures.strength(g, h);
    bag.add(45, g.language, kind, speaks);
    bag.add(107, speaker, kind, side);
    bag.add(108, speaker, speaks, hangs, g.relation[root]);
    bag.add(109, speaker, g.tag[root], verbs, entry);
    bag.add(110, speaker, g.speaker[root], verbs);
    bag.add(111, speaker, g.speaker[root], strength, verbs);
  }

  /** Whether the source, and what leads the content, are such as speak. */
  private static void speaker(
      WordGrid g,
      Proposal p,
      int entry,
      int head,
      int source,
      int sides,
      int nested,
      Features bag) {
    int h = p.head();
    int speaker = p.source().isNone() ? -1 : g.speaker[p.source().main()];
    int strength = CueSpanFeatures.strength(g, h);
    bag.add(100, speaker, entry);
    bag.add(101, speaker, head / 2);
    bag.add(102, speaker, g.lemma[h]);
    bag.add(103, speaker, form(g, p), nested);
    bag.add(104, speaker, sides, source);
    bag.add(105, speaker, g.language, nested);
    bag.add(106, speaker, g.tag[h], strength);
  }

  /** The first token of the piece that hangs on none in it. */
  private static int root(WordGrid g, Part piece) {
    for (int i = piece.from(); i <= piece.to(); i++) {
      boolean free = g.head[i] < piece.from() || g.head[i] > piece.to();
      if (free && !g.is(i, Upos.PUNCT)) {
        return i;
      }
    }
    return piece.from();
  }

  /** The proposal whose content holds the cue of each: the one with the shortest content; or -1. */
  static int[] holders(List<Proposal> all) {
    int[] holders = new int[all.size()];
    for (int i = 0; i < holders.length; i++) {
      holders[i] = -1;
      for (int j = Math.max(0, i - NEIGHBORS); j < Math.min(holders.length, i + NEIGHBORS); j++) {
        if (j != i
            && holds(all.get(j), all.get(i).head())
            && (all.get(j).headLog() > LIKELY)
            && (holders[i] < 0 || length(all.get(j)) < length(all.get(holders[i])))) {
          holders[i] = j;
        }
      }
    }
    return holders;
  }

  static boolean holds(Proposal p, int i) {
    return in(p.left(), i) || in(p.right(), i);
  }

  private static boolean in(Part part, int i) {
    return !part.isNone() && part.from() <= i && i <= part.to();
  }

  private static int length(Proposal p) {
    int length = 0;
    for (Part part : List.of(p.left(), p.right())) {
      length += part.isNone() ? 0 : part.to() - part.from() + 1;
    }
    return Frame.span(length);
  }

  /** The likeliest other cue within a few tokens, and whether it is likelier than this one. */
  private static int near(List<Proposal> all, int at) {
    double best = -9;
    for (int i = Math.max(0, at - 3); i < Math.min(all.size(), at + 4); i++) {
      if (i != at && Math.abs(all.get(i).head() - all.get(at).head()) < 6) {
        best = Math.max(best, all.get(i).headLog());
      }
    }
    return best < -8 ? 0 : 1 + level(best) / 2 + (best > all.get(at).headLog() ? 10 : 0);
  }

  private static int form(WordGrid g, Proposal p) {
    int quoted = 0;
    int all = 0;
    for (Part part : List.of(p.left(), p.right())) {
      if (!part.isNone()) {
        all++;
        quoted += g.mark[part.from()] == 1 ? 1 : 0;
        quoted += g.mark[part.to()] == 2 ? 2 : 0;
      }
    }
    return all * 8 + quoted;
  }

  /** Twelve levels of a chance given by its logarithm. */
  private static int level(double log) {
    double p = Math.exp(log);
    double odds = Math.log(p / Math.max(1e-9, 1 - p));
    return (int) Math.max(0, Math.min(14, Math.floor(odds * 1.5 + 7)));
  }

  private static int coarse(double log) {
    return log > -0.1
        ? 0
        : log > -0.3 ? 1 : log > -0.7 ? 2 : log > -1.2 ? 3 : log > -2 ? 4 : log > -3.5 ? 5 : 6;
  }
}
