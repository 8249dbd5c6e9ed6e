package selon.corpus;

import java.util.Arrays;
import java.util.List;
import selon.article.Article;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;

/** Tells on whose authority each letter of one article stands. Linear in its text and contents. */
final class Authority {

  private static final byte OUTSIDE = 0;
  private static final byte OWN = 1;
  private static final byte ATTRIBUTED = 2;
  private static final byte ANONYMOUS = 3;
  private static final byte SOURCELESS = 4;

  private Authority() {}

  /**
   * That of one article, or of a version of one.
   *
   * @param fresh which of its statements count
   * @param old what does not count of its text
   * @param articles how many articles it counts as: none, for a later version
   */
  static OutletProfile of(Reading reading, boolean[] fresh, List<Span> old, int articles) {
    Article article = reading.article();
    byte[] voices = new byte[article.text().length()];
    for (Span paragraph : article.body()) {
      Arrays.fill(voices, paragraph.start(), paragraph.end(), OWN);
    }
    int[] statements = new int[5];
    // a parent stands before its children, who have the last word
    for (int i = 0; i < fresh.length; i++) {
      Statement statement = reading.statements().get(i);
      byte voice = voice(statement.source().kind());
      statements[voice] += fresh[i] ? 1 : 0;
      if (voice != OWN) {
        statement.cue().forEach(piece -> paint(voices, piece, OUTSIDE));
      }
      statement.content().forEach(piece -> paint(voices, piece, voice));
    }
    old.forEach(piece -> Arrays.fill(voices, piece.start(), piece.end(), OUTSIDE));
    long[] letters = new long[5];
    for (int i = 0; i < voices.length; i++) {
      if (Character.isLetterOrDigit(article.text().charAt(i))) {
        letters[voices[i]]++;
      }
    }
    String outlet = article.outlet().name();
    return new OutletProfile(
        outlet == null ? "" : outlet.strip(),
        articles,
        statements[ATTRIBUTED],
        statements[ANONYMOUS],
        statements[SOURCELESS],
        letters[OWN],
        letters[ATTRIBUTED],
        letters[ANONYMOUS],
        letters[SOURCELESS]);
  }

  private static void paint(byte[] voices, Span piece, byte voice) {
    for (int i = piece.start(); i < Math.min(piece.end(), voices.length); i++) {
      // furniture stays nobody's
      voices[i] = voices[i] == OUTSIDE ? OUTSIDE : voice;
    }
  }

  private static byte voice(SourceKind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION, MEDIUM, DOCUMENT, ROLE, COLLECTIVE -> ATTRIBUTED;
      case ANONYMOUS -> ANONYMOUS;
      case NONE -> SOURCELESS;
      case AUTHOR -> OWN;
    };
  }
}
