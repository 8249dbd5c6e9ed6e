package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.statement.Reading;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;

class WordedTest {

  private static final String UNDATED =
      """
      {"id":"f4","outlet":"Lind Herald","language":"en","text":"A flock gone\\n\\nThe river carried away 310 sheep below the old mill of Morval this Monday night, according to the shepherd Anna Brandt."}
      """;

  private static Bench bench;
  private static Cascade whole;

  @BeforeAll
  static void open() {
    List<String> lines = new ArrayList<>(Bench.flood());
    lines.add(UNDATED);
    bench = Bench.of(lines.toArray(String[]::new));
    Claims claims = bench.desk().holdings().claims();
    Cascade found = claims.whole(claims.all().get(0)).orElseThrow();
    // as if the last telling were what another article says to the contrary
    Appearance last = found.appearances().get(found.appearances().size() - 1);
    whole = contradicted(found, last);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static Cascade contradicted(Cascade cascade, Appearance by) {
    return new Cascade(
        cascade.claim(),
        cascade.gist(),
        cascade.appearances(),
        cascade.derivations(),
        cascade.origins(),
        cascade.counts(),
        cascade.alerts(),
        cascade.corrections(),
        List.of(by));
  }

  private static Reading reading(String id) {
    return bench.desk().holdings().reading(id).orElseThrow();
  }

  private static Appearance in(Appearance telling, Function<String, Reading> readings) {
    Reading reading = readings.apply(telling.article().id());
    String id = telling.statement() == null ? null : telling.statement().id();
    return new Appearance(
        reading.article().traced(telling.article().published()),
        reading.statements().stream().filter(s -> s.id().equals(id)).findFirst().orElse(null),
        telling.content(),
        telling.attributed());
  }

  /** The cascade without any words, as a case holds it. */
  private static Cascade brief() {
    Abridged abridged = new Abridged(bench.desk().holdings().catalog());
    Function<String, Reading> brief = id -> abridged.reading(id).orElseThrow();
    return new Cascade(
        whole.claim(),
        whole.gist(),
        whole.appearances().stream().map(telling -> in(telling, brief)).toList(),
        whole.derivations().stream()
            .map(
                made ->
                    new Derivation(
                        in(made.from(), brief),
                        in(made.to(), brief),
                        made.relation(),
                        made.credited(),
                        made.probability(),
                        made.evidence(),
                        made.mutations()))
            .toList(),
        whole.origins(),
        whole.counts(),
        whole.alerts(),
        whole.corrections(),
        whole.contradictions().stream().map(telling -> in(telling, brief)).toList());
  }

  @Test
  void withAllWordsItIsTheCascadeItself() {
    assertThat(whole.appearances())
        .anyMatch(telling -> telling.article().published().method().equals("text"));
    assertThat(Worded.of(brief(), Set.of("f1", "f2", "f3", "f4"), WordedTest::reading))
        .isEqualTo(whole);
  }

  @Test
  void whatIsNotShownStaysWithoutWords() {
    Cascade some = Worded.of(brief(), Set.of("f1"), WordedTest::reading);
    assertThat(some.appearances())
        .allSatisfy(
            telling ->
                assertThat(telling.article().text().isEmpty())
                    .isEqualTo(!telling.article().id().equals("f1")));
    assertThat(some.derivations()).hasSameSizeAs(whole.derivations());
  }

  @Test
  void whatStandsNoMoreInItsTextIsLeftOut() {
    String cut = whole.contradictions().get(0).article().id();
    Cascade some =
        Worded.of(brief(), Set.of("f2", cut), id -> id.equals(cut) ? cut(id) : reading(id));
    assertThat(some.appearances())
        .extracting(telling -> telling.article().id())
        .containsExactlyElementsOf(
            whole.appearances().stream()
                .map(telling -> telling.article().id())
                .filter(id -> !id.equals(cut))
                .toList());
    assertThat(some.derivations()).noneMatch(made -> made.to().article().id().equals(cut));
    assertThat(some.contradictions()).isEmpty();
  }

  /** The reading of a text that was cut since it was traced. */
  private static Reading cut(String id) {
    Article article = reading(id).article();
    return new Reading(
        article.toBuilder()
            .text(article.text().substring(0, 20))
            .id(id)
            .bylines(List.of())
            .links(List.of())
            .build(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void whatContradictsItHasItsWordsOnEveryPart() {
    assertThat(Worded.of(brief(), Set.of(), WordedTest::reading).contradictions())
        .isEqualTo(whole.contradictions());
  }
}
