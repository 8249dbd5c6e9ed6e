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

  /** Between the words beside it and the word, where an entry asks for both. */
  private static final String GAP = " ";

  /** Stands for what comes before an ending. */
  private static final String ANY = "*";

  /** How long an ending may be. */
  private static final int ENDING = 5;

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
    Map<String, BitSet> never = new HashMap<>();
    for (Map<String, String> row : Lexicon.orEmpty(pack, FILE).rows()) {
      String form = row.getOrDefault("form", "");
      List<String> before = Lexicon.list(row.getOrDefault("after", ""));
      List<String> behind = Lexicon.list(row.getOrDefault("before", ""));
      List<String> keys =
          !before.isEmpty()
              ? before.stream().map(word -> word + GAP + form).toList()
              : behind.isEmpty()
                  ? List.of(form)
                  : behind.stream().map(word -> form + GAP + word).toList();
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
    if (anywhere != null) {
      return anywhere;
    }
    return i == 0 ? first(words, form) : behind(words, i, form);
  }

  private BitSet behind(WordForms words, int i, String form) {
    return never.getOrDefault(new String(words.folded(i - 1)) + GAP + form, NOTHING);
  }

  /** "Tidewise said": a name with the ending of an adverb. */
  private BitSet first(WordForms words, String form) {
    boolean named = words.size > 1 && (words.shape[0] & WordForms.CAPITAL) != 0;
    String next = named ? GAP + new String(words.folded(1)) : GAP;
    for (int from = Math.max(1, form.length() - ENDING); named && from < form.length(); from++) {
      BitSet found = never.get(ANY + form.substring(from) + next);
      if (found != null) {
        return found;
      }
    }
    return NOTHING;
  }
}
