package selon.web;

import java.util.List;
import selon.trace.Synopsis;

/**
 * What the template of the claims puts in its places.
 *
 * @param only "one" for those on the word of one source, "alerts" for those with an alert; empty
 *     for all
 * @param query words that a telling must have; empty for all
 */
record ClaimsPage(ListPage<Synopsis> list, Holdings holdings, String only, String query) {

  /** Those of a collection, the most repeated first. */
  static List<Synopsis> wanted(Holdings holdings, String only, String query) {
    return holdings.claims().all().stream()
        .filter(claim -> !only.equals("one") || ClaimRow.onOneWord(claim))
        .filter(claim -> !only.equals("alerts") || !claim.alerts().isEmpty())
        .filter(claim -> query.isBlank() || claim.mentions(query))
        .toList();
  }

  Frame frame() {
    return list.frame();
  }

  /** As an address has it. */
  static String fields(String only, String query) {
    return "only=" + Frame.escape(only) + "&q=" + Frame.escape(query);
  }

  String json() {
    return "/api/claims?" + fields(only, query);
  }

  List<ClaimRow> rows() {
    return ClaimRow.of(list.rows().stream(), holdings, frame().words());
  }
}
