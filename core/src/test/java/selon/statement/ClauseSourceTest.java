package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.english;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class ClauseSourceTest {

  @Test
  void whoeverTheClauseIsAboutSpeaksBehindIt() {
    assertThat(
            english(
                "A former guard, who asked not to be named because he still has friends there, said"
                    + " the side door had been broken for months."))
        .contains("{A former guard} <said> [the side door had been broken for months]")
        .noneMatch(line -> line.startsWith("{he}"));
  }

  @Test
  void aPronounWithItsOwnVerbStillSpeaks() {
    assertThat(english("The guard, who is ill, was absent, and he said the door was broken."))
        .contains("{he} <said> [the door was broken]");
    assertThat(french("La gérante, qui part, est triste, et elle assure que le bac rouvrira."))
        .contains("{elle} <assure> [que le bac rouvrira]");
  }
}
