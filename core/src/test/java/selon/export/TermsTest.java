package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import selon.article.Dating;

class TermsTest {

  @Test
  void aTimeThatIsKnownToTheDayIsWrittenAsTheDay() {
    Dating day =
        new Dating(
            Instant.parse("2025-06-17T10:00:00Z"), Instant.parse("2025-06-19T11:59:59Z"), "given");
    assertThat(Terms.earliest(day)).isEqualTo("2025-06-18");
    assertThat(Terms.latest(day)).isEqualTo("2025-06-18");
  }

  @Test
  void aMomentIsWrittenAsOne() {
    Instant noon = Instant.parse("2025-06-18T12:00:00Z");
    assertThat(Terms.earliest(new Dating(noon, noon, "given"))).isEqualTo("2025-06-18T12:00:00Z");
    assertThat(Terms.latest(new Dating(noon, null, "given"))).isNull();
    assertThat(Terms.earliest(new Dating(Instant.MIN, noon, "given"))).isNull();
  }
}
