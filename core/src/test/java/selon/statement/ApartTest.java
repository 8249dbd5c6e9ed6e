package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.language.LanguagePack;
import selon.statement.Proposal.Part;

/** Which of two proposals stays where one's source is the other's cue. */
class ApartTest {

  private static final Part NONE = Part.none(0);

  private static WordGrid grid(String text) {
    LanguagePack pack = Marked.pack("fr");
    return new WordGrid(
        Marked.words("fr", text),
        CueLexicon.of(pack),
        SourceLexicon.of(pack),
        Glosses.of(pack),
        Domain.NONE);
  }

  private static Judged judged(int cue, Part source, double chance) {
    Part content = new Part(-1, 3, 6, 0);
    Part own = new Part(cue, cue, cue, 0);
    return new Judged(new Proposal(cue, 0, own, source, NONE, content), chance, chance > 0.35);
  }

  /** The cues that stay of a noun and its verb, the verb being the likelier. */
  private static List<Integer> cues(String text, double noun) {
    Judged verb = judged(2, new Part(1, 0, 1, 0), 0.8);
    return AttributionFinder.apart(grid(text), List.of(judged(1, NONE, noun), verb)).stream()
        .map(each -> each.proposal().head())
        .toList();
  }

  @Test
  void aSuspicionSaysNothingWhereItIsACueItself() {
    String text = "Des soupçons pèsent que le bac coule.";
    assertThat(cues(text, 0.5)).containsExactly(1);
    assertThat(cues(text, 0.2)).containsExactly(2, 1);
  }

  @Test
  void aReportMaySayWhatItTells() {
    assertThat(cues("Les affirmations disent que le bac coule.", 0.5)).contains(2);
  }
}
