package selon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.corpus.Corpus;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.mention.MentionFinder;
import selon.page.Page;
import selon.sentence.WordReader;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.statement.StatementReader;
import selon.trace.Cascade;
import selon.trace.Tracer;

/**
 * Reads articles: who says what in them, according to whom.
 *
 * <pre>{@code
 * Selon selon = new Selon();
 * try (Pages pages = Pages.of(Path.of("article.html"))) {
 *   if (pages.next() instanceof Intake.Taken taken) {
 *     Reading reading = selon.read(taken.page());
 *   }
 * }
 * }</pre>
 *
 * <p>Safe for threads. The models of a language are loaded at its first article, so keep the
 * object.
 */
public final class Selon {

  private final ArticleReader articles = new ArticleReader();
  private final Map<Language, Steps> steps = new ConcurrentHashMap<>();
  private final Tracer tracer = new Tracer(this::words);
  private final Function<LanguagePack, WordReader> reader;

  public Selon() {
    this(WordReader::new);
  }

  private Selon(Function<LanguagePack, WordReader> reader) {
    this.reader = reader;
  }

  /**
   * One for many articles that copy each other: it remembers the sentences that it met last, some
   * 20 MB of them for each language, and analyzes a copied one once. Its readings are the same.
   */
  public static Selon remembering() {
    return new Selon(WordReader::remembering);
  }

  /**
   * Reads a page; every page has a reading, the same one each time. Linear in the page. An article
   * in a language without a pack has no statements and no mentions ({@link LanguagePacks#limits}).
   */
  public Reading read(Page page) {
    Article article = articles.read(page);
    return steps(article)
        .map(known -> known.read(article))
        .orElseGet(() -> new Reading(article, List.of(), List.of(), List.of()));
  }

  /**
   * Traces the claims that at least two articles of a collection tell: who had it first as far as
   * the collection knows, from whom, and what changed. Those told by most come first; the order in
   * which the articles came does not matter. Grows little faster than the collection.
   */
  public List<Cascade> trace(Corpus corpus) {
    return tracer.trace(corpus);
  }

  private Optional<Steps> steps(Article article) {
    return LanguagePacks.of(article.language())
        .map(
            pack ->
                steps.computeIfAbsent(
                    pack.language(), language -> Steps.of(pack, reader.apply(pack))));
  }

  private Words words(Reading reading) {
    return steps(reading.article())
        .map(known -> known.words().read(reading.article()))
        .orElseGet(() -> new Words(reading.article(), List.of(), List.of()));
  }

  /** What one language is read with. */
  private record Steps(WordReader words, MentionFinder mentions, StatementReader statements) {

    static Steps of(LanguagePack pack, WordReader words) {
      return new Steps(words, new MentionFinder(pack), new StatementReader(pack));
    }

    Reading read(Article article) {
      Words read = words.read(article);
      StatementReader.Found found = statements.read(read);
      return new Reading(article, found.statements(), found.inferences(), mentions.find(read));
    }
  }
}
