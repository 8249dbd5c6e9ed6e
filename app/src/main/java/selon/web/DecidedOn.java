package selon.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.Decision;
import selon.statement.Reading;
import selon.text.Spans;
import selon.view.Labels;
import selon.view.Masthead;

/**
 * What a decision on an article or on words of it was about.
 *
 * @param article the outlet and the title
 * @param before the words as they were found; empty if the decision changed none
 * @param words those decided on; empty if it was the whole article
 */
record DecidedOn(String article, String before, String words) {

  /** None for decisions on sources, and on articles that are not there. */
  static Optional<DecidedOn> of(Decision decision, Holdings holdings, Labels words) {
    String id = article(decision);
    return id == null
        ? Optional.empty()
        : holdings.found(id).map(reading -> of(decision, reading, holdings, words));
  }

  private static @Nullable String article(Decision decision) {
    if (decision instanceof Decision.AcceptStatement accept) {
      return accept.article();
    } else if (decision instanceof Decision.RejectStatement reject) {
      return reject.article();
    } else if (decision instanceof Decision.CorrectStatement correct) {
      return correct.article();
    } else if (decision instanceof Decision.DateArticle date) {
      return date.article();
    }
    return decision.places().isEmpty() ? null : about(decision).article();
  }

  /** The telling that was decided on: the child of a link, what is no telling of a claim. */
  private static Decision.Place about(Decision decision) {
    List<Decision.Place> places = decision.places();
    boolean link =
        decision instanceof Decision.AcceptLink || decision instanceof Decision.RejectLink;
    return places.get(link ? 1 : 0);
  }

  private static DecidedOn of(Decision decision, Reading found, Holdings holdings, Labels words) {
    Article article = found.article();
    String before = "";
    String now = "";
    if (decision instanceof Decision.AcceptStatement accept) {
      now = statement(accept.statement(), found, holdings, words);
    } else if (decision instanceof Decision.RejectStatement reject) {
      now = statement(reject.statement(), found, holdings, words);
    } else if (decision instanceof Decision.CorrectStatement correct) {
      before = statement(correct.replaced(), found, holdings, words);
      now = StatementLine.of(correct.statement(), article, words);
    } else if (!decision.places().isEmpty()) {
      now = words(about(decision), article, words);
    }
    String title =
        Masthead.beside(article.outlet(), words) + ", " + Masthead.listed(article, words);
    return new DecidedOn(title, before, now);
  }

  private static String words(Decision.Place place, Article article, Labels words) {
    Spans content = place.content();
    return StatementLine.quoted(content, article, words);
  }

  /** As it was found; else as a person wrote it. */
  private static String statement(
      @Nullable String id, Reading found, Holdings holdings, Labels words) {
    return found.statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .or(
            () ->
                holdings.inForce().stream()
                    .filter(Decision.CorrectStatement.class::isInstance)
                    .map(Decision.CorrectStatement.class::cast)
                    .filter(correct -> correct.article().equals(found.article().id()))
                    .map(Decision.CorrectStatement::statement)
                    .filter(statement -> statement.id().equals(id))
                    .findFirst())
        .map(statement -> StatementLine.of(statement, found.article(), words))
        .orElse("");
  }
}
