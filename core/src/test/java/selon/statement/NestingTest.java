package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import selon.text.Span;
import selon.text.Spans;

class NestingTest {

  private static int[] parents(String marked) {
    SourceStory story = SourceStory.french(marked);
    return Nesting.parents(story.words, story.attributions);
  }

  @Test
  void theInnermostContentIsTheParent() {
    assertThat(
            parents(
                """
                [1s L'agence] [1c écrit] : [1t « [2s Les habitants] [2c pensent] [2t que [3s le maire] [3c sait] [3t que le pont cède]] »].
                """))
        .containsExactly(-1, 0, 1);
  }

  @Test
  void aBlockQuotationUnderItsIntroductionHoldsWhatIsSaidInIt() {
    assertThat(
            parents(
                """
                [1s L'agence Asia News] [1c précise] :

                [1t « Des familles sont parties. [2s Les habitants] [2c pensent] [2t que la ville est vide] »]
                """))
        .containsExactly(-1, 0);
  }

  @Test
  void aFrameHoldsTheStatementBehindIt() {
    assertThat(parents("[1c D'après] [1s ABC], [1t [2s Basya] [2c croit] [2t que le pont tient]]."))
        .containsExactly(-1, 0);
  }

  @Test
  void aCitedSourceIsTheChildThoughItHasTheWholeContent() {
    assertThat(
            parents(
                "[1s ABC], [2c citant] [2s une source], [1c annonce] [1t [2t que le pont cède]]."))
        .containsExactly(-1, 0);
  }

  @Test
  void twoWhoSayTheSameAreNoRelay() {
    assertThat(
            parents(
                """
                [1s Les médecins] le [1c savent] : [1t [2t le pont cède]], et c'est ce que [2c redoutent] [2s les habitants].
                """))
        .containsExactly(-1, -1);
  }

  @Test
  void aStatementBesideAnotherHasNoParent() {
    assertThat(
            parents(
                "[1s Anna] [1c dit] [1t que le pont tient]. [2s Paul] [2c dit] [2t que le pont cède]."))
        .containsExactly(-1, -1);
  }

  @Test
  void contentsInPiecesHoldWhatLiesInAPiece() {
    assertThat(
            parents(
                """
                [1t « Le pont cède »], [1c dit] [1s Anna], [1t « et [2s le maire] [2c sait] [2t que tout est vieux] »].
                """))
        .containsExactly(-1, 0);
  }

  @Test
  void noSpansMakeACircle() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      List<Attribution> hostile = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        hostile.add(new Attribution(some(random), some(random), some(random), "random", 1));
      }
      int[] parents = Nesting.parents(hostile);
      for (int i = 0; i < parents.length; i++) {
        int steps = 0;
        for (int at = i; at >= 0; at = parents[at]) {
          assertThat(steps++).isLessThan(parents.length);
        }
      }
    }
  }

  @Test
  void thousandsAreFast() {
    List<Attribution> deep = new ArrayList<>();
    List<Attribution> crossing = new ArrayList<>();
    int many = 20_000;
    for (int i = 0; i < many; i++) {
      deep.add(
          new Attribution(
              Spans.none(), Spans.of(i, i + 1), Spans.of(i + 1, 3 * many - i), "deep", 1));
      crossing.add(
          new Attribution(Spans.none(), Spans.of(i, i + 1), Spans.of(i, i + many), "cross", 1));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(Nesting.parents(deep)[many - 1]).isEqualTo(many - 2);
          assertThat(Nesting.parents(crossing)).hasSize(many);
        });
  }

  private static Spans some(Random random) {
    List<Span> pieces = new ArrayList<>();
    int at = random.nextInt(6);
    for (int i = random.nextInt(3); i > 0; i--) {
      int end = at + 1 + random.nextInt(4);
      pieces.add(new Span(at, end));
      at = end + random.nextInt(3);
    }
    return new Spans(pieces);
  }
}
