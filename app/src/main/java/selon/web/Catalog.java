package selon.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import selon.corpus.Card;

/** The articles of a collection in short. Immutable and safe for threads. */
public final class Catalog {

  static final Catalog EMPTY = new Catalog(new TreeMap<>());

  private final Map<String, Card> byId;
  private final int statements;

  private Catalog(SortedMap<String, Card> byId) {
    // in the same order, and found at once
    this.byId = new LinkedHashMap<>(byId);
    this.statements = byId.values().stream().mapToInt(card -> card.said().size()).sum();
  }

  static Catalog of(Collection<Card> cards) {
    SortedMap<String, Card> byId = new TreeMap<>();
    cards.forEach(card -> byId.put(card.id(), card));
    return new Catalog(byId);
  }

  /** This catalog with each card changed; the very same if none is. */
  Catalog with(UnaryOperator<Card> change) {
    List<Card> cards = byId.values().stream().map(change).toList();
    return cards.equals(List.copyOf(byId.values())) ? this : of(cards);
  }

  /** In the order of the articles' ids. */
  public Collection<Card> cards() {
    return byId.values();
  }

  /** The card of the article with the id. */
  public Optional<Card> card(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Nullable Card find(String id) {
    return byId.get(id);
  }

  /** How many articles there are. */
  public int size() {
    return byId.size();
  }

  /** How many statements they have. */
  public int statements() {
    return statements;
  }
}
