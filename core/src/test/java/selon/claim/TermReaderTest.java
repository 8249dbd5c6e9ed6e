package selon.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.article.ArticleReader;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.sentence.Words;

/** What a word tells hangs on the words before it. */
class TermReaderTest {

  private static final WordReaders WORDS = new WordReaders();
  private static final TellingReader TELLINGS = new TellingReader();

  private static TermKind kind(String language, String text, String word) {
    ArticleRecord page =
        new ArticleRecord(
            "id", "id", text, null, null, null, List.of(), null, null, List.of(), language);
    Words words = WORDS.read(new ArticleReader().read(page));
    return TELLINGS.terms(words).stream()
        .filter(term -> term.form().equals(word))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Les experts avaient averti que le barrage fuyait., que, LIGHT",
    "fr, Le rectorat se tait à ce sujet avant mardi., sujet, LIGHT",
    "fr, Les élèves ont vu le sujet avant mardi., sujet, WORD",
    "fr, Ce sujet a circulé avant mardi., sujet, WORD",
    "en, The mayor said nothing on this issue., issue, LIGHT",
    "en, The mayor raised the issue in May., issue, WORD"
  })
  void whatIsOnlyPointedAtTellsNothing(String language, String text, String word, TermKind kind) {
    assertThat(kind(language, text, word)).isEqualTo(kind);
  }
}
