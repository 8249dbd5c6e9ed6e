package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.corpus.Corpus;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.trace.Appearance;
import selon.trace.Cascade;

/**
 * What is known of a collection at one moment, with what people decided. Immutable and safe for
 * threads; lists of it are made when they are first asked for.
 */
public final class Holdings {

  private final Corpus corpus;
  private final List<Cascade> claims;
  private final Map<String, Cascade> byId = new HashMap<>();
  private final Map<String, List<Cascade>> byArticle = new HashMap<>();
  private @Nullable List<SourceEntry> sources;
  private @Nullable List<OutletEntry> outlets;
  private @Nullable List<Finder.Searched> searched;

  /**
   * @param claims the most repeated first
   */
  public Holdings(Corpus corpus, List<Cascade> claims) {
    this.corpus = corpus;
    this.claims = List.copyOf(claims);
    for (Cascade claim : this.claims) {
      byId.put(claim.claim(), claim);
      claim.appearances().stream()
          .map(appearance -> appearance.article().id())
          .distinct()
          .forEach(id -> byArticle.computeIfAbsent(id, i -> new ArrayList<>()).add(claim));
    }
  }

  /** The readings. */
  public Corpus corpus() {
    return corpus;
  }

  /** The claims that several articles tell, the most repeated first. */
  public List<Cascade> claims() {
    return claims;
  }

  /** The claim with the id. */
  public Optional<Cascade> claim(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The claims that an article tells. */
  public List<Cascade> claimsOf(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** The claim that a statement tells, the one whose words it shares most. */
  public Optional<Cascade> claimOf(String article, Statement statement) {
    Cascade best = null;
    int most = 0;
    for (Cascade claim : claimsOf(article)) {
      for (Appearance appearance : claim.appearances()) {
        if (appearance.article().id().equals(article)) {
          Statement told = appearance.statement();
          int shared =
              told != null && told.id().equals(statement.id())
                  ? Integer.MAX_VALUE
                  : appearance.content().pieces().stream()
                      .mapToInt(statement.content()::shared)
                      .sum();
          // a statement that merely holds the claim's words among many others tells it in passing
          if (shared > most && 2L * shared >= statement.content().length()) {
            most = shared;
            best = claim;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Who is quoted, the most quoted first. */
  public synchronized List<SourceEntry> sources() {
    if (sources == null) {
      sources = SourceEntry.of(corpus.readings());
    }
    return sources;
  }

  /** Who publishes, the one with most articles first. */
  public synchronized List<OutletEntry> outlets() {
    if (outlets == null) {
      outlets = OutletEntry.of(corpus.readings(), claims);
    }
    return outlets;
  }

  /** All statements, ready to be searched. */
  synchronized List<Finder.Searched> searched() {
    if (searched == null) {
      searched = Finder.all(corpus);
    }
    return searched;
  }

  /** How many statements there are. */
  public int statements() {
    int count = 0;
    for (Reading reading : corpus.readings()) {
      count += reading.statements().size();
    }
    return count;
  }
}
