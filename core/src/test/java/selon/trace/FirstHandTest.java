package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import selon.article.ArticleReader;
import selon.claim.TellingReader;
import selon.language.Lexicon;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.statement.Reading;
import selon.text.Span;

class FirstHandTest {

  private static final WordReaders WORDS = new WordReaders();

  /** What an article of the Gazette says with the sentence. */
  private static List<FirstHand> said(String sentence, String language) {
    ArticleRecord page =
        new ArticleRecord(
            "g",
            "g",
            sentence,
            URI.create("https://gazette.example/g"),
            "Gazette",
            "",
            List.of(),
            null,
            null,
            List.of(),
            language);
    Reading reading = new Reading(new ArticleReader().read(page), List.of(), List.of(), List.of());
    Dossier dossier =
        DossierReader.read(0, reading, WORDS.read(reading.article()), new TellingReader());
    List<Span> own =
        Pattern.compile("Gazette")
            .matcher(reading.article().text())
            .results()
            .map(name -> new Span(name.start(), name.end()))
            .toList();
    return FirstHand.signs(dossier, own).stream().map(FirstHand.Sign::kind).toList();
  }

  @Test
  void everyPhraseHitsItsSentenceAndNotItsNearMiss() {
    for (Map<String, String> row : Lexicon.of(FirstHand.class, "firsthand.tsv").rows()) {
      FirstHand kind = FirstHand.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
      String hit = row.getOrDefault("hit", "");
      String language = said(hit, "en").contains(kind) ? "en" : "fr";
      assertThat(said(hit, language)).as(hit).contains(kind);
      String miss = row.getOrDefault("miss", "");
      assertThat(said(miss, language)).as(miss).doesNotContain(kind);
    }
  }

  @Test
  void whatIsQuotedIsNotSaidByTheOutlet() {
    assertThat(said("“I saw the gate break,” said the keeper.", "en")).isEmpty();
    assertThat(said("« Nous avons vu la porte céder », dit la gardienne.", "fr")).isEmpty();
  }
}
