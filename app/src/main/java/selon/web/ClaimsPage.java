package selon.web;

/**
 * What the template of the claims puts in its places.
 *
 * @param only "one" for those on the word of one source, "alerts" for those with an alert; empty
 *     for all
 * @param query words that a telling must have; empty for all
 */
record ClaimsPage(ListPage<ClaimRow> list, String only, String query) {

  Frame frame() {
    return list.frame();
  }
}
