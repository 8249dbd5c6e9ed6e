package selon.sentence;

import java.util.HashMap;
import java.util.Map;
import selon.language.LanguagePack;
import selon.language.Lexicon;

/**
 * What some words are never, though the tagger takes them for it by their endings: "dément" is no
 * adverb. A language has them in "tags.tsv" if it has any.
 */
final class NeverTags {

  static final NeverTags NONE = new NeverTags(Map.of());

  private static final String FILE = "tags.tsv";

  private final Map<String, Integer> never;

  private NeverTags(Map<String, Integer> never) {
    this.never = never;
  }

  static NeverTags of(LanguagePack pack) {
    Map<String, Integer> never = new HashMap<>();
    for (Map<String, String> row : Lexicon.orEmpty(pack, FILE).rows()) {
      Upos part = Upos.valueOf(row.getOrDefault("never", ""));
      never.put(row.getOrDefault("form", ""), Tagger.PARTS.indexOf(part));
    }
    return new NeverTags(never);
  }

  /** The number of the part of speech that a word in lower case never is, or -1. */
  int of(char[] folded) {
    return never.isEmpty() ? -1 : never.getOrDefault(new String(folded), -1);
  }
}
