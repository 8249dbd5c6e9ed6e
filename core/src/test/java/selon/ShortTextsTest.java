package selon;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import selon.page.ArticleRecord;
import selon.page.Page;

/**
 * Texts that begin and end where no press does: in the midst of what the rules for set phrases look
 * for, a word or mark beyond which there is none.
 */
class ShortTextsTest {

  private static final Selon SELON = new Selon();
  private static final int TEXTS = 1500;
  private static final int LONGEST = 14;

  private static final List<String> FRENCH =
      List.of(
          ("la police|le maire|a|compté|dénombré|300|une centaine|de|manifestants|et|contre|:|;|,|.|«"
                  + "|»|que|dit|demande|précisant|selon|D'après|une note|dont|a obtenu copie|qui"
                  + "|, a indiqué|à l'AFP|conteste|ce récit|cite|citant|Ada Crane|dément|en|ne|pas"
                  + "|a-t-elle insisté|le quai cède|, propriétaire|?|—|contactée par|on|nous|compte")
              .split("\\|"));

  private static final List<String> ENGLISH =
      List.of(
          ("the mayor|said|reported|, quoting|, citing|the head of the union|,|Clara Voss|.|:|;|that"
                  + "|and|told|it|is thought|It|was told|the Lamp|which|says|For Ada Crane|“|”|be"
                  + "|adding|she said|who|cited|According to|the agency|Wikinews|attended|to|not"
                  + "|has learned|contacted by|asked|TRT-1|In Sarn|a spokesman|was blunt|put it|by")
              .split("\\|"));

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void wordsThatRulesLookForInAnyOrderAreRead(String language) {
    Random random = new Random(11);
    List<String> words = language.equals("fr") ? FRENCH : ENGLISH;
    for (int i = 0; i < TEXTS; i++) {
      String text =
          IntStream.rangeClosed(0, random.nextInt(LONGEST))
              .mapToObj(at -> words.get(random.nextInt(words.size())))
              .collect(Collectors.joining(" "));
      ReadingInvariants.check(SELON.read(page(language, text)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | : It the Lamp the Lamp ; contacted by",
        "fr | qui le quai cède 900 dément cite compté une note , une note en citant",
        "fr | La police a compté 300 et",
      })
  void aPhraseMayBeCutAnywhere(String language, String text) {
    ReadingInvariants.check(SELON.read(page(language, text)));
  }

  private static Page page(String language, String text) {
    return new ArticleRecord(
        "short", "short", text, null, null, null, List.of(), null, null, List.of(), language);
  }
}
