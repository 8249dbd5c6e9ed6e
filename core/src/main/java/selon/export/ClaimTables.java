package selon.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.trace.Standing;

/** The claims as tables: the claims themselves, their tellings, and who had it from whom. */
final class ClaimTables {

  private record Telling(Holdings holdings, Cascade cascade, Appearance appearance) {}

  private record Descent(Cascade cascade, Derivation derivation) {}

  private ClaimTables() {}

  static Table<?> claims() {
    return new Table<>(
        "claims",
        List.of(
            Column.text("claim", Cascade::claim),
            Column.text("gist", Cascade::gist),
            Column.integer("publications", (Cascade cascade) -> cascade.counts().publications()),
            Column.integer("newsrooms", cascade -> cascade.counts().newsrooms()),
            Column.integer("independent_low", cascade -> cascade.counts().low()),
            Column.number("independent_expected", cascade -> cascade.counts().expected()),
            Column.integer("independent_high", cascade -> cascade.counts().high()),
            Column.integer("ultimate_sources", cascade -> cascade.counts().ultimateSources()),
            Column.integer("anonymous_sources", cascade -> cascade.counts().anonymousSources()),
            Column.text("first_known_article", cascade -> first(cascade, Article::id)),
            Column.text("first_known_outlet", cascade -> first(cascade, a -> a.outlet().name())),
            Column.text(
                "first_known_published",
                cascade -> first(cascade, a -> Terms.earliest(a.published()))),
            Column.text(
                "alerts",
                cascade ->
                    cascade.alerts().stream()
                        .map((Alert alert) -> Terms.of(alert.kind()))
                        .distinct()
                        .collect(Collectors.joining("; ")))),
        Holdings::cascades);
  }

  static Table<?> appearances() {
    return new Table<>(
        "appearances",
        List.of(
            Column.text("claim", (Telling telling) -> telling.cascade().claim()),
            Column.text("article", telling -> telling.appearance().article().id()),
            Column.text("statement", telling -> statement(telling.appearance())),
            Column.text("outlet", telling -> telling.appearance().article().outlet().name()),
            Column.text("title", telling -> telling.appearance().article().title()),
            Column.text("url", telling -> url(telling.appearance().article())),
            Column.text(
                "input", telling -> telling.holdings().input(telling.appearance().article())),
            Column.text(
                "published_earliest",
                telling -> Terms.earliest(telling.appearance().article().published())),
            Column.text(
                "published_latest",
                telling -> Terms.latest(telling.appearance().article().published())),
            Column.text("content", telling -> telling.appearance().words()),
            Column.text("content_at", telling -> Terms.places(telling.appearance().content())),
            Column.text("chain", telling -> Terms.chain(telling.appearance().chain())),
            Column.flag("attributed", telling -> telling.appearance().attributed())),
        (holdings, step) ->
            holdings.cascades(
                cascade -> {
                  for (Appearance appearance : cascade.appearances()) {
                    step.take(new Telling(holdings, cascade, appearance));
                  }
                }));
  }

  static Table<?> derivations() {
    return new Table<>(
        "derivations",
        List.of(
            Column.text("claim", (Descent descent) -> descent.cascade().claim()),
            Column.text("from_article", descent -> descent.derivation().from().article().id()),
            Column.text("from_statement", descent -> statement(descent.derivation().from())),
            Column.text("from_outlet", descent -> outlet(descent.derivation().from())),
            Column.text("to_article", descent -> descent.derivation().to().article().id()),
            Column.text("to_statement", descent -> statement(descent.derivation().to())),
            Column.text("to_outlet", descent -> outlet(descent.derivation().to())),
            Column.text("relation", descent -> Terms.of(descent.derivation().relation())),
            Column.flag("credited", descent -> descent.derivation().credited()),
            Column.number("probability", descent -> descent.derivation().probability()),
            Column.text("evidence", descent -> Terms.evidence(descent.derivation())),
            Column.text("mutations", descent -> Terms.mutations(descent.derivation())),
            Column.text("from_content", descent -> descent.derivation().from().words()),
            Column.text("to_content", descent -> descent.derivation().to().words())),
        (holdings, step) ->
            holdings.cascades(
                cascade -> {
                  for (Derivation derivation : cascade.derivations()) {
                    step.take(new Descent(cascade, derivation));
                  }
                }));
  }

  /** Of the first telling that is known, where it can be dated. */
  private static @Nullable String first(
      Cascade cascade, java.util.function.Function<Article, @Nullable String> field) {
    return firstKnown(cascade) == null ? null : field.apply(firstKnown(cascade));
  }

  /**
   * The article that has the claim first in this collection; null if its time is not known, or
   * nothing tells whether another was before it.
   */
  static @Nullable Article firstKnown(Cascade cascade) {
    Map<String, Standing> standings = cascade.standings();
    return cascade.appearances().stream()
        .map(Appearance::article)
        .filter(article -> standings.get(article.id()) == Standing.FIRST)
        .filter(article -> Terms.earliest(article.published()) != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String statement(Appearance appearance) {
    return appearance.statement() == null ? null : appearance.statement().id();
  }

  private static @Nullable String outlet(Appearance appearance) {
    return appearance.article().outlet().name();
  }

  private static @Nullable String url(Article article) {
    return article.url() == null ? null : article.url().toString();
  }
}
