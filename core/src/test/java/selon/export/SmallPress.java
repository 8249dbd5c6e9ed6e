package selon.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.Selon;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.corpus.MemoryCorpus;
import selon.language.Language;
import selon.page.ArticleRecord;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.MutationKind;
import selon.trace.Relation;

/** Collections to export: one as it comes from reading, and one that no writer would write. */
final class SmallPress {

  private static final String ODD =
      "a =+-@\t\r\n\"',;<>&]]>\0\u0001\u001b\u0085\u00a0\u202e\u2028\u2029\ufeff\ufffe\uffff"
          + "\ud800\udc00\ud83d\ude00éß＝中";

  private SmallPress() {}

  /** Three invented articles of two outlets and an agency, read and traced. */
  static Holdings read() {
    Selon selon = new Selon();
    List<Reading> readings =
        List.of(
            selon.read(
                page(
                    "p1",
                    "Ostley Post",
                    "2024-03-05T08:00:00Z",
                    "Bakers on strike\n\nThe bakers of Ostley walked out on Tuesday over the price"
                        + " of flour, and 40 shops stay shut, Ada Brook said.")),
            selon.read(
                page(
                    "p2",
                    "Shire Radio",
                    "2024-03-05T12:00:00Z",
                    "No bread\n\nAccording to the Ostley Post, the bakers of Ostley walked out on"
                        + " Tuesday over the price of flour and 60 shops stay shut. “We may go on"
                        + " for weeks 🥖”, said Ada Brook.")),
            selon.read(
                page(
                    "p3",
                    "Morley Star",
                    null,
                    "Strike\n\nOstley Post says that the mayor told witnesses that the bakers of"
                        + " Ostley walked out on Tuesday over the price of flour.")));
    MemoryCorpus corpus = MemoryCorpus.of(readings);
    List<Cascade> cascades = selon.trace(corpus);
    return Holdings.of(corpus, cascades::stream);
  }

  /** Articles of odd characters under odd names, one of them with a megabyte of text. */
  static Holdings hostile() {
    Random random = new Random(11);
    List<Reading> readings = new ArrayList<>();
    for (String id : List.of("=1+1", "../../up", "A", "a", "a/b", " é\0\ud800", "x".repeat(300))) {
      readings.add(hostile(id, text(random, 300), random));
    }
    readings.add(hostile("long", text(random, 1_000_000), random));
    MemoryCorpus corpus = MemoryCorpus.of(readings);
    List<Cascade> cascades = List.of(cascade(corpus.readings(), random));
    return Holdings.of(corpus, cascades::stream);
  }

  /** What the export writes. */
  static byte[] bytes(Export export, Holdings holdings) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(holdings, out);
    return out.toByteArray();
  }

  /** The same as text; fails where it is no UTF-8. */
  static String text(Export export, Holdings holdings) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes(export, holdings)))
        .toString();
  }

  static List<Reading> readings(Holdings holdings) throws IOException {
    List<Reading> readings = new ArrayList<>();
    holdings.readings(readings::add);
    return readings;
  }

  static List<Statement> statements(Holdings holdings) throws IOException {
    return readings(holdings).stream().flatMap(reading -> reading.statements().stream()).toList();
  }

  private static ArticleRecord page(
      String id, String outlet, @Nullable String published, String text) {
    return new ArticleRecord(
        id,
        id,
        text,
        URI.create("https://" + id + ".example/story?a=1&b=2"),
        outlet,
        null,
        List.of("R. Writer"),
        published,
        null,
        List.of(),
        "en");
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(ODD.charAt(random.nextInt(ODD.length())));
    }
    return text.toString();
  }

  private static Reading hostile(String id, String text, Random random) {
    Article article =
        Article.builder(id, text)
            .outlet(new Outlet("@" + text.substring(0, 20), OutletKind.MEDIUM))
            .title("=HYPERLINK(\"x\")" + text.substring(20, 60))
            .bylines(List.of("-" + text.substring(3, 9)))
            .published(new Dating(Instant.MIN, Instant.parse("2024-03-05T08:00:00Z"), "visible"))
            .language(new Language("fr"))
            .paragraphs(List.of(new Span(0, text.length())))
            .build();
    List<Statement> statements = new ArrayList<>();
    @Nullable String parent = null;
    for (SourceKind kind : SourceKind.values()) {
      int start = random.nextInt(text.length() / 2);
      int end = start + 2 + random.nextInt(text.length() / 2 - 2);
      statements.add(statement("s'" + kind + "/" + start, parent, kind, start, end, text));
      parent = random.nextBoolean() ? statements.get(statements.size() - 1).id() : null;
    }
    return new Reading(article, statements, List.of(), List.of());
  }

  private static Statement statement(
      String id, @Nullable String parent, SourceKind kind, int start, int end, String text) {
    return new Statement(
        id,
        parent,
        new Source(
            kind == SourceKind.NONE ? Spans.none() : Spans.of(0, 9),
            kind,
            kind == SourceKind.NONE ? null : "+A" + text.substring(0, 9)),
        Spans.of(1, 5),
        Spans.of(new Span(start, start + 1), new Span(start + 1, end)),
        Form.MIXED,
        Attitude.QUESTION,
        Stance.DENYING,
        new Factuality(
            Certainty.UNKNOWN,
            Polarity.NEGATIVE,
            List.of(new Hedge(new Span(start, start + 1), HedgeKind.MODAL))),
        List.of("@" + text.substring(0, 20), "", "+A" + text.substring(0, 9)),
        "=rule",
        0.12345);
  }

  private static Cascade cascade(List<Reading> readings, Random random) {
    List<Appearance> appearances = new ArrayList<>();
    List<Derivation> derivations = new ArrayList<>();
    for (Reading reading : readings) {
      Statement statement = reading.statements().get(0);
      boolean own = random.nextBoolean();
      Appearance appearance =
          new Appearance(reading.article(), own ? null : statement, statement.content(), !own);
      for (Appearance before : appearances.subList(0, Math.min(3, appearances.size()))) {
        derivations.add(
            new Derivation(
                before,
                appearance,
                List.of(Relation.values()).get(random.nextInt(3)),
                own,
                0.4567,
                Set.of(Evidence.QUOTE, Evidence.LINK),
                List.of(new Mutation(MutationKind.NUMBER_CHANGED, "=1\0", null))));
      }
      appearances.add(appearance);
    }
    return new Cascade(
        "c=1",
        "=gist\ud800" + text(random, 400),
        appearances,
        derivations,
        List.of(),
        new Counts(8, 8, 1, 1.5, 2, 0, 1),
        List.of(new Alert(Alert.Kind.CIRCULAR, List.of("a"))));
  }
}
