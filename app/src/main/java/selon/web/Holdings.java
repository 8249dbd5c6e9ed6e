package selon.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.corpus.Identities;
import selon.corpus.QuotedSource;
import selon.corpus.Versions;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.text.Spans;
import selon.trace.Cascade;
import selon.trace.DecidedLinks;
import selon.trace.Synopsis;
import selon.view.VisibleText;

/**
 * What is known of a collection at one moment, with what people decided: the articles and the
 * claims in short, the readings and cascades when they are asked for. Safe for threads; lists of it
 * are made when they are first asked for.
 */
public final class Holdings {

  private static final AtomicLong VERSIONS = new AtomicLong();

  private static final int LONGEST_NAME = 300;
  private static final int ASIDES = 64;

  private final long version = VERSIONS.incrementAndGet();
  private final Catalog catalog;
  private final Function<String, Optional<Reading>> readings;
  private final Function<String, Optional<Reading>> found;
  private final Claims claims;
  private final Finder finder;
  private final Supplier<Versions> versions;
  private final List<Decision> inForce;
  private final Identities identities;
  private final DecidedLinks links;
  private @Nullable List<QuotedSource> sources;
  private @Nullable Versions known;
  private @Nullable Map<String, QuotedSource> byName;
  private @Nullable AlikeNames alike;
  private final Map<Asked, SearchAside> asides = new HashMap<>();
  private @Nullable List<OutletEntry> outlets;
  private @Nullable List<Doubt> doubts;

  /**
   * @param readings by the ids of their articles, as people decided
   * @param found the readings as they were found
   * @param finder looks for words in them
   * @param versions which articles are versions of one; asked once
   * @param inForce what people decided, the oldest first
   */
  Holdings(
      Catalog catalog,
      Function<String, Optional<Reading>> readings,
      Function<String, Optional<Reading>> found,
      Claims claims,
      Finder finder,
      Supplier<Versions> versions,
      List<Decision> inForce) {
    this.catalog = catalog;
    this.readings = readings;
    this.found = found;
    this.claims = claims;
    this.finder = finder;
    this.versions = versions;
    this.inForce = List.copyOf(inForce);
    this.identities = Identities.of(inForce);
    this.links = new DecidedLinks(inForce);
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

  /** The reading of the article with the id, as it was before people decided anything. */
  Optional<Reading> found(String id) {
    return found.apply(id);
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

  /** What they decided about how claims traveled. */
  DecidedLinks links() {
    return links;
  }

  /** Whether people said that the source is another one than its name says. */
  boolean split(QuotedSource source) {
    return inForce.stream()
        .anyMatch(
            decision ->
                decision instanceof Decision.RenameSource rename
                    && Identities.key(rename.shown()).equals(Identities.key(source.name())));
  }

  /** Whether people said that the two are not the same. */
  boolean isParted(QuotedSource one, QuotedSource other) {
    return one.names().anyMatch(a -> other.names().anyMatch(b -> identities.isParted(a, b)));
  }

  /** Which articles are versions of one. */
  synchronized Versions versions() {
    if (known == null) {
      known = versions.get();
    }
    return known;
  }

  /** Looks for words. */
  Finder finder() {
    return finder;
  }

  /** Who is quoted: those with names, the most quoted first, then those without. */
  public synchronized List<QuotedSource> sources() {
    if (sources == null) {
      sources =
          QuotedSource.of(catalog.cards(), identities).stream().map(Holdings::visible).toList();
    }
    return sources;
  }

  private static QuotedSource visible(QuotedSource source) {
    return new QuotedSource(
        VisibleText.line(source.name(), LONGEST_NAME),
        source.otherNames().stream().map(name -> VisibleText.line(name, LONGEST_NAME)).toList(),
        source.kind(),
        source.standing(),
        source.quotes(),
        source.outlets().stream().map(name -> VisibleText.line(name, LONGEST_NAME)).toList());
  }

  /** Those who have a name, the most quoted first. */
  public List<QuotedSource> namedSources() {
    return sources().stream()
        .filter(source -> source.standing() == QuotedSource.Standing.NAMED)
        .toList();
  }

  /** Those one of whose names has all the words. */
  List<QuotedSource> sources(String words) {
    return words.isBlank()
        ? sources()
        : sources().stream().filter(source -> source.isCalled(words)).toList();
  }

  /** Which of those who have a name are called much the same. */
  synchronized AlikeNames alike() {
    if (alike == null) {
      alike = new AlikeNames(namedSources());
    }
    return alike;
  }

  /** The source with the name: the one that is shown by it, is called so, or once was. */
  Optional<QuotedSource> source(String name) {
    Source known = new Source(Spans.none(), SourceKind.PERSON, name);
    String now = String.valueOf(identities.known("", known).name());
    Map<String, QuotedSource> byName = byName();
    return Optional.ofNullable(byName.get(Identities.key(name)))
        .or(() -> Optional.ofNullable(byName.get(Identities.key(now))));
  }

  /**
   * By the keys of all names; by which a source is shown goes before by which another is called.
   */
  private synchronized Map<String, QuotedSource> byName() {
    if (byName == null) {
      Map<String, QuotedSource> names = new HashMap<>();
      sources().forEach(source -> names.putIfAbsent(Identities.key(source.name()), source));
      for (QuotedSource source : sources()) {
        source.otherNames().forEach(name -> names.putIfAbsent(Identities.key(name), source));
      }
      byName = names;
    }
    return byName;
  }

  /** What stands beside the results of a search, if it was looked for already. */
  Optional<SearchAside> known(Asked asked) {
    synchronized (asides) {
      return Optional.ofNullable(asides.get(asked));
    }
  }

  /** What stands beside the results of a search: made once, since each part of it is a search. */
  SearchAside aside(Asked asked, Supplier<SearchAside> made) {
    Optional<SearchAside> known = known(asked);
    if (known.isPresent()) {
      return known.get();
    }
    SearchAside aside = made.get();
    synchronized (asides) {
      if (asides.size() >= ASIDES) {
        asides.clear();
      }
      asides.put(asked, aside);
    }
    return aside;
  }

  /** How many outlets have a name: what is of unknown ones is of no newsroom. */
  public int newsrooms() {
    return (int) outlets().stream().filter(outlet -> outlet.name() != null).count();
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
