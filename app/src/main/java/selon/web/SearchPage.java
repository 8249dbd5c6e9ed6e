package selon.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.article.Article;
import selon.claim.Folding;
import selon.language.Language;
import selon.view.Line;
import selon.view.Masthead;
import selon.view.VisibleText;
import selon.view.WordDifferences;

/** What the template of the search puts in its places. */
record SearchPage(
    Frame frame,
    Holdings holdings,
    String query,
    Map<String, String> chosen,
    Finder.Found found,
    int from) {

  static final int ROWS = 40;

  private static final int LONGEST = 320;

  List<Finder.Hit> rows() {
    return found.hits().stream().skip(from).limit(ROWS).toList();
  }

  int next() {
    return from + ROWS < found.hits().size() ? from + ROWS : -1;
  }

  List<String> facets() {
    return Finder.FACETS.stream()
        .filter(
            facet ->
                chosen.containsKey(facet)
                    || found.values().getOrDefault(facet, List.of()).size() > 1)
        .toList();
  }

  List<Finder.Value> values(String facet) {
    return found.values().getOrDefault(facet, List.of());
  }

  boolean chosen(String facet, String value) {
    return value.equals(chosen.get(facet));
  }

  /** This search with the value chosen, or not any more. */
  String toggle(String facet, String value) {
    Map<String, String> next = new TreeMap<>(chosen);
    if (chosen(facet, value)) {
      next.remove(facet);
    } else {
      next.put(facet, value);
    }
    return address(next, 0);
  }

  String page(int start) {
    return address(chosen, start);
  }

  private String address(Map<String, String> facets, int start) {
    StringBuilder address = new StringBuilder("/search?q=" + Frame.escape(query));
    facets.forEach((facet, value) -> address.append("&" + facet + "=" + Frame.escape(value)));
    return start > 0 ? address + "&from=" + start : address.toString();
  }

  String json() {
    return "/api" + address(chosen, 0);
  }

  /** The value of a facet in words. */
  String name(String facet, String value) {
    return switch (facet) {
      case "language" ->
          value.matches("[a-z]{2,3}") ? frame.words().name(new Language(value)) : value;
      case "kind", "certainty", "form" -> frame.w(facet + "." + value);
      default -> VisibleText.line(value, 60);
    };
  }

  String address(Finder.Hit hit) {
    return Frame.statement(hit.article().id(), hit.statement().id());
  }

  String line(Finder.Hit hit) {
    return Line.of(hit.statement().source().kind()).toString();
  }

  String letter(Finder.Hit hit) {
    return frame.words().of("letter", hit.statement().source().kind());
  }

  String who(Finder.Hit hit) {
    String name = hit.statement().source().name();
    String text = hit.article().text();
    String written = VisibleText.line(hit.statement().source().spans(), text, 80);
    return name != null && !name.isBlank()
        ? VisibleText.line(name, 80)
        : written.isEmpty() ? frame.words().of("kind", hit.statement().source().kind()) : written;
  }

  String outlet(Finder.Hit hit) {
    return Masthead.outlet(hit.article(), frame.words());
  }

  String when(Finder.Hit hit) {
    return selon.view.Period.of(hit.article().published()).words(frame.words());
  }

  String language(Finder.Hit hit) {
    return hit.article().language().tag();
  }

  /** The content in pieces, those that were looked for told apart. */
  List<WordDifferences.Piece> words(Finder.Hit hit) {
    Article article = hit.article();
    String line = VisibleText.line(hit.statement().content(), article.text(), LONGEST);
    List<String> wanted =
        Arrays.stream(Folding.fold(query).strip().split("\\s+"))
            .filter(w -> w.length() > 1)
            .toList();
    return marked(line, wanted);
  }

  private static List<WordDifferences.Piece> marked(String line, List<String> wanted) {
    List<WordDifferences.Piece> pieces = new ArrayList<>();
    int at = 0;
    int plain = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
        end++;
      }
      if (end > at) {
        String word = Folding.fold(line.substring(at, end));
        if (wanted.stream().anyMatch(word::contains)) {
          if (plain < at) {
            pieces.add(new WordDifferences.Piece(false, line.substring(plain, at)));
          }
          pieces.add(new WordDifferences.Piece(true, line.substring(at, end)));
          plain = end;
        }
      }
      at = Math.max(end, at + 1);
    }
    if (plain < line.length()) {
      pieces.add(new WordDifferences.Piece(false, line.substring(plain)));
    }
    return pieces;
  }
}
