package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.text.Span;

class CueLexiconTest {

  private static LanguagePack pack(String tag) {
    return LanguagePacks.of(new Language(tag)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void everyEntryIsWholeUniqueAndInOrder(String tag) {
    List<Map<String, String>> rows = Lexicon.of(pack(tag), "cues.tsv").rows();
    assertThat(rows).hasSizeGreaterThan(tag.equals("de") ? 150 : 400);
    Set<String> seen = new HashSet<>();
    List<String> order = new ArrayList<>();
    for (Map<String, String> row : rows) {
      CueClass cue = CueClass.of(row);
      assertThat(seen.add(cue.lemma() + " " + cue.part())).as(cue.lemma()).isTrue();
      assertThat(row.get("hit")).as(cue.lemma()).isNotEmpty();
      order.add(cue.lemma());
    }
    assertThat(order).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void whatIsOrderedWishedOrAskedIsUnknown(String tag) {
    assertThat(CueLexicon.of(pack(tag)).all())
        .filteredOn(
            cue ->
                cue.attitude() == Attitude.DIRECTIVE
                    || cue.attitude() == Attitude.INTENTION
                    || cue.attitude() == Attitude.QUESTION)
        .allSatisfy(cue -> assertThat(cue.certainty()).isEqualTo(Certainty.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void everyEntryHitsItsSentenceAndSparesItsNearMiss(String tag) {
    CueLexicon lexicon = CueLexicon.of(pack(tag));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> row : Lexicon.of(pack(tag), "cues.tsv").rows()) {
      CueClass cue = CueClass.of(row);
      String hit = row.getOrDefault("hit", "");
      String miss = row.getOrDefault("miss", "");
      if (!found(lexicon, tag, hit).contains(cue) && !named(lexicon, tag, hit).contains(cue)) {
        wrong.add(cue.lemma() + " is not in: " + hit);
      }
      if (!miss.isEmpty() && found(lexicon, tag, miss).contains(cue)) {
        wrong.add(cue.lemma() + " is in: " + miss);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<CueClass> found(CueLexicon lexicon, String tag, String text) {
    return Marked.words(tag, text).sentences().stream()
        .flatMap(sentence -> lexicon.in(sentence.tokens()).stream())
        .map(CueMatch::cue)
        .toList();
  }

  /** The same, whatever the tagger takes the words for. */
  private static List<CueClass> named(CueLexicon lexicon, String tag, String text) {
    List<CueClass> named = new ArrayList<>();
    for (Sentence sentence : Marked.words(tag, text).sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        lexicon.named(sentence.tokens(), i).map(CueMatch::cue).ifPresent(named::add);
      }
    }
    return named;
  }

  @Test
  void theLongestCueIsTaken() {
    List<Token> tokens =
        tokens("Elle", "a", "fait", "vite", "savoir", "que").with(2, "faire", Upos.VERB).list();
    assertThat(CueLexicon.of(pack("fr")).at(tokens, 2))
        .hasValueSatisfying(
            match -> {
              assertThat(match.cue().lemma()).isEqualTo("faire savoir");
              assertThat(match.last()).isEqualTo(4);
            });
  }

  @Test
  void theOneAddressedMayStandBeforeTheComplement() {
    List<Token> tokens =
        tokens("appelle", "les", "habitants", "à")
            .with(0, "appeler", Upos.VERB)
            .with(1, "le", Upos.DET)
            .with(2, "habitant", Upos.NOUN)
            .list();
    assertThat(CueLexicon.of(pack("fr")).at(tokens, 0))
        .map(match -> match.cue().attitude())
        .hasValue(Attitude.DIRECTIVE);
  }

  @Test
  void aNearWordBarsACue() {
    List<Token> tokens = tokens("according", "to", "their", "size").list();
    assertThat(CueLexicon.of(pack("en")).at(tokens, 0)).isEmpty();
  }

  @Test
  void aTypographicApostropheIsNoOther() {
    List<Token> tokens = tokens("D’", "après", "elle").with(0, "de", Upos.ADP).list();
    assertThat(CueLexicon.of(pack("fr")).at(tokens, 0)).isPresent();
  }

  private static Made tokens(String... forms) {
    return new Made(forms);
  }

  /** Tokens by hand: each an adverb with its form as lemma until told otherwise. */
  private static final class Made {
    private final List<Token> list = new ArrayList<>();

    Made(String... forms) {
      int at = 0;
      for (String form : forms) {
        Span span = new Span(at, at + form.length());
        list.add(new Token(span, form, form, Upos.ADV, "", -1, "root"));
        at = span.end() + 1;
      }
    }

    Made with(int index, String lemma, Upos upos) {
      Token old = list.get(index);
      list.set(index, new Token(old.span(), old.form(), lemma, upos, "", -1, "root"));
      return this;
    }

    List<Token> list() {
      return List.copyOf(list);
    }
  }
}
