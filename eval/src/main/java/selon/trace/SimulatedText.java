package selon.trace;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;
import selon.sentence.Quotation;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** Writes a made-up article word by word, and the words and the reading of it with it. */
final class SimulatedText {

  /**
   * A made-up word.
   *
   * @param rank its place among the lemmas, the same in both languages; {@link #NONE} if it is none
   *     of them
   */
  record Word(String form, String lemma, Upos upos, String features, int rank) {

    static final int NONE = -1;

    Word(String form, String lemma, Upos upos, String features) {
      this(form, lemma, upos, features, NONE);
    }
  }

  private static final Set<String> OPENING = Set.of("«", "“");
  private static final Set<String> CLOSING = Set.of("»", "”");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private int start;
  private int opened;

  /** Writes words; gives where they stand. */
  Span write(List<Word> words) {
    int first = text.length();
    for (Word word : words) {
      int at = text.length();
      text.append(word.form());
      Span span = new Span(at, text.length());
      if (OPENING.contains(word.form())) {
        opened = at;
      } else if (CLOSING.contains(word.form())) {
        quotations.add(new Quotation(new Span(opened, text.length()), 0, true));
      }
      tokens.add(
          new Token(span, word.form(), word.lemma(), word.upos(), word.features(), -1, "dep"));
      text.append(' ');
    }
    return new Span(first, Math.max(first, text.length() - 1));
  }

  /** Somebody is made to answer for a content. */
  void attribute(Span content, @Nullable Span cue, Span source, String outlet) {
    String name = text.substring(source.start(), source.end());
    statements.add(
        new Statement(
            "s" + content.start(),
            null,
            new Source(Spans.of(source), SourceKind.PERSON, name),
            cue == null ? Spans.none() : Spans.of(cue),
            Spans.of(content),
            Form.INDIRECT,
            Attitude.ASSERTION,
            Stance.NEUTRAL,
            new Factuality(Certainty.CERTAIN, Polarity.POSITIVE, List.of()),
            List.of(outlet, name),
            "simulated",
            1));
  }

  /** Ends the sentence and its paragraph. */
  void end() {
    write(List.of(new Word(".", ".", Upos.PUNCT, "")));
    Span span = new Span(start, text.length() - 1);
    sentences.add(new Sentence(span, tokens));
    paragraphs.add(span);
    tokens = new ArrayList<>();
    start = text.length();
  }

  /** An article with its reading. */
  record Made(Reading reading, Words words) {}

  Made made(
      String id,
      String outlet,
      List<String> bylines,
      @Nullable Instant published,
      String language) {
    Dating dating =
        published == null ? Dating.UNKNOWN : new Dating(published, published, "metadata");
    return made(
        id, null, new Outlet(outlet, OutletKind.MEDIUM), bylines, dating, language, List.of());
  }

  Made made(
      String id,
      @Nullable URI url,
      Outlet outlet,
      List<String> bylines,
      Dating published,
      String language,
      List<String> links) {
    Article article =
        Article.builder(id, text.toString())
            .url(url)
            .outlet(outlet)
            .bylines(bylines)
            .published(published)
            .language(new Language(language))
            .paragraphs(paragraphs)
            .links(links)
            .build();
    return new Made(
        new Reading(article, statements, List.of(), List.of()),
        new Words(article, sentences, quotations));
  }
}
