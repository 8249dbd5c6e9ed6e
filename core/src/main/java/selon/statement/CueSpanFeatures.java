package selon.statement;

import selon.linear.Features;
import selon.sentence.Upos;

/** What tells whether a token is the main word of a cue, and where the cue begins and ends. */
final class CueSpanFeatures {

  /** How far a cue may reach from its main word, on each side. */
  static final int REACH = 7;

  private CueSpanFeatures() {}

  /** Whether the token can be the main word of a cue at all. */
  static boolean mayLead(WordGrid g, int i) {
    return switch (g.tokens[i].upos()) {
      case VERB, NOUN, ADJ, AUX, ADP, ADV, PROPN, SCONJ, X -> true;
      case PUNCT -> g.tokens[i].form().equals(":");
      default -> false;
    };
  }

  /** Whether the token leads a cue. */
  static void head(WordGrid g, int i, Features bag) {
    bag.clear();
    structure(g, i, bag);
    words(g, i, bag);
  }

  /** What languages share: tags, relations, quotation marks, and what the lexicon says. */
  private static void structure(WordGrid g, int i, Features bag) {
    int from = g.sentenceFirst(i);
    int to = g.sentenceEnd(i);
    int tag = g.tag[i];
    int rel = g.relation[i];
    int kids = g.children[i];
    int h = g.head[i];
    int tag1 = i > from ? g.tag[i - 1] : 99;
    int tag2 = i > from + 1 ? g.tag[i - 2] : 99;
    int next1 = i + 1 < to ? g.tag[i + 1] : 99;
    int next2 = i + 2 < to ? g.tag[i + 2] : 99;
    int entry = entry(g, i);
    int strength = strength(g, i);
    int morph = g.tokens[i].features().hashCode();
    int quotes = quotes(g, i, from, to);
    int subject = g.subject[i];
    int subjectKind = subject < 0 ? 0 : 1 + Math.min(2, g.shape[subject]) + 4 * g.tag[subject];
    int object = g.object[i];
    int clause = g.clause[i];
    int clauseTag = clause < 0 ? 99 : g.tag[clause];
    int clauseKind =
        clause < 0 ? 0 : g.marker[clause] < 0 ? 1 : complementiser(g, g.marker[clause]);
    int near = near(g, i, from, to);
    int objectTag = object < 0 ? 99 : g.tag[object];
    int own = Features.mix(g.language, entry);
    int ownStrength = Features.mix(g.language, strength);
    bag.add(55, own, tag);
    bag.add(56, own, kids);
    bag.add(57, own, quotes);
    bag.add(58, own, objectTag, subjectKind);
    bag.add(59, own, clauseKind, rel);
    bag.add(60, ownStrength, clauseKind, objectTag);
    bag.add(61, ownStrength, subjectKind, rel);
    bag.add(62, ownStrength, quotes, g.depth[i]);
    bag.add(63, ownStrength, tag1, next1);
    bag.add(64, ownStrength, morph, tag);
    bag.add(65, g.language, tag, kids);
    bag.add(66, g.language, tag, quotes);
    bag.add(67, g.language, tag, clauseKind, subjectKind);
    bag.add(0, tag);
    bag.add(5, tag1, tag, next1);
    bag.add(6, tag2, tag1, tag);
    bag.add(7, tag, next1, next2);
    bag.add(10, tag, kids);
    bag.add(11, entry, tag);
    bag.add(12, entry, kids);
    bag.add(13, entry, quotes);
    bag.add(15, tag, quotes);
    bag.add(18, entry, subjectKind);
    bag.add(21, entry, clauseTag, clauseKind);
    bag.add(22, tag, clauseTag, clauseKind, subjectKind);
    bag.add(24, entry, morph, rel);
    bag.add(26, entry, object < 0 ? 99 : g.tag[object]);
    bag.add(30, entry, h < 0 ? 0 : entry(g, h), rel);
    bag.add(37, tag, near);
    bag.add(42, entry, clauseKind, subjectKind);
    bag.add(43, tag, clauseKind, subjectKind, rel);
    bag.add(44, entry, subjectKind, quotes);
    bag.add(45, entry, rel, subjectKind);
    bag.add(46, strength, clauseKind, tag);
    bag.add(47, strength, rel, tag);
    bag.add(48, strength, quotes);
    bag.add(49, strength, tag1, next1);
    bag.add(50, strength, subjectKind, object < 0 ? 99 : g.tag[object]);
    bag.add(51, strength, kids, quotes & 63);
    bag.add(52, strength, near, tag);
    bag.add(53, strength, g.depth[i], quotes);
    bag.add(54, strength, clauseKind, object < 0 ? 0 : 1, subjectKind);
    speakers(g, i, entry, strength, quotes, clauseKind, bag);
    domain(g, i, entry, strength, quotes, clauseKind, bag);
  }

  /** Whether those whom the verb binds are such as speak. */
  private static void speakers(
      WordGrid g, int i, int entry, int strength, int quotes, int clauseKind, Features bag) {
    int from = g.sentenceFirst(i);
    int to = g.sentenceEnd(i);
    int subject = g.subject[i];
    int object = g.object[i];
    int speaker = subject < 0 ? -1 : g.speaker[subject];
    int other = object < 0 ? -1 : g.speaker[object];
    int agent = -1;
    for (int at = Math.max(from, i - 8); at < Math.min(to, i + 12); at++) {
      if (g.head[at] == i && at != subject && g.tokens[at].relation().startsWith("obl")) {
        agent = Math.max(agent, g.speaker[at]);
      }
    }
    int objectTag = object < 0 ? 99 : g.tag[object];
    int tag = g.tag[i];
    int passive = g.children[i] & (2 | 32768);
    bag.add(100, speaker, entry);
    bag.add(101, speaker, strength, clauseKind);
    bag.add(102, speaker, tag, g.relation[i]);
    bag.add(103, speaker, clauseKind, objectTag);
    bag.add(104, speaker, other, entry);
    bag.add(105, speaker, quotes, tag);
    bag.add(106, agent, strength, tag, passive);
    bag.add(107, agent, entry);
    bag.add(108, speaker, g.lemma[i]);
    bag.add(109, other, g.lemma[i]);
    bag.add(110, speaker, other, strength, g.language);
  }

  /** The same again with the domain, so that its rulings are told from the general ones. */
  private static void domain(
      WordGrid g, int i, int entry, int strength, int quotes, int clauseKind, Features bag) {
    int domain = g.domain;
    if (domain == 0) {
      return;
    }
    bag.add(120, domain, entry);
    bag.add(121, domain, g.lemma[i]);
    bag.add(122, domain, g.tag[i], clauseKind);
    bag.add(123, domain, strength, quotes);
    bag.add(124, domain, g.tag[i], g.relation[i]);
    bag.add(125, domain, g.depth[i], strength);
  }

  private static void words(WordGrid g, int i, Features bag) {
    int form = g.form[i];
    int lemma = g.lemma[i];
    int tag = g.tag[i];
    int rel = g.relation[i];
    int from = g.sentenceFirst(i);
    int to = g.sentenceEnd(i);
    int h = g.head[i];
    int before = i > from ? g.form[i - 1] : 0;
    int after = i + 1 < to ? g.form[i + 1] : 1;
    int next1 = i + 1 < to ? g.tag[i + 1] : 99;
    int next2 = i + 2 < to ? g.tag[i + 2] : 99;
    int entry = entry(g, i);
    int quotes = quotes(g, i, from, to);
    int subject = g.subject[i];
    int subjectTag = subject < 0 ? 99 : g.tag[subject] * 4 + g.shape[subject];
    int subjectLemma = subject < 0 ? 0 : g.lemma[subject];
    int object = g.object[i];
    int objectLemma = object < 0 ? 0 : g.lemma[object];
    int clause = g.clause[i];
    int clauseMark = clause < 0 || g.marker[clause] < 0 ? 0 : g.lemma[g.marker[clause]];
    int clauseTag = clause < 0 ? 99 : g.tag[clause];
    bag.add(1, form, tag);
    bag.add(2, lemma, tag);
    bag.add(3, before, lemma);
    bag.add(4, lemma, after);
    bag.add(8, lemma, rel);
    bag.add(9, lemma, g.children[i]);
    bag.add(14, lemma, quotes);
    bag.add(16, lemma, subjectTag);
    bag.add(17, tag, subjectLemma, rel);
    bag.add(19, lemma, subjectLemma);
    bag.add(20, lemma, clauseTag, clauseMark);
    bag.add(23, lemma, g.tokens[i].features().hashCode());
    bag.add(25, lemma, objectLemma);
    bag.add(27, tag, objectLemma);
    bag.add(28, rel, h < 0 ? 0 : g.lemma[h], tag);
    bag.add(29, lemma, h < 0 ? 0 : g.lemma[h]);
    bag.add(31, lemma, next1, next2);
    bag.add(32, before, form, after);
    bag.add(33, suffix(g, i), tag, subjectTag);
    bag.add(34, i > from + 1 ? g.form[i - 2] : 0, lemma);
    bag.add(35, lemma, i + 2 < to ? g.form[i + 2] : 1);
    bag.add(36, lemma, g.depth[i], quotes & 3);
    bag.add(38, lemma, near(g, i, from, to));
    for (int at = Math.max(from, i - 6); at < Math.min(to, i + 9); at++) {
      if (g.head[at] == i) {
        bag.add(39, lemma, g.relation[at], g.tag[at]);
        bag.add(40, lemma, g.lemma[at]);
        bag.add(41, entry, g.relation[at], g.lemma[at]);
      }
    }
  }

  /** Where the cue begins, whose main word is known. */
  static void begin(WordGrid g, int h, int i, Features bag) {
    edge(g, h, i, i - 1, 50, bag);
  }

  /** Where the cue ends; the last token belongs to it. */
  static void end(WordGrid g, int h, int i, Features bag) {
    edge(g, h, i, i + 1, 80, bag);
  }

  private static void edge(WordGrid g, int h, int i, int out, int t, Features bag) {
    int from = g.sentenceFirst(h);
    int to = g.sentenceEnd(h);
    int distance = i - h;
    boolean outside = out < from || out >= to;
    int outTag = outside ? 99 : g.tag[out];
    int outForm = outside ? 0 : g.form[out];
    int outRel = outside ? 0 : tie(g, out, h);
    int edgeRel = i == h ? 7 : tie(g, i, h);
    int lemma = g.lemma[h];
    int tag = g.tag[h];
    int entry = entry(g, h);
    int between = between(g, h, i);
    bag.clear();
    bag.add(t, distance);
    bag.add(t + 1, distance, outTag);
    bag.add(t + 2, g.form[i], outForm);
    bag.add(t + 3, edgeRel, outRel);
    bag.add(t + 4, edgeRel, outRel, tag);
    bag.add(t + 5, g.tag[i], outTag, distance);
    bag.add(t + 6, lemma, outForm, i == h ? 1 : 0);
    bag.add(t + 7, lemma, distance);
    bag.add(t + 8, lemma, g.form[i], outForm);
    bag.add(t + 9, g.form[i], edgeRel);
    bag.add(t + 10, outForm, outRel);
    bag.add(t + 11, entry, distance, outRel);
    bag.add(t + 12, between, tag);
    bag.add(t + 13, between, outTag);
    bag.add(t + 14, between, lemma);
    bag.add(t + 15, g.tag[i], edgeRel, outTag, outRel);
    bag.add(t + 16, outForm, g.tag[i], tag);
    int two = out + Integer.signum(out - i);
    bag.add(t + 17, outForm, two < from || two >= to ? 0 : g.form[two]);
    bag.add(t + 18, outTag, two < from || two >= to ? 99 : g.tag[two], g.tag[i]);
    bag.add(t + 19, g.tokens[h].features().hashCode(), edgeRel, outRel);
    bag.add(t + 20, g.form[i], tag);
  }

  /** How a token hangs on the main word: its relation, and whether it does so directly. */
  private static int tie(WordGrid g, int i, int h) {
    if (g.head[i] == h) {
      return Features.mix(g.relation[i], 1);
    }
    if (g.head[h] == i) {
      return Features.mix(g.relation[h], 2);
    }
    return g.head[i] >= 0 && g.head[g.head[i]] == h
        ? Features.mix(Features.mix(g.relation[i], g.relation[g.head[i]]), 3)
        : 4;
  }

  private static int between(WordGrid g, int h, int i) {
    int hash = i - h;
    for (int at = Math.min(h, i); at <= Math.max(h, i); at++) {
      hash = Features.mix(hash, g.tag[at]);
    }
    return hash;
  }

  /** What the lexicon says of a token, in one number. */
  static int entry(WordGrid g, int i) {
    CueMatch match = g.cue[i];
    return match == null
        ? 0
        : 1
            + match.cue().strength()
            + (g.guessed[i] ? 1 << 20 : 0)
            + 4
                * Features.mix(
                    match.cue().attitude().name().hashCode(), match.cue().part().name().hashCode());
  }

  static int strength(WordGrid g, int i) {
    return g.cue[i] == null ? 0 : g.cue[i].cue().strength() + (g.guessed[i] ? 8 : 0);
  }

  /** 2 for "that", "que", "dass"; 3 for "to", "de". */
  private static int complementiser(WordGrid g, int i) {
    return switch (g.tokens[i].upos()) {
      case SCONJ -> 2;
      case PART, ADP -> 3;
      default -> 4;
    };
  }

  /** Whether quotation marks stand near: bits for before, behind, inside. */
  private static int quotes(WordGrid g, int i, int from, int to) {
    int found = g.depth[i] > 0 ? 1 : 0;
    for (int at = Math.max(from - 1, i - 5); at < i; at++) {
      if (at >= 0) {
        found |= g.mark[at] == 2 ? 2 : g.mark[at] == 1 ? 4 : 0;
      }
    }
    for (int at = i + 1; at < Math.min(Math.min(to + 1, g.size), i + 6); at++) {
      found |= g.mark[at] == 1 ? 8 : g.mark[at] == 2 ? 16 : 0;
    }
    if (i + 1 < g.size && g.mark[i + 1] == 1 || i + 2 < g.size && g.mark[i + 2] == 1) {
      found |= 32;
    }
    return found;
  }

  /** What stands around: a comma or a colon before or behind, the ends of the sentence. */
  private static int near(WordGrid g, int i, int from, int to) {
    int found = i - from < 2 ? 1 : 0;
    found |= to - i < 3 ? 2 : 0;
    for (int at = i - 1; at >= Math.max(from, i - 4); at--) {
      found |= g.is(at, Upos.PUNCT) ? 4 : 0;
      found |= g.shape[at] == 2 ? 8 : 0;
    }
    for (int at = i + 1; at < Math.min(to, i + 5); at++) {
      found |= g.is(at, Upos.PUNCT) ? 16 : 0;
      found |= g.shape[at] == 2 ? 32 : 0;
    }
    return found;
  }

  private static int suffix(WordGrid g, int i) {
    String form = g.tokens[i].form();
    return form.substring(Math.max(0, form.length() - 3)).hashCode();
  }
}
