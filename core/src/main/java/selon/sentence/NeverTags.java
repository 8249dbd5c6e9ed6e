package selon.sentence;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import selon.language.LanguagePack;
import selon.language.Lexicon;

/**
 * What some words are never, though the tagger takes them for it by their endings: "dément" is no
 * adverb, and "accusé" after "l'" no verb. A language has them in "tags.tsv" if it has any.
 */
final class NeverTags {

  static final NeverTags NONE = new NeverTags(Map.of());

  /** Between the word before and the word, where an entry asks for both. */
  private static final String GAP = " ";

  private static final BitSet NOTHING = new BitSet();
  private static final String FILE = "tags.tsv";

  /**
   * For each form, perhaps behind the word before it, the numbers of the parts that it never is.
   */
  private final Map<String, BitSet> never;

  private NeverTags(Map<String, BitSet> never) {
    this.never = never;
  }

  static NeverTags of(LanguagePack pack) {
    if (pack.open(FILE) == null) {
      return NONE;
    }
    Map<String, BitSet> never = new HashMap<>();
    for (Map<String, String> row : Lexicon.of(pack, FILE).rows()) {
      String form = row.getOrDefault("form", "");
      List<String> before = Lexicon.list(row.getOrDefault("after", ""));
      List<String> keys =
          before.isEmpty()
              ? List.of(form)
              : before.stream().map(word -> word + GAP + form).toList();
      for (String part : Lexicon.list(row.getOrDefault("never", ""))) {
        int number = Tagger.PARTS.indexOf(Upos.valueOf(part));
        keys.forEach(key -> never.computeIfAbsent(key, any -> new BitSet()).set(number));
      }
    }
    return new NeverTags(never);
  }

  /** The numbers of the parts of speech that a word never is where it stands. */
  BitSet of(WordForms words, int i) {
    if (never.isEmpty()) {
      return NOTHING;
    }
    String form = new String(words.folded(i));
    BitSet anywhere = never.get(form);
    if (anywhere != null || i == 0) {
      return anywhere == null ? NOTHING : anywhere;
    }
    return never.getOrDefault(new String(words.folded(i - 1)) + GAP + form, NOTHING);
  }
}
