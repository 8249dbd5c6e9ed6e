package selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.corpus.Decision;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.trace.Cascade;
import selon.trace.Derivation;

/** Something that Selon is not sure of and a person can decide. */
sealed interface Doubt {

  /** The most of each kind that are put before a person at once. */
  int MOST = 400;

  double DOUBTFUL = 0.5;

  /** How sure Selon is. */
  double confidence();

  /** A statement. */
  record OfStatement(Reading reading, Statement statement) implements Doubt {
    @Override
    public double confidence() {
      return statement.confidence();
    }
  }

  /** The likeliest parent of a telling. */
  record OfLink(Cascade claim, Derivation link) implements Doubt {
    @Override
    public double confidence() {
      return link.probability();
    }
  }

  /** Two names that may be one source. */
  record OfSources(SourceEntry one, SourceEntry other) implements Doubt {
    @Override
    public double confidence() {
      return DOUBTFUL;
    }
  }

  /** All that is open: the links first, since most hangs on them, then sources and statements. */
  static List<Doubt> of(Holdings holdings, List<Decision> decisions) {
    List<Doubt> doubts = new ArrayList<>();
    links(holdings, new DecidedClaims(decisions), doubts);
    sources(holdings, decisions, doubts);
    statements(holdings, doubts);
    return doubts;
  }

  private static void links(Holdings holdings, DecidedClaims decided, List<Doubt> doubts) {
    List<Doubt> links = new ArrayList<>();
    for (Cascade claim : holdings.claims()) {
      Set<String> seen = new HashSet<>();
      for (Derivation link : claim.derivations()) {
        boolean likeliest = seen.add(link.to().article().id());
        if (likeliest && link.probability() < DOUBTFUL && !decided.accepted(link)) {
          links.add(new OfLink(claim, link));
        }
      }
    }
    links.stream().limit(MOST).forEach(doubts::add);
  }

  private static void sources(Holdings holdings, List<Decision> decisions, List<Doubt> doubts) {
    List<SourceEntry> all = holdings.sources().stream().limit(MOST).toList();
    Set<String> split = new HashSet<>();
    for (Decision decision : decisions) {
      if (decision instanceof Decision.RenameSource rename) {
        split.add(SourceEntry.key(rename.shown()));
      }
    }
    int found = 0;
    Set<String> taken = new HashSet<>();
    for (SourceEntry source : all) {
      for (SourceEntry other : SourcePage.alike(source, all)) {
        boolean shorter = other.key().length() <= source.key().length();
        boolean fresh = !split.contains(source.key()) && !split.contains(other.key());
        if (shorter && fresh && taken.add(other.key()) && found++ < MOST) {
          doubts.add(new OfSources(other, source));
        }
      }
    }
  }

  private static void statements(Holdings holdings, List<Doubt> doubts) {
    List<Doubt> statements = new ArrayList<>();
    for (Reading reading : holdings.corpus().readings()) {
      for (Statement statement : reading.statements()) {
        if (statement.confidence() < DOUBTFUL) {
          statements.add(new OfStatement(reading, statement));
        }
      }
    }
    statements.stream()
        .sorted(Comparator.comparingDouble(Doubt::confidence).reversed())
        .limit(MOST)
        .forEach(doubts::add);
  }
}
