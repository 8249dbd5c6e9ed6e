package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are about the same thing, and so how much a word tells: one that is rare in the
 * collection may stand in every article of its story.
 */
final class Stories {

  /** By the number of neighbors and how many of them and the article have a word. */
  private static final double[][] RARITIES = new double[Neighbors.MOST + 1][Neighbors.MOST + 2];

  static {
    for (int near = 0; near < RARITIES.length; near++) {
      for (int with = 0; with < RARITIES[near].length; with++) {
        RARITIES[near][with] = Math.log((near + 2.0) / (with + 0.5));
      }
    }
  }

  /**
   * An article of the same story.
   *
   * @param likeness cosine of the two bags, 0 to 1
   */
  record Neighbor(int article, double likeness) {}

  private final List<Dossier> dossiers;
  private final Background background;
  private final Neighbors neighbors;

  /** For each article its neighbors and those whose neighbor it is, rising, and how near. */
  private final int[][] near;

  private final float[][] nearness;

  /** For each article and word of its bag how many of it and its neighbors have the word. */
  private final byte[][] tellers;

  /**
   * @param before those of a collection that shares articles with this one; null if there are none
   * @param grow whether there will be more articles
   */
  Stories(List<Dossier> dossiers, Background background, @Nullable Stories before, boolean grow) {
    this.dossiers = dossiers;
    this.background = background;
    int articles = dossiers.size();
    this.near = new int[articles][];
    this.nearness = new float[articles][];
    this.tellers = new byte[articles][];
    Survivors survivors = Survivors.of(before == null ? List.of() : before.dossiers, dossiers);
    NeighborFinder finder = new NeighborFinder(dossiers, background);
    Neighbors found =
        before == null ? finder.find() : finder.find(before.neighbors, before.dossiers, survivors);
    both(found);
    neighbors = grow ? found : found.alone();
    Places places = new Places();
    for (Dossier dossier : dossiers) {
      int article = dossier.number();
      int known = survivors.before(article);
      boolean same =
          before != null
              && known != Survivors.NONE
              && Arrays.equals(survivors.now(before.neighbors.of(known)), neighbors.of(article));
      tellers[article] = same && before != null ? before.tellers[known] : tellers(dossier, places);
    }
  }

  /** Puts down for each article its neighbors and those whose neighbor it is. */
  private void both(Neighbors found) {
    int[] sizes = new int[near.length];
    for (int article = 0; article < near.length; article++) {
      sizes[article] += found.of(article).length;
      for (int other : found.of(article)) {
        sizes[other]++;
      }
    }
    long[][] all = new long[near.length][];
    for (int article = 0; article < all.length; article++) {
      all[article] = new long[sizes[article]];
    }
    for (int article = 0; article < all.length; article++) {
      int[] others = found.of(article);
      float[] likeness = found.likeness(article);
      for (int i = 0; i < others.length; i++) {
        int other = others[i];
        // a likeness is positive, so its bits rise with it
        long bits = Float.floatToIntBits(likeness[i]);
        all[article][--sizes[article]] = (long) other << 32 | bits;
        all[other][--sizes[other]] = (long) article << 32 | bits;
      }
    }
    for (int article = 0; article < all.length; article++) {
      long[] own = all[article];
      Arrays.sort(own);
      int size = 0;
      for (int i = 0; i < own.length; i++) {
        size += i == 0 || own[i] >> 32 != own[i - 1] >> 32 ? 1 : 0;
      }
      near[article] = new int[size];
      nearness[article] = new float[size];
      int at = 0;
      for (int i = 0; i < own.length; i++) {
        if (i == 0 || own[i] >> 32 != own[i - 1] >> 32) {
          near[article][at] = (int) (own[i] >> 32);
          nearness[article][at++] = Float.intBitsToFloat((int) own[i]);
        }
      }
      all[article] = new long[0];
    }
  }

  private byte[] tellers(Dossier dossier, Places places) {
    byte[] tellers = new byte[dossier.bag().length];
    Arrays.fill(tellers, (byte) 1);
    places.hold(dossier.bag());
    for (int neighbor : neighbors.of(dossier.number())) {
      for (int word : dossiers.get(neighbor).bag()) {
        int place = places.of(word);
        if (place != Places.NONE) {
          tellers[place]++;
        }
      }
    }
    return tellers;
  }

  /** The words, the rarest in the press at large first. */
  int[] rarestFirst(int[] words) {
    int[] sorted = Background.rarestFirst(background.rarities(words));
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = words[sorted[i]];
    }
    return sorted;
  }

  /** How rare a word is in the press at large: the logarithm of the inverse share of articles. */
  double rarity(int word) {
    return background.rarity(word);
  }

  /** The same of several words. */
  double[] weights(int[] words) {
    return background.rarities(words);
  }

  /** How rare a word is among the articles of this article's story. */
  double rarity(int word, int article) {
    return rarities(article)[tellers(word, article)];
  }

  /** How rare a word is in the article's story that so many of its articles have. */
  double[] rarities(int article) {
    return RARITIES[neighbors.of(article).length];
  }

  /** How many of the article and its neighbors have the word. */
  int tellers(int word, int article) {
    int at = Arrays.binarySearch(dossiers.get(article).bag(), word);
    if (at >= 0) {
      return tellers[article][at];
    }
    // a number that is one only where a content is cut
    int with = 0;
    for (int neighbor : neighbors.of(article)) {
      with += dossiers.get(neighbor).has(word) ? 1 : 0;
    }
    return with;
  }

  /** How much two articles are about the same, 0 to 1; 0 if they are no neighbors. */
  double likeness(int a, int b) {
    int at = Arrays.binarySearch(near[a], b);
    return at < 0 ? 0 : nearness[a][at];
  }

  int size() {
    return near.length;
  }

  /** Whether an article is as near to the same others as it was before. */
  boolean unchanged(int article, Stories before, Survivors survivors) {
    int known = survivors.before(article);
    return known != Survivors.NONE
        && Arrays.equals(nearness[article], before.nearness[known])
        && Arrays.equals(near[article], survivors.now(before.near[known]));
  }

  /**
   * Writes down how near all articles are to one, or takes that back.
   *
   * @param article one that is none is near to none
   */
  void mark(int article, float[] nearness, boolean on) {
    if (article >= 0 && article < near.length) {
      for (int i = 0; i < near[article].length; i++) {
        nearness[near[article][i]] = on ? this.nearness[article][i] : 0;
      }
    }
  }

  /** The nearest articles, the nearest first. */
  int[] neighbors(int article) {
    return neighbors.of(article);
  }

  /** The neighbors, and the articles whose neighbor it is, rising. */
  List<Neighbor> near(int article) {
    List<Neighbor> all = new ArrayList<>();
    for (int i = 0; i < near[article].length; i++) {
      all.add(new Neighbor(near[article][i], nearness[article][i]));
    }
    return all;
  }
}
