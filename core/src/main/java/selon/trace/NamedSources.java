package selon.trace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.statement.SourceKind;

/** Counts those on whose word a claim is told, as {@link Counts#ultimateSources} has them. */
public final class NamedSources {

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
      case ROLE, COLLECTIVE -> bearsName(name);
      case MEDIUM -> root && bearsName(name);
      default -> false;
    };
  }

  private static boolean bearsName(String called) {
    return called.chars().anyMatch(Character::isUpperCase);
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
