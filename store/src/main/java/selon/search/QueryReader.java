package selon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type: words, phrases in quotation marks of any sort, and either behind a field
 * and a colon. No text is an error; what means nothing is passed over.
 */
final class QueryReader {

  /** As much as is looked at. */
  private static final int LONGEST = 4_000;

  private static final int MOST_WORDS = 48;

  private static final String OPENING = "\"“”„«»‟";
  private static final String CLOSING = "\"“”»«";

  /** What may stand inside of a word. */
  private static final String JOINTS = "-‐‑'’ʼ._·";

  private final String query;
  private final @Nullable Field usual;
  private final List<Wanted> wanted = new ArrayList<>();
  private int words;
  private boolean cut;

  /**
   * Reads at once.
   *
   * @param usual the field of what is behind none; null for none
   */
  QueryReader(String query, @Nullable Field usual) {
    this.usual = usual;
    this.query = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    this.cut = query.length() > LONGEST;
    read();
  }

  /** In the order of the query. */
  List<Wanted> wanted() {
    return wanted;
  }

  /** Whether the query is longer than what was read. */
  boolean cut() {
    return cut;
  }

  private void read() {
    int at = 0;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (isBlank(c)) {
        at++;
        continue;
      }
      Field field = usual;
      int colon = colon(at);
      if (colon > 0) {
        Optional<Field> named = Field.of(query.substring(at, colon));
        if (named.isPresent()) {
          field = named.get();
          at = colon + 1;
          c = query.charAt(at);
        }
      }
      at = OPENING.indexOf(c) >= 0 ? phrase(at, field) : word(at, field);
    }
  }

  /** Where the colon stands that ends the word here, with something behind it; else -1. */
  private int colon(int from) {
    int at = from;
    while (at < query.length() && query.charAt(at) < 128 && Character.isLetter(query.charAt(at))) {
      at++;
    }
    boolean named = at > from && at + 1 < query.length() && query.charAt(at) == ':';
    return named && !isBlank(query.charAt(at + 1)) ? at : -1;
  }

  /** Of a phrase that nothing closes, the words. */
  private int phrase(int open, @Nullable Field field) {
    for (int at = open + 1; at < query.length(); at++) {
      if (CLOSING.indexOf(query.charAt(at)) >= 0) {
        List<String> phrase = new ArrayList<>();
        for (WordStream.Word word : WordStream.words(query.substring(open + 1, at))) {
          phrase.add(word.text());
        }
        add(field, phrase, true);
        return at + 1;
      }
    }
    return open + 1;
  }

  private int word(int from, @Nullable Field field) {
    int end = from;
    while (end < query.length()
        && !isBlank(query.charAt(end))
        && OPENING.indexOf(query.charAt(end)) < 0) {
      end++;
    }
    String chunk = query.substring(from, end);
    List<String> joined = new ArrayList<>();
    int last = -1;
    for (WordStream.Word word : WordStream.words(chunk)) {
      int start = word.span().start();
      if (last >= 0 && !joins(chunk, last, start)) {
        add(field, joined, false);
        joined = new ArrayList<>();
        last = -1;
      }
      boolean elided = word.span().end() < chunk.length() && isElided(chunk, word);
      boolean possessive = last >= 0 && word.text().equals("s") && isApostrophe(chunk, last);
      if (!elided && !possessive) {
        joined.add(word.text());
      }
      last = word.span().end();
    }
    add(field, joined, false);
    return Math.max(end, from + 1);
  }

  /** "l'" of "l'eau", which says nothing of what is looked for; not all of a chunk. */
  private static boolean isElided(String chunk, WordStream.Word word) {
    int end = word.span().end();
    String form = word.span().in(chunk).toLowerCase(java.util.Locale.ROOT);
    return isApostrophe(chunk, end)
        && end + 1 < chunk.length()
        && Character.isLetterOrDigit(chunk.charAt(end + 1))
        && WordSplitter.isElision(form);
  }

  private static boolean isApostrophe(String chunk, int at) {
    return at < chunk.length() && WordSplitter.isApostrophe(chunk.charAt(at));
  }

  private static boolean joins(String chunk, int end, int start) {
    if (start <= end) {
      return true;
    }
    char joint = chunk.charAt(end);
    boolean number =
        (joint == ',' || joint == ':')
            && Character.isDigit(chunk.charAt(start))
            && Character.isDigit(chunk.charAt(end - 1));
    return start - end == 1 && (JOINTS.indexOf(joint) >= 0 || number);
  }

  private void add(@Nullable Field field, List<String> found, boolean asWritten) {
    List<String> kept = found;
    if (words + found.size() > MOST_WORDS) {
      cut = true;
      kept = found.subList(0, Math.max(0, MOST_WORDS - words));
    }
    words += kept.size();
    if (!kept.isEmpty()) {
      Wanted next = new Wanted(field, kept, asWritten);
      if (!wanted.contains(next)) {
        wanted.add(next);
      }
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
