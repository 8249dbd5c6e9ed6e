package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.article.Article;
import selon.article.Furniture;
import selon.article.FurnitureKind;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;
import selon.text.Span;

class WordReaderTest {

  private static final Map<String, WordReader> READERS = new TreeMap<>();

  static WordReader reader(String language) {
    return READERS.computeIfAbsent(language, tag -> new WordReader(pack(tag)));
  }

  private static LanguagePack pack(String language) {
    return LanguagePacks.of(new Language(language)).orElseThrow();
  }

  static Article article(String language, String text, Furniture... furniture) {
    return Article.builder("a", text)
        .language(new Language(language))
        .paragraphs(QuotationFinderTest.lines(text))
        .furniture(List.of(furniture))
        .build();
  }

  static Words read(String language, String text) {
    return reader(language).read(article(language, text));
  }

  private static Token token(String language, String text, String form) {
    return read(language, text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void wordsAreNotWhatTheyNeverAre(String language) {
    for (Map<String, String> row : Lexicon.of(pack(language), "tags.tsv").rows()) {
      String pattern = row.getOrDefault("form", "");
      String hit = row.getOrDefault("hit", "");
      // "*ly" is the ending of the first word
      String form = pattern.startsWith("*") ? hit.substring(0, hit.indexOf(' ')) : pattern;
      List<String> never = Lexicon.list(row.getOrDefault("never", ""));
      assertThat(never).as(form).doesNotContain(token(language, hit, form).upos().name());
      String miss = row.getOrDefault("miss", "");
      if (!row.getOrDefault("after", "").isEmpty()) {
        assertThat(never).as(form).contains(token(language, miss, form).upos().name());
      } else if (!form.equals(pattern)) {
        String other = miss.substring(0, miss.indexOf(' '));
        assertThat(never).as(other).contains(token(language, miss, other).upos().name());
      }
    }
    assertThat(token("fr", "Le pont est finalement fermé.", "finalement").upos())
        .isEqualTo(Upos.ADV);
  }

  @Test
  void thePressConditionalIsAFeature() {
    Token verb = token("fr", "Le pont serait fermé.", "serait");
    assertThat(verb.has("Mood=Cnd")).isTrue();
    assertThat(verb.lemma()).isEqualTo("être");
    assertThat(verb.upos()).isEqualTo(Upos.AUX);
    assertThat(token("fr", "Le maire aurait menti, dit-on.", "aurait").has("Mood=Cnd")).isTrue();
    assertThat(token("fr", "Le pont aura cent ans.", "aura").has("Mood=Ind")).isTrue();
    assertThat(token("fr", "Il faut que le pont soit fermé.", "soit").has("Mood=Sub")).isTrue();
  }

  @Test
  void anInvertedSubjectHangsOnItsVerb() {
    String text = "« Le pont tient », a déclaré le général.";
    Sentence sentence = read("fr", text).sentences().get(0);
    Token general = token("fr", text, "général");
    assertThat(general.relation()).isEqualTo("nsubj");
    assertThat(sentence.tokens().get(general.head()).form()).isEqualTo("déclaré");
    assertThat(token("fr", text, "déclaré").lemma()).isEqualTo("déclarer");
  }

  @Test
  void aContractionIsOneAdposition() {
    Token du = token("fr", "Le porte-parole du ministère parle.", "du");
    assertThat(du.upos()).isEqualTo(Upos.ADP);
    assertThat(du.relation()).isEqualTo("case");
  }

  @Test
  void englishVerbsAreRead() {
    Token said = token("en", "“The bridge holds,” the mayor said on Monday.", "said");
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(said.upos()).isEqualTo(Upos.VERB);
    assertThat(said.has("Tense=Past")).isTrue();
    Token passive = token("en", "The bridge was closed by the mayor.", "bridge");
    assertThat(passive.relation()).isEqualTo("nsubj:pass");
  }

  @Test
  void furnitureHasNoWords() {
    String text = "Menu\nLe pont tient.\nPartager";
    Words words =
        reader("fr")
            .read(article("fr", text, new Furniture(new Span(0, 4), FurnitureKind.NAVIGATION)));
    assertThat(words.sentences())
        .extracting(s -> s.span().in(text))
        .containsExactly("Le pont tient.", "Partager");
  }

  @Test
  void anEmptyArticleHasNoWords() {
    assertThat(read("fr", "").sentences()).isEmpty();
    assertThat(read("en", " \n\u00a0\n").sentences()).isEmpty();
  }
}
