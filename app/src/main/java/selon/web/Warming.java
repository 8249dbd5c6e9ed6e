package selon.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import selon.corpus.QuotedSource;
import selon.trace.Synopsis;
import selon.view.Labels;

/**
 * Makes a page of each kind once, in the background and before anybody asks for one, so that who
 * comes first does not wait for the index to be opened and for classes and models to be loaded.
 */
final class Warming {

  private static final long EACH = 50;
  private static final long LONGEST = 600_000;

  /** As many claims as the overview lists are made beforehand, but for their words. */
  private static final int FIRST = OverviewPage.CLAIMS;

  private final Site site;

  private Warming(Site site) {
    this.site = site;
  }

  /** Begins as soon as the collection is opened and read. */
  static void start(Site site) {
    Thread thread = new Thread(() -> new Warming(site).run(), "warming");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      await(Set.of(Work.Step.REST, Work.Step.TRACING));
      long warmed = warm();
      await(Set.of(Work.Step.REST));
      if (site.desk().holdings().version() != warmed) {
        // what was traced is shown anew
        warm();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      // what is wrong is told to who asks for the page
    }
  }

  private void await(Set<Work.Step> steps) throws InterruptedException {
    long waited = 0;
    while (!steps.contains(site.desk().work().step()) && waited < LONGEST) {
      Thread.sleep(EACH);
      waited += EACH;
    }
  }

  /** Returns the version of what was shown. */
  private long warm() {
    Holdings holdings = site.desk().holdings();
    if (holdings.catalog().size() == 0) {
      return holdings.version();
    }
    List<Synopsis> claims = holdings.claims().all();
    claims.stream().limit(1).forEach(claim -> claim(claim, holdings));
    claims.stream().limit(FIRST).forEach(claim -> holdings.claims().part(claim, Set.of()));
    article(holdings.catalog().cards().iterator().next().id(), holdings);
    Templates.render("overview", new OverviewPage(frame("/"), holdings, false));
    Templates.render("review", ReviewPage.of(frame("/review"), holdings, 0));
    List<QuotedSource> sources = holdings.namedSources();
    Asked asked =
        Asked.of(name -> name.equals("q") && !sources.isEmpty() ? sources.get(0).name() : "");
    Frame frame = frame("/search?" + asked.fields());
    Templates.render("search", SearchPage.of(frame, asked, holdings, 0));
    return holdings.version();
  }

  /** A claim's first part, and the next one if there is one. */
  private void claim(Synopsis claim, Holdings holdings) {
    TellingRows first = TellingRows.with(0, claim);
    TellingRows second = TellingRows.with(TellingRows.MOST, claim);
    for (TellingRows rows : new LinkedHashSet<>(List.of(first, second))) {
      holdings
          .claims()
          .part(claim, rows.shown(claim))
          .map(
              cascade ->
                  ClaimPage.of(
                      frame(Frame.claim(claim)),
                      cascade,
                      claim,
                      new ClaimRulings(List.of()),
                      rows,
                      false))
          .ifPresent(page -> Templates.render("claim", page));
    }
  }

  private void article(String id, Holdings holdings) {
    Labels words = site.tongue().usual();
    holdings
        .reading(id)
        .map(reading -> site.outlines().of(reading, holdings.version(), words))
        .map(outline -> ReadPage.of(frame(Frame.article(id)), holdings, outline, "", 0))
        .ifPresent(page -> Templates.render("read", page));
  }

  private Frame frame(String place) {
    return new Frame(
        site.tongue().usual(),
        site.assets(),
        site.guard().token(),
        place,
        site.desk(),
        null,
        null,
        null);
  }
}
