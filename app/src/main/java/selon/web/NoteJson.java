package selon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import selon.corpus.Decision;
import selon.statement.Statement;
import selon.text.Span;

/** A decision as one line of JSON: what was decided, about what, when, and whether it holds. */
final class NoteJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private NoteJson() {}

  static String write(Note note) {
    return node(note).toString();
  }

  static ObjectNode node(Note note) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", note.id()).put("at", note.at().toString()).put("undone", note.undone());
    Decision decision = note.decision();
    if (decision instanceof Decision.MergeSources merge) {
      node.put("do", "merge").put("name", merge.name()).put("into", merge.into());
    } else if (decision instanceof Decision.SplitSource split) {
      node.put("do", "split").put("name", split.name());
      node.put("article", split.article()).put("other", split.other());
    } else if (decision instanceof Decision.RenameSource rename) {
      node.put("do", "rename").put("name", rename.name()).put("shown", rename.shown());
    } else if (decision instanceof Decision.RetypeSource retype) {
      node.put("do", "retype").put("name", retype.name()).put("kind", lower(retype.kind()));
    } else if (decision instanceof Decision.AcceptStatement accept) {
      node.put("do", "accept").put("article", accept.article());
      node.put("statement", accept.statement());
    } else if (decision instanceof Decision.RejectStatement reject) {
      node.put("do", "reject").put("article", reject.article());
      node.put("statement", reject.statement());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      node.put("do", "correct").put("article", correct.article());
      node.put("replaced", correct.replaced());
      statement(node.putObject("statement"), correct.statement());
    } else if (decision instanceof Decision.DateArticle date) {
      node.put("do", "date").put("article", date.article());
      node.put("earliest", text(date.dating().earliest()));
      node.put("latest", text(date.dating().latest()));
    } else if (decision instanceof Decision.AcceptLink accept) {
      link(node.put("do", "accept-link"), accept.from(), accept.to());
    } else if (decision instanceof Decision.RejectLink reject) {
      link(node.put("do", "reject-link"), reject.from(), reject.to());
    }
    return node;
  }

  private static void statement(ObjectNode node, Statement statement) {
    node.put("id", statement.id()).put("parent", statement.parent());
    spans(node.putArray("content"), statement.content());
    spans(node.putArray("cue"), statement.cue());
    spans(node.putArray("source"), statement.source().spans());
    node.put("kind", lower(statement.source().kind())).put("name", statement.source().name());
  }

  private static void link(ObjectNode node, Decision.Place from, Decision.Place to) {
    place(node.putObject("from"), from);
    place(node.putObject("to"), to);
  }

  private static void place(ObjectNode node, Decision.Place place) {
    node.put("article", place.article());
    spans(node.putArray("content"), place.content());
  }

  private static void spans(ArrayNode node, Iterable<Span> spans) {
    spans.forEach(span -> node.addArray().add(span.start()).add(span.end()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @org.jspecify.annotations.Nullable String text(
      java.time.@org.jspecify.annotations.Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
