package selon.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;

/** What a page says of a claim's tellings, in the words of its language. */
public interface TellingWords {

  /** As many tellings are named in a row at most. */
  int MOST_LINKS = 40;

  /** As many characters of a telling's words are shown at most. */
  int LONGEST_WORDS = 420;

  /** As many characters of a name in a chain are shown at most. */
  int LONGEST_NAME = 120;

  /** Those of the page's language. */
  Labels labels();

  /** "T3". */
  default String tag(TellingEntry telling) {
    return telling.tag(labels());
  }

  default String outlet(TellingEntry telling) {
    return Masthead.among(telling.main().article(), labels());
  }

  default String outlet(Appearance appearance) {
    return Masthead.among(appearance.article(), labels());
  }

  default String headline(TellingEntry telling) {
    return VisibleText.line(telling.main().article().title(), LONGEST_WORDS);
  }

  /** The language that the telling is in. */
  default String language(TellingEntry telling) {
    return telling.main().article().language().tag();
  }

  default String when(TellingEntry telling) {
    return telling.period().words(labels());
  }

  /** What tells the date, and whether something else contradicts it. */
  default List<String> dates(TellingEntry telling) {
    Article article = telling.main().article();
    List<String> evidence = new ArrayList<>();
    String method = Masthead.method(article.published(), labels());
    if (!method.isEmpty()) {
      evidence.add(method);
    }
    if (Masthead.contradicted(article.published())) {
      evidence.add("! " + labels().of("contradicted"));
    }
    return evidence;
  }

  /** The style of the line for who answers for the telling. */
  default String line(TellingEntry telling) {
    return Line.of(kind(telling)).toString();
  }

  default String kindOfSource(TellingEntry telling) {
    return labels().of("kind", kind(telling));
  }

  private static SourceKind kind(TellingEntry telling) {
    Statement statement = telling.main().statement();
    return statement == null ? SourceKind.AUTHOR : statement.source().kind();
  }

  /** The names between the outlet and the source, and the source; none in the outlet's voice. */
  default List<String> chain(TellingEntry telling) {
    List<String> chain = telling.main().chain();
    if (!telling.main().attributed() || chain.size() < 2) {
      return List.of();
    }
    return chain.subList(1, chain.size()).stream()
        .map(name -> VisibleText.line(name, LONGEST_NAME))
        .map(name -> name.isEmpty() ? labels().of("no.name") : name)
        .toList();
  }

  /** The last name of the chain; what kind of source it is where it has none. */
  default String word(TellingEntry telling) {
    List<String> chain = chain(telling);
    return chain.isEmpty() ? kindOfSource(telling) : chain.get(chain.size() - 1);
  }

  /** Who says it and by which words; null in the outlet's own voice. */
  default @Nullable Wording wording(Appearance appearance) {
    Statement statement = appearance.statement();
    return statement == null
        ? null
        : Wording.of(statement, appearance.article(), labels(), LONGEST_WORDS);
  }

  /** The words that tell it. */
  default String told(Appearance appearance) {
    return VisibleText.line(appearance.content(), appearance.article().text(), LONGEST_WORDS);
  }

  /** As many as are named in a row. */
  default List<TellingEntry> linked(List<TellingEntry> tellings) {
    return tellings.subList(0, Math.min(MOST_LINKS, tellings.size()));
  }

  /** What others say to the contrary, as many as are named in a row. */
  default List<Appearance> contradictions(Cascade cascade) {
    List<Appearance> all = cascade.contradictions();
    return all.subList(0, Math.min(MOST_LINKS, all.size()));
  }

  /** What is the matter in a sentence: "An outlet ends up citing its own report." */
  default String warning(Alert alert) {
    return labels().of("trace.alert", alert.kind());
  }

  /** Between two of the tellings that an alert is about: a path, or a mere list. */
  default String between(Alert alert) {
    return alert.kind() == Alert.Kind.CIRCULAR ? "→" : "·";
  }

  /** "2.4" in English, "2,4" in French. */
  default String expected(Counts counts) {
    String number = String.format(Locale.ROOT, "%.1f", counts.expected());
    return labels().language().tag().equals("fr") ? number.replace('.', ',') : number;
  }

  /** How sure the number of reports is: "2.4 expected, 2 to 3 likely", "1.0 expected". */
  default String range(Counts counts) {
    return labels()
        .of(counts.low() == counts.high() ? "trace.range.one" : "trace.range")
        .replace("{0}", expected(counts))
        .replace("{1}", Integer.toString(counts.low()))
        .replace("{2}", Integer.toString(counts.high()));
  }
}
