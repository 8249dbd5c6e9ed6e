package selon.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import selon.claim.Folding;

/**
 * A claim and its travels through the articles of a collection. First means first known in the
 * collection.
 *
 * @param claim an id made from the content: the same collection gives the same id
 * @param gist the words of the version that is most like all others, of those that are clauses
 * @param appearances in order of time as far as it is known, then of the articles' ids
 * @param derivations for each version with a parent the likeliest first, at most three
 * @param origins the independent reports
 * @param alerts in the order of their kinds
 * @param corrections by outlets that took the claim back, in order of time
 * @param contradictions what others say to the contrary, in order of time; no tellings of the claim
 */
public record Cascade(
    String claim,
    String gist,
    List<Appearance> appearances,
    List<Derivation> derivations,
    List<Origin> origins,
    Counts counts,
    List<Alert> alerts,
    List<Correction> corrections,
    List<Appearance> contradictions) {

  public Cascade {
    appearances = List.copyOf(appearances);
    derivations = List.copyOf(derivations);
    origins = List.copyOf(origins);
    alerts = List.copyOf(alerts);
    corrections = List.copyOf(corrections);
    contradictions = List.copyOf(contradictions);
  }

  /** One that nobody contradicts. */
  public Cascade(
      String claim,
      String gist,
      List<Appearance> appearances,
      List<Derivation> derivations,
      List<Origin> origins,
      Counts counts,
      List<Alert> alerts,
      List<Correction> corrections) {
    this(claim, gist, appearances, derivations, origins, counts, alerts, corrections, List.of());
  }

  /** One that nobody took back or contradicts. */
  public Cascade(
      String claim,
      String gist,
      List<Appearance> appearances,
      List<Derivation> derivations,
      List<Origin> origins,
      Counts counts,
      List<Alert> alerts) {
    this(claim, gist, appearances, derivations, origins, counts, alerts, List.of());
  }

  Cascade contradictedBy(List<Appearance> others) {
    return new Cascade(
        claim, gist, appearances, derivations, origins, counts, alerts, corrections, others);
  }

  /** How each article stands to the others, by its id. */
  public Map<String, Standing> standings() {
    return Standing.of(this);
  }

  /** Whether one of the tellings has all of the words, whatever their case and accents. */
  public boolean mentions(String words) {
    List<String> wanted = Arrays.asList(Folding.fold(words).strip().split("\\s+"));
    return appearances.stream()
        .map(appearance -> Folding.fold(appearance.words()))
        .anyMatch(told -> wanted.stream().allMatch(told::contains));
  }
}
