package selon.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import selon.article.Article;
import selon.article.Dating;
import selon.corpus.Card;
import selon.corpus.FoundArticle;
import selon.corpus.FoundStatement;
import selon.corpus.QuotedSource;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.store.LedgerEntry;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Mutation;
import selon.trace.Synopsis;
import selon.view.Comparison;
import selon.view.TellingEntry;
import selon.view.VisibleText;
import selon.view.WordDifferences;

/** What programs are told, as JSON; {@code openapi.json} describes it. */
final class ApiNodes {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As much is told of what a source says once. */
  private static final int LONGEST = 10_000;

  private ApiNodes() {}

  /** An article in a list. */
  static ObjectNode listed(Card card) {
    return article(card).put("statements", card.said().size());
  }

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
    claim.alerts().stream().map(alert -> dashed(alert.kind())).distinct().forEach(alerts::add);
    return node.put("address", Frame.claim(claim));
  }

  static ObjectNode hit(FoundStatement hit, Catalog catalog) {
    ObjectNode node = JSON.createObjectNode();
    node.set("article", article(hit.article()));
    node.put("statement", hit.id()).put("source", hit.name());
    node.put("kind", word(hit.kind())).put("certainty", word(hit.certainty()));
    node.put("cue", hit.cue().text()).put("content", hit.content().text());
    node.put("stance", word(hit.stance())).put("polarity", word(hit.polarity()));
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

  /** What a source is quoted with once. */
  static ObjectNode quote(QuotedSource.Quote quote, Holdings holdings) {
    ObjectNode node = JSON.createObjectNode();
    node.set("article", article(quote.article()));
    node.put("statement", quote.said().statement());
    node.put("cue", "").put("content", "");
    SourcePage.told(quote, holdings, (statement, article) -> said(node, statement, article));
    return node.put("address", Frame.statement(quote.article().id(), quote.said().statement()));
  }

  private static ObjectNode said(ObjectNode node, Statement statement, Article article) {
    node.put("cue", VisibleText.line(statement.cue(), article.text(), LONGEST));
    node.put("content", VisibleText.line(statement.content(), article.text(), LONGEST));
    node.put("stance", word(statement.stance()));
    return node.put("polarity", word(statement.factuality().polarity()));
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

  /**
   * Two tellings of a claim: what changed, their words, and whether one was made from the other.
   */
  static ObjectNode pair(Synopsis claim, PickedTellings picked, Comparison pair) {
    ObjectNode node = JSON.createObjectNode().put("claim", claim.claim());
    telling(node.putObject("from"), pair.parent());
    telling(node.putObject("to"), pair.child());
    node.put("unordered", picked.unordered());
    ArrayNode changes = node.putArray("changes");
    for (Mutation mutation : picked.mutations()) {
      ObjectNode change = changes.addObject().put("kind", dashed(mutation.kind()));
      change.put("from", mutation.from()).put("to", mutation.to());
    }
    pieces(node.putArray("removed"), pair.words().from());
    pieces(node.putArray("added"), pair.words().to());
    ArrayNode made = node.putArray("derivations");
    for (TellingEntry child : picked.made()) {
      Derivation derivation = child.parents().get(0).derivation();
      ObjectNode one = made.addObject();
      one.put("from", derivation.from().article().id()).put("to", child.article());
      one.put("relation", dashed(derivation.relation()));
      one.put("probability", rounded(derivation.probability()));
      ArrayNode evidence = one.putArray("evidence");
      derivation.evidence().forEach(kind -> evidence.add(dashed(kind)));
    }
    return node;
  }

  private static void telling(ObjectNode node, TellingEntry telling) {
    node.set("article", article(telling.main().article()));
    node.put("content", telling.main().words());
    ArrayNode chain = node.putArray("chain");
    telling.main().chain().forEach(chain::add);
  }

  private static ObjectNode article(Article article) {
    return article(Card.of(new Reading(article, List.of(), List.of(), List.of())));
  }

  private static String dashed(Enum<?> constant) {
    return word(constant).replace('_', '-');
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
