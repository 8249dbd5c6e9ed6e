package selon.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.statement.Reading;

/**
 * What an article that comes is to those of the case: new, a copy of one or a new version of one.
 *
 * <p>Two are one and the same if they have the same words and nothing tells them apart: they come
 * from the same address or, where an address is missing, they may be of one day and are of the same
 * outlet, or one of them of an unknown one; but a copy at an address that is known for other words
 * by now is a version of these. Of two with the same address, or the same given id and outlet, and
 * other words the later is a version of the earlier. The same words at another address, of another
 * outlet or of another day are an article of their own: that is how news travels. An id that is
 * taken gets a tail made from the content.
 *
 * @param outcome added, revision or duplicate
 * @param id the article's id in the case
 * @param row of the article that it is a version or a copy of; null if it is new
 * @param known the id of that one
 * @param fuller whether more is known of the copy that comes: its outlet, address or date
 */
record Identity(
    Outcome outcome, String id, @Nullable Long row, @Nullable String known, boolean fuller) {

  private static final int TAIL = 8;

  /** What an article that comes is to those that are kept. */
  static Identity of(KnownArticles kept, Article article) {
    Known own = Known.of(article);
    String address = own.address();
    Optional<Known> latest = address == null ? Optional.empty() : kept.latest(address);
    Optional<Known> copy = copy(kept, own);
    // what has no address may be from anywhere, but this address is known for other words by now
    boolean changed = copy.isPresent() && copy.get().address() == null && latest.isPresent();
    if (copy.isPresent() && !changed) {
      return known(Outcome.DUPLICATE, copy.get().id(), copy.get(), copy.get().less(own));
    }
    String free = free(kept, own);
    if (latest.isPresent()) {
      return known(Outcome.REVISION, free, latest.get(), false);
    }
    Optional<Known> named = kept.named(own.id());
    if (named.isEmpty()) {
      return new Identity(Outcome.ADDED, own.id(), null, null, false);
    }
    Known old = named.get();
    boolean elsewhere =
        own.address() != null && old.address() != null
            || !Objects.equals(old.outlet(), own.outlet());
    if (elsewhere) {
      return new Identity(Outcome.ADDED, free, null, null, false);
    }
    return old.words().equals(own.words())
        ? known(Outcome.DUPLICATE, old.id(), old, false)
        : known(Outcome.REVISION, free, old, false);
  }

  private static Identity known(Outcome outcome, String id, Known known, boolean fuller) {
    return new Identity(outcome, id, known.row(), known.id(), fuller);
  }

  /** The id itself, or with a tail that tells it from the one that has it. */
  private static String free(KnownArticles kept, Known own) {
    String free = own.id();
    String hash = Hash.of(own.words() + " " + own.address());
    for (int end = TAIL; kept.named(free).isPresent() && end <= hash.length(); end++) {
      free = own.id() + "~" + hash.substring(0, end);
    }
    return free;
  }

  /** The first with the same words that nothing tells apart. */
  private static Optional<Known> copy(KnownArticles kept, Known own) {
    String outlet = own.outlet();
    List<Known> alike = kept.alike(own.words(), own.address());
    List<Known> open = new ArrayList<>();
    for (Known old : alike) {
      if (own.address() != null && own.address().equals(old.address())) {
        return Optional.of(old);
      }
      if (old.mayBeOfOneDay(own)) {
        open.add(old);
      }
    }
    return outlet == null
        ? open.stream().findFirst()
        : open.stream()
            .filter(old -> outlet.equals(old.outlet()))
            .findFirst()
            .or(() -> open.stream().filter(old -> old.outlet() == null).findFirst());
  }

  /** The reading under the id that its article has in the case. */
  static Reading under(String id, Reading reading) {
    Article article = reading.article();
    return article.id().equals(id)
        ? reading
        : new Reading(
            article.toBuilder().id(id).build(),
            reading.statements(),
            reading.inferences(),
            reading.mentions());
  }
}
