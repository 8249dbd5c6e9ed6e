package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.sentence.Words;
import selon.text.Spans;

class AgentFinderTest {

  private static List<String> find(String tag, String text) {
    Words words = Marked.words(tag, text);
    return new AgentFinder(Marked.pack(tag))
        .find(words, List.of()).stream().map(found -> FoundLines.of(text, found)).toList();
  }

  @Test
  void whatUnnamedSourcesAreCitedForIsTheirs() {
    assertThat(
            find(
                "fr",
                "Le maire dément un accord présumé cité par des sources portuaires entre la ville"
                    + " et le chantier."))
        .containsExactly(
            "{des sources portuaires} <cité>"
                + " [un accord présumé … entre la ville et le chantier]");
    assertThat(find("en", "The mayor denied a secret deal reported by unnamed sources."))
        .containsExactly("{unnamed sources} <reported> [a secret deal]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le maire dément un accord signé par les deux ports.",
        "Le lac est alimenté par des sources chaudes.",
        "Le maire cite par cœur une fable."
      })
  void otherAgentsMakeNoSource(String text) {
    assertThat(find("fr", text)).isEmpty();
  }

  @Test
  void aCueThatIsTakenStaysTaken() {
    String text = "Le maire dément un accord cité par des sources portuaires.";
    Words words = Marked.words("fr", text);
    int cue = text.indexOf("cité");
    Attribution other =
        new Attribution(Spans.none(), Spans.of(cue, cue + 4), Spans.of(0, 8), "cue citer", 0.9);
    assertThat(new AgentFinder(Marked.pack("fr")).find(words, List.of(other))).isEmpty();
  }
}
