package selon.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import selon.Selon;
import selon.article.Article;
import selon.article.ArticleReader;
import selon.language.LanguagePack;
import selon.mention.MentionFinder;
import selon.page.Page;
import selon.sentence.Sentence;
import selon.sentence.WordReader;
import selon.sentence.Words;
import selon.statement.Attribution;
import selon.statement.Source;
import selon.statement.StatementSteps;

/**
 * How fast a warm reader reads, on one thread.
 *
 * @param tokens of all articles
 * @param perSecond tokens in a second of processor time: the median of the rounds
 * @param steps nanoseconds of processor time by step, for the tokens so often
 * @param times how often the steps were done
 */
record ReadingSpeed(long tokens, double perSecond, Map<String, Long> steps, int times) {

  private static final int ROUNDS = 5;

  /**
   * Reads the articles again and again.
   *
   * @param pages at least one, all in the pack's language
   * @param seconds of processor time to warm up, as many to measure the whole, as many for the
   *     steps
   */
  static ReadingSpeed of(LanguagePack pack, List<Page> pages, double seconds) {
    Selon selon = new Selon();
    long tokens = tokens(new WordReader(pack), pages);
    long warm = StepClock.now() + (long) (seconds * 1e9);
    do {
      pages.forEach(selon::read);
    } while (StepClock.now() < warm);
    double[] rounds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      rounds[round] = round(selon, pages, tokens, seconds / ROUNDS);
    }
    Arrays.sort(rounds);
    return steps(pack, pages, seconds, new ReadingSpeed(tokens, rounds[ROUNDS / 2], Map.of(), 0));
  }

  private static double round(Selon selon, List<Page> pages, long tokens, double seconds) {
    long start = StepClock.now();
    long read = 0;
    long spent;
    do {
      pages.forEach(selon::read);
      read += tokens;
      spent = StepClock.now() - start;
    } while (spent < seconds * 1e9);
    return read * 1e9 / spent;
  }

  /** Nanoseconds a token that a step takes. */
  double perToken(String step) {
    return (double) steps.getOrDefault(step, 0L) / tokens / times;
  }

  private static ReadingSpeed steps(
      LanguagePack pack, List<Page> pages, double seconds, ReadingSpeed whole) {
    Steps steps = new Steps(pack);
    StepClock clock = new StepClock();
    long end = StepClock.now() + (long) (seconds * 1e9);
    int times = 0;
    do {
      pages.forEach(page -> steps.read(page, clock));
      times++;
    } while (StepClock.now() < end);
    return new ReadingSpeed(whole.tokens, whole.perSecond, clock.spent(), times);
  }

  private static long tokens(WordReader words, List<Page> pages) {
    ArticleReader articles = new ArticleReader();
    long tokens = 0;
    for (Page page : pages) {
      for (Sentence sentence : words.read(articles.read(page)).sentences()) {
        tokens += sentence.tokens().size();
      }
    }
    return tokens;
  }

  /** The steps of a reading, with a name for each. */
  private static final class Steps {

    private final ArticleReader articles = new ArticleReader();
    private final WordReader words;
    private final MentionFinder mentions;
    private final StatementSteps statements;

    Steps(LanguagePack pack) {
      words = new WordReader(pack);
      mentions = new MentionFinder(pack);
      statements = new StatementSteps(pack);
    }

    void read(Page page, StepClock clock) {
      Article article = clock.time("article", () -> articles.read(page));
      Words read = clock.time("words", () -> words.read(article));
      clock.time("mentions", () -> mentions.find(read));
      List<Attribution> found =
          new ArrayList<>(clock.time("attributions", () -> statements.attributions(read)));
      found.addAll(clock.time("agents", () -> statements.agents(read, List.copyOf(found))));
      found.addAll(clock.time("mood", () -> statements.reported(read, List.copyOf(found))));
      found.addAll(clock.time("sourceless", () -> statements.sourceless(read, List.copyOf(found))));
      List<Source> who = clock.time("sources", () -> statements.sources(read, found));
      clock.time("nesting, chains", () -> statements.chains(read, found, who));
      clock.time("labels", () -> statements.labels(read, found));
      clock.time("inferences", () -> statements.inferences(read, found));
    }
  }
}
