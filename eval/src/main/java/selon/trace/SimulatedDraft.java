package selon.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.trace.SimulatedText.Word;

/** One made-up article while its story is made: whom it has it from, and what it tells. */
final class SimulatedDraft {

  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  final String id;
  final SimulatedOutlet outlet;
  final @Nullable SimulatedDraft parent;
  final double hour;
  final String source;
  final Map<String, List<Word>> claims = new LinkedHashMap<>();
  final Map<String, List<Word>> written = new LinkedHashMap<>();
  final List<List<Word>> fillers = new ArrayList<>();
  final boolean attributes;
  boolean missing;
  boolean saysHow;
  boolean credits;
  Dating dating = Dating.UNKNOWN;

  SimulatedDraft(
      String id,
      SimulatedOutlet outlet,
      @Nullable SimulatedDraft parent,
      double hour,
      String source,
      boolean attributes) {
    this.id = id;
    this.outlet = outlet;
    this.parent = parent;
    this.hour = hour;
    this.source = source;
    this.attributes = attributes;
  }

  Instant appeared() {
    return START.plusSeconds(Math.round(hour * 3600));
  }

  String address() {
    return "https://press.example/" + id;
  }

  /** The nearest article above that is in the collection and tells the claim. */
  @Nullable SimulatedDraft known(String claim) {
    SimulatedDraft at = parent;
    while (at != null && at.missing) {
      at = at.parent;
    }
    return at != null && at.claims.containsKey(claim) ? at : null;
  }

  /** The topmost article that told the claim, missing or not. */
  SimulatedDraft top(String claim) {
    SimulatedDraft at = this;
    while (at.parent != null && at.parent.claims.containsKey(claim)) {
      at = at.parent;
    }
    return at;
  }
}
