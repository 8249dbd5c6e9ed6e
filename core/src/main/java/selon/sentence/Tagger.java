package selon.sentence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import selon.linear.Features;
import selon.linear.Scorer;

/**
 * Tags words from left to right, greedily (Collins, EMNLP 2002): first the part of speech, then,
 * with all of these known, the features.
 */
final class Tagger {

  /** The parts of speech in the order of the labels. */
  static final List<Upos> PARTS = List.of(Upos.values());

  static final int NOUN = PARTS.indexOf(Upos.NOUN);
  static final int PROPN = PARTS.indexOf(Upos.PROPN);
  static final int PRON = PARTS.indexOf(Upos.PRON);

  /** Shown for the neighbors of the first and the last word. */
  private static final int NONE = 99;

  private final Scorer parts;
  private final Scorer features;

  /** From a part of speech to the labels of {@code features} that go with it. */
  private final int[][] allowed;

  Tagger(Scorer parts, Scorer features) {
    this.parts = parts;
    this.features = features;
    this.allowed = allowed(parts.labels(), features.labels());
  }

  /** Labels of the features model begin with their part of speech: "NOUN Number=Sing". */
  private static int[][] allowed(List<String> parts, List<String> features) {
    int[][] allowed = new int[parts.size()][];
    for (int part = 0; part < allowed.length; part++) {
      String start = parts.get(part) + " ";
      allowed[part] =
          IntStream.range(0, features.size())
              .filter(label -> features.get(label).startsWith(start))
              .toArray();
    }
    return allowed;
  }

  /** The index of each word's part of speech among the labels. */
  int[] parts(WordForms words) {
    return parts(words, NeverTags.NONE);
  }

  /**
   * The same, but for what a word never is.
   *
   * @param never what the language knows better
   */
  int[] parts(WordForms words, NeverTags never) {
    int[] tags = new int[words.size];
    Features bag = new Features();
    float[] scores = new float[parts.labels().size()];
    for (int i = 0; i < tags.length; i++) {
      partFeatures(words, tags, i, bag);
      tags[i] = best(bag, scores, never.of(words, i));
    }
    return tags;
  }

  private int best(Features bag, float[] scores, BitSet never) {
    Arrays.fill(scores, 0);
    bag.score(parts, scores);
    int best = never.nextClearBit(0);
    for (int label = 0; label < scores.length; label++) {
      if (!never.get(label) && scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /** The index of each word's features among the labels. */
  int[] features(WordForms words, int[] tags) {
    int[] found = new int[words.size];
    Features bag = new Features();
    float[] scores = new float[features.labels().size()];
    for (int i = 0; i < found.length; i++) {
      int[] labels = allowed[tags[i]];
      if (labels.length == 0) {
        found[i] = -1;
      } else if (labels.length == 1) {
        found[i] = labels[0];
      } else {
        featureFeatures(words, tags, found, i, bag);
        Arrays.fill(scores, 0);
        bag.score(features, scores);
        int best = labels[0];
        for (int label : labels) {
          if (scores[label] > scores[best]) {
            best = label;
          }
        }
        found[i] = best;
      }
    }
    return found;
  }

  static void partFeatures(WordForms words, int[] tags, int i, Features bag) {
    int form = words.form[i];
    int before = words.form(i - 1);
    int after = words.form(i + 1);
    int tag1 = i > 0 ? tags[i - 1] : NONE;
    int tag2 = i > 1 ? tags[i - 2] : NONE;
    int shape = words.shape[i];
    int ending = words.suffix(i, 3);
    bag.clear();
    bag.add(0);
    bag.add(1, form);
    bag.add(2, before);
    bag.add(3, after);
    bag.add(4, words.form(i - 2));
    bag.add(5, words.form(i + 2));
    bag.add(6, before, form);
    bag.add(7, form, after);
    bag.add(8, tag1);
    bag.add(9, tag1, tag2);
    bag.add(10, tag1, form);
    partFeatures(words, shape, i, bag);
    bag.add(20, shape, tag1);
    bag.add(21, words.suffix(i - 1, 3));
    bag.add(22, words.suffix(i + 1, 3));
    bag.add(23, words.suffix(i + 1, 2), tag1);
    bag.add(24, words.shape(i + 1), shape);
    bag.add(25, words.shape(i - 1), shape);
    bag.add(26, tag1, ending);
    bag.add(27, tag1, after);
    bag.add(28, ending, words.suffix(i + 1, 3));
    bag.add(29, tag1, tag2, form);
    bag.add(30, tag2, form);
    bag.add(31, before, after);
    bag.add(32, tag1, tag2, words.suffix(i, 2));
    bag.add(33, words.suffix(i + 2, 3));
  }

  /** Those that a word has by itself, wherever it stands. */
  static void partFeatures(WordForms words, int shape, int i, Features bag) {
    bag.add(11, words.suffix(i, 1), shape);
    bag.add(12, words.suffix(i, 2), shape);
    bag.add(13, words.suffix(i, 3));
    bag.add(14, words.suffix(i, 4));
    bag.add(15, words.suffix(i, 5));
    bag.add(16, words.prefix(i, 1));
    bag.add(17, words.prefix(i, 2));
    bag.add(18, words.prefix(i, 3));
    bag.add(19, shape);
  }

  static void featureFeatures(WordForms words, int[] tags, int[] found, int i, Features bag) {
    int form = words.form[i];
    int tag = tags[i];
    int tag1 = i > 0 ? tags[i - 1] : NONE;
    int after = i + 1 < tags.length ? tags[i + 1] : NONE;
    int found1 = i > 0 ? found[i - 1] : NONE;
    int found2 = i > 1 ? found[i - 2] : NONE;
    bag.clear();
    bag.add(50, tag);
    bag.add(51, form, tag);
    bag.add(52, words.suffix(i, 1), tag);
    bag.add(53, words.suffix(i, 2), tag);
    bag.add(54, words.suffix(i, 3), tag);
    bag.add(55, words.suffix(i, 4), tag);
    bag.add(56, words.suffix(i, 5), tag);
    bag.add(57, words.form(i - 1), tag);
    bag.add(58, words.form(i + 1), tag);
    bag.add(59, words.form(i - 2), tag);
    bag.add(60, words.form(i + 2), tag);
    bag.add(61, tag1, tag, after);
    bag.add(62, found1, tag);
    bag.add(63, found1, found2, tag);
    bag.add(64, found1, form, tag);
    bag.add(65, found1, words.suffix(i, 2), tag);
    bag.add(66, words.suffix(i + 1, 2), after, tag);
    bag.add(67, words.shape[i], tag);
    bag.add(68, words.form(i - 1), words.suffix(i, 2), tag);
    bag.add(69, nominal(tags, found, i), tag);
    bag.add(70, nominal(tags, found, i), words.suffix(i, 2), tag);
  }

  /** The features of the nearest noun or pronoun before, with which participles agree. */
  private static int nominal(int[] tags, int[] found, int i) {
    for (int at = i - 1; at >= Math.max(0, i - 6); at--) {
      if (tags[at] == NOUN || tags[at] == PROPN || tags[at] == PRON) {
        return found[at];
      }
    }
    return NONE;
  }
}
