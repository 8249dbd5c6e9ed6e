package selon.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Days;
import selon.corpus.Identities;
import selon.statement.Hedge;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

/** A reading as the documents of the index: one for the article, one for each statement. */
final class IndexedReading {

  static final String ARTICLE = "article";
  static final String STATEMENT = "statement";
  static final String TYPE = "type";
  static final String KEY = "key";
  static final String SOURCE_KEY = "sourceKey";
  static final String PLACE = "place";
  static final String PUBLISHED = "published";
  static final String UNDATED = "undated";

  /** Begins the names of fields that are kept to be shown. */
  static final String STORED = "=";

  /** Fields that are counted in what was found. */
  static final List<String> COUNTED = List.of("kind", "certainty", "form", "language", "outlet");

  /** Longer keys cannot be held by an index. */
  private static final int LONGEST_KEY = 2_000;

  private static final FieldType WORDS = words();

  private final Reading reading;
  private final WordForms forms;
  private final String text;

  private IndexedReading(Reading reading, WordForms forms) {
    this.reading = reading;
    this.forms = forms;
    this.text = reading.article().text();
  }

  private static FieldType words() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  static List<Document> of(Reading reading, WordForms forms) {
    return new IndexedReading(reading, forms).documents();
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    documents.add(article());
    int place = 1;
    for (Statement statement : reading.statements()) {
      documents.add(statement(statement, place++));
    }
    return documents;
  }

  private Document article() {
    Document document = document(ARTICLE, 0);
    words(document, "title", reading.article().title());
    words(document, "text", text);
    stored(document, "text", text);
    return document;
  }

  private Document statement(Statement statement, int place) {
    Document document = document(STATEMENT, place);
    String name = statement.source().name();
    String key = Search.key(reading.article().id(), statement.id());
    document.add(new StringField(KEY, cut(key), Store.NO));
    stored(document, "id", statement.id());
    said(document, "content", statement.content());
    said(document, "source", statement.source().spans());
    said(document, "cue", statement.cue());
    keyword(document, SOURCE_KEY, cut(Identities.key(statement.source())));
    words(document, "name", name == null ? "" : name);
    stored(document, "name", name);
    for (Hedge hedge : statement.factuality().hedges()) {
      words(document, "hedge", hedge.kind().name() + " " + hedge.span().in(text));
    }
    constant(document, "kind", statement.source().kind());
    constant(document, "certainty", statement.factuality().certainty());
    constant(document, "polarity", statement.factuality().polarity());
    constant(document, "form", statement.form());
    constant(document, "attitude", statement.attitude());
    constant(document, "stance", statement.stance());
    statement.chain().forEach(link -> stored(document, "chain", link));
    for (Span piece : statement.content()) {
      document.add(new StoredField(STORED + "spans", piece.start()));
      document.add(new StoredField(STORED + "spans", piece.end()));
    }
    return document;
  }

  private void said(Document document, String field, Spans spans) {
    String said = spans.in(text);
    words(document, field, said);
    stored(document, field, said);
  }

  /** What every document has, so that each can be found by its article and shown by itself. */
  private Document document(String type, int place) {
    Article article = reading.article();
    Document document = new Document();
    document.add(new StringField(TYPE, type, Store.NO));
    keyword(document, ARTICLE, cut(article.id()));
    document.add(new NumericDocValuesField(PLACE, place));
    stored(document, "articleId", article.id());
    stored(document, "title", article.title());
    stored(document, "url", article.url() == null ? null : article.url().toString());
    stored(document, "outletName", article.outlet().name());
    stored(document, "outletKind", article.outlet().kind().name());
    stored(document, "languageTag", article.language().tag());
    words(document, "outletWords", article.outlet().name() == null ? "" : article.outlet().name());
    keyword(document, "language", article.language().tag());
    keyword(
        document, "outlet", cut(article.outlet().name() == null ? "" : article.outlet().name()));
    published(document, article.published());
    return document;
  }

  private static void published(Document document, Dating dating) {
    stored(document, "earliest", string(dating.earliest()));
    stored(document, "latest", string(dating.latest()));
    stored(document, "method", dating.method());
    if (dating.earliest() == null && dating.latest() == null) {
      document.add(new StringField(UNDATED, "yes", Store.NO));
      return;
    }
    // who asks for a day means the days that articles show, whatever their zones
    Instant earliest = Days.inUtc(dating).earliest();
    Instant latest = Days.inUtc(dating).latest();
    long[] first = {earliest == null ? Long.MIN_VALUE : seconds(earliest)};
    long[] last = {latest == null ? Long.MAX_VALUE : seconds(latest)};
    document.add(new LongRange(PUBLISHED, first, last));
  }

  static long seconds(Instant instant) {
    return instant.getEpochSecond();
  }

  private static @Nullable String string(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }

  private void words(Document document, String field, String words) {
    if (!words.isEmpty()) {
      document.add(
          new org.apache.lucene.document.Field(
              field, WordStream.of(words, forms, reading.article().language()), WORDS));
    }
  }

  private static void constant(Document document, String field, Enum<?> constant) {
    String value = constant.name().toLowerCase(Locale.ROOT);
    keyword(document, field, value);
    stored(document, field, value);
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new StringField(field, value, Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static void stored(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(STORED + field, value));
    }
  }

  /** What stands for a name that is too long for a key. */
  static String cut(String key) {
    return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "#" + key.hashCode() : key;
  }
}
