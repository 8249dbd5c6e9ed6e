package selon.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import selon.article.Address;
import selon.corpus.Card;
import selon.corpus.Corrections;
import selon.corpus.Decision;
import selon.corpus.Identities;
import selon.corpus.Versions;

/**
 * A case on disk: the articles of an investigation, what was found in them and what people decided
 * about it. Opened so, it is for reading, but for {@linkplain #decisions() decisions}, which any
 * number of processes may make at once; articles come in by a {@link CaseWriter}, one at a time.
 *
 * <p>Safe for threads.
 */
public final class Case implements AutoCloseable {

  private final CaseFolder folder;
  private final Database database;
  private final Clock clock;

  private Case(CaseFolder folder, Database database, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
  }

  /**
   * Opens a case.
   *
   * @throws CaseException if there is none, it is damaged or it is of a newer version
   */
  public static Case open(Path folder) throws CaseException {
    return open(folder, Clock.systemUTC());
  }

  /** Opens one with another clock. */
  static Case open(Path folder, Clock clock) throws CaseException {
    CaseFolder parts = new CaseFolder(folder);
    if (!parts.exists()) {
      throw new CaseException(
          CaseException.Reason.MISSING,
          folder + " is no case; selon add -c " + folder + " INPUT makes one");
    }
    return new Case(parts, Database.open(parts.database()), clock);
  }

  /** The case of a writer. */
  static Case of(CaseFolder folder, Database database, Clock clock) {
    return new Case(folder, database, clock);
  }

  CaseFolder parts() {
    return folder;
  }

  /** Where it stands. */
  public Path folder() {
    return folder.path();
  }

  /** Where its index stands, whoever keeps it. */
  public Path index() {
    return folder.index();
  }

  /** What the machine found. */
  public StoredCorpus corpus() {
    return new StoredCorpus(database, UnaryOperator.identity());
  }

  /**
   * What the machine found, with what people have decided until now about statements and dates.
   * Those about sources and derivations are for whoever lists sources and traces claims.
   */
  public StoredCorpus decided() {
    Corrections corrections = Corrections.of(decisions().inForce());
    return new StoredCorpus(database, corrections::apply);
  }

  /**
   * The same with sources called as people decided, and of the kinds that they decided: what others
   * are to see.
   */
  public StoredCorpus known() {
    List<Decision> decisions = decisions().inForce();
    Corrections corrections = Corrections.of(decisions);
    Identities identities = Identities.of(decisions);
    return new StoredCorpus(database, reading -> identities.apply(corrections.apply(reading)));
  }

  /** The cards of all articles as the machine read them, in the order of their ids. */
  public List<Card> cards() {
    return CardRows.all(database.reader());
  }

  /** What became of each input. */
  public Ledger ledger() {
    return new Ledger(database.reader());
  }

  /** What people decided. */
  public Decisions decisions() {
    return new Decisions(database, clock);
  }

  /** The claims that the articles tell, as they were last traced. */
  public Traces traces() {
    return new Traces(this, database);
  }

  /** A number that grows whenever articles come, change or go. */
  public long generation() {
    return Counters.articles(database.reader());
  }

  /** The ids of the articles that went after that generation and did not come back. */
  public List<String> removedSince(long generation) {
    return corpus().removedSince(generation);
  }

  /** How many statements were found in each article, by its id. */
  public Map<String, Integer> statements() {
    Map<String, Integer> statements = new TreeMap<>();
    database
        .reader()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT id, (SELECT count(*) FROM statements AS s"
                            + " WHERE s.article = a.article) FROM articles AS a")
                    .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                    .forEach(
                        each -> statements.put(Letters.unescape(each.getKey()), each.getValue())));
    return statements;
  }

  /**
   * Which articles are versions of one, those of one in the order of their days, then as they came.
   */
  public Versions versions() {
    return VersionRows.all(database.reader());
  }

  /** The articles that stand, or stood, at an address; none if nothing of it was added. */
  public List<String> at(URI address) {
    String key = Address.key(address);
    return key == null
        ? List.of()
        : database
            .reader()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT id FROM articles WHERE address = :address ORDER BY article")
                        .bind("address", Letters.escape(key))
                        .mapTo(String.class)
                        .map(Letters::unescape)
                        .list());
  }

  /**
   * The database, for questions only; its tables are told in the scripts that make them. Ids and
   * names in it are escaped where SQLite could not hold them.
   */
  public Jdbi database() {
    return database.reader();
  }

  @Override
  public void close() throws CaseException {
    database.close();
  }
}
