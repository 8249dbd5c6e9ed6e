package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are about the same thing, and so how much a word tells: one that is rare in the
 * collection may stand in every article of its story.
 *
 * <p>An article looks at no more than {@value #VISITS} postings, fewer if it is short, and keeps
 * {@value #MOST} neighbours.
 */
final class Stories {

  private static final int MOST = 30;
  private static final int VISITS = 20_000;

  /** The most postings that an article looks at for each of its words, and the least for all. */
  private static final int VISITS_FOR_A_WORD = 100;

  private static final int LEAST_VISITS = 2_000;

  private static final double LEAST = 0.08;

  /** Less by more than a rounding: to multiply tells it sooner than to divide. */
  private static final double UNLIKE = 0.9999 * LEAST;

  /** By the number of neighbours and how many of them and the article have a word. */
  private static final double[][] RARITIES = new double[MOST + 1][MOST + 2];

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

  /** For each article its neighbours, the nearest first. */
  private final int[][] neighbors;

  /** For each article its neighbours and those whose neighbour it is, rising, and how near. */
  private final int[][] near;

  private final float[][] nearness;

  /** For each article and word of its bag how many of it and its neighbours have the word. */
  private final byte[][] tellers;

  /** What those of a larger collection want to know; nothing if there will be none. */
  private final Found found;

  /** How the neighbours were found. */
  private static final class Found {

    /** Of each article's neighbours, in their order. */
    private final float[][] likeness;

    /** How rare a word of each article is at least that was looked up. */
    private final double[] least;

    Found(int articles) {
      likeness = new float[articles][];
      least = new double[articles];
    }
  }

  Stories(List<Dossier> dossiers, Background background) {
    this(dossiers, background, null, false);
  }

  /**
   * @param before those of a collection that shares articles with this one; null if there are none
   * @param grow whether there will be more articles
   */
  Stories(List<Dossier> dossiers, Background background, @Nullable Stories before, boolean grow) {
    this.dossiers = dossiers;
    this.background = background;
    int articles = dossiers.size();
    this.neighbors = new int[articles][];
    this.near = new int[articles][];
    this.nearness = new float[articles][];
    this.tellers = new byte[articles][];
    Found finding = new Found(articles);
    Survivors survivors = Survivors.of(before == null ? List.of() : before.dossiers, dossiers);
    if (before != null) {
      keep(before, survivors, finding);
    }
    find(finding, before == null);
    both(finding.likeness);
    found = grow ? finding : new Found(0);
    Places places = new Places();
    for (Dossier dossier : dossiers) {
      int article = dossier.number();
      int known = survivors.before(article);
      boolean same =
          before != null
              && known != Survivors.NONE
              && Arrays.equals(survivors.now(before.neighbors[known]), neighbors[article]);
      tellers[article] = same && before != null ? before.tellers[known] : tellers(dossier, places);
    }
  }

  /** Takes over the neighbours of articles that looked up no word of an article come or gone. */
  private void keep(Stories before, Survivors survivors, Found finding) {
    Marks changed = new Marks();
    for (Dossier dossier : dossiers) {
      if (survivors.before(dossier.number()) == Survivors.NONE) {
        changed.addAll(dossier.bag());
      }
    }
    for (Dossier dossier : before.dossiers) {
      if (survivors.now(dossier.number()) == Survivors.NONE) {
        changed.addAll(dossier.bag());
      }
    }
    for (Dossier dossier : dossiers) {
      int article = dossier.number();
      int known = survivors.before(article);
      if (known != Survivors.NONE && !before.lookedUp(dossier, known, changed)) {
        neighbors[article] = survivors.now(before.neighbors[known]);
        finding.likeness[article] = before.found.likeness[known];
        finding.least[article] = before.found.least[known];
      }
    }
  }

  private boolean lookedUp(Dossier dossier, int article, Marks words) {
    for (int word : dossier.bag()) {
      if (words.has(word) && rarity(word) >= found.least[article]) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the neighbours where they are not known, and how near they are.
   *
   * @param all whether none are known
   */
  private void find(Found finding, boolean all) {
    Postings postings = postings(all);
    double[] lengths = new double[dossiers.size()];
    for (Dossier dossier : dossiers) {
      double sum = 0;
      for (double rarity : background.rarities(dossier.bag())) {
        sum += rarity * rarity;
      }
      lengths[dossier.number()] = Math.sqrt(sum);
    }
    Scores sums = new Scores(dossiers.size());
    Best best = new Best(MOST);
    for (Dossier dossier : dossiers) {
      int article = dossier.number();
      if (neighbors[article] != null) {
        continue;
      }
      finding.least[article] = add(dossier, postings, sums);
      double unlike = UNLIKE * lengths[article];
      for (int i = 0; i < sums.size(); i++) {
        int other = sums.thing(i);
        double sum = sums.take(other);
        if (sum > unlike * lengths[other] && other != article) {
          double cosine = sum / (lengths[article] * lengths[other]);
          if (cosine >= LEAST) {
            best.offer(other, cosine);
          }
        }
      }
      sums.forget();
      neighbors[article] = new int[best.size()];
      finding.likeness[article] = new float[best.size()];
      for (int i = best.size() - 1; i >= 0; i--) {
        finding.likeness[article][i] = (float) best.leastScore();
        neighbors[article][i] = best.removeLeast();
      }
    }
  }

  /**
   * Adds what the words of the article tell of others, the rarest first.
   *
   * @return how rare the last of them is, less than any if it is the last of all
   */
  private double add(Dossier dossier, Postings postings, Scores sums) {
    int left = Math.min(VISITS, Math.max(LEAST_VISITS, VISITS_FOR_A_WORD * dossier.bag().length));
    int[] bag = dossier.bag();
    double[] rarities = background.rarities(bag);
    for (int place : rarestFirst(rarities)) {
      Postings.Things with = postings.around(bag[place], dossier.number(), left);
      double weight = Math.max(Double.MIN_NORMAL, rarities[place] * rarities[place]);
      with.add(sums, weight);
      left -= with.size();
      if (left <= 0) {
        return rarities[place];
      }
    }
    return -1;
  }

  /** The words, the rarest in the press at large first. */
  int[] rarestFirst(int[] words) {
    int[] sorted = rarestFirst(background.rarities(words));
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = words[sorted[i]];
    }
    return sorted;
  }

  /** The places of rarities, the greatest first. */
  private static int[] rarestFirst(double[] rarities) {
    long[] order = new long[rarities.length];
    for (int i = 0; i < order.length; i++) {
      // rarity is at most some eight
      order[i] = (long) (rarities[i] * -4096) << 24 | i;
    }
    Arrays.sort(order);
    int[] places = new int[order.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) order[i] & 0xffffff;
    }
    return places;
  }

  /**
   * Who has the words of the articles whose neighbours are to be found.
   *
   * @param all whether those of all are
   */
  private Postings postings(boolean all) {
    Marks wanted = new Marks();
    int words = 0;
    for (Dossier dossier : dossiers) {
      if (neighbors[dossier.number()] == null) {
        if (!all) {
          wanted.addAll(dossier.bag());
        }
        words += dossier.bag().length;
      }
    }
    Postings.Builder postings = new Postings.Builder(words);
    for (Dossier dossier : dossiers) {
      for (int word : dossier.bag()) {
        if (all || wanted.has(word)) {
          postings.add(word, dossier.number());
        }
      }
    }
    return postings.build();
  }

  private void both(float[][] likeness) {
    int[] sizes = new int[neighbors.length];
    for (int article = 0; article < neighbors.length; article++) {
      sizes[article] += neighbors[article].length;
      for (int other : neighbors[article]) {
        sizes[other]++;
      }
    }
    long[][] all = new long[neighbors.length][];
    for (int article = 0; article < all.length; article++) {
      all[article] = new long[sizes[article]];
    }
    for (int article = 0; article < all.length; article++) {
      for (int i = 0; i < neighbors[article].length; i++) {
        int other = neighbors[article][i];
        // a likeness is positive, so its bits rise with it
        long bits = Float.floatToIntBits(likeness[article][i]);
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
    for (int neighbor : neighbors[dossier.number()]) {
      for (int word : dossiers.get(neighbor).bag()) {
        int place = places.of(word);
        if (place != Places.NONE) {
          tellers[place]++;
        }
      }
    }
    return tellers;
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
    return RARITIES[neighbors[article].length];
  }

  /** How many of the article and its neighbours have the word. */
  int tellers(int word, int article) {
    int at = Arrays.binarySearch(dossiers.get(article).bag(), word);
    if (at >= 0) {
      return tellers[article][at];
    }
    // a number that is one only where a content is cut
    int with = 0;
    for (int neighbor : neighbors[article]) {
      with += dossiers.get(neighbor).has(word) ? 1 : 0;
    }
    return with;
  }

  /** How much two articles are about the same, 0 to 1; 0 if they are no neighbours. */
  double likeness(int a, int b) {
    int at = Arrays.binarySearch(near[a], b);
    return at < 0 ? 0 : nearness[a][at];
  }

  int size() {
    return neighbors.length;
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
    return neighbors[article];
  }

  /** The neighbours, and the articles whose neighbour it is, rising. */
  List<Neighbor> near(int article) {
    List<Neighbor> all = new ArrayList<>();
    for (int i = 0; i < near[article].length; i++) {
      all.add(new Neighbor(near[article][i], nearness[article][i]));
    }
    return all;
  }
}
