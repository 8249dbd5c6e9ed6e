package selon.trace;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
import selon.claim.Telling;
import selon.statement.Source;
import selon.statement.SourceKind;

/** Whether two sources are the same, by the words of their names. */
final class Sources {

  private Sources() {}

  /** The name, or none. */
  static @Nullable String name(Telling telling) {
    return telling.statement() == null ? null : telling.statement().source().name();
  }

  /** Whether both tellings name sources that share a word that is no mere title. */
  static boolean same(Telling a, Telling b) {
    String one = name(a);
    String other = name(b);
    if (one == null || other == null) {
      return false;
    }
    Set<String> words = words(one);
    return words(other).stream().anyMatch(words::contains);
  }

  static boolean anonymous(Source source) {
    return source.kind() == SourceKind.ANONYMOUS;
  }

  /** The words of a name that tell it from others. */
  static Set<String> words(String name) {
    return Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
