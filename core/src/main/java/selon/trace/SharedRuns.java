package selon.trace;

import org.jspecify.annotations.Nullable;

/**
 * How many runs of four words of one version other articles have: it may have been made from many,
 * so that its runs lie in a table. Not safe for threads.
 */
final class SharedRuns {

  private final Places all = new Places();
  private final Places own = new Places();
  private @Nullable Version held;

  /** For each run of the version's sentence where it is among those of its article. */
  private int[] sentence = {};

  /** Which of them stand anywhere in the article outside quotations. */
  private boolean[] unquoted = {};

  /** For each run of the version's article the last comparison that found it. */
  private int[] found = {};

  private int comparison;

  // those of the last comparison
  private int ofArticle;
  private int ofOwn;
  private int ofSentence;
  private int ofUnquoted;

  /** Compares the version with an article. */
  void compare(Version version, Dossier other) {
    if (!version.equals(held)) {
      hold(version);
    }
    comparison++;
    ofArticle = 0;
    for (int run : other.runs()) {
      int place = all.of(run);
      if (place != Places.NONE) {
        found[place] = comparison;
        ofArticle++;
      }
    }
    Dossier dossier = version.dossier();
    boolean noneQuoted = other.runs() == other.ownRuns() && dossier.runs() == dossier.ownRuns();
    ofOwn = noneQuoted ? ofArticle : own.shared(other.ownRuns());
    ofSentence = 0;
    ofUnquoted = 0;
    for (int i = 0; i < sentence.length; i++) {
      boolean shared = sentence[i] != Places.NONE && found[sentence[i]] == comparison;
      ofSentence += shared ? 1 : 0;
      ofUnquoted += shared && unquoted[i] ? 1 : 0;
    }
  }

  private void hold(Version version) {
    held = version;
    Dossier dossier = version.dossier();
    all.hold(dossier.runs());
    own.hold(dossier.ownRuns());
    found = new int[dossier.runs().length];
    comparison = 0;
    long[] runs = version.runs();
    sentence = new int[runs.length];
    unquoted = new boolean[runs.length];
    for (int i = 0; i < runs.length; i++) {
      int run = Dossier.packed(runs[i]);
      sentence[i] = all.of(run);
      unquoted[i] = own.of(run) != Places.NONE;
    }
  }

  /** How many runs of the article the other has. */
  int ofArticle() {
    return ofArticle;
  }

  /** How many outside quotations both have. */
  int ofOwn() {
    return ofOwn;
  }

  /** The share of the runs of the sentence that the other has; 0 if there are none. */
  double ofSentence() {
    return sentence.length == 0 ? 0 : (double) ofSentence / sentence.length;
  }

  /** The same of those that stand anywhere outside quotations. */
  double ofUnquoted() {
    int all = 0;
    for (boolean one : unquoted) {
      all += one ? 1 : 0;
    }
    return all == 0 ? 0 : (double) ofUnquoted / all;
  }

  /** Whether the other has runs of the sentence, but none that stand outside quotations. */
  boolean quotedAlone() {
    return ofSentence > 0 && ofUnquoted == 0;
  }
}
