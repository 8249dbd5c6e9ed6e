package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.text.Spans;

class HeadlineFinderTest {

  private static final String REST = "\n\nLe conseil de Morval se réunit lundi au port.";

  private static Optional<String> find(String tag, String headline) {
    String text = headline + REST;
    return new HeadlineFinder(Marked.pack(tag))
        .find(Marked.words(tag, text), List.of())
        .map(found -> FoundLines.of(text, found));
  }

  @Test
  void aBareSpeakerBehindItsCueSaysWhatStandsBeforeTheComma() {
    assertThat(find("fr", "Climat : les glaciers vont disparaître, alerte une étude"))
        .contains("{une étude} <alerte> [les glaciers vont disparaître]");
    assertThat(find("en", "Water unsafe in Corvel, warns study"))
        .contains("{study} <warns> [Water unsafe in Corvel]");
  }

  @Test
  void aNameBeforeAColonSaysTheQuotationBehindIt() {
    assertThat(find("fr", "Borel : « Je ne suis pas un magicien »"))
        .contains("{Borel} <> [« Je ne suis pas un magicien »]");
    assertThat(find("fr", "Le maire : « Le pont tiendra »"))
        .contains("{Le maire} <> [« Le pont tiendra »]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Ponts, routes, ports",
        "fr | Les prix montent, note de lecture",
        "fr | Les prix montent, la ville attend",
        "fr | Morval : « La fin du port »",
        "fr | Procès du maire : « Le pont tiendra »",
        "fr | Port : « Le pont tiendra »",
        "fr | À lire : « Je suis le pont »",
        "en | Water, wind and study",
        "en | Corvel wins, loses, draws",
      })
  void otherHeadlinesSayNothing(String tag, String headline) {
    assertThat(find(tag, headline)).isEmpty();
  }

  @Test
  void aSentenceOfTheTextIsNoHeadline() {
    assertThat(find("fr", "Les glaciers vont disparaître, alerte une étude.")).isEmpty();
  }

  @Test
  void aHeadlineThatIsReadStaysAsItIs() {
    String text = "Le pont tiendra, alerte une étude" + REST;
    Attribution read =
        new Attribution(Spans.of(24, 33), Spans.of(17, 23), Spans.of(0, 15), "cue", 0.9);
    assertThat(new HeadlineFinder(Marked.pack("fr")).find(Marked.words("fr", text), List.of(read)))
        .isEmpty();
  }

  @Test
  void whatTheArticleWritesSmallIsWhatItIsAbout() {
    String text = "Eau : « Nous avons vingt ans de retard »\n\nLe prix de l'eau double lundi.";
    assertThat(new HeadlineFinder(Marked.pack("fr")).find(Marked.words("fr", text), List.of()))
        .isEmpty();
  }
}
