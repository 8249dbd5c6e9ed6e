package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sources that go by what they are: who has that office or description. */
class OfficesTest {

  @Test
  void aNewDescriptionIsNotTakenForWhoSpokeLast() {
    SourceStory french =
        SourceStory.french(
            "[1s Le procureur Marc Dol] [1c annonce] [1t une arrestation]. [2s L'homme] [2c nie]"
                + " [2t les faits]. [3s La sénatrice] [3c craint] [3t une grève].");
    assertThat(french.kind(2)).isEqualTo(SourceKind.ROLE);
    assertThat(french.name(2)).isEqualTo("homme");
    assertThat(french.name(3)).isEqualTo("sénatrice");
    SourceStory english =
        SourceStory.english(
            "[1s Senator Ann Morel] [1c said] [1t it leaks]. [2s The minister] [2c added]"
                + " [2t that it is old].");
    assertThat(english.name(2)).isEqualTo("minister");
  }

  @Test
  void aNewDescriptionMeansNobodyWhoTellsOfHimOrHasAnotherOffice() {
    SourceStory told =
        SourceStory.french(
            "[1s Anna Morel] [1c dit] [1t que [2s la sénatrice] [2c craint] [2t une grève]].");
    assertThat(told.kind(2)).isEqualTo(SourceKind.ROLE);
    SourceStory office =
        SourceStory.french(
            "[1s Le maire, Paul Vernier], [1c annonce] [1t une grève]. [2s Le préfet] [2c dément]"
                + " [2t la panne].");
    assertThat(office.kind(2)).isEqualTo(SourceKind.ROLE);
    SourceStory another =
        SourceStory.french(
            "[1s Paul Vernier] [1c annonce] [1t une grève]. [2s Le porte-parole du ministre]"
                + " [2c dément] [2t la panne].");
    assertThat(another.kind(2)).isEqualTo(SourceKind.ROLE);
  }

  @Test
  void anOfficeGoesToItsHolder() {
    SourceStory story =
        SourceStory.french(
            """
            [1s La maire de Morval, Anna Morel], [1c annonce] [1t un vote].
            [2s La maire] [2c précise] [2t que le vote sera secret]. [3s Le préfet] [3c doute] [3t de la date].
            """);
    assertThat(story.name(2)).isEqualTo("Anna Morel");
    assertThat(story.kind(2)).isEqualTo(SourceKind.PERSON);
    assertThat(story.name(3)).isEqualTo("préfet");
    assertThat(story.kind(3)).isEqualTo(SourceKind.ROLE);
  }

  @Test
  void anOfficeOfAnotherTownIsAnothers() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Le maire de Morval, Paul Vernier], [1c annonce] [1t un vote].
            [2s Le maire de Tourne] [2c annonce] [2t un refus].
            """);
    assertThat(story.name(2)).isEqualTo("maire de Tourne");
  }

  @Test
  void aHeadlineMayNameTheOfficeFirst() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Le maire de Morval] [1c appelle] [1t au calme]

            [2s Le maire de Morval, Paul Vernier], [2c appelle] [2t les habitants au calme].
            """);
    assertThat(story.name(1)).isEqualTo("Paul Vernier");
  }

  @Test
  void aGovernmentIsNotItsHead() {
    SourceStory story =
        SourceStory.french(
            """
            Jean Vautrin est arrivé lundi. [1s Le gouvernement Vautrin] [1c promet] [1t un vote].
            """);
    assertThat(story.name(1)).isEqualTo("gouvernement Vautrin");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void aDeputyIsNotThePresident() {
    SourceStory story =
        SourceStory.french(
            "[1s Le vice-président Paul Vernier] [1c nie] [1t tout]. [2s Le président] [2c dément]"
                + " [2t aussi]. [3s Le vice-président] [3c se tait] [3t encore].");
    assertThat(story.name(2)).isEqualTo("président");
    assertThat(story.name(3)).isEqualTo("Paul Vernier");
  }

  @Test
  void aPartyMayStandBetweenTheOfficeAndTheName() {
    SourceStory story =
        SourceStory.french(
            "[1c s'est félicité] [1s le rapporteur (UDR) Paul Vernier] [1t du vote]."
                + " [2s Le rapporteur] [2c ajoute] [2t que la loi passera].");
    assertThat(story.name(1)).isEqualTo("Paul Vernier");
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
    assertThat(story.name(2)).isEqualTo("Paul Vernier");
  }

  @Test
  void maitreIsATitleAndNotMyself() {
    SourceStory story =
        SourceStory.french(
            "[1t « Mon client est seul »], [1c plaide] en défense [1s Me Inès Roubaudi].");
    assertThat(story.name(1)).isEqualTo("Inès Roubaudi");
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void whoHasAnAgeIsAPerson() {
    SourceStory story =
        SourceStory.french(
            "Josiane, 71 ans, a perdu ses outils. [1t « C'est fini »], [1c confie]-t-[1s elle].");
    assertThat(story.name(1)).isEqualTo("Josiane");
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
  }
}
