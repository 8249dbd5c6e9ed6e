package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import selon.corpus.Card;
import selon.corpus.QuotedSource;
import selon.statement.SourceKind;
import selon.view.Line;
import selon.view.VisibleText;

/**
 * What the template of the sources puts in its places.
 *
 * @param query words that a name must have; empty for all
 * @param kind the only kind that is shown, in lower case; empty for all
 * @param from the first of the list that is shown, from 0
 */
record SourcesPage(
    Frame frame, List<QuotedSource> all, String query, String kind, int from, Holdings holdings) {

  static final int ROWS = 100;

  static SourcesPage of(Frame frame, Holdings holdings, String query, String kind, int from) {
    List<QuotedSource> all =
        holdings.sources(query).stream()
            .filter(source -> kind.isEmpty() || value(source.kind()).equals(kind))
            .toList();
    return new SourcesPage(frame, all, query, kind, Math.max(0, from), holdings);
  }

  static String value(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  List<QuotedSource> rows() {
    return all.stream().skip(from).limit(ROWS).toList();
  }

  int next() {
    return from + ROWS < all.size() ? from + ROWS : -1;
  }

  String address(int start) {
    return "/sources?q=" + Frame.escape(query) + "&kind=" + Frame.escape(kind) + "&from=" + start;
  }

  List<SourceKind> kinds() {
    return List.of(
        SourceKind.PERSON,
        SourceKind.ORGANISATION,
        SourceKind.MEDIUM,
        SourceKind.DOCUMENT,
        SourceKind.ROLE,
        SourceKind.COLLECTIVE,
        SourceKind.ANONYMOUS);
  }

  /** The sources that are shown, by how they are known. */
  Map<QuotedSource.Standing, List<QuotedSource>> groups() {
    return rows().stream()
        .collect(Collectors.groupingBy(QuotedSource::standing, TreeMap::new, Collectors.toList()));
  }

  /** How much is said by whom: all statements by what the text tells of their sources. */
  List<Share> shares() {
    Map<Line, Integer> counts = new HashMap<>();
    int sum = 0;
    for (Card card : holdings.catalog().cards()) {
      for (Card.Said said : card.said()) {
        counts.merge(Line.of(said.kind()), 1, Integer::sum);
        sum++;
      }
    }
    List<Share> shares = new ArrayList<>();
    for (Line line : Line.values()) {
      int count = counts.getOrDefault(line, 0);
      if (count > 0) {
        shares.add(new Share(line, count, Math.round(100f * count / sum)));
      }
    }
    return shares;
  }

  /** How many statements have a line, and of a hundred how many. */
  record Share(Line line, int count, int percent) {}

  static String line(QuotedSource entry) {
    return Line.of(entry.kind()).toString();
  }

  static String word(QuotedSource.Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  static String others(QuotedSource source) {
    return VisibleText.line(String.join(", ", source.otherNames()), 120);
  }

  static String outlets(QuotedSource entry) {
    List<String> names = entry.outlets().stream().limit(4).toList();
    return VisibleText.line(String.join(", ", names), 160)
        + (entry.outlets().size() > names.size() ? " …" : "");
  }
}
