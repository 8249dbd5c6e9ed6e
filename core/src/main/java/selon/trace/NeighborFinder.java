package selon.trace;

import java.util.List;

/**
 * Finds for each article those that are about the same thing, by the rare words that they share.
 *
 * <p>An article looks at no more than {@value #VISITS} postings, fewer if it is short, and keeps
 * {@value Neighbors#MOST} neighbors.
 */
final class NeighborFinder {

  private static final int VISITS = 20_000;

  /** The most postings that an article looks at for each of its words, and the least for all. */
  private static final int VISITS_FOR_A_WORD = 100;

  private static final int LEAST_VISITS = 2_000;

  private static final double LEAST = 0.08;

  /** Less by more than a rounding: to multiply tells it sooner than to divide. */
  private static final double UNLIKE = 0.9999 * LEAST;

  private final List<Dossier> dossiers;
  private final Background background;
  private final Neighbors found;

  NeighborFinder(List<Dossier> dossiers, Background background) {
    this.dossiers = dossiers;
    this.background = background;
    this.found = new Neighbors(dossiers.size());
  }

  Neighbors find() {
    find(true);
    return found;
  }

  /**
   * The same with what is known of a collection that shares articles with this one.
   *
   * @param before its neighbors, with how they were found
   */
  Neighbors find(Neighbors before, List<Dossier> dossiersBefore, Survivors survivors) {
    keep(before, dossiersBefore, survivors);
    find(false);
    return found;
  }

  /** Takes over the neighbors of articles that looked up no word of an article come or gone. */
  private void keep(Neighbors before, List<Dossier> dossiersBefore, Survivors survivors) {
    Marks changed = new Marks();
    for (Dossier dossier : dossiers) {
      if (survivors.before(dossier.number()) == Survivors.NONE) {
        changed.addAll(dossier.bag());
      }
    }
    for (Dossier dossier : dossiersBefore) {
      if (survivors.now(dossier.number()) == Survivors.NONE) {
        changed.addAll(dossier.bag());
      }
    }
    for (Dossier dossier : dossiers) {
      int article = dossier.number();
      int known = survivors.before(article);
      if (known != Survivors.NONE && !lookedUp(dossier, before.least(known), changed)) {
        int[] neighbors = survivors.now(before.of(known));
        found.put(article, neighbors, before.likeness(known), before.least(known));
      }
    }
  }

  private boolean lookedUp(Dossier dossier, double least, Marks words) {
    for (int word : dossier.bag()) {
      if (words.has(word) && background.rarity(word) >= least) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the neighbors where they are not known, and how near they are.
   *
   * @param all whether none are known
   */
  private void find(boolean all) {
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
    Best best = new Best(Neighbors.MOST);
    for (Dossier dossier : dossiers) {
      int article = dossier.number();
      if (found.isKnown(article)) {
        continue;
      }
      double least = add(dossier, postings, sums);
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
      int[] neighbors = new int[best.size()];
      float[] likeness = new float[best.size()];
      for (int i = best.size() - 1; i >= 0; i--) {
        likeness[i] = (float) best.leastScore();
        neighbors[i] = best.removeLeast();
      }
      found.put(article, neighbors, likeness, least);
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
    for (int place : Background.rarestFirst(rarities)) {
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

  /**
   * Who has the words of the articles whose neighbors are to be found.
   *
   * @param all whether those of all are
   */
  private Postings postings(boolean all) {
    Marks wanted = new Marks();
    int words = 0;
    for (Dossier dossier : dossiers) {
      if (!found.isKnown(dossier.number())) {
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
}
