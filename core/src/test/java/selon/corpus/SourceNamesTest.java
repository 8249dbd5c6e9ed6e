package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.statement.SourceKind;

class SourceNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Vel, Anne Vel",
    "A. Vel, Anne Vel",
    "Anne Vel, Anne Marie Vel",
    "de Ruyt, Jan de Ruyt",
    "J. K. Orme, Jane Karen Orme",
  })
  void aShortNameMayBeAFullerOne(String shorter, String fuller) {
    assertThat(SourceNames.isFuller(SourceNames.key(shorter), SourceNames.key(fuller))).isTrue();
    assertThat(SourceNames.isFuller(SourceNames.key(fuller), SourceNames.key(shorter))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Anne, Anne Vel",
    "Paul Vel, Anne Vel",
    "P. Vel, Anne Vel",
    "Vel, Anne Velt",
    "Anne Vel, Paul Anne Vel",
    "Anne Vel, Anne Vel",
    "Anne Marie Vel, Anne Vel",
  })
  void anotherNameIsNot(String one, String other) {
    assertThat(SourceNames.isFuller(SourceNames.key(one), SourceNames.key(other))).isFalse();
  }

  @Test
  void spellingsOfOneNameHaveOneKey() {
    assertThat(SourceNames.key("L’Aube")).isEqualTo(SourceNames.key("l'aube")).isEqualTo("aube");
    assertThat(SourceNames.key("The Shire Post")).isEqualTo("shire post");
    assertThat(SourceNames.key("Élise  Vel")).isEqualTo("elise vel");
    assertThat(SourceNames.key("The")).isEqualTo("the");
    assertThat(SourceNames.key("L'")).isEqualTo("l'");
    assertThat(SourceNames.key("")).isEmpty();
  }

  @Test
  void aMediumIsNamedWithoutWhatItIs() {
    assertThat(SourceNames.bare("journal L'Aube", SourceKind.MEDIUM)).isEqualTo("L'Aube");
    assertThat(SourceNames.bare("radio publique de Morval", SourceKind.MEDIUM))
        .isEqualTo("radio publique de Morval");
    assertThat(SourceNames.bare("ministère Vel", SourceKind.ORGANISATION))
        .isEqualTo("ministère Vel");
  }

  @Test
  void onlyANameIsKnownAgain() {
    assertThat(SourceNames.names("Anne Vel", SourceKind.PERSON)).isTrue();
    assertThat(SourceNames.names("police", SourceKind.ORGANISATION)).isFalse();
    assertThat(SourceNames.names("Fishermen of Ostley", SourceKind.COLLECTIVE)).isFalse();
    assertThat(SourceNames.names("Reports", SourceKind.DOCUMENT)).isFalse();
    assertThat(SourceNames.names("rapport Vel", SourceKind.DOCUMENT)).isTrue();
    assertThat(SourceNames.names("新華社", SourceKind.MEDIUM)).isTrue();
  }

  @Test
  void initialsLeaveOutSmallWords() {
    assertThat(SourceNames.initials("reseau de surveillance sismique de morval")).isEqualTo("rssm");
    assertThat(SourceNames.initials("shire post")).isEmpty();
  }
}
