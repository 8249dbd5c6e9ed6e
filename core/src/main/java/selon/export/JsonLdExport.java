package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.OutletKind;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.trace.Appearance;
import selon.trace.Cascade;

/**
 * One graph in the words of <a href="https://schema.org">schema.org</a> as JSON-LD: a {@code
 * NewsArticle} for each article, a {@code Quotation} for each statement, a {@code Claim} for each
 * claim. What schema.org has no word for stands under {@code selon:}.
 */
public final class JsonLdExport implements Export {

  @Override
  public String format() {
    return "jsonld";
  }

  @Override
  public String ending() {
    return ".jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public String leavesOut() {
    return "the articles' texts, hedges, places in the text, who had a claim from whom, its counts"
        + " and alerts";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    try (Json json = Json.document(out)) {
      json.object().array("@context").text("https://schema.org");
      json.object().text("selon", "urn:selon:vocabulary:").endObject().endArray();
      json.array("@graph");
      holdings.readings(reading -> reading(reading, json));
      holdings.cascades(cascade -> claim(cascade, json));
      json.endArray().endObject();
    }
    out.flush();
  }

  private static void reading(Reading reading, Json json) throws IOException {
    Article article = reading.article();
    json.object().text("@type", "NewsArticle").text("@id", id(article));
    json.text("identifier", article.id());
    json.text("url", article.url() == null ? null : article.url().toString());
    json.text("headline", article.title());
    json.text(
        "inLanguage", article.language().tag().equals("und") ? null : article.language().tag());
    json.text("datePublished", Terms.earliest(article.published()));
    json.text("selon:publishedLatest", Terms.latest(article.published()));
    json.text("selon:datedBy", article.published().method());
    json.texts("creditText", article.bylines());
    Agent outlet = Agent.outlet(article).orElse(null);
    if (outlet != null) {
      boolean medium = article.outlet().kind() == OutletKind.MEDIUM;
      agent("publisher", medium ? "NewsMediaOrganization" : "Organization", outlet, json);
    }
    json.endObject();
    Map<String, Agent> agents = Agent.byStatement(reading);
    for (Statement statement : reading.statements()) {
      quotation(article, statement, agents.get(statement.id()), json);
    }
  }

  private static void quotation(
      Article article, Statement statement, @Nullable Agent source, Json json) throws IOException {
    json.object().text("@type", "Quotation");
    json.text("@id", Ids.urn("statement", Ids.statement(article, statement)));
    json.text("text", statement.content().in(article.text()));
    reference("isPartOf", id(article), json);
    String parent = statement.parent();
    if (parent != null) {
      reference(
          "isBasedOn",
          Ids.urn("statement", Ids.article(article) + "/" + Ids.encoded(parent)),
          json);
    }
    SourceKind kind = statement.source().kind();
    json.text("creditText", statement.source().spans().in(article.text()));
    if (source != null) {
      switch (kind) {
        case PERSON -> agent("spokenByCharacter", "Person", source, json);
        case ORGANISATION, AUTHOR -> agent("spokenByCharacter", "Organization", source, json);
        case MEDIUM -> agent("spokenByCharacter", "NewsMediaOrganization", source, json);
        case DOCUMENT -> agent("citation", "CreativeWork", source, json);
        case ROLE, COLLECTIVE, ANONYMOUS, NONE -> {
          // nobody in particular: the words stand as the credit
        }
      }
    }
    json.text("selon:sourceKind", Terms.of(kind));
    json.text("selon:cue", statement.cue().in(article.text()));
    json.text("selon:form", Terms.of(statement.form()));
    json.text("selon:attitude", Terms.of(statement.attitude()));
    json.text("selon:stance", Terms.of(statement.stance()));
    json.text("selon:certainty", Terms.of(statement.factuality().certainty()));
    json.text("selon:polarity", Terms.of(statement.factuality().polarity()));
    json.number("selon:confidence", statement.confidence());
    json.endObject();
  }

  private static void claim(Cascade cascade, Json json) throws IOException {
    json.object().text("@type", "Claim").text("@id", Ids.urn("claim", Ids.claim(cascade)));
    json.text("text", cascade.gist());
    Set<String> articles = new LinkedHashSet<>();
    Set<String> statements = new LinkedHashSet<>();
    for (Appearance appearance : cascade.appearances()) {
      articles.add(id(appearance.article()));
      if (appearance.statement() != null) {
        statements.add(
            Ids.urn("statement", Ids.statement(appearance.article(), appearance.statement())));
      }
    }
    references("appearance", List.copyOf(articles), json);
    Article first = ClaimTables.firstKnown(cascade);
    if (first != null) {
      reference("firstAppearance", id(first), json);
    }
    references("selon:statement", List.copyOf(statements), json);
    json.endObject();
  }

  private static void agent(String field, String type, Agent agent, Json json) throws IOException {
    json.object(field).text("@type", type).text("@id", Ids.urn("agent", agent.id()));
    json.text("name", agent.name()).endObject();
  }

  private static void references(String field, List<String> ids, Json json) throws IOException {
    if (!ids.isEmpty()) {
      json.array(field);
      for (String id : ids) {
        json.object().text("@id", id).endObject();
      }
      json.endArray();
    }
  }

  private static void reference(String field, String id, Json json) throws IOException {
    json.object(field).text("@id", id).endObject();
  }

  private static String id(Article article) {
    return Ids.urn("article", Ids.article(article));
  }
}
