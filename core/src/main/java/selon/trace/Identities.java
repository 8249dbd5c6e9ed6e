package selon.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;

/** Who people say that the names of sources mean. */
final class Identities {

  private final Map<String, String> merged = new HashMap<>();
  private final Map<List<String>, String> split = new HashMap<>();
  private final Map<String, SourceKind> kinds = new HashMap<>();

  Identities(Collection<Decision> decisions) {
    for (Decision decision : decisions) {
      if (decision instanceof Decision.MergeSources merge) {
        merged.put(merge.name(), merge.into());
      } else if (decision instanceof Decision.SplitSource apart) {
        split.put(List.of(apart.article(), apart.name()), apart.other());
      } else if (decision instanceof Decision.RetypeSource retype) {
        kinds.put(retype.name(), retype.kind());
      }
    }
  }

  /** The reading with the names and kinds that the sources are to be known by. */
  Reading apply(Reading reading) {
    if (merged.isEmpty() && split.isEmpty() && kinds.isEmpty()) {
      return reading;
    }
    List<Statement> statements = new ArrayList<>();
    boolean changed = false;
    for (Statement statement : reading.statements()) {
      statements.add(apply(reading.article().id(), statement));
      changed |= !statements.get(statements.size() - 1).equals(statement);
    }
    return changed
        ? new Reading(reading.article(), statements, reading.inferences(), reading.mentions())
        : reading;
  }

  private Statement apply(String article, Statement s) {
    String known = s.source().name();
    String name = known == null ? null : name(article, known);
    SourceKind kind =
        name == null
            ? s.source().kind()
            : kinds.getOrDefault(name, kinds.getOrDefault(known, s.source().kind()));
    List<String> chain = s.chain().stream().map(link -> called(article, link)).toList();
    return new Statement(
        s.id(),
        s.parent(),
        new Source(s.source().spans(), kind, name),
        s.cue(),
        s.content(),
        s.form(),
        s.attitude(),
        s.stance(),
        s.factuality(),
        chain,
        s.rule(),
        s.confidence());
  }

  private String called(String article, String link) {
    @Nullable String name = link.isEmpty() ? null : name(article, link);
    return name == null ? link : name;
  }

  private String name(String article, String name) {
    String at = split.getOrDefault(List.of(article, name), name);
    // a circle of merges ends where it began
    for (int steps = 0; steps < merged.size() && merged.containsKey(at); steps++) {
      at = merged.getOrDefault(at, at);
    }
    return at;
  }
}
