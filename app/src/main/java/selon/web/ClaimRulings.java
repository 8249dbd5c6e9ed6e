package selon.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.corpus.Decision.Place;
import selon.trace.DecidedLinks;
import selon.trace.Synopsis;
import selon.view.TellingEntry;

/**
 * What people decided about how one claim traveled, as it was taken down.
 *
 * @param notes of decisions that count, the oldest first
 */
record ClaimRulings(List<Note> notes) {

  ClaimRulings {
    notes = List.copyOf(notes);
  }

  /**
   * Those about a claim.
   *
   * @param all the oldest first
   */
  static ClaimRulings of(Synopsis claim, DecidedLinks links, List<Note> all) {
    List<Decision> held = links.of(claim);
    Map<Decision, Note> latest = new LinkedHashMap<>();
    for (Note note : held.isEmpty() ? List.<Note>of() : all) {
      if (!note.undone() && held.contains(note.decision())) {
        latest.remove(note.decision());
        latest.put(note.decision(), note);
      }
    }
    return new ClaimRulings(new ArrayList<>(latest.values()));
  }

  /** The one that the telling was made from the parent that it has; null if there is none. */
  @Nullable Note accepted(TellingEntry telling) {
    if (telling.root()) {
      return null;
    }
    String parent = telling.parents().get(0).derivation().from().article().id();
    return notes.stream()
        .filter(
            n ->
                n.decision() instanceof Decision.AcceptLink link
                    && link.from().article().equals(parent)
                    && is(link.to(), telling))
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** The one that the telling was made from none of the others; null if there is none. */
  @Nullable Note outside(TellingEntry telling) {
    return notes.stream()
        .filter(n -> n.decision() instanceof Decision.NoLink link && is(link.to(), telling))
        .reduce((first, last) -> last)
        .orElse(null);
  }

  /** Those that the telling was not made from some parent. */
  List<Note> rejected(TellingEntry telling) {
    return notes.stream()
        .filter(n -> n.decision() instanceof Decision.RejectLink link && is(link.to(), telling))
        .toList();
  }

  /** Whether people decided where the telling comes from. */
  boolean concern(TellingEntry telling) {
    return accepted(telling) != null || outside(telling) != null || !rejected(telling).isEmpty();
  }

  /** Those on what is no telling of the claim, and on what is one claim with it. */
  List<Note> onTheClaim() {
    return notes.stream()
        .filter(
            note ->
                note.decision() instanceof Decision.PartTelling
                    || note.decision() instanceof Decision.JoinClaims)
        .toList();
  }

  private static boolean is(Place place, TellingEntry telling) {
    return place.article().equals(telling.article())
        && (place.is(telling.main().content())
            || telling.also().stream().anyMatch(one -> place.is(one.content())));
  }
}
