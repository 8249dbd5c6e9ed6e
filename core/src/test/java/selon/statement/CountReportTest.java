package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class CountReportTest {

  @Test
  void whoCountsAnswersForTheFigure() {
    assertThat(french("La police a compté 300 manifestants."))
        .containsExactly("{La police} <a compté> [300 manifestants]");
    assertThat(french("Ils étaient nombreux. Les syndicats en ont dénombré 900."))
        .contains("{Les syndicats} <ont dénombré> [900]");
    assertThat(french("La préfecture a recensé près de 12 000 personnes, et la gare a fermé."))
        .contains("{La préfecture} <a recensé> [près de 12 000 personnes]");
    assertThat(french("L'académie, elle, en a recensé onze."))
        .contains("{L'académie} <a recensé> [onze]");
  }

  @Test
  void whatSomebodyHasIsNoStatement() {
    assertThat(french("Le club compte 300 membres.")).isEmpty();
    assertThat(french("La police compte 12 000 agents.")).isEmpty();
    assertThat(french("L'école a compté jusqu'à 61 élèves pendant la guerre.")).isEmpty();
  }

  @Test
  void whoCountsMeansToDoNothing() {
    Marked counted = Marked.of("fr", "{La police} <a compté> [300 marcheurs].");
    Marked meant = Marked.of("fr", "{La police} <compte> [y retourner].");
    LabelReader labels = new LabelReader(Marked.pack("fr"));
    assertThat(labels.read(counted.words(), counted.attribution()).attitude())
        .isEqualTo(Attitude.KNOWLEDGE);
    assertThat(labels.read(meant.words(), meant.attribution()).attitude())
        .isEqualTo(Attitude.INTENTION);
  }
}
