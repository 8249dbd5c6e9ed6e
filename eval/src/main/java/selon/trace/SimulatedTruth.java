package selon.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.page.ArticleRecord;
import selon.text.Span;

/**
 * What is true of a made-up story, and what of it nothing tells: a report of its own that came late
 * and names no source, and a first report whose page alone is wrong about its date and that nobody
 * credits.
 */
final class SimulatedTruth {

  private final List<SimulatedDraft> drafts;
  private final Map<String, Span> spans;

  /**
   * @param drafts in the order in which they were written
   * @param spans where each telling stands
   */
  SimulatedTruth(List<SimulatedDraft> drafts, Map<String, Span> spans) {
    this.drafts = drafts;
    this.spans = spans;
  }

  GoldStory story(int number, Set<String> told) {
    List<ArticleRecord> articles = new ArrayList<>();
    for (SimulatedDraft draft : drafts) {
      if (!draft.missing) {
        articles.add(
            new ArticleRecord(
                draft.id,
                draft.id,
                "",
                null,
                draft.outlet.name(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                draft.outlet.language()));
      }
    }
    List<GoldStory.Claim> claims = new ArrayList<>();
    for (String claim : told) {
      Map<String, GoldStory.Told> tellings = new LinkedHashMap<>();
      List<GoldStory.Step> steps = new ArrayList<>();
      Map<String, Set<String>> origins = new TreeMap<>();
      for (SimulatedDraft draft : drafts) {
        Span span = spans.get(Simulator.telling(draft.id, claim));
        if (draft.missing || span == null) {
          continue;
        }
        StringBuilder words = new StringBuilder();
        draft
            .written
            .getOrDefault(claim, List.of())
            .forEach(w -> words.append(w.form()).append(' '));
        tellings.put(
            draft.id,
            new GoldStory.Told(
                span, words.toString(), null, null, draft.attributes, false, List.of()));
        SimulatedDraft known = draft.known(claim);
        if (known != null) {
          steps.add(new GoldStory.Step(known.id, draft.id, false, Set.of()));
        } else {
          origins.computeIfAbsent(draft.top(claim).id, t -> new TreeSet<>()).add(draft.id);
        }
      }
      if (tellings.size() > 1) {
        claims.add(
            new GoldStory.Claim(claim, tellings, steps, List.copyOf(origins.values()), List.of()));
      }
    }
    return new GoldStory("w" + number, articles, claims);
  }

  /** The tellings of a claim that go back to an origin of which nothing tells that it is one. */
  Set<String> silent(String claim) {
    Map<String, List<SimulatedDraft>> classes = new TreeMap<>();
    for (SimulatedDraft draft : drafts) {
      if (tells(draft, claim)) {
        classes.computeIfAbsent(draft.top(claim).id, top -> new ArrayList<>()).add(draft);
      }
    }
    Set<String> silent = new TreeSet<>();
    classes.forEach(
        (top, tellings) -> {
          List<SimulatedDraft> origins =
              tellings.stream().filter(one -> one.known(claim) == null).toList();
          SimulatedDraft first = drafts.get(0);
          boolean told =
              top.equals(first.id)
                  ? !behind(first, tellings)
                      || tellings.stream().anyMatch(one -> credits(one, first))
                  : origins.stream().anyMatch(one -> one.attributes || one.saysHow || one.credits);
          if (!told) {
            tellings.forEach(one -> silent.add(Simulator.telling(one.id, claim)));
          }
        });
    return silent;
  }

  private boolean tells(SimulatedDraft draft, String claim) {
    return !draft.missing && spans.containsKey(Simulator.telling(draft.id, claim));
  }

  private static boolean credits(SimulatedDraft draft, SimulatedDraft first) {
    return draft.credits && first.equals(draft.parent);
  }

  /** Whether the page has no date, or one that puts it behind another telling, and no other. */
  private static boolean behind(SimulatedDraft first, List<SimulatedDraft> tellings) {
    Instant told = first.dating.earliest();
    return told == null
        || told.isAfter(first.appeared())
            && tellings.stream()
                .map(one -> one.dating.latest())
                .anyMatch(other -> other != null && other.isBefore(told));
  }
}
