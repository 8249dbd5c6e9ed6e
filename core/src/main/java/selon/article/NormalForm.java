package selon.article;

import java.util.Locale;

/** A paragraph as the furniture marks are written: lower case, plain spaces, straight quotes. */
final class NormalForm {

  private static final String BULLETS = "([•·*▪►▶→»>|–—-+#✉☰←«<…↓↑ ";

  private NormalForm() {}

  static String of(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Paragraphs.isBlank(c)) {
        space = true;
        continue;
      }
      if (normal.length() == 0 && BULLETS.indexOf(c) >= 0) {
        continue;
      }
      if (space && normal.length() > 0) {
        normal.append(' ');
      }
      space = false;
      normal.append(c == '’' || c == '‘' || c == 'ʼ' ? '\'' : c);
    }
    return normal.toString().toLowerCase(Locale.ROOT);
  }

  /** Without the marks and numbers at its edges, as in "12 commentaires" or "Partager (12) »". */
  static String bare(String normal) {
    int start = 0;
    while (start < normal.length() && !Character.isLetter(normal.charAt(start))) {
      start++;
    }
    int end = normal.length();
    while (end > start && !Character.isLetter(normal.charAt(end - 1))) {
      end--;
    }
    return normal.substring(start, end);
  }
}
