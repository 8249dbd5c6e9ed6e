package selon.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.corpus.Identities;
import selon.trace.Synopsis;
import selon.view.Labels;
import selon.view.VisibleText;

/**
 * What stands around each page.
 *
 * @param token that each change must carry
 * @param place the path and the query of the page
 * @param kept the decision that was just taken; null if none was
 * @param undone the decision that was just taken back; null if none was
 * @param before what a claim's counts were before that; null if that is not known
 */
record Frame(
    Labels words,
    Assets assets,
    String token,
    String place,
    Desk desk,
    @Nullable Note kept,
    @Nullable Note undone,
    @Nullable CountsChange before) {

  /** A page of the menu. */
  record Item(String address, String key) {}

  /** What an address tells once. */
  private static final Set<String> PASSING = Set.of("lang", "note", "undone", "was");

  private static final List<Item> MENU =
      List.of(
          new Item("/", "menu.overview"),
          new Item("/claims", "menu.claims"),
          new Item("/articles", "menu.articles"),
          new Item("/sources", "menu.sources"),
          new Item("/outlets", "menu.outlets"),
          new Item("/ledger", "menu.ledger"),
          new Item("/review", "menu.review"),
          new Item("/add", "menu.add"));

  List<Item> menu() {
    return MENU;
  }

  /** Whether the page is the one of the menu, or one below it. */
  boolean current(Item item) {
    String path = place.replaceFirst("\\?.*", "");
    return switch (item.address()) {
      case "/" -> path.equals("/");
      case "/claims" -> path.startsWith("/claims") || path.startsWith("/c/");
      case "/articles" -> path.startsWith("/articles") || path.startsWith("/a/");
      case "/sources" -> path.startsWith("/source");
      case "/outlets" -> path.startsWith("/outlet");
      default -> path.startsWith(item.address());
    };
  }

  String w(String key) {
    return words.of(key);
  }

  String w(String key, Object... values) {
    String text = words.of(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** "3 articles", by the rules of the language. */
  String count(String key, int number) {
    return words.count(key, number);
  }

  /** The noun for so many, without the number. */
  String noun(String key, int number) {
    return words.count(key, number);
  }

  String language() {
    return words.language().tag();
  }

  String otherLanguage() {
    return language().equals("fr") ? "en" : "fr";
  }

  /** This page in the other language. */
  String otherPlace() {
    return backWith("lang=" + otherLanguage());
  }

  /** This page, to come back to after a change. */
  String back() {
    int query = place.indexOf('?');
    if (query < 0) {
      return place;
    }
    String fields =
        Arrays.stream(place.substring(query + 1).split("&"))
            .filter(field -> !PASSING.contains(field.replaceFirst("=.*", "")))
            .collect(Collectors.joining("&"));
    return place.substring(0, query) + (fields.isEmpty() ? "" : "?" + fields);
  }

  /** This page as a file. */
  String alone() {
    return backWith("as=html");
  }

  private String backWith(String question) {
    String back = back();
    return back + (back.contains("?") ? "&" : "?") + question;
  }

  String style() {
    return assets.address("selon.css");
  }

  String script() {
    return assets.address("selon.js");
  }

  String icon() {
    return assets.address("icon.svg");
  }

  String collection() {
    return VisibleText.line(desk.name(), 120);
  }

  Work work() {
    return desk.work();
  }

  boolean busy() {
    return desk.work().step() != Work.Step.REST;
  }

  /** What is going on, in words. */
  String doing() {
    Work work = desk.work();
    return switch (work.step()) {
      case REST -> w("work.rest");
      case OPENING -> w("work.opening");
      case READING ->
          w("work.reading", VisibleText.line(work.at(), 80), work.done() + 1, work.all());
      case TRACING -> w("work.tracing");
    };
  }

  /** A decision, in words. */
  String said(Note note) {
    return new NoteWords(words).of(note.decision());
  }

  /** The decision just taken, in words. */
  Optional<String> keptWords() {
    return Optional.ofNullable(kept).map(this::said);
  }

  /** The decision just taken back, in words. */
  Optional<String> undoneWords() {
    return Optional.ofNullable(undone).map(this::said);
  }

  long keptId() {
    return kept == null ? 0 : kept.id();
  }

  long undoneId() {
    return undone == null ? 0 : undone.id();
  }

  /** Words from outside, made safe to show. */
  static String shown(String words) {
    return VisibleText.line(words, 200);
  }

  /** An id as a form carries it. */
  static String slug(String id) {
    return Slug.of(id);
  }

  /** Part of an address. */
  static String escape(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  static String article(String id) {
    return "/a/" + Slug.of(id);
  }

  static String statement(String article, String statement) {
    return article(article) + "?s=" + escape(statement);
  }

  static String claim(Synopsis claim) {
    return claim(ClaimPlace.of(claim));
  }

  /** The claim that is told there. */
  static String claim(ClaimPlace place) {
    return "/c/" + place.segment();
  }

  static String source(String name) {
    return "/source?name=" + escape(Identities.key(name));
  }
}
