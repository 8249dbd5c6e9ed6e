package selon.trace;

import java.util.List;

/** Finds what a reader should know of a claim's travels. */
final class AlertFinder {

  private final Credits credits;

  AlertFinder(Credits credits) {
    this.credits = credits;
  }

  List<Alert> find(List<ForestFinder.Node> forest) {
    return credits == null ? List.of() : List.of();
  }
}
