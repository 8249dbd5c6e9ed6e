package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** The rulings of the annotation guide on attitude, stance, certainty, polarity and hedges. */
class LabelReaderTest {

  private static final LabelReader FRENCH = new LabelReader(Marked.pack("fr"));
  private static final LabelReader ENGLISH = new LabelReader(Marked.pack("en"));

  private static Labels fr(String marked) {
    Marked of = Marked.of("fr", marked);
    return FRENCH.read(of.words(), of.attribution());
  }

  private static Labels en(String marked) {
    Marked of = Marked.of("en", marked);
    return ENGLISH.read(of.words(), of.attribution());
  }

  private static List<String> hedges(String tag, String marked) {
    Marked of = Marked.of(tag, marked);
    LabelReader reader = tag.equals("fr") ? FRENCH : ENGLISH;
    return reader.read(of.words(), of.attribution()).factuality().hedges().stream()
        .map(hedge -> hedge.span().in(of.words().text()) + "/" + hedge.kind())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{La maire} <affirme> [que le pont est fermé]. | ASSERTION | NEUTRAL",
        "{La maire} <estime> [que le pont est laid]. | BELIEF | NEUTRAL",
        "<De l'avis de> {la maire}, [le pont est laid]. | BELIEF | NEUTRAL",
        "{L'étude} <montre> [que le lac baisse]. | KNOWLEDGE | ENDORSING",
        "{La maire} <souligne> [que le pont tient]. | ASSERTION | ENDORSING",
        "{Le gardien} <prétend> [que la porte était close]. | ASSERTION | DISTANCING",
        "{La société} <dément> [avoir pollué la rivière]. | ASSERTION | DENYING",
        "Une accusation que {le port} <réfute> : [« Le quai est sain. »] | ASSERTION | NEUTRAL",
        "{Le préfet} <invite> les riverains [à fermer les volets]. | DIRECTIVE | NEUTRAL",
        "{La ville} <a décidé> [de relever la digue]. | INTENTION | NEUTRAL",
        "{La ville} <entend> [relever la digue]. | INTENTION | NEUTRAL",
        "{Le juge} <se demande> [si la porte était close]. | QUESTION | NEUTRAL",
        "{La ville} <s'est engagée> [à relever la digue]. | INTENTION | NEUTRAL",
        "{Le juge} <a demandé> [pourquoi la porte était close]. | QUESTION | NEUTRAL",
        "{La société} <se défend> [d'avoir pollué la rivière]. | ASSERTION | DENYING",
        "{Le juge} <demande> : [« Où est la clé ? »] | QUESTION | NEUTRAL",
        "[Une forte crue] <est attendue>. | BELIEF | NEUTRAL"
      })
  void frenchCuesTellAttitudeAndStance(String marked, Attitude attitude, Stance stance) {
    assertThat(fr(marked).attitude()).isEqualTo(attitude);
    assertThat(fr(marked).stance()).isEqualTo(stance);
  }

  @Test
  void whatIsNotRuledOutIsPossible() {
    for (Labels admits :
        List.of(
            fr("{Le parquet} <n'exclut pas> [un acte volontaire]."),
            en("{Police} <have not ruled out> [arson]."))) {
      assertThat(admits.factuality().certainty()).isEqualTo(Certainty.POSSIBLE);
      assertThat(admits.factuality().polarity()).isEqualTo(Polarity.POSITIVE);
    }
    Factuality ruledOut = fr("{Le parquet} <exclut> [un acte volontaire].").factuality();
    assertThat(ruledOut.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(ruledOut.polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @Test
  void aQuestionPutsNothingAsCertain() {
    assertThat(en("{The judge} <said>: [\"Who held the key?\"]").factuality().certainty())
        .isEqualTo(Certainty.UNKNOWN);
    assertThat(
            en("{The judge} <said>: [\"Who held the key? The guard did.\"]")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.CERTAIN);
    assertThat(en("[No key? No entry], {the guard} <said>.").factuality().certainty())
        .isEqualTo(Certainty.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{The mayor} <said> [the bridge is closed]. | ASSERTION | NEUTRAL",
        "{The mayor} <thinks> [the bridge is ugly]. | BELIEF | NEUTRAL",
        "{The study} <shows> [that the lake is shrinking]. | KNOWLEDGE | ENDORSING",
        "{The mayor} <points out> [that the bridge holds]. | ASSERTION | ENDORSING",
        "{The guard} <claims> [that the door was shut]. | ASSERTION | DISTANCING",
        "{The company} <denied> [polluting the river]. | ASSERTION | DENYING",
        "{The mayor} <urged> residents [to shut their windows]. | DIRECTIVE | NEUTRAL",
        "{The judge} <asked> the clerk [to leave the room]. | DIRECTIVE | NEUTRAL",
        "{The town} <plans> [to raise the dam]. | INTENTION | NEUTRAL",
        "{The judge} <asked> [whether the door was shut]. | QUESTION | NEUTRAL"
      })
  void englishCuesTellAttitudeAndStance(String marked, Attitude attitude, Stance stance) {
    assertThat(en(marked).attitude()).isEqualTo(attitude);
    assertThat(en(marked).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{La maire} <pense> [que le pont tiendra]. | CERTAIN",
        "{La maire} <croit> [que le pont tiendra]. | CERTAIN",
        "{La maire} <considère> [que le pont est sûr]. | CERTAIN",
        "{La police} <soupçonne> [que le feu est criminel]. | PROBABLE",
        "{La banque} <prévoit> [que les prix baisseront]. | PROBABLE",
        "{Les éleveurs} <craignent> [une épidémie]. | POSSIBLE",
        "{La maire} <espère> [que le pont tiendra]. | UNKNOWN",
        "{La maire} <demande> [que le pont soit fermé]. | UNKNOWN",
        "{La maire} <se demande> [si le pont tiendra]. | UNKNOWN",
        "{Le parquet} <n'a pas confirmé> [l'ouverture d'une enquête]. | UNKNOWN",
        "Ni {le parquet ni la mairie} <ne confirment> [l'ouverture d'une enquête]. | UNKNOWN",
        "{Aucun ministre} <ne dit> [que le pont est fermé]. | UNKNOWN",
        "{La préfète} <n'a voulu ni confirmer ni démentir> [la fermeture]. | UNKNOWN",
        "{La maire} <annoncera> [la fermeture du pont]. | UNKNOWN",
        "<Selon> {la police}, [le voleur serait parti]. | PROBABLE",
        "{La maire} <dit> [que le pont semble fermé]. | PROBABLE",
        "{La maire} <dit> [que le pont est probablement fermé]. | PROBABLE",
        "{La maire} <dit> [que la digue pourrait céder]. | POSSIBLE",
        "{La maire} <dit> [que le vase peut être un faux]. | POSSIBLE",
        "{La maire} <dit> [que Paul peut nager deux heures]. | CERTAIN",
        "{La maire} <dit> [qu'on peut visiter le phare]. | CERTAIN",
        "{La maire} <dit> [que plus de cent maisons ont brûlé]. | CERTAIN",
        "{La maire} <disait> [que s'il pleuvait, le match serait annulé]. | UNKNOWN"
      })
  void frenchCertainty(String marked, Certainty certainty) {
    assertThat(fr(marked).factuality().certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{The mayor} <believes> [the bridge will hold]. | CERTAIN",
        "{The mayor} <considers> [the bridge safe]. | CERTAIN",
        "{The police} <suspect> [that the fire was set by hand]. | PROBABLE",
        "{Analysts} <expect> [prices to fall]. | PROBABLE",
        "{Farmers} <fear> [a flood]. | POSSIBLE",
        "{The mayor} <hopes> [the bridge will hold]. | UNKNOWN",
        "{The mayor} <has not confirmed> [that the bridge is closed]. | UNKNOWN",
        "{The mayor} <said> [the dam might burst]. | POSSIBLE",
        "{The mayor} <said> [the dam could burst]. | POSSIBLE",
        "{The mayor} <said> [she could swim at four]. | CERTAIN",
        "{The mayor} <said> [the bridge seems safe]. | PROBABLE",
        "{The mayor} <said> [the fire was probably set by hand]. | PROBABLE",
        "{The mayor} <said> [that nearly forty boats sank]. | CERTAIN",
        "<Reportedly>, [the mill has been sold]. | PROBABLE"
      })
  void englishCertainty(String marked, Certainty certainty) {
    assertThat(en(marked).factuality().certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{La maire} <dit> [que le pont n'est pas fermé].",
        "{La maire} <dit> [qu'aucun train ne roule].",
        "{La maire} <dit> [que le train ne roule plus].",
        "{La maire} <dément> [la fermeture du pont].",
        "{La maire} <ne pense pas> [que le pont tienne].",
        "{La maire} <a dit espérer> [que la crue n'atteindra pas le quai]."
      })
  void frenchPolarityFollowsTheMainPropositionOrADenyingCue(String marked) {
    assertThat(fr(marked).factuality().polarity()).isEqualTo(Polarity.NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{La maire} <dit> [que le pont est fermé].",
        "{La maire} <dit> [qu'il ne reste plus qu'une barque].",
        "{Le parquet} <n'a pas confirmé> [l'ouverture d'une enquête].",
        "{Le club} <ne dément pas> [avoir reçu une offre].",
        "{La préfète} <n'a voulu ni confirmer ni démentir> [la fermeture].",
        "{La maire} <dit> [que le gardien, qui n'a pas dormi, est malade]."
      })
  void frenchDenialElsewhereLeavesThePolarity(String marked) {
    assertThat(fr(marked).factuality().polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{The mayor} <said> [the bridge is not closed]. | NEGATIVE",
        "{The mayor} <said> [no train left the station]. | NEGATIVE",
        "{The mayor} <denied> [that the bridge is closed]. | NEGATIVE",
        "{The mayor} <refused> [to close the bridge]. | NEGATIVE",
        "{The mayor} <said> [the bridge is closed]. | POSITIVE",
        "{The mayor} <has not said> [why the bridge is closed]. | POSITIVE"
      })
  void englishPolarity(String marked, Polarity polarity) {
    assertThat(en(marked).factuality().polarity()).isEqualTo(polarity);
  }

  @Test
  void theSecondVerbGivesTheAttitude() {
    Labels labels = fr("{La maire} <a dit espérer> [que le pont tiendra].");
    assertThat(labels.attitude()).isEqualTo(Attitude.INTENTION);
    assertThat(labels.factuality().certainty()).isEqualTo(Certainty.UNKNOWN);
  }

  @Test
  void anyCueUnderThePressConditionalIsDistancing() {
    assertThat(fr("{La ministre} <désirerait> [fermer le pont].").stance())
        .isEqualTo(Stance.DISTANCING);
    assertThat(fr("<Selon> {la police}, [le voleur serait parti].").stance())
        .isEqualTo(Stance.DISTANCING);
  }

  @Test
  void whoeverHasNotConfirmedEndorsesNothing() {
    assertThat(fr("{Le parquet} <n'a pas confirmé> [le vol].").stance()).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void aStatementWithoutCueAsserts() {
    Labels labels = fr("[Le crash serait dû à une panne].");
    assertThat(labels.attitude()).isEqualTo(Attitude.ASSERTION);
    assertThat(labels.stance()).isEqualTo(Stance.DISTANCING);
    assertThat(labels.factuality().certainty()).isEqualTo(Certainty.PROBABLE);
  }

  @Test
  void theFirstSentenceHoldsTheMainProposition() {
    Labels labels = fr("{La maire} <déclare> : [« Le pont est sûr. La digue pourrait céder. »]");
    assertThat(labels.factuality().certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(labels.factuality().hedges()).hasSize(1);
  }

  @Test
  void hedgesAreSpansWithAKind() {
    assertThat(
            hedges("fr", "<Selon> {la police}, [plus de cent barques auraient sans doute coulé]."))
        .containsExactly(
            "plus de/APPROXIMATOR", "auraient sans doute coulé/CONDITIONAL", "sans doute/ADVERB");
    assertThat(hedges("fr", "{La maire} <dit> [que le vol présumé semble grave]."))
        .containsExactly("présumé/ADJECTIVE", "semble/VERB");
    assertThat(hedges("en", "{The mayor} <said> [about forty boats may have sunk]."))
        .containsExactly("about/APPROXIMATOR", "may/MODAL");
  }

  @Test
  void aHedgeInARelativeClauseIsNoneBeforeThePredicate() {
    assertThat(hedges("fr", "{La maire} <dit> [que le gardien, qui semble malade, est parti]."))
        .isEmpty();
    assertThat(hedges("fr", "{La maire} <annonce> [une crue qui pourrait noyer le port]."))
        .containsExactly("pourrait/MODAL");
    assertThat(hedges("en", "{The mayor} <said> [it was a dam that could burst]."))
        .containsExactly("could/MODAL");
  }

  @Test
  void whatASpeakerSaysWouldBeIsHisOwn() {
    assertThat(hedges("fr", "[« Un pont coûterait trop cher »], <dit> {la maire}.")).isEmpty();
    assertThat(hedges("fr", "<Selon> {la maire}, [le pont coûterait trop cher]."))
        .containsExactly("coûterait/CONDITIONAL");
    assertThat(hedges("fr", "[« Le caissier aurait fui »], <écrit> {le journal}."))
        .containsExactly("aurait fui/CONDITIONAL");
  }

  /** The parser takes "serait" for a clause of its own where no relative opens one. */
  @Test
  void theFirstVerbIsTheMainOneThoughTheParserHasItOtherwise() {
    assertThat(hedges("fr", "[Un gel de 4 milliards serait à l'étude]."))
        .containsExactly("serait/CONDITIONAL");
    assertThat(hedges("fr", "[Les conseils des deux villes se réuniraient jeudi]."))
        .containsExactly("se réuniraient/CONDITIONAL");
    assertThat(fr("[L'explosion serait due à une fuite].").factuality().certainty())
        .isEqualTo(Certainty.PROBABLE);
    assertThat(
            fr("{La maire} <dit> [que le gardien, qui serait malade, est parti].")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void anAdverbLowersAPhraseWithoutAVerb() {
    assertThat(
            fr("{L'expert} <conclut> [à une écriture probablement fausse].")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.PROBABLE);
    assertThat(
            fr("{L'expert} <conclut> [à une écriture qui a probablement changé].")
                .factuality()
                .certainty())
        .isEqualTo(Certainty.CERTAIN);
    assertThat(hedges("en", "{The poll} <found> [a small lead among likely voters].")).isEmpty();
  }

  @Test
  void aFrenchRangeIsAnApproximatorUnlessOfHours() {
    assertThat(hedges("fr", "{La ville} <affirme> [qu'il manque entre 9 et 11 millions]."))
        .containsExactly("entre 9 et 11/APPROXIMATOR");
    assertThat(hedges("fr", "{La ville} <affirme> [que le bac part entre 8 et 10 heures]."))
        .isEmpty();
  }

  @Test
  void theCueItselfMayHedge() {
    assertThat(hedges("en", "<Allegedly>, [the clerk took the cash]."))
        .containsExactly("Allegedly/REPORTATIVE");
  }

  @Test
  void aRangeIsAnApproximator() {
    assertThat(hedges("en", "{The mayor} <said> [two or three boats sank]."))
        .containsExactly("two or three/APPROXIMATOR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{La maire} <dit> : [« Le pont est sûr. »] | DIRECT",
        "{La maire} <dit> [que le pont est sûr]. | INDIRECT",
        "{La maire} <dit> [que le pont est « très sûr »]. | MIXED",
        "[« Le pont »], <dit> {la maire}, [« est sûr. »] | DIRECT",
        "{La maire} <dit> : [« Elle crie « au feu » et court. »] | DIRECT"
      })
  void quotationMarksTellTheForm(String marked, Form form) {
    assertThat(fr(marked).form()).isEqualTo(form);
  }

  @Test
  void spansOfAnyKindAreRead() {
    Words words = Marked.words("fr", "Le pont.\n\nLa digue « tient. Elle dit que");
    int length = words.text().length();
    for (int start = 0; start <= length; start++) {
      Spans rest = Spans.of(start, length);
      Spans none = Spans.of(start, start);
      assertThat(FRENCH.read(words, new Attribution(none, rest, none, "", 0))).isNotNull();
      assertThat(FRENCH.read(words, new Attribution(rest, none, rest, "", 0))).isNotNull();
    }
    assertThat(FRENCH.read(words, new Attribution(Spans.none(), Spans.none(), Spans.none(), "", 0)))
        .isNotNull();
  }

  @Test
  void anyTextIsRead() {
    String[] words = {
      "n'",
      "pas",
      "si",
      "plus de",
      "serait",
      "«",
      "»",
      "\"",
      "?",
      ".",
      "a",
      "dit",
      "que",
      "3",
      ",",
      "\n\n",
      "semble",
      "donc",
      "selon",
      "ou",
      "\ud83d\ude00",
      "\ud800",
      "(",
      "pouvoir"
    };
    Random random = new Random(7);
    SourcelessFinder sourceless = new SourcelessFinder(Marked.pack("fr"));
    InferenceFinder inferences = new InferenceFinder(Marked.pack("fr"));
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 40; i++) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      Words read = Marked.words("fr", text.toString());
      int length = read.text().length();
      int start = random.nextInt(length);
      Attribution some =
          new Attribution(Spans.none(), Spans.of(0, start), Spans.of(start, length), "random", 0.5);
      Labels labels = FRENCH.read(read, some);
      assertThat(labels).isEqualTo(FRENCH.read(read, some));
      Span whole = new Span(0, length);
      assertThat(labels.factuality().hedges()).allMatch(hedge -> whole.contains(hedge.span()));
      List<Attribution> found = sourceless.find(read, List.of(some));
      assertThat(found).allMatch(own -> whole.contains(own.content().hull()));
      assertThat(inferences.find(read, found)).allMatch(whole::contains);
      sourceless
          .find(read, List.of())
          .forEach(own -> assertThat(FRENCH.read(read, own)).isNotNull());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The office} <declined to say> [whether the pier was safe].",
        "{The office} <refused to confirm> [that the pier was safe].",
        "{The office} <would not say> [if the pier was safe]."
      })
  void whatSomebodyDeclinesToSayIsOpen(String marked) {
    Labels labels = en(marked);
    assertThat(labels.attitude()).isEqualTo(Attitude.ASSERTION);
    assertThat(labels.stance()).isEqualTo(Stance.NEUTRAL);
    assertThat(labels.factuality().certainty()).isEqualTo(Certainty.UNKNOWN);
    assertThat(labels.factuality().polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void whoInsistsDoesNotSpeakForTheWriter() {
    assertThat(en("{The firm} <insists> [that it has paid].").stance()).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void aComparisonIsNoHedge() {
    assertThat(hedges("en", "{The study} <found> [that women are less likely than men to fall]."))
        .isEmpty();
    assertThat(hedges("en", "{The office} <says> [that rain is less likely on Sunday]."))
        .containsExactly("less likely/ADVERB");
  }
}
