package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.language.Language;
import selon.statement.SourceKind;
import selon.text.Spans;

class FaultFinderTest {

  private static final String TEXT =
      "The harbor board said that the new cranes were late. \"We waited,\" a clerk added.";
  private static final GoldStatement SAID =
      statement("The harbor board", "said", "that the new cranes were late", SourceKind.COLLECTIVE);
  private static final GoldStatement ADDED =
      statement("a clerk", "added", "\"We waited,\"", SourceKind.ROLE);

  @Test
  void noFaultInGoldItself() {
    assertThat(kinds(SAID, ADDED)).isEmpty();
  }

  @Test
  void missedStatementsTellTheirFormAndWhetherTheCueWasSeen() {
    assertThat(kinds(SAID)).containsExactly("missed: direct, cue on one side only");
    assertThat(kinds(ADDED, statement("The harbor board", "said", "board", SourceKind.COLLECTIVE)))
        .containsExactly(
            "missed: indirect, same cue with another content",
            "spurious: indirect, same cue with another content");
  }

  @Test
  void spuriousStatementsAreThoseThatAnswerNothing() {
    assertThat(kinds(SAID, ADDED, statement("", "", "The harbor", SourceKind.NONE)))
        .containsExactly("spurious: indirect, no cue in it");
  }

  @Test
  void misboundedSpansTellWhichEnd() {
    assertThat(
            kinds(
                ADDED,
                statement(
                    "board", "board said", "the new cranes were late. \"We", SourceKind.PERSON)))
        .containsExactly(
            "content: begins late",
            "content: ends late",
            "source: bounds",
            "cue: bounds",
            "kind: collective read as person");
    assertThat(kinds(SAID, statement("", "a", "\"We waited,\"", SourceKind.ROLE)))
        .containsExactly("source: missing", "cue: another");
  }

  @Test
  void theAtlasListsTheMostFrequentFaultFirst() {
    ErrorAtlas atlas = new ErrorAtlas();
    atlas.add(article("a"), List.of(SAID));
    atlas.add(article("b"), List.of(SAID));
    atlas.add(article("c"), List.of(ADDED));
    StringWriter out = new StringWriter();
    atlas.print(new PrintWriter(out), "", 1);
    assertThat(out.toString().lines())
        .containsSubsequence(
            "     2  missed: direct, cue on one side only",
            "        at added 2",
            "     1  missed: indirect, cue on one side only");
    assertThat(out.toString())
        .contains("{The harbor board} <said> [that the new cranes were late]");
  }

  private static List<String> kinds(GoldStatement... found) {
    return FaultFinder.find(article("a"), List.of(found)).stream().map(Fault::kind).toList();
  }

  private static GoldArticle article(String id) {
    return new GoldArticle(id, new Language("en"), "", TEXT, List.of(SAID, ADDED), List.of());
  }

  private static GoldStatement statement(
      String source, String cue, String content, SourceKind kind) {
    return new GoldStatement(
        content, null, at(source), at(cue), at(content), kind, null, null, null, null, List.of());
  }

  private static Spans at(String words) {
    int start = TEXT.indexOf(words);
    return words.isEmpty() ? Spans.none() : Spans.of(start, start + words.length());
  }
}
