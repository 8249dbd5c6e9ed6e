package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class QuotationOwnersTest {

  @Test
  void whatIsSaidWithinAQuotationDoesNotLeaveIt() {
    assertThat(french("« Nous attendons », ajoute M. Vallet."))
        .containsExactly("{M. Vallet} <ajoute> [« Nous attendons »]");
    assertThat(english("“We hope,” said Crane. “I think so,” said Dunn."))
        .contains("{Crane} <said> [“We hope,”]", "{Dunn} <said> [“I think so,”]")
        .noneMatch(found -> found.contains("” said"));
    assertThat(french("« Je pense », dit-il, « que le quai tiendra »."))
        .contains("{Je} <pense> [« que le quai tiendra »]");
  }

  @Test
  void aQuotationWithASpeakerBesideItIsNobodyElses() {
    assertThat(french("Une voisine a tout vu. « Le bac roulait vite », raconte Ada Morel."))
        .containsExactly("{Ada Morel} <raconte> [« Le bac roulait vite »]");
    assertThat(english("Other fishers were not convinced. “It will hold,” says Ada Crane."))
        .containsExactly("{Ada Crane} <says> [“It will hold,”]");
    assertThat(english("Ada Crane shrugged. “It will not hold a day longer.”"))
        .contains("{Ada Crane} <shrugged> [“It will not hold a day longer.”]");
  }

  @Test
  void whoIsSpokenOfInPassingTakesNoQuotation() {
    String text =
        "“We will win,” said Crane, whose deputy Priya Dunn had told local radio that a draw"
            + " would be a good result. “OK, so we lost.”";
    assertThat(english(text))
        .contains(
            "{whose deputy Priya Dunn} <had told> [that a draw would be a good result]",
            "{Crane} <said> [“We will win,” … “OK, so we lost.”]");
  }

  @Test
  void whatAParagraphClosesWithIsNotOfTheNextParagraph() {
    assertThat(
            english(
                "“You want somebody to blame,” Ms Penn said.\n\n“No,” he replied. “I am looking"
                    + " for the truth.”\n\nSergeant Amy Rudd told the court the tub had been"
                    + " delivered in June."))
        .contains("{he} <replied> [“No,” … “I am looking for the truth.”]")
        .noneMatch(line -> line.contains("{Sergeant Amy Rudd} <told> [“I am"));
  }
}
