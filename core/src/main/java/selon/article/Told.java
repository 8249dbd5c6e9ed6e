package selon.article;

import java.util.List;
import java.util.Set;

/**
 * What a page's metadata tell of the words of its article; each may be empty.
 *
 * @param title in normal form
 * @param body the runs of words of its text
 * @param description those of its first words or a summary
 * @param authors the names of those who sign
 */
record Told(String title, Set<String> body, Set<String> description, List<String> authors) {

  private static final double MOST = 0.7;

  static Told of(String title, String body, String description, List<String> authors) {
    return new Told(NormalForm.of(title), Shingles.of(body), Shingles.of(description), authors);
  }

  /** Whether the words are of the article's text. */
  boolean hasInBody(String words) {
    return !body.isEmpty() && Shingles.covered(words, body) > MOST;
  }

  /** Whether the words are of the description. */
  boolean hasInDescription(String words) {
    return !description.isEmpty() && Shingles.covered(words, description) > MOST;
  }

  boolean isTitle(String words) {
    return !title.isEmpty() && words.length() < 400 && NormalForm.of(words).equals(title);
  }
}
