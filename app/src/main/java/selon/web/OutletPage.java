package selon.web;

import selon.view.VisibleText;

/** What the template of one outlet puts in its places. */
record OutletPage(ListPage<ArticleRow> list, OutletEntry outlet) {

  Frame frame() {
    return list.frame();
  }

  String name() {
    return outlet.name() == null
        ? frame().w("outlet.unknown")
        : VisibleText.line(outlet.name(), 120);
  }
}
