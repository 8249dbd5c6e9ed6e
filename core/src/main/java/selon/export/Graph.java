package selon.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Days;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.trace.Cascade;
import selon.trace.Derivation;

/**
 * A collection as a graph: articles, those who publish them, and those whom they cite. An edge
 * leads from who tells to whom he has it from:
 *
 * <ul>
 *   <li>{@code publishedBy}: from an article to its outlet,
 *   <li>{@code cites}: from an article to the source of a statement, or from a source that relays
 *       to the one whom it relays; one for each statement,
 *   <li>{@code wasQuotedFrom}, {@code wasDerivedFrom}, {@code wasRevisionOf}: from an article to
 *       the one that it has a claim from; one for each claim.
 * </ul>
 */
final class Graph {

  /**
   * A node.
   *
   * @param type "article" or "agent"
   * @param kind of an agent that of a source: "medium"; of an article nothing
   * @param input what an article was read from, as far as that is known
   */
  record Node(
      String id,
      String label,
      String type,
      @Nullable String kind,
      @Nullable Article article,
      @Nullable String input) {

    @Nullable Instant since() {
      return article == null ? null : Days.inUtc(article.published()).earliest();
    }
  }

  /**
   * An edge, and one of the two that it comes from.
   *
   * @param in the article by which it is known
   */
  record Edge(
      String id,
      String source,
      String target,
      String relation,
      Article in,
      @Nullable Statement statement,
      @Nullable Cascade cascade,
      @Nullable Derivation derivation) {

    @Nullable Instant since() {
      return Days.inUtc(in.published()).earliest();
    }
  }

  static final List<Column<Node>> NODE_COLUMNS =
      List.of(
          Column.text("type", Node::type),
          Column.text("kind", Node::kind),
          Column.text("outlet", node -> of(node.article(), article -> article.outlet().name())),
          Column.text(
              "url", node -> of(node.article(), a -> a.url() == null ? null : a.url().toString())),
          Column.text("input", Node::input),
          Column.text("language", node -> of(node.article(), article -> article.language().tag())),
          Column.text(
              "published_earliest",
              node -> of(node.article(), article -> Terms.earliest(article.published()))),
          Column.text(
              "published_latest",
              node -> of(node.article(), article -> Terms.latest(article.published()))),
          Column.text("article_id", node -> of(node.article(), Article::id)));

  static final List<Column<Edge>> EDGE_COLUMNS =
      List.of(
          Column.text("relation", Edge::relation),
          Column.text("article", edge -> edge.in().id()),
          Column.text("statement", edge -> of(edge.statement(), Statement::id)),
          Column.text("cue", edge -> of(edge.statement(), s -> s.cue().in(edge.in().text()))),
          Column.text(
              "content", edge -> of(edge.statement(), s -> s.content().in(edge.in().text()))),
          Column.text("form", edge -> of(edge.statement(), s -> Terms.of(s.form()))),
          Column.text("attitude", edge -> of(edge.statement(), s -> Terms.of(s.attitude()))),
          Column.text("stance", edge -> of(edge.statement(), s -> Terms.of(s.stance()))),
          Column.text(
              "certainty", edge -> of(edge.statement(), s -> Terms.of(s.factuality().certainty()))),
          Column.text(
              "polarity", edge -> of(edge.statement(), s -> Terms.of(s.factuality().polarity()))),
          Column.number("confidence", Graph::confidence),
          Column.text("claim", edge -> of(edge.cascade(), Cascade::claim)),
          Column.text("gist", edge -> of(edge.cascade(), Cascade::gist)),
          Column.flag("credited", edge -> of(edge.derivation(), Derivation::credited)),
          Column.text("evidence", edge -> of(edge.derivation(), Terms::evidence)),
          Column.text("mutations", edge -> of(edge.derivation(), Terms::mutations)));

  private Graph() {}

  /** What GraphML and GEXF both call what the column has. */
  static String type(Column.Type type) {
    return switch (type) {
      case TEXT -> "string";
      case INTEGER -> "long";
      case NUMBER -> "double";
      case FLAG -> "boolean";
    };
  }

  /** Goes through the nodes; no two have one id. */
  static void nodes(Holdings holdings, Holdings.Step<Node> step) throws IOException {
    holdings.readings(
        reading -> {
          Article article = reading.article();
          String label = article.title().isBlank() ? article.id() : article.title();
          step.take(
              new Node(
                  articleId(article), label, "article", null, article, holdings.input(article)));
        });
    Agent.each(
        holdings,
        agent ->
            step.take(
                new Node(
                    agentId(agent), agent.name(), "agent", Terms.of(agent.kind()), null, null)));
  }

  /** Goes through the edges; their ends are among the nodes. */
  static void edges(Holdings holdings, Holdings.Step<Edge> step) throws IOException {
    holdings.readings(reading -> edges(reading, step));
    holdings.cascades(
        cascade -> {
          for (Derivation derivation : Terms.likeliest(cascade)) {
            step.take(
                new Edge(
                    id("derivation", Ids.derivation(cascade, derivation)),
                    articleId(derivation.to().article()),
                    articleId(derivation.from().article()),
                    Terms.of(derivation.relation()),
                    derivation.to().article(),
                    null,
                    cascade,
                    derivation));
          }
        });
  }

  private static void edges(Reading reading, Holdings.Step<Edge> step) throws IOException {
    Article article = reading.article();
    Optional<Agent> outlet = Agent.outlet(article);
    if (outlet.isPresent()) {
      step.take(
          new Edge(
              id("publication", Ids.article(article)),
              articleId(article),
              agentId(outlet.get()),
              "publishedBy",
              article,
              null,
              null,
              null));
    }
    Map<String, Agent> agents = Agent.byStatement(reading);
    for (Statement statement : reading.statements()) {
      Agent source = agents.get(statement.id());
      if (source != null) {
        step.take(
            new Edge(
                id("statement", Ids.statement(article, statement)),
                Agent.relay(agents, statement).map(Graph::agentId).orElse(articleId(article)),
                agentId(source),
                "cites",
                article,
                statement,
                null,
                null));
      }
    }
  }

  private static String articleId(Article article) {
    return id("article", Ids.article(article));
  }

  private static String agentId(Agent agent) {
    return id("agent", agent.id());
  }

  /** A name token of XML, as GraphML wants it: "agent:Ostley_20Post". */
  private static String id(String kind, String id) {
    StringBuilder token = new StringBuilder(kind).append(':');
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      switch (c) {
        case '%' -> token.append('_');
        case '/' -> token.append(':');
        case '_' -> token.append("_5F");
        case '~' -> token.append("_7E");
        case ',' -> token.append("_2C");
        default -> token.append(c);
      }
    }
    return token.toString();
  }

  private static @Nullable Double confidence(Edge edge) {
    if (edge.statement() != null) {
      return edge.statement().confidence();
    }
    return edge.derivation() == null ? null : edge.derivation().probability();
  }

  private static <T, V> @Nullable V of(
      @Nullable T thing, java.util.function.Function<T, @Nullable V> field) {
    return thing == null ? null : field.apply(thing);
  }
}
