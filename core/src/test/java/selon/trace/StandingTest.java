package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import selon.Selon;
import selon.article.Article;
import selon.article.Dating;
import selon.page.ArticleRecord;
import selon.text.Span;
import selon.text.Spans;

class StandingTest {

  private static final Selon SELON = new Selon();

  private final List<Appearance> tellings = new ArrayList<>();
  private final List<Derivation> derivations = new ArrayList<>();

  private StandingTest tell(String id, String from, String to) {
    Article article =
        SELON
            .read(
                new ArticleRecord(
                    id,
                    id,
                    "The mill stands still.",
                    null,
                    id,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    "en"))
            .article();
    Dating dating = new Dating(Instant.parse(from), Instant.parse(to), "given");
    tellings.add(
        new Appearance(
            article.toBuilder().published(dating).build(), null, Spans.of(new Span(0, 21)), false));
    return this;
  }

  private StandingTest derive(int from, int to) {
    derivations.add(
        new Derivation(
            tellings.get(from),
            tellings.get(to),
            Relation.WAS_DERIVED_FROM,
            false,
            0.9,
            Set.of(),
            List.of()));
    return this;
  }

  private Cascade cascade() {
    return new Cascade(
        "c",
        "the mill stands still",
        tellings,
        derivations,
        List.of(),
        new Counts(tellings.size(), 1, 1, 1, 1, 0, 0),
        List.of());
  }

  @Test
  void ofTwoThatCannotBeOrderedNoneIsFirst() {
    assertThat(
            tell("a", "2024-05-03T00:00:00Z", "2024-05-03T23:59:59Z")
                .tell("b", "2024-05-03T08:00:00Z", "2024-05-03T08:00:00Z")
                .cascade()
                .standings())
        .containsEntry("a", Standing.UNORDERED)
        .containsEntry("b", Standing.UNORDERED);
  }

  @Test
  void aReportOfItsOwnThatCameLaterIsNotFirst() {
    assertThat(
            tell("a", "2024-05-03T08:00:00Z", "2024-05-03T08:00:00Z")
                .tell("b", "2024-05-03T09:00:00Z", "2024-05-03T09:00:00Z")
                .tell("c", "2024-05-04T00:00:00Z", "2024-05-04T23:59:59Z")
                .derive(0, 1)
                .cascade()
                .standings())
        .containsEntry("a", Standing.FIRST)
        .containsEntry("b", Standing.DERIVED)
        .containsEntry("c", Standing.LATER);
  }
}
