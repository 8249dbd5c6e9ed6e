package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.text.Spans;
import selon.trace.Cascade;
import selon.trace.Synopsis;

/** The claims that several articles tell, as people decided. Immutable and safe for threads. */
public final class Claims {

  static final Claims NONE =
      new Claims(List.of(), claim -> Optional.empty(), (claim, articles) -> Optional.empty());

  private final List<Synopsis> all;
  private final Function<Synopsis, Optional<Cascade>> whole;
  private final BiFunction<Synopsis, Set<String>, Optional<Cascade>> part;
  private final Map<String, Synopsis> byId = new HashMap<>();
  private final Map<String, List<Synopsis>> byArticle = new HashMap<>();

  /**
   * @param all the most repeated first
   * @param whole makes the cascade of one of them; asked again for the same one
   * @param part makes it where only the words of some articles are asked for
   */
  Claims(
      List<Synopsis> all,
      Function<Synopsis, Optional<Cascade>> whole,
      BiFunction<Synopsis, Set<String>, Optional<Cascade>> part) {
    this.all = List.copyOf(all);
    this.whole = whole;
    this.part = part;
    for (Synopsis claim : this.all) {
      byId.put(claim.claim(), claim);
      claim.tellings().stream()
          .map(Synopsis.Told::article)
          .distinct()
          .forEach(id -> byArticle.computeIfAbsent(id, i -> new ArrayList<>()).add(claim));
    }
  }

  /** The most repeated first. */
  public List<Synopsis> all() {
    return all;
  }

  /** The claim with the id. */
  public Optional<Synopsis> claim(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All that is known of a claim; empty if it has just changed. */
  public Optional<Cascade> whole(Synopsis claim) {
    return whole.apply(claim);
  }

  /**
   * All that is known of a claim but for words: those of other articles may be missing. A claim
   * that thousands tell is there at once so.
   */
  Optional<Cascade> part(Synopsis claim, Set<String> articles) {
    return part.apply(claim, articles);
  }

  /** Those that an article tells. */
  public List<Synopsis> of(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /**
   * The one that the words of an article tell: the one whose telling shares most of them.
   *
   * @param statement the id of theirs; null if they are no statement
   */
  Optional<Synopsis> of(String article, @Nullable String statement, Spans content) {
    Synopsis best = null;
    int most = 0;
    for (Synopsis claim : of(article)) {
      for (Synopsis.Told told : claim.tellings()) {
        if (told.article().equals(article)) {
          int shared =
              statement != null && statement.equals(told.statement())
                  ? Integer.MAX_VALUE
                  : told.content().pieces().stream().mapToInt(content::shared).sum();
          // a statement that merely holds the claim's words among many others tells it in passing
          if (shared > most && 2L * shared >= content.length()) {
            most = shared;
            best = claim;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
