package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.text.Span;

class TranslationRunTest {

  private static final List<String> BANK =
      List.of(
          "# newdoc id = d1",
          "# sent_id = 1",
          "# text = Le pont de Dunmere a été fermé lundi après la crue, 240 élèves sont évacués.",
          "# text_en = The Dunmere bridge was closed on Monday after the flood, 240 pupils evacuated.",
          "1\tLe\tle\tDET\t_\t_\t0\troot\t_\t_",
          "",
          "# sent_id = 2",
          "# text = Un chat dort.",
          "# text_en = Nothing of the kind was ever painted by Ardle.",
          "",
          "# newdoc id = d2",
          "# sent_id = 3",
          "# text = La maire de Kelby, Nora Quill, a ouvert une piscine en juin.",
          "# text_en = The orchard sold its pears to a dealer.",
          "");

  @TempDir Path data;

  @Test
  void eachDocumentHasItsSentencesInBothLanguages() {
    List<TranslationRun.Document> documents = TranslationRun.documents(BANK);
    assertThat(documents).extracting(TranslationRun.Document::id).containsExactly("d1", "d2");
    assertThat(documents.get(0).sentences())
        .allSatisfy(sentences -> assertThat(sentences).hasSize(2));
    assertThat(documents.get(1).article(1).text())
        .isEqualTo("The orchard sold its pears to a dealer.");
  }

  @Test
  void aStretchIsOfTheSentencesThatItHasLettersOf() {
    TranslationRun.Document document = TranslationRun.documents(BANK).get(0);
    int first = document.sentences().get(0).get(0).length();
    assertThat(document.touched(0, new Span(3, first))).isEqualTo(Set.of(0));
    assertThat(document.touched(0, new Span(first + 1, first + 5))).isEqualTo(Set.of(1));
    assertThat(document.touched(0, new Span(first - 1, first + 5))).isEqualTo(Set.of(0, 1));
  }

  @Test
  void aSentenceIsCountedWhereItsTranslationIsInItsClaim() throws IOException {
    Files.createDirectory(data.resolve("ud"));
    Files.write(data.resolve("ud/fr_pud-ud-test.conllu"), BANK);
    SortedMap<String, Double> figures = TranslationRun.figures(data);
    assertThat(figures)
        .containsEntry("sentences", 3.0)
        .containsEntry("sentences/in_claim_of_translation", 1.0)
        .containsEntry("claims", 1.0)
        .containsEntry("claims/of_several_sentences", 0.0);
  }
}
