package selon.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns the rules of {@link Lemmatizer}: each ending's most frequent one, where it tells. */
final class LemmaTrainer {

  private final Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
  private final Map<Lemmatizer.Rule, Integer> rules = new LinkedHashMap<>();
  private final Map<String, int[]> words = new TreeMap<>();

  static Lemmatizer train(List<Treebank.Tree> trees) {
    LemmaTrainer trainer = new LemmaTrainer();
    for (Treebank.Tree tree : trees) {
      trainer.count(tree);
    }
    return trainer.lemmatizer();
  }

  private void count(Treebank.Tree tree) {
    WordForms forms = new WordForms(tree.text, tree.words);
    for (int i = 0; i < tree.size(); i++) {
      char[] folded = forms.folded(i);
      String lemma = tree.lemmas.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
      Lemmatizer.Rule rule = Lemmatizer.Rule.of(new String(folded), lemma);
      if (rule.drop() > 200) {
        continue;
      }
      int number = rules.computeIfAbsent(rule, r -> rules.size());
      int[] keys = Lemmatizer.keys(folded, tree.parts[i]);
      words.put(tree.parts[i] + " " + new String(folded), keys);
      for (int key : keys) {
        counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(number, 1, Integer::sum);
      }
    }
  }

  private Lemmatizer lemmatizer() {
    SortedMap<Integer, Integer> endings = new TreeMap<>();
    for (int[] keys : words.values()) {
      int before = -1;
      for (int i = 0; i < keys.length; i++) {
        int rule = majority(counts.getOrDefault(keys[i], Map.of()));
        if (rule != before) {
          endings.put(keys[i], rule);
        }
        before = rule;
      }
    }
    Set<Integer> used = new TreeSet<>(endings.values());
    List<Lemmatizer.Rule> kept = new ArrayList<>();
    Map<Integer, Integer> numbers = new HashMap<>();
    rules.forEach(
        (rule, number) -> {
          if (used.contains(number)) {
            numbers.put(number, kept.size());
            kept.add(rule);
          }
        });
    endings.replaceAll((key, rule) -> numbers.getOrDefault(rule, 0));
    return new Lemmatizer(kept, endings);
  }

  private static int majority(Map<Integer, Integer> counts) {
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
