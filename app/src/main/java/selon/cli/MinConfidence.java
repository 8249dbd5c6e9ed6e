package selon.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.statement.Reading;
import selon.statement.Statement;

/** Leaves out of a reading the statements that are less sure; their children go to their parent. */
record MinConfidence(double least) {

  MinConfidence {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("not between 0 and 1: " + least);
    }
  }

  Reading of(Reading reading) {
    // a parent stands before its children, so that its own heir is known when they come
    Map<String, @Nullable String> heirs = new HashMap<>();
    List<Statement> kept =
        reading.statements().stream()
            .filter(
                statement -> {
                  boolean sure = statement.confidence() >= least;
                  String parent = statement.parent();
                  heirs.put(
                      statement.id(),
                      sure ? statement.id() : parent == null ? null : heirs.get(parent));
                  return sure;
                })
            .map(statement -> under(statement, heirs))
            .toList();
    return new Reading(reading.article(), kept, reading.inferences(), reading.mentions());
  }

  private static Statement under(Statement statement, Map<String, @Nullable String> heirs) {
    String parent = statement.parent();
    return statement.withParent(parent == null ? null : heirs.get(parent));
  }
}
