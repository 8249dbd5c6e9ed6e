package selon.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import selon.claim.Folding;
import selon.trace.Synopsis;
import selon.view.VisibleText;

/**
 * What the template that makes two claims one puts in its places.
 *
 * @param query words that the other claim must have; empty for those most like it
 */
record JoinPage(Frame frame, Holdings holdings, Synopsis claim, String query) {

  private static final int CHOICES = 20;
  private static final int LONGEST = 320;

  String path() {
    return Frame.claim(claim);
  }

  String gist() {
    return VisibleText.line(claim.gist(), LONGEST);
  }

  String language() {
    return holdings.language(claim);
  }

  /** The claims that have the words; where none are given, those that share most of this one's. */
  List<ClaimRow> choices() {
    List<Synopsis> others =
        holdings.claims().all().stream()
            .filter(other -> !other.claim().equals(claim.claim()))
            .toList();
    if (!query.isBlank()) {
      return ClaimRow.of(
          others.stream().filter(other -> other.mentions(query)).limit(CHOICES),
          holdings,
          frame.words());
    }
    Set<String> own = words(claim);
    Map<String, Integer> shared = new TreeMap<>();
    for (Synopsis other : others) {
      Set<String> both = words(other);
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

  private static Set<String> words(Synopsis claim) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.fold(claim.gist()).split("[^\\p{L}\\p{N}]+")) {
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
    return String.join(
        ",",
        claim.tellings().get(0).content().pieces().stream()
            .map(piece -> piece.start() + "-" + piece.end())
            .toList());
  }
}
