package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is meant: stories in both languages, each with its near miss. */
class SourceReaderTest {

  @Test
  void aSurnameGoesToTheFullName() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Le général russe Igor Vassine] [1c accuse] [1t la coalition].
            [2s M. Vassine] [2c ajoute] [2t que les preuves existent]. [3s Vassine] [3c conclut] [3t que tout est dit].
            """);
    assertThat(story.name(1)).isEqualTo("Igor Vassine");
    assertThat(story.name(2)).isEqualTo("Igor Vassine");
    assertThat(story.name(3)).isEqualTo("Igor Vassine");
    assertThat(story.kind(3)).isEqualTo(SourceKind.PERSON);
  }

  @Test
  void theFullNameMayComeAfterTheSurname() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Harlow] [1c denies] [1t the claim].
            [2s Councilwoman Grace Harlow] [2c said] [2t the claim was false].
            """);
    assertThat(story.name(1)).isEqualTo("Grace Harlow");
  }

  @Test
  void twoPeopleWithOneSurnameStayTwo() {
    SourceStory story =
        SourceStory.french(
            """
            [1s Pierre Maillard] [1c affirme] [1t que le pont tient]. [2s Claire Maillard] [2c répond] [2t que le pont cède].
            [3s Maillard] [3c ajoute] [3t que le maire savait]. [4s Mme Maillard] [4c réclame] [4t un vote].
            """);
    assertThat(story.name(1)).isEqualTo("Pierre Maillard");
    assertThat(story.name(2)).isEqualTo("Claire Maillard");
    assertThat(story.name(3)).isEqualTo("Maillard");
    assertThat(story.name(4)).isEqualTo("Claire Maillard");
  }

  @Test
  void aSurnameAlreadyInUseStaysWithItsOwner() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Donald Pruitt] [1c said] [1t the bridge holds]. [2s Pruitt] [2c added] [2t that it was new].
            [3s Eric Pruitt] [3c said] [3t the bridge was old]. [4s Pruitt] [4c denied] [4t it].
            """);
    assertThat(story.name(2)).isEqualTo("Donald Pruitt");
    assertThat(story.name(3)).isEqualTo("Eric Pruitt");
    assertThat(story.name(4)).isEqualTo("Donald Pruitt");
  }

  @Test
  void anInitialStandsForAGivenName() {
    SourceStory story =
        SourceStory.french(
            "[1s Bernard Ostrow] [1c parle] [1t de retard]. [2s B. Ostrow] [2c promet] [2t un"
                + " vote].");
    assertThat(story.name(2)).isEqualTo("Bernard Ostrow");
    SourceStory other =
        SourceStory.french(
            "[1s Bernard Ostrow] [1c parle] [1t de retard]. [2s C. Ostrow] [2c promet] [2t un"
                + " vote].");
    assertThat(other.name(2)).isEqualTo("C. Ostrow");
  }

  @Test
  void anAppositionHoldsTheName() {
    assertThat(
            SourceStory.french(
                    "[1s Le porte-parole du ministère, Igor Vassine], [1c dément] [1t la panne].")
                .name(1))
        .isEqualTo("Igor Vassine");
    assertThat(
            SourceStory.english(
                    "[1s The team's coach, Alan Mehrabi], [1c said] [1t the team was ready].")
                .name(1))
        .isEqualTo("Alan Mehrabi");
    assertThat(SourceStory.french("[1s L'avocat d'Yvan Corti] [1c dément] [1t la panne].").name(1))
        .isEqualTo("avocat d'Yvan Corti");
  }

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
  void aBareNounGoesToTheNameOfItsSort() {
    SourceStory story =
        SourceStory.french(
            """
            [1s L'ONG Rivières Vivantes] [1c dénonce] [1t un rejet]. [2s L'ONG] [2c réclame] [2t une enquête].
            """);
    assertThat(story.name(2)).isEqualTo("Rivières Vivantes");
  }

  @Test
  void aBareNounBetweenTwoNamesIsNeither() {
    SourceStory story =
        SourceStory.english(
            """
            [1s Google] [1c said] [1t it would pay]. [2s Apple] [2c refused] [2t to pay].
            [3s The company] [3c promised] [3t an answer].
            """);
    assertThat(story.name(3)).isEqualTo("company");
  }

  @Test
  void anAcronymIsItsWords() {
    SourceStory story =
        SourceStory.english(
            "[1s Human Rights Watch] [1c denounced] [1t the trial]. [2s HRW] [2c called] [2t for"
                + " its end].");
    assertThat(story.name(2)).isEqualTo("Human Rights Watch");
  }

  @Test
  void whoSaysISpeaks() {
    SourceStory story =
        SourceStory.french(
            """
            [1t « [2s Je] [2c crois] [2t que le pont tient] »], [1c a déclaré] [1s la maire Anna Morel].
            """);
    assertThat(story.name(2)).isEqualTo("Anna Morel");
    assertThat(story.kind(2)).isEqualTo(SourceKind.PERSON);
    assertThat(story.chain(2)).containsExactly("Le Courrier de Morval", "Anna Morel");
  }

  @Test
  void whoSaysIBeforeHisNameIsKnownSpeaks() {
    SourceStory story =
        SourceStory.french(
            """
            [1t « [2s J'][2c espère] [2t que la ville répondra]. »]

            [1c a déclaré] [1s le général russe Igor Vassine].
            """);
    assertThat(story.name(2)).isEqualTo("Igor Vassine");
  }

  @Test
  void weOfOneAreSeveralWhoDoNotBearHisName() {
    SourceStory general =
        SourceStory.french(
            """
            [1t « [2s Nous] [2c espérons] [2t que la ville réponde]. »]

            [1c a déclaré] [1s le général russe Igor Vassine].
            """);
    assertThat(general.kind(2)).isEqualTo(SourceKind.COLLECTIVE);
    assertThat(general.name(2)).isNull();
    SourceStory town =
        SourceStory.french(
            "[1t « [2s Nous] [2c espérons] [2t une réponse] »], [1c a déclaré] [1s la mairie].");
    assertThat(town.kind(2)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(town.name(2)).isEqualTo("mairie");
  }

  @Test
  void whatIsOursIsTheSpeakersOwn() {
    SourceStory outlet =
        SourceStory.french("[1c Selon] [1s nos informations], [1t le pont est fermé].");
    assertThat(outlet.kind(1)).isEqualTo(SourceKind.AUTHOR);
    assertThat(outlet.name(1)).isEqualTo("Le Courrier de Morval");
    SourceStory union =
        SourceStory.english(
            """
            [1t "[2c According to] [2s our calculations], [2t the bridge is shut],"]
            [1c said] [1s the union].
            """);
    assertThat(union.kind(2)).isEqualTo(SourceKind.ORGANISATION);
    assertThat(union.name(2)).isEqualTo("union");
    SourceStory theirs =
        SourceStory.french("[1c Selon] [1s les informations du parquet], [1t il a fui].");
    assertThat(theirs.kind(1)).isEqualTo(SourceKind.DOCUMENT);
  }

  @Test
  void iInTheWritersOwnWordsIsTheAuthor() {
    SourceStory story =
        SourceStory.english(
            "[1s Anna Holt] [1c told me] [1t that [2s I] [2c knew] [2t the answer]].");
    assertThat(story.kind(2)).isEqualTo(SourceKind.AUTHOR);
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
  void whatHasNoNameGoesByItsWords() {
    assertThat(SourceStory.french("[1s Les habitants] [1c craignent] [1t une crue].").name(1))
        .isEqualTo("habitants");
    assertThat(
            SourceStory.french("[1c Selon] [1s des sources proches du dossier], [1t le pont cède].")
                .name(1))
        .isEqualTo("sources proches du dossier");
    assertThat(
            SourceStory.english("[1s The Ministry of Culture] [1c denied] [1t the plan].").name(1))
        .isEqualTo("Ministry of Culture");
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
  void theSubjectAfterANameIsNoApposition() {
    SourceStory story =
        SourceStory.french(
            """
            Paul Vernier a reçu la maire Anna Morel. Pour Paul Vernier, le ministre a menti.
            [1s Le ministre] [1c dément] [1t la panne].
            """);
    assertThat(story.name(1)).isEqualTo("ministre");
  }

  @Test
  void aBareNounMeansNoBodyOfAnotherSort() {
    SourceStory story =
        SourceStory.french(
            """
            [1s L'Agence maritime] [1c annonce] [1t la fermeture du port].
            La société Morval Marine a perdu son contrat. [2s Le syndicat] [2c appelle] [2t à la grève].
            [3s L'agence] [3c précise] [3t que le port rouvrira]. [4s La société] [4c promet] [4t une réponse].
            """);
    assertThat(story.name(2)).isEqualTo("syndicat");
    assertThat(story.name(3)).isEqualTo("Agence maritime");
    assertThat(story.name(4)).isEqualTo("Morval Marine");
    SourceStory english =
        SourceStory.english(
            """
            [1s The Maritime Agency] [1c announced] [1t the closure]. [2s The union] [2c called] [2t a strike].
            [3s The agency] [3c said] [3t the port would reopen]. [4s The organization] [4c promised] [4t help].
            """);
    assertThat(english.name(2)).isEqualTo("union");
    assertThat(english.name(3)).isEqualTo("Maritime Agency");
    assertThat(english.name(4)).isEqualTo("Maritime Agency");
  }

  @Test
  void aUnionKnownByNameIsTheUnion() {
    SourceStory story =
        SourceStory.french(
            """
            EDF a fermé la centrale. [1s La CGT] [1c dénonce] [1t cette fermeture].
            [2s Le syndicat] [2c réclame] [2t des embauches].
            """);
    assertThat(story.name(2)).isEqualTo("CGT");
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
  void aForeignParagraphChangesNothing() {
    String story =
        "[1s Anna Morel] [1c dit] [1t que le pont tient]. [2s Elle] [2c part] [2t demain].";
    String foreign = story + "\nLe marché de Tourne ouvre samedi, avec ses fruits et ses fleurs.\n";
    assertThat(SourceStory.french(foreign).sources).isEqualTo(SourceStory.french(story).sources);
  }
}
