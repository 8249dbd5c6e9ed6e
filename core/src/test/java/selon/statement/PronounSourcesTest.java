package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sources that are pronouns of the third person: whom they mean, and when nobody is sure. */
class PronounSourcesTest {

  @Test
  void aPronounGoesToWhoSpokeLast() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Mayor Anna Holt] [1c said] [1t the bridge was safe]. [2s She] [2c added] [2t that it was new].

            [3t "It will last,"] [3s she] [3c said].
            """);
    assertThat(story.name(2)).isEqualTo("Anna Holt");
    assertThat(story.name(3)).isEqualTo("Anna Holt");
    assertThat(story.kind(3)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aPronounAgreesInGender() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Mme Anna Morel] [1c rencontre] [1t M. Paul Vernier]. [2s Elle] [2c affirme] [2t que le pont tient].
            """);
    assertThat(story.name(2)).isEqualTo("Anna Morel");
  }

  @Test
  void aPronounInDoubtKeepsNoName() {
    SourceStory story =
        SourceStory.english(
            "Paul Vernier and Mark Holt met on Monday. [1s He] [1c said] [1t the bridge was"
                + " safe].");
    assertThat(story.name(1)).isNull();
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
    assertThat(SourceStory.french("[1s Il] [1c affirme] [1t que le pont tient].").name(1)).isNull();
  }

  @Test
  void thePronounOfABodyIsABody() {
    SourceStory story =
        SourceStory.french(
            "[1s La commission électorale] [1c publie] [1t les chiffres]. [2s Elle] [2c promet] [2t"
                + " un vote].");
    assertThat(story.name(2)).isEqualTo("commission électorale");
    assertThat(story.kind(2)).isEqualTo(SourceKind.ORGANISATION);
    SourceStory english =
        SourceStory.english(
            "[1s The company] [1c denied] [1t the leak]. [2s It] [2c promised] [2t a report].");
    assertThat(english.name(2)).isEqualTo("company");
    assertThat(english.kind(2)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void theLatterIsTheOneNamedLast() {
    SourceStory story =
        SourceStory.french(
            "La maire a écrit au préfet Paul Vernier. [1s Ce dernier] [1c dément] [1t la panne].");
    assertThat(story.name(1)).isEqualTo("Paul Vernier");
  }

  @Test
  void manyAreNotOne() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Des analystes] [1c jugent] [1t le prix trop haut], écrit Paul Vernier. [2s Ils] [2c attendent] [2t une baisse].
            """);
    assertThat(story.name(2)).isEqualTo("analystes");
    assertThat(story.kind(2)).isEqualTo(SourceKind.COLLECTIVE);
  }

  @Test
  void theSpeakerIsNotHeInHisOwnWords() {
    SourceStory story =
        SourceStory.english(
            """
            Mark Holt left on Monday. [1t "[2s He] [2c knew] [2t it was late],"] [1c said] [1s Paul Vernier].
            """);
    assertThat(story.name(2)).isEqualTo("Mark Holt");
  }

  @Test
  void heInReportedWordsMayBeTheSpeaker() {
    SourceStory story =
        SourceStory.french(
            """
            Paul Vernier est venu lundi. [1s Le musée] [1c dévoile] [1t les fêtes qu'[2s il] [2c entend] [2t organiser]].
            """);
    assertThat(story.name(2)).isEqualTo("musée");
    assertThat(story.kind(2)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void someoneInTheSameSentenceComesBeforeWhoSpokeLast() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Mark Holt] [1c called] [1t for a vote]. Paul Vernier left when [2s he] [2c learned] [2t of it].
            """);
    assertThat(story.name(2)).isEqualTo("Paul Vernier");
  }

  @Test
  void aRelativePronounMeansItsNoun() {
    SourceStory story =
        SourceStory.french("La maire Anna Morel, [1s qui] [1c dément] [1t la panne], est partie.");
    assertThat(story.name(1)).isEqualTo("Anna Morel");
    SourceStory english =
        SourceStory.english("Residents [1s who] [1c feared] [1t a flood] left the town.");
    assertThat(english.name(1)).isEqualTo("Residents");
    assertThat(english.kind(1)).isEqualTo(SourceKind.COLLECTIVE);
    SourceStory aged =
        SourceStory.english(
            "[1t \"They fled,\"] [1c said] [1s Arman Dell], 61, [2s who] [2c asked] [2t for"
                + " water].");
    assertThat(aged.name(2)).isEqualTo("Arman Dell");
  }

  @Test
  void whatAThingSaysNoPersonSays() {
    SourceStory thing =
        SourceStory.english(
            "They found a scrap from 2021, [1s which] [1c describes] [1t the quay as open].");
    assertThat(thing.kind(1)).isNotEqualTo(SourceKind.PERSON);
  }

  @Test
  void aTeamIsNotWhoPlaysForIt() {
    SourceStory story =
        SourceStory.english(
            "Harnham manager Stefan Lukic left. [1s Harnham] [1c said] [1t they had seen it].");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void whatANameOnlyGoesWithIsWhomItsRelativePronounMeans() {
    SourceStory followers =
        SourceStory.english(
            "Doubts hang over Mark Holt. Fear grew among Holt supporters [1s who] [1c hoped] [1t that it"
                + " would fade].");
    assertThat(followers.name(1)).isEqualTo("Holt supporters");
    SourceStory senator =
        SourceStory.english(
            "It helps candidates such as Sen. Mark Holt of Florida, [1s who] [1c mused] [1t that"
                + " the dam leaks].");
    assertThat(senator.name(1)).isEqualTo("Mark Holt");
    SourceStory place =
        SourceStory.french(
            "Le bac coule pour la Guyane, [1s qui] [1c dit] [1t que la digue tient].");
    assertThat(place.name(1)).isEqualTo("Guyane");
  }

  @Test
  void aPronounMeansNoSilentThingSomeSentencesBack() {
    SourceStory story =
        SourceStory.french(
            """
            La préfecture a publié un arrêté lundi.

            Le port restera fermé jusqu'en mai. Les pêcheurs ont quitté la ville.

            [1t « Nous n'accepterons pas cette fermeture »], [1c ajoute]-t-[1s elle].
            """);
    assertThat(story.name(1)).isNull();
    SourceStory near =
        SourceStory.french(
            """
            [1s La préfecture] [1c annonce] [1t la fermeture du port].
            [2t « Nous n'avons pas le choix »], [2c ajoute]-t-[2s elle].
            """);
    assertThat(near.name(2)).isEqualTo("préfecture");
  }

  @Test
  void whoBearsAnOfficeIsMeantBehindAComma() {
    SourceStory hers =
        SourceStory.french(
            "« Le pont tient », [1c affirme] [1s Nadia Vernier, déléguée du personnel], [2s qui]"
                + " [2c dit] [2t avoir alerté la ville].");
    assertThat(hers.name(2)).isEqualTo("Nadia Vernier");
    SourceStory theirs =
        SourceStory.french(
            "« Le pont tient », [1c affirme] [1s Nadia Vernier, déléguée des dockers], [2s qui]"
                + " [2c disent] [2t avoir alerté la ville].");
    assertThat(theirs.name(2)).isNotEqualTo("Nadia Vernier");
  }

  @Test
  void oneOfManyGoesOnWithoutAName() {
    SourceStory story =
        SourceStory.french(
            "L'agence Nord est fermée. L'un d'eux, casquette sur le crâne, attend son tour. [1t « Mon"
                + " père travaillait ici »], [1c raconte]-t-[1s il].");
    assertThat(story.name(1)).isEqualTo("L'un d'eux");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ROLE);
    SourceStory other =
        SourceStory.french(
            "L'un d'eux attend Paul Morel. Paul Morel arrive. [1t « Mon père travaillait ici »], [1c"
                + " raconte]-t-[1s il].");
    assertThat(other.name(1)).isNotEqualTo("L'un d'eux");
  }

  @Test
  void whoIsNamedByAnotherNounIsNotTheNameBesideIt() {
    SourceStory guard =
        SourceStory.english(
            "[1t The ferry drifted on Tuesday after its engines failed in Tarn Sound], [1s the coast"
                + " guard] [1c said].");
    assertThat(guard.name(1)).isEqualTo("coast guard");
    SourceStory paper =
        SourceStory.english(
            "[1s The Hollin Courier] [1c said] [1t the chimney would go]. [2s The company named by"
                + " the Courier, Gray Heron Pictures], [2c denied] [2t it].");
    assertThat(paper.name(2)).isEqualTo("Gray Heron Pictures");
  }

  @Test
  void oneOfManyGoesOnBehindHisOwnQuotation() {
    SourceStory story =
        SourceStory.french(
            "Deux pompiers sont blessés, [1c rapporte] [1s l'agence Ponant]. [2t « Le toit est"
                + " tombé »], [2c raconte] [2s l'un d'eux]. [3t « On a eu de la chance »], [3c"
                + " ajoute]-t-[3s il].");
    assertThat(story.name(3)).isEqualTo("l'un d'eux");
    SourceStory other =
        SourceStory.french(
            "[1t « Le toit est tombé »], [1c raconte] [1s l'un d'eux] à Paul Morel. [2t « On a eu"
                + " de la chance »], [2c ajoute]-t-[2s elle].");
    assertThat(other.name(2)).isNotEqualTo("l'un d'eux");
  }

  @Test
  void whoDeniesIsTheOneWhoIsCharged() {
    SourceStory story =
        SourceStory.french(
            "[1s Le frère de la victime] [1c espère] [1t un aveu].\n\n[2c Selon] [2s l'accusation],"
                + " le mobile serait l'argent : [2t [3t Paul Morel aurait vidé la caisse]]. Ce qu'[3s"
                + " il] [3c conteste] farouchement.");
    assertThat(story.name(3)).isEqualTo("Paul Morel");
  }

  @Test
  void theSameSourceIsWhoSpokeLast() {
    SourceStory story =
        SourceStory.french(
            "[1t Le bac a coulé], [1c a précisé] [1s le commandant Paul Morel].\n\n[2t Trente"
                + " personnes sont à terre], [2c selon] [2s la même source].");
    assertThat(story.name(2)).isEqualTo("Paul Morel");
    assertThat(story.kind(2)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aNameBehindAPronounIsWhomItMeans() {
    SourceStory story =
        SourceStory.french(
            "Le bac est à une compagnie. [1s Cette dernière, Trans-Lagune], [1c a démenti] [1t toute"
                + " surcharge].");
    assertThat(story.name(1)).isEqualTo("Trans-Lagune");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void whoIsAskedMayBeAWoman() {
    SourceStory story =
        SourceStory.french(
            "[1s Anna Morel] [1c dit] [1t ne rien savoir]. « Avez-vous touché de l'argent ? », [2s lui] demande"
                + " la présidente du tribunal. [2t « À Kerlou. »]");
    assertThat(story.name(2)).isEqualTo("Anna Morel");
  }

  @Test
  void aPronounMayBeWithheldWithWhomItMeans() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Une infirmière] [1c dit] [1t sa fatigue]. [2t « On n'en peut plus »], [2c confie]-t-[2s elle] sous couvert d'anonymat.
            [3s Anna Morel] [3c dit] [3t sa fatigue]. [4t « On n'en peut plus »], [4c confie]-t-[4s elle] sous couvert d'anonymat.
            """);
    assertThat(story.kind(2)).isEqualTo(SourceKind.ANONYMOUS);
    assertThat(story.kind(4)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void oneOfManyIsMeantBehindAComma() {
    SourceStory story =
        SourceStory.french(
            """
            [1t « Rien n'est sûr »], [1c déplore] Anna Morel, l'un des signataires, [1s qui] [2c soupçonne] [2t une fraude].
            """);
    assertThat(story.name(1)).isEqualTo("Anna Morel");
  }
}
