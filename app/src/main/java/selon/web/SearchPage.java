package selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import selon.corpus.Found;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.language.Language;
import selon.search.Field;
import selon.view.Line;
import selon.view.Masthead;
import selon.view.Period;
import selon.view.VisibleText;
import selon.view.WordDifferences;
import selon.view.Wording;

/**
 * What the template of the search puts in its places.
 *
 * @param from the first that is shown, from 0
 */
record SearchPage(Frame frame, Asked asked, Found found, SearchAside aside, int from) {

  static final int ROWS = 40;

  /** No more than an index gives. */
  private static final int LAST = 9_000;

  private static final int VALUES = 12;

  /** A value of a facet and how many statements have it. */
  record Value(String value, int count) {}

  static SearchPage of(Frame frame, Asked asked, Holdings holdings, int from) {
    int start = Math.min(from, LAST);
    Found found = holdings.finder().find(asked.search(start, ROWS));
    SearchAside aside = holdings.aside(asked, () -> aside(asked, holdings, found));
    return new SearchPage(frame, asked, found, aside, start);
  }

  private static SearchAside aside(Asked asked, Holdings holdings, Found found) {
    Map<String, List<Value>> values = new TreeMap<>();
    Finder finder = holdings.finder();
    values.put(Asked.IN, places(asked, finder));
    for (String facet : Asked.FACETS) {
      Found others =
          asked.chosen().containsKey(facet)
              ? finder.find(asked.without(facet).search(0, 1))
              : found;
      values.put(facet, values(others, facet));
    }
    return new SearchAside(
        values, Stretch.of(asked, holdings.catalog(), next -> finder.count(next.search(0, 1))));
  }

  /** Where the words stand, and in how many statements each. */
  private static List<Value> places(Asked asked, Finder finder) {
    List<Value> places = new ArrayList<>();
    if (!asked.query().isBlank()) {
      for (Field field : Field.values()) {
        String name = field.name().toLowerCase(Locale.ROOT);
        int count = finder.count(asked.with(Asked.IN, name).search(0, 1));
        if (count > 0) {
          places.add(new Value(name, count));
        }
      }
    }
    return places;
  }

  private static List<Value> values(Found found, String facet) {
    return found.counts().getOrDefault(facet, new TreeMap<>()).entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> new Value(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Value v) -> -v.count()).thenComparing(Value::value))
        .limit(VALUES)
        .toList();
  }

  int next() {
    return from + ROWS < Math.min(LAST, found.statementCount()) ? from + ROWS : -1;
  }

  List<String> facets() {
    return Stream.concat(Stream.of(Asked.IN), Asked.FACETS.stream())
        .filter(facet -> asked.chosen().containsKey(facet) || values(facet).size() > 1)
        .toList();
  }

  /** Whether there is a time to choose, or one is chosen. */
  boolean isTimed() {
    return asked.isTimed() || aside.times().size() > 1;
  }

  /** Whether less is looked for than the words. */
  boolean isNarrowed() {
    return asked.isTimed() || !asked.chosen().isEmpty();
  }

  /** What is left to choose from. */
  List<Stretch> stretches() {
    return aside.times().size() > 1 ? aside.times() : List.of();
  }

  String time(Stretch stretch) {
    return "/search?" + asked.within(stretch).fields();
  }

  /** The time that is chosen. */
  String time() {
    return Period.of(asked.time()).words(frame.words());
  }

  String anytime() {
    return "/search?" + asked.anytime().fields();
  }

  /** What one can choose, and what is chosen though nothing has it. */
  List<Value> values(String facet) {
    List<Value> known = aside.values().getOrDefault(facet, List.of());
    String chosen = asked.chosen().get(facet);
    if (chosen == null || known.stream().anyMatch(value -> value.value().equals(chosen))) {
      return known;
    }
    return Stream.concat(Stream.of(new Value(chosen, 0)), known.stream()).toList();
  }

  boolean chosen(String facet, String value) {
    return value.equals(asked.chosen().get(facet));
  }

  /** This search with the value chosen, or not any more. */
  String toggle(String facet, String value) {
    Asked next = chosen(facet, value) ? asked.without(facet) : asked.with(facet, value);
    return "/search?" + next.fields();
  }

  String page(int start) {
    return "/search?" + asked.fields() + (start > 0 ? "&from=" + start : "");
  }

  String json() {
    return "/api/search?" + asked.fields();
  }

  /** The value of a facet in words; as the address has it, if it is none. */
  String name(String facet, String value) {
    if (facet.equals("language") && value.matches("[a-z]{2,3}")) {
      return frame.words().name(new Language(value));
    }
    String key = facet + "." + value;
    return !facet.equals("outlet") && frame.words().has(key)
        ? frame.w(key)
        : VisibleText.line(value, 60);
  }

  String address(FoundStatement hit) {
    return Frame.statement(hit.article().id(), hit.id());
  }

  String line(FoundStatement hit) {
    return Line.of(hit.kind()).toString();
  }

  String letter(FoundStatement hit) {
    return frame.words().of("letter", hit.kind());
  }

  Wording wording(FoundStatement hit) {
    return Wording.of(hit, frame.words(), 0);
  }

  String title(FoundArticle article) {
    return Masthead.title(article.title(), frame.words());
  }

  String outlet(FoundArticle article) {
    return Masthead.among(article.outlet(), article.title(), article.id(), frame.words());
  }

  String when(FoundArticle article) {
    return Period.of(article.published()).words(frame.words());
  }

  /** The content in pieces, those that were looked for told apart. */
  List<WordDifferences.Piece> words(FoundStatement hit) {
    return Pieces.of(hit.content());
  }

  List<WordDifferences.Piece> words(FoundArticle article) {
    return Pieces.of(article.excerpt());
  }
}
