package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class ContentTailTest {

  @Test
  void twoDeedsAndTwoQuestionsAreOneContent() {
    assertThat(english("The panel voted to close the library and move its books into a bank."))
        .containsExactly(
            "{The panel} <voted> [to close the library and move its books into a bank]");
    assertThat(
            english(
                "He asked why no bid had been made for the quay, and whether the clerk had read the"
                    + " letter."))
        .contains(
            "{He} <asked> [why no bid had been made for the quay, and whether the clerk had read"
                + " the letter]");
    assertThat(english("The panel voted to close the library and went home."))
        .containsExactly("{The panel} <voted> [to close the library]");
  }

  @Test
  void whatIsSaidGoesOnWithAnd() {
    assertThat(
            english(
                "Three people familiar with the matter said the mayor had been briefed on the quay"
                    + " at least twice, and that senior aides had seen the plans as recently as"
                    + " June."))
        .contains(
            "{Three people familiar with the matter} <said> [the mayor had been briefed on the quay"
                + " at least twice, and that senior aides had seen the plans as recently as June]");
  }

  @Test
  void whereItIsBroadcastIsNoPartOfIt() {
    assertThat(french("Ada Morel a démenti tout contact au micro de Radio Estavel."))
        .containsExactly("{Ada Morel} <a démenti> [tout contact]");
  }

  @Test
  void whatSomebodyDidHeDidNotVow() {
    assertThat(english("He has since vowed to clear his name and blasted the council as a joke."))
        .contains("{He} <has since vowed> [to clear his name]");
    assertThat(english("\"We asked for a promise and got a letter,\" said Ada Crane."))
        .contains("{We} <asked for> [a promise]");
    assertThat(english("The clerk vowed to stay and fight."))
        .contains("{The clerk} <vowed> [to stay and fight]");
  }

  @Test
  void theMainClauseIsNoPartOfWhatARelativeOneTells() {
    assertThat(english("The quay, which is believed to be the oldest here, will be shut."))
        .containsExactly("{} <is believed> [The quay … to be the oldest here]");
  }

  @Test
  void aTimeAloneIsNothingSaid() {
    assertThat(
            english(
                "The court heard that when an auditor queried one of the invoices, Crane claimed"
                    + " that the owner had died."))
        .contains(
            "{The court} <heard> [that when an auditor queried one of the invoices, Crane claimed"
                + " that the owner had died]",
            "{Crane} <claimed> [that the owner had died]");
  }
}
