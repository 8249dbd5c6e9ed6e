package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import selon.corpus.Decision.MergeSources;
import selon.corpus.Decision.PartSources;
import selon.corpus.Decision.RenameSource;
import selon.corpus.Decision.RetypeSource;
import selon.corpus.Decision.SplitSource;
import selon.statement.SourceKind;

/** What people decide about sources, and what it does to the list of them. */
class SourceDecisionsTest extends SaidArticles {

  @Test
  void mergedNamesAreOneWhateverTheOrder() {
    article("a1", "Aube", person("Anne Vel"), person("Anne Orme"), body("Ferme du Lac"));
    List<Decision> merges =
        new ArrayList<>(
            List.of(
                new MergeSources("Anne Orme", "Anne Vel"),
                new MergeSources("Anne Vel", "Dame du Lac"),
                new MergeSources("Ferme du Lac", "Dame du Lac")));
    Random random = new Random(3);
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(merges, random);
      assertThat(names(list(merges.toArray(Decision[]::new)).sources()))
          .containsExactly("Dame du Lac 3");
    }
  }

  @Test
  void aCircleOfMergesIsOneSource() {
    article("a1", "Aube", person("Anne Vel"), person("Paul Orme"));
    assertThat(
            names(
                list(
                        new MergeSources("Anne Vel", "Paul Orme"),
                        new MergeSources("Paul Orme", "Anne Vel"),
                        new MergeSources("Paul Orme", "Paul Orme"))
                    .sources()))
        .containsExactly("Anne Vel 2");
  }

  @Test
  void aDecisionTakenBackLeavesNoTrace() {
    article("a1", "Aube", person("Anne Vel"), person("Paul Orme"));
    SourceList before = list();
    assertThat(list(new MergeSources("Anne Vel", "Paul Orme")).sources()).hasSize(1);
    assertThat(list()).isEqualTo(before);
  }

  @Test
  void aPersonsMergeGoesBeforeWhatNamesTell() {
    article("a1", "Aube", person("Anne Vel"), person("Vel"), person("Ida Orme"));
    assertThat(names(list(new MergeSources("Vel", "Ida Orme")).sources()))
        .containsExactly("Ida Orme 2", "Anne Vel 1");
  }

  @Test
  void inOneArticleANameMayMeanAnother() {
    article("a1", "Aube", person("Anne Vel"), person("Vel"));
    article("a2", "Post", person("Vel"));
    SourceList list = list(new SplitSource("Anne Vel", "a2", "Vel (the other)"));
    assertThat(names(list.sources())).containsExactly("Anne Vel 2", "Vel (the other) 1");
    assertThat(names(list(new SplitSource("Vel", "a9", "Nobody")).sources()))
        .containsExactly("Anne Vel 3");
  }

  @Test
  void aSourceIsShownAndTypedAsPeopleSay() {
    article("a1", "Aube", person("Ferme Vel"), body("police"));
    SourceList list =
        list(
            new RenameSource("ferme vel", "Les Vel"),
            new RenameSource("Ferme Vel", "La ferme des Vel"),
            new RetypeSource("FERME VEL", SourceKind.ORGANISATION),
            new RenameSource("police", "Police de Morval"));
    assertThat(names(list.sources())).containsExactly("La ferme des Vel 1", "Police de Morval 1");
    assertThat(list.find("Ferme Vel").orElseThrow().kind()).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void aSurnameThatAPersonPartsIsSomebodyElses() {
    article("a1", "Aube", person("Anne Vel"), person("Anne Vel"), person("Vel"));
    assertThat(names(list(new PartSources("vel", "Anne Vel")).sources()))
        .containsExactly("Anne Vel 2", "Vel 1");
    assertThat(names(list(new PartSources("Vel", "Ida Vel")).sources()))
        .containsExactly("Anne Vel 3");
  }

  @Test
  void aSourceMayBeCalledByTheNameThatItIsShownBy() {
    article("a1", "Aube", person("Anne Vel"), person("Ida Orme"));
    SourceList list =
        list(
            new RenameSource("Anne Vel", "Dame du Lac"),
            new MergeSources("Ida Orme", "Dame du Lac"),
            new RetypeSource("Dame du Lac", SourceKind.COLLECTIVE));
    assertThat(names(list.sources())).containsExactly("Dame du Lac 2");
    assertThat(list.sources().get(0).kind()).isEqualTo(SourceKind.COLLECTIVE);
    assertThat(
            names(
                list(
                        new RenameSource("Anne Vel", "Dame du Lac"),
                        new MergeSources("Dame du Lac", "Ida Orme"))
                    .sources()))
        .containsExactly("Ida Orme 2");
    assertThat(
            names(
                list(
                        new MergeSources("Anne Vel", "Ida Orme"),
                        new RenameSource("Ida Orme", "Anne Vel"))
                    .sources()))
        .containsExactly("Anne Vel 2");
  }
}
