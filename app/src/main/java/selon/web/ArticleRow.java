package selon.web;

import java.util.Comparator;
import selon.article.Article;
import selon.statement.Reading;
import selon.view.Labels;
import selon.view.Masthead;
import selon.view.Period;

/** An article in a list. */
record ArticleRow(Reading reading, Labels words) {

  /** Those that nothing dates come last. */
  static final Comparator<ArticleRow> NEWEST_FIRST =
      Comparator.comparingLong(ArticleRow::time)
          .reversed()
          .thenComparing(row -> row.article().id());

  private long time() {
    Period period = Period.of(article().published());
    return period.known() ? period.best(null) : Long.MIN_VALUE;
  }

  Article article() {
    return reading.article();
  }

  String address() {
    return Frame.article(article().id());
  }

  String title() {
    return Masthead.title(article(), words);
  }

  String outlet() {
    return Masthead.outlet(article(), words);
  }

  String when() {
    return Period.of(article().published()).words(words);
  }

  String language() {
    return article().language().tag();
  }

  String statements() {
    return words.count("statement", reading.statements().size());
  }

  /** Whether nothing tells when it appeared, or what tells disagrees. */
  boolean undatable() {
    Period period = Period.of(article().published());
    return !period.known() || period.contradicted();
  }
}
