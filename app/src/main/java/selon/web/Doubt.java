package selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.corpus.Card;
import selon.corpus.QuotedSource;
import selon.trace.Synopsis;

/** Something that Selon is not sure of and a person can decide. */
sealed interface Doubt {

  /** The most of each kind that are put before a person at once. */
  int MOST = 400;

  double DOUBTFUL = 0.5;

  /** How sure Selon is. */
  double confidence();

  /** A statement. */
  record OfStatement(Card article, Card.Said said) implements Doubt {
    @Override
    public double confidence() {
      return said.confidence();
    }
  }

  /** The likeliest parent of a telling. */
  record OfLink(Synopsis claim, Synopsis.Link link) implements Doubt {

    Synopsis.Told parent() {
      return claim.tellings().get(link.from());
    }

    Synopsis.Told child() {
      return claim.tellings().get(link.to());
    }

    @Override
    public double confidence() {
      return link.probability();
    }
  }

  /** Two names that may be one source. */
  record OfSources(QuotedSource one, QuotedSource other) implements Doubt {
    @Override
    public double confidence() {
      return DOUBTFUL;
    }
  }

  /** All that is open: the links first, since most hangs on them, then sources and statements. */
  static List<Doubt> of(Holdings holdings) {
    List<Doubt> doubts = new ArrayList<>();
    links(holdings, doubts);
    sources(holdings, doubts);
    statements(holdings, doubts);
    return List.copyOf(doubts);
  }

  private static void links(Holdings holdings, List<Doubt> doubts) {
    int found = 0;
    for (Synopsis claim : holdings.claims().all()) {
      Set<String> seen = new HashSet<>();
      for (Synopsis.Link link : claim.links()) {
        boolean likeliest = seen.add(claim.tellings().get(link.to()).article());
        if (likeliest && link.probability() < DOUBTFUL && found++ < MOST) {
          doubts.add(new OfLink(claim, link));
        }
      }
    }
  }

  private static void sources(Holdings holdings, List<Doubt> doubts) {
    List<QuotedSource> all = holdings.namedSources().stream().limit(MOST).toList();
    AlikeNames names = new AlikeNames(all);
    Set<String> taken = new HashSet<>();
    int found = 0;
    for (QuotedSource source : all) {
      for (QuotedSource other : names.of(source)) {
        boolean shorter = other.name().length() <= source.name().length();
        boolean decided =
            holdings.split(source) || holdings.split(other) || holdings.isParted(source, other);
        if (shorter && !decided) {
          if (taken.add(other.name()) && found++ < MOST) {
            doubts.add(new OfSources(other, source));
          }
        }
      }
    }
  }

  private static void statements(Holdings holdings, List<Doubt> doubts) {
    List<Doubt> statements = new ArrayList<>();
    for (Card card : holdings.catalog().cards()) {
      for (Card.Said said : card.said()) {
        if (said.confidence() < DOUBTFUL) {
          statements.add(new OfStatement(card, said));
        }
      }
    }
    statements.stream()
        .sorted(Comparator.comparingDouble(Doubt::confidence).reversed())
        .limit(MOST)
        .forEach(doubts::add);
  }
}
