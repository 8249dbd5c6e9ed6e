package selon.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import selon.article.Article;
import selon.article.Dating;
import selon.language.LanguagePacks;
import selon.statement.Reading;

/** What the ledger tells of something that was kept. */
final class Remarks {

  private Remarks() {}

  /** What it is to others, then what is odd about it, in words; empty if there is nothing. */
  static String of(Identity identity, Reading reading, Instant now) {
    List<String> remarks = new ArrayList<>();
    String known = identity.known();
    if (known != null) {
      boolean revision = identity.outcome() == Outcome.REVISION;
      remarks.add((revision ? "of " : "the same text as ") + known);
    }
    if (identity.fuller()) {
      remarks.add("more is known of it now");
    }
    Article article = reading.article();
    if (identity.outcome() == Outcome.DUPLICATE) {
      return String.join("; ", remarks);
    }
    if (article.body().isEmpty()) {
      remarks.add("no article found on this page; save the page of one article");
    } else if (reading.statements().isEmpty()) {
      LanguagePacks.limits(article.language())
          .ifPresentOrElse(remarks::add, () -> remarks.add("nobody is said to say anything in it"));
    }
    dated(article.published(), now).ifPresent(remarks::add);
    return String.join("; ", remarks);
  }

  /** What is odd about a date. */
  private static Optional<String> dated(Dating dating, Instant now) {
    if (dating.unreadable()) {
      return Optional.of("its date cannot be read");
    }
    Instant earliest = dating.earliest();
    return earliest != null && earliest.isAfter(now)
        ? Optional.of("its date lies in the future")
        : Optional.empty();
  }
}
