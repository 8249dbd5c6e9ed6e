package selon.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.text.Spans;
import selon.trace.Appearance;
import selon.trace.Derivation;
import selon.trace.Synopsis.Told;

/**
 * What people said of which telling was made from which. A link is known by its child's words and
 * its parent's article, since one article is one telling. Immutable and safe for threads.
 */
final class DecidedLinks {

  private final Map<String, Set<String>> rejected = new HashMap<>();
  private final Map<String, String> accepted = new HashMap<>();
  private final Set<String> children = new HashSet<>();

  /**
   * @param decisions those in force, the oldest first
   */
  DecidedLinks(List<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Decision.AcceptLink accept) {
        String child = place(accept.to().article(), accept.to().content());
        accepted.put(child, accept.from().article());
        rejected.getOrDefault(child, new HashSet<>()).remove(accept.from().article());
        children.add(accept.to().article());
      } else if (decision instanceof Decision.RejectLink reject) {
        String child = place(reject.to().article(), reject.to().content());
        rejected.computeIfAbsent(child, c -> new HashSet<>()).add(reject.from().article());
        accepted.remove(child, reject.from().article());
        children.add(reject.to().article());
      }
    }
  }

  private static String place(String article, Spans content) {
    return article + "\n" + content.pieces();
  }

  /** Whether there may be one about what the article's telling was made from. */
  boolean concern(String article) {
    return children.contains(article);
  }

  /** Whether a person said that the telling was not made from that of the parent's article. */
  boolean rejected(String parent, Told child) {
    return concern(child.article())
        && rejected
            .getOrDefault(place(child.article(), child.content()), Set.of())
            .contains(parent);
  }

  /** Whether a person said that this passage was not made from the telling of that article. */
  boolean rejected(String parent, Appearance child) {
    return concern(child.article().id())
        && rejected
            .getOrDefault(place(child.article().id(), child.content()), Set.of())
            .contains(parent);
  }

  /** The article whose telling a person said that this one was made from; null if nobody did. */
  @Nullable String accepted(Told child) {
    return concern(child.article()) ? accepted.get(place(child.article(), child.content())) : null;
  }

  /** Whether a person said so. */
  boolean accepted(Derivation made) {
    String child = place(made.to().article().id(), made.to().content());
    return made.from().article().id().equals(accepted.get(child));
  }
}
