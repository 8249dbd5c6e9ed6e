package selon.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpansTest {

  @Test
  void aSearchFindsWhatALookAtEveryPieceFinds() {
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      Spans spans = some(random);
      Span span = span(random.nextInt(12), random.nextInt(4));
      int offset = random.nextInt(14);
      List<Span> pieces = spans.pieces();
      assertThat(spans.contains(span)).isEqualTo(pieces.stream().anyMatch(p -> p.contains(span)));
      assertThat(spans.contains(offset))
          .isEqualTo(pieces.stream().anyMatch(p -> p.contains(offset)));
      assertThat(spans.overlaps(span)).isEqualTo(pieces.stream().anyMatch(p -> p.overlaps(span)));
      assertThat(spans.shared(span))
          .isEqualTo(pieces.stream().mapToInt(p -> shared(p, span)).sum());
    }
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static Spans some(Random random) {
    List<Span> pieces = new ArrayList<>();
    int at = random.nextInt(3);
    for (int i = random.nextInt(5); i > 0; i--) {
      Span piece = span(at, random.nextInt(4));
      pieces.add(piece);
      at = piece.end() + random.nextInt(3);
    }
    return new Spans(pieces);
  }

  private static Span span(int start, int length) {
    return new Span(start, start + length);
  }
}
