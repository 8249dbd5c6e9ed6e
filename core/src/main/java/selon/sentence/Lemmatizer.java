package selon.sentence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import selon.linear.Features;

/**
 * Turns forms into lemmas by rules learned from a treebank: the longest known ending of the form,
 * the whole form being the longest, says how many letters go and which come. Endings are kept as
 * hashes.
 */
final class Lemmatizer {

  /** The longest ending that rules are learned for, but for whole words. */
  static final int LONGEST = 9;

  private final List<Rule> rules;
  private final int[] keys;
  private final short[] values;

  /** A rule: drop so many letters at the end, add these. */
  record Rule(int drop, String add) {

    /** The rule that makes the lemma of the form. */
    static Rule of(String form, String lemma) {
      int same = 0;
      while (same < form.length()
          && same < lemma.length()
          && form.charAt(same) == lemma.charAt(same)) {
        same++;
      }
      return new Rule(form.length() - same, lemma.substring(same));
    }

    String apply(char[] form) {
      int kept = Math.max(0, form.length - drop);
      return add.isEmpty() ? new String(form, 0, kept) : new String(form, 0, kept) + add;
    }
  }

  /** A lemmatizer of these endings, each by its {@link #keys key}. */
  Lemmatizer(List<Rule> rules, SortedMap<Integer, Integer> endings) {
    this(
        List.copyOf(rules),
        endings.keySet().stream().mapToInt(key -> key).toArray(),
        shorts(endings));
  }

  private Lemmatizer(List<Rule> rules, int[] sortedKeys, short[] sortedValues) {
    this.rules = rules;
    int slots = Integer.highestOneBit(Math.max(1, sortedKeys.length)) * 4;
    this.keys = new int[slots];
    this.values = new short[slots];
    Arrays.fill(values, (short) -1);
    for (int i = 0; i < sortedKeys.length; i++) {
      int at = slot(sortedKeys[i]);
      keys[at] = sortedKeys[i];
      values[at] = sortedValues[i];
    }
  }

  private static short[] shorts(SortedMap<Integer, Integer> endings) {
    short[] values = new short[endings.size()];
    int i = 0;
    for (int value : endings.values()) {
      values[i++] = (short) value;
    }
    return values;
  }

  /** The lemma, in lower case but for a proper noun. */
  String lemma(String form, char[] folded, int part) {
    int[] endings = keys(folded, part);
    for (int i = endings.length - 1; i >= 0; i--) {
      int at = slot(endings[i]);
      if (values[at] >= 0) {
        Rule rule = rules.get(values[at]);
        if (rule.drop == 0 && rule.add.isEmpty() && part == Tagger.PROPN) {
          return form;
        }
        return rule.apply(folded);
      }
    }
    return part == Tagger.PROPN ? form : new String(folded);
  }

  /** The keys of a form's endings, the shortest first, the whole form last. */
  static int[] keys(char[] folded, int part) {
    int endings = Math.min(folded.length, LONGEST);
    int[] keys = new int[endings + 2];
    int hash = part + 1;
    keys[0] = Features.mix(hash, 0);
    for (int length = 1; length <= Math.min(folded.length, 40); length++) {
      hash = hash * 31 + folded[folded.length - length];
      if (length <= endings) {
        keys[length] = Features.mix(hash, length);
      }
    }
    keys[endings + 1] = Features.mix(hash, -1);
    return keys;
  }

  private int slot(int key) {
    int at = key & (keys.length - 1);
    while (values[at] >= 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(rules.size());
    for (Rule rule : rules) {
      out.writeByte(rule.drop);
      out.writeUTF(rule.add);
    }
    int[] sorted = new int[keys.length];
    int size = 0;
    for (int at = 0; at < keys.length; at++) {
      if (values[at] >= 0) {
        sorted[size++] = keys[at];
      }
    }
    Arrays.sort(sorted, 0, size);
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt(sorted[i]);
    }
    for (int i = 0; i < size; i++) {
      out.writeShort(values[slot(sorted[i])]);
    }
  }

  static Lemmatizer read(DataInputStream in) throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      rules.add(new Rule(in.readUnsignedByte(), in.readUTF()));
    }
    int size = in.readInt();
    int[] keys = new int[size];
    short[] values = new short[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readInt();
    }
    for (int i = 0; i < size; i++) {
      values[i] = in.readShort();
    }
    return new Lemmatizer(rules, keys, values);
  }
}
