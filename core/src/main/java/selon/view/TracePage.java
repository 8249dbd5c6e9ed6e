package selon.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import selon.claim.Folding;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;

/**
 * What the template of the page of cascades puts in its places.
 *
 * @param left how many claims are not on the page
 */
record TracePage(List<ClaimEntry> claims, int left, Labels labels, Stylesheet style)
    implements TellingWords {

  private static final int MOST_CLAIMS = 200;
  private static final int MOST_TELLINGS = 6000;
  private static final int OPEN = 3;
  private static final int FEW = 3;
  private static final int MOST_LISTED = 20;
  private static final int MOST_ROWS = 200;
  private static final int MOST_COMPARED = 40;
  private static final int MOST_PASSAGES = 3;
  private static final int LONGEST_GIST = 300;
  private static final int SHORT_GIST = 110;

  TracePage {
    claims = List.copyOf(claims);
  }

  static TracePage of(List<Cascade> cascades, Labels labels, Stylesheet style) {
    List<ClaimEntry> claims = new ArrayList<>();
    int tellings = 0;
    for (Cascade cascade : cascades) {
      if (claims.size() == MOST_CLAIMS || tellings > MOST_TELLINGS) {
        break;
      }
      ClaimEntry claim = ClaimEntry.of(claims.size() + 1, cascade);
      tellings += Math.min(MOST_ROWS, claim.tellings().size());
      claims.add(claim);
    }
    return new TracePage(claims, cascades.size() - claims.size(), labels, style);
  }

  String label(String key) {
    return labels.of(key);
  }

  String label(String key, int number) {
    return labels.of(key).replace("{0}", Integer.toString(number));
  }

  /** Of the page's own words. */
  String language() {
    return labels.language().tag();
  }

  /** That of the only claim; else how many there are. */
  String title() {
    return claims.size() == 1 && left == 0
        ? gist(claims.get(0))
        : labels.count("trace.claims", claims.size() + left);
  }

  /** How many articles and outlets tell something here. */
  List<String> facts() {
    Set<String> articles = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    for (ClaimEntry claim : claims) {
      for (TellingEntry telling : claim.tellings()) {
        String name = telling.main().article().outlet().name();
        articles.add(telling.article());
        outlets.add(name == null ? "\n" + telling.article() : Folding.fold(name).strip());
      }
    }
    return List.of(
        labels.count("trace.articles", articles.size()),
        labels.count("trace.outlets", outlets.size()));
  }

  /** Whether the claim is shown at once, or when one asks for it. */
  boolean open(ClaimEntry claim) {
    return claim.number() <= OPEN;
  }

  /** Whether each telling is shown whole at once: where one claim of a few is all there is. */
  boolean unfolded(ClaimEntry claim) {
    return claims.size() == 1 && claim.tellings().size() <= FEW;
  }

  /** The claims in the list at the top; none where there is only one. */
  List<ClaimEntry> listed() {
    return claims.size() < 2 ? List.of() : claims.subList(0, Math.min(MOST_LISTED, claims.size()));
  }

  String gist(ClaimEntry claim) {
    return VisibleText.line(claim.cascade().gist(), LONGEST_GIST);
  }

  String shortGist(ClaimEntry claim) {
    return VisibleText.line(claim.cascade().gist(), SHORT_GIST);
  }

  String verdict(ClaimEntry claim) {
    return Verdict.of(claim.cascade().counts(), labels);
  }

  /** What is the matter, each kind once: "circular report". */
  List<String> warnings(ClaimEntry claim) {
    return claim.cascade().alerts().stream()
        .map(alert -> labels.of("alert", alert.kind()))
        .distinct()
        .toList();
  }

  /** The tellings that an alert is about. */
  List<TellingEntry> concerned(ClaimEntry claim, Alert alert) {
    return claim.tellings(alert.articles());
  }

  /** Who took it back, in a sentence: "Its outlet corrected it." */
  String takenBack(Correction correction) {
    if (correction.source() != null) {
      return labels.of("trace.correction.source.long");
    }
    return labels.of("trace." + correction.kind().name().toLowerCase(Locale.ROOT) + ".long");
  }

  /** The telling that takes it back; none if it is not here. */
  List<TellingEntry> correcting(ClaimEntry claim, Correction correction) {
    return claim.tellings(List.of(correction.article()));
  }

  /** Its outlet's earlier tellings. */
  List<TellingEntry> corrected(ClaimEntry claim, Correction correction) {
    return claim.tellings(correction.corrects());
  }

  /** Those that never took it over. */
  List<TellingEntry> left(ClaimEntry claim, Correction correction) {
    return claim.tellings(correction.notTakenOver());
  }

  Timeline timeline(ClaimEntry claim) {
    return TimelineMaker.of(claim, labels);
  }

  Derivations derivations(ClaimEntry claim) {
    return new Derivations(claim, labels);
  }

  List<TellingEntry> rows(ClaimEntry claim) {
    return claim.tellings().subList(0, Math.min(MOST_ROWS, claim.tellings().size()));
  }

  int rowsLeft(ClaimEntry claim) {
    return claim.tellings().size() - rows(claim).size();
  }

  boolean hasRow(ClaimEntry claim, TellingEntry telling) {
    return telling.number() <= rows(claim).size();
  }

  boolean drawn(TellingEntry telling) {
    return telling.number() <= TimelineMaker.MOST;
  }

  String address(TellingEntry telling) {
    return Masthead.address(telling.main().article());
  }

  List<Appearance> also(TellingEntry telling) {
    return telling.also().subList(0, Math.min(MOST_PASSAGES, telling.also().size()));
  }

  int alsoLeft(TellingEntry telling) {
    return telling.also().size() - also(telling).size();
  }

  Comparison.All comparisons(ClaimEntry claim) {
    return Comparison.of(claim, MOST_COMPARED);
  }

  List<Report> reports(ClaimEntry claim) {
    return Report.of(claim, labels);
  }
}
