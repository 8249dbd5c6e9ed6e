package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles are about the same thing, and so how much a word tells: one that is rare in the
 * collection may stand in every article of its story.
 *
 * <p>An article looks at no more than {@value #VISITS} postings and keeps {@value #MOST}
 * neighbours.
 */
final class Stories {

  private static final int MOST = 30;
  private static final int VISITS = 20_000;
  private static final double LEAST = 0.08;

  /**
   * An article of the same story.
   *
   * @param likeness cosine of the two bags, 0 to 1
   */
  record Neighbor(int article, double likeness) {}

  private final List<Dossier> dossiers;
  private final Background background;
  private final List<List<Neighbor>> neighbors = new ArrayList<>();
  private final List<Nearness> nearness = new ArrayList<>();

  Stories(List<Dossier> dossiers, Background background) {
    this.dossiers = dossiers;
    this.background = background;
    Postings postings = postings();
    double[] lengths = new double[dossiers.size()];
    for (Dossier dossier : dossiers) {
      double sum = 0;
      for (int word : dossier.bag()) {
        sum += rarity(word) * rarity(word);
      }
      lengths[dossier.number()] = Math.sqrt(sum);
    }
    for (Dossier dossier : dossiers) {
      neighbors.add(near(dossier, postings, lengths));
    }
    List<Map<Integer, Double>> both = new ArrayList<>();
    for (List<Neighbor> near : neighbors) {
      Map<Integer, Double> map = new TreeMap<>();
      near.forEach(n -> map.put(n.article(), n.likeness()));
      both.add(map);
    }
    for (int article = 0; article < neighbors.size(); article++) {
      for (Neighbor neighbor : neighbors.get(article)) {
        both.get(neighbor.article()).putIfAbsent(article, neighbor.likeness());
      }
    }
    both.forEach(map -> nearness.add(new Nearness(map)));
  }

  /** The articles that are near to one, rising, and how near. */
  private static final class Nearness {
    private final int[] articles;
    private final double[] likeness;

    Nearness(Map<Integer, Double> near) {
      articles = near.keySet().stream().mapToInt(Integer::intValue).toArray();
      likeness = near.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    List<Neighbor> all() {
      List<Neighbor> all = new ArrayList<>();
      for (int i = 0; i < articles.length; i++) {
        all.add(new Neighbor(articles[i], likeness[i]));
      }
      return all;
    }

    double to(int article) {
      int at = Arrays.binarySearch(articles, article);
      return at < 0 ? 0 : likeness[at];
    }
  }

  private Postings postings() {
    Postings.Builder postings = new Postings.Builder();
    for (Dossier dossier : dossiers) {
      for (int word : dossier.bag()) {
        postings.add(word, dossier.number());
      }
    }
    return postings.build(VISITS);
  }

  private List<Neighbor> near(Dossier dossier, Postings postings, double[] lengths) {
    Integer[] rarest = Arrays.stream(dossier.bag()).boxed().toArray(Integer[]::new);
    Arrays.sort(
        rarest,
        Comparator.<Integer>comparingDouble(word -> -rarity(word)).thenComparing(word -> word));
    Map<Integer, Double> sums = new HashMap<>();
    int visits = 0;
    for (int word : rarest) {
      int[] with = postings.of(word);
      if (visits + with.length > VISITS) {
        break;
      }
      visits += with.length;
      for (int other : with) {
        if (other != dossier.number()) {
          sums.merge(other, rarity(word) * rarity(word), Double::sum);
        }
      }
    }
    List<Neighbor> near = new ArrayList<>();
    sums.forEach(
        (other, sum) -> {
          double cosine = sum / (lengths[dossier.number()] * lengths[other]);
          if (cosine >= LEAST) {
            near.add(new Neighbor(other, cosine));
          }
        });
    near.sort(
        Comparator.comparingDouble((Neighbor n) -> -n.likeness())
            .thenComparingInt(Neighbor::article));
    return List.copyOf(near.subList(0, Math.min(MOST, near.size())));
  }

  /** How rare a word is in the press at large: the logarithm of the inverse share of articles. */
  double rarity(int word) {
    return background.rarity(word);
  }

  /** How rare a word is among the articles of this article's story. */
  double rarity(int word, int article) {
    int with = dossiers.get(article).has(word) ? 1 : 0;
    List<Neighbor> near = neighbors.get(article);
    for (Neighbor neighbor : near) {
      with += dossiers.get(neighbor.article()).has(word) ? 1 : 0;
    }
    return Math.log((near.size() + 2.0) / (with + 0.5));
  }

  /** How much two articles are about the same, 0 to 1; 0 if they are no neighbours. */
  double likeness(int a, int b) {
    return nearness.get(a).to(b);
  }

  List<Neighbor> neighbors(int article) {
    return neighbors.get(article);
  }

  /** The neighbours, and the articles whose neighbour it is, rising. */
  List<Neighbor> near(int article) {
    List<Neighbor> near = new ArrayList<>(neighbors.get(article));
    near.addAll(nearness.get(article).all());
    return near;
  }
}
