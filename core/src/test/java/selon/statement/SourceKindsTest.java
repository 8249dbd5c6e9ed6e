package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of source: the table of section 3 of the annotation guide and the rulings on it. */
class SourceKindsTest {

  private static SourceKind french(String source) {
    return SourceStory.french("[1c Selon] [1s " + source + "], [1t le pont tient].").kind(1);
  }

  private static SourceKind english(String source) {
    return SourceStory.english("[1c According to] [1s " + source + "], [1t it holds].").kind(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "le général Paul Vernier | PERSON",
        "le ministère de la Défense morvalien | ORGANISATION",
        "l'agence de presse Asia News | MEDIUM",
        "le rapport | DOCUMENT",
        "le porte-parole du ministère | ROLE",
        "les habitants | COLLECTIVE",
        "des témoins | COLLECTIVE",
        "des sources russes | ANONYMOUS",
      })
  void everyKindHasItsFrenchExample(String source, SourceKind kind) {
    assertThat(french(source)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General Paul Vernier | PERSON",
        "the Ministry of Defense | ORGANISATION",
        "the news agency Asia News | MEDIUM",
        "the report | DOCUMENT",
        "a police officer | ROLE",
        "residents | COLLECTIVE",
        "witnesses | COLLECTIVE",
        "a person familiar with the matter | ANONYMOUS",
      })
  void everyKindHasItsEnglishExample(String source, SourceKind kind) {
    assertThat(english(source)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "l'agence Nordpresse | MEDIUM",
        "l'agence officielle Nordpresse | MEDIUM",
        "l'agence maritime Nordia | ORGANISATION",
        "le groupe Nordia | ORGANISATION",
        "le site spécialisé Manettes | MEDIUM",
        "le réseau Nordia | ORGANISATION",
        "son conseil, Me Paul Rivet | PERSON",
        "un haut fonctionnaire | ROLE",
        "un cadre qui requiert l'anonymat | ANONYMOUS",
        "des banderoles | DOCUMENT"
      })
  void aNounTellsWhatBearsTheName(String source, SourceKind kind) {
    assertThat(french(source)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Morval Shipping Ltd. | ORGANISATION",
        "Morval Electric | ORGANISATION",
        "an unidentified clerk | ANONYMOUS"
      })
  void lastWordsTellWhatBearsTheName(String source, SourceKind kind) {
    assertThat(english(source)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"les autorités", "un collectif de riverains", "les deux policiers"})
  void anUnnamedGroupIsACollective(String source) {
    assertThat(french(source)).isEqualTo(SourceKind.COLLECTIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"officials", "the authorities", "two police officers", "critics"})
  void anUnnamedGroupIsACollectiveInEnglish(String source) {
    assertThat(english(source)).isEqualTo(SourceKind.COLLECTIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"la plupart des économistes", "une vingtaine de maires", "personne"})
  void someOfManyAreACollective(String source) {
    assertThat(french(source)).isEqualTo(SourceKind.COLLECTIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a majority of voters", "nobody at the ministry", "no one"})
  void someOfManyAreACollectiveInEnglish(String source) {
    assertThat(english(source)).isEqualTo(SourceKind.COLLECTIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"l'un des pilotes", "l'un d'eux", "l'une d'entre elles"})
  void oneOfManyIsARole(String source) {
    assertThat(french(source)).isEqualTo(SourceKind.ROLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "son avocate, Me Judith Sand",
        "le porte-parole du ministère, le capitaine de vaisseau Loïc Arnal",
        "le procureur international, le Canadien Robert Pettigrew",
      })
  void anOfficeWithANameBehindItIsAPerson(String source) {
    assertThat(french(source)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void whatGoesOnWithWhichIsNoPerson() {
    assertThat(
            SourceStory.english(
                    "[1s Sallow Stone], which runs the quarry, [1c said] [1t that it holds].")
                .kind(1))
        .isEqualTo(SourceKind.ORGANISATION);
    assertThat(
            SourceStory.english(
                    "She married Paul Reeve, which pleased all. [1s Reeve] [1c said] [1t it"
                        + " holds].")
                .kind(1))
        .isEqualTo(SourceKind.PERSON);
  }

  @Test
  void whoIsCloseToANamedOneIsNotThatOne() {
    assertThat(french("le ministre, un proche de Paul Martin")).isEqualTo(SourceKind.ROLE);
  }

  @Test
  void twoNamedPeopleArePersons() {
    assertThat(french("Anna Morel et Paul Vernier")).isEqualTo(SourceKind.PERSON);
    assertThat(english("Anna Morel and Paul Vernier")).isEqualTo(SourceKind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"les résultats", "la loi", "les témoignages", "le modèle"})
  void resultsLawsTestimoniesAndModelsAreDocuments(String source) {
    assertThat(french(source)).isEqualTo(SourceKind.DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the results", "the law", "the testimony", "the model"})
  void resultsLawsTestimoniesAndModelsAreDocumentsInEnglish(String source) {
    assertThat(english(source)).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void relativesAreKnownByTheirRole() {
    assertThat(french("son frère")).isEqualTo(SourceKind.ROLE);
    assertThat(french("la mère de la victime")).isEqualTo(SourceKind.ROLE);
    assertThat(english("his brother")).isEqualTo(SourceKind.ROLE);
    assertThat(english("the victim's mother")).isEqualTo(SourceKind.ROLE);
  }

  @Test
  void anOutletThatSpeaksAsACompanyIsAMedium() {
    String french = "[1s La chaîne BFM TV] [1c annonce] [1t la vente de son siège].";
    assertThat(SourceStory.french(french).kind(1)).isEqualTo(SourceKind.MEDIUM);
    String english = "[1s CNN] [1c announced] [1t the sale of its offices].";
    assertThat(SourceStory.english(english).kind(1)).isEqualTo(SourceKind.MEDIUM);
  }

  @Test
  void aCountryOrCapitalForItsGovernmentIsAnOrganisation() {
    assertThat(french("Washington")).isEqualTo(SourceKind.ORGANISATION);
    assertThat(french("le Chili")).isEqualTo(SourceKind.ORGANISATION);
    assertThat(english("Moscow")).isEqualTo(SourceKind.ORGANISATION);
    assertThat(english("Chile")).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void onSourcesAndSomeInformationAreAnonymous() {
    assertThat(SourceStory.french("[1s On] [1c raconte] [1t que le pont cède].").kind(1))
        .isEqualTo(SourceKind.ANONYMOUS);
    assertThat(french("plusieurs sources")).isEqualTo(SourceKind.ANONYMOUS);
    String some = "[1c Selon] [1s certaines informations], [1t le pont serait fermé].";
    assertThat(SourceStory.french(some).kind(1)).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(english("several sources")).isEqualTo(SourceKind.ANONYMOUS);
  }

  @Test
  void whoSpeaksUnderAnonymityIsAnonymous() {
    assertThat(french("un responsable, sous couvert d'anonymat")).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(english("an official who asked not to be named")).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(english("an official who asked to be heard")).isEqualTo(SourceKind.ROLE);
  }

  @Test
  void anonymityToldApartFromTheSourceWithholdsIt() {
    SourceStory clause =
        SourceStory.english(
            "[1s The official], who spoke on the condition of anonymity to discuss the talks, [1c"
                + " said] [1t that it holds]. [2s The official] [2c added] [2t that it is old].");
    assertThat(clause.kind(1)).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(clause.kind(2)).isEqualTo(SourceKind.ANONYMOUS);
    SourceStory adverbial =
        SourceStory.french(
            "Sous couvert d'anonymat, [1s un cadre du port] [1c admet] [1t que le pont cède].");
    assertThat(adverbial.kind(1)).isEqualTo(SourceKind.ANONYMOUS);
  }

  @Test
  void aCadreWhoTalksOfAnonymousOnesIsNotOne() {
    SourceStory named =
        SourceStory.french(
            "Sous couvert d'anonymat, un cadre écrit à [1s Anna Morel], qui [1c dit]"
                + " [1t que le pont cède].");
    assertThat(named.kind(1)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void someoneIsAnonymous() {
    assertThat(french("quelqu'un")).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(english("someone")).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(english("one in five")).isEqualTo(SourceKind.COLLECTIVE);
  }

  @Test
  void whoTellsTheSpeakerIsNotAmongThoseOfOn() {
    String told =
        "[1t « [2s On] [2c nous dit] [2t que le pont tient] »], [1c raconte] [1s Anna Morel].";
    assertThat(SourceStory.french(told).kind(2)).isEqualTo(SourceKind.ANONYMOUS);
    String own = "[1t « [2s On] [2c espère] [2t une réponse] »], [1c raconte] [1s Anna Morel].";
    assertThat(SourceStory.french(own).kind(2)).isEqualTo(SourceKind.COLLECTIVE);
  }

  @Test
  void theWriterIsTheAuthor() {
    assertThat(SourceStory.french("[1c Rappelons] [1t que le pont est fermé].").kind(1))
        .isEqualTo(SourceKind.AUTHOR);
    assertThat(SourceStory.french("[1s On] [1c apprend] [1t que le pont est fermé].").kind(1))
        .isEqualTo(SourceKind.AUTHOR);
    assertThat(SourceStory.french("[1s Nous] [1c espérons] [1t une réponse].").kind(1))
        .isEqualTo(SourceKind.AUTHOR);
    assertThat(SourceStory.english("[1s We] [1c hope] [1t for an answer].").kind(1))
        .isEqualTo(SourceKind.AUTHOR);
    assertThat(SourceStory.english("[1c Note] [1t that the bridge is closed].").kind(1))
        .isNotEqualTo(SourceKind.PERSON);
  }

  @Test
  void anOutletThatQuotesItselfIsTheAuthor() {
    SourceStory story =
        SourceStory.english("The [1s Morval Courier] [1c observed] [1t that the bridge holds].");
    assertThat(story.kind(1)).isEqualTo(SourceKind.AUTHOR);
    assertThat(story.chain(1)).containsExactly("Morval Courier");
  }

  @Test
  void noSourceIsNone() {
    SourceStory story = SourceStory.french("[1c Des soupçons pèsent] : [1t le pont céderait].");
    assertThat(story.kind(1)).isEqualTo(SourceKind.NONE);
    assertThat(story.name(1)).isNull();
  }

  @Test
  void aCapitalAtTheHeadOfASentenceMakesNoName() {
    for (String many : new String[] {"Neighbours", "Jurors", "Fishermen", "MPs", "Rivals"}) {
      assertThat(
              SourceStory.english("[1s " + many + "] [1c said] [1t that the quay was closed].")
                  .kind(1))
          .as(many)
          .isEqualTo(SourceKind.COLLECTIVE);
    }
  }

  @Test
  void firmsAndGuildsAreBodies() {
    for (String body :
        new String[] {"Crossland Rail", "The guild", "Activist fund Norwood Capital"}) {
      assertThat(
              SourceStory.english("[1s " + body + "] [1c said] [1t that the quay was closed].")
                  .kind(1))
          .as(body)
          .isEqualTo(SourceKind.ORGANISATION);
    }
  }

  @Test
  void whoIsOneOfThoseWhoKnowHasNoName() {
    for (String one :
        new String[] {
          "One of the people",
          "A person close to the club",
          "A nurse, who wished to remain anonymous,"
        }) {
      assertThat(
              SourceStory.english("[1s " + one + "] [1c said] [1t that the quay was closed].")
                  .kind(1))
          .as(one)
          .isEqualTo(SourceKind.ANONYMOUS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tarnby United | ORGANISATION",
        "Wikipedia | DOCUMENT",
        "a lawyer for Mr. Foy | ROLE",
        "a paper by two botanists | DOCUMENT",
        "a radio operator | ROLE",
        "the Evening Lamp | MEDIUM",
        "the jury | ORGANISATION",
        "some of the team | COLLECTIVE",
        "the opposition | ORGANISATION",
      })
  void englishBodiesPapersAndOfficesAreTold(String source, SourceKind kind) {
    assertThat(english(source)).isEqualTo(kind);
  }

  @Test
  void whatABodyIsMakesNoPersonOfIt() {
    SourceStory story =
        SourceStory.french(
            "[1s L'entreprise Frigolane, propriétaire du hangar,] [1c assure] [1t que le toit"
                + " tient]. Interrogé, [2s Frigolane] [2c dit] [2t que le toit tient].");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(story.kind(2)).isEqualTo(SourceKind.ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the security company Untelar | ORGANISATION",
        "the agency Untelar | MEDIUM",
        "the crime agency Untelar | ORGANISATION",
        "Morval Water | ORGANISATION",
        "a warden who gave his name only as Corvel | PERSON",
        "neighboring Untelia | ORGANISATION",
        "26% | COLLECTIVE",
        "the papers | DOCUMENT",
        "the morning paper | MEDIUM",
        "the contractor | ORGANISATION",
        "a contractor who worked there | ROLE",
        "mother-of-two Ada Crane | PERSON"
      })
  void whatStandsBesideAnEnglishNameTellsItsKind(String source, SourceKind kind) {
    assertThat(english(source)).isEqualTo(kind);
  }

  @Test
  void whoIsOneOfTheNamelessIsNameless() {
    SourceStory story =
        SourceStory.english(
            "[1s Three sources close to the talks] [1c said] [1t it holds]."
                + " [2s Another] [2c said] [2t it would rain].");
    assertThat(story.kind(2)).isEqualTo(SourceKind.ANONYMOUS);
  }
}
