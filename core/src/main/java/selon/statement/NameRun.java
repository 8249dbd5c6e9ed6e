package selon.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;

/**
 * Words of a sentence that make one proper name, its titles left out.
 *
 * @param tokens the sentence's
 * @param from the index of the name's first token
 * @param to one past that of its last
 * @param titled whether a title stands before it, or the noun of an office
 * @param gender what the title tells
 * @param known the name's entry in the lexicon
 */
record NameRun(
    List<Token> tokens,
    int from,
    int to,
    boolean titled,
    Gender gender,
    @Nullable SourceWord known) {

  /** Where the name starts in the text. */
  int offset() {
    return tokens.get(from).span().start();
  }

  int size() {
    return to - from;
  }

  /** The name without its last word. */
  NameRun withoutLast() {
    return new NameRun(tokens, from, to - 1, titled, gender, null);
  }

  /** The name as written, its words with single spaces where the text has any. */
  String text() {
    if (known != null) {
      return known.text().replace("' ", "'").replace(" '", "'").replace(" - ", "-");
    }
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (i > from && tokens.get(i - 1).span().end() < token.span().start()) {
        text.append(' ');
      }
      text.append(token.form());
    }
    return text.toString();
  }

  /** What two spellings of the name have in common. */
  String key() {
    return key(from);
  }

  /** The key of the name's end that starts at this token. */
  String key(int start) {
    StringBuilder key = new StringBuilder();
    for (int i = start; i < to; i++) {
      key.append(key.length() == 0 ? "" : " ").append(tokens.get(i).lower());
    }
    return key.toString();
  }

  String first() {
    return tokens.get(from).form();
  }

  /** Whether the first word is an initial: "B." or "J.-K.". */
  boolean hasInitial() {
    String first = first();
    return size() > 1 && first.length() <= 5 && first.endsWith(".") && first.indexOf('.') <= 2;
  }

  /** Whether it is written in capitals alone, as "UNESCO". */
  boolean isAcronym() {
    String form = first();
    return size() == 1
        && form.length() > 1
        && form.equals(form.toUpperCase(Locale.ROOT))
        && Character.isLetter(form.charAt(0));
  }
}
