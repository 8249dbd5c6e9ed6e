package selon.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.trace.Synopsis;
import selon.view.ClaimEntry;
import selon.view.Comparison;
import selon.view.Derivations;
import selon.view.TellingEntry;

/** What the template of two tellings of a claim side by side puts in its places. */
record PairPage(Frame frame, Synopsis synopsis, PickedTellings told) implements WithinClaim {

  @Override
  public ClaimEntry claim() {
    return told.claim();
  }

  List<TellingEntry> picked() {
    return told.all();
  }

  @Nullable Comparison pair() {
    return told.pair();
  }

  /** "number changed: 310 → 390". */
  List<String> changes() {
    Derivations words = new Derivations(claim(), labels());
    return told.mutations().stream().map(words::change).toList();
  }

  /** What came of what: "T2: copied from T1, 92%: shares its wording"; empty if neither. */
  String link() {
    Derivations words = new Derivations(claim(), labels());
    return told.made().stream()
        .map(child -> tag(child) + labels().of("colon") + " " + words.reason(child))
        .collect(Collectors.joining(" "));
  }

  /** The same as data. */
  String json(Comparison pair) {
    return "/api/claims/"
        + ClaimPlace.of(synopsis).segment()
        + "/compare?a="
        + Frame.slug(pair.parent().article())
        + "&b="
        + Frame.slug(pair.child().article());
  }
}
