package selon.trace;

import java.util.Arrays;
import java.util.List;

/**
 * When the articles of a collection appeared, as far as they bear each other out. Where a page says
 * two things, the one near the other articles of its story is believed, and of two as near the one
 * with which no story begins: there are many that follow and but one that is first.
 *
 * <p>No article looks at others than its neighbors.
 */
final class Chronology {

  /** Two zones are less hours apart: what differs by less may be the same time. */
  private static final double ZONES = 15;

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
    chronology.heedCredits();
    return chronology.whens;
  }

  private void choose() {
    When[] chosen = whens.clone();
    for (int article = 0; article < whens.length; article++) {
      When when = whens[article];
      double width = when.high() - when.low();
      if (when.known() && !when.sure() && width >= ZONES && width < Double.POSITIVE_INFINITY) {
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
      return when;
    }
    double early = distance(when.low(), others);
    double late = distance(when.high(), others);
    boolean first = when.atStart().high() < others[0] && when.atEnd().high() >= others[0];
    boolean start = early * NEARER < late || late * NEARER >= early && !first;
    return (start ? when.atStart() : when.atEnd()).from(others[0]);
  }

  /**
   * Who copies an article and names its outlet was not before it: where the dates say so and one of
   * them is in doubt, that one gives way. Where none is, an earlier article of the outlet may be
   * meant that is not in the collection; so may another where the outlet told the story twice.
   */
  private void heedCredits() {
    When[] heeded = whens.clone();
    for (int article = 0; article < whens.length; article++) {
      if (whens[article].known() && alone(article)) {
        heed(article, heeded);
      }
    }
    System.arraycopy(heeded, 0, whens, 0, whens.length);
  }

  private void heed(int article, When[] heeded) {
    When own = whens[article];
    double start = Double.POSITIVE_INFINITY;
    boolean credited = false;
    for (int other : stories.neighbors(article)) {
      When when = whens[other];
      if (!when.known() || own.sure() && when.sure()) {
        continue; // neither gives way
      }
      boolean behind = when.best() < own.best() && credits(other, article);
      if ((behind || !own.sure()) && copied(article, other)) { // to ask for copies takes longest
        start = Math.min(start, when.best());
        if (behind && when.sure()) {
          credited = true;
        } else if (behind) {
          heeded[other] = when.behind(own.best());
        }
      }
    }
    if (credited && !own.sure() && own.low() < start) {
      heeded[article] = own.beforeAll(start);
    }
  }

  /** Whether no other article of its story is of the same outlet. */
  private boolean alone(int article) {
    String family = dossiers.get(article).family();
    return Arrays.stream(stories.neighbors(article))
        .noneMatch(other -> dossiers.get(other).family().equals(family));
  }

  /** Whether an article owns to having something from the other's outlet, and not the reverse. */
  private boolean credits(int article, int from) {
    String family = dossiers.get(from).family();
    String own = dossiers.get(article).family();
    return !own.equals(family)
        && (names(article, family) || credits.links(article, from))
        && !names(from, own);
  }

  private boolean names(int article, String family) {
    return credits.names(article, family) || credits.bylines(article).contains(family);
  }

  /** The median distance. */
  private static double distance(double hour, double[] others) {
    double[] distances = Arrays.stream(others).map(other -> Math.abs(other - hour)).toArray();
    Arrays.sort(distances);
    return distances.length == 0 ? 0 : distances[distances.length / 2];
  }

  private boolean copied(int article, int other) {
    return Rising.meet(dossiers.get(article).runs(), dossiers.get(other).runs());
  }
}
