package selon.statement;

import org.jspecify.annotations.Nullable;

/**
 * What a cue means where it stands.
 *
 * @param word its class; null if the lexicon knows none of its words, or there is no cue
 * @param infinitive whether an infinitive follows: what wants a deed ("de relancer", "to run")
 * @param denied whether it is denied ("n'a pas confirmé")
 * @param future whether it has yet to come ("annoncera")
 */
record CueSense(@Nullable CueClass word, boolean infinitive, boolean denied, boolean future) {

  static final CueSense NONE = new CueSense(null, false, false, false);

  Attitude attitude() {
    if (word != null) {
      return word.attitude();
    }
    return infinitive ? Attitude.INTENTION : Attitude.ASSERTION;
  }

  /** Whoever tells that something was not confirmed does not endorse it. */
  Stance stance() {
    return word == null || denied ? Stance.NEUTRAL : word.stance();
  }

  Certainty certainty() {
    if (admits()) {
      return Certainty.POSSIBLE;
    }
    if (word != null) {
      return word.certainty();
    }
    return infinitive ? Certainty.UNKNOWN : Certainty.CERTAIN;
  }

  /**
   * "ne pense pas que", "ne veut pas" deny the content; "n'a pas dit" does not, nor does "ne dément
   * pas".
   */
  Polarity polarity() {
    if (admits()) {
      return Polarity.POSITIVE;
    }
    if (word != null && word.polarity() == Polarity.NEGATIVE) {
      return denied ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
    return denied && !denialLeavesOpen() ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** "n'exclut pas", "cannot rule out": what is not ruled out may be. */
  private boolean admits() {
    return denied
        && word != null
        && word.attitude() == Attitude.BELIEF
        && word.polarity() == Polarity.NEGATIVE;
  }

  /** Whether the content is neither put as true nor as false. */
  boolean leavesOpen() {
    return certainty() == Certainty.UNKNOWN || future || denied && denialLeavesOpen();
  }

  private boolean denialLeavesOpen() {
    return attitude() == Attitude.ASSERTION
        || attitude() == Attitude.KNOWLEDGE
        || attitude() == Attitude.QUESTION;
  }
}
