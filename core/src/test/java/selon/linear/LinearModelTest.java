package selon.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What models score, held to the plain sum; few labels and many are looked up in different ways.
 */
class LinearModelTest {

  private static final int BITS = 7;

  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 17, 114, 256})
  void scoresAreTheSumsOfTheWeights(int labels) {
    float[] weights = weights(labels);
    LinearModel model = LinearModel.of(names(labels), BITS, weights);
    int[] features = random.ints(60).toArray();

    float[] scores = scores(model, features, 50);

    for (int label = 0; label < labels; label++) {
      double sum = 0;
      for (int i = 0; i < 50; i++) {
        sum += weights[LinearModel.bucket(features[i], BITS) * labels + label];
      }
      // a weight is rounded to one of 127 levels, the largest steps being a sixtieth
      assertThat(scores[label]).isCloseTo((float) sum, within(0.5f));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 114})
  void aModelIsReadAsItWasWritten(int labels) throws IOException {
    LinearModel model = LinearModel.of(names(labels), BITS, weights(labels));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    bytes.write(42);

    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    LinearModel read = LinearModel.read(in);

    int[] features = random.ints(60).toArray();
    assertThat(read.labels()).isEqualTo(model.labels());
    assertThat(read.size()).isEqualTo(model.size());
    assertThat(scores(read, features, 60)).isEqualTo(scores(model, features, 60));
    assertThat(in.read()).as("no byte more is read").isEqualTo(42);
  }

  @Test
  void scoresAreAddedToThoseThatAreThere() {
    LinearModel model = LinearModel.of(names(5), BITS, weights(5));
    int[] features = random.ints(9).toArray();
    float[] scores = {1, 2, 3, 4, 5};
    model.score(features, 9, scores);

    float[] alone = scores(model, features, 9);
    for (int label = 0; label < 5; label++) {
      assertThat(scores[label]).isCloseTo(alone[label] + label + 1, within(1e-4f));
    }
  }

  /** A model of no weights at all, and a bag of no features. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void nothingScoresNothing(int labels) {
    LinearModel empty = LinearModel.of(names(labels), BITS, new float[labels << BITS]);
    assertThat(empty.size()).isZero();
    assertThat(scores(empty, random.ints(20).toArray(), 20)).containsOnly(0);
    LinearModel full = LinearModel.of(names(labels), BITS, weights(labels));
    assertThat(scores(full, new int[0], 0)).containsOnly(0);
  }

  @Test
  void otherBytesAreNoModel() {
    byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8};
    assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a linear model");
  }

  /** Half of them none, as in a model that was learned. */
  private float[] weights(int labels) {
    float[] weights = new float[labels << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextBoolean() ? 0 : random.nextFloat() * 2 - 1;
    }
    return weights;
  }

  private static List<String> names(int labels) {
    return IntStream.range(0, labels).mapToObj(i -> "L" + i).toList();
  }

  private static float[] scores(LinearModel model, int[] features, int count) {
    float[] scores = new float[model.labels().size()];
    model.score(features, count, scores);
    return scores;
  }
}
