package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/** Reads the groups of verbs that report, by words and tags: "n'a ni confirmé ni infirmé". */
final class VerbGroups {

  /** How many words may stand between an auxiliary and its participle. */
  private static final int GAP = 4;

  private final WordGrid grid;
  private final PhraseWords words;

  VerbGroups(WordGrid grid, PhraseWords words) {
    this.grid = grid;
    this.words = words;
  }

  /** The verb group that begins here, or null. */
  @Nullable VerbGroup at(int from) {
    int end = from < 0 || from >= grid.size ? from : grid.sentenceEnd(from);
    int at = from;
    while (at < end && at - from < 2 && isNegation(at)) {
      at++;
    }
    boolean neither = false;
    boolean compound = at < end && isAuxiliary(at);
    boolean wills = at < end && isWill(at);
    if (compound || wills) {
      int least = at++;
      while (at < end && at - least <= GAP && !reports(at) && mayStandWithin(at)) {
        neither |= words.is(Role.NEITHER, grid.tokens[at]);
        wills |= isWill(at);
        at++;
      }
    }
    boolean open = at < end && reports(at) && (!wills || neither);
    if (!open || !(wills ? isInfinitive(at) : fits(at, compound))) {
      return null;
    }
    int to = at;
    if (to + 1 < end && grid.tokens[to + 1].has("VerbForm=Inf") && grid.lastOfEntry(to) == to + 1) {
      to++;
    }
    if (to + 1 < end && !compound && isClitic(to + 1)) {
      to++;
    }
    if (neither && to + 2 < end && words.is(Role.NEITHER, grid.tokens[to + 1]) && reports(to + 2)) {
      to += 2;
    }
    return new VerbGroup(from, at, to, neither);
  }

  /** Whether the verb nearly always attributes, or tells of what came to be known. */
  boolean isSure(VerbGroup verb) {
    CueMatch entry = grid.cue[verb.head()];
    return entry != null && entry.cue().strength() == 3 || learns(verb);
  }

  /** "A appris": who learns something has it from somebody. */
  boolean learns(VerbGroup verb) {
    return words.is(Role.LEARN, grid.tokens[verb.head()].lemma());
  }

  /** "A fait savoir" has a clause for its object, so that a noun behind it is its subject. */
  boolean takesClauses(VerbGroup verb) {
    return verb.to() > verb.head() && grid.tokens[verb.to()].has("VerbForm=Inf");
  }

  /** "A-t-on appris", "apprend-on". */
  boolean hasAnyone(VerbGroup verb) {
    for (int i = verb.from(); i <= verb.to(); i++) {
      if (words.is(Role.ANYONE, grid.tokens[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean reports(int i) {
    CueMatch entry = grid.cue[i];
    return entry != null
        && entry.cue().part() == CueClass.Part.VERB
        && switch (entry.cue().attitude()) {
          case ASSERTION, KNOWLEDGE, BELIEF -> true;
          default -> false;
        };
  }

  private boolean fits(int i, boolean compound) {
    return compound
        ? !isInfinitive(i) && !grid.isFinite(i)
        : grid.isFinite(i) || grid.guessed[i] && !isInfinitive(i);
  }

  /** "N'a voulu ni confirmer ni démentir". */
  private boolean isWill(int i) {
    return words.is(Role.WILL, grid.tokens[i].lemma());
  }

  private boolean isInfinitive(int i) {
    return grid.tokens[i].has("VerbForm=Inf");
  }

  private boolean isAuxiliary(int i) {
    return words.is(Role.HAVE, grid.tokens[i].lemma());
  }

  private boolean mayStandWithin(int i) {
    return grid.is(i, Upos.ADV)
        || isClitic(i)
        || isNegation(i)
        || isWill(i)
        || words.is(Role.NEITHER, grid.tokens[i]);
  }

  private boolean isClitic(int i) {
    return grid.tokens[i].form().startsWith("-");
  }

  private boolean isNegation(int i) {
    return grid.tokens[i].has("Polarity=Neg");
  }
}
