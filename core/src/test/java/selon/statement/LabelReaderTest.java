package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.LabelsRead.en;
import static selon.statement.LabelsRead.fr;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** The rulings of the annotation guide on attitude, stance and form; labels of any text. */
class LabelReaderTest {

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
        "{Le juge} <demande> à la mairie [ce qu'elle attend]. | QUESTION | NEUTRAL",
        "{Le passant} <dit avoir entendu> [crier un homme]. | KNOWLEDGE | NEUTRAL",
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
  void whoInsistsDoesNotSpeakForTheWriter() {
    assertThat(en("{The firm} <insists> [that it has paid].").stance()).isEqualTo(Stance.NEUTRAL);
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
      assertThat(LabelsRead.FRENCH.read(words, new Attribution(none, rest, none, "", 0)))
          .isNotNull();
      assertThat(LabelsRead.FRENCH.read(words, new Attribution(rest, none, rest, "", 0)))
          .isNotNull();
    }
    assertThat(
            LabelsRead.FRENCH.read(
                words, new Attribution(Spans.none(), Spans.none(), Spans.none(), "", 0)))
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
      Labels labels = LabelsRead.FRENCH.read(read, some);
      assertThat(labels).isEqualTo(LabelsRead.FRENCH.read(read, some));
      Span whole = new Span(0, length);
      assertThat(labels.factuality().hedges()).allMatch(hedge -> whole.contains(hedge.span()));
      List<Attribution> found = sourceless.find(read, List.of(some));
      assertThat(found).allMatch(own -> whole.contains(own.content().hull()));
      assertThat(inferences.find(read, found)).allMatch(whole::contains);
      sourceless
          .find(read, List.of())
          .forEach(own -> assertThat(LabelsRead.FRENCH.read(read, own)).isNotNull());
    }
  }
}
