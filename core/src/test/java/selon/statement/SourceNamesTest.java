package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of an article's names a source goes by: each rule with its near miss. */
class SourceNamesTest {

  @Test
  void aPronounGoesToAPersonWhoseGivenNameNobodyKnows() {
    SourceStory story =
        SourceStory.english(
            "Pirmin Astley lives on the hill. [1t \"The ground shook,\"] [1s he] [1c said].");
    assertThat(story.name(1)).isEqualTo("Pirmin Astley");
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
    SourceStory thing =
        SourceStory.english(
            "North Astley lies on the hill. [1t \"The ground shook,\"] [1s he] [1c said].");
    assertThat(thing.name(1)).isNull();
    SourceStory french =
        SourceStory.french(
            "Osric Dalmont a vu la scène. [1t « Il courait »], [1c raconte]-t-[1s il].");
    assertThat(french.name(1)).isEqualTo("Osric Dalmont");
    assertThat(french.kind(1)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aSurnameGoesToTheOnlyFullNameThatEndsInIt() {
    SourceStory story =
        SourceStory.english(
            """
            Pirmin Astley scored twice in the second half.
            [1s Astley] [1c said] [1t he was tired]. [2s Ms Tarn] [2c denied] [2t it].
            """);
    assertThat(story.name(1)).isEqualTo("Pirmin Astley");
    assertThat(story.name(2)).isEqualTo("Tarn");
    SourceStory two =
        SourceStory.english(
            """
            Anna Astley met Paul Astley on Monday. Pirmin Astley scored twice.
            [1s Astley] [1c said] [1t the game was hard].
            """);
    assertThat(two.name(1)).isEqualTo("Astley");
  }

  @Test
  void aSurnameStaysWithTheOneItWasUsedForThoughARelativeIsNamedLater() {
    SourceStory story =
        SourceStory.english(
            """
            Pirmin Astley, a retired welder, joined the march. [1s Astley] [1c said] [1t the mill was closed].
            [2s Anna Astley] [2c said] [2t she was ill]. [3s Astley] [3c denied] [3t it].
            """);
    assertThat(story.name(1)).isEqualTo("Pirmin Astley");
    assertThat(story.name(2)).isEqualTo("Anna Astley");
    assertThat(story.name(3)).isEqualTo("Pirmin Astley");
    SourceStory later =
        SourceStory.english(
            """
            [1s Anna Astley] [1c said] [1t she was ill]. [2s Astley] [2c denied] [2t it].
            Pirmin Astley, a retired welder, joined the march.
            """);
    assertThat(later.name(2)).isEqualTo("Anna Astley");
  }

  @Test
  void lettersBehindANameAreNoPartOfIt() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Helen Tarn KC] [1c told] the court [1t the man lied].
            [2s Ms Tarn] [2c said] [2t the evidence was clear].
            """);
    assertThat(story.name(1)).isEqualTo("Helen Tarn");
    assertThat(story.name(2)).isEqualTo("Helen Tarn");
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
    assertThat(SourceStory.english("[1s Calder FC] [1c denied] [1t it].").name(1))
        .isEqualTo("Calder FC");
  }

  @Test
  void whatIsSpokenOfAsItIsNoPerson() {
    SourceStory story =
        SourceStory.english(
            "[1s Zorvane] [1c said] [1t it would appeal]. [2s It] [2c denied] [2t it].");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(story.name(2)).isEqualTo("Zorvane");
    assertThat(SourceStory.english("[1s Astley] [1c said] [1t it was raining].").kind(1))
        .isEqualTo(SourceKind.PERSON);
  }

  @Test
  void aFirmIsKnownByTheLastWordOfItsNameAndGoesByTheFirst() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Calder Homes] [1c said] [1t the flats were safe]. [2s The company] [2c promised] [2t repairs].
            [3s Calder] [3c denied] [3t the rest].
            """);
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(story.name(2)).isEqualTo("Calder Homes");
    assertThat(story.name(3)).isEqualTo("Calder Homes");
    SourceStory person =
        SourceStory.english(
            """
            [1s Anna Homes] [1c said] [1t the flats were safe]. [2s The company] [2c promised] [2t repairs].
            """);
    assertThat(person.kind(1)).isEqualTo(SourceKind.PERSON);
    assertThat(person.name(2)).isEqualTo("company");
  }

  @Test
  void namesOfBodiesAreWhole() {
    SourceStory story =
        SourceStory.english(
            """
            [1s East Morval Fire and Rescue Service] [1c said] [1t crews were called].
            [2s The International Monetary Fund] [2c warned] [2t that growth would slow].
            """);
    assertThat(story.name(1)).isEqualTo("East Morval Fire and Rescue Service");
    assertThat(story.kind(1)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(story.name(2)).isEqualTo("International Monetary Fund");
    SourceStory two =
        SourceStory.english("[1s Anna Holt and Paul Reeve] [1c said] [1t crews were called].");
    assertThat(two.name(1)).isEqualTo("Anna Holt and Paul Reeve");
    assertThat(two.kind(1)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void whereABodyIsBasedIsNotItsName() {
    assertThat(
            SourceStory.english(
                    "[1s The company, based in Morval, Tourne], [1c said] [1t the product was safe].")
                .name(1))
        .isEqualTo("company");
    assertThat(
            SourceStory.english("[1s The company, Zorvane], [1c said] [1t the product was safe].")
                .name(1))
        .isEqualTo("Zorvane");
    assertThat(
            SourceStory.french(
                    "[1s L'entreprise, installée à Morval, Tourne], [1c affirme] [1t que tout va bien].")
                .name(1))
        .isEqualTo("entreprise");
  }

  @Test
  void aRelativeGoesToTheNounThatItsKindAndVerbAgreeWith() {
    SourceStory member =
        SourceStory.english(
            "It was organised by a member of the council, [1s who] [1c says] [1t that he is proud].");
    assertThat(member.name(1)).isEqualTo("member of the council");
    assertThat(member.kind(1)).isEqualTo(SourceKind.ROLE);
    SourceStory council =
        SourceStory.english(
            "It was read by a member of the council, [1s which] [1c says] [1t that it is proud].");
    assertThat(council.name(1)).isEqualTo("council");
    SourceStory minutes =
        SourceStory.english(
            "We have seen minutes of a board meeting, [1s which] [1c show] [1t that directors knew].");
    assertThat(minutes.name(1)).isEqualTo("minutes of a board meeting");
    SourceStory report =
        SourceStory.french(
            "Le rapport des experts, [1s qui] [1c montre] [1t une hausse], est public.");
    assertThat(report.name(1)).startsWith("rapport");
    SourceStory experts =
        SourceStory.french(
            "Le rapport des experts, [1s qui] [1c redoutent] [1t une hausse], est public.");
    assertThat(experts.name(1)).startsWith("experts");
  }

  @Test
  void aWiderWordGoesToTheOnlyOneWhoIsThat() {
    SourceStory story =
        SourceStory.french(
            """
            Anna Morel, géologue, a étudié la faille. Paul Vernier, maire de Morval, a écouté.
            [1c Selon] [1s la scientifique], [1t un séisme est possible]. [2s L'élu] [2c craint] [2t une crue].
            [3s La magistrate] [3c refuse] [3t de répondre].
            """);
    assertThat(story.name(1)).isEqualTo("Anna Morel");
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
    assertThat(story.name(2)).isEqualTo("Paul Vernier");
    assertThat(story.name(3)).isEqualTo("magistrate");
    SourceStory two =
        SourceStory.english(
            """
            Anna Holt, a geologist, and Mary Reeve, a physicist, studied the fault.
            [1s The scientist] [1c said] [1t it may break].
            """);
    assertThat(two.name(1)).isEqualTo("scientist");
    SourceStory player =
        SourceStory.french(
            """
            Paul Vernier, attaquant de Morval, est tombé. [1s Le joueur] [1c dit] [1t souffrir].
            Marc Tardieu, gardien de Morval, est resté. [2s Le joueur] [2c dit] [2t espérer].
            """);
    assertThat(player.name(1)).isEqualTo("Paul Vernier");
    assertThat(player.name(2)).isEqualTo("joueur");
  }

  @Test
  void whoIsAccusedByOneIsAnother() {
    SourceStory story =
        SourceStory.english(
            """
            Mr Holt stood in court on Monday.
            Under questioning by Simon Tarn, [1s he] [1c denied] [1t that he had lied].
            """);
    assertThat(story.name(1)).isEqualTo("Holt");
    SourceStory later =
        SourceStory.english(
            """
            Mr Holt stood in court on Monday.
            The first witness was called by Simon Tarn. [1s He] [1c denied] [1t that he had lied].
            """);
    assertThat(later.name(1)).isNotEqualTo("Holt");
  }

  @Test
  void theShadowOfAnOfficeIsAnotherOffice() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Shadow chancellor Giles Tarn] [1c said] [1t the plan was bad].
            [2s The chancellor] [2c denied] [2t it]. [3s The shadow chancellor] [3c promised] [3t a vote].
            """);
    assertThat(story.name(2)).isEqualTo("chancellor");
    assertThat(story.name(3)).isEqualTo("Giles Tarn");
    SourceStory own =
        SourceStory.english(
            """
            [1s The finance minister, Giles Tarn], [1c said] [1t the plan was bad].
            [2s The minister] [2c promised] [2t a vote].
            """);
    assertThat(own.name(2)).isEqualTo("Giles Tarn");
    SourceStory deputy =
        SourceStory.english(
            """
            [1s The deputy finance minister, Giles Tarn], [1c said] [1t the plan was bad].
            [2s The minister] [2c promised] [2t a vote].
            """);
    assertThat(deputy.name(2)).isEqualTo("minister");
  }

  @Test
  void aGivenNameThatIsAlsoAnOfficeIsNoneBehindOne() {
    SourceStory story =
        SourceStory.english("[1s Skipper Dean Crane] [1c said] [1t the visitors were lucky].");
    assertThat(story.name(1)).isEqualTo("Dean Crane");
  }

  @Test
  void aGivenNameWithAHyphenIsWhole() {
    SourceStory story =
        SourceStory.english("[1s Teacher Lee-Anne Holt] [1c said] [1t the school was closed].");
    assertThat(story.name(1)).isEqualTo("Lee-Anne Holt");
  }

  @Test
  void whatSomebodyIsTwiceIsNoSecondPerson() {
    SourceStory one =
        SourceStory.english(
            "[1s Dr. Elin Holt, the study's lead author and an epidemiologist at Morval,] [1c"
                + " said] [1t naps help].");
    assertThat(one.name(1)).isEqualTo("Elin Holt");
    SourceStory two =
        SourceStory.english(
            "[1s Anna Holt and Paul Crane, two of the three who survived,] [1c asked for] [1t"
                + " help].");
    assertThat(two.name(1)).contains("Paul Crane");
  }

  @Test
  void whoHasAViewIsNamedWithoutItsGenitive() {
    assertThat(SourceStory.english("In [1s the judge's] [1c view], [1t the dam leaks].").name(1))
        .isEqualTo("judge");
    assertThat(
            SourceStory.english("[1s The council’s] [1c fear] [1t that the dam leaks] grew.")
                .name(1))
        .isEqualTo("council");
    assertThat(SourceStory.english("[1s Moody's] [1c said] [1t the dam leaks].").name(1))
        .isEqualTo("Moody's");
  }

  @Test
  void theUnionOfManyHasThemInItsName() {
    SourceStory guild =
        SourceStory.english("[1s The Dockers' Guild] [1c has claimed] [1t a bearing failed].");
    assertThat(guild.name(1)).isEqualTo("Dockers' Guild");
    SourceStory port =
        SourceStory.english(
            "[1s The Port Employers’ Association] [1c has claimed] [1t a bearing failed].");
    assertThat(port.name(1)).isEqualTo("Port Employers’ Association");
    SourceStory person =
        SourceStory.english("[1s The Dockers' Anna Holt] [1c said] [1t a bearing failed].");
    assertThat(person.name(1)).isEqualTo("Anna Holt");
  }

  @Test
  void aPaperIsKnownByItsWholeName() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Le Monde des Rives] [1c affirme] [1t que le pont tient]. [2c Selon] [2s le quotidien L'Éco du Nord], [2t il cède].
            [3s Le mensuel Santé & Vérité] [3c cite] [3t un rapport]. [4t « Rien à craindre »], [4c rassure] [4s la Dre Aude Lignac].
            """);
    assertThat(story.name(1)).isEqualTo("Le Monde des Rives");
    assertThat(story.kind(1)).isEqualTo(SourceKind.MEDIUM);
    assertThat(story.name(2)).isEqualTo("L'Éco du Nord");
    assertThat(story.name(3)).isEqualTo("Santé & Vérité");
    assertThat(story.name(4)).isEqualTo("Aude Lignac");
    assertThat(story.kind(4)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void whoseDecreeItIsBearsTheNameBehind() {
    SourceStory story =
        SourceStory.french(
            """
            Les riverains ont lu l'arrêté du ministre des Aéroports, Benoît Lacasse. [1s Le ministre] [1c affirme] [1t que le bruit baisse].
            """);
    assertThat(story.name(1)).isEqualTo("Benoît Lacasse");
    assertThat(story.kind(1)).isEqualTo(SourceKind.PERSON);
    SourceStory aide =
        SourceStory.french(
            """
            Les riverains ont vu l'adjoint du ministre des Aéroports, Benoît Lacasse. [1s Le ministre] [1c affirme] [1t que le bruit baisse].
            """);
    assertThat(aide.kind(1)).isEqualTo(SourceKind.ROLE);
  }

  @Test
  void whoEndsThePhraseForAnOfficeBearsIt() {
    SourceStory story =
        SourceStory.french(
            """
            [1s La conseillère d'opposition Hawa Delombre] [1c affirme] [1t que le pont tient].
            [2s L'administrateur délégué Johan Tarquin] [2c affirme] [2t que le quai cède].
            [3s Le ministre des affaires étrangères Andrej Lucaru] [3c affirme] [3t que la paix vient].
            """);
    assertThat(story.name(1)).isEqualTo("Hawa Delombre");
    assertThat(story.name(2)).isEqualTo("Johan Tarquin");
    assertThat(story.name(3)).isEqualTo("Andrej Lucaru");
    assertThat(story.kind(3)).isEqualTo(SourceKind.PERSON);
  }
}
