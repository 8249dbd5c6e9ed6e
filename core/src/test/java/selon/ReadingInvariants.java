package selon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Furniture;
import selon.export.ReadingJson;
import selon.page.Page;
import selon.statement.Hedge;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** What holds of every reading, whatever the page. */
public final class ReadingInvariants {

  /** Chains are cut at this many links. */
  private static final int LONGEST_CHAIN = 32;

  private final Reading reading;
  private final Article article;
  private final Map<String, Statement> before = new HashMap<>();

  private ReadingInvariants(Reading reading) {
    this.reading = reading;
    this.article = reading.article();
  }

  /** Reads the page, twice, and checks both. */
  public static Reading check(Selon selon, Page page) {
    Reading reading = selon.read(page);
    check(reading);
    assertThat(selon.read(page)).as("a second reading").isEqualTo(reading);
    return reading;
  }

  /** Checks a reading. */
  public static void check(Reading reading) {
    selon.article.Invariants.check(reading.article());
    selon.mention.Invariants.check(reading.article().text(), reading.mentions());
    new ReadingInvariants(reading).check();
    assertThat(ReadingJson.read(ReadingJson.write(reading)).statements())
        .as("as JSON")
        .hasSameSizeAs(reading.statements());
  }

  private void check() {
    Statement last = null;
    for (Statement statement : reading.statements()) {
      checkSpans(statement);
      checkLabels(statement);
      checkPlace(statement, last);
      assertThat(before.put(statement.id(), statement)).as("two are %s", statement.id()).isNull();
      checkChain(statement);
      last = statement;
    }
    checkOrdered("inferences", new Spans(reading.inferences()));
    reading.mentions().forEach(mention -> checkProper("a mention", mention.span()));
  }

  private void checkSpans(Statement statement) {
    assertThat(statement.content().isEmpty()).as("no content: %s", statement).isFalse();
    checkOrdered("content of " + statement.id(), statement.content());
    checkOrdered("cue of " + statement.id(), statement.cue());
    checkOrdered("source of " + statement.id(), statement.source().spans());
  }

  /** In order, in the text, none empty, none in furniture. */
  private void checkOrdered(String what, Spans spans) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).as("%s: %s", what, spans).isGreaterThanOrEqualTo(end);
      checkProper(what, span);
      end = span.end();
    }
  }

  private void checkProper(String what, Span span) {
    assertThat(span.isEmpty()).as("%s is empty", what).isFalse();
    assertThat(span.end()).as("%s: %s", what, span).isLessThanOrEqualTo(article.text().length());
    int low = 0;
    int high = article.furniture().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article.furniture().get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low < article.furniture().size()) {
      Furniture next = article.furniture().get(low);
      assertThat(next.span().overlaps(span)).as("%s is in %s", what, next).isFalse();
    }
  }

  private void checkLabels(Statement statement) {
    assertThat(statement.confidence()).as("%s", statement).isBetween(0.0, 1.0);
    assertThat(statement.id()).isNotBlank();
    assertThat(statement.rule()).isNotBlank();
    Source source = statement.source();
    if (source.spans().isEmpty()) {
      assertThat(source.kind()).as("%s", source).isIn(SourceKind.NONE, SourceKind.AUTHOR);
    }
    if (source.name() != null) {
      assertThat(source.name()).isNotBlank();
      assertThat(source.kind()).as("%s", source).isNotEqualTo(SourceKind.NONE);
    }
    for (Hedge hedge : statement.factuality().hedges()) {
      checkProper("a hedge of " + statement.id(), hedge.span());
    }
  }

  /** In order of the start of the content, but that a parent comes before its children. */
  private void checkPlace(Statement statement, @Nullable Statement last) {
    if (last != null && start(statement) < start(last)) {
      assertThat(isAncestor(last, statement)).as("%s before %s", last, statement).isTrue();
    }
    if (statement.parent() != null) {
      Statement parent = before.get(statement.parent());
      assertThat(parent).as("the parent of %s comes first", statement).isNotNull();
      int shared = 0;
      for (Span piece : statement.content()) {
        shared += parent.content().shared(piece);
      }
      assertThat(2 * shared)
          .as("%s in %s", statement, parent)
          .isGreaterThan(statement.content().length());
    }
  }

  /** Parents come first, so there are no circles. */
  private boolean isAncestor(Statement above, Statement statement) {
    for (Statement at = parent(statement); at != null; at = parent(at)) {
      if (at.id().equals(above.id())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Statement parent(Statement statement) {
    return statement.parent() == null ? null : before.get(statement.parent());
  }

  private void checkChain(Statement statement) {
    List<String> chain = statement.chain();
    String outlet = article.outlet().name() == null ? "" : article.outlet().name();
    assertThat(chain).hasSizeBetween(1, LONGEST_CHAIN + 1);
    assertThat(chain.get(0)).isEqualTo(outlet);
    if (chain.size() > LONGEST_CHAIN) {
      return;
    }
    Statement parent = parent(statement);
    List<String> above = parent == null ? List.of(outlet) : parent.chain();
    if (chain.size() != above.size()) {
      assertThat(chain).as("%s", statement).hasSize(above.size() + 1).startsWith(array(above));
    } else {
      assertThat(chain).as("%s", statement).isEqualTo(above);
    }
    if (statement.source().kind() != SourceKind.AUTHOR) {
      String name = statement.source().name() == null ? "" : statement.source().name();
      assertThat(chain.get(chain.size() - 1)).as("%s", statement).isEqualTo(name);
    }
  }

  private static String[] array(List<String> links) {
    return links.toArray(String[]::new);
  }

  private static int start(Statement statement) {
    return statement.content().hull().start();
  }
}
