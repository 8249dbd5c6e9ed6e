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

  Frame frame() {
    return list.frame();
  }

  List<ClaimRow> rows() {
    return ClaimRow.of(list.rows().stream(), holdings, frame().words());
  }
}
