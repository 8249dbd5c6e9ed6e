package selon.trace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts those on whose word a claim is told, as {@link Counts#ultimateSources} has them. */
public final class NamedSources {

  private NamedSources() {}

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
