package selon.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.corpus.Versions;
import selon.statement.Reading;
import selon.store.Case;
import selon.trace.Cascade;
import selon.trace.DecidedLinks;
import selon.trace.Synopsis;

/**
 * What is held of a case: its cards and synopses as they were found, and what follows from them and
 * from what people decided. Readings and cascades are made when they are asked for, and few of them
 * are held.
 */
final class CaseState {

  /** As many cascades are held at most as have this many tellings together. */
  private static final int TELLINGS = 16_000;

  /** Of claims with more tellings, only the words that are shown are taken from the disk. */
  private static final int SHORT = 60;

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
    this.holdings =
        new Holdings(
            Catalog.EMPTY,
            near::reading,
            near::reading,
            Claims.NONE,
            finder,
            () -> Versions.NONE,
            List.of());
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
    Cascades cascades = new Cascades(readings, now);
    finder.changed(inForce);
    holdings =
        new Holdings(
            now,
            readings,
            near::reading,
            new Claims(claims.of(traced), cascades::whole, cascades::part),
            finder,
            of::versions,
            inForce);
  }

  private static Refused busy() {
    return new Refused(503, "refused.claim.busy");
  }

  void close() {
    finder.close();
  }

  /** Makes cascades and holds the last ones. */
  private final class Cascades {

    private final Function<String, Optional<Reading>> readings;
    private final Catalog catalog;
    private final Map<String, Cascade> held = new LinkedHashMap<>(16, 0.75f, true);
    private int tellings;

    Cascades(Function<String, Optional<Reading>> readings, Catalog catalog) {
      this.readings = readings;
      this.catalog = catalog;
    }

    Optional<Cascade> whole(Synopsis claim) {
      Cascade known = known(claim);
      if (known != null) {
        return Optional.of(known);
      }
      Optional<Cascade> made = made(claim, readings);
      made.ifPresent(this::hold);
      return made;
    }

    Optional<Cascade> part(Synopsis claim, Set<String> articles) {
      return claim.tellings().size() > SHORT && known(claim) == null
          ? made(claim, new Abridged(articles, readings, catalog)::reading)
          : whole(claim);
    }

    private Optional<Cascade> made(Synopsis claim, Function<String, Optional<Reading>> from) {
      return of.traces()
          .cascade(claim.claim(), article -> from.apply(article).orElseThrow(CaseState::busy))
          .map(found -> DecidedCascade.of(found, claim, from));
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
