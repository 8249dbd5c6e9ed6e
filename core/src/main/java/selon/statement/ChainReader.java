package selon.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import selon.article.Outlet;

/**
 * Reads the path of each statement from the article's outlet through its parents to its own source.
 * An author is the outlet itself, and who quotes himself is one link: neither makes a relay.
 */
public final class ChainReader {

  /** Deeper nesting than this is no nesting; the middle links are left out. */
  private static final int LONGEST = 32;

  private ChainReader() {}

  /**
   * The chain of each statement, in the form of {@link Statement#chain}.
   *
   * @param parents the index of each statement's parent, -1 if it has none; no circles
   * @param sources those of the statements, in their order
   */
  public static List<List<String>> read(Outlet outlet, int[] parents, List<Source> sources) {
    if (parents.length != sources.size()) {
      throw new IllegalArgumentException(
          parents.length + " parents for " + sources.size() + " sources");
    }
    String first = outlet.name() == null ? "" : outlet.name();
    List<List<String>> chains = new ArrayList<>(parents.length);
    for (int i = 0; i < parents.length; i++) {
      chains.add(chain(first, i, parents, sources));
    }
    return chains;
  }

  private static List<String> chain(
      String outlet, int statement, int[] parents, List<Source> sources) {
    List<String> links = new ArrayList<>();
    for (int at = statement; at >= 0 && links.size() < LONGEST; at = parents[at]) {
      Source source = sources.get(at);
      if (source.kind() == SourceKind.AUTHOR) {
        continue;
      }
      String name = source.name() == null ? "" : source.name();
      if (links.isEmpty() || name.isEmpty() || !name.equals(links.get(links.size() - 1))) {
        links.add(name);
      }
    }
    if (!links.isEmpty() && !outlet.isEmpty() && outlet.equals(links.get(links.size() - 1))) {
      links.remove(links.size() - 1);
    }
    links.add(outlet);
    Collections.reverse(links);
    return List.copyOf(links);
  }
}
