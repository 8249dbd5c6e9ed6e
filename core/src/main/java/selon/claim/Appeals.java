package selon.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;

/** What a page asks of its readers: to sign up, to read more, to send their pictures. */
final class Appeals {

  /** The longest that a page asks for something in, in letters. */
  private static final int LONGEST = 200;

  /** By language and first word: the words of which it holds one too; none where any will do. */
  private static final Map<String, List<String>> STARTS = new HashMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(Appeals.class, "appeals.tsv").rows()) {
      STARTS.put(
          row.getOrDefault("language", "") + " " + row.getOrDefault("start", ""),
          Lexicon.list(row.getOrDefault("with", "")));
    }
  }

  private Appeals() {}

  /** Whether the sentence asks something of the reader. */
  static boolean isOne(Sentence sentence, Words words) {
    Token first = first(sentence);
    if (first == null || sentence.span().length() > LONGEST) {
      return false;
    }
    String start = Folding.fold(first.form());
    int hyphen = start.indexOf('-'); // "envoyez-nous" may be one token or two
    String verb = hyphen > 0 ? start.substring(0, hyphen) : start;
    List<String> with = STARTS.get(words.article().language().tag() + " " + verb);
    if (with == null) {
      return false;
    }
    String said = bare(sentence.span().in(words.text()));
    return with.isEmpty() || with.stream().anyMatch(word -> said.contains(" " + word + " "));
  }

  private static @Nullable Token first(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.upos() != Upos.PUNCT) {
        return token;
      }
    }
    return null;
  }

  private static String bare(String sentence) {
    return " " + Folding.fold(sentence).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
  }
}
