package selon.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import selon.Selon;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.corpus.Corpus;
import selon.page.ArticleRecord;
import selon.page.Page;
import selon.page.Pages;
import selon.search.CaseIndex;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.store.Case;
import selon.store.CaseWriter;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.MutationKind;
import selon.trace.Origin;
import selon.trace.Relation;

/**
 * A large case to load a workbench with, made in minutes: the gold readings again and again by
 * other outlets on other days, one of them two thousand times, and one article of 200,000 words.
 * Each statement of a reading is told by all its copies, each of which was made from the one
 * before.
 */
final class LoadCase {

  static final String LONG = "long";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant START = Instant.parse("2025-01-01T06:00:00Z");
  private static final int FLOOD = 2000;
  private static final int CLAIMS = 4;
  private static final int OUTLETS = 140;
  private static final int LONG_WORDS = 200_000;

  private final List<Reading> gold;
  private final int size;

  /**
   * @param size how many articles
   */
  LoadCase(List<Reading> gold, int size) {
    this.gold = gold;
    this.size = size;
  }

  /** Makes it in the folder. */
  void make(Path folder) throws IOException {
    CaseWriter.Setup setup = CaseWriter.Setup.of(this::read).with(CaseIndex.following());
    try (CaseWriter writer = CaseWriter.open(folder, setup)) {
      for (int start = 0; start < size; start += 500) {
        StringBuilder lines = new StringBuilder();
        for (int i = start; i < Math.min(size, start + 500); i++) {
          lines.append(line(id(i), text(i))).append('\n');
        }
        take(writer, lines.toString());
      }
      take(writer, line(LONG, longText()) + "\n");
      writer.flush();
    }
    try (Case made = Case.open(folder)) {
      made.traces().update((corpus, decisions) -> trace(corpus));
    }
  }

  private static void take(CaseWriter writer, String lines) throws IOException {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    try (Pages pages = Pages.of("load.jsonl", new ByteArrayInputStream(bytes))) {
      while (pages.hasNext()) {
        writer.take(pages.next());
      }
    }
  }

  private static String line(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("text", text).toString();
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "n%06d", number);
  }

  /** A fifth of them are copies of the first; the others take turns. */
  private int original(int number) {
    return number < Math.min(FLOOD, size / 5) ? 0 : 1 + number % (gold.size() - 1);
  }

  /** That of the original and something of its own, since the same words are the same article. */
  private String text(int number) {
    return gold.get(original(number)).article().text() + "\n\n" + id(number);
  }

  private String longText() {
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 0; words < LONG_WORDS; i++) {
      Reading reading = gold.get(i % gold.size());
      if (reading.article().language().tag().equals("en")) {
        text.append(reading.article().text()).append("\n\n");
        words += reading.article().text().split("\\s+").length;
      }
    }
    return text.toString();
  }

  private Reading read(Page page) {
    ArticleRecord record = (ArticleRecord) page;
    if (record.id().equals(LONG)) {
      return new Selon().read(page);
    }
    int number = Integer.parseInt(record.id().substring(1));
    Reading reading = gold.get(original(number));
    Article article = reading.article();
    Instant time = START.plus(7L * number, ChronoUnit.MINUTES);
    Article copy =
        article.toBuilder()
            .text(record.text())
            .id(record.id())
            .url(null)
            .outlet(new Outlet("Outlet " + (1 + number * 31 % OUTLETS), OutletKind.MEDIUM))
            .published(new Dating(time, time, "given"))
            .paragraphs(article.paragraphs())
            .furniture(article.furniture())
            .origin(article.origin())
            .build();
    return new Reading(copy, reading.statements(), reading.inferences(), reading.mentions());
  }

  private List<Cascade> trace(Corpus corpus) {
    Map<Integer, List<Reading>> copies = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      int original = original(i);
      corpus
          .reading(id(i))
          .ifPresent(r -> copies.computeIfAbsent(original, o -> new ArrayList<>()).add(r));
    }
    List<Cascade> cascades = new ArrayList<>();
    copies.forEach(
        (original, readings) -> {
          List<Statement> told = readings.get(0).statements();
          for (int number = 0; number < Math.min(CLAIMS, told.size()); number++) {
            if (readings.size() > 1 && !told.get(number).content().isEmpty()) {
              cascades.add(cascade(original + "-" + number, number, readings));
            }
          }
        });
    cascades.sort(
        java.util.Comparator.comparingInt((Cascade c) -> -c.counts().publications())
            .thenComparing(Cascade::claim));
    return cascades;
  }

  private static Cascade cascade(String id, int number, List<Reading> readings) {
    List<Appearance> told = new ArrayList<>();
    List<Derivation> made = new ArrayList<>();
    for (Reading reading : readings) {
      Statement statement = reading.statements().get(number);
      Appearance telling = new Appearance(reading.article(), statement, statement.content(), true);
      if (!told.isEmpty() && told.size() % 9 != 0) {
        int parent = told.size() - 1 - told.size() % 3;
        made.add(
            new Derivation(
                told.get(Math.max(0, parent)),
                telling,
                Relation.WAS_DERIVED_FROM,
                false,
                0.4 + 0.5 * (told.size() % 7) / 7,
                Set.of(Evidence.WORDING),
                told.size() % 5 == 0
                    ? List.of(new Mutation(MutationKind.NUMBER_CHANGED, "118", "1,180"))
                    : List.of()));
      }
      told.add(telling);
    }
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < told.size(); i += 9) {
      origins.add(new Origin(List.of(told.get(i).article().id()), List.of()));
    }
    int reports = origins.size();
    Counts counts =
        new Counts(
            told.size(), Math.min(told.size(), OUTLETS), reports, reports, reports + 1, 1, 0);
    return new Cascade(id, told.get(0).words(), told, made, origins, counts, List.of());
  }
}
