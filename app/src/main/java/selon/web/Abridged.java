package selon.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.Card;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Spans;

/**
 * The readings of articles in short: they have only what a catalog tells of them, and neither text
 * nor places in it. For one thread.
 */
final class Abridged {

  private static final Factuality PLAIN =
      new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of());

  private final Catalog catalog;
  private final Map<String, Optional<Reading>> made = new HashMap<>();

  Abridged(Catalog catalog) {
    this.catalog = catalog;
  }

  Optional<Reading> reading(String id) {
    return made.computeIfAbsent(id, any -> catalog.card(id).map(Abridged::of));
  }

  private static Reading of(Card card) {
    List<Statement> statements = new ArrayList<>();
    for (Card.Said said : card.said()) {
      statements.add(of(card, said));
    }
    return new Reading(article(card), statements, List.of(), List.of());
  }

  private static Article article(Card card) {
    return Article.builder(card.id(), "")
        .url(address(card.address()))
        .outlet(card.outlet())
        .title(card.title())
        .published(card.published())
        .language(card.language())
        .build();
  }

  /** A case knows addresses without their scheme. */
  private static @Nullable URI address(@Nullable String address) {
    try {
      return address == null
          ? null
          : new URI(address.matches("(?i)https?://.*") ? address : "https://" + address);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static Statement of(Card card, Card.Said said) {
    String outlet = card.outlet().name();
    String name = said.name();
    return new Statement(
        said.statement(),
        null,
        new Source(Spans.none(), said.kind(), name),
        Spans.none(),
        Spans.none(),
        Form.INDIRECT,
        Attitude.ASSERTION,
        Stance.NEUTRAL,
        PLAIN,
        List.of(outlet == null ? "" : outlet, name == null ? "" : name),
        said.rule(),
        said.confidence());
  }
}
