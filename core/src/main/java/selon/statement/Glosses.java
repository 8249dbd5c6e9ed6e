package selon.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * Words of a language as the model of attributions shall see them: those of another language of
 * which it has learnt more. From the pack's "glosses.tsv": "word" rows give a form or lemma, its
 * gloss, and the gloss of its past forms; one "language" row names the language of the glosses; a
 * "capital" row names a part of speech whose capitals say nothing. A pack without the file shows its
 * words as they are.
 *
 * <p>Immutable and safe for threads.
 */
final class Glosses {

  private static final String FILE = "glosses.tsv";

  private record Gloss(String base, String past) {}

  private final String language;
  private final Map<String, Gloss> words = new HashMap<>();
  private @Nullable Upos capital;

  private Glosses(LanguagePack pack) {
    String shown = pack.language().tag();
    if (exists(pack)) {
      for (Map<String, String> row : Lexicon.of(pack, FILE).rows()) {
        String word = row.getOrDefault("word", "");
        switch (row.getOrDefault("kind", "")) {
          case "language" -> shown = word;
          case "capital" -> capital = Upos.valueOf(word);
          default ->
              words.put(
                  word, new Gloss(row.getOrDefault("gloss", ""), row.getOrDefault("past", "")));
        }
      }
    }
    language = shown;
  }

  private static boolean exists(LanguagePack pack) {
    try (var in = pack.open(FILE)) {
      return in != null;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + FILE, e);
    }
  }

  static Glosses of(LanguagePack pack) {
    return new Glosses(pack);
  }

  /** The tag of the language that the words are shown in. */
  String language() {
    return language;
  }

  /** Whether the token's capital may tell a name. */
  boolean tellsByCapital(Token token) {
    return token.upos() != capital;
  }

  String lemma(Token token) {
    Gloss gloss = words.get(token.lemma());
    return gloss == null ? token.lemma() : gloss.base;
  }

  /** The form in lower case. */
  String form(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return form;
    }
    Gloss gloss = words.get(form);
    gloss = gloss == null ? words.get(token.lemma()) : gloss;
    if (gloss == null) {
      return form;
    }
    boolean past = !gloss.past.isEmpty() && (token.has("Tense=Past") || token.has("VerbForm=Part"));
    return past ? gloss.past : gloss.base;
  }
}
