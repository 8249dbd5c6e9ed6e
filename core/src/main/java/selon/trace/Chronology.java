package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * When the articles of a collection appeared, as far as they bear each other out. Where a page says
 * two things, the one near the other articles of its story is believed. What says whom it has its
 * story from is no older than that; where dates have it so, the one is doubted that more speaks
 * against, and only what those who name it tell of its time is kept.
 *
 * <p>No article looks at others than its neighbours.
 */
final class Chronology {

  /** In hours: less is no contradiction, since clocks differ. */
  private static final double SLACK = 0.25;

  /** How long before or after another something most likely appeared, in hours. */
  private static final double NEAR = 1;

  /** How much nearer to its story one date must be than another that the page has too. */
  private static final double NEARER = 3;

  private final List<Dossier> dossiers;
  private final Stories stories;
  private final Credits credits;
  private final When[] whens;

  private Chronology(List<Dossier> dossiers, Stories stories, Credits credits) {
    this.dossiers = dossiers;
    this.stories = stories;
    this.credits = credits;
    this.whens = dossiers.stream().map(Dossier::when).toArray(When[]::new);
  }

  /** For each article when it appeared. */
  static When[] of(List<Dossier> dossiers, Stories stories, Credits credits) {
    Chronology chronology = new Chronology(dossiers, stories, credits);
    chronology.choose();
    chronology.doubt();
    return chronology.whens;
  }

  private void choose() {
    When[] chosen = whens.clone();
    for (int article = 0; article < whens.length; article++) {
      When when = whens[article];
      double width = when.high() - when.low();
      if (when.known() && !when.sure() && width > SLACK && width < Double.POSITIVE_INFINITY) {
        chosen[article] = choose(article, when);
      }
    }
    System.arraycopy(chosen, 0, whens, 0, whens.length);
  }

  /** The date that is nearer to the story; of two as near the one that does not come first. */
  private When choose(int article, When when) {
    double[] others =
        Arrays.stream(stories.neighbors(article))
            .filter(other -> whens[other].known() && whens[other].sure())
            .filter(other -> copied(article, other))
            .mapToDouble(other -> whens[other].best())
            .sorted()
            .toArray();
    if (others.length == 0) {
      return when.undecided();
    }
    double early = distance(when.low(), others);
    double late = distance(when.high(), others);
    boolean first = when.atStart().high() < others[0] && when.atEnd().high() >= others[0];
    boolean start = early * NEARER < late || late * NEARER >= early && !first;
    return (start ? when.atStart() : when.atEnd()).from(others[0]);
  }

  /** The median distance. */
  private static double distance(double hour, double[] others) {
    double[] distances = Arrays.stream(others).map(other -> Math.abs(other - hour)).toArray();
    Arrays.sort(distances);
    return distances.length == 0 ? 0 : distances[distances.length / 2];
  }

  /** The share of its neighbours that a date lies beyond which one debt is enough to doubt. */
  private static final double OUTLYING = 0.8;

  private static final int AMBIGUOUS = -1;

  /** What an article owes to another. */
  private record Debt(int from, int to) {}

  private void doubt() {
    Map<Integer, List<Debt>> broken = new HashMap<>();
    int[] kept = new int[whens.length];
    for (int child = 0; child < whens.length; child++) {
      for (int parent : owedTo(child)) {
        if (whens[parent].low() > whens[child].high() + SLACK) {
          Debt debt = new Debt(parent, child);
          broken.computeIfAbsent(parent, p -> new ArrayList<>()).add(debt);
          broken.computeIfAbsent(child, c -> new ArrayList<>()).add(debt);
        } else {
          kept[parent]++;
          kept[child]++;
        }
      }
    }
    PriorityQueue<Suspect> suspects = new PriorityQueue<>();
    broken.forEach((article, debts) -> suspects.add(suspect(article, debts, kept)));
    while (!suspects.isEmpty()) {
      Suspect suspect = suspects.remove();
      List<Debt> debts = broken.getOrDefault(suspect.article(), List.of());
      boolean old = debts.isEmpty() || debts.size() != suspect.broken();
      // one name alone may mean another article of the outlet
      if (old || debts.size() == 1 && suspect.outlying() < OUTLYING) {
        continue;
      }
      whens[suspect.article()] = doubted(suspect.article(), debts);
      for (Debt debt : List.copyOf(debts)) {
        int other = debt.from() == suspect.article() ? debt.to() : debt.from();
        List<Debt> theirs = broken.getOrDefault(other, List.of());
        theirs.remove(debt);
        if (!theirs.isEmpty()) {
          suspects.add(suspect(other, theirs, kept));
        }
      }
      debts.clear();
    }
  }

  /** What is left of an article's time: it lies before what owes to it, and after what it owes. */
  private When doubted(int article, List<Debt> debts) {
    double latest = Double.POSITIVE_INFINITY;
    double earliest = Double.NEGATIVE_INFINITY;
    for (Debt debt : debts) {
      if (debt.from() == article) {
        latest = Math.min(latest, whens[debt.to()].best());
      } else {
        earliest = Math.max(earliest, whens[debt.from()].best());
      }
    }
    double best = whens[article].best();
    // what several name is most often the first
    double before = debts.size() > 1 ? Math.min(latest, start(article)) : latest - NEAR;
    double guess = best > latest ? before : Math.max(best, earliest + NEAR);
    return whens[article].doubted(earliest, latest, guess);
  }

  /** When the first of its neighbours appeared that share words with it. */
  private double start(int article) {
    double start = Double.POSITIVE_INFINITY;
    for (int other : stories.neighbors(article)) {
      if (whens[other].known() && copied(article, other)) {
        start = Math.min(start, whens[other].best());
      }
    }
    return start - NEAR;
  }

  private boolean copied(int article, int other) {
    return Dossier.shared(dossiers.get(article).runs(), dossiers.get(other).runs()) > 0;
  }

  /**
   * An article whose date may be wrong.
   *
   * @param broken how many debts its date breaks
   * @param share of all its debts
   * @param outlying the share of its neighbours that its date lies beyond, on the side where it
   *     breaks debts
   */
  private record Suspect(int article, int broken, double share, double outlying)
      implements Comparable<Suspect> {

    private static final Comparator<Suspect> ORDER =
        Comparator.comparingDouble((Suspect suspect) -> -suspect.share())
            .thenComparingInt(suspect -> -suspect.broken())
            .thenComparingDouble(suspect -> -suspect.outlying())
            .thenComparingInt(Suspect::article);

    @Override
    public int compareTo(Suspect other) {
      return ORDER.compare(this, other);
    }
  }

  private Suspect suspect(int article, List<Debt> debts, int[] kept) {
    boolean late = debts.get(0).from() == article;
    int[] neighbors = stories.neighbors(article);
    int beyond = 0;
    for (int other : neighbors) {
      double gap = whens[article].best() - whens[other].best();
      beyond += late ? gap > 0 ? 1 : 0 : gap < 0 ? 1 : 0;
    }
    return new Suspect(
        article,
        debts.size(),
        (double) debts.size() / (debts.size() + kept[article]),
        (double) beyond / Math.max(1, neighbors.length));
  }

  /**
   * The neighbours that the article says it has its story from: those it links to, and those whose
   * publisher it names, if no other of that publisher may be meant and it does not name it back.
   */
  private Set<Integer> owedTo(int child) {
    Set<Integer> owed = new TreeSet<>();
    if (!whens[child].known()) {
      return owed;
    }
    String own = dossiers.get(child).family();
    Map<String, Integer> byFamily = new HashMap<>();
    for (int other : stories.neighbors(child)) {
      String family = dossiers.get(other).family();
      if (credits.links(child, other) && whens[other].known()) {
        owed.add(other);
      }
      // what is about the same may be another story
      if (!family.equals(own) && names(child, family) && copied(child, other)) {
        byFamily.merge(family, other, (a, b) -> AMBIGUOUS);
      }
    }
    for (int other : byFamily.values()) {
      if (other != AMBIGUOUS && whens[other].known() && !names(other, own)) {
        owed.add(other);
      }
    }
    return owed;
  }

  private boolean names(int article, String family) {
    return credits.names(article, family) || credits.bylines(article).contains(family);
  }
}
