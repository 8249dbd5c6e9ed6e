package selon.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.trace.Origin;
import selon.view.ClaimEntry;
import selon.view.Derivations;
import selon.view.Labels;
import selon.view.Masthead;
import selon.view.TellingEntry;

/**
 * What a telling is taken for once a person has rejected where it was taken from: made from another
 * one, a report of its own, or one with others. So who wonders why the number of reports stays as
 * it was sees it.
 */
final class LinkOutcome {

  /** As many tellings are named. */
  private static final int NAMED = 3;

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private LinkOutcome() {}

  /**
   * In words; null if the decision is about no link, or the telling is not of the claim any more.
   */
  static @Nullable String words(@Nullable Note kept, ClaimEntry claim, Labels labels) {
    Decision.Place child =
        kept == null
            ? null
            : kept.decision() instanceof Decision.RejectLink link
                ? link.to()
                : kept.decision() instanceof Decision.NoLink none ? none.to() : null;
    return child == null
        ? null
        : claim.tellings().stream()
            .filter(telling -> telling.article().equals(child.article()))
            .findFirst()
            .map(telling -> words(telling, claim, labels))
            .orElse(null);
  }

  private static String words(TellingEntry telling, ClaimEntry claim, Labels labels) {
    if (!telling.root()) {
      TellingEntry.Parent made = telling.parents().get(0);
      TellingEntry parent = claim.telling(made.number());
      return fill(
          labels.of("outcome.made"),
          telling.tag(labels),
          parent.tag(labels),
          Masthead.among(parent.main().article(), labels),
          new Derivations(claim, labels).percent(made));
    }
    for (Origin origin : claim.cascade().origins()) {
      if (origin.articles().contains(telling.article()) && origin.articles().size() > 1) {
        return fill(
            labels.of("outcome.together"),
            telling.tag(labels),
            others(origin, telling, claim, labels),
            origin.reasons().stream()
                .map(reason -> labels.of("reason", reason))
                .distinct()
                .collect(Collectors.joining(", ")));
      }
    }
    return fill(labels.of("outcome.alone"), telling.tag(labels));
  }

  /** "T1, T2, T4 and 2 more". */
  private static String others(
      Origin origin, TellingEntry telling, ClaimEntry claim, Labels labels) {
    Set<String> together = Set.copyOf(origin.articles());
    List<TellingEntry> others =
        claim.tellings().stream()
            .filter(other -> together.contains(other.article()) && !other.equals(telling))
            .toList();
    String named =
        others.stream()
            .limit(NAMED)
            .map(other -> other.tag(labels))
            .collect(Collectors.joining(", "));
    return others.size() > NAMED
        ? named + " " + labels.count("answer.first.more", others.size() - NAMED)
        : named;
  }

  /** In one pass: a name may have what looks like a place to fill. */
  private static String fill(String words, String... values) {
    return PLACE
        .matcher(words)
        .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))]));
  }
}
