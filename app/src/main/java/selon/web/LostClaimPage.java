package selon.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.view.VisibleText;

/**
 * What the template of a claim that is none any more puts in its places.
 *
 * @param place where it was told; null if the address does not say
 * @param reading of the article that told it; null if it is gone
 */
record LostClaimPage(
    Frame frame, Holdings holdings, @Nullable ClaimPlace place, @Nullable Reading reading) {

  private static final int LONGEST = 500;

  static LostClaimPage of(Frame frame, Holdings holdings, @Nullable ClaimPlace place) {
    Optional<Reading> reading =
        place == null ? Optional.empty() : holdings.reading(place.article());
    return new LostClaimPage(
        frame,
        holdings,
        place,
        reading
            .filter(found -> words(place).end() <= found.article().text().length())
            .orElse(null));
  }

  private static selon.text.Span words(@Nullable ClaimPlace place) {
    return place == null ? new selon.text.Span(0, 0) : place.words();
  }

  @Nullable CardRow article() {
    return reading == null
        ? null
        : holdings
            .catalog()
            .card(reading.article().id())
            .map(card -> new CardRow(card, holdings, frame.words()))
            .orElse(null);
  }

  /** The words that the address leads to. */
  String told() {
    return reading == null
        ? ""
        : VisibleText.line(words(place).in(reading.article().text()), LONGEST);
  }

  /** Where they stand: at the statement that has most of them. */
  String read() {
    if (reading == null) {
      return "/articles";
    }
    Article article = reading.article();
    Statement best = null;
    int most = 0;
    for (Statement statement : reading.statements()) {
      int shared = statement.content().shared(words(place));
      if (shared > most) {
        most = shared;
        best = statement;
      }
    }
    return best == null ? Frame.article(article.id()) : Frame.statement(article.id(), best.id());
  }

  /** What the article tells now. */
  List<ClaimRow> claims() {
    return reading == null
        ? List.of()
        : ClaimRow.of(
            holdings.claims().of(reading.article().id()).stream().limit(8),
            holdings,
            frame.words());
  }
}
