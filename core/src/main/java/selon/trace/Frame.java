package selon.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.text.Span;

/**
 * Who answers for a sentence that was read as the article's own, by the word of reporting in it:
 * "..., the harbour office said", "selon la mairie", "a annoncé la mairie". So a source that the
 * reader missed is not taken for one that was dropped.
 */
final class Frame {

  private static final Set<String> BEFORE_SOURCES = SmallWords.of("before-source");
  private static final Set<String> JOINTS = SmallWords.of("before-source-joint");
  private static final Set<String> CLAUSES = SmallWords.of("source-ends");

  /** "Announced by letter", "said that": nobody who answers for it follows. */
  private static final Set<String> NO_SOURCE_BEHIND = SmallWords.of("no-source-behind");

  /** What makes a verb of reporting passive: "had been reported", "a été signalé". */
  private static final Set<String> PASSIVE = SmallWords.of("passive");

  /** "Le maire s'est dit inquiet". */
  private static final Set<String> REFLEXIVE = SmallWords.of("reflexive");

  private static final Set<String> AGENT = SmallWords.of("agent");

  /** "Was reporting". */
  private static final String PROGRESSIVE = "ing";

  /** How many terms lie between a verb and who did it at most. */
  private static final int NEAR = 4;

  /** How many terms the words of a source are at most. */
  private static final int LONGEST = 14;

  private Frame() {}

  /** The words of the source; empty if no word of reporting stands outside quotations. */
  static Optional<Span> source(Dossier dossier, Telling telling) {
    TermRow terms = dossier.terms(telling.sentence());
    List<Term> words = terms.unplaced();
    for (int i = 0; i < terms.size(); i++) {
      if (words.get(i).kind() == TermKind.REPORT && !quoted(dossier, terms.get(i))) {
        Optional<Span> found =
            BEFORE_SOURCES.contains(words.get(i).form())
                ? after(terms, i)
                : isPassive(words, i) ? byWhom(terms, i) : beside(terms, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "The smell had been reported": what stands before such a verb answers for nothing. */
  private static boolean isPassive(List<Term> words, int verb) {
    int before = verb - 1;
    while (before >= 0 && verb - before < NEAR && words.get(before).kind() == TermKind.NEGATION) {
      before--;
    }
    return before >= 0
        && PASSIVE.contains(words.get(before).form())
        && !(before > 0 && REFLEXIVE.contains(words.get(before - 1).form()))
        && !words.get(verb).form().endsWith(PROGRESSIVE);
  }

  /** Who stands behind "by" in the same clause. */
  private static Optional<Span> byWhom(List<Term> terms, int verb) {
    for (int i = verb + 1; i < Math.min(terms.size(), verb + 1 + NEAR); i++) {
      if (terms.get(i).kind() == TermKind.MARK) {
        break;
      }
      if (AGENT.contains(terms.get(i).form())) {
        return after(terms, i);
      }
    }
    return Optional.empty();
  }

  private static boolean quoted(Dossier dossier, Term term) {
    for (Span quotation : dossier.quotations()) {
      if (quotation.contains(term.span())) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the verb up to a comma; where that is nobody, what follows it. */
  private static Optional<Span> beside(List<Term> terms, int verb) {
    int start = verb;
    while (start > 0 && verb - start < LONGEST && terms.get(start - 1).kind() != TermKind.MARK) {
      start--;
    }
    Optional<Span> before = somebody(terms.subList(start, verb));
    if (before.isPresent() || verb + 1 >= terms.size()) {
      return before;
    }
    TermKind next = terms.get(verb + 1).kind();
    boolean name = next == TermKind.LIGHT || next == TermKind.NAME;
    return name && !NO_SOURCE_BEHIND.contains(terms.get(verb + 1).form())
        ? after(terms, verb)
        : Optional.empty();
  }

  private static Optional<Span> after(List<Term> terms, int cue) {
    int start = cue + 1;
    while (start < terms.size() && JOINTS.contains(terms.get(start).form()) && start < cue + 2) {
      start++;
    }
    int end = start;
    while (end < terms.size()
        && end - start < LONGEST
        && terms.get(end).kind() != TermKind.MARK
        && terms.get(end).kind() != TermKind.REPORT
        && !CLAUSES.contains(terms.get(end).form())) {
      end++;
    }
    return somebody(terms.subList(start, end));
  }

  private static Optional<Span> somebody(List<Term> terms) {
    boolean anybody =
        terms.stream()
            .anyMatch(term -> term.kind() == TermKind.NAME || term.kind() == TermKind.WORD);
    int end = terms.size();
    while (end > 0 && terms.get(end - 1).kind() == TermKind.LIGHT) {
      end--;
    }
    return anybody && end > 0
        ? Optional.of(terms.get(0).span().hull(terms.get(end - 1).span()))
        : Optional.empty();
  }
}
