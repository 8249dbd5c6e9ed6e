package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.ReadingInvariants;
import selon.Selon;
import selon.article.Article;
import selon.article.Dating;
import selon.page.ArticleRecord;
import selon.page.Extent;
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

class CorrectionsTest {

  private static final String TEXT =
      "Harbor news\n\nThe Ostley Post writes: “Anna Morel said that the ferry is late.”\n\n"
          + "The captain denied that the ferry is late.";

  private static final Reading READING =
      new Selon()
          .read(
              new ArticleRecord(
                  "a", "a", TEXT, null, "Shire", null, List.of(), null, null, List.of(), "en"));

  @Test
  void theReadingHasAChainToChange() {
    assertThat(READING.statements()).anyMatch(statement -> statement.parent() != null);
    assertThat(READING.statements()).anyMatch(statement -> statement.parent() == null);
  }

  @Test
  void nothingDecidedIsTheReadingItself() {
    Corrections corrections =
        Corrections.of(
            List.of(
                new Decision.RenameSource("Anna Morel", "A. Morel"),
                new Decision.RejectStatement("b", "x")));
    assertThat(corrections.apply(READING)).isSameAs(READING);
    assertThat(corrections.concern("a")).isFalse();
    assertThat(corrections.concern("b")).isTrue();
  }

  @Test
  void whatWasAcceptedIsAPersons() {
    Statement first = READING.statements().get(0);
    Reading after = apply(new Decision.AcceptStatement("a", first.id()));
    assertThat(after.statements().get(0).rule()).isEqualTo("person");
    assertThat(after.statements().get(0).confidence()).isEqualTo(1);
    assertThat(after.statements()).hasSameSizeAs(READING.statements());
    assertThat(after.statements().get(1)).isEqualTo(READING.statements().get(1));
  }

  @Test
  void whatStoodInARejectedStatementStandsInItsParent() {
    Statement child = child();
    Statement parent = byId(READING, child.parent());
    Reading after = apply(new Decision.RejectStatement("a", parent.id()));
    Statement left = byId(after, child.id());
    assertThat(left.parent()).isEqualTo(parent.parent());
    assertThat(left.chain())
        .startsWith("Shire")
        .doesNotContain(parent.source().name())
        .endsWith(child.source().name());
    ReadingInvariants.check(after);
  }

  @Test
  void aCorrectedStatementTakesThePlaceOfAnother() {
    Statement parent = byId(READING, child().parent());
    Statement written = statement("mine", null, "Ostley Post", 0);
    Reading after = apply(new Decision.CorrectStatement("a", parent.id(), written));
    assertThat(after.statements()).extracting(Statement::id).doesNotContain(parent.id());
    assertThat(byId(after, "mine").rule()).isEqualTo("person");
    assertThat(byId(after, "mine").confidence()).isEqualTo(1);
    assertThat(byId(after, child().id()).parent()).isEqualTo("mine");
  }

  @Test
  void whatAPersonWroteHoldsWhenTheMachineFindsItsErrorNoMore() {
    Statement written = statement("mine", "gone", "Ostley Post", 0);
    Reading after = apply(new Decision.CorrectStatement("a", "gone", written));
    assertThat(byId(after, "mine").parent()).isNull();
    assertThat(after.statements()).hasSize(READING.statements().size() + 1);
  }

  @Test
  void aStatementThatDoesNotFitTheTextIsLeftOut() {
    Statement written = statement("mine", null, "Ostley Post", TEXT.length());
    assertThat(apply(new Decision.CorrectStatement("a", null, written)).statements())
        .isEqualTo(READING.statements());
  }

  @Test
  void aCircleOfParentsIsCut() {
    Reading after =
        apply(
            new Decision.CorrectStatement("a", null, statement("one", "two", "One", 0)),
            new Decision.CorrectStatement("a", null, statement("two", "one", "Two", 1)));
    assertThat(List.of(byId(after, "one"), byId(after, "two")))
        .extracting(Statement::parent)
        .containsOnlyOnce((String) null);
  }

  @Test
  void aPersonsDateIsMarkedSo() {
    Instant day = Instant.parse("2024-03-05T00:00:00Z");
    Reading after = apply(new Decision.DateArticle("a", new Dating(day, day, "given")));
    assertThat(after.article().published()).isEqualTo(new Dating(day, day, "person"));
    assertThat(after.statements()).isEqualTo(READING.statements());
  }

  @Test
  void aTeaserThatAPersonDatedIsStillOne() {
    Article whole = READING.article();
    Article teaser = whole.toBuilder().extent(Extent.TEASER).build();
    Instant day = Instant.parse("2024-03-05T00:00:00Z");
    Reading dated =
        Corrections.of(List.of(new Decision.DateArticle("a", new Dating(day, day, "given"))))
            .apply(new Reading(teaser, List.of(), List.of(), List.of()));
    assertThat(dated.article().extent()).isEqualTo(Extent.TEASER);
  }

  private static Reading apply(Decision... decisions) {
    return Corrections.of(List.of(decisions)).apply(READING);
  }

  private static Statement child() {
    return READING.statements().stream().filter(s -> s.parent() != null).findFirst().orElseThrow();
  }

  private static Statement byId(Reading reading, @Nullable String id) {
    return reading.statements().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Statement statement(String id, @Nullable String parent, String name, int start) {
    return new Statement(
        id,
        parent,
        new Source(Spans.none(), SourceKind.MEDIUM, name),
        Spans.none(),
        Spans.of(start, start + 11),
        Form.INDIRECT,
        Attitude.ASSERTION,
        Stance.NEUTRAL,
        new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of()),
        List.of("Shire", name),
        "hand",
        0.5);
  }
}
