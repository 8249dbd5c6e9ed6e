package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What is said, taken up again behind it: "…, ce que le parquet conteste", "une hypothèse que la
 * ministre n'a ni confirmée ni infirmée", "contrairement à ce qu'affirmait Le Globe".
 */
final class PointedReport extends PhraseRule {

  private final ClauseBeside content;

  PointedReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
    this.content = new ClauseBeside(pieces, cues);
  }

  @Override
  void at(int that) {
    int first = grid.sentenceFirst(that);
    int it = that - 1;
    if (!is(Role.COMPLEMENTIZER, that) || it < first) {
      return;
    }
    Part source = nouns.subjectBefore(that + 1);
    @Nullable VerbGroup verb = verbs.at(source.isNone() ? that + 1 : afterComma(source.to() + 1));
    if (verb != null && source.isNone()) {
      source = nouns.subjectBehind(verb.to() + 1, true);
    }
    if (verb == null || source.isNone()) {
      return;
    }
    int last = Math.max(verb.to(), source.to());
    boolean ends = ends(times.after(last + 1));
    boolean pointing = is(Role.WHAT, it);
    int contrary = it - 2;
    if (pointing && contrary >= first && is(Role.CONTRARY, contrary)) {
      cues.remove(verb.head());
      content.give(contrary, last, source, Part.of(contrary, contrary, that));
    } else if (pointing && ends) {
      pointed(it, verb, source);
    } else if (!pointing && verb.neither() && ends) {
      Part left = nouns.endingBefore(that);
      if (!left.isNone()) {
        cues.put(verb.part(), source, left, Part.NONE);
      }
    }
  }

  /** "…, ce que X dément.", "… : il s'explique", "… « catégoriquement »". */
  private boolean ends(int i) {
    boolean quoted = i < grid.size && i + 2 < grid.sentenceEnd(i) && grid.mark[i] == 1;
    int last = quoted ? grid.quoteLast[grid.quote[i]] : i;
    boolean adverb = quoted && last == i + 2 && grid.is(i + 1, Upos.ADV);
    int next = adverb ? last + 1 : i;
    return clauses.isEnd(next) || grid.is(next, ":");
  }

  private int afterComma(int i) {
    return grid.is(i, ",") ? i + 1 : i;
  }

  /** The clause before "ce que", or the sentence before. */
  private void pointed(int it, VerbGroup verb, Part source) {
    boolean opens = it == grid.sentenceFirst(it);
    int from = opens && it > 0 ? clauses.start(it - 1) : clauses.start(it);
    int to = it - 2;
    boolean told =
        opens ? it > 0 && grid.paragraph[it] == grid.paragraph[it - 1] : grid.is(it - 1, ",");
    if (told
        && from < to
        && grid.depth[it] == grid.depth[to]
        && !content.isGiven(verb.head(), source, to)) {
      if (!opens) {
        cues.replaceBetween(from, to, each -> each.with(before(it, each.proposal())));
      }
      cues.put(verb.part(), source, opens ? Part.of(from, to) : claim(from, to), Part.NONE);
    }
  }

  /** What the clause reports, where it ends with that: "Selon X, [le pont tient], ce que". */
  private Part claim(int from, int to) {
    for (Judged each : cues.between(from, to)) {
      Part right = each.proposal().right();
      boolean whole =
          each.stands()
              && each.proposal().left().isNone()
              && right.to() == to
              && grid.hasFinite(right.from(), to);
      if (whole) {
        return right;
      }
    }
    return Part.of(from, to);
  }

  /** "X assure [que le pont tient], ce que Y dément": who says it does not say who denies it. */
  private static Proposal before(int it, Proposal p) {
    Part right = p.right();
    boolean beyond = right.from() > p.cue().to() && right.from() < it - 1 && right.to() >= it;
    return beyond ? p.withContent(p.left(), Part.of(right.from(), it - 2)) : p;
  }
}
