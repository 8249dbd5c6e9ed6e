package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Mends contents that a noun stands in the way of: what is only pointed at ("à ce sujet"), and what
 * stands between a noun for what is said or thought and its conjunction.
 *
 * <p>Linear: from a cue no further is looked than its sentence.
 */
final class NounRepair {

  /** How long the name of who thinks it may be. */
  private static final int LONGEST = 8;

  /** How many cues may stand between a noun and the verb of its relative clause. */
  private static final int NEAR = 2;

  private final WordGrid grid;
  private final PhraseWords words;
  private final List<Judged> all;

  private NounRepair(WordGrid grid, PhraseWords words, List<Judged> all) {
    this.grid = grid;
    this.words = words;
    this.all = new ArrayList<>(all);
  }

  /** The proposals with those that stand mended, in the same order. */
  static List<Judged> repair(WordGrid grid, PhraseWords words, List<Judged> judged) {
    NounRepair repair = new NounRepair(grid, words, judged);
    repair.pointing();
    repair.held();
    repair.antecedents();
    return repair.all;
  }

  /** "Il n'a rien dit à ce sujet": what is talked about is no content. */
  private void pointing() {
    for (int i = 0; i < all.size(); i++) {
      Part content = at(i).right();
      boolean points =
          all.get(i).stands()
              && at(i).left().isNone()
              && content.to() >= content.from() + 2
              && grid.is(content.from(), Upos.ADP)
              && grid.tokens[content.from() + 1].has("PronType=Dem")
              && words.is(Role.MATTER, grid.tokens[content.from() + 2])
              && !tellsMore(content.from() + 3, content.to());
      if (points) {
        all.set(i, new Judged(at(i), all.get(i).chance(), false));
      }
    }
  }

  /** Whether there is a clause, or a noun without a preposition. */
  private boolean tellsMore(int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean clause = grid.is(i, Upos.PUNCT) || grid.is(i, Upos.SCONJ) || grid.subject[i] >= 0;
      boolean noun = grid.isNominal(i) && grid.marker[i] < 0;
      if (clause || noun || grid.tokens[i].has("VerbForm=Inf")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Le soupçon [des élus] est que …", "des soupçons pèsent que …": of a noun for what is thought
   * or said the content opens with the conjunction, and who thinks it stands behind the noun.
   */
  private void held() {
    for (int i = 0; i < all.size(); i++) {
      Proposal p = at(i);
      boolean noun =
          all.get(i).stands() && p.left().isNone() && grid.isCue(p.head(), CueClass.Part.NOUN);
      int from = p.cue().to() + 1;
      Part right = p.right();
      if (noun && right.from() == from && from < right.to()) {
        boolean verb = grid.subject[from] == p.head() && grid.is(from + 1, Upos.SCONJ);
        right = verb ? new Part(-1, from + 1, right.to(), right.log()) : right;
        put(i, p.source(), right);
      }
      if (noun && p.source().isNone()) {
        holder(i, from, right);
      }
    }
  }

  /**
   * "Un risque que les auteurs jugent faible": a noun of which somebody says something in a
   * relative clause opens no content.
   */
  private void antecedents() {
    for (int i = 0; i < all.size(); i++) {
      Proposal p = at(i);
      boolean noun =
          all.get(i).stands()
              && p.left().isNone()
              && p.right().from() == p.cue().to() + 1
              && words.is(Role.COMPLEMENTIZER, grid.tokens[p.right().from()])
              && grid.isCue(p.head(), CueClass.Part.NOUN);
      int last = Math.min(all.size(), i + NEAR + 1);
      for (int j = i + 1; noun && j < last && at(j).head() <= p.right().to(); j++) {
        Part left = at(j).left();
        boolean said = left.from() <= p.head() && p.head() <= left.to();
        if (all.get(j).stands() && said && p.right().from() >= left.to()) {
          all.set(i, new Judged(p, all.get(i).chance(), false));
          break;
        }
      }
    }
  }

  private void holder(int i, int from, Part right) {
    int end = grid.sentenceEnd(at(i).head());
    int to = from;
    while (to + 1 < end
        && to - from < LONGEST
        && !grid.isVerb(to + 1)
        && !grid.is(to + 1, Upos.PUNCT)) {
      to++;
    }
    boolean holds =
        to > from
            && to + 2 < end
            && words.is(Role.OF, grid.tokens[from])
            && grid.isVerb(to + 1)
            && grid.is(to + 2, Upos.SCONJ);
    if (holds && (right.from() == to + 2 || right.from() == from && right.to() == to)) {
      Part source = Part.of(grid.firstNominal(from + 1, to), from, to);
      int last = right.from() == from ? lastOf(to + 2, end) : right.to();
      put(i, source, new Part(-1, to + 2, last, right.log()));
    }
  }

  /** The last token of the sentence but its full stop and the marks that close a quotation. */
  private int lastOf(int from, int end) {
    int last = end - 1;
    while (last > from && (grid.is(last, Upos.PUNCT) || grid.mark[last] == 2)) {
      last--;
    }
    return last;
  }

  private Proposal at(int i) {
    return all.get(i).proposal();
  }

  private void put(int i, Part source, Part right) {
    Proposal mended = at(i).withSource(source).withContent(at(i).left(), right);
    all.set(i, new Judged(mended, all.get(i).chance(), true));
  }
}
