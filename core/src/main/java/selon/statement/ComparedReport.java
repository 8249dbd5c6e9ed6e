package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What is said compared with what somebody reports: "comme l'a annoncé la mairie", "comme la mairie
 * l'a annoncé", "ainsi que l'ont confirmé les autorités".
 */
final class ComparedReport extends PhraseRule {

  private final ClauseBeside content;

  ComparedReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
    this.content = new ClauseBeside(pieces, cues);
  }

  @Override
  void at(int as) {
    int end = grid.sentenceEnd(as);
    if (!is(Role.AS, as)) {
      return;
    }
    int it = as + 1 < end && is(Role.COMPLEMENTIZER, as + 1) ? as + 2 : as + 1;
    if (it + 2 >= end) {
      return;
    }
    Part source = Part.NONE;
    @Nullable VerbGroup verb = null;
    if (is(Role.IT, it)) {
      verb = verbs.at(it + 1);
      source = verb == null ? source : nouns.subjectBehind(verb.to() + 1, true);
    }
    if (source.isNone()) {
      Part before = nouns.startingAt(it);
      int clitic = before.to() + 1;
      if (!before.isNone() && clitic + 1 < end && is(Role.IT, clitic)) {
        verb = verbs.at(clitic + 1);
        source = before;
      }
    }
    if (verb != null && !source.isNone() && !quotes(verb, source, it)) {
      content.give(as, Math.max(verb.to(), source.to()), source, verb.part());
    }
  }

  /** "…, comme le dit Ada Morel : « … »": what is said is within the marks alone. */
  private boolean quotes(VerbGroup verb, Part source, int it) {
    @Nullable Proposal known = cues.standing(verb.head());
    if (known == null || known.right().isNone() || grid.mark[known.right().from()] != 1) {
      return false;
    }
    Part left = known.left().to() == verb.from() - 1 ? Part.NONE : known.left();
    Part own = known.source().from() == it ? source : known.source();
    cues.put(known.cue(), own, left, known.right());
    return true;
  }
}
