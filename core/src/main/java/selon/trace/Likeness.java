package selon.trace;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.claim.Bilingual;
import selon.claim.Keys;

/**
 * How likely two wordings make the same claim, from what they share and what only one has. Not safe
 * for threads.
 */
final class Likeness {

  /** The names of the features, in their order. */
  static final List<String> NAMES =
      List.of(
          "bias",
          "cosine",
          "containment",
          "cosine-in-story",
          "containment-in-story",
          "shared-weight",
          "rarest-shared",
          "runs",
          "number-shared",
          "number-rarity",
          "number-conflict",
          "number-one-side",
          "names-shared",
          "likeness-of-articles",
          "other-language",
          "other-language-cosine",
          "other-language-number",
          "same-article",
          "short",
          "length-ratio",
          "credit",
          "strangers",
          "months-apart",
          "both-quoted",
          "same-source",
          "surprise",
          "surprise-in-proportion",
          "longest-run",
          "telling-words",
          "few-words-shared");

  private static final long[] NONE = {};

  /** Of one more than their places. */
  private static final double[] LOGARITHMS = new double[64];

  static {
    for (int i = 0; i < LOGARITHMS.length; i++) {
      LOGARITHMS[i] = Math.log(1.0 + i);
    }
  }

  /** What is less likely need not be looked at again. */
  private static final double LIKELY = 0.05;

  /** In hours. */
  private static final double MONTH = 30 * 24;

  private final LogLinear model;
  private final Stories stories;

  private final Scenes scenes;

  // of each article, side by side: to look into dossiers for each pair would take longer than all
  // the rest
  private final String[] languages;
  private final String[] families;

  /** In hours; not a number where it is not known. */
  private final double[] times;

  /** The features last put down: a row for each of millions of pairs would drive all else out. */
  private final double[] row = new double[NAMES.size()];

  /** The wording last asked for, with the rarities of its bag: it is compared with many in turn. */
  private @Nullable Wording last;

  private double[] weightsOfLast = {};

  private final Places placesOfLast = new Places();

  /** How rare they are in its article's story. */
  private double[] raritiesOfLast = {};

  /** Its runs in order; none while nobody has asked. */
  private long[] runsOfLast = NONE;

  /** The article last asked for, and how near all are to it. */
  private int marked = Wording.FOREIGN;

  private final float[] nearness;

  Likeness(LogLinear model, List<Dossier> dossiers, Stories stories, Scenes scenes) {
    this.model = model;
    this.stories = stories;
    this.scenes = scenes;
    this.languages = dossiers.stream().map(Dossier::language).toArray(String[]::new);
    this.families = dossiers.stream().map(Dossier::family).toArray(String[]::new);
    this.times = dossiers.stream().mapToDouble(dossier -> dossier.when().best()).toArray();
    this.nearness = new float[stories.size()];
  }

  static LogLinear model() {
    return LogLinear.read("likeness.tsv", NAMES);
  }

  /**
   * A denial of a claim is another claim, and so is what became of others, what there was of other
   * things, or what happened elsewhere.
   */
  double probability(Wording a, Wording b) {
    if (a.denied() != b.denied()) {
      return 0;
    }
    double likely = ofContents(a, b);
    return likely >= LIKELY && (tellOtherThings(a, b) || scenes.apart(a.article(), b.article()))
        ? 0
        : likely;
  }

  private boolean tellOtherThings(Wording a, Wording b) {
    if (States.apart(a.states(), b.states())) {
      return !Amount.countAsMany(a.telling(), b.telling());
    }
    // that they share no number tells by itself: as many of something else is what misleads
    return !disjoint(a.numbers(), b.numbers())
        && languages[a.article()].equals(languages[b.article()])
        && Amount.countOtherThings(a.telling(), b.telling());
  }

  /** The same of what is told, though one of them denies it. */
  double ofContents(Wording a, Wording b) {
    compare(a, b);
    return model.probability(row);
  }

  double[] features(Wording a, Wording b) {
    compare(a, b);
    return row.clone();
  }

  /** Puts down the features of two wordings. */
  private void compare(Wording a, Wording b) {
    String languageA = languages[a.article()];
    String languageB = languages[b.article()];
    boolean other = !languageA.equals(languageB);
    if (Bilingual.joins(languageA, languageB) && !a.isAbroad()) {
      compare(a.abroad(languageA, stories), b.abroad(languageB, stories));
      return;
    }
    double shared = 0;
    double sharedWords = 0;
    double sharedHere = 0;
    double rarest = 0;
    double numberRarity = 0;
    int[] bagB = b.bag();
    double[] weights = weights(a);
    double[] others = a.isAbroad() ? b.weights(stories) : weights;
    double[] rarities = raritiesOfLast;
    double hereA = a.here();
    double hereB = b.here();
    for (int j = 0; j < bagB.length; j++) {
      int i = placesOfLast.of(bagB[j]);
      if (i != Places.NONE) {
        double rarity = b.rarity(j);
        double here = (rarities[i] + rarity) / 2;
        shared += a.isAbroad() ? (weights[i] + others[j]) / 2 : weights[i];
        sharedWords++;
        sharedHere += here;
        rarest = Math.max(rarest, here);
        hereA += here - rarities[i];
        hereB += here - rarity;
      }
    }
    double sumA = a.weight();
    double sumB = b.weight();
    double surprise = Math.log(1.0 + shared);
    double all = Math.sqrt(sumA * sumB);
    double cosine = all == 0 ? 0 : shared / all;
    double cosineHere = hereA * hereB == 0 ? 0 : sharedHere / Math.sqrt(hereA * hereB);
    double near = near(a.article(), b.article());
    boolean number = !disjoint(a.numbers(), b.numbers());
    if (number) {
      for (int key : a.numbers()) {
        if (Arrays.binarySearch(b.numbers(), key) >= 0) {
          numberRarity = Math.max(numberRarity, rarityOf(a, key));
        }
      }
    }
    int sharedRuns = a.shared(b);
    int smaller = Math.min(a.bag().length, bagB.length);
    int larger = Math.max(a.bag().length, bagB.length);
    int at = 0;
    row[at++] = 1;
    row[at++] = cosine;
    row[at++] = ratio(shared, Math.min(sumA, sumB));
    row[at++] = cosineHere;
    row[at++] = ratio(sharedHere, Math.min(hereA, hereB));
    row[at++] = Math.log(1.0 + sharedHere);
    row[at++] = rarest;
    row[at++] = ratio(sharedRuns, Math.min(a.runs().length, b.runs().length));
    row[at++] = number ? 1 : 0;
    row[at++] = numberRarity;
    row[at++] = !number && a.numbers().length > 0 && b.numbers().length > 0 ? 1 : 0;
    row[at++] = a.numbers().length == 0 != (b.numbers().length == 0) ? 1 : 0;
    row[at++] = Math.min(3, common(a.names(), b.names()));
    row[at++] = near;
    row[at++] = other ? 1 : 0;
    row[at++] = other ? cosineHere : 0;
    row[at++] = other && number ? 1 : 0;
    row[at++] = a.article() == b.article() ? 1 : 0;
    row[at++] = smaller <= 4 ? 1 : 0;
    row[at++] = ratio(smaller, larger);
    row[at++] = credit(a, b) || credit(b, a) ? 1 : 0;
    row[at++] = near == 0 ? 1 : 0;
    row[at++] = gap(a, b) > MONTH ? 1 : 0;
    row[at++] = a.quoted() && b.quoted() ? 1 : 0;
    row[at++] = !disjoint(a.sourceWords(), b.sourceWords()) ? 1 : 0;
    row[at++] = surprise;
    row[at++] = surprise * cosine;
    row[at++] = log(sharedRuns == 0 ? 0 : longestRun(a, b));
    row[at++] = log(smaller);
    row[at] = sharedWords <= 2 ? 1 : 0;
  }

  /** How much two articles are about the same: the first is asked for many times in a row. */
  private double near(int a, int b) {
    if (a != marked) {
      stories.mark(marked, nearness, false);
      marked = a;
      stories.mark(a, nearness, true);
    }
    return nearness[b];
  }

  /**
   * How rare the words of a bag are in the press at large; notes how rare they are in its story.
   */
  private double[] weights(Wording wording) {
    if (!wording.equals(last)) {
      last = wording;
      runsOfLast = NONE;
      placesOfLast.hold(wording.bag());
      weightsOfLast = wording.weights(stories);
      raritiesOfLast = new double[weightsOfLast.length];
      for (int i = 0; i < raritiesOfLast.length; i++) {
        raritiesOfLast[i] = wording.rarity(i);
      }
    }
    return weightsOfLast;
  }

  private static double rarityOf(Wording wording, int key) {
    int at = Arrays.binarySearch(wording.bag(), key);
    return at < 0 ? 0 : wording.rarity(at);
  }

  /** The hours between the two; not a number where one is not dated. */
  private double gap(Wording a, Wording b) {
    return Math.abs(times[b.article()] - times[a.article()]);
  }

  /** Whether the sentence names the outlet of the other. */
  private boolean credit(Wording a, Wording b) {
    String family = families[b.article()];
    return a.names(family) && !family.equals(families[a.article()]);
  }

  /** How many words in a row both have; 0 for fewer than four. */
  private int longestRun(Wording a, Wording b) {
    if (runsOfLast.length == 0) {
      runsOfLast = Keys.runs(a.telling().terms());
    }
    int longest = 0;
    int run = 0;
    for (long hash : runsOfLast) {
      run = b.has(hash) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest == 0 ? 0 : longest + 3;
  }

  /** How many numbers two rising rows share. */
  private static int common(int[] a, int[] b) {
    int common = 0;
    int j = 0;
    for (int key : a) {
      while (j < b.length && b[j] < key) {
        j++;
      }
      common += j < b.length && b[j] == key ? 1 : 0;
    }
    return common;
  }

  private static boolean disjoint(int[] a, int[] b) {
    return common(a, b) == 0;
  }

  /** That of one more than a count, which is mostly a small one. */
  private static double log(int count) {
    return count < LOGARITHMS.length ? LOGARITHMS[count] : Math.log(1.0 + count);
  }

  private static double ratio(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }
}
