package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AddProgressTest {

  private final AtomicLong now = new AtomicLong();

  @Test
  void theRateAndTheRestAreToldAfterAWhile() {
    AddProgress progress = new AddProgress(1000, now::get);
    progress.record();
    assertThat(progress.line()).isEqualTo("1 record");
    for (int i = 0; i < 99; i++) {
      progress.record();
    }
    progress.passed(100);
    now.set(TimeUnit.SECONDS.toNanos(10));
    assertThat(progress.line()).isEqualTo("100 records, 10 a second, about 2 min left");
    progress.passed(500);
    assertThat(progress.line()).endsWith("about 7 s left");
    progress.passed(400);
    assertThat(progress.line()).endsWith("10 a second");
  }

  @Test
  void theRestOfOneLargeInputIsTold() {
    AddProgress progress = new AddProgress(1000, now::get);
    progress.record();
    progress.reading(250);
    now.set(TimeUnit.SECONDS.toNanos(10));
    assertThat(progress.line()).endsWith("about 30 s left");
    progress.passed(1000);
    assertThat(progress.line()).doesNotContain("left");
  }

  @Test
  void whereTheSizeIsNotKnownTheRestIsNotTold() {
    AddProgress progress = new AddProgress(0, now::get);
    progress.record();
    progress.passed(100);
    now.set(TimeUnit.SECONDS.toNanos(10));
    assertThat(progress.line()).doesNotContain("left");
  }
}
