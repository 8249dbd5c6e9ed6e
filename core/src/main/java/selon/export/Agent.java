package selon.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.OutletKind;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;

/**
 * Who is cited, or who publishes. A proper name is one agent throughout the collection, so that an
 * outlet that others cite is the one that publishes. "witnesses", "a police officer" or "le
 * rapport" of two articles are two agents, since nothing says that they are the same.
 *
 * @param id percent-encoded
 * @param shared whether it can occur in other articles too
 */
record Agent(String id, String name, SourceKind kind, boolean shared) {

  /** The outlet of an article, if it is known. */
  static Optional<Agent> outlet(Article article) {
    SourceKind kind =
        article.outlet().kind() == OutletKind.MEDIUM ? SourceKind.MEDIUM : SourceKind.ORGANISATION;
    return named(article.outlet().name()).map(name -> everywhere(name, kind));
  }

  /** The source of a statement; empty if there is none or nobody knows who it is. */
  static Optional<Agent> source(Article article, Statement statement) {
    Source source = statement.source();
    String name = source.name();
    return switch (source.kind()) {
      case AUTHOR -> outlet(article);
      case NONE -> Optional.empty();
      case PERSON, ORGANISATION, MEDIUM, DOCUMENT ->
          named(name)
              .map(
                  known ->
                      proper(known, source.kind())
                          ? everywhere(known, source.kind())
                          : here(article, known, source.kind()));
      case ROLE, COLLECTIVE, ANONYMOUS ->
          named(name).map(known -> here(article, known, source.kind()));
    };
  }

  /** Goes through all agents of a collection; each comes once, by the kind that it has first. */
  static void each(Holdings holdings, Holdings.Step<Agent> step) throws IOException {
    Set<String> known = new HashSet<>();
    holdings.readings(
        reading -> {
          Set<String> here = new HashSet<>();
          List<Agent> agents = new ArrayList<>();
          outlet(reading.article()).ifPresent(agents::add);
          for (Statement statement : reading.statements()) {
            source(reading.article(), statement).ifPresent(agents::add);
          }
          for (Agent agent : agents) {
            if ((agent.shared() ? known : here).add(agent.id())) {
              step.take(agent);
            }
          }
        });
  }

  /** The agents of a reading by the ids of their statements; those of nobody are missing. */
  static Map<String, Agent> byStatement(Reading reading) {
    Map<String, Agent> agents = new HashMap<>();
    for (Statement statement : reading.statements()) {
      source(reading.article(), statement).ifPresent(agent -> agents.put(statement.id(), agent));
    }
    return agents;
  }

  /** Whoever relays the statement to the article: the source of its parent, if that is another. */
  static Optional<Agent> relay(Map<String, Agent> agents, Statement statement) {
    String parent = statement.parent();
    Agent relay = parent == null ? null : agents.get(parent);
    Agent own = agents.get(statement.id());
    return relay == null || own != null && relay.id().equals(own.id())
        ? Optional.empty()
        : Optional.of(relay);
  }

  /** Whether it is a proper name. "Records", of documents, only begins a sentence. */
  private static boolean proper(String name, SourceKind kind) {
    return name.chars().skip(kind == SourceKind.DOCUMENT ? 1 : 0).anyMatch(Character::isUpperCase);
  }

  private static Agent everywhere(String name, SourceKind kind) {
    return new Agent(Ids.encoded(name), name, kind, true);
  }

  private static Agent here(Article article, String name, SourceKind kind) {
    return new Agent(Ids.article(article) + "/" + Ids.encoded(name), name, kind, false);
  }

  private static Optional<String> named(@Nullable String name) {
    return Optional.ofNullable(name)
        .map(known -> CleanText.of(known).strip().replaceAll("\\s+", " "))
        .filter(known -> !known.isEmpty());
  }
}
