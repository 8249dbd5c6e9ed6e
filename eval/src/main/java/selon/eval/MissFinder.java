package selon.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.article.Article;
import selon.article.Furniture;
import selon.gold.GoldStatement;
import selon.statement.Reading;

/**
 * Finds the misses of one example. A statement is right if half of its content, a word of its
 * source and a word of its cue were found, as "linked" has it.
 */
final class MissFinder {

  private static final int WORDS = 5;

  private final String label;
  private final Reading gold;
  private final Reading found;
  private final String text;
  private final List<Miss> misses = new ArrayList<>();

  private MissFinder(Example.Read example) {
    label = example.label();
    gold = example.gold();
    found = example.found();
    text = gold.article().text();
  }

  /** The article's first, then those of gold statements, then what is made up. */
  static List<Miss> find(Example.Read example) {
    MissFinder finder = new MissFinder(example);
    finder.compareFacts(finder.gold.article(), finder.found.article());
    finder.compareStatements();
    return List.copyOf(finder.misses);
  }

  private void compareFacts(Article wanted, Article read) {
    compareFact("title", wanted.title(), read.title());
    compareFact("outlet", wanted.outlet(), read.outlet());
    compareFact("bylines", wanted.bylines(), read.bylines());
    compareFact("published", wanted.published(), read.published());
    compareFact("language", wanted.language(), read.language());
    for (Furniture piece : wanted.furniture()) {
      if (!read.furniture().contains(piece)) {
        add("furniture missed", words(piece), "wanted " + piece.kind());
      }
    }
    for (Furniture piece : read.furniture()) {
      if (!wanted.furniture().contains(piece)) {
        add("furniture made up", words(piece), "found " + piece.kind());
      }
    }
  }

  private void compareFact(String what, Object wanted, Object read) {
    if (!wanted.equals(read)) {
      add(what, "-", "wanted " + wanted + "\n  found " + read);
    }
  }

  private void compareStatements() {
    List<ScoredStatement> wanted = scored(gold);
    List<ScoredStatement> made = scored(found);
    Matching matching = new Matching(wanted, made);
    Set<Integer> answers = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      int answer = matching.answer(i);
      boolean half =
          answer >= 0
              && Matching.jaccard(wanted.get(i).content(), made.get(answer).content()) >= 0.5;
      if (half) {
        answers.add(answer);
        compare(wanted.get(i), made.get(answer));
      } else {
        add("missed", wanted.get(i).statement().id(), "wanted " + line(wanted.get(i)));
      }
    }
    for (int i = 0; i < made.size(); i++) {
      if (!answers.contains(i)) {
        add("made up", words(made.get(i).statement()), "found " + line(made.get(i)));
      }
    }
  }

  private void compare(ScoredStatement wanted, ScoredStatement made) {
    String shown = "wanted " + line(wanted) + "\n  found " + line(made);
    if (!wanted.sharesSource(made)) {
      add("source", wanted.statement().id(), shown);
    }
    if (!wanted.sharesCue(made)) {
      add("cue", wanted.statement().id(), shown);
    }
  }

  private void add(String what, String which, String shown) {
    misses.add(new Miss(label, what, which, shown));
  }

  private List<ScoredStatement> scored(Reading reading) {
    return ScoredStatement.all(
        reading.statements().stream().map(GoldStatement::of).toList(),
        new TextTokens(text),
        new QuotationForms(text));
  }

  private String line(ScoredStatement statement) {
    return MarkedSpans.line(text, statement.statement());
  }

  /** The cue, or how the content starts: it stays the same when a bound moves a little. */
  private String words(GoldStatement made) {
    return first(made.cue().isEmpty() ? made.content().hull().in(text) : made.cue().in(text));
  }

  private String words(Furniture piece) {
    return first(piece.span().in(text));
  }

  private static String first(String words) {
    String[] all = words.strip().split("\\s+");
    return String.join(" ", List.of(all).subList(0, Math.min(WORDS, all.length)));
  }
}
