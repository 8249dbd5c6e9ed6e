package selon.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import selon.article.Article;
import selon.claim.Folding;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;

/**
 * What the template of the page of cascades puts in its places.
 *
 * @param left how many claims are not on the page
 */
record TracePage(List<ClaimEntry> claims, int left, Labels labels, Stylesheet style) {

  private static final int MOST_CLAIMS = 200;
  private static final int MOST_TELLINGS = 6000;
  private static final int OPEN = 3;
  private static final int MOST_LISTED = 20;
  private static final int MOST_ROWS = 200;
  private static final int MOST_COMPARED = 40;
  private static final int MOST_LINKS = 40;
  private static final int MOST_PASSAGES = 3;
  private static final int LONGEST_GIST = 300;
  private static final int SHORT_GIST = 110;
  private static final int LONGEST_WORDS = 420;
  private static final int LONGEST_NAME = 120;

  TracePage {
    claims = List.copyOf(claims);
  }

  static TracePage of(List<Cascade> cascades, Labels labels, Stylesheet style) {
    List<ClaimEntry> claims = new ArrayList<>();
    int tellings = 0;
    for (Cascade cascade : cascades) {
      if (claims.size() == MOST_CLAIMS || tellings > MOST_TELLINGS) {
        break;
      }
      ClaimEntry claim = ClaimEntry.of(claims.size() + 1, cascade);
      tellings += Math.min(MOST_ROWS, claim.tellings().size());
      claims.add(claim);
    }
    return new TracePage(claims, cascades.size() - claims.size(), labels, style);
  }

  String label(String key) {
    return labels.of(key);
  }

  String label(String key, int number) {
    return labels.of(key).replace("{0}", Integer.toString(number));
  }

  /** Of the page's own words. */
  String language() {
    return labels.language().tag();
  }

  /** That of the only claim; else how many there are. */
  String title() {
    return claims.size() == 1 && left == 0
        ? gist(claims.get(0))
        : labels.count("trace.claims", claims.size() + left);
  }

  /** How many articles and outlets tell something here. */
  List<String> facts() {
    Set<String> articles = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    for (ClaimEntry claim : claims) {
      for (TellingEntry telling : claim.tellings()) {
        String name = telling.main().article().outlet().name();
        articles.add(telling.article());
        outlets.add(name == null ? "\n" + telling.article() : Folding.fold(name).strip());
      }
    }
    return List.of(
        labels.count("trace.articles", articles.size()),
        labels.count("trace.outlets", outlets.size()));
  }

  /** Whether the claim is shown at once, or when one asks for it. */
  boolean open(ClaimEntry claim) {
    return claim.number() <= OPEN;
  }

  /** The claims in the list at the top; none where there is only one. */
  List<ClaimEntry> listed() {
    return claims.size() < 2 ? List.of() : claims.subList(0, Math.min(MOST_LISTED, claims.size()));
  }

  String gist(ClaimEntry claim) {
    return VisibleText.line(claim.cascade().gist(), LONGEST_GIST);
  }

  String shortGist(ClaimEntry claim) {
    return VisibleText.line(claim.cascade().gist(), SHORT_GIST);
  }

  String verdict(ClaimEntry claim) {
    return Verdict.of(claim.cascade().counts(), labels);
  }

  /** The language of the claim's tellings, as far as it is one; else that of the first. */
  String language(TellingEntry telling) {
    return telling.main().article().language().tag();
  }

  /** What is the matter, each kind once: "circular report". */
  List<String> warnings(ClaimEntry claim) {
    return claim.cascade().alerts().stream()
        .map(alert -> labels.of("alert", alert.kind()))
        .distinct()
        .toList();
  }

  /** What is the matter in a sentence: "An outlet ends up citing its own report." */
  String warning(Alert alert) {
    return labels.of("trace.alert", alert.kind());
  }

  /** The tellings that an alert is about. */
  List<TellingEntry> concerned(ClaimEntry claim, Alert alert) {
    return tellings(claim, alert.articles());
  }

  /** What an outlet took back in a sentence: "Its outlet corrected it." */
  String takenBack(Correction correction) {
    return labels.of("trace." + correction.kind().name().toLowerCase(Locale.ROOT) + ".long");
  }

  /** The telling that takes it back; none if it is not here. */
  List<TellingEntry> correcting(ClaimEntry claim, Correction correction) {
    return tellings(claim, List.of(correction.article()));
  }

  /** Its outlet's earlier tellings. */
  List<TellingEntry> corrected(ClaimEntry claim, Correction correction) {
    return tellings(claim, correction.corrects());
  }

  /** Those that never took it over. */
  List<TellingEntry> left(ClaimEntry claim, Correction correction) {
    return tellings(claim, correction.notTakenOver());
  }

  private static List<TellingEntry> tellings(ClaimEntry claim, List<String> articles) {
    Map<String, TellingEntry> byArticle = new HashMap<>();
    claim.tellings().forEach(telling -> byArticle.putIfAbsent(telling.article(), telling));
    return articles.stream()
        .filter(byArticle::containsKey)
        .limit(MOST_LINKS)
        .map(byArticle::get)
        .toList();
  }

  /** Between two of the tellings that an alert is about: a path, or a mere list. */
  String between(Alert alert) {
    return alert.kind() == Alert.Kind.CIRCULAR ? "→" : "·";
  }

  Timeline timeline(ClaimEntry claim) {
    return TimelineMaker.of(claim, labels);
  }

  Derivations derivations(ClaimEntry claim) {
    return new Derivations(claim, labels);
  }

  List<TellingEntry> rows(ClaimEntry claim) {
    return claim.tellings().subList(0, Math.min(MOST_ROWS, claim.tellings().size()));
  }

  int rowsLeft(ClaimEntry claim) {
    return claim.tellings().size() - rows(claim).size();
  }

  boolean hasRow(ClaimEntry claim, TellingEntry telling) {
    return telling.number() <= rows(claim).size();
  }

  boolean drawn(TellingEntry telling) {
    return telling.number() <= TimelineMaker.MOST;
  }

  String tag(TellingEntry telling) {
    return telling.tag(labels);
  }

  String outlet(TellingEntry telling) {
    return Masthead.outlet(telling.main().article(), labels);
  }

  String headline(TellingEntry telling) {
    return VisibleText.line(telling.main().article().title(), LONGEST_WORDS);
  }

  String address(TellingEntry telling) {
    return Masthead.address(telling.main().article());
  }

  String when(TellingEntry telling) {
    return telling.period().words(labels);
  }

  /** What tells the date, and whether something else contradicts it. */
  List<String> evidence(TellingEntry telling) {
    Article article = telling.main().article();
    List<String> evidence = new ArrayList<>();
    String method = Masthead.method(article.published(), labels);
    if (!method.isEmpty()) {
      evidence.add(method);
    }
    if (Masthead.contradicted(article.published())) {
      evidence.add("! " + labels.of("contradicted"));
    }
    return evidence;
  }

  /** The style of the line for who answers for the telling. */
  String line(TellingEntry telling) {
    return Line.of(kind(telling)).toString();
  }

  String kindOfSource(TellingEntry telling) {
    return labels.of("kind", kind(telling));
  }

  private static SourceKind kind(TellingEntry telling) {
    Statement statement = telling.main().statement();
    return statement == null ? SourceKind.AUTHOR : statement.source().kind();
  }

  /** The names between the outlet and the source, and the source; none in the outlet's voice. */
  List<String> chain(TellingEntry telling) {
    List<String> chain = telling.main().chain();
    if (!telling.main().attributed() || chain.size() < 2) {
      return List.of();
    }
    return chain.subList(1, chain.size()).stream()
        .map(name -> VisibleText.line(name, LONGEST_NAME))
        .map(name -> name.isEmpty() ? labels.of("no.name") : name)
        .toList();
  }

  String words(Appearance appearance) {
    return VisibleText.line(appearance.content(), appearance.article().text(), LONGEST_WORDS);
  }

  List<Appearance> also(TellingEntry telling) {
    return telling.also().subList(0, Math.min(MOST_PASSAGES, telling.also().size()));
  }

  int alsoLeft(TellingEntry telling) {
    return telling.also().size() - also(telling).size();
  }

  Comparison.All comparisons(ClaimEntry claim) {
    return Comparison.of(claim, MOST_COMPARED);
  }

  List<Report> reports(ClaimEntry claim) {
    return Report.of(claim, labels);
  }

  /** As many as are linked. */
  List<TellingEntry> linked(List<TellingEntry> tellings) {
    return tellings.subList(0, Math.min(MOST_LINKS, tellings.size()));
  }

  /** "2.4" in English, "2,4" in French. */
  String expected(ClaimEntry claim) {
    String number = String.format(Locale.ROOT, "%.1f", claim.cascade().counts().expected());
    return language().equals("fr") ? number.replace('.', ',') : number;
  }

  /** How sure the number of reports is: "2.4 expected, 2 to 3 likely". */
  String range(ClaimEntry claim) {
    return labels
        .of("trace.range")
        .replace("{0}", expected(claim))
        .replace("{1}", Integer.toString(claim.cascade().counts().low()))
        .replace("{2}", Integer.toString(claim.cascade().counts().high()));
  }
}
