package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The fair is put off,|The fair is put off",
        "The fair is put off, and|The fair is put off",
        "La foire est reportée et,|La foire est reportée",
        "The fair is put off on the island|The fair is put off on the island",
        ", which the keeper denies;|which the keeper denies",
        "\"The lock holds,\"|\"The lock holds\"",
        "« Le barrage tient, »|« Le barrage tient »",
        "“The lock holds”|“The lock holds”",
        "The lock holds.\"|The lock holds.",
        "The lock holds.|The lock holds.",
        "“The lock holds|The lock holds",
        "he called it “safe|he called it safe",
        "« Le barrage tient|Le barrage tient",
        "“The lock holds,” … “and the gate|“The lock holds,” … and the gate",
        "the keeper’s own words -|the keeper’s own words",
        "-12 degrees at dawn –|-12 degrees at dawn",
      })
  void aGistHasNoLooseEnds(String words, String gist) {
    assertThat(Gist.of(words)).isEqualTo(gist);
  }

  @Test
  void aClaimIsCalledByWordsThatStandAlone() {
    String text = "\"The Dunmere lock gate fell at dawn. The keeper of the mill ran home.\"";
    List<Cascade> cascades =
        new Press()
            .print("g1", "Lowland Agency", null, text)
            .print("g2", "Dunmere Post", null, text)
            .trace();
    assertThat(cascades.stream().map(Cascade::gist))
        .contains("The Dunmere lock gate fell at dawn.", "The keeper of the mill ran home.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "that the dam holds|the dam holds",
        "que le barrage tient|le barrage tient",
        "qu’une digue tient|une digue tient",
        "the dam holds|the dam holds",
        "quelque chose tient|quelque chose tient",
        "that|that",
      })
  void whatIsSaidIsAClauseOfItsOwn(String words, String gist) {
    assertThat(Gist.clause(words)).isEqualTo(gist);
  }

  @Test
  void whatIsOnlyDeniedIsCalledByTheDenial() {
    String text = "Keeper Nora Quill denied that the gate of the Dunmere lock had fallen at dawn.";
    List<Cascade> cascades =
        new Press()
            .read("g1", "Lowland Agency", null, text)
            .read("g2", "Dunmere Post", null, text)
            .trace();
    assertThat(cascades.stream().map(Cascade::gist))
        .containsExactly("denied that the gate of the Dunmere lock had fallen at dawn");
  }

  @Test
  void whoFlippedANegationDoesNotNameTheClaim() {
    String not = "\"Our study does not show that tea causes poor sleep,\" said Dr Ines Marlow.";
    List<Cascade> cascades =
        new Press()
            .read("g1", "Lowland Agency", "2025-09-01T08:00:00Z", not)
            .read("g2", "Dunmere Post", "2025-09-01T09:00:00Z", not)
            .read(
                "g3",
                "Radio Dunmere",
                "2025-09-01T10:00:00Z",
                not.replace("does not show", "shows"))
            .trace();
    assertThat(cascades.get(0).gist()).contains("does not show");
  }
}
