package selon.web;

import java.util.ArrayList;
import java.util.List;
import selon.corpus.Excerpt;
import selon.text.Span;
import selon.view.VisibleText;
import selon.view.WordDifferences.Piece;

/** Words in pieces, each made visible, with the spaces between them that they had. */
final class Pieces {

  private static final int LONGEST = 2000;

  private Pieces() {}

  /** Those of an excerpt; what was looked for is told apart. */
  static List<Piece> of(Excerpt excerpt) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : excerpt.marks()) {
      add(excerpt.text().substring(at, mark.start()), false, pieces);
      add(mark.in(excerpt.text()), true, pieces);
      at = mark.end();
    }
    add(excerpt.text().substring(at), false, pieces);
    return pieces;
  }

  private static void add(String words, boolean sought, List<Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(sought, spaced(words)));
    }
  }

  /** Made visible, with the space at its ends that it had. */
  static String spaced(String words) {
    String line = VisibleText.line(words, LONGEST);
    boolean before = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
    boolean after = !words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1));
    return (before ? " " : "") + line + (after && !line.isEmpty() ? " " : "");
  }
}
