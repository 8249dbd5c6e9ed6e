package selon.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import selon.corpus.Corrections;
import selon.corpus.Decision;
import selon.statement.ChainReader;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.Statement;

/**
 * Readings as people decided: with their corrections of statements and dates, and with the names
 * and kinds of sources that they chose. The findings themselves stay as they are; a decision on
 * what is not found has no effect. Immutable and safe for threads.
 */
public final class Decided {

  private final Corrections corrections;
  private final DecidedNames names;

  /**
   * @param decisions those in force, the oldest first
   */
  public Decided(List<Decision> decisions) {
    this.corrections = Corrections.of(decisions);
    this.names = new DecidedNames(decisions);
  }

  /** The reading as people decided; the very same one if they decided nothing about it. */
  public Reading reading(Reading found) {
    Reading corrected = corrections.apply(found);
    return names.none() ? corrected : named(corrected);
  }

  private Reading named(Reading reading) {
    List<Statement> statements = reading.statements();
    Map<String, Integer> places = new HashMap<>();
    int[] parents = new int[statements.size()];
    List<Source> sources = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < parents.length; i++) {
      Statement statement = statements.get(i);
      String parent = statement.parent();
      parents[i] = parent == null ? -1 : places.getOrDefault(parent, -1);
      places.put(statement.id(), i);
      sources.add(names.of(reading.article().id(), statement.source()));
      changed |= !sources.get(i).equals(statement.source());
    }
    if (!changed) {
      return reading;
    }
    List<List<String>> chains = ChainReader.read(reading.article().outlet(), parents, sources);
    List<Statement> done = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      done.add(with(statements.get(i), sources.get(i), chains.get(i)));
    }
    return new Reading(reading.article(), done, reading.inferences(), reading.mentions());
  }

  private static Statement with(Statement statement, Source source, List<String> chain) {
    return new Statement(
        statement.id(),
        statement.parent(),
        source,
        statement.cue(),
        statement.content(),
        statement.form(),
        statement.attitude(),
        statement.stance(),
        statement.factuality(),
        chain,
        statement.rule(),
        statement.confidence());
  }
}
