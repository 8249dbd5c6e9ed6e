package selon.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
import selon.statement.SourceKind;
import selon.text.Span;
import selon.text.Spans;

/** Counts those on whose word a claim is told, as {@link Counts#ultimateSources} has them. */
public final class NamedSources {

  /** As many tellings of an article are asked who answers for them. */
  private static final int MOST = 50;

  /** A word alone is not the same claim. */
  private static final int FEWEST = 2;

  private NamedSources() {}

  /**
   * Whether a chain of tellings ends at a source. It has a name to be known by: its own, or in that
   * of an office or a group the name of what it belongs to. "A worker" and "the paper" have none;
   * who asked not to be named has none, whatever else is told of him. An outlet from which others
   * have it is no end.
   *
   * @param root whether it was told in an article that goes back to no other
   */
  public static boolean isEnd(SourceKind kind, @Nullable String name, boolean root) {
    if (name == null) {
      return false;
    }
    return switch (kind) {
      case PERSON, ORGANISATION, DOCUMENT -> true;
      case ROLE, COLLECTIVE -> !isWord(name) && bearsName(name);
      case MEDIUM -> root && bearsName(name);
      default -> false;
    };
  }

  /** "Residents", which has its capital from the sentence that it opens. */
  private static boolean isWord(String called) {
    return called.chars().noneMatch(Character::isWhitespace);
  }

  private static boolean bearsName(String called) {
    return called.chars().anyMatch(Character::isUpperCase);
  }

  /**
   * Those tellings of an article whose sources are asked for: the first, and each elsewhere in the
   * article that has half of its words or more. One that lies in another has been told through it;
   * one that shares less is about the same and need not say it.
   *
   * @param tellings of one article, the plainest first
   * @param content where each stands
   * @param words what each says, as {@link Folding} has it
   */
  public static <T> List<T> apart(
      List<T> tellings, Function<T, Spans> content, Function<T, String> words) {
    List<T> apart = new ArrayList<>();
    Set<String> first = tellings.isEmpty() ? Set.of() : Sources.words(words.apply(tellings.get(0)));
    for (T telling : tellings.subList(0, Math.min(MOST, tellings.size()))) {
      Span hull = content.apply(telling).hull();
      boolean elsewhere =
          apart.stream().noneMatch(other -> content.apply(other).hull().overlaps(hull));
      if (elsewhere && (apart.isEmpty() || alike(first, Sources.words(words.apply(telling))))) {
        apart.add(telling);
      }
    }
    return apart;
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return shared >= FEWEST && 2 * shared >= Math.min(one.size(), other.size());
  }

  /**
   * How many there are: a shorter name of one and the same is not counted again, a newsroom that
   * tells the claim itself is none.
   *
   * @param names of the sources of each telling
   * @param newsrooms that tell it
   */
  public static int count(Collection<String> names, Collection<String> newsrooms) {
    Set<Set<String>> sources = new LinkedHashSet<>();
    names.forEach(name -> sources.add(Independence.words(Sources.words(name), name)));
    return Independence.ultimate(sources, Set.copyOf(newsrooms));
  }
}
