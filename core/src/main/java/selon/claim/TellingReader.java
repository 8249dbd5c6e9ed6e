package selon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.article.Fragments;
import selon.language.Language;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Form;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds the tellings of an article: the contents of its statements, and its sentences as far as
 * they lie in no content, cue or source. The headline tells nothing that the article does not; nor
 * does what asks: a question is a telling only on the word of a source that is not the outlet, and
 * what a page asks of its readers is none at all.
 *
 * <p>Safe for threads; linear in the article but for the sorting of its statements.
 */
public final class TellingReader {

  /** How many words of a telling tell something at least. */
  private static final int FEWEST = 2;

  /** How many tokens a quotation has at least of which one word tells something. */
  private static final int SHORTEST_QUOTATION = 5;

  private static final String AFTER_QUESTION = "»”\"’')!";

  /** "PORT-ROYAN, 9 juin (AdI) - " before the first sentence of an agency's report. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N} ,.'’/-]{2,50}\\([^()]{2,30}\\)\\s*[-–—]\\s+"
              + "|\\p{Lu}{3}[\\p{Lu} '’-]{0,30},[\\p{L}\\p{N} .]{3,25}\\s[-–—]\\s+");

  private static final Fragments FRAGMENTS = new Fragments();
  private final Map<Language, TermReader> readers = new ConcurrentHashMap<>();

  /** The tellings in order of their start. */
  public List<Telling> read(Reading reading, Words words) {
    return read(reading, words, terms(words));
  }

  /**
   * The tellings in order of their start.
   *
   * @param terms of the whole article, which the tellings share
   */
  public List<Telling> read(Reading reading, Words words, List<Term> terms) {
    TermRow all = TermRow.of(terms);
    List<Telling> tellings = new ArrayList<>();
    Remnants remnants = new Remnants(reading, words);
    Clauses clauses = new Clauses(words);
    for (Statement statement : reading.statements()) {
      if (!statement.content().isEmpty()
          && statement.content().length() > 0
          && !asks(statement, words)
          && !remnants.isTopic(statement)
          && !remnants.isHeldByItsParent(statement)) {
        for (Spans part : clauses.of(statement.content())) {
          add(tellings, words, all, statement, part);
        }
      }
    }
    Span headline = Headline.of(reading.article());
    List<Span> taken = taken(reading);
    int first = 0;
    for (Sentence sentence : words.sentences()) {
      while (first < taken.size() && taken.get(first).end() <= sentence.span().start()) {
        first++;
      }
      if (!headline.contains(sentence.span())) {
        Spans own =
            remnants.without(own(sentence, reading, taken.subList(first, taken.size())), sentence);
        if (!own.isEmpty()
            && !asks(own, words)
            && !remnants.isOne(own, sentence)
            && !Appeals.isOne(sentence, words)
            && !FRAGMENTS.isOne(sentence.span().in(words.text()))) {
          for (Spans part : clauses.of(own)) {
            add(tellings, words, all, null, part);
          }
        }
      }
    }
    tellings.sort(
        Comparator.comparing((Telling telling) -> telling.content().hull())
            .thenComparing(telling -> telling.statement() == null ? 1 : 0));
    return tellings;
  }

  /** Whether the outlet, or nobody, asks something with it. */
  private static boolean asks(Statement statement, Words words) {
    String name = statement.source().name();
    String outlet = words.article().outlet().name();
    boolean own =
        switch (statement.source().kind()) {
          case NONE, AUTHOR -> true;
          default -> name != null && outlet != null && fold(name).equals(fold(outlet));
        };
    return own && asks(statement.content(), words);
  }

  private static String fold(String name) {
    return Folding.fold(name).strip();
  }

  /** Whether it ends in a question mark, or one follows it. */
  private static boolean asks(Spans content, Words words) {
    String text = words.text();
    int at = content.hull().end();
    while (at < text.length() && isAtEnd(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '?') {
      return true;
    }
    at = content.hull().end();
    while (at > 0 && isAtEnd(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == '?';
  }

  /** What may stand between a question and the end of what holds it. */
  private static boolean isAtEnd(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || AFTER_QUESTION.indexOf(c) >= 0;
  }

  private void add(
      List<Telling> tellings,
      Words words,
      TermRow all,
      @org.jspecify.annotations.Nullable Statement statement,
      Spans content) {
    TermRow alone = content.pieces().size() == 1 ? all.alone(content.hull()) : null;
    TermRow terms = alone == null ? read(words, content) : alone;
    // a bare name tells nothing
    if (terms.tellAtLeast(isShortQuotation(statement, words) ? 1 : FEWEST)) {
      tellings.add(
          new Telling(
              words.article().id(), statement, content, around(words, content.hull()), terms));
    }
  }

  /** « Nous n'avons pas le choix » has one word that tells something, and is known again. */
  private static boolean isShortQuotation(
      @org.jspecify.annotations.Nullable Statement statement, Words words) {
    return statement != null
        && statement.source().name() != null
        && statement.form() == Form.DIRECT
        && statement.content().pieces().size() == 1
        && words.tokensIn(statement.content().hull()).size() >= SHORTEST_QUOTATION;
  }

  /** The terms of an article. */
  public TermRow terms(Words words) {
    List<Sentence> sentences = words.sentences();
    return sentences.isEmpty()
        ? TermRow.of(List.of())
        : read(
            words,
            Spans.of(
                sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end()));
  }

  private TermRow read(Words words, Spans spans) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans) {
      tokens.addAll(words.tokensIn(span));
    }
    return readers.computeIfAbsent(words.article().language(), TermReader::new).read(tokens);
  }

  private static Span around(Words words, Span hull) {
    Span around = hull;
    around = words.sentenceAt(hull.start()).map(Sentence::span).orElse(hull).hull(around);
    return words
        .sentenceAt(Math.max(hull.start(), hull.end() - 1))
        .map(Sentence::span)
        .orElse(hull)
        .hull(around);
  }

  /** What statements take of the article, in order, as stretches that do not overlap. */
  private static List<Span> taken(Reading reading) {
    List<Span> all = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      statement.content().forEach(all::add);
      statement.cue().forEach(all::add);
      statement.source().spans().forEach(all::add);
    }
    all.removeIf(Span::isEmpty);
    all.sort(Comparator.naturalOrder());
    List<Span> taken = new ArrayList<>();
    for (Span span : all) {
      int last = taken.size() - 1;
      if (last >= 0 && span.start() <= taken.get(last).end()) {
        taken.set(last, taken.get(last).hull(span));
      } else {
        taken.add(span);
      }
    }
    return taken;
  }

  /**
   * The sentence without what statements take of it.
   *
   * @param taken in order, from the first that ends after the start of the sentence
   */
  private static Spans own(Sentence sentence, Reading reading, List<Span> taken) {
    List<Span> own = new ArrayList<>();
    int at = afterDateline(sentence.span(), reading.article().text());
    for (Span span : taken) {
      if (span.start() >= sentence.span().end()) {
        break;
      }
      add(own, sentence, at, span.start());
      at = Math.max(at, span.end());
    }
    add(own, sentence, at, sentence.span().end());
    return new Spans(own);
  }

  private static int afterDateline(Span sentence, String text) {
    if (!hasDash(sentence, text)) {
      return sentence.start();
    }
    Matcher dateline = DATELINE.matcher(text).region(sentence.start(), sentence.end());
    return dateline.lookingAt() ? dateline.end() : sentence.start();
  }

  private static boolean hasDash(Span sentence, String text) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '–' || c == '—') {
        return true;
      }
    }
    return false;
  }

  /** Adds the stretch from its first word to its last mark; nothing if it holds no word. */
  private static void add(List<Span> own, Sentence sentence, int start, int end) {
    Span first = null;
    Span last = null;
    boolean word = false;
    List<Token> tokens = sentence.tokens();
    for (int i = sentence.firstFrom(start); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean mark = token.upos() == Upos.PUNCT;
      if (token.span().end() > end) {
        break;
      }
      if (first != null || !mark || start <= sentence.span().start()) {
        first = first == null ? token.span() : first;
        last = token.span();
        word |= !mark;
      }
    }
    if (word && first != null && last != null) {
      own.add(first.hull(last));
    }
  }
}
