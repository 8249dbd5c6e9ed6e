package selon.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.page.Intake;
import selon.statement.Reading;

/**
 * Articles that come one after the other where no case keeps them: what each is to those before is
 * told as a case would, by {@link Identity}'s rule. Not safe for threads.
 */
public final class Arrivals {

  /** How much of a time in a row is its day. */
  private static final int DAY = "2000-01-01".length();

  private record Kept(
      String id,
      @Nullable String address,
      @Nullable String outlet,
      @Nullable String earliest,
      @Nullable String latest,
      String words) {

    static Kept of(Article article) {
      String outlet = article.outlet().name();
      return new Kept(
          article.id(),
          ArticleRows.address(article),
          outlet == null || outlet.isBlank() ? null : Letters.escape(outlet),
          ArticleRows.time(article.published().earliest()),
          ArticleRows.time(article.published().latest()),
          Hash.of(article.text()));
    }

    Kept under(String other) {
      return new Kept(other, address, outlet, earliest, latest, words);
    }

    boolean dated() {
      return earliest != null || latest != null;
    }

    /** Whether less is known of it than of the copy that comes, and nothing more. */
    boolean less(Kept copy) {
      boolean more =
          address == null && copy.address != null
              || outlet == null && copy.outlet != null
              || !dated() && copy.dated();
      boolean lost =
          address != null && copy.address == null
              || outlet != null && copy.outlet == null
              || dated() && !copy.dated();
      return more && !lost;
    }

    /** Whether both may be of one day. */
    boolean mayBeOfOneDay(Kept other) {
      return isFrom(other.earliest, latest) && isFrom(earliest, other.latest);
    }

    /** Whether the day of the first is none behind that of the other. */
    private static boolean isFrom(@Nullable String first, @Nullable String other) {
      return first == null || other == null || day(first).compareTo(day(other)) <= 0;
    }

    private static String day(String time) {
      return time.substring(0, Math.min(DAY, time.length()));
    }
  }

  /**
   * What became of what came.
   *
   * @param reading under the id that it has here, in place of one of that id if there is one; null
   *     if nothing new is to be kept
   */
  public record Arrival(LedgerEntry entry, @Nullable Reading reading) {}

  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, LedgerEntry> contents = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  /**
   * Takes what came.
   *
   * @param reader makes the reading; only asked for what did not come before
   */
  public Arrival take(Intake intake, Supplier<Reading> reader, Instant time) {
    String name = intake.name();
    if (intake instanceof Intake.Refused refused) {
      return refused(name, "", Outcome.REFUSED, refused.problem(), time);
    }
    String hash = Hash.of(((Intake.Taken) intake).snapshot().bytes());
    LedgerEntry first = contents.get(hash);
    if (first != null) {
      boolean again = !named.add(hash + name);
      return new Arrival(
          again
              ? new LedgerEntry(name, hash, Outcome.UNCHANGED, "", first.article(), time)
              : new LedgerEntry(
                  name,
                  hash,
                  Outcome.DUPLICATE,
                  "the same as " + first.name(),
                  first.article(),
                  time),
          null);
    }
    Reading read;
    try {
      read = reader.get();
    } catch (RuntimeException | StackOverflowError e) {
      return refused(name, hash, Outcome.FAILED, "internal error: " + e, time);
    }
    if (read.article().text().isBlank()) {
      return refused(name, hash, Outcome.REFUSED, "has no text", time);
    }
    Arrival arrival = keep(name, hash, read, time);
    contents.put(hash, arrival.entry());
    named.add(hash + name);
    return arrival;
  }

  private static Arrival refused(
      String name, String hash, Outcome outcome, String reason, Instant time) {
    return new Arrival(new LedgerEntry(name, hash, outcome, reason, null, time), null);
  }

  private Arrival keep(String name, String hash, Reading read, Instant time) {
    Kept own = Kept.of(read.article());
    Identity identity = identity(own);
    boolean fresh = identity.outcome() != Outcome.DUPLICATE;
    Kept now = own.under(identity.id());
    if (fresh) {
      kept.add(now);
    } else if (identity.fuller()) {
      kept.replaceAll(old -> old.id().equals(now.id()) ? now : old);
    }
    LedgerEntry entry =
        new LedgerEntry(
            name, hash, identity.outcome(), Remarks.of(identity, read), identity.id(), time);
    return new Arrival(
        entry, fresh || identity.fuller() ? Identity.under(identity.id(), read) : null);
  }

  private Identity identity(Kept own) {
    Optional<Kept> same = copy(own);
    if (same.isPresent()) {
      Kept old = same.get();
      return new Identity(Outcome.DUPLICATE, old.id(), null, old.id(), old.less(own));
    }
    String free = free(own);
    Optional<Kept> latest =
        own.address() == null
            ? Optional.empty()
            : kept.stream()
                .filter(old -> own.address().equals(old.address()))
                .reduce((first, last) -> last);
    if (latest.isPresent()) {
      return new Identity(Outcome.REVISION, free, null, latest.get().id(), false);
    }
    Optional<Kept> named = byId(own.id());
    if (named.isEmpty()) {
      return new Identity(Outcome.ADDED, own.id(), null, null, false);
    }
    boolean elsewhere =
        own.address() != null && named.get().address() != null
            || !Objects.equals(named.get().outlet(), own.outlet());
    if (elsewhere) {
      return new Identity(Outcome.ADDED, free, null, null, false);
    }
    String id = named.get().id();
    return named.get().words().equals(own.words())
        ? new Identity(Outcome.DUPLICATE, id, null, id, false)
        : new Identity(Outcome.REVISION, free, null, id, false);
  }

  private Optional<Kept> byId(String id) {
    return kept.stream().filter(old -> old.id().equals(id)).findFirst();
  }

  private String free(Kept own) {
    String free = own.id();
    String hash = Hash.of(own.words() + " " + own.address());
    for (int end = Identity.TAIL; byId(free).isPresent() && end <= hash.length(); end++) {
      free = own.id() + "~" + hash.substring(0, end);
    }
    return free;
  }

  /** The first in the same words that nothing tells apart from this one. */
  private Optional<Kept> copy(Kept own) {
    List<Kept> alike = kept.stream().filter(old -> old.words().equals(own.words())).toList();
    Optional<Kept> there =
        alike.stream()
            .filter(old -> own.address() != null && own.address().equals(old.address()))
            .findFirst();
    if (there.isPresent()) {
      return there;
    }
    List<Kept> open =
        alike.stream()
            .filter(old -> own.address() == null || old.address() == null)
            .filter(old -> old.mayBeOfOneDay(own))
            .toList();
    if (own.outlet() == null) {
      return open.stream().findFirst();
    }
    return open.stream()
        .filter(old -> own.outlet().equals(old.outlet()))
        .findFirst()
        .or(() -> open.stream().filter(old -> old.outlet() == null).findFirst());
  }
}
