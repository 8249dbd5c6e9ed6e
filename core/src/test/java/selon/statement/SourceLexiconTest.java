package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;

/** The entries of "sources.tsv", "pronouns.tsv" and "given-names.tsv", with their sentences. */
class SourceLexiconTest {

  private static List<Map<String, String>> rows(String language, String file) {
    return Lexicon.of(SourceStory.pack(language), file).rows();
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static List<Sentence> sentences(String language, String text) {
    return SourceStory.words(language, text, null).sentences();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void everyEntryIsUniqueAndInOrder(String language) {
    List<Map<String, String>> rows = rows(language, "sources.tsv");
    assertThat(rows).hasSizeGreaterThan(300);
    Set<String> seen = new HashSet<>();
    List<String> order = new ArrayList<>();
    for (Map<String, String> row : rows) {
      SourceWord word = SourceWord.of(row);
      assertThat(seen.add(word.text() + " " + word.part())).as(word.text()).isTrue();
      order.add(word.text());
    }
    assertThat(order).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void everyEntryHitsItsSentenceAndSparesItsNearMiss(String language) {
    SourceLexicon lexicon = SourceLexicon.of(SourceStory.pack(language));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : rows(language, "sources.tsv")) {
      SourceWord word = SourceWord.of(row);
      if (!found(lexicon, language, cell(row, "hit")).contains(word)) {
        wrong.add(word.text() + " is not in: " + cell(row, "hit"));
      }
      String miss = cell(row, "miss");
      if (!miss.isEmpty() && found(lexicon, language, miss).contains(word)) {
        wrong.add(word.text() + " is in: " + miss);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<SourceWord> found(SourceLexicon lexicon, String language, String text) {
    List<SourceWord> found = new ArrayList<>();
    for (Sentence sentence : sentences(language, text)) {
      found.addAll(lexicon.in(sentence.tokens()));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void everyPronounHitsItsSentenceAndSparesItsNearMiss(String language) {
    PronounLexicon lexicon = PronounLexicon.of(SourceStory.pack(language));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : rows(language, "pronouns.tsv")) {
      Pronoun pronoun = Pronoun.of(row);
      if (!alone(lexicon, pronoun, sentences(language, cell(row, "hit")))) {
        wrong.add(pronoun.words() + " is not in: " + cell(row, "hit"));
      }
      String miss = cell(row, "miss");
      if (!miss.isEmpty() && found(lexicon, language, miss).contains(pronoun)) {
        wrong.add(pronoun.words() + " is in: " + miss);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Whether the words stand in a sentence and, taken alone, are the pronoun. */
  private static boolean alone(PronounLexicon lexicon, Pronoun pronoun, List<Sentence> sentences) {
    int size = pronoun.words().size();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + size <= tokens.size(); i++) {
        if (pronoun.equals(lexicon.of(tokens.subList(i, i + size)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Pronoun> found(PronounLexicon lexicon, String language, String text) {
    List<Pronoun> found = new ArrayList<>();
    for (Sentence sentence : sentences(language, text)) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Pronoun pronoun = lexicon.of(tokens.subList(i, tokens.size()));
        if (pronoun != null) {
          found.add(pronoun);
        }
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna:FEMININE", "Paul:MASCULINE", "Jean-Pierre:MASCULINE"})
  void aGivenNameTellsItsGender(String pair) {
    String[] parts = pair.split(":");
    assertThat(GivenNames.gender(parts[0])).isEqualTo(Gender.valueOf(parts[1]));
    assertThat(GivenNames.gender("Morval")).isNull();
  }
}
