package selon.corpus;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a search in a collection found.
 *
 * @param statements some of those found, the best first
 * @param statementCount all of them
 * @param articles some of those that have the words, but in no statement that was found; the best
 *     first
 * @param articleCount all articles that have the words, those of the statements among them; 0 where
 *     the search asks for what only statements have
 * @param undated statements that fit but for the time, which nothing tells
 * @param loose whether nothing has all the words, and these have some of them
 * @param cut whether the query was too long, and its end was left out
 * @param counts how many of all the statements there are of each value, by "kind", "certainty",
 *     "form", "language" and "outlet"
 */
public record Found(
    List<FoundStatement> statements,
    int statementCount,
    List<FoundArticle> articles,
    int articleCount,
    int undated,
    boolean loose,
    boolean cut,
    SortedMap<String, SortedMap<String, Integer>> counts) {

  public Found {
    statements = List.copyOf(statements);
    articles = List.copyOf(articles);
    counts = new TreeMap<>(counts);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return statements.isEmpty() && articles.isEmpty();
  }
}
