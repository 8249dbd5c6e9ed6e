package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.article.ArticleReader;
import selon.language.Language;
import selon.language.LanguagePacks;
import selon.page.ArticleRecord;

/** Tokens, tags, lemmas and features of German. */
class GermanWordsTest {

  private static final WordReader READER =
      new WordReader(LanguagePacks.of(new Language("de")).orElseThrow());

  @Test
  void anOrdinalEndsNoSentenceAndKeepsItsStop() {
    List<Sentence> sentences = read("Das Fest war am 3. Mai in Morval. Es regnete.");
    assertThat(sentences).hasSize(2);
    assertThat(forms(sentences.get(0))).contains("3.", "Mai");
  }

  @Test
  void aNumberAtTheEndOfASentenceIsNoOrdinal() {
    assertThat(read("Sie kam am 3. Dann regnete es.")).hasSize(2);
  }

  @Test
  void compoundsStayWhole() {
    assertThat(forms(read("Der CDU-Politiker kam z.B. aus Baden-Württemberg.").get(0)))
        .contains("CDU-Politiker", "Baden-Württemberg");
  }

  @Test
  void aPrefixAtTheEndOfTheClauseBelongsToTheVerb() {
    assertThat(word("Die Firma wies den Vorwurf zurück.", "wies").lemma())
        .isEqualTo("zurückweisen");
    assertThat(word("Die Polizei teilte am Montag mit, dass es brannte.", "teilte").lemma())
        .isEqualTo("mitteilen");
  }

  @ParameterizedTest
  @CsvSource({
    "Die Firma hat den Vorwurf zurückgewiesen., zurückgewiesen, zurückweisen, VerbForm=Part",
    "Die Stadt hat es mitgeteilt., mitgeteilt, mitteilen, VerbForm=Part",
    "Sie versuchte den Plan abzulehnen., abzulehnen, ablehnen, VerbForm=Inf",
    "Der Damm sei alt., sei, sein, Mood=Sub",
    "Das Dorf habe kein Wasser., habe, haben, Mood=Sub",
    "Die Fischer glauben es., glauben, glauben, Number=Plur",
    "Die Zeitung berichtet es., berichtet, berichten, VerbForm=Fin",
    "Die Zeitung hat es berichtet., berichtet, berichten, VerbForm=Part"
  })
  void formsTellLemmaAndFeatures(String text, String form, String lemma, String feature) {
    Token token = word(text, form);
    assertThat(token.lemma()).isEqualTo(lemma);
    assertThat(token.has(feature)).as(token.features()).isTrue();
  }

  @Test
  void theSubjectIsToldByCaseNotByPlace() {
    Token judge = word("Den Vorwurf bestritt der Richter.", "Richter");
    assertThat(judge.relation()).isEqualTo("nsubj");
  }

  @Test
  void marksOfQuotationAreMarks() {
    assertThat(word("„Das ist alt“, sagte sie.", "„").upos()).isEqualTo(Upos.PUNCT);
    assertThat(word("»Das ist alt«, sagte sie.", "«").upos()).isEqualTo(Upos.PUNCT);
  }

  private static Token word(String text, String form) {
    return read(text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).toList();
  }

  private static List<Sentence> read(String text) {
    ArticleRecord record =
        new ArticleRecord("1", "1", text, null, null, null, List.of(), null, null, List.of(), "de");
    return READER.read(new ArticleReader().read(record)).sentences();
  }
}
