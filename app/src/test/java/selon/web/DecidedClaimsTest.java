package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import selon.corpus.Decision;
import selon.trace.DecidedLinks;
import selon.trace.Synopsis;

class DecidedClaimsTest {

  /** What a page shows at once is what it shows when all is traced anew. */
  @Test
  void mergedSourcesAreCountedOnceBeforeAllIsTracedAndAfter() {
    try (Bench bench = Bench.ofExamples("stories/lake.jsonl")) {
      Holdings before = bench.desk().holdings();
      List<Synopsis> traced = before.claims().all();
      Decision merge = new Decision.MergeSources("Marc Delaunay", "Claire Vasseur");
      bench.desk().decide(merge);
      bench.rest();
      Holdings after = bench.desk().holdings();
      List<Synopsis> atOnce =
          new DecidedClaims(new DecidedLinks(List.of(merge)), before.catalog(), after.catalog())
              .of(traced);
      assertThat(sources(atOnce)).isEqualTo(sources(after.claims().all()));
      assertThat(sources(atOnce)).isNotEqualTo(sources(traced));
    }
  }

  /** By claim, since a merge may change their order. */
  private static Map<String, Integer> sources(List<Synopsis> claims) {
    Map<String, Integer> sources = new TreeMap<>();
    claims.forEach(claim -> sources.put(claim.claim(), claim.counts().ultimateSources()));
    return sources;
  }
}
