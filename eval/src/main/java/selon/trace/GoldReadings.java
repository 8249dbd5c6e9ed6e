package selon.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.Selon;
import selon.page.ArticleRecord;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** Readings with the statements of the gold tellings, to see what reading costs a tracer. */
final class GoldReadings {

  private GoldReadings() {}

  static List<Reading> of(List<GoldStory> stories, Selon selon) {
    List<Reading> readings = new ArrayList<>();
    for (GoldStory story : stories) {
      for (ArticleRecord article : story.articles()) {
        Reading own = selon.read(article);
        readings.add(
            new Reading(
                own.article(), statements(article, story), own.inferences(), own.mentions()));
      }
    }
    return readings;
  }

  private static List<Statement> statements(ArticleRecord article, GoldStory story) {
    List<Statement> statements = new ArrayList<>();
    for (GoldStory.Claim claim : story.claims()) {
      GoldStory.Told told = claim.tellings().get(article.id());
      if (told != null && told.attributed()) {
        statements.add(statement(article, claim.id(), told));
      }
    }
    statements.sort(Comparator.comparing(statement -> statement.content().hull()));
    return statements;
  }

  private static Statement statement(ArticleRecord article, String claim, GoldStory.Told told) {
    List<String> chain = new ArrayList<>(told.chain());
    if (!chain.isEmpty() && article.outlet() != null) {
      chain.set(0, article.outlet());
    }
    Spans source = near(article.text(), told.source(), told.span());
    return new Statement(
        claim + "-" + told.span().start(),
        null,
        new Source(
            source, kind(told), chain.isEmpty() ? told.source() : chain.get(chain.size() - 1)),
        near(article.text(), told.cue(), told.span()),
        Spans.of(told.span()),
        form(told.words()),
        Attitude.ASSERTION,
        Stance.NEUTRAL,
        new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of()),
        chain,
        "gold",
        1);
  }

  private static SourceKind kind(GoldStory.Told told) {
    return told.source() == null
        ? SourceKind.NONE
        : told.anonymous() ? SourceKind.ANONYMOUS : SourceKind.PERSON;
  }

  private static Form form(String words) {
    boolean first = "«“\"".indexOf(words.charAt(0)) >= 0;
    return first
        ? Form.DIRECT
        : words.chars().anyMatch(c -> "«“\"".indexOf(c) >= 0) ? Form.MIXED : Form.INDIRECT;
  }

  /** Where the words stand nearest to the content, outside it. */
  private static Spans near(String text, @Nullable String words, Span content) {
    if (words == null) {
      return Spans.none();
    }
    Span best = null;
    int distance = Integer.MAX_VALUE;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      int apart =
          Math.min(Math.abs(span.end() - content.start()), Math.abs(span.start() - content.end()));
      if (!content.contains(span) && apart < distance) {
        best = span;
        distance = apart;
      }
    }
    return best == null ? Spans.none() : Spans.of(best);
  }
}
