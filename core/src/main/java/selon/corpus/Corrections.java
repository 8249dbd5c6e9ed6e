package selon.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.statement.Reading;

/**
 * What people decided about statements and dates, ready to be put into readings. Decisions about
 * anything else are passed over. Immutable and safe for threads.
 *
 * <p>A statement that a person accepted or wrote has the rule {@link #PERSON} and the confidence 1;
 * a date that a person gave has that method. Where two decisions are at odds the later one counts.
 */
public final class Corrections {

  /** What finds a statement, or tells a date, that is a person's. */
  public static final String PERSON = "person";

  private final Map<String, List<Decision>> byArticle;

  private Corrections(Map<String, List<Decision>> byArticle) {
    this.byArticle = byArticle;
  }

  /** Those among the decisions, in the order in which they were made. */
  public static Corrections of(List<Decision> decisions) {
    Map<String, List<Decision>> byArticle = new HashMap<>();
    for (Decision decision : decisions) {
      String article = article(decision);
      if (article != null) {
        byArticle.computeIfAbsent(article, a -> new ArrayList<>()).add(decision);
      }
    }
    return new Corrections(byArticle);
  }

  private static @Nullable String article(Decision decision) {
    if (decision instanceof Decision.AcceptStatement accept) {
      return accept.article();
    }
    if (decision instanceof Decision.RejectStatement reject) {
      return reject.article();
    }
    if (decision instanceof Decision.CorrectStatement correct) {
      return correct.article();
    }
    return decision instanceof Decision.DateArticle date ? date.article() : null;
  }

  /** Whether there is one about this article. */
  public boolean concern(String article) {
    return byArticle.containsKey(article);
  }

  /** The reading as people want it; itself where nobody decided anything. */
  public Reading apply(Reading reading) {
    Article article = reading.article();
    List<Decision> decisions = byArticle.get(article.id());
    if (decisions == null) {
      return reading;
    }
    CorrectedStatements statements = new CorrectedStatements(article, reading.statements());
    Article dated = article;
    for (Decision decision : decisions) {
      if (decision instanceof Decision.DateArticle date) {
        dated = dated(dated, date.dating());
      } else if (decision instanceof Decision.AcceptStatement accept) {
        statements.accept(accept.statement());
      } else if (decision instanceof Decision.RejectStatement reject) {
        statements.reject(reject.statement());
      } else if (decision instanceof Decision.CorrectStatement correct) {
        statements.correct(correct.replaced(), correct.statement());
      }
    }
    return new Reading(dated, statements.list(), reading.inferences(), reading.mentions());
  }

  private static Article dated(Article article, Dating dating) {
    return article.toBuilder()
        .published(new Dating(dating.earliest(), dating.latest(), PERSON))
        .build();
  }
}
