package selon.web;

import selon.trace.Synopsis;
import selon.view.ClaimEntry;
import selon.view.Labels;
import selon.view.TellingEntry;
import selon.view.TellingWords;
import selon.view.VisibleText;

/** A page about tellings of one claim, which leads back to it. */
interface WithinClaim extends TellingWords {

  int LONGEST_GIST = 200;

  Frame frame();

  Synopsis synopsis();

  /** What is shown of the claim, one telling at least. */
  ClaimEntry claim();

  @Override
  default Labels labels() {
    return frame().words();
  }

  /** The claim's page. */
  default String path() {
    return Frame.claim(synopsis());
  }

  /** Where the telling's row is on it. */
  default String row(TellingEntry telling) {
    return TellingRows.address(path(), telling);
  }

  default String gist() {
    return VisibleText.line(synopsis().gist(), LONGEST_GIST);
  }

  default String gistLanguage() {
    return claim().tellings().get(0).main().article().language().tag();
  }
}
