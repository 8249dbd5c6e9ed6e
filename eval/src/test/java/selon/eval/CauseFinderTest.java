package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.language.Language;
import selon.text.Span;
import selon.text.Spans;

class CauseFinderTest {

  private static final CauseFinder FINDER = new CauseFinder();

  private static final String TEXT =
      "Anna Morel, the mayor, told the council that the bridge was shut, which nobody saw. "
          + "The clerk's bold claim that the keys were lost did not help. \"We waited,\" a guard said.";

  private static final GoldStatement TOLD =
      statement("Anna Morel, the mayor", "told", "that the bridge was shut");
  private static final GoldStatement CLAIM =
      statement("The clerk's", "bold claim", "that the keys were lost");
  private static final GoldStatement SAID = statement("a guard", "said", "\"We waited,\"");

  @Test
  void whatIsRightHasNoCause() {
    assertThat(causes(TOLD, CLAIM, SAID)).isEmpty();
  }

  @Test
  void missedStatementsAreToldApartByTheirCue() {
    assertThat(causes())
        .containsExactly(
            "missed: verb with a clause and its conjunction",
            "missed: noun cue",
            "missed: verb with a quotation");
  }

  @Test
  void madeUpStatementsAsWell() {
    assertThat(causes(TOLD, CLAIM, SAID, statement("", "", "did not help")))
        .containsExactly("made up: no cue and no source");
    assertThat(causes(TOLD, CLAIM, SAID, statement("nobody", "saw", "which")))
        .containsExactly("made up: verb with a clause and its conjunction");
  }

  @Test
  void contentsGoWrongAtOneSideOfTheCue() {
    assertThat(found("Anna Morel, the mayor", "told", "that the bridge was shut, which nobody"))
        .containsExactly("content: runs on too far");
    assertThat(found("Anna Morel, the mayor", "told", "that the bridge"))
        .containsExactly("content: stops short");
    assertThat(found("Anna Morel, the mayor", "told", "the council that the bridge was shut"))
        .containsExactly("content: takes in what stands between cue and content");
    assertThat(found("Anna Morel, the mayor", "told", "the bridge was shut"))
        .containsExactly("content: leaves out its part next to the cue");
    assertThat(found("Anna Morel, the mayor", "told", "that the bridge was shut,"))
        .containsExactly("content: a mark apart");
  }

  @Test
  void aContentThatIsHardlyRightIsListedOnce() {
    assertThat(found("Anna Morel, the mayor", "told", "shut"))
        .containsExactly("content less than half right: leaves out its part next to the cue");
    assertThat(found("Anna Morel, the mayor", "told", "Anna Morel"))
        .containsExactly("content less than half right: on the wrong side of the cue");
  }

  @Test
  void sourcesAndCuesTellWhatIsTooMuchOrTooLittle() {
    assertThat(found("Anna Morel", "told", "that the bridge was shut"))
        .containsExactly("source: cut before what identifies it");
    assertThat(found("Anna Morel, the mayor,", "told", "that the bridge was shut"))
        .containsExactly("source: a comma apart");
    assertThat(found("mayor", "told", "that the bridge was shut"))
        .containsExactly("source: begins behind its title, name or article");
    assertThat(found("Anna Morel, the mayor", "told the council", "that the bridge was shut"))
        .containsExactly("cue: a noun taken in");
    assertThat(found("The clerk", "told", "that the bridge was shut"))
        .containsExactly("source: another");
  }

  @Test
  void aQuotationGivenToAnotherIsOneOfItsOwn() {
    assertThat(causes(TOLD, CLAIM, statement("nobody", "said", "\"We waited,\"")))
        .containsExactly("source: a quotation given to another");
  }

  private static List<String> found(String source, String cue, String content) {
    return causes(statement(source, cue, content), CLAIM, SAID);
  }

  private static List<String> causes(GoldStatement... found) {
    GoldArticle article =
        new GoldArticle("a", new Language("en"), "", TEXT, List.of(TOLD, CLAIM, SAID), List.of());
    return FINDER.sort(article, FaultFinder.find(article, List.of(found))).stream()
        .map(Fault::kind)
        .toList();
  }

  private static GoldStatement statement(String source, String cue, String content) {
    return new GoldStatement(
        content, null, at(source), at(cue), at(content), null, null, null, null, null, List.of());
  }

  private static Spans at(String words) {
    int start = TEXT.indexOf(words);
    return words.isEmpty() ? Spans.none() : Spans.of(new Span(start, start + words.length()));
  }
}
