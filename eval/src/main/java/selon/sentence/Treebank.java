package selon.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import selon.text.Span;

/**
 * Sentences of Universal Dependencies in the <a
 * href="https://universaldependencies.org/format.html">CoNLL-U format</a>, in our kind of tokens.
 *
 * <p>A contraction such as "du" or "auquel" is one token: it takes the place of the part that hangs
 * outside, of the first if there are several. English "don't" stays two, as it is two of ours.
 */
record Treebank(List<Tree> trees) {

  private static final Set<String> FEATURES =
      Set.of(
          "Gender",
          "Mood",
          "Number",
          "Person",
          "Polarity",
          "Poss",
          "PronType",
          "Reflex",
          "Tense",
          "VerbForm",
          "Voice");

  private static final Set<String> SUBTYPES = Set.of("nsubj:pass", "aux:pass", "obl:agent");

  /** A sentence as it should be read. */
  static final class Tree {

    final String text;
    final List<Span> words;
    final List<String> lemmas;

    /** Indices into {@link Tagger#PARTS}. */
    final int[] parts;

    /** With their part of speech: "NOUN Number=Sing". */
    final List<String> features;

    /** The number of words for the root's. */
    final int[] heads;

    final List<String> relations;

    Tree(
        String text,
        List<Span> words,
        List<String> lemmas,
        int[] parts,
        List<String> features,
        int[] heads,
        List<String> relations) {
      this.text = text;
      this.words = words;
      this.lemmas = lemmas;
      this.parts = parts;
      this.features = features;
      this.heads = heads;
      this.relations = relations;
    }

    int size() {
      return parts.length;
    }
  }

  static Treebank read(Path file) throws IOException {
    boolean french = file.getFileName().toString().startsWith("fr");
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            trees.add(tree(rows, french));
            rows.clear();
          }
        } else if (!line.startsWith("#")) {
          String[] row = line.split("\t", -1);
          if (row[0].indexOf('.') < 0) {
            rows.add(row);
          }
        }
      }
    }
    return new Treebank(trees);
  }

  /** The trees of several files, one after the other. */
  static Treebank read(Path folder, List<String> files) throws IOException {
    List<Tree> all = new ArrayList<>();
    for (String file : files) {
      all.addAll(read(folder.resolve(file)).trees);
    }
    return new Treebank(all);
  }

  private static Tree tree(List<String[]> rows, boolean french) {
    // first the number of the token that each of the treebank's words goes to
    int[] token = new int[rows.size() + 1];
    TreeMap<Integer, String[]> forms = new TreeMap<>();
    List<String[]> kept = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      String[] row = rows.get(at);
      int dash = row[0].indexOf('-');
      if (dash < 0) {
        token[Integer.parseInt(row[0])] = kept.size();
        forms.put(kept.size(), row);
        kept.add(row);
      } else if (french || !isSplit(rows, at)) {
        int first = Integer.parseInt(row[0].substring(0, dash));
        int last = Integer.parseInt(row[0].substring(dash + 1));
        for (int part = first; part <= last; part++) {
          token[part] = kept.size();
        }
        forms.put(kept.size(), row);
        kept.add(outer(rows.subList(at + 1, at + 2 + last - first), first, last));
        at += last - first + 1;
      }
    }
    return tree(rows, kept, forms, token);
  }

  /** Whether the parts of a contraction are its letters: "don't" is, "auquel" is not. */
  private static boolean isSplit(List<String[]> rows, int at) {
    String[] range = rows.get(at)[0].split("-");
    int parts = Integer.parseInt(range[1]) - Integer.parseInt(range[0]) + 1;
    StringBuilder joined = new StringBuilder();
    for (int part = 1; part <= parts; part++) {
      joined.append(rows.get(at + part)[1]);
    }
    return joined.toString().contentEquals(rows.get(at)[1]);
  }

  private static String[] outer(List<String[]> parts, int first, int last) {
    for (String[] part : parts) {
      int head = Integer.parseInt(part[6]);
      if (head < first || head > last) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part of " + first + "-" + last + " hangs outside");
  }

  private static Tree tree(
      List<String[]> rows, List<String[]> kept, TreeMap<Integer, String[]> forms, int[] token) {
    int size = kept.size();
    StringBuilder text = new StringBuilder();
    List<Span> words = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<String> features = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int[] parts = new int[size];
    int[] heads = new int[size];
    boolean[] glued = glued(rows, token, size);
    for (int i = 0; i < size; i++) {
      String form = forms.getOrDefault(i, kept.get(i))[1];
      String[] row = kept.get(i);
      words.add(new Span(text.length(), text.length() + form.length()));
      text.append(form);
      if (!glued[i]) {
        text.append(' ');
      }
      lemmas.add(row[2].equals("_") && !form.equals("_") ? form : row[2]);
      parts[i] = Tagger.PARTS.indexOf(Upos.valueOf(row[3]));
      features.add(row[3] + " " + features(row[5]));
      int head = Integer.parseInt(row[6]);
      heads[i] = head == 0 ? size : token[head];
      relations.add(SUBTYPES.contains(row[7]) ? row[7] : row[7].split(":")[0]);
    }
    return new Tree(text.toString(), words, lemmas, parts, features, heads, relations);
  }

  private static boolean[] glued(List<String[]> rows, int[] token, int size) {
    boolean[] glued = new boolean[size];
    int covered = 0;
    for (String[] row : rows) {
      int dash = row[0].indexOf('-');
      int first = Integer.parseInt(dash < 0 ? row[0] : row[0].substring(0, dash));
      int last = dash < 0 ? first : Integer.parseInt(row[0].substring(dash + 1));
      boolean glue = row[9].contains("SpaceAfter=No");
      if (dash >= 0) {
        for (int part = first; part < last; part++) {
          glued[token[part]] = true;
        }
        glued[token[last]] = glue;
        covered = last;
      } else if (first > covered) {
        glued[token[first]] = glue;
      }
    }
    return glued;
  }

  private static String features(String cell) {
    return String.join(
        "|",
        Arrays.stream(cell.split("\\|"))
            .filter(feature -> FEATURES.contains(feature.split("=")[0]))
            .sorted()
            .toList());
  }
}
