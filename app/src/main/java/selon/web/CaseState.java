package selon.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.statement.Reading;
import selon.store.Case;
import selon.trace.Cascade;
import selon.trace.Synopsis;

/**
 * What is held of a case: its cards and synopses as they were found, and what follows from them and
 * from what people decided. Readings and cascades are made when they are asked for, and few of them
 * are held.
 */
final class CaseState {

  /** As many cascades are held at most as have this many tellings together. */
  private static final int TELLINGS = 16_000;

  /** Claims with so many tellings are made ready before somebody asks. */
  private static final int WARMED = 500;

  private final Case of;
  private final CaseFinder finder;
  private final NearReadings near;
  private Catalog cards = Catalog.EMPTY;
  private List<Synopsis> traced = List.of();
  private volatile Holdings holdings;

  CaseState(Case of) {
    this.of = of;
    this.finder = new CaseFinder(of);
    this.near = new NearReadings(of.corpus()::reading);
    this.holdings = new Holdings(Catalog.EMPTY, near::reading, Claims.NONE, finder, List.of());
  }

  Holdings holdings() {
    return holdings;
  }

  /** Takes up the articles anew. */
  void readArticles() {
    near.clear();
    cards = Catalog.of(of.cards());
  }

  /** Takes up the claims anew. */
  void readClaims() {
    traced = of.traces().synopses();
  }

  /**
   * Makes other holdings of what is known now.
   *
   * @param inForce what people decided
   * @param known what they had decided when the claims were traced
   */
  void decide(List<Decision> inForce, List<Decision> known) {
    Decided decided = new Decided(inForce);
    Decided before = new Decided(known);
    Catalog now = cards.with(card -> decided.card(card, near::reading));
    DecidedClaims claims =
        new DecidedClaims(
            new DecidedLinks(inForce), cards.with(card -> before.card(card, near::reading)), now);
    Function<String, Optional<Reading>> readings = decided.of(near::reading);
    Whole whole = new Whole(readings);
    finder.changed(inForce);
    holdings =
        new Holdings(now, readings, new Claims(claims.of(traced), whole::of), finder, inForce);
  }

  /** Makes the cascades ready that take longest to make. */
  void warm() {
    Holdings now = holdings;
    for (Synopsis claim : now.claims().all()) {
      if (claim.tellings().size() < WARMED || now != holdings) {
        return;
      }
      now.claims().whole(claim);
    }
  }

  void close() {
    finder.close();
  }

  /** Makes cascades and holds the last ones. */
  private final class Whole {

    private final Function<String, Optional<Reading>> readings;
    private final Map<String, Cascade> held = new LinkedHashMap<>(16, 0.75f, true);
    private int tellings;

    Whole(Function<String, Optional<Reading>> readings) {
      this.readings = readings;
    }

    Optional<Cascade> of(Synopsis claim) {
      Cascade known = known(claim);
      if (known != null) {
        return Optional.of(known);
      }
      Optional<Cascade> made =
          of.traces()
              .cascade(claim.claim(), this::found)
              .map(found -> DecidedCascade.of(found, claim, readings));
      made.ifPresent(this::hold);
      return made;
    }

    private Reading found(String article) {
      return readings.apply(article).orElseThrow(() -> new Refused(503, "refused.claim.busy"));
    }

    private synchronized @Nullable Cascade known(Synopsis claim) {
      return held.get(claim.claim());
    }

    private synchronized void hold(Cascade cascade) {
      if (held.put(cascade.claim(), cascade) == null) {
        tellings += cascade.appearances().size();
      }
      var eldest = held.values().iterator();
      while (tellings > TELLINGS && held.size() > 1) {
        tellings -= eldest.next().appearances().size();
        eldest.remove();
      }
    }
  }
}
