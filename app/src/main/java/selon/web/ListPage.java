package selon.web;

import java.util.List;

/**
 * A list too long for one page, in parts.
 *
 * @param from the first that is shown, from 0
 * @param address of the list, to which "from=" is added
 */
record ListPage<T>(Frame frame, List<T> all, int from, String address) {

  static final int ROWS = 50;

  List<T> rows() {
    return all.stream().skip(from).limit(ROWS).toList();
  }

  boolean hasNext() {
    return from + ROWS < all.size();
  }

  String next() {
    return at(from + ROWS);
  }

  boolean hasPrevious() {
    return from > 0;
  }

  String previous() {
    return at(Math.max(0, from - ROWS));
  }

  private String at(int start) {
    return address + (address.contains("?") ? "&" : "?") + "from=" + start;
  }
}
