package selon.trace;

import java.util.List;
import selon.claim.Telling;

/**
 * How one article tells one claim.
 *
 * @param tellings in order of their place; not empty
 * @param main the one that says it most plainly
 */
record Version(Dossier dossier, List<Telling> tellings, Telling main) {

  Version {
    tellings = List.copyOf(tellings);
  }

  String article() {
    return dossier.id();
  }

  /** Whether it tells the claim on the word of a source. */
  boolean attributed() {
    return main.attributed();
  }
}
