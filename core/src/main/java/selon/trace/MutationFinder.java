package selon.trace;

import java.util.List;

/** Names what changed between two versions. */
final class MutationFinder {

  List<Mutation> find(Version parent, Version child) {
    return List.of();
  }
}
