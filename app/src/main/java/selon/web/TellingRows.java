package selon.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import selon.trace.Synopsis;
import selon.view.TellingEntry;
import selon.view.TimelineMaker;

/**
 * Which rows of a claim's table its page shows: those of as many tellings as are drawn.
 *
 * @param from the first of them, from 0
 * @param all how many there are on all pages
 */
record TellingRows(int from, int all) {

  /** As many tellings as are drawn. */
  static final int MOST = TimelineMaker.MOST;

  /** Those of the page that has the wanted row; of the last page if no page has it. */
  static TellingRows with(int wanted, int all) {
    int last = Math.max(0, start(all - 1));
    return new TellingRows(Math.max(0, Math.min(start(wanted), last)), all);
  }

  /** The same of a claim's table. */
  static TellingRows with(int wanted, Synopsis claim) {
    return with(wanted, articles(claim).size());
  }

  private static int start(int row) {
    return row / MOST * MOST;
  }

  /** The address of a telling's row on whichever page has it. */
  static String address(String claim, TellingEntry telling) {
    return claim + "?from=" + start(telling.number() - 1) + "#t" + telling.number();
  }

  /** The articles whose words a page shows: those in its rows, and what they were made from. */
  Set<String> shown(Synopsis claim) {
    Set<String> shown =
        articles(claim).stream()
            .skip(from)
            .limit(MOST)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> parents = new TreeSet<>();
    for (Synopsis.Link link : claim.links()) {
      if (shown.contains(claim.tellings().get(link.to()).article())) {
        parents.add(claim.tellings().get(link.from()).article());
      }
    }
    shown.addAll(parents);
    return shown;
  }

  /** In the order of the rows. */
  private static Set<String> articles(Synopsis claim) {
    return claim.tellings().stream()
        .map(Synopsis.Told::article)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  List<TellingEntry> of(List<TellingEntry> tellings) {
    return tellings.subList(from, end());
  }

  boolean has(TellingEntry telling) {
    return telling.number() > from && telling.number() <= from + MOST;
  }

  /** Behind the last of them. */
  int end() {
    return Math.min(from + MOST, all);
  }

  /** Where the page before starts; less than 0 if there is none. */
  int previous() {
    return from - MOST;
  }

  /** Where the next page starts; less than 0 if there is none. */
  int next() {
    return from + MOST < all ? from + MOST : -1;
  }
}
