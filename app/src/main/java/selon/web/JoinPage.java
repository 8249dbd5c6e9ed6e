package selon.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.claim.Folding;
import selon.corpus.Decision;
import selon.statement.Statement;
import selon.trace.Synopsis;
import selon.view.VisibleText;
import selon.view.Wording;

/**
 * What the template that makes one claim of what two tell puts in its places.
 *
 * @param told where it is told that is to be of another claim too
 * @param words that tell it
 * @param claim that it is of already; null if it is of none
 * @param statement the id of the one that it is; empty if it is of a claim
 * @param query words that the other claim must have; empty for those most like it
 */
record JoinPage(
    Frame frame,
    Holdings holdings,
    Decision.Place told,
    String words,
    @Nullable Synopsis claim,
    String statement,
    String query) {

  private static final int CHOICES = 20;
  private static final int LONGEST = 320;

  /** For a claim that is one with another. */
  static JoinPage of(Frame frame, Holdings holdings, Synopsis claim, String query) {
    Synopsis.Told first = claim.tellings().get(0);
    return new JoinPage(
        frame,
        holdings,
        new Decision.Place(first.article(), first.content()),
        claim.gist(),
        claim,
        "",
        query);
  }

  /** For a statement that tells a claim, though Selon does not see it. */
  static JoinPage of(
      Frame frame, Holdings holdings, Article article, Statement statement, String query) {
    return new JoinPage(
        frame,
        holdings,
        new Decision.Place(article.id(), statement.content()),
        statement.content().in(article.text()),
        null,
        statement.id(),
        query);
  }

  /** The path of this page. */
  String action() {
    return (claim == null ? Frame.article(told.article()) : Frame.claim(claim)) + "/join";
  }

  /** Where one came from. */
  String path() {
    return claim == null ? Frame.statement(told.article(), statement) : Frame.claim(claim);
  }

  String gist() {
    return VisibleText.line(words, LONGEST);
  }

  /** Who says it and by which words; none for a claim. */
  Optional<Wording> wording() {
    return holdings
        .reading(told.article())
        .flatMap(
            reading ->
                reading.statements().stream()
                    .filter(found -> found.id().equals(statement))
                    .map(found -> Wording.of(found, reading.article(), frame.words(), LONGEST))
                    .findFirst());
  }

  String language() {
    return holdings.catalog().card(told.article()).map(card -> card.language().tag()).orElse("");
  }

  String article() {
    return Slug.of(told.article());
  }

  String pieces() {
    return DecisionForm.pieces(told.content());
  }

  /** The claims that have the words; where none are given, those that share most of this one's. */
  List<ClaimRow> choices() {
    List<Synopsis> others =
        holdings.claims().all().stream()
            .filter(other -> claim == null || !other.claim().equals(claim.claim()))
            .toList();
    if (!query.isBlank()) {
      return ClaimRow.of(
          others.stream().filter(other -> other.mentions(query)).limit(CHOICES),
          holdings,
          frame.words());
    }
    Set<String> own = telling(words);
    Map<String, Integer> shared = new TreeMap<>();
    for (Synopsis other : others) {
      Set<String> both = telling(other.gist());
      both.retainAll(own);
      if (!both.isEmpty()) {
        shared.put(other.claim(), both.size());
      }
    }
    return ClaimRow.of(
        others.stream()
            .filter(other -> shared.containsKey(other.claim()))
            .sorted(
                Comparator.comparingInt((Synopsis other) -> -shared.getOrDefault(other.claim(), 0)))
            .limit(CHOICES),
        holdings,
        frame.words());
  }

  private static Set<String> telling(String gist) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.fold(gist).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }

  /** The article of a claim's first telling, as a form carries it. */
  static String article(Synopsis claim) {
    return Slug.of(claim.tellings().get(0).article());
  }

  /** The place of a claim's first telling, as a form carries it. */
  static String pieces(Synopsis claim) {
    return DecisionForm.pieces(claim.tellings().get(0).content());
  }
}
