package selon.trace;

/** For each article the others of its story, the nearest first, and how they were found. */
final class Neighbors {

  /** As many of an article are kept. */
  static final int MOST = 30;

  private final int[][] articles;

  /** Of each article's neighbors, in their order. */
  private final float[][] likeness;

  /** How rare a word of each article is at least that was looked up. */
  private final double[] least;

  Neighbors(int articles) {
    this(new int[articles][], new float[articles][], new double[articles]);
  }

  private Neighbors(int[][] articles, float[][] likeness, double[] least) {
    this.articles = articles;
    this.likeness = likeness;
    this.least = least;
  }

  /** These without how they were found, for a collection that will not grow. */
  Neighbors alone() {
    return new Neighbors(articles, new float[0][], new double[0]);
  }

  /**
   * @param least how rare a word of the article is at least that was looked up
   */
  void put(int article, int[] neighbors, float[] likeness, double least) {
    this.articles[article] = neighbors;
    this.likeness[article] = likeness;
    this.least[article] = least;
  }

  boolean isKnown(int article) {
    return articles[article] != null;
  }

  int[] of(int article) {
    return articles[article];
  }

  /** How near they are, in their order. */
  float[] likeness(int article) {
    return likeness[article];
  }

  /** How rare a word of the article is at least that was looked up to find them. */
  double least(int article) {
    return least[article];
  }
}
