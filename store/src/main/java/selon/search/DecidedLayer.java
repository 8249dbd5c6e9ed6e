package selon.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import selon.corpus.Corpus;
import selon.corpus.Corrections;
import selon.corpus.Decision;
import selon.corpus.FoundStatement;
import selon.corpus.Identities;
import selon.corpus.Identities.Known;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.text.Spans;

/**
 * What people decided, laid over an index that has only what the machine found. Articles in which
 * they decided something are indexed in memory as they are to be read, and those of the index are
 * hidden; names that were merged, renamed or retyped are known by their keys, wherever they are.
 */
final class DecidedLayer implements Closeable {

  /** Nobody decided anything. */
  static final DecidedLayer NONE = new DecidedLayer(null, null, Set.of(), List.of());

  private static final String LAYER = "decided";

  private final @Nullable Directory directory;
  private final @Nullable DirectoryReader reader;
  private final Set<String> articles;
  private final List<Named> sources;

  /** A source with the words of each of its names. */
  private record Named(Known source, List<Set<String>> names) {

    static Named of(Known source) {
      List<String> names = new ArrayList<>(source.keys());
      source.name().ifPresent(names::add);
      return new Named(source, names.stream().map(Named::words).toList());
    }

    private static Set<String> words(String name) {
      Set<String> words = new TreeSet<>();
      WordStream.words(name).forEach(word -> words.add(WordForms.fold(word.text())));
      return words;
    }
  }

  private DecidedLayer(
      @Nullable Directory directory,
      @Nullable DirectoryReader reader,
      Set<String> articles,
      List<Known> sources) {
    this.directory = directory;
    this.reader = reader;
    this.articles = articles;
    this.sources = sources.stream().map(Named::of).toList();
  }

  /**
   * Makes it.
   *
   * @param found the readings that decisions speak of, as the machine found them
   * @param decisions those in force, the oldest first
   */
  static DecidedLayer of(Corpus found, List<Decision> decisions, WordForms forms)
      throws IOException {
    List<Known> sources = Identities.of(decisions).known();
    Set<String> articles = articles(decisions);
    if (articles.isEmpty()) {
      return new DecidedLayer(null, null, Set.of(), sources);
    }
    Corrections corrections = Corrections.of(decisions);
    Identities splits =
        Identities.of(decisions.stream().filter(Decision.SplitSource.class::isInstance).toList());
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (String article : articles) {
        Optional<Reading> reading = found.reading(article);
        if (reading.isPresent()) {
          Reading decided = splits.apply(corrections.apply(reading.get()));
          List<Document> documents = IndexedReading.of(decided, forms);
          documents.forEach(each -> each.add(new StringField(LAYER, "yes", Store.NO)));
          writer.addDocuments(documents);
        }
      }
      writer.commit();
    }
    return new DecidedLayer(directory, DirectoryReader.open(directory), articles, sources);
  }

  private static Set<String> articles(List<Decision> decisions) {
    Set<String> articles = new TreeSet<>();
    for (Decision decision : decisions) {
      if (decision instanceof Decision.SplitSource split) {
        articles.add(split.article());
      } else if (decision instanceof Decision.RejectStatement reject) {
        articles.add(reject.article());
      } else if (decision instanceof Decision.CorrectStatement correct) {
        articles.add(correct.article());
      } else if (decision instanceof Decision.DateArticle date) {
        articles.add(date.article());
      }
    }
    return articles;
  }

  /** The articles that were indexed anew; null if there are none. */
  @Nullable DirectoryReader reader() {
    return reader;
  }

  /** What of the index does not count, since it is told otherwise here; null if all does. */
  @Nullable Query hidden() {
    if (articles.isEmpty()) {
      return null;
    }
    List<BytesRef> ids = articles.stream().map(id -> ref(id)).toList();
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(IndexedReading.ARTICLE, ids), Occur.FILTER)
        .add(new TermQuery(new Term(LAYER, "yes")), Occur.MUST_NOT)
        .build();
  }

  /**
   * Statements of sources one of whose names has all the words; null if there are none such.
   *
   * @param words folded
   */
  @Nullable Query named(List<String> words) {
    List<BytesRef> keys = new ArrayList<>();
    for (Named each : sources) {
      if (each.names().stream().anyMatch(name -> name.containsAll(words))) {
        each.source().keys().forEach(key -> keys.add(ref(key)));
      }
    }
    return keys.isEmpty() ? null : new TermInSetQuery(IndexedReading.SOURCE_KEY, keys);
  }

  /** The statements of sources that people typed, by their kinds. */
  SortedMap<SourceKind, Query> typed() {
    SortedMap<SourceKind, List<BytesRef>> keys = new TreeMap<>();
    for (Named each : sources) {
      SourceKind kind = each.source().kind().orElse(null);
      if (kind != null) {
        List<BytesRef> own = keys.computeIfAbsent(kind, k -> new ArrayList<>());
        each.source().keys().forEach(key -> own.add(ref(key)));
      }
    }
    SortedMap<SourceKind, Query> typed = new TreeMap<>();
    keys.forEach(
        (kind, own) -> typed.put(kind, new TermInSetQuery(IndexedReading.SOURCE_KEY, own)));
    return typed;
  }

  private static BytesRef ref(String key) {
    return new BytesRef(IndexedReading.cut(key));
  }

  /** The statement with its source called as people decided. */
  FoundStatement told(FoundStatement found) {
    Optional<Known> known = known(found.kind(), found.name());
    if (sources.isEmpty() || found.name() == null) {
      return found;
    }
    List<String> chain = new ArrayList<>(found.chain());
    for (int i = 1; i < chain.size(); i++) {
      String link = chain.get(i);
      chain.set(i, known(SourceKind.PERSON, link).flatMap(Known::name).orElse(link));
    }
    return new FoundStatement(
        found.article(),
        found.id(),
        chain,
        known.flatMap(Known::kind).orElse(found.kind()),
        known.flatMap(Known::name).orElse(found.name()),
        found.form(),
        found.attitude(),
        found.stance(),
        found.certainty(),
        found.polarity(),
        found.source(),
        found.cue(),
        found.content(),
        found.spans(),
        found.score());
  }

  private Optional<Known> known(SourceKind kind, @Nullable String name) {
    String key = Identities.key(new Source(Spans.none(), kind, name));
    return sources.stream()
        .map(Named::source)
        .filter(source -> source.keys().contains(key))
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
    if (directory != null) {
      directory.close();
    }
  }
}
