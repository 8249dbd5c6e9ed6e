package selon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;

/**
 * A lexicon of patterns: a table with the columns "pattern" and "unless", the latter words that,
 * close behind what the pattern finds, bar it; with "&lt;" in front, close before.
 *
 * <p>Immutable and safe for threads. A look-up is two hashes and a walk over the few entries that
 * start with the token.
 *
 * @param <E> what an entry means
 */
final class PatternIndex<E> {

  private static final int NEAR = 3;

  /** An entry of the lexicon, found in a sentence. */
  record Match<E>(E meaning, TokenRange tokens) {}

  private record Entry<E>(Pattern pattern, List<String> unless, E meaning) {}

  private final Map<String, List<Entry<E>>> byFirstWord = new HashMap<>();

  /** Those whose first word is told by its kind. */
  private final List<Entry<E>> others = new ArrayList<>();

  private final Numerals numerals;

  private PatternIndex(
      Lexicon lexicon, Numerals numerals, Function<Map<String, String>, E> meaning) {
    this.numerals = numerals;
    for (Map<String, String> row : lexicon.rows()) {
      Pattern pattern = new Pattern(row.getOrDefault("pattern", ""));
      List<String> unless = Lexicon.list(row.getOrDefault("unless", ""));
      String first = pattern.firstWord();
      (first == null ? others : byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()))
          .add(new Entry<>(pattern, unless, meaning.apply(row)));
    }
    Comparator<Entry<E>> longestFirst = Comparator.comparingInt(entry -> -entry.pattern.size());
    byFirstWord.values().forEach(entries -> entries.sort(longestFirst));
    others.sort(longestFirst);
  }

  /** Reads the pack's lexicon of that name, each row's meaning by the function. */
  static <E> PatternIndex<E> of(
      LanguagePack pack, String name, Function<Map<String, String>, E> meaning) {
    return of(Lexicon.of(pack, name), Numerals.of(pack), meaning);
  }

  static <E> PatternIndex<E> of(
      Lexicon lexicon, Numerals numerals, Function<Map<String, String>, E> meaning) {
    return new PatternIndex<>(lexicon, numerals, meaning);
  }

  /** What is found from the first token on, before the end, from left to right, apart. */
  List<Match<E>> in(List<Token> tokens, TokenRange range) {
    List<Match<E>> found = new ArrayList<>();
    int free = range.first();
    for (int i = range.first(); i < range.end(); i++) {
      Optional<Match<E>> match = at(tokens, i);
      if (match.isPresent()
          && match.get().tokens.first() >= free
          && match.get().tokens.end() <= range.end()) {
        found.add(match.get());
        free = match.get().tokens.end();
      }
    }
    return found;
  }

  /** The longest entry whose words start at this token. */
  Optional<Match<E>> at(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    String form = token.lower();
    Entry<E> best = longest(byFirstWord.get(form), tokens, first);
    if (!form.equals(token.lemma())) {
      best = longer(best, longest(byFirstWord.get(token.lemma()), tokens, first));
    }
    best = longer(best, longest(others, tokens, first));
    if (best == null) {
      return Optional.empty();
    }
    E meaning = best.meaning;
    return best.pattern.at(tokens, first, numerals).map(range -> new Match<>(meaning, range));
  }

  private static <E> @Nullable Entry<E> longer(@Nullable Entry<E> a, @Nullable Entry<E> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.pattern.size() > a.pattern.size() ? b : a;
  }

  private @Nullable Entry<E> longest(
      @Nullable List<Entry<E>> entries, List<Token> tokens, int first) {
    if (entries != null) {
      for (Entry<E> entry : entries) {
        Optional<TokenRange> range = entry.pattern.at(tokens, first, numerals);
        if (range.isPresent() && !barred(entry.unless, tokens, range.get())) {
          return entry;
        }
      }
    }
    return null;
  }

  private static boolean barred(List<String> unless, List<Token> tokens, TokenRange range) {
    for (String word : unless) {
      boolean before = word.startsWith("<");
      String sought = before ? word.substring(1) : word;
      int from = before ? Math.max(0, range.first() - NEAR) : range.end();
      int to = before ? range.first() : Math.min(tokens.size(), range.end() + NEAR);
      for (int i = from; i < to; i++) {
        if (Pattern.isWord(sought, tokens.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
