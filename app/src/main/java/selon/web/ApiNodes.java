package selon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import selon.article.Dating;
import selon.corpus.Card;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.corpus.QuotedSource;
import selon.statement.Reading;
import selon.store.LedgerEntry;
import selon.trace.Counts;
import selon.trace.Synopsis;
import selon.view.WordDifferences;

/** What programs are told, as JSON; {@code openapi.json} describes it. */
final class ApiNodes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ApiNodes() {}

  static ObjectNode article(Card card) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", card.id()).put("title", card.title());
    node.put("outlet", card.outlet().name()).put("language", card.language().tag());
    published(node, card.published());
    return node.put("address", Frame.article(card.id()));
  }

  private static ObjectNode article(FoundArticle article) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", article.id()).put("title", article.title());
    node.put("outlet", article.outlet().name()).put("language", article.language().tag());
    published(node, article.published());
    return node.put("address", Frame.article(article.id()));
  }

  private static void published(ObjectNode node, Dating dating) {
    ObjectNode published = node.putObject("published");
    published.put("earliest", dating.earliest() == null ? null : dating.earliest().toString());
    published.put("latest", dating.latest() == null ? null : dating.latest().toString());
    published.put("method", dating.method());
  }

  static ObjectNode claim(Synopsis claim) {
    ObjectNode node = JSON.createObjectNode();
    node.put("claim", claim.claim()).put("gist", claim.gist());
    Counts counts = claim.counts();
    ObjectNode count = node.putObject("counts");
    count.put("publications", counts.publications()).put("newsrooms", counts.newsrooms());
    ObjectNode reports = count.putObject("independentReports");
    reports.put("low", counts.low()).put("expected", rounded(counts.expected()));
    reports.put("high", counts.high());
    count.put("ultimateSources", counts.ultimateSources());
    count.put("anonymousSources", counts.anonymousSources());
    ArrayNode alerts = node.putArray("alerts");
    claim.alerts().stream()
        .map(alert -> word(alert.kind()).replace('_', '-'))
        .distinct()
        .forEach(alerts::add);
    return node.put("address", Frame.claim(claim));
  }

  static ObjectNode hit(FoundStatement hit, Catalog catalog) {
    ObjectNode node = JSON.createObjectNode();
    node.set("article", article(hit.article()));
    node.put("statement", hit.id()).put("source", hit.name());
    node.put("kind", word(hit.kind())).put("certainty", word(hit.certainty()));
    node.put("cue", hit.cue().text()).put("content", hit.content().text());
    ArrayNode chain = node.putArray("chain");
    hit.chain().forEach(chain::add);
    node.put("confidence", rounded(confidence(hit, catalog)));
    return node.put("address", Frame.statement(hit.article().id(), hit.id()));
  }

  /** How sure Selon is of the statement. */
  static double confidence(FoundStatement hit, Catalog catalog) {
    return catalog.card(hit.article().id()).stream()
        .flatMap(card -> card.said().stream())
        .filter(said -> said.statement().equals(hit.id()))
        .mapToDouble(Card.Said::confidence)
        .findFirst()
        .orElse(0);
  }

  static ObjectNode source(QuotedSource source) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", source.name()).put("kind", word(source.kind()));
    node.put("standing", word(source.standing()));
    ArrayNode names = node.putArray("otherNames");
    source.otherNames().forEach(names::add);
    node.put("statements", source.quotes().size()).put("articles", source.articles());
    ArrayNode outlets = node.putArray("outlets");
    source.outlets().forEach(outlets::add);
    return node.put("address", Frame.source(source.name()));
  }

  static ObjectNode outlet(OutletEntry outlet) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", outlet.name()).put("articles", outlet.articles().size());
    node.put("statements", outlet.statements()).put("unnamed", outlet.unnamed());
    node.put("firsts", outlet.firsts()).put("taken", outlet.taken());
    return node.put("address", "/outlet?name=" + Frame.escape(outlet.key()));
  }

  static ObjectNode doubt(Doubt doubt) {
    ObjectNode node = JSON.createObjectNode();
    if (doubt instanceof Doubt.OfStatement of) {
      node.put("about", "statement").put("article", of.article().id());
      node.put("statement", of.said().statement());
      node.put("address", Frame.statement(of.article().id(), of.said().statement()));
    } else if (doubt instanceof Doubt.OfLink of) {
      node.put("about", "link").put("claim", of.claim().claim());
      node.put("from", of.parent().article());
      node.put("to", of.child().article());
      node.put("address", Frame.claim(of.claim()));
    } else if (doubt instanceof Doubt.OfSources of) {
      node.put("about", "names").put("name", of.one().name()).put("into", of.other().name());
      node.put("address", Frame.source(of.one().name()));
    }
    return node.put("confidence", rounded(doubt.confidence()));
  }

  static ObjectNode line(LedgerEntry entry) {
    ObjectNode node = JSON.createObjectNode();
    node.put("input", entry.name()).put("outcome", entry.outcome().word());
    node.put("article", entry.outcome().kept() ? entry.article() : null);
    node.put("problem", entry.outcome().kept() ? "" : entry.reason());
    node.put("reason", entry.reason()).put("number", entry.number());
    return node.put("time", entry.time().toString()).put("hash", entry.hash());
  }

  static ObjectNode overview(Desk desk) {
    Holdings holdings = desk.holdings();
    ObjectNode node = JSON.createObjectNode().put("name", desk.name());
    node.put("articles", holdings.catalog().size());
    node.put("statements", holdings.catalog().statements());
    node.put("claims", holdings.claims().all().size());
    node.put("sources", holdings.namedSources().size()).put("outlets", holdings.outlets().size());
    node.put("decisions", holdings.inForce().size());
    node.put("undated", holdings.catalog().cards().stream().filter(CardRow::undatable).count());
    node.put("onOneWord", holdings.claims().all().stream().filter(ClaimRow::onOneWord).count());
    return node.put("busy", desk.work().step() != Work.Step.REST);
  }

  /** Two articles beside each other: the words of each, in pieces that the other has or not. */
  static ObjectNode comparison(Reading from, Reading to) {
    ObjectNode node = JSON.createObjectNode();
    node.set("from", article(Card.of(from)));
    node.set("to", article(Card.of(to)));
    WordDifferences words = ComparePage.words(from, to);
    pieces(node.putArray("removed"), words.from());
    pieces(node.putArray("added"), words.to());
    return node;
  }

  private static void pieces(ArrayNode array, List<WordDifferences.Piece> pieces) {
    Set<String> seen = new TreeSet<>();
    pieces.stream()
        .filter(WordDifferences.Piece::changed)
        .map(WordDifferences.Piece::words)
        .filter(seen::add)
        .forEach(array::add);
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
