package selon.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends what separate choices leave at odds with each other: a colon that introduces what a verb
 * before it has already, what is said within quotation marks and runs out of them, a source with
 * half of a name or a preposition at its end, a subject behind its verb that was taken for content.
 *
 * <p>Linear in the proposals.
 */
final class SpanRepair {

  /** How many words a name gets back at either end. */
  private static final int NAME = 3;

  /** How long a subject behind its verb may be. */
  private static final int LONGEST = 16;

  private final WordGrid grid;
  private final SpeakerNouns speakers;

  private SpanRepair(WordGrid grid, SpeakerNouns speakers) {
    this.grid = grid;
    this.speakers = speakers;
  }

  static List<Judged> repair(WordGrid grid, SpeakerNouns speakers, List<Judged> judged) {
    SpanRepair repair = new SpanRepair(grid, speakers);
    Set<Integer> begun = new HashSet<>();
    for (Judged each : judged) {
      if (each.stands() && !repair.isColon(each.proposal())) {
        begun.add(each.proposal().right().from());
      }
    }
    List<Judged> repaired = new ArrayList<>(judged.size());
    for (Judged each : judged) {
      Proposal proposal = each.proposal();
      boolean topic =
          repair.isColon(proposal)
              && (begun.contains(proposal.right().from()) || repair.isTopic(proposal.source()));
      if (!topic) {
        repaired.add(new Judged(repair.of(proposal), each.chance(), each.stands()));
      }
    }
    return repaired;
  }

  /** "Fermeture du bac : « … »" */
  private boolean isTopic(Part source) {
    return !source.isNone()
        && grid.subject[source.main()] < 0
        && !speakers.leads(source.from(), source.to());
  }

  private boolean isColon(Proposal proposal) {
    return grid.tokens[proposal.head()].form().equals(":");
  }

  private Proposal of(Proposal proposal) {
    Proposal own = hyphened(kept(inverted(addressed(headlined(apart(proposal))))));
    return new Proposal(own.head(), own.headLog(), own.cue(), whole(own), own.left(), own.right());
  }

  /** "“… of Paul Reeve,” Crane wrote": who speaks is not in what is quoted. */
  private Proposal apart(Proposal p) {
    int q = p.source().isNone() ? -1 : outermost(grid.quote[p.source().main()]);
    int last = q < 0 ? -1 : grid.quoteLast[q];
    boolean left = q >= 0 && !p.left().isNone() && p.left().to() == last && last < p.cue().from();
    boolean right = q >= 0 && p.right().from() == grid.quoteFirst[q];
    if (!left && !right || grid.depth[p.head()] > 0) {
      return p;
    }
    int subject = grid.subject[p.head()];
    int from = left && last + 1 < p.cue().from() ? last + 1 : subject;
    boolean outside = from >= 0 && grid.depth[from] == 0;
    Part source =
        left && outside && from == last + 1
            ? new Part(p.cue().from() - 1, from, p.cue().from() - 1, 0)
            : outside
                ? new Part(subject, grid.first[subject], grid.last[subject], 0)
                : Part.none(0);
    return new Proposal(p.head(), p.headLog(), p.cue(), source, p.left(), p.right());
  }

  private int outermost(int quote) {
    int q = quote;
    while (q > 0 && grid.words.quotations().get(q).depth() > 0) {
      q--;
    }
    return q;
  }

  /** "Affirme-t-on": the pronoun is the source alone; in "a-t-il dit" the cue goes on behind it. */
  private Proposal hyphened(Proposal p) {
    Part cue = p.cue();
    boolean holds =
        !p.source().isNone()
            && cue.to() > cue.from()
            && p.source().main() == cue.to()
            && grid.is(cue.to(), Upos.PRON);
    return holds
        ? new Proposal(
            p.head(),
            p.headLog(),
            new Part(cue.main(), cue.from(), cue.to() - 1, cue.log()),
            p.source(),
            p.left(),
            p.right())
        : p;
  }

  /** "« … », confie à l'agence un riverain": it is not the one who is spoken to. */
  private Proposal addressed(Proposal p) {
    Part source = p.source();
    Part left = p.left();
    int to = p.cue().to() + 1;
    boolean follows =
        !source.isNone()
            && !left.isNone()
            && to < grid.size
            && isClosed(left.to(), p.cue().from())
            && grid.is(to, Upos.ADP)
            && !grid.tokens[source.main()].relation().startsWith("nsubj")
            && source.from() > to
            && source.from() - to <= NAME
            && opensNominal(source.to() + 1);
    return follows
        ? new Proposal(p.head(), p.headLog(), p.cue(), nominal(source.to() + 1), left, Part.none(0))
        : p;
  }

  /** "« … », témoigne un riverain": what follows the verb is its subject. */
  private Proposal inverted(Proposal p) {
    Part left = p.left();
    Part right = p.right();
    int at = p.cue().to() + 1;
    boolean closes =
        p.source().isNone()
            && grid.is(p.head(), Upos.VERB)
            && !left.isNone()
            && isClosed(left.to(), p.cue().from());
    int from = closes && right.isNone() ? afterTime(at) : at;
    if (!closes || from < 0 || from == at && (right.from() != at || !opensNominal(from))) {
      return p;
    }
    Part subject = nominal(from);
    return subject.isNone()
        ? p
        : new Proposal(p.head(), p.headLog(), p.cue(), subject, left, Part.none(0));
  }

  /** "Water safe, says prefecture": what speaks is behind the verb, and what it says before. */
  private Proposal headlined(Proposal p) {
    Part source = p.source();
    Part right = p.right();
    int comma = p.cue().from() - 1;
    boolean behind =
        !source.isNone()
            && p.left().isNone()
            && right.from() == p.cue().to() + 1
            && comma > source.from()
            && grid.tokens[comma].form().equals(",")
            && (source.to() == comma || source.to() == comma - 1)
            && !speakers.leads(source.from(), source.to())
            && opensNominal(right.from())
            && speakers.leads(right.from(), right.to());
    Part subject = behind ? nominal(right.from()) : Part.none(0);
    return subject.isNone() || subject.to() != right.to()
        ? p
        : new Proposal(
            p.head(),
            p.headLog(),
            p.cue(),
            subject,
            new Part(-1, source.from(), comma - 1, right.log()),
            Part.none(0));
  }

  /** "« … », annonçait à midi l'agence": where a speaker begins behind a few other words, or -1. */
  private int afterTime(int at) {
    int last = Math.min(grid.sentenceEnd(at - 1), at + NAME + 1) - 1;
    for (int i = at + 1; i <= last && !endsNominal(i - 1) && !speakers.is(i - 1); i++) {
      boolean opens = opensNominal(i) || grid.shape[i] == 2;
      if (opens && !grid.is(i - 1, Upos.ADP) && !grid.is(i - 1, Upos.DET)) {
        Part subject = nominal(i);
        if (!subject.isNone() && (grid.shape[i] == 2 || speakers.leads(i, subject.to()))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The noun phrase that begins here. */
  private Part nominal(int from) {
    int to = from;
    int main = -1;
    while (to < grid.sentenceEnd(from)
        && to - from < LONGEST
        && !endsNominal(to)
        && !(main >= 0 && leaves(to, from))) {
      main = main < 0 && PhraseReader.isNominal(grid.tokens[to]) ? to : main;
      to++;
    }
    return main < 0 ? Part.none(0) : new Part(main, from, to - 1, 0);
  }

  /** Whether a preposition stands here whose noun goes with what was before the phrase. */
  private boolean leaves(int preposition, int from) {
    int noun = grid.is(preposition, Upos.ADP) ? grid.head[preposition] : -1;
    return noun > preposition && grid.head[noun] >= 0 && grid.head[noun] < from;
  }

  /** Whether a quotation ends here, with nothing but a comma up to the other token. */
  private boolean isClosed(int last, int next) {
    return grid.mark[last] == 2
        && (next == last + 1 || next == last + 2 && grid.is(last + 1, Upos.PUNCT));
  }

  private boolean opensNominal(int i) {
    return i < grid.size
        && switch (grid.tokens[i].upos()) {
          case DET, NOUN, PROPN, NUM -> true;
          default -> false;
        };
  }

  private boolean endsNominal(int i) {
    return switch (grid.tokens[i].upos()) {
      case PUNCT, VERB, AUX, SCONJ, PRON -> true;
      default -> false;
    };
  }

  /** What somebody within quotation marks says there does not leave them. */
  private Proposal kept(Proposal p) {
    int q = grid.quote[p.head()];
    boolean within =
        q >= 0
            && grid.words.quotations().get(q).closed()
            && !p.source().isNone()
            && grid.quote[p.source().main()] == q;
    int first = within ? grid.quoteFirst[q] : 0;
    int last = within ? grid.quoteLast[q] : 0;
    if (!within || !p.left().isNone() && p.left().from() == first) {
      return p;
    }
    return new Proposal(
        p.head(),
        p.headLog(),
        p.cue(),
        p.source(),
        clipped(p.left(), first, last),
        clipped(p.right(), first, last));
  }

  private Part clipped(Part part, int first, int last) {
    if (part.isNone() || part.from() > first && part.to() < last) {
      return part;
    }
    int from = part.from() <= first && part.to() > first ? first + 1 : part.from();
    int to = part.to();
    if (from < last && to >= last) {
      to = last - 1;
      while (to > from && grid.is(to, Upos.PUNCT)) {
        to--;
      }
    }
    return new Part(part.main(), from, to, part.log());
  }

  /** The source with all of its name, and no preposition or article behind it. */
  private Part whole(Proposal p) {
    Part source = p.source();
    if (source.isNone()) {
      return source;
    }
    int from = source.from();
    int to = source.to();
    while (to > source.main() && hangs(to)) {
      to--;
    }
    int most = Math.min(grid.sentenceEnd(to), to + 1 + NAME);
    while (to + 1 < most && isFree(p, to + 1) && isOneName(to, to + 1)) {
      to++;
    }
    int least = Math.max(grid.sentenceFirst(from), from - NAME);
    while (from > least && isFree(p, from - 1) && isOneName(from - 1, from)) {
      from--;
    }
    return new Part(source.main(), withFirst(p, from), to, source.log());
  }

  /** "La maire, Anne Morel, et le préfet ont promis": from the first of two subjects on. */
  private int withFirst(Proposal p, int from) {
    int first = grid.subject[p.head()];
    boolean joined =
        from > 0
            && first >= 0
            && first < from - 1
            && from <= p.cue().from()
            && grid.is(from - 1, Upos.CCONJ)
            && grid.head[p.source().main()] == p.head()
            && PhraseReader.isNominal(grid.tokens[first])
            && grid.tokens[p.source().main()].relation().startsWith("nsubj");
    return joined ? Math.min(first, grid.first[first]) : from;
  }

  private boolean hangs(int i) {
    return grid.is(i, Upos.ADP) || grid.is(i, Upos.DET) || grid.is(i, Upos.CCONJ);
  }

  private boolean isFree(Proposal p, int i) {
    return !(p.cue().from() <= i && i <= p.cue().to()) && !JudgeFeatures.holds(p, i);
  }

  /** Whether two tokens beside each other are words of one name. */
  private boolean isOneName(int one, int other) {
    if (!grid.is(one, Upos.PROPN) || grid.quote[one] != grid.quote[other]) {
      return false;
    }
    boolean bound =
        grid.head[one] == other
            || grid.head[other] == one
            || grid.head[one] == grid.head[other] && grid.head[one] >= 0;
    return grid.is(other, Upos.PROPN) ? bound : isLastName(other);
  }

  /** "According to Paul Reeve:", of which the tagger makes a verb. */
  private boolean isLastName(int i) {
    boolean odd = grid.is(i, Upos.VERB) || grid.is(i, Upos.X) || grid.is(i, Upos.ADV);
    return odd
        && grid.shape[i] == 2
        && (i + 1 >= grid.sentenceEnd(i) || grid.is(i + 1, Upos.PUNCT));
  }
}
