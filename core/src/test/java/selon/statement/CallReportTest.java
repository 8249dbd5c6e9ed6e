package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class CallReportTest {

  @Test
  void whoIsCalledOnStandsBeforeWhatTheyAreToDo() {
    assertThat(french("Le président, Luc Ferrand, a appelé les deux camps « à la retenue »."))
        .containsExactly("{Le président, Luc Ferrand} <a appelé> [« à la retenue »]");
    assertThat(french("Le préfet appelle la population à la prudence."))
        .containsExactly("{Le préfet} <appelle> [à la prudence]");
    assertThat(french("Le gardien a appelé les pompiers.")).isEmpty();
  }
}
