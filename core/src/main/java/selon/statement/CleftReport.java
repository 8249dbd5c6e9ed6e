package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * A sentence that hands the one before it to somebody: "C'est en tout cas ce qu'affirme la mairie",
 * "c'est ce qui ressort d'un rapport", "c'est Le Globe qui l'affirme".
 */
final class CleftReport extends PhraseRule {

  /** How far behind "c'est" what is pointed to may stand. */
  private static final int NEAR = 6;

  CleftReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int it) {
    boolean opens =
        it == grid.sentenceFirst(it)
            && it > 0
            && it + 3 < grid.sentenceEnd(it)
            && is(Role.THIS, it)
            && grid.is(it + 1, Upos.AUX)
            && grid.depth[it] == 0
            && grid.paragraph[it] == grid.paragraph[it - 1]
            && !introduces(it);
    if (!opens) {
      return;
    }
    int most = Math.min(grid.sentenceEnd(it) - 2, it + NEAR);
    for (int what = it + 2; what < most; what++) {
      if (is(Role.WHAT, what) && is(Role.COMPLEMENTIZER, what + 1)) {
        said(what + 1, before(it));
        return;
      }
      if (is(Role.WHAT, what) && is(Role.WHO, what + 1)) {
        emerging(what + 2, before(it));
        return;
      }
    }
    Part source = nouns.startingAt(it + 2);
    int clitic = source.to() + 2;
    boolean names =
        !source.isNone()
            && clitic + 1 < grid.sentenceEnd(it)
            && is(Role.WHO, clitic - 1)
            && is(Role.IT, clitic);
    put(names ? verbs.at(clitic + 1) : null, source, before(it));
  }

  /** "C'est ce que dit la mairie : « … »". */
  private boolean introduces(int it) {
    for (int i = it; i < grid.sentenceEnd(it); i++) {
      if (grid.is(i, ":")) {
        return true;
      }
    }
    return false;
  }

  /** "Ce qu'affirme la mairie", "ce que la mairie vient d'affirmer". */
  private void said(int that, Part content) {
    Part before = nouns.subjectBefore(that + 1);
    int from = before.isNone() ? that + 1 : before.to() + 1;
    @Nullable VerbGroup verb = verbs.at(from);
    for (int i = from + 1; verb == null && i < Math.min(from + NEAR / 2, grid.size); i++) {
      verb = isJustDone(from, i) ? new VerbGroup(from, i, i, false) : null;
    }
    if (verb != null) {
      put(verb, before.isNone() ? nouns.subjectBehind(verb.to() + 1, true) : before, content);
    }
  }

  /** "Vient de déclarer". */
  private boolean isJustDone(int from, int i) {
    return grid.isFinite(from)
        && is(Role.OF, i - 1)
        && grid.tokens[i].has("VerbForm=Inf")
        && grid.isCue(i, CueClass.Part.VERB);
  }

  /** "Ressort d'un rapport". */
  private void emerging(int verb, Part content) {
    if (verb + 2 < grid.sentenceEnd(verb) && is(Role.EMERGING, verb) && is(Role.OF, verb + 1)) {
      put(new VerbGroup(verb, verb, verb, false), nouns.complement(verb + 1), content);
    }
  }

  /** The sentence before, or the quotation that ends there. */
  private Part before(int it) {
    int to = it - 1;
    if (grid.mark[to] == 2) {
      return Part.of(grid.quoteFirst[grid.quote[to]], to);
    }
    while (to > grid.sentenceFirst(it - 1) && grid.mark[to] == 0 && isMark(to)) {
      to--;
    }
    return Part.of(grid.sentenceFirst(it - 1), to);
  }

  private boolean isMark(int i) {
    return grid.is(i, Upos.PUNCT);
  }

  private void put(@Nullable VerbGroup verb, Part source, Part content) {
    if (verb != null && !source.isNone() && content.from() < content.to()) {
      cues.put(verb.part(), withAgent(source), content, Part.NONE);
    }
  }

  /** "Une étude menée par des chercheurs du port": to the end of what the participle tells. */
  private Part withAgent(Part source) {
    int to = source.to();
    while (grid.tokens[source.to()].has("VerbForm=Part")
        && to + 1 < grid.sentenceEnd(to)
        && !grid.is(to + 1, Upos.PUNCT)
        && !grid.isFinite(to + 1)) {
      to++;
    }
    return Part.of(source.main(), source.from(), to);
  }
}
