package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import selon.article.Article;
import selon.language.Language;
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
import selon.text.Span;
import selon.text.Spans;

class RevisionTest {

  private static final int MANY = 30_000;

  /** Each paragraph is "Name: what is said". */
  private static Reading reading(String... paragraphs) {
    String text = String.join("\n", paragraphs);
    int[] at = {0};
    List<Span> spans =
        IntStream.range(0, paragraphs.length)
            .mapToObj(
                i -> {
                  int start = at[0];
                  at[0] += paragraphs[i].length() + 1;
                  return new Span(start, at[0] - 1);
                })
            .toList();
    List<Statement> statements =
        spans.stream()
            .filter(span -> span.in(text).contains(": "))
            .map(span -> statement(text, span))
            .toList();
    Article article =
        Article.builder("a", text).language(new Language("en")).paragraphs(spans).build();
    return new Reading(article, statements, List.of(), List.of());
  }

  private static Statement statement(String text, Span line) {
    int colon = text.indexOf(": ", line.start());
    return new Statement(
        "s" + line.start(),
        null,
        new Source(
            Spans.of(line.start(), colon), SourceKind.PERSON, text.substring(line.start(), colon)),
        Spans.of(colon, colon + 1),
        Spans.of(colon + 2, line.end()),
        Form.INDIRECT,
        Attitude.ASSERTION,
        Stance.NEUTRAL,
        new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of()),
        List.of("", text.substring(line.start(), colon)),
        "test",
        1);
  }

  @Test
  void statementsAreKeptChangedNewOrGone() {
    Reading before =
        reading(
            "Anna: the mill is shut.",
            "Ben: 40 boats wait in the harbor.",
            "Carl: nothing is known.");
    Reading after =
        reading(
            "Ben: 60 boats wait in the harbor.",
            "Dora: the quay will be built anew.",
            "Anna: the mill  is shut.");
    Revision revision = Revision.of(before, after);
    assertThat(revision.kept()).extracting(one -> one.source().name()).containsExactly("Anna");
    assertThat(revision.fresh()).extracting(one -> one.source().name()).containsExactly("Dora");
    assertThat(revision.gone()).extracting(one -> one.source().name()).containsExactly("Carl");
    assertThat(revision.changed())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.before()).isEqualTo(before.statements().get(1));
              assertThat(pair.after()).isEqualTo(after.statements().get(0));
            });
    assertThat(revision.sentencesKept()).isEqualTo(1);
    assertThat(revision.sentencesFresh()).isEqualTo(2);
  }

  @Test
  void anotherSourceOfTheSameWordsIsAChange() {
    Revision revision =
        Revision.of(
            reading("Anna: the mill in the valley is shut."),
            reading("Ben: the mill in the valley is shut."));
    assertThat(revision.changed()).hasSize(1);
    assertThat(revision.fresh()).isEmpty();
    assertThat(revision.gone()).isEmpty();
  }

  @Test
  void whatIsSaidTwiceAndOnceIsOnceGone() {
    Revision revision =
        Revision.of(reading("Anna: yes.", "Own words.", "Anna: yes."), reading("Anna: yes."));
    assertThat(revision.kept()).hasSize(1);
    assertThat(revision.gone()).hasSize(1);
  }

  @Test
  @Timeout(60)
  void manyLikeStatementsTakeNoLongerThanTheirNumber() {
    String[] before =
        IntStream.range(0, MANY)
            .mapToObj(i -> "Anna: boat " + i + " is late.")
            .toArray(String[]::new);
    String[] after =
        IntStream.range(0, MANY)
            .mapToObj(i -> "Anna: boat " + i + " is lost.")
            .toArray(String[]::new);
    Revision revision = Revision.of(reading(before), reading(after));
    assertThat(revision.kept()).isEmpty();
    assertThat(revision.changed()).hasSize(MANY);
    assertThat(revision.fresh()).isEmpty();
  }
}
