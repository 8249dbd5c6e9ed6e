package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.trace.Relation;

/**
 * Who says what according to whom in the terms of the W3C's PROV, as PROV-JSON (member submission
 * of 24 April 2013). Entities are articles, tellings and claims, which are collections of tellings;
 * agents are outlets and sources. A source that relays acts on behalf of the one whom it relays.
 *
 * <p>PROV-JSON keeps each relation apart, so the collection is gone through once for each.
 */
public final class ProvExport implements Export {

  @Override
  public String format() {
    return "prov";
  }

  @Override
  public String ending() {
    return ".provjson";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public String leavesOut() {
    return "the articles' texts, hedges, all but the likeliest parent, a claim's counts and alerts;"
        + " the day of an article is told as its generation only where it is known to the"
        + " moment";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    try (Json json = Json.document(out)) {
      json.object().object("prefix");
      for (String kind : List.of("article", "statement", "telling", "claim", "agent", "relation")) {
        json.text(kind, Ids.urn(kind, ""));
      }
      json.text("selon", Ids.urn("vocabulary", "")).endObject();
      json.object("entity");
      entities(holdings, json);
      json.endObject().object("agent");
      Agent.each(holdings, agent -> agent(agent, json));
      json.endObject().object("wasGeneratedBy");
      holdings.readings(reading -> generation(reading.article(), json));
      json.endObject().object("wasAttributedTo");
      attributions(holdings, json);
      json.endObject().object("actedOnBehalfOf");
      delegations(holdings, json);
      json.endObject().object("hadMember");
      holdings.cascades(cascade -> members(cascade, json));
      json.endObject().object("wasDerivedFrom");
      for (List<String> group : holdings.versions().groups()) {
        revisions(group, json);
      }
      holdings.cascades(cascade -> derivations(cascade, json));
      json.endObject().endObject();
    }
    out.flush();
  }

  private static void entities(Holdings holdings, Json json) throws IOException {
    holdings.readings(
        reading -> {
          Article article = reading.article();
          json.object(id(article));
          type("selon:Article", json);
          json.text("prov:label", article.title());
          json.text("selon:url", article.url() == null ? null : article.url().toString());
          json.text("selon:publishedEarliest", Terms.time(article.published().earliest()));
          json.text("selon:publishedLatest", Terms.time(article.published().latest()));
          json.text("selon:datedBy", article.published().method()).endObject();
          for (Statement statement : reading.statements()) {
            statement(article, statement, json);
          }
        });
    holdings.cascades(
        cascade -> {
          json.object("claim:" + Ids.claim(cascade));
          type("prov:Collection", json);
          json.text("prov:label", cascade.gist()).endObject();
          for (Appearance appearance : cascade.appearances()) {
            if (appearance.statement() == null) {
              json.object(id(cascade, appearance));
              type("selon:Telling", json);
              json.text("prov:value", appearance.words());
              name("selon:article", id(appearance.article()), json);
              json.endObject();
            }
          }
        });
  }

  private static void statement(Article article, Statement statement, Json json)
      throws IOException {
    json.object(id(article, statement));
    type("selon:Statement", json);
    json.text("prov:value", statement.content().in(article.text()));
    name("selon:article", id(article), json);
    if (statement.parent() != null) {
      name(
          "selon:parent",
          "statement:" + Ids.article(article) + "/" + Ids.encoded(statement.parent()),
          json);
    }
    json.text("selon:cue", statement.cue().in(article.text()));
    json.text("selon:source", statement.source().spans().in(article.text()));
    json.text("selon:sourceKind", Terms.of(statement.source().kind()));
    json.text("selon:form", Terms.of(statement.form()));
    json.text("selon:attitude", Terms.of(statement.attitude()));
    json.text("selon:stance", Terms.of(statement.stance()));
    json.text("selon:certainty", Terms.of(statement.factuality().certainty()));
    json.text("selon:polarity", Terms.of(statement.factuality().polarity()));
    json.number("selon:confidence", statement.confidence()).endObject();
  }

  private static void agent(Agent agent, Json json) throws IOException {
    json.object("agent:" + agent.id());
    if (agent.kind() == SourceKind.PERSON) {
      type("prov:Person", json);
    } else if (agent.kind() == SourceKind.ORGANISATION || agent.kind() == SourceKind.MEDIUM) {
      type("prov:Organization", json);
    }
    json.text("prov:label", agent.name());
    json.text("selon:kind", Terms.of(agent.kind())).endObject();
  }

  private static void generation(Article article, Json json) throws IOException {
    Instant earliest = article.published().earliest();
    String time = Terms.time(earliest);
    if (time != null && earliest != null && earliest.equals(article.published().latest())) {
      json.object("relation:generation/" + Ids.article(article));
      json.text("prov:entity", id(article)).text("prov:time", time).endObject();
    }
  }

  private static void attributions(Holdings holdings, Json json) throws IOException {
    holdings.readings(
        reading -> {
          Article article = reading.article();
          Agent outlet = Agent.outlet(article).orElse(null);
          if (outlet != null) {
            json.object("relation:publication/" + Ids.article(article));
            json.text("prov:entity", id(article));
            json.text("prov:agent", "agent:" + outlet.id()).endObject();
          }
          Map<String, Agent> agents = Agent.byStatement(reading);
          for (Statement statement : reading.statements()) {
            Agent source = agents.get(statement.id());
            if (source != null) {
              json.object("relation:attribution/" + Ids.statement(article, statement));
              json.text("prov:entity", id(article, statement));
              json.text("prov:agent", "agent:" + source.id()).endObject();
            }
          }
        });
  }

  private static void delegations(Holdings holdings, Json json) throws IOException {
    holdings.readings(
        reading -> {
          Map<String, Agent> agents = Agent.byStatement(reading);
          for (Statement statement : reading.statements()) {
            Agent source = agents.get(statement.id());
            Agent relay = Agent.relay(agents, statement).orElse(null);
            if (source != null && relay != null) {
              json.object("relation:relay/" + Ids.statement(reading.article(), statement));
              json.text("prov:delegate", "agent:" + relay.id());
              json.text("prov:responsible", "agent:" + source.id());
              name("selon:statement", id(reading.article(), statement), json);
              json.endObject();
            }
          }
        });
  }

  private static void members(Cascade cascade, Json json) throws IOException {
    for (int i = 0; i < cascade.appearances().size(); i++) {
      json.object("relation:member/" + Ids.claim(cascade) + "/" + i);
      json.text("prov:collection", "claim:" + Ids.claim(cascade));
      json.text("prov:entity", id(cascade, cascade.appearances().get(i))).endObject();
    }
  }

  private static void derivations(Cascade cascade, Json json) throws IOException {
    for (Derivation derivation : Terms.likeliest(cascade)) {
      json.object("relation:derivation/" + Ids.derivation(cascade, derivation));
      json.text("prov:generatedEntity", id(cascade, derivation.to()));
      json.text("prov:usedEntity", id(cascade, derivation.from()));
      String kind = kind(derivation.relation());
      if (kind != null) {
        type(kind, json);
      }
      json.number("selon:probability", derivation.probability());
      json.flag("selon:credited", derivation.credited());
      json.text("selon:evidence", Terms.evidence(derivation));
      json.text("selon:mutations", Terms.mutations(derivation)).endObject();
    }
  }

  /** Each version of an article but the first is a revision of the one before. */
  private static void revisions(List<String> versions, Json json) throws IOException {
    for (int i = 1; i < versions.size(); i++) {
      String article = Ids.encoded(versions.get(i));
      json.object("relation:revision/" + article);
      json.text("prov:generatedEntity", "article:" + article);
      json.text("prov:usedEntity", "article:" + Ids.encoded(versions.get(i - 1)));
      type("prov:Revision", json);
      json.endObject();
    }
  }

  /** PROV-JSON writes quotations and revisions as derivations of these types. */
  private static @Nullable String kind(Relation relation) {
    return switch (relation) {
      case WAS_QUOTED_FROM -> "prov:Quotation";
      case WAS_REVISION_OF -> "prov:Revision";
      case WAS_DERIVED_FROM -> null;
    };
  }

  private static void type(String name, Json json) throws IOException {
    name("prov:type", name, json);
  }

  private static void name(String field, String name, Json json) throws IOException {
    json.object(field).text("$", name).text("type", "prov:QUALIFIED_NAME").endObject();
  }

  private static String id(Article article) {
    return "article:" + Ids.article(article);
  }

  private static String id(Article article, Statement statement) {
    return "statement:" + Ids.statement(article, statement);
  }

  private static String id(Cascade cascade, Appearance appearance) {
    return (appearance.statement() == null ? "telling:" : "statement:")
        + Ids.telling(cascade, appearance);
  }
}
