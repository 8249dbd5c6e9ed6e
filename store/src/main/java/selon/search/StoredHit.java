package selon.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.corpus.Excerpt;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.language.Language;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.text.Span;
import selon.text.Spans;

/** A document of the index, told again. */
record StoredHit(Document document, double score) {

  FoundArticle article(Excerpt excerpt) {
    return new FoundArticle(
        text("articleId"),
        address(get("url")),
        new Outlet(get("outletName"), constant(OutletKind.class, "outletKind")),
        text("title"),
        new Dating(instant(get("earliest")), instant(get("latest")), text("method")),
        new Language(text("languageTag")),
        excerpt,
        score);
  }

  FoundStatement statement(Excerpt source, Excerpt cue, Excerpt content) {
    return new FoundStatement(
        article(new Excerpt("", List.of())),
        text("id"),
        Arrays.asList(document.getValues(IndexedReading.STORED + "chain")),
        constant(SourceKind.class, "kind"),
        get("name"),
        constant(Form.class, "form"),
        constant(Attitude.class, "attitude"),
        constant(Stance.class, "stance"),
        constant(Certainty.class, "certainty"),
        constant(Polarity.class, "polarity"),
        source,
        cue,
        content,
        spans(),
        score);
  }

  String text(String field) {
    String text = get(field);
    return text == null ? "" : text;
  }

  private @Nullable String get(String field) {
    return document.get(IndexedReading.STORED + field);
  }

  private Spans spans() {
    IndexableField[] bounds = document.getFields(IndexedReading.STORED + "spans");
    List<Span> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.length; i += 2) {
      pieces.add(
          new Span(bounds[i].numericValue().intValue(), bounds[i + 1].numericValue().intValue()));
    }
    return new Spans(pieces);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String field) {
    return Enum.valueOf(type, text(field).toUpperCase(Locale.ROOT));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  private static @Nullable URI address(@Nullable String text) {
    try {
      return text == null ? null : new URI(text);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
