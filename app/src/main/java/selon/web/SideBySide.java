package selon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import java.util.List;
import selon.export.VersionsJson;
import selon.statement.Reading;
import selon.trace.Synopsis;
import selon.view.Comparison;

/** What the API tells of articles, versions of one and tellings beside each other. */
final class SideBySide {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;
  private final Changes changes;

  SideBySide(Desk desk, Changes changes) {
    this.desk = desk;
    this.changes = changes;
  }

  /** Two articles. */
  void articles(Context request) {
    Holdings holdings = desk.holdings();
    Reading from = Api.reading(holdings, Api.needed(request, "a"));
    Reading to = Api.reading(holdings, Api.needed(request, "b"));
    Api.json(request, ApiNodes.comparison(from, to).toString());
  }

  /** Two tellings of a claim. */
  void tellings(Context request) {
    Holdings holdings = desk.holdings();
    Synopsis claim =
        ClaimPlace.find(request.pathParam("claim"), holdings.claims())
            .orElseThrow(() -> new Refused(404, "refused.claim"));
    List<String> articles =
        List.of(Slug.id(Api.needed(request, "a")), Slug.id(Api.needed(request, "b")));
    PickedTellings picked = PickedTellings.of(holdings, changes, claim, articles);
    Comparison pair = picked.pair();
    if (pair == null) {
      throw new Refused(404, "refused.telling");
    }
    Api.json(request, ApiNodes.pair(claim, picked, pair).toString());
  }

  /** The versions of an article, the oldest first. */
  void versions(Context request) {
    Holdings holdings = desk.holdings();
    Reading of = Api.reading(holdings, request.pathParam("article"));
    List<String> ids = holdings.versions().of(of.article().id());
    ObjectNode node = JSON.createObjectNode().put("total", ids.size());
    ArrayNode items = node.putArray("items");
    Reading before = null;
    for (int i = 0; i < Math.min(VersionsPage.MOST, ids.size()); i++) {
      Reading version = holdings.reading(ids.get(i)).orElse(null);
      if (version != null) {
        items.addRawValue(new RawValue(VersionsJson.write(ids, i, null, version, before)));
        before = version;
      }
    }
    Api.json(request, node.toString());
  }
}
