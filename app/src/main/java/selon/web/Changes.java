package selon.web;

import java.util.List;
import java.util.Optional;
import selon.sentence.WordReaders;
import selon.statement.Reading;
import selon.trace.Appearance;
import selon.trace.Mutation;
import selon.trace.Tracer;

/** What changed between any two tellings. Safe for threads; loads models when it is first asked. */
final class Changes {

  private final WordReaders words = new WordReaders();
  private final Tracer tracer = new Tracer(reading -> words.read(reading.article()));

  /** Those from the one to the other; none where an article has just gone. */
  List<Mutation> between(Appearance from, Appearance to, Holdings holdings) {
    Optional<Reading> earlier = holdings.reading(from.article().id());
    Optional<Reading> later = holdings.reading(to.article().id());
    return earlier.isEmpty() || later.isEmpty()
        ? List.of()
        : tracer.changes(earlier.get(), from.content(), later.get(), to.content());
  }
}
