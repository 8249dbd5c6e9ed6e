package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import selon.text.Span;

/**
 * A tree whose determiners and pronouns show case as German ones do, though its words are of a
 * language without: each noun is given a gender or a plural by lot, its determiner then may be what
 * the German article may be ("die": nominative or accusative), and "of" gives way to a genitive.
 */
final class CaseMarks {

  /**
   * By gender (masculine, feminine, neuter, plural), then nominative, accusative, dative, genitive.
   */
  private static final String[][] DEFINITE = {
    {"Dat,Gen,Nom", "Acc,Dat", "Dat", "Gen"},
    {"Acc,Nom", "Acc,Nom", "Dat,Gen,Nom", "Dat,Gen,Nom"},
    {"Acc,Nom", "Acc,Nom", "Dat", "Gen"},
    {"Acc,Nom", "Acc,Nom", "Acc,Dat", "Dat,Gen,Nom"}
  };

  private static final String[][] INDEFINITE = {
    {"Acc,Nom", "Acc,Dat", "Dat", "Gen"},
    {"Acc,Nom", "Acc,Nom", "Dat,Gen", "Dat,Gen"},
    {"Acc,Nom", "Acc,Nom", "Dat", "Gen"},
    {"Acc,Nom", "Acc,Nom", "Acc,Dat", "Dat,Gen"}
  };

  private static final String[][] PRONOUN = {
    {"Nom", "Acc", "Dat", "Gen"},
    {"Acc,Nom", "Acc,Nom", "Dat", "Gen"},
    {"Acc,Nom", "Acc,Nom", "Dat", "Gen"},
    {"Acc,Nom", "Acc,Nom", "Dat", "Gen"}
  };

  private static final Set<String> OF = Set.of("of", "de", "du", "des");
  private static final int DET = Tagger.PARTS.indexOf(Upos.DET);

  private final Treebank.Tree tree;
  private final Random random;
  private final List<String> features;
  private final boolean[] dropped;

  private CaseMarks(Treebank.Tree tree) {
    this.tree = tree;
    this.random = new Random(tree.text.hashCode());
    this.features = new ArrayList<>(tree.features);
    this.dropped = new boolean[tree.size()];
  }

  /** The tree so marked; the same one each time. */
  static Treebank.Tree on(Treebank.Tree tree) {
    CaseMarks marks = new CaseMarks(tree);
    for (int i = 0; i < tree.size(); i++) {
      marks.mark(i);
    }
    return marks.kept();
  }

  private void mark(int word) {
    int part = tree.parts[word];
    int gender = random.nextInt(100);
    gender = gender < 30 ? 0 : gender < 65 ? 1 : gender < 80 ? 2 : 3;
    boolean definite = random.nextInt(100) < 65;
    int preposition = child(word, "case");
    int determiner = child(word, "det");
    int found = caseOf(word, preposition, 0);
    if (part == Tagger.PRON) {
      add(word, PRONOUN[gender][found]);
    } else if (part == Tagger.NOUN || part == Tagger.PROPN) {
      if (determiner >= 0 && tree.parts[determiner] == DET) {
        String shown = (definite ? DEFINITE : INDEFINITE)[gender][found];
        add(determiner, shown);
        add(word, shown);
        boolean genitive = found == 3 && preposition >= 0 && tree.heads[preposition] == word;
        dropped[preposition < 0 ? 0 : preposition] |= genitive && childless(preposition);
      }
    }
  }

  private int caseOf(int word, int preposition, int depth) {
    String relation = tree.relations.get(word);
    if (preposition >= 0) {
      boolean of = OF.contains(tree.lemmas.get(preposition)) && relation.equals("nmod");
      return of ? 3 : random.nextInt(100) < 70 ? 2 : 1;
    }
    return switch (relation) {
      case "obj" -> 1;
      case "iobj", "obl" -> 2;
      case "conj", "appos", "flat" -> {
        int head = tree.heads[word];
        boolean nominal = head < tree.size() && depth < 5;
        yield nominal ? caseOf(head, child(head, "case"), depth + 1) : 0;
      }
      default -> 0;
    };
  }

  private int child(int head, String relation) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads[i] == head && tree.relations.get(i).equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  private boolean childless(int word) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads[i] == word) {
        return false;
      }
    }
    return true;
  }

  private void add(int word, String cases) {
    features.set(word, features.get(word) + "|Case=" + cases);
  }

  private Treebank.Tree kept() {
    int size = tree.size();
    int[] place = new int[size + 1];
    int next = 0;
    for (int i = 0; i < size; i++) {
      place[i] = next;
      next += dropped[i] ? 0 : 1;
    }
    place[size] = next;
    List<Span> words = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int[] parts = new int[next];
    int[] heads = new int[next];
    for (int i = 0; i < size; i++) {
      if (!dropped[i]) {
        words.add(tree.words.get(i));
        lemmas.add(tree.lemmas.get(i));
        shown.add(features.get(i));
        relations.add(tree.relations.get(i));
        parts[place[i]] = tree.parts[i];
        heads[place[i]] = place[tree.heads[i]];
      }
    }
    return new Treebank.Tree(tree.text, words, lemmas, parts, shown, heads, relations);
  }
}
