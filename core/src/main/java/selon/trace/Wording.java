package selon.trace;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;

/**
 * All tellings in the very same words; the first of them, in the order of articles, stands for them
 * in all comparisons.
 *
 * @param number its place among the wordings
 * @param article the number of the article of the first telling
 * @param bag the numbers of its telling words, rising and distinct
 * @param keys what the numbers stand for
 * @param rarity how rare each of them is in the article's story
 * @param places all tellings in these words
 */
record Wording(
    int number,
    int article,
    Telling telling,
    int[] bag,
    List<String> keys,
    double[] rarity,
    Set<Long> runs,
    Set<String> numbers,
    List<Place> places) {

  /** A telling of an article, by its number there. */
  record Place(int article, int telling) {}

  static Wording of(
      int number,
      Dossier dossier,
      int telling,
      Stories stories,
      Vocabulary vocabulary,
      List<Place> places) {
    Telling first = dossier.tellings().get(telling);
    int[] bag = dossier.bags().get(telling);
    double[] rarity = new double[bag.length];
    for (int i = 0; i < bag.length; i++) {
      rarity[i] = stories.rarity(bag[i], dossier.number());
    }
    return new Wording(
        number,
        dossier.number(),
        first,
        bag,
        java.util.Arrays.stream(bag).mapToObj(vocabulary::key).toList(),
        rarity,
        new TreeSet<>(Keys.runs(first.terms())),
        first.terms().stream()
            .filter(term -> term.kind() == TermKind.NUMBER)
            .map(Term::key)
            .collect(Collectors.toCollection(TreeSet::new)),
        places);
  }
}
