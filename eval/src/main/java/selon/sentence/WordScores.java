package selon.sentence;

import java.util.List;
import java.util.Locale;

/**
 * How well the words of a treebank are read, its tokens given, everything else guessed.
 *
 * @param heads words with the right head, punctuation counted (UAS)
 * @param arcs of these those with the right relation (LAS)
 */
record WordScores(int words, int parts, int features, int lemmas, int heads, int arcs) {

  static WordScores of(WordModel model, List<Treebank.Tree> trees) {
    Tagger tagger = model.tagger();
    Parser parser = model.parser();
    List<String> featureNames = model.features().labels();
    List<String> relationNames = model.relations().labels();
    int[] count = new int[6];
    for (Treebank.Tree tree : trees) {
      WordForms words = new WordForms(tree.text, tree.words);
      int[] tags = tagger.parts(words);
      int[] features = tagger.features(words, tags);
      ArcHybrid state = parser.parse(words, tags, features);
      for (int i = 0; i < tree.size(); i++) {
        count[0]++;
        boolean part = tags[i] == tree.parts[i];
        count[1] += part ? 1 : 0;
        String found = features[i] < 0 ? "" : featureNames.get(features[i]);
        count[2] += part && found.equals(tree.features.get(i)) ? 1 : 0;
        String form = tree.words.get(i).in(tree.text);
        String lemma = model.lemmas().lemma(form, words.folded(i), tags[i]);
        count[3] += folded(lemma).equals(folded(tree.lemmas.get(i))) ? 1 : 0;
        boolean head = state.heads[i] == tree.heads[i];
        count[4] += head ? 1 : 0;
        count[5] +=
            head && relationNames.get(state.relations[i]).equals(tree.relations.get(i)) ? 1 : 0;
      }
    }
    return new WordScores(count[0], count[1], count[2], count[3], count[4], count[5]);
  }

  private static String folded(String lemma) {
    return lemma.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%6d words  tags %.2f  features %.2f  lemmas %.2f  UAS %.2f  LAS %.2f",
        words,
        100.0 * parts / words,
        100.0 * features / words,
        100.0 * lemmas / words,
        100.0 * heads / words,
        100.0 * arcs / words);
  }
}
