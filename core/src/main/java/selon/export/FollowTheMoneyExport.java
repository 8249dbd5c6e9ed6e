package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Derivation;

/**
 * Entities of <a href="https://followthemoney.tech">FollowTheMoney</a>, one line of JSON for each,
 * for Aleph and Datashare: an {@code Article} for each article, a {@code Person} or {@code
 * Organization} for each named source and outlet with a {@code Mention} in each article that cites
 * it, a {@code Note} for each statement and each claim, an {@code UnknownLink} for each derivation.
 */
public final class FollowTheMoneyExport implements Export {

  private static final int HEADING = 120;

  @Override
  public String format() {
    return "ftm";
  }

  @Override
  public String ending() {
    return ".ftm.json";
  }

  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  @Override
  public String leavesOut() {
    return "documents and sources without a proper name as entities, hedges, places in the text,"
        + " all but the likeliest parent; times are told to the day";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    try (Json json = Json.lines(out)) {
      Agent.each(holdings, agent -> agent(agent, json));
      holdings.readings(reading -> reading(reading, json));
      holdings.cascades(cascade -> cascade(cascade, json));
    }
    out.flush();
  }

  private static void agent(Agent agent, Json json) throws IOException {
    String schema = schema(agent);
    if (schema != null) {
      start(id(agent), schema, json);
      property("name", agent.name(), json);
      property("notes", "Kind of source: " + Terms.of(agent.kind()), json);
      end(json);
    }
  }

  private static @Nullable String schema(Agent agent) {
    if (!agent.shared()) {
      return null;
    }
    return switch (agent.kind()) {
      case PERSON -> "Person";
      case ORGANISATION, MEDIUM -> "Organization";
      case DOCUMENT, ROLE, COLLECTIVE, ANONYMOUS, AUTHOR, NONE -> null;
    };
  }

  private static void reading(Reading reading, Json json) throws IOException {
    Article article = reading.article();
    start(id(article), "Article", json);
    property("title", article.title(), json);
    property("name", article.title().isEmpty() ? article.id() : article.title(), json);
    json.texts("author", article.bylines());
    property("publisher", article.outlet().name(), json);
    property("sourceUrl", article.url() == null ? null : article.url().toString(), json);
    json.texts("publishedAt", days(article));
    property("language", language(article), json);
    property("indexText", article.text(), json);
    end(json);
    Map<String, Agent> agents = Agent.byStatement(reading);
    Set<String> mentioned = new HashSet<>();
    for (Statement statement : reading.statements()) {
      Agent source = agents.get(statement.id());
      String schema = source == null ? null : schema(source);
      if (source != null && schema != null && mentioned.add(source.id())) {
        start(id("mention", Ids.article(article) + "/" + source.id()), "Mention", json);
        property("document", id(article), json);
        property("resolved", id(source), json);
        property(
            source.kind() == SourceKind.PERSON ? "personMentioned" : "companyMentioned",
            source.name(),
            json);
        end(json);
      }
      note(article, statement, schema == null ? null : source, json);
    }
  }

  private static void note(Article article, Statement statement, @Nullable Agent source, Json json)
      throws IOException {
    start(id("statement", Ids.statement(article, statement)), "Note", json);
    String chain = Terms.chain(statement.chain());
    property("name", chain.isBlank() ? "statement" : chain, json);
    property("summary", statement.cue().in(article.text()), json);
    property("description", statement.content().in(article.text()), json);
    property("entity", source == null ? id(article) : id(source), json);
    property("proof", id(article), json);
    json.texts(
        "keywords",
        List.of(
            "statement",
            "kind:" + Terms.of(statement.source().kind()),
            "form:" + Terms.of(statement.form()),
            "attitude:" + Terms.of(statement.attitude()),
            "stance:" + Terms.of(statement.stance()),
            "certainty:" + Terms.of(statement.factuality().certainty()),
            "polarity:" + Terms.of(statement.factuality().polarity())));
    end(json);
  }

  private static void cascade(Cascade cascade, Json json) throws IOException {
    Set<String> articles = new TreeSet<>();
    for (Appearance appearance : cascade.appearances()) {
      articles.add(id(appearance.article()));
    }
    Counts counts = cascade.counts();
    start(id("claim", Ids.claim(cascade)), "Note", json);
    property("name", heading(cascade.gist()), json);
    property("description", cascade.gist(), json);
    property(
        "summary",
        String.format(
            Locale.ROOT,
            "Told by %d articles of %d newsrooms; independent reports: %d to %d; ultimate sources:"
                + " %d; anonymous: %d",
            counts.publications(),
            counts.newsrooms(),
            counts.low(),
            counts.high(),
            counts.ultimateSources(),
            counts.anonymousSources()),
        json);
    json.texts("proof", articles);
    Set<String> keywords = new TreeSet<>(Set.of("claim"));
    cascade.alerts().forEach(alert -> keywords.add("alert:" + Terms.of(alert.kind())));
    json.texts("keywords", keywords);
    end(json);
    for (Derivation derivation : Terms.likeliest(cascade)) {
      start(id("derivation", Ids.derivation(cascade, derivation)), "UnknownLink", json);
      property("subject", id(derivation.to().article()), json);
      property("object", id(derivation.from().article()), json);
      property("role", Terms.of(derivation.relation()), json);
      property("status", derivation.credited() ? "credited" : "not credited", json);
      json.texts("date", days(derivation.to().article()));
      String changed = Terms.mutations(derivation);
      property("summary", cascade.gist() + (changed.isEmpty() ? "" : " [" + changed + "]"), json);
      end(json);
    }
  }

  private static void start(String id, String schema, Json json) throws IOException {
    json.object().text("id", id).text("schema", schema).object("properties");
  }

  private static void end(Json json) throws IOException {
    json.endObject().endObject();
  }

  private static void property(String name, @Nullable String value, Json json) throws IOException {
    if (value != null && !value.isBlank()) {
      json.texts(name, List.of(value));
    }
  }

  /** The first and the last day on which it can have appeared. */
  private static Set<String> days(Article article) {
    Set<String> days = new TreeSet<>();
    for (String told :
        Arrays.asList(Terms.earliest(article.published()), Terms.latest(article.published()))) {
      if (told != null) {
        days.add(told.substring(0, "2016-10-17".length()));
      }
    }
    return days;
  }

  /** As FollowTheMoney has it, by three letters. */
  private static @Nullable String language(Article article) {
    try {
      return article.language().tag().equals("und")
          ? null
          : Locale.forLanguageTag(article.language().tag()).getISO3Language();
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static String heading(String gist) {
    return gist.codePointCount(0, gist.length()) <= HEADING
        ? gist
        : gist.substring(0, gist.offsetByCodePoints(0, HEADING)) + "…";
  }

  private static String id(Article article) {
    return id("article", Ids.article(article));
  }

  private static String id(Agent agent) {
    return id("agent", agent.id());
  }

  /** Letters, digits and hyphens only: others are no ids to FollowTheMoney. */
  private static String id(String kind, String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return "selon-" + kind + "-" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
