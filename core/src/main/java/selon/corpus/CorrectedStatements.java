package selon.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.ChainReader;
import selon.statement.Hedge;
import selon.statement.Statement;
import selon.text.Spans;

/** The statements of one article while people's decisions are put into them. */
final class CorrectedStatements {

  private static final Comparator<Statement> ORDER =
      Comparator.comparingInt((Statement each) -> each.content().hull().start())
          .thenComparingInt(each -> -each.content().length());

  private final Article article;
  private final Map<String, Statement> byId = new LinkedHashMap<>();

  CorrectedStatements(Article article, List<Statement> found) {
    this.article = article;
    found.forEach(statement -> byId.put(statement.id(), statement));
  }

  void accept(String id) {
    byId.computeIfPresent(id, (same, statement) -> statement.foundBy(Corrections.PERSON, 1));
  }

  /** Takes it away; what stood in it stands in its parent. */
  void reject(String id) {
    Statement gone = byId.get(id);
    if (gone != null) {
      adopt(id, gone.parent());
      byId.remove(id);
    }
  }

  /**
   * Puts a person's statement in place of another, or beside the others if that is not found any
   * more: what a person wrote holds. One that does not fit the text is left out.
   */
  void correct(@Nullable String replaced, Statement statement) {
    if (!fits(statement)) {
      return;
    }
    if (replaced != null && byId.containsKey(replaced) && !replaced.equals(statement.id())) {
      adopt(replaced, statement.id());
      byId.remove(replaced);
    }
    byId.put(statement.id(), statement.foundBy(Corrections.PERSON, 1));
  }

  /** All in the order of a reading: by the start of the content, a parent before its children. */
  List<Statement> list() {
    List<Statement> sorted = new ArrayList<>(byId.values());
    sorted.sort(ORDER);
    Map<String, Integer> places = new HashMap<>();
    List<Statement> placed = new ArrayList<>();
    for (Statement statement : sorted) {
      place(statement, placed, places);
    }
    int[] parents =
        placed.stream()
            .mapToInt(each -> each.parent() == null ? -1 : places.getOrDefault(each.parent(), -1))
            .toArray();
    List<List<String>> chains =
        ChainReader.read(
            article.outlet(), parents, placed.stream().map(Statement::source).toList());
    return IntStream.range(0, placed.size())
        .mapToObj(
            i -> {
              Statement each = placed.get(i);
              return each.withSource(each.source(), chains.get(i));
            })
        .toList();
  }

  /** Its ancestors first; a parent that is not there, or leads in a circle, is none. */
  private void place(Statement statement, List<Statement> placed, Map<String, Integer> places) {
    List<Statement> line = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Statement at = statement;
    while (at != null && !places.containsKey(at.id()) && seen.add(at.id())) {
      line.add(at);
      at = at.parent() == null ? null : byId.get(at.parent());
    }
    for (int i = line.size() - 1; i >= 0; i--) {
      Statement next = line.get(i);
      boolean under = next.parent() != null && places.containsKey(next.parent());
      places.put(next.id(), placed.size());
      placed.add(under ? next : next.withParent(null));
    }
  }

  private void adopt(String from, @Nullable String to) {
    byId.replaceAll(
        (id, statement) ->
            from.equals(statement.parent()) && !id.equals(to)
                ? statement.withParent(to)
                : statement);
  }

  private boolean fits(Statement statement) {
    return !statement.content().isEmpty()
        && inside(statement.content())
        && inside(statement.cue())
        && inside(statement.source().spans())
        && statement.factuality().hedges().stream()
            .map(Hedge::span)
            .allMatch(span -> span.end() <= article.text().length());
  }

  private boolean inside(Spans spans) {
    return spans.isEmpty() || spans.hull().end() <= article.text().length();
  }
}
