package selon.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;
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

/** Articles in which sources say something, made up one by one. */
abstract class SaidArticles {

  final List<Reading> readings = new ArrayList<>();

  record Said(
      SourceKind kind,
      @Nullable String name,
      Certainty certainty,
      List<String> relays,
      String words) {}

  static Said person(String name) {
    return said(SourceKind.PERSON, name);
  }

  static Said body(String name) {
    return said(SourceKind.ORGANISATION, name);
  }

  static Said said(SourceKind kind, @Nullable String name) {
    return new Said(kind, name, Certainty.CERTAIN, List.of(), "abcd efghij");
  }

  SaidArticles article(String id, String outlet, Said... said) {
    return article(id, outlet, Dating.UNKNOWN, "own words.", said);
  }

  /** Each statement stands in a paragraph of its own, behind the outlet's own words. */
  SaidArticles article(String id, String outlet, Dating published, String own, Said... said) {
    StringBuilder text = new StringBuilder(own);
    List<Span> paragraphs = new ArrayList<>(List.of(new Span(0, own.length())));
    List<Statement> statements = new ArrayList<>();
    for (Said each : said) {
      text.append("\n");
      int start = text.length();
      text.append(each.words);
      List<String> chain = new ArrayList<>(List.of(outlet));
      chain.addAll(each.relays);
      chain.add(each.name == null ? "" : each.name);
      statements.add(
          new Statement(
              "s" + start,
              null,
              new Source(Spans.none(), each.kind, each.name),
              Spans.of(start, start + 4),
              Spans.of(start + 5, text.length()),
              Form.INDIRECT,
              Attitude.ASSERTION,
              Stance.NEUTRAL,
              new Factuality(each.certainty, Polarity.POSITIVE, List.of()),
              chain,
              "test",
              1));
      paragraphs.add(new Span(start, text.length()));
    }
    readings.add(
        new Reading(
            Article.builder(id, text.toString())
                .outlet(new Outlet(outlet, OutletKind.MEDIUM))
                .published(published)
                .language(new Language("fr"))
                .paragraphs(paragraphs)
                .build(),
            statements,
            List.of(),
            List.of()));
    return this;
  }

  SourceList list(Decision... decisions) {
    return SourceList.of(MemoryCorpus.of(readings), Identities.of(List.of(decisions)));
  }

  static List<String> names(List<SourceProfile> sources) {
    return sources.stream().map(source -> source.name() + " " + source.statements()).toList();
  }
}
