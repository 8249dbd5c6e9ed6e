package selon.trace;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import selon.Selon;
import selon.article.ArticleReader;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Spans;

/** A small press for tests: articles of invented outlets, and what a tracer makes of them. */
final class Press {

  private static final WordReaders WORDS = new WordReaders();
  private static final ArticleReader ARTICLES = new ArticleReader();

  private final List<Reading> readings = new ArrayList<>();

  /** An article with no links, of which no statement is known. */
  Press print(String id, String outlet, @Nullable String published, String text) {
    ArticleRecord page = page(id, outlet, published, text);
    readings.add(new Reading(ARTICLES.read(page), List.of(), List.of(), List.of()));
    return this;
  }

  /** An article with no links and the statements that are read in it. */
  Press read(String id, String outlet, @Nullable String published, String text) {
    readings.add(Reader.SELON.read(page(id, outlet, published, text)));
    return this;
  }

  /** Takes a moment to load. */
  private static final class Reader {
    private static final Selon SELON = new Selon();
  }

  private static ArticleRecord page(
      String id, String outlet, @Nullable String published, String text) {
    return new ArticleRecord(
        id,
        id,
        text,
        URI.create("https://" + id + ".example/" + id),
        outlet,
        "Title of " + id,
        List.of(),
        published,
        null,
        List.of(),
        text.contains(" le ") || text.contains(" la ") ? "fr" : "en");
  }

  /** An article with one statement: who answers for its content, both as its text has them. */
  Press print(String id, String outlet, String published, String text, String who, String what) {
    print(id, outlet, published, text);
    Reading reading = readings.remove(readings.size() - 1);
    Spans source = at(text, who);
    Statement statement =
        new Statement(
            id + "s",
            null,
            new Source(source, SourceKind.MEDIUM, who),
            Spans.none(),
            at(text, what),
            Form.INDIRECT,
            Attitude.ASSERTION,
            Stance.NEUTRAL,
            new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of()),
            List.of(outlet, who),
            "test",
            1);
    readings.add(new Reading(reading.article(), List.of(statement), List.of(), List.of()));
    return this;
  }

  private static Spans at(String text, String words) {
    int start = text.indexOf(words);
    return Spans.of(start, start + words.length());
  }

  List<Reading> readings() {
    return List.copyOf(readings);
  }

  List<Cascade> trace() {
    return new Tracer(reading -> WORDS.read(reading.article())).trace(MemoryCorpus.of(readings));
  }

  /** The JSON of all cascades, the articles having come in another order. */
  String shuffled(int seed) {
    Collections.shuffle(readings, new Random(seed));
    return String.join("\n", trace().stream().map(TraceJson::write).toList());
  }

  /** The cascade that has these words. */
  static Cascade about(List<Cascade> cascades, String words) {
    return cascades.stream()
        .filter(cascade -> cascade.mentions(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim about " + words));
  }
}
