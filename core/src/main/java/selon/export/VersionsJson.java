package selon.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.corpus.Revision;
import selon.statement.Reading;
import selon.statement.Statement;

/** A version of an article as one line of JSON ({@code docs/reference/versions.schema.json}). */
public final class VersionsJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private VersionsJson() {}

  /**
   * A line.
   *
   * @param ids of all versions, the oldest first
   * @param number of this one among them, from 0
   * @param added when it came into the collection; null if that is not known
   * @param before the version before it; null for the oldest
   */
  public static String write(
      List<String> ids,
      int number,
      @Nullable Instant added,
      Reading version,
      @Nullable Reading before) {
    Article article = version.article();
    ObjectNode node = JSON.createObjectNode();
    node.put("article", article.id());
    node.put("version", number + 1);
    node.put("versions", ids.size());
    node.put("revises", number == 0 ? null : ids.get(number - 1));
    node.put("url", article.url() == null ? null : article.url().toString());
    node.put("outlet", article.outlet().name());
    node.put("title", article.title());
    ObjectNode published = node.putObject("published");
    published.put("earliest", Terms.time(article.published().earliest()));
    published.put("latest", Terms.time(article.published().latest()));
    published.put("method", article.published().method());
    node.put("added", Terms.time(added));
    node.put("statements", version.statements().size());
    if (before == null) {
      node.putNull("changes");
    } else {
      changes(node.putObject("changes"), before, version);
    }
    return ReadingJson.escape(node.toString());
  }

  private static void changes(ObjectNode node, Reading before, Reading version) {
    Revision revision = Revision.of(before, version);
    node.put("title", !before.article().title().equals(version.article().title()));
    ObjectNode sentences = node.putObject("sentences");
    sentences.put("kept", revision.sentencesKept());
    sentences.put("new", revision.sentencesFresh());
    node.put("kept", revision.kept().size());
    ArrayNode changed = node.putArray("changed");
    for (Revision.Changed each : revision.changed()) {
      ObjectNode pair = changed.addObject();
      statement(pair.putObject("before"), before, each.before());
      statement(pair.putObject("after"), version, each.after());
    }
    ArrayNode fresh = node.putArray("new");
    revision.fresh().forEach(one -> statement(fresh.addObject(), version, one));
    ArrayNode gone = node.putArray("gone");
    revision.gone().forEach(one -> statement(gone.addObject(), before, one));
  }

  private static void statement(ObjectNode node, Reading of, Statement statement) {
    node.put("statement", statement.id());
    node.put("name", statement.source().name());
    node.put("kind", Terms.of(statement.source().kind()));
    node.put("certainty", Terms.of(statement.factuality().certainty()));
    node.put("content", statement.content().in(of.article().text()));
  }
}
