package selon.web;

import selon.corpus.Card;

/** What the template of one outlet puts in its places. */
record OutletPage(ListPage<Card> list, OutletEntry outlet) {

  Frame frame() {
    return list.frame();
  }

  String name() {
    return outlet.name() == null ? frame().w("outlet.unknown") : outlet.name();
  }
}
