package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.corpus.Decision;
import selon.language.Language;
import selon.trace.Cascade;
import selon.trace.Origin;
import selon.view.ClaimEntry;
import selon.view.Labels;
import selon.view.TellingEntry;

class LinkOutcomeTest {

  private static final Labels ENGLISH = Labels.of(new Language("en")).with(Tongue.class, "words");
  private static final Labels FRENCH = Labels.of(new Language("fr")).with(Tongue.class, "words");

  private static Cascade told(Bench bench) {
    Claims claims = bench.desk().holdings().claims();
    return claims.whole(claims.all().get(0)).orElseThrow();
  }

  /** As if the telling were said to be from outside the articles. */
  private static Note about(TellingEntry telling) {
    Decision.Place place = new Decision.Place(telling.article(), telling.main().content());
    return new Note(1, Instant.EPOCH, new Decision.NoLink(place), false);
  }

  @Test
  void ofManyThatCountAsOneSomeAreNamedAndTheOthersCounted() {
    try (Bench bench = Bench.ofExamples("stories/lake.jsonl")) {
      Cascade found = told(bench);
      List<String> all =
          found.appearances().stream().map(t -> t.article().id()).distinct().toList();
      Cascade together =
          new Cascade(
              found.claim(),
              found.gist(),
              found.appearances(),
              List.of(),
              List.of(new Origin(all, List.of(Origin.Reason.SAME_WORDING))),
              found.counts(),
              List.of());
      ClaimEntry claim = ClaimEntry.of(1, together);
      Note note = about(claim.telling(1));
      assertThat(LinkOutcome.words(note, claim, ENGLISH))
          .contains("one report with T2, T3, T4 and 6 more: ");
      assertThat(LinkOutcome.words(note, claim, FRENCH)).contains(" et 6 autres\u00a0: ");
    }
  }

  @Test
  void aNameIsShownAsItIs() {
    List<String> lines =
        Bench.flood().stream()
            .map(line -> line.replaceAll("(\"outlet\":\"[^\"]*)", "$1 {3} \\$1"))
            .toList();
    try (Bench bench = Bench.of(lines.toArray(String[]::new))) {
      ClaimEntry claim = ClaimEntry.of(1, told(bench));
      TellingEntry made =
          claim.tellings().stream().filter(telling -> !telling.root()).findFirst().orElseThrow();
      assertThat(LinkOutcome.words(about(made), claim, ENGLISH)).contains(" {3} $1): ");
    }
  }
}
