package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceScorerTest {

  private static final String STORY =
      """
      {"story":"s1","articles":[
       {"id":"a","outlet":"Post","url":"https://post.example/a","published":"2024-03-05T08:00:00Z","shown_date":"5 March 2024","language":"en","title":"T","text":"T\\n\\nThe bridge fell at noon. Geese crossed."},
       {"id":"b","outlet":"Herald","url":"https://herald.example/b","published":"2024-03-05T09:00:00Z","shown_date":null,"language":"en","title":"T","text":"T\\n\\nThe bridge fell at noon, the Post says."},
       {"id":"c","outlet":"Radio","url":"https://radio.example/c","published":"2024-03-05T10:00:00Z","shown_date":"5 March 2024","language":"en","title":"T","text":"T\\n\\nThe bridge fell at one."}],
      "claims":[{"id":"c1","appearances":[
        {"article":"a","content":"The bridge fell at noon","attributed":false,"chain":["outlet"]},
        {"article":"b","content":"The bridge fell at noon","attributed":true,"source":"the Post","cue":"says","chain":["outlet","Post"]},
        {"article":"c","content":"The bridge fell at one","attributed":false,"chain":["outlet"]}],
       "derivations":[{"from":"a","to":"b","credited":true,"mutations":[]},{"from":"b","to":"c","credited":false,"mutations":[{"kind":"number-changed","from":"noon","to":"one"}]}],
       "independent_reports":[["a"]],"circular":[],"false_confirmation":["c"]}]}
      """;

  private static final String TRACE =
      """
      {"claim":"x","appearances":[{"article":"a","content":[[3,26]]},{"article":"b","content":[[3,26]]},{"article":"c","content":[[3,25]]}],
       "derivations":[{"from":{"article":"a"},"to":{"article":"b"},"probability":0.9,"mutations":[]},
        {"from":{"article":"a"},"to":{"article":"c"},"probability":0.6,"mutations":[{"kind":"number-changed"}]}],
       "counts":{"independentReports":{"low":1,"expected":1.4,"high":2}},"alerts":[{"kind":"circular","articles":["c"]}]}
      """;

  @TempDir Path folder;

  /** The figures are those of tools/score_trace.py on the same two files. */
  @Test
  void theFiguresAreThoseOfTheReferenceScorer() throws IOException {
    SortedMap<String, Double> figures = score(TRACE);
    assertThat(figures)
        .containsEntry("found", 100.0)
        .containsEntry("clusters_b3/f1", 100.0)
        .containsEntry("edges/f1", 50.0)
        .containsEntry("edges_up_to_wording/f1", 100.0)
        .containsEntry("root_accuracy", 100.0)
        .containsEntry("independence/exact_when_one", 100.0)
        .containsEntry("independence/balanced", 50.0)
        .containsEntry("independence/mean_abs_error", 0.4)
        .containsEntry("independence/counting_outlets", 2.0)
        .containsEntry("independence/interval_covers", 100.0)
        .containsEntry("independence/interval_width", 1.0)
        .containsEntry("mutations/f1", 0.0)
        .containsEntry("alerts/recall", 100.0)
        .containsEntry("alerts/precision", 100.0);
  }

  @Test
  void noTraceFindsNothing() throws IOException {
    Files.writeString(folder.resolve("s1.json"), STORY);
    assertThat(TraceScorer.score(GoldStory.read(folder), List.of())).containsEntry("found", 0.0);
  }

  @Test
  void aPageWithNoDateHasNoMetadataDate() throws IOException {
    Files.writeString(folder.resolve("s1.json"), STORY);
    GoldStory story = GoldStory.read(folder).get(0);
    assertThat(story.articles().get(0).published()).isEqualTo("2024-03-05T08:00:00Z");
    assertThat(story.articles().get(1).published()).isNull();
  }

  private SortedMap<String, Double> score(String trace) throws IOException {
    Files.writeString(folder.resolve("s1.json"), STORY);
    List<JsonNode> traces = new ArrayList<>();
    traces.add(new ObjectMapper().readTree(trace));
    return TraceScorer.score(GoldStory.read(folder), traces);
  }
}
