package selon.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;
import selon.trace.Synopsis;
import selon.view.Masthead;
import selon.view.Period;
import selon.view.VisibleText;
import selon.view.WordDifferences;

/**
 * What the template of a comparison puts in its places: two articles, the earlier one first.
 *
 * @param words null unless both are chosen
 */
record ComparePage(
    Frame frame,
    Holdings holdings,
    @Nullable Reading from,
    @Nullable Reading to,
    @Nullable WordDifferences words) {

  /** As much of an article as is compared, in code points. */
  private static final int LONGEST = 9000;

  private static final int MOST_CHOICES = 1000;

  static ComparePage of(Frame frame, Holdings holdings, Optional<Reading> a, Optional<Reading> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return new ComparePage(frame, holdings, a.orElse(null), b.orElse(null), null);
    }
    return new ComparePage(frame, holdings, a.get(), b.get(), words(a.get(), b.get()));
  }

  static WordDifferences words(Reading a, Reading b) {
    boolean foreign = !a.article().language().equals(b.article().language());
    String from = body(a.article());
    String to = body(b.article());
    return foreign ? WordDifferences.none(from, to) : WordDifferences.between(from, to);
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    article.body().forEach(p -> body.append(p.in(article.text())).append(" ¶ "));
    return VisibleText.line(body.toString().replaceFirst(" ¶ $", ""), LONGEST);
  }

  boolean foreign() {
    return from != null && to != null && !from.article().language().equals(to.article().language());
  }

  /** Of a hundred words of the later one, how many stand in the earlier one too. */
  int sharedPercent() {
    if (words == null) {
      return 0;
    }
    int shared = 0;
    int all = 0;
    for (WordDifferences.Piece piece : words.to()) {
      int count = piece.words().strip().split("\\s+").length;
      all += count;
      shared += piece.changed() ? 0 : count;
    }
    return all == 0 ? 0 : Math.round(100f * shared / all);
  }

  /** The articles that can be chosen, the chosen ones among them. */
  List<CardRow> choices() {
    return Stream.concat(
            Stream.of(from, to)
                .filter(Objects::nonNull)
                .flatMap(reading -> holdings.catalog().card(reading.article().id()).stream()),
            holdings.catalog().cards().stream().sorted(CardRow.NEWEST_FIRST).limit(MOST_CHOICES))
        .distinct()
        .map(card -> new CardRow(card, holdings, frame.words()))
        .toList();
  }

  boolean is(@Nullable Reading chosen, CardRow row) {
    return chosen != null && chosen.article().id().equals(row.card().id());
  }

  String title(Reading reading) {
    return Masthead.listed(reading.article(), frame.words());
  }

  String outlet(Reading reading) {
    return Masthead.among(reading.article(), frame.words());
  }

  String when(Reading reading) {
    return Period.of(reading.article().published()).words(frame.words());
  }

  /** The claims that both tell. */
  List<ClaimRow> claims() {
    if (from == null || to == null) {
      return List.of();
    }
    List<Synopsis> others = holdings.claims().of(to.article().id());
    return ClaimRow.of(
        holdings.claims().of(from.article().id()).stream().filter(others::contains).limit(12),
        holdings,
        frame.words());
  }
}
