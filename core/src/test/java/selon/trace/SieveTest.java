package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SieveTest {

  @Test
  void whatWasAddedPassesAndHardlyAnythingElse() {
    List<String> words = IntStream.range(0, 100).mapToObj(i -> "mill" + i).toList();
    Sieve sieve = new Sieve(words);
    assertThat(words).allMatch(sieve::passes);
    long others = IntStream.range(0, 10_000).filter(i -> sieve.passes("barge" + i)).count();
    assertThat(others).isLessThan(200);
  }

  @Test
  void nothingPassesOneToWhichNothingWasAdded() {
    Sieve sieve = new Sieve();
    assertThat(sieve.passes("mill")).isFalse();
    sieve.add("mill");
    assertThat(sieve.passes("mill")).isTrue();
  }
}
