package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.corpus.Decision;
import selon.statement.ChainReader;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.Statement;

/**
 * Findings as people decided. The findings themselves stay as they are; a decision on what is not
 * found has no effect. Immutable and safe for threads.
 */
public final class Decided {

  private final DecidedNames names;
  private final Map<String, Dating> dates = new HashMap<>();
  private final Map<String, Map<String, Statement>> replaced = new HashMap<>();
  private final Map<String, List<Statement>> added = new HashMap<>();
  private final Map<String, Set<String>> rejected = new HashMap<>();
  private final Map<String, Set<String>> accepted = new HashMap<>();

  /**
   * @param decisions those in force, the oldest first
   */
  public Decided(List<Decision> decisions) {
    this.names = new DecidedNames(decisions);
    decisions.forEach(this::take);
  }

  private void take(Decision decision) {
    if (decision instanceof Decision.DateArticle date) {
      dates.put(date.article(), date.dating());
    } else if (decision instanceof Decision.RejectStatement reject) {
      ids(rejected, reject.article()).add(reject.statement());
      ids(accepted, reject.article()).remove(reject.statement());
    } else if (decision instanceof Decision.AcceptStatement accept) {
      ids(accepted, accept.article()).add(accept.statement());
      ids(rejected, accept.article()).remove(accept.statement());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      ids(accepted, correct.article()).add(correct.statement().id());
      ids(rejected, correct.article()).remove(correct.statement().id());
      String id = correct.replaced();
      if (id == null) {
        added.computeIfAbsent(correct.article(), a -> new ArrayList<>()).add(correct.statement());
      } else {
        replaced
            .computeIfAbsent(correct.article(), a -> new HashMap<>())
            .put(id, correct.statement());
      }
    }
  }

  private static Set<String> ids(Map<String, Set<String>> byArticle, String article) {
    return byArticle.computeIfAbsent(article, a -> new HashSet<>());
  }

  /** Whether a person said that the statement is right, or made it what it is. */
  public boolean accepted(String article, String statement) {
    return accepted.getOrDefault(article, Set.of()).contains(statement);
  }

  /** The reading as people decided; the very same one if they decided nothing about it. */
  public Reading reading(Reading found) {
    String id = found.article().id();
    List<Statement> statements = statements(found);
    boolean changed = dates.containsKey(id) || !statements.equals(found.statements());
    return changed
        ? new Reading(dated(found.article()), statements, found.inferences(), found.mentions())
        : found;
  }

  private Article dated(Article article) {
    Dating dating = dates.get(article.id());
    return dating == null
        ? article
        : new Article(
            article.id(),
            article.url(),
            article.outlet(),
            article.title(),
            article.bylines(),
            dating,
            article.language(),
            article.text(),
            article.paragraphs(),
            article.furniture(),
            article.origin(),
            article.links());
  }

  private List<Statement> statements(Reading found) {
    String article = found.article().id();
    boolean none =
        names.none()
            && !replaced.containsKey(article)
            && !added.containsKey(article)
            && !rejected.containsKey(article);
    if (none) {
      return found.statements();
    }
    Map<String, Statement> byId = new HashMap<>();
    Map<String, @Nullable String> heirs = new HashMap<>();
    List<Statement> kept = new ArrayList<>();
    for (Statement statement : found.statements()) {
      Statement now = replacement(article, statement);
      heirs.put(statement.id(), now == null ? statement.parent() : now.id());
      if (now != null && byId.putIfAbsent(now.id(), now) == null) {
        kept.add(now);
      }
    }
    int length = found.article().text().length();
    for (Statement statement : added.getOrDefault(article, List.of())) {
      Statement now = replacement(article, statement);
      if (now != null && now.content().hull().end() <= length) {
        if (byId.putIfAbsent(now.id(), now) == null) {
          kept.add(now);
        }
      }
    }
    return inOrder(found, kept, byId, heirs);
  }

  /** What stands in a statement's place; null if a person said that there is none. */
  private @Nullable Statement replacement(String article, Statement statement) {
    Map<String, Statement> own = replaced.getOrDefault(article, Map.of());
    Set<String> seen = new HashSet<>();
    Statement now = statement;
    while (own.containsKey(now.id()) && seen.add(now.id())) {
      now = own.get(now.id());
    }
    return rejected.getOrDefault(article, Set.of()).contains(now.id()) ? null : now;
  }

  /** With their parents, names and chains as they are now, a parent before its children. */
  private List<Statement> inOrder(
      Reading found,
      List<Statement> kept,
      Map<String, Statement> byId,
      Map<String, @Nullable String> heirs) {
    String article = found.article().id();
    List<Statement> ordered = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    List<Statement> starts = new ArrayList<>(kept);
    starts.sort(
        (a, b) -> {
          int start = a.content().hull().start() - b.content().hull().start();
          return start != 0 ? start : b.content().length() - a.content().length();
        });
    for (Statement statement : starts) {
      List<Statement> path = new ArrayList<>();
      Statement at = statement;
      Set<String> seen = new HashSet<>();
      while (at != null && seen.add(at.id()) && !placed.contains(at.id())) {
        path.add(0, at);
        String parent = heir(at.parent(), byId, heirs);
        at = parent == null ? null : byId.get(parent);
      }
      path.stream().filter(step -> placed.add(step.id())).forEach(ordered::add);
    }
    Map<String, Integer> places = new HashMap<>();
    ordered.forEach(statement -> places.put(statement.id(), places.size()));
    int[] parents = new int[ordered.size()];
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      String parent = heir(ordered.get(i).parent(), byId, heirs);
      int place = parent == null ? -1 : places.getOrDefault(parent, -1);
      // a circle of parents is none
      parents[i] = place < i ? place : -1;
      sources.add(names.of(article, ordered.get(i).source()));
    }
    List<List<String>> chains = ChainReader.read(found.article().outlet(), parents, sources);
    List<Statement> done = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      String parent = parents[i] < 0 ? null : ordered.get(parents[i]).id();
      done.add(with(ordered.get(i), parent, sources.get(i), chains.get(i)));
    }
    return done;
  }

  /** The parent that is left, going up past those that are gone; null if there is none. */
  private static @Nullable String heir(
      @Nullable String parent, Map<String, Statement> byId, Map<String, @Nullable String> heirs) {
    Set<String> seen = new HashSet<>();
    String at = parent;
    while (at != null && !byId.containsKey(at) && seen.add(at)) {
      at = heirs.get(at);
    }
    return at != null && byId.containsKey(at) ? at : null;
  }

  private static Statement with(
      Statement statement, @Nullable String parent, Source source, List<String> chain) {
    return new Statement(
        statement.id(),
        parent,
        source,
        statement.cue(),
        statement.content(),
        statement.form(),
        statement.attitude(),
        statement.stance(),
        statement.factuality(),
        chain,
        statement.rule(),
        statement.confidence());
  }
}
