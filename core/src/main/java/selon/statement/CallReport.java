package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * A call with whom it is for between the verb and what they are to do: "a appelé les deux parties
 * [« à la retenue »]", "appelle la population [à la prudence]".
 */
final class CallReport extends PhraseRule {

  CallReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int verb) {
    int end = grid.sentenceEnd(verb);
    boolean calls =
        is(Role.CALLING, verb)
            && verb + 4 < end
            && grid.is(verb, Upos.VERB)
            && grid.is(verb + 1, Upos.DET);
    Part called = calls ? nouns.startingAt(verb + 1) : Part.NONE;
    int to = called.to() + 1;
    boolean quoted = !called.isNone() && to < end && grid.mark[to] == 1;
    int at = quoted ? to + 1 : to;
    if (called.isNone() || at + 1 >= end || !is(Role.TO, at)) {
      return;
    }
    @Nullable Proposal known = cues.standing(verb);
    int from = verb;
    while (from - 1 > grid.sentenceFirst(verb) && grid.is(from - 1, Upos.AUX)) {
      from--;
    }
    Part source = known == null || known.source().isNone() ? subject(verb, from) : known.source();
    Part what = nouns.startingAt(at + 1);
    if (source.isNone() || what.isNone() && !quoted) {
      return;
    }
    int last = quoted ? grid.quoteLast[grid.quote[to]] : what.to();
    if (known == null || known.right().from() != to) {
      cues.put(Part.of(verb, from, verb), source, Part.NONE, Part.of(to, last));
    }
  }

  private Part subject(int verb, int from) {
    int subject = grid.subject[verb];
    boolean before = subject >= 0 && subject < from && grid.isNominal(subject);
    int to = grid.is(from - 1, ",") ? from - 2 : from - 1;
    boolean speaks = before && speakers.is(subject) && !grid.hasFinite(subject, to);
    return speaks ? Part.of(subject, grid.first[subject], to) : Part.NONE;
  }
}
