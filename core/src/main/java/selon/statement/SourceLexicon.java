package selon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * The words of one language that tell who speaks, from its "sources.tsv".
 *
 * <p>Immutable and safe for threads. A look-up is a hash and a walk over the few entries that start
 * with the word.
 */
final class SourceLexicon {

  private static final int NEAR = 3;

  /** What stands before a noun and leaves its kind as it is: "l'ex-président". */
  private static final List<String> PREFIXES =
      List.of("ex-", "vice-", "co-", "sous-", "mini-", "néo-");

  /** Those of them that make it the noun for somebody else: "le vice-président". */
  private static final List<String> DEPUTIES = List.of("vice-", "sous-");

  private final Map<SourceWord.Part, Map<String, List<SourceWord>>> byFirstWord =
      new EnumMap<>(SourceWord.Part.class);

  private SourceLexicon(Lexicon lexicon) {
    for (SourceWord.Part part : SourceWord.Part.values()) {
      byFirstWord.put(part, new HashMap<>());
    }
    for (Map<String, String> row : lexicon.rows()) {
      SourceWord word = SourceWord.of(row);
      entries(word.part())
          .computeIfAbsent(word.words().get(0), first -> new ArrayList<>(1))
          .add(word);
    }
    for (Map<String, List<SourceWord>> entries : byFirstWord.values()) {
      entries
          .values()
          .forEach(list -> list.sort(Comparator.comparingInt(word -> -word.words().size())));
    }
  }

  static SourceLexicon of(LanguagePack pack) {
    return of(Lexicon.of(pack, "sources.tsv"));
  }

  static SourceLexicon of(Lexicon lexicon) {
    return new SourceLexicon(lexicon);
  }

  /** Whether the noun is that of a deputy, who does not go by the noun without its beginning. */
  static boolean isDeputy(String noun) {
    return DEPUTIES.stream().anyMatch(noun::startsWith);
  }

  /**
   * What sort of thing a noun means that is a single word, in lower case; null if it means none.
   */
  @Nullable String sort(String noun) {
    List<SourceWord> known = entries(SourceWord.Part.NOUN).getOrDefault(noun, List.of());
    for (SourceWord word : known) {
      if (word.words().size() == 1 && isBody(word.kind())) {
        return word.sort();
      }
    }
    return null;
  }

  private static boolean isBody(SourceKind kind) {
    return kind == SourceKind.ORGANISATION || kind == SourceKind.MEDIUM;
  }

  /** The noun that starts at this token, the longest there is. */
  @Nullable SourceWord noun(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.upos() == Upos.VERB || token.upos() == Upos.AUX || token.upos() == Upos.DET) {
      return null;
    }
    return find(SourceWord.Part.NOUN, tokens, at, tokens.size());
  }

  /** The noun that starts at this token, though it be tagged as a verb. */
  @Nullable SourceWord mistagged(List<Token> tokens, int at) {
    return find(SourceWord.Part.NOUN, tokens, at, tokens.size());
  }

  /** The title at this token, with or without its stop. */
  @Nullable SourceWord title(List<Token> tokens, int at) {
    return find(SourceWord.Part.TITLE, tokens, at, tokens.size());
  }

  /** The adjective at this token. */
  @Nullable SourceWord adjective(List<Token> tokens, int at) {
    return tokens.get(at).upos() == Upos.ADJ
        ? find(SourceWord.Part.ADJ, tokens, at, tokens.size())
        : null;
  }

  /** The name that starts at this token, the longest there is. */
  @Nullable SourceWord name(List<Token> tokens, int at) {
    SourceWord name = spelled(SourceWord.Part.NAME, tokens, at);
    return name == null ? spelled(SourceWord.Part.PLACE, tokens, at) : name;
  }

  private @Nullable SourceWord spelled(SourceWord.Part part, List<Token> tokens, int at) {
    Token first = tokens.get(at);
    String spelled = spelling(first);
    if (first.upos() == Upos.DET) {
      // "le Figaro" for "Le Figaro"
      spelled = spelled.substring(0, 1).toUpperCase(Locale.ROOT) + spelled.substring(1);
    }
    List<SourceWord> entries = entries(part).get(spelled);
    if (entries != null) {
      for (SourceWord word : entries) {
        if (at + word.words().size() <= tokens.size() && spells(word, tokens, at)) {
          return word;
        }
      }
    }
    return null;
  }

  /** Which of the phrases these tokens hold; the first if there are several. */
  @Nullable SourceWord phrase(List<Token> tokens) {
    return anywhere(SourceWord.Part.PHRASE, tokens);
  }

  /** The phrase that starts at this token. */
  @Nullable SourceWord phraseAt(List<Token> tokens, int at) {
    return find(SourceWord.Part.PHRASE, tokens, at, tokens.size());
  }

  /** Whether the writer speaks for himself with this cue. */
  boolean isOwnCue(List<Token> cue) {
    return anywhere(SourceWord.Part.CUE, cue) != null;
  }

  /** Every entry that the tokens hold, whatever their tags; for the sentences of the lexicon. */
  List<SourceWord> in(List<Token> tokens) {
    List<SourceWord> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      add(found, noun(tokens, i));
      add(found, title(tokens, i));
      add(found, adjective(tokens, i));
      add(found, phraseAt(tokens, i));
      add(found, find(SourceWord.Part.CUE, tokens, i, tokens.size()));
      add(found, name(tokens, i));
    }
    return found;
  }

  private static void add(List<SourceWord> found, @Nullable SourceWord word) {
    if (word != null) {
      found.add(word);
    }
  }

  private @Nullable SourceWord anywhere(SourceWord.Part part, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      SourceWord word = find(part, tokens, i, tokens.size());
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  private @Nullable SourceWord find(SourceWord.Part part, List<Token> tokens, int at, int to) {
    Map<String, List<SourceWord>> entries = entries(part);
    String form = tokens.get(at).lower();
    SourceWord byForm = longest(entries.get(form), tokens, at, to);
    SourceWord byLemma = longest(entries.get(lemma(tokens.get(at))), tokens, at, to);
    if (byForm == null && byLemma == null) {
      for (String prefix : PREFIXES) {
        if (form.startsWith(prefix) && form.length() > prefix.length()) {
          return longest(entries.get(form.substring(prefix.length())), tokens, at, to);
        }
      }
    }
    if (byForm == null || byLemma == null) {
      return byForm == null ? byLemma : byForm;
    }
    return byLemma.words().size() > byForm.words().size() ? byLemma : byForm;
  }

  private static @Nullable SourceWord longest(
      @Nullable List<SourceWord> entries, List<Token> tokens, int at, int to) {
    if (entries == null) {
      return null;
    }
    for (SourceWord word : entries) {
      int end = at + word.words().size();
      if (end <= to && stands(word, tokens, at) && !barred(word, tokens, end)) {
        return word;
      }
    }
    return null;
  }

  /** The first word has been looked up already. */
  private static boolean stands(SourceWord word, List<Token> tokens, int at) {
    for (int i = 1; i < word.words().size(); i++) {
      Token token = tokens.get(at + i);
      String sought = word.words().get(i);
      if (!sought.equals(token.lower()) && !sought.equals(lemma(token))) {
        return false;
      }
    }
    return true;
  }

  private static boolean spells(SourceWord word, List<Token> tokens, int from) {
    for (int i = 1; i < word.words().size(); i++) {
      if (!word.words().get(i).equals(spelling(tokens.get(from + i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean barred(SourceWord word, List<Token> tokens, int end) {
    for (int i = end; i < Math.min(tokens.size(), end + NEAR); i++) {
      for (String sought : word.unless()) {
        if (sought.equals(tokens.get(i).lower()) || sought.equals(lemma(tokens.get(i)))) {
          return true;
        }
      }
    }
    return false;
  }

  private Map<String, List<SourceWord>> entries(SourceWord.Part part) {
    return byFirstWord.getOrDefault(part, Map.of());
  }

  private static String spelling(Token token) {
    return token.form().replace('’', '\'');
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
