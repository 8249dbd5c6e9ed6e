package selon.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.statement.Reading;
import selon.trace.Cascade;
import selon.trace.Synopsis;

/**
 * What is known of a collection at one moment, with what people decided: the articles and the
 * claims in short, the readings and cascades when they are asked for. Safe for threads; lists of it
 * are made when they are first asked for.
 */
public final class Holdings {

  private static final AtomicLong VERSIONS = new AtomicLong();

  private final long version = VERSIONS.incrementAndGet();
  private final Catalog catalog;
  private final Function<String, Optional<Reading>> readings;
  private final Claims claims;
  private final Finder finder;
  private final List<Decision> inForce;
  private @Nullable List<SourceEntry> sources;
  private @Nullable List<OutletEntry> outlets;
  private @Nullable List<Doubt> doubts;

  /**
   * @param readings by the ids of their articles, as people decided
   * @param finder looks for words in them
   * @param inForce what people decided, the oldest first
   */
  Holdings(
      Catalog catalog,
      Function<String, Optional<Reading>> readings,
      Claims claims,
      Finder finder,
      List<Decision> inForce) {
    this.catalog = catalog;
    this.readings = readings;
    this.claims = claims;
    this.finder = finder;
    this.inForce = List.copyOf(inForce);
  }

  /** Tells it apart from all others of this run; later ones have greater numbers. */
  long version() {
    return version;
  }

  /** The articles in short. */
  public Catalog catalog() {
    return catalog;
  }

  /** The reading of the article with the id. */
  public Optional<Reading> reading(String id) {
    return readings.apply(id);
  }

  /** The claims in short. */
  public Claims claims() {
    return claims;
  }

  /** All that is known of the claim with the id. */
  public Optional<Cascade> cascade(String id) {
    return claims.claim(id).flatMap(claims::whole);
  }

  /** What people decided that is not taken back, the oldest first. */
  List<Decision> inForce() {
    return inForce;
  }

  /** Whether people said that the source is another one than its name says. */
  boolean split(SourceEntry source) {
    return inForce.stream()
        .anyMatch(
            decision ->
                decision instanceof Decision.RenameSource rename
                    && SourceEntry.key(rename.shown()).equals(source.key()));
  }

  /** Looks for words. */
  Finder finder() {
    return finder;
  }

  /** Who is quoted, the most quoted first. */
  public synchronized List<SourceEntry> sources() {
    if (sources == null) {
      sources = SourceEntry.of(catalog);
    }
    return sources;
  }

  /** The source with the name. */
  Optional<SourceEntry> source(String name) {
    String key = SourceEntry.key(name);
    return sources().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /** Who publishes, the one with most articles first. */
  public synchronized List<OutletEntry> outlets() {
    if (outlets == null) {
      outlets = OutletEntry.of(catalog, claims.all());
    }
    return outlets;
  }

  /** What Selon is not sure of, the links first. */
  synchronized List<Doubt> doubts() {
    if (doubts == null) {
      doubts = Doubt.of(this);
    }
    return doubts;
  }

  /** The language of a claim's words. */
  String language(Synopsis claim) {
    return catalog
        .card(claim.tellings().get(0).article())
        .map(card -> card.language().tag())
        .orElse("");
  }
}
