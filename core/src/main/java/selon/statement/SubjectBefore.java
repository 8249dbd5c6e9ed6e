package selon.statement;

import java.util.HashSet;
import java.util.Set;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * The one whom the sentence before a quotation shows, in the article's own voice and without a word
 * of speech: "Ada Crane shakes her head. “…”".
 *
 * <p>Linear in that sentence.
 */
final class SubjectBefore {

  /** How long the sentence may be that tells how some people feel, in tokens. */
  private static final int SHORT = 12;

  private final WordGrid grid;
  private final PhraseWords words;
  private final SpeakerNouns speakers;

  /** The last words of the names of people in the article, as hashes. */
  private final Set<Integer> surnames = new HashSet<>();

  SubjectBefore(WordGrid grid, PhraseWords words, SpeakerNouns speakers) {
    this.grid = grid;
    this.words = words;
    this.speakers = speakers;
    for (int i = 1; i < grid.size && words.headLast(); i++) {
      boolean person =
          grid.is(i, Upos.PROPN)
              && grid.is(i - 1, Upos.PROPN)
              && GivenNames.gender(grid.tokens[i - 1].form()) != null
              && isFullName(i - 1);
      if (person) {
        surnames.add(grid.form[i]);
      }
    }
  }

  /** The subject of the sentence, if it is one person and nobody else is named. */
  Part of(Part quotation) {
    int end = quotation.from() - 1;
    if (end < 0 || grid.paragraph[end] < grid.paragraph[quotation.from()] || !ends(end)) {
      return Part.NONE;
    }
    int first = grid.sentenceFirst(end);
    for (int i = first; i <= end; i++) {
      boolean root = grid.head[i] < first && grid.depth[i] == 0;
      int subject = root ? grid.subject[i] : -1;
      if (root && isVerbless(i, first, end)) {
        return Part.of(i, first, i);
      }
      boolean acts = subject >= 0 && grid.tokens[subject].relation().equals("nsubj");
      if (acts && end - first <= SHORT && isGroup(subject, i)) {
        Part source = phrase(subject);
        return isAlone(source, first, end) ? source : Part.NONE;
      }
      if (acts && isPerson(subject)) {
        Part source = phrase(subject);
        return isAlone(source, first, end) ? source : Part.NONE;
      }
    }
    return Part.NONE;
  }

  /** Where the tagger has taken the verb for another word: "Le maire hausse les épaules." */
  private boolean isVerbless(int root, int first, int end) {
    return grid.first[root] == first
        && isPerson(root)
        && !grid.is(root, Upos.PRON)
        && !grid.hasVerb(first, end)
        && isAlone(Part.of(root, first, root), first, end);
  }

  /** "Residents were furious.": people of whom only this is told, how they feel. */
  private boolean isGroup(int subject, int root) {
    SourceWord noun = speakers.noun(subject);
    boolean people =
        noun != null
            && (noun.kind() == SourceKind.ROLE || noun.kind() == SourceKind.COLLECTIVE)
            && grid.tokens[subject].has("Number=Plur");
    boolean be = root > 0 && words.is(Role.BE, grid.tokens[root - 1].lemma());
    return words.headLast() && people && be && grid.is(root, Upos.ADJ);
  }

  private boolean ends(int end) {
    return grid.is(end, Upos.PUNCT) && grid.depth[end] == 0 && !grid.is(end, ":");
  }

  private boolean isPerson(int i) {
    if (grid.tokens[i].has("Number=Plur") || words.is(Role.EVERYBODY, grid.tokens[i])) {
      return false;
    }
    boolean pronoun =
        grid.is(i, Upos.PRON)
            && grid.tokens[i].has("Person=3")
            && grid.tokens[i].has("PronType=Prs")
            && words.is(Role.PERSON, grid.tokens[i]);
    SourceWord noun = speakers.noun(i);
    return pronoun || isGivenName(i) || noun != null && noun.kind() == SourceKind.ROLE;
  }

  private boolean isGivenName(int i) {
    return grid.is(i, Upos.PROPN)
        && (GivenNames.gender(grid.tokens[i].form()) != null
            || isFullName(i)
            || surnames.contains(grid.form[i]));
  }

  /** "Jonas Reyk": in English a parser binds the names of people otherwise than those of bodies. */
  private boolean isFullName(int i) {
    int next = i + 1;
    return words.headLast()
        && next < grid.size
        && grid.is(next, Upos.PROPN)
        && grid.head[next] == i
        && grid.tokens[next].relation().startsWith("flat")
        && grid.first[i] == i
        && speakers.noun(i) == null
        && speakers.noun(next) == null
        && !words.is(Role.OF_THING_NAME, grid.tokens[next])
        && !words.is(Role.OF_THING_NAME, grid.tokens[i])
        && !words.is(Role.FIRM, grid.tokens[next]);
  }

  /** Without the clause that it opens: "Ada Crane, qui tient le bac". */
  private Part phrase(int subject) {
    int from = grid.first[subject];
    while (from < subject && grid.is(from, Upos.PUNCT)) {
      from++;
    }
    int to = subject;
    while (to < grid.last[subject] && !isRelative(to + 1)) {
      to++;
    }
    while (to > subject && grid.is(to, Upos.PUNCT)) {
      to--;
    }
    return Part.of(subject, from, to);
  }

  private boolean isRelative(int i) {
    return grid.tokens[i].has("PronType=Rel") || words.is(Role.WHO, grid.tokens[i]);
  }

  private boolean isAlone(Part source, int first, int end) {
    for (int i = first; i <= end; i++) {
      boolean within = source.from() <= i && i <= source.to();
      if (!within && (i > 0 && isOther(i) || grid.depth[i] > 0)) {
        return false;
      }
    }
    return true;
  }

  /** Somebody else, but not "her head", nor a place behind its preposition. */
  private boolean isOther(int i) {
    boolean person =
        isPerson(i) && !grid.is(i, Upos.PRON) || grid.is(i, Upos.PROPN) && grid.shape[i] == 2;
    return person
        && !grid.tokens[i - 1].has("Poss=Yes")
        && !(grid.is(i, Upos.PROPN) && grid.is(i - 1, Upos.ADP));
  }
}
