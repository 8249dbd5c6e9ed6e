package selon.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private NearCascades briefs = new NearCascades(TELLINGS);
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
    briefs = new NearCascades(TELLINGS);
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
    Catalog then = cards.with(card -> before.card(card, near::reading));
    DecidedClaims claims = new DecidedClaims(new DecidedLinks(inForce), then, now);
    Function<String, Optional<Reading>> readings = decided.of(near::reading);
    Cascades cascades = new Cascades(readings, then, now);
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

  /**
   * Makes cascades and holds the last ones.
   *
   * <p>Of a claim that many tell there is first a brief one, without words, as it was traced. What
   * people decided since is put on it, then the words that are shown.
   */
  private final class Cascades {

    private final Function<String, Optional<Reading>> readings;
    private final Catalog before;
    private final Catalog now;
    private final NearCascades found = briefs;
    private final NearCascades decided = new NearCascades(TELLINGS);
    private final NearCascades whole = new NearCascades(TELLINGS);

    /** As they were traced; those that people decided about since are others. */
    private final Set<Synopsis> same = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param before the articles as people had decided when the claims were traced
     */
    Cascades(Function<String, Optional<Reading>> readings, Catalog before, Catalog now) {
      this.readings = readings;
      this.before = before;
      this.now = now;
      same.addAll(traced);
    }

    Optional<Cascade> whole(Synopsis claim) {
      // also where nobody decided anything: a text may be another one than was traced
      return whole.get(
          claim.claim(),
          () ->
              made(claim, readings)
                  .map(cascade -> DecidedCascade.of(cascade, claim, readings))
                  .filter(Cascades::isTold));
    }

    Optional<Cascade> part(Synopsis claim, Set<String> articles) {
      return claim.tellings().size() > SHORT && !whole.has(claim.claim())
          ? brief(claim)
              .map(cascade -> Worded.of(cascade, articles, this::reading))
              .filter(Cascades::isTold)
          : whole(claim);
    }

    private Optional<Cascade> brief(Synopsis claim) {
      String id = claim.claim();
      Optional<Cascade> made = found.get(id, () -> made(claim, brief(before)));
      return same.contains(claim)
          ? made
          : decided.get(
              id, () -> made.map(cascade -> DecidedCascade.of(cascade, claim, brief(now))));
    }

    private static Function<String, Optional<Reading>> brief(Catalog catalog) {
      return new Abridged(catalog)::reading;
    }

    private static boolean isTold(Cascade cascade) {
      return !cascade.appearances().isEmpty();
    }

    private Reading reading(String article) {
      return readings.apply(article).orElseThrow(CaseState::busy);
    }

    private Optional<Cascade> made(Synopsis claim, Function<String, Optional<Reading>> from) {
      return of.traces().cascade(claim.claim(), id -> from.apply(id).orElseThrow(CaseState::busy));
    }
  }
}
