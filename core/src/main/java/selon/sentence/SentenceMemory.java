package selon.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/**
 * The sentences that were met last, so that one that is copied from article to article is analyzed
 * once. What the words of a sentence are depends on nothing around it, so the answer is the same
 * with or without.
 *
 * <p>Safe for threads. Holds a bounded number of sentences of bounded length.
 */
final class SentenceMemory {

  private static final int MOST = 4096;

  /** In letters; longer ones are hardly ever sentences. */
  private static final int LONGEST = 1000;

  private final Map<String, Sentence> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sentence> eldest) {
          return size() > MOST;
        }
      };

  /**
   * The sentence of these tokens.
   *
   * @param analysis makes it where it is not known
   */
  Sentence of(String text, List<Span> tokens, Supplier<Sentence> analysis) {
    Span whole = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    if (whole.length() > LONGEST) {
      return analysis.get();
    }
    String key = key(whole.in(text), tokens);
    Sentence met = met(key);
    if (met != null) {
      return moved(met, whole, tokens);
    }
    Sentence made = analysis.get();
    keep(key, made);
    return made;
  }

  private synchronized @Nullable Sentence met(String key) {
    return known.get(key);
  }

  private synchronized void keep(String key, Sentence sentence) {
    known.put(key, sentence);
  }

  /** The letters, and how they fall into tokens. */
  private static String key(String letters, List<Span> tokens) {
    StringBuilder key = new StringBuilder(letters.length() + 2 * tokens.size()).append(letters);
    int first = tokens.get(0).start();
    for (Span token : tokens) {
      key.append((char) (token.start() - first)).append((char) token.length());
    }
    return key.toString();
  }

  private static Sentence moved(Sentence met, Span to, List<Span> places) {
    if (met.span().equals(to)) {
      return met;
    }
    List<Token> tokens = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      Token token = met.tokens().get(i);
      tokens.add(
          new Token(
              places.get(i),
              token.form(),
              token.lemma(),
              token.upos(),
              token.features(),
              token.head(),
              token.relation()));
    }
    return new Sentence(to, tokens);
  }
}
