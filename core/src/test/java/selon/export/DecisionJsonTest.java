package selon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import selon.article.Dating;
import selon.corpus.Decision;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

class DecisionJsonTest {

  static List<Decision> decisions() {
    Statement statement =
        new Statement(
            "s",
            "p",
            new Source(Spans.of(0, 3), SourceKind.ROLE, null),
            Spans.of(4, 8),
            Spans.of(new Span(9, 12), new Span(14, 20)),
            Form.MIXED,
            Attitude.BELIEF,
            Stance.DENYING,
            new Factuality(
                Certainty.POSSIBLE,
                Polarity.NEGATIVE,
                List.of(new Hedge(new Span(9, 10), HedgeKind.MODAL))),
            List.of("", "X"),
            "rule",
            1.0 / 3);
    return List.of(
        new Decision.MergeSources("A", "B\n\"\ud800\0"),
        new Decision.PartSources("A", "B"),
        new Decision.SplitSource("A", "a1", "C"),
        new Decision.RenameSource("A", "A. B."),
        new Decision.RetypeSource("A", SourceKind.ANONYMOUS),
        new Decision.AcceptStatement("a", "s"),
        new Decision.RejectStatement("a", "s"),
        new Decision.CorrectStatement("a", null, statement),
        new Decision.CorrectStatement("a", "s0", statement),
        new Decision.DateArticle(
            "a", new Dating(null, Instant.parse("2024-03-05T00:00:00Z"), "person")),
        new Decision.AcceptLink(
            new Decision.Place("a", Spans.of(1, 2)), new Decision.Place("b", Spans.of(3, 4))),
        new Decision.RejectLink(
            new Decision.Place("a", Spans.of(1, 2)), new Decision.Place("b", Spans.none())),
        new Decision.NoLink(new Decision.Place("a", Spans.of(1, 2))),
        new Decision.JoinClaims(
            new Decision.Place("a", Spans.of(1, 2)), new Decision.Place("b", Spans.of(3, 4))),
        new Decision.PartTelling(
            new Decision.Place("a", Spans.of(1, 2)), new Decision.Place("b", Spans.of(3, 4))));
  }

  @Test
  void everyKindIsTried() {
    assertThat(decisions().stream().map(Object::getClass).distinct())
        .hasSize(Decision.class.getPermittedSubclasses().length);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void whatWasWrittenReadsBackAsItWas(Decision decision) {
    String line = DecisionJson.write(decision);
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(DecisionJson.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(decision);
    assertThat(line).doesNotContain("\n");
  }

  @Test
  void whatIsNoDecisionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionJson.read("{\"decision\":\"x\"}"));
    assertThatIllegalArgumentException().isThrownBy(() -> DecisionJson.read("{"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionJson.read("{\"decision\":\"accept-statement\"}"));
  }
}
