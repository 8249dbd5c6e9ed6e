package selon.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Furniture;
import selon.article.FurnitureKind;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;

/**
 * The gold of one example as a person writes it: a table whose rows name the words of the article
 * instead of offsets. {@code examples/README.md} tells its rows.
 */
final class GoldSheet {

  private static final String NOTHING = "-";

  private final List<String[]> rows = new ArrayList<>();

  private GoldSheet() {}

  /**
   * The sheets of a file, by the id of the article; "" for the only one of a file that names none.
   *
   * @throws IOException if the file cannot be read
   */
  static Map<String, GoldSheet> read(Path file) throws IOException {
    Map<String, GoldSheet> sheets = new LinkedHashMap<>();
    String article = "";
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t", -1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (row[0].equals("article")) {
        article = row[1];
      } else {
        sheets.computeIfAbsent(article, id -> new GoldSheet()).rows.add(row);
      }
    }
    return sheets;
  }

  /**
   * The gold reading.
   *
   * @param read tells id, address, text and paragraphs; all else is the sheet's
   * @throws IllegalArgumentException if a row does not fit the text
   */
  Reading reading(Article read) {
    String text = read.text();
    Article article =
        read.toBuilder()
            .outlet(outlet())
            .title(value("title", 1, ""))
            .bylines(each("byline").stream().map(row -> row[1]).toList())
            .published(dating())
            .language(new Language(value("language", 1, Language.UNDETERMINED.tag())))
            .furniture(each("furniture").stream().map(row -> furniture(row, text)).toList())
            .build();
    List<Span> inferences =
        each("inference").stream()
            .map(row -> MarkedPassage.find(row[1], text).content().hull())
            .sorted()
            .toList();
    return new Reading(article, statements(article), inferences, List.of());
  }

  private List<Statement> statements(Article article) {
    QuotationForms forms = new QuotationForms(article.text());
    Map<String, Statement> byId = new LinkedHashMap<>();
    for (String[] row : rows) {
      if (row[0].matches("s[0-9]+")) {
        GoldRow gold = GoldRow.of(row, article.text(), forms);
        Statement parent = gold.parent() == null ? null : byId.get(gold.parent());
        if (gold.parent() != null && parent == null) {
          throw new IllegalArgumentException(row[0] + " stands before its parent " + row[1]);
        }
        byId.put(row[0], gold.statement(chain(article, parent, gold)));
      }
    }
    // the sort is stable: a parent that starts where its child does stays before it
    return byId.values().stream()
        .sorted(Comparator.comparingInt((Statement s) -> s.content().hull().start()))
        .toList();
  }

  /** The article itself is no relay of its own. */
  private static List<String> chain(Article article, @Nullable Statement parent, GoldRow gold) {
    String outlet = article.outlet().name() == null ? "" : article.outlet().name();
    List<String> chain = new ArrayList<>(parent == null ? List.of(outlet) : parent.chain());
    if (gold.kind() != SourceKind.AUTHOR) {
      chain.add(gold.name() == null ? "" : gold.name());
    }
    return chain;
  }

  private Outlet outlet() {
    String name = value("outlet", 1, NOTHING);
    return new Outlet(
        name.equals(NOTHING) ? null : name,
        OutletKind.valueOf(value("outlet", 2, "medium").toUpperCase(Locale.ROOT)));
  }

  private Dating dating() {
    String earliest = value("published", 1, NOTHING);
    return earliest.equals(NOTHING)
        ? Dating.UNKNOWN
        : new Dating(
            Instant.parse(earliest),
            Instant.parse(value("published", 2, "")),
            value("published", 3, ""));
  }

  private static Furniture furniture(String[] row, String text) {
    return new Furniture(
        MarkedPassage.find(row[2], text).content().hull(),
        FurnitureKind.valueOf(row[1].toUpperCase(Locale.ROOT)));
  }

  private List<String[]> each(String name) {
    return rows.stream().filter(row -> row[0].equals(name)).toList();
  }

  private String value(String name, int column, String otherwise) {
    return each(name).stream().findFirst().map(row -> row[column]).orElse(otherwise);
  }
}
