package selon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.language.Language;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds the tellings of an article: the contents of its statements, and its sentences as far as
 * they lie in no content, cue or source. The headline tells nothing that the article does not.
 *
 * <p>Safe for threads; linear in the article but for statements that overlap.
 */
public final class TellingReader {

  private static final int FEWEST = 2;

  /** "PORT-ROYAN, 9 juin (AdI) - " before the first sentence of an agency's report. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N} ,.'’/-]{2,50}\\([^()]{2,30}\\)\\s*[-–—]\\s+"
              + "|\\p{Lu}{3}[\\p{Lu} '’-]{0,30},[\\p{L}\\p{N} .]{3,25}\\s[-–—]\\s+");

  private final Map<Language, TermReader> readers = new ConcurrentHashMap<>();

  /** The tellings in order of their start. */
  public List<Telling> read(Reading reading, Words words) {
    List<Telling> tellings = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      if (!statement.content().isEmpty() && statement.content().length() > 0) {
        add(tellings, words, statement, statement.content());
      }
    }
    Span headline = headline(reading);
    for (Sentence sentence : words.sentences()) {
      if (!headline.contains(sentence.span())) {
        Spans own = own(sentence, reading);
        if (!own.isEmpty()) {
          add(tellings, words, null, own);
        }
      }
    }
    tellings.sort(
        Comparator.comparing((Telling telling) -> telling.content().hull())
            .thenComparing(telling -> telling.statement() == null ? 1 : 0));
    return tellings;
  }

  private void add(
      List<Telling> tellings,
      Words words,
      @org.jspecify.annotations.Nullable Statement statement,
      Spans content) {
    List<Term> terms = terms(words, content);
    // a bare name tells nothing
    if (terms.stream().filter(Term::tells).count() >= FEWEST
        && terms.stream().anyMatch(term -> term.tells() && term.kind() != TermKind.NAME)) {
      tellings.add(
          new Telling(
              words.article().id(), statement, content, around(words, content.hull()), terms));
    }
  }

  /** The terms of a stretch of an article. */
  public List<Term> terms(Words words, Spans spans) {
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

  /** The sentence without what statements take of it. */
  private static Spans own(Sentence sentence, Reading reading) {
    List<Statement> statements = reading.statements();
    List<Span> taken = new ArrayList<>();
    Matcher dateline = DATELINE.matcher(sentence.span().in(reading.article().text()));
    if (dateline.lookingAt()) {
      int start = sentence.span().start();
      taken.add(new Span(start, start + dateline.end()));
    }
    for (Statement statement : statements) {
      for (Spans spans :
          List.of(statement.content(), statement.cue(), statement.source().spans())) {
        for (Span span : spans) {
          if (span.overlaps(sentence.span())) {
            taken.add(span);
          }
        }
      }
    }
    taken.sort(Comparator.naturalOrder());
    List<Span> own = new ArrayList<>();
    int at = sentence.span().start();
    for (Span span : taken) {
      add(own, sentence, at, span.start());
      at = Math.max(at, span.end());
    }
    add(own, sentence, at, sentence.span().end());
    return new Spans(own);
  }

  /** Adds the stretch from its first word to its last mark; nothing if it holds no word. */
  private static void add(List<Span> own, Sentence sentence, int start, int end) {
    List<Token> inside =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= start && token.span().end() <= end)
            .dropWhile(token -> token.upos() == Upos.PUNCT && start > sentence.span().start())
            .toList();
    if (inside.stream().anyMatch(token -> token.upos() != Upos.PUNCT)) {
      own.add(inside.get(0).span().hull(inside.get(inside.size() - 1).span()));
    }
  }

  /** The first paragraph where it is the title; empty if it is not. */
  private static Span headline(Reading reading) {
    String title = Folding.fold(reading.article().title()).strip();
    for (Span paragraph : reading.article().paragraphs()) {
      boolean same = Folding.fold(paragraph.in(reading.article().text())).strip().equals(title);
      return same && reading.article().paragraphs().size() > 1 ? paragraph : new Span(0, 0);
    }
    return new Span(0, 0);
  }
}
