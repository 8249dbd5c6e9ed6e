package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Words;

class PressConditionalTest {

  private static List<String> marks(String tag, String text) {
    Words words = Marked.words(tag, text);
    PressConditional conditional = PressConditional.of(Marked.pack(tag));
    return words.sentences().stream().flatMap(s -> marks(conditional, s)).toList();
  }

  private static java.util.stream.Stream<String> marks(PressConditional of, Sentence sentence) {
    return java.util.stream.IntStream.range(0, sentence.tokens().size())
        .mapToObj(i -> of.at(sentence, i))
        .flatMap(java.util.Optional::stream)
        .map(
            range ->
                String.join(
                    " ",
                    sentence.tokens().subList(range.first(), range.end()).stream()
                        .map(token -> token.form())
                        .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le gardien serait parti. | serait parti",
        "Les barques auraient déjà coulé. | auraient déjà coulé",
        "Le voleur aurait été vu en ville. | aurait été vu",
        "Le feu serait dû à une panne. | serait",
        "La planète posséderait deux lunes. | posséderait",
        "Des experts travailleraient sur le pont. | travailleraient",
        "Deux clubs italiens suivraient sa situation. | suivraient",
        "On ignore si le maire aurait fui. | aurait fui",
        "La maire a dit que le gardien serait parti. | serait parti"
      })
  void whatOthersSayIsHandedOn(String text, String verb) {
    assertThat(marks("fr", text)).containsExactly(verb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Si la pluie cessait, le match serait joué.",
        "S'il venait, il serait reçu.",
        "Nous aimerions un pont.",
        "Je voudrais un pont.",
        "La maire voudrait un pont.",
        "La maire a dit qu'elle viendrait.",
        "Le préfet jurait qu'aucune route ne serait fermée.",
        "Le ministre a promis que le pont serait reconstruit.",
        "La maire aurait préféré un pont.",
        "Le train devrait partir.",
        "La digue pourrait céder.",
        "Le match aurait dû être joué.",
        "Serait-il parti ?",
        "Le gardien serait parti ?",
        "Il serait utile de relever la digue.",
        "On dirait un phare.",
        "Le guide montrait la digue.",
        "Elle préparait le repas."
      })
  void otherConditionalsAreNot(String text) {
    assertThat(marks("fr", text)).isEmpty();
  }

  @Test
  void englishHasNone() {
    assertThat(marks("en", "The guard would leave. He would have left.")).isEmpty();
  }

  @TestFactory
  List<DynamicTest> entriesHoldInTheirSentences() {
    return Lexicon.of(Marked.pack("fr"), "conditional.tsv").rows().stream()
        .filter(row -> !row.getOrDefault("hit", "").isEmpty())
        .map(
            row ->
                DynamicTest.dynamicTest(row.get("role") + " " + row.get("word"), () -> check(row)))
        .toList();
  }

  /** Endings and stems let one pass, all others bar it. */
  private static void check(Map<String, String> row) {
    boolean passes = Set.of("ending", "stem").contains(row.getOrDefault("role", ""));
    String press = row.getOrDefault(passes ? "hit" : "miss", "");
    String other = row.getOrDefault(passes ? "miss" : "hit", "");
    assertThat(marks("fr", press)).as(press).isNotEmpty();
    assertThat(marks("fr", other)).as(other).isEmpty();
  }

  @Test
  void whatWasToldInThePastIsTheFutureSeenFromThere() {
    assertThat(marks("fr", "Le maire a déclaré dans vos colonnes qu'il voterait contre."))
        .isEmpty();
    assertThat(
            marks(
                "fr",
                "Le pont rouvrira lundi, a annoncé la préfète, précisant que la vitesse serait"
                    + " limitée."))
        .isEmpty();
    assertThat(marks("fr", "Le maire affirme au journal que la lettre serait fausse."))
        .isNotEmpty();
  }
}
