package selon.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import selon.store.Case;

/**
 * Whether the index of a case is whole and has what the case has: each article, and each statement
 * that was found in it.
 *
 * @param problems what does not fit, in words
 * @param remarks what is put in order when the case is next written to
 */
public record IndexVerification(List<String> problems, List<String> remarks) {

  private static final int MOST = 20;

  public IndexVerification {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** Looks at all of the index of a case, which may not be written to meanwhile. */
  public static IndexVerification of(Case opened) throws IOException {
    try (CaseSearch index = CaseSearch.open(opened.index())) {
      index.verify();
      long generation = opened.generation();
      if (index.generation() < generation) {
        return remark("the index is behind the case; it catches up when that is next written to");
      }
      if (index.generation() > generation) {
        return problem("the index is ahead of the case; make it anew: selon index -c CASE");
      }
      return new IndexVerification(differences(opened, index), List.of());
    } catch (UnusableIndex e) {
      String what = String.valueOf(e.getMessage());
      return e.getCause() == null ? remark(what) : problem(what);
    }
  }

  private static IndexVerification problem(String what) {
    return new IndexVerification(List.of(what), List.of());
  }

  private static IndexVerification remark(String what) {
    return new IndexVerification(List.of(), List.of(what));
  }

  private static List<String> differences(Case opened, CaseSearch index) throws IOException {
    List<String> differences = new ArrayList<>();
    Map<String, Integer> counts = opened.statements();
    for (Map.Entry<String, Integer> article : counts.entrySet()) {
      int indexed = index.documents(article.getKey());
      if (indexed != 1 + article.getValue() && differences.size() < MOST) {
        differences.add(
            "article " + article.getKey() + " is not in the index as it is in the case");
      }
    }
    if (index.articles() > counts.size()) {
      differences.add("the index has articles that the case does not have");
    }
    return differences;
  }
}
