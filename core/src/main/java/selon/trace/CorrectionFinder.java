package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.claim.Folding;
import selon.language.Lexicon;
import selon.text.Span;

/**
 * Finds who took back a claim, and who never took the correction over. An outlet takes it back that
 * says so in its article, or that denies the number which it had told.
 */
final class CorrectionFinder {

  /** The most letters of a paragraph that are looked at. */
  private static final int LONGEST = 400;

  /** How many versions of one publisher are looked at on either side of one. */
  private static final int NEAREST = 40;

  /** How likely the one must lie before the other. */
  private static final double BEFORE = 0.5;

  private record Phrase(String words, Correction.Kind kind, boolean start) {}

  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

  private static final List<Phrase> PHRASES = new ArrayList<>();

  static {
    for (Map<String, String> row : Lexicon.of(CorrectionFinder.class, "corrections.tsv").rows()) {
      PHRASES.add(
          new Phrase(
              row.getOrDefault("phrase", ""),
              Correction.Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
              "start".equals(row.get("place"))));
    }
  }

  /** What the articles say that they are, by their ids. */
  private final Map<String, Optional<Correction.Kind>> known = new HashMap<>();

  /** The corrections, in the order of the versions. */
  List<Correction> find(List<ForestFinder.Node> forest) {
    Map<Version, ForestFinder.Node> nodes = new HashMap<>();
    Map<String, List<Version>> publishers = new HashMap<>();
    Map<Version, Integer> places = new HashMap<>();
    for (ForestFinder.Node node : forest) {
      nodes.put(node.version(), node);
      List<Version> own =
          publishers.computeIfAbsent(
              node.version().dossier().family(), family -> new ArrayList<>());
      places.put(node.version(), own.size());
      own.add(node.version());
    }
    List<Correction> corrections = new ArrayList<>();
    for (ForestFinder.Node node : forest) {
      Version version = node.version();
      List<Version> earlier = earlier(version, publishers, places);
      kind(version, earlier)
          .ifPresent(
              kind ->
                  corrections.add(
                      new Correction(
                          kind,
                          version.article(),
                          earlier.stream().map(Version::article).toList(),
                          left(version, earlier, forest, nodes, publishers))));
    }
    return corrections;
  }

  /** The publisher's versions before this one, of very many those that are next to it. */
  private static List<Version> earlier(
      Version version, Map<String, List<Version>> publishers, Map<Version, Integer> places) {
    List<Version> own = publishers.getOrDefault(version.dossier().family(), List.of());
    int place = places.getOrDefault(version, 0);
    return own.subList(Math.max(0, place - NEAREST), Math.min(own.size(), place + NEAREST)).stream()
        .filter(other -> !other.equals(version) && before(other, version))
        .toList();
  }

  private static boolean before(Version a, Version b) {
    return a.dossier().when().before(b.dossier().when()) > BEFORE;
  }

  private Optional<Correction.Kind> kind(Version version, List<Version> earlier) {
    Optional<Correction.Kind> said =
        known.computeIfAbsent(version.article(), id -> said(version.dossier().reading().article()));
    // "an earlier version misspelled her name" takes back nothing of what is told here
    boolean changed =
        earlier.stream().anyMatch(old -> !NumberChange.find(old, version).isEmpty())
            || earlier.stream().anyMatch(old -> NegationChange.find(old, version).isPresent())
            || earlier.stream().anyMatch(old -> NumberChange.takesBack(old, version));
    if (said.isPresent()) {
      boolean all = said.get() == Correction.Kind.RETRACTION;
      return all || earlier.isEmpty() || changed ? said : Optional.empty();
    }
    return earlier.stream().anyMatch(old -> NumberChange.takesBack(old, version))
        ? Optional.of(Correction.Kind.CORRECTION)
        : Optional.empty();
  }

  /** What the title or a paragraph of the article says that it is. */
  static Optional<Correction.Kind> said(Article article) {
    Optional<Correction.Kind> title = said(article.title());
    if (title.isPresent()) {
      return title;
    }
    for (Span paragraph : article.paragraphs()) {
      int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
      Optional<Correction.Kind> said = said(new Span(paragraph.start(), end).in(article.text()));
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  static Optional<Correction.Kind> said(String text) {
    String folded = SPACES.matcher(Folding.fold(text).strip()).replaceAll(" ");
    for (Phrase phrase : PHRASES) {
      if (phrase.start() ? starts(folded, phrase) : within(folded, phrase)) {
        return Optional.of(phrase.kind());
      }
    }
    return Optional.empty();
  }

  /** At the start, and with a mark or nothing behind where it is a single word. */
  private static boolean starts(String text, Phrase phrase) {
    if (!text.startsWith(phrase.words())) {
      return false;
    }
    String rest = text.substring(phrase.words().length());
    boolean word = phrase.words().chars().allMatch(Character::isLetter);
    return !word || rest.isBlank() || rest.matches("(?s)\\s?[:.–—-].*");
  }

  private static boolean within(String text, Phrase phrase) {
    int at = text.indexOf(phrase.words());
    int end = at + phrase.words().length();
    return at >= 0
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  /** Those that go back to a corrected version, and whose outlet never to the correction. */
  private static List<String> left(
      Version correction,
      List<Version> corrected,
      List<ForestFinder.Node> forest,
      Map<Version, ForestFinder.Node> nodes,
      Map<String, List<Version>> publishers) {
    Set<Version> old = new HashSet<>(corrected);
    List<String> left = new ArrayList<>();
    for (ForestFinder.Node node : forest) {
      Version version = node.version();
      String family = version.dossier().family();
      if (family.equals(correction.dossier().family()) || !goesBack(version, old, nodes)) {
        continue;
      }
      boolean tookOver =
          publishers.getOrDefault(family, List.of()).stream()
              .anyMatch(other -> goesBack(other, Set.of(correction), nodes));
      if (!tookOver) {
        left.add(version.article());
      }
    }
    return left;
  }

  private static boolean goesBack(
      Version version, Set<Version> to, Map<Version, ForestFinder.Node> nodes) {
    Set<Version> seen = new HashSet<>();
    @Nullable Version at = version;
    while (at != null && seen.add(at)) {
      if (to.contains(at)) {
        return true;
      }
      ForestFinder.Node node = nodes.get(at);
      at = node == null ? null : node.parent();
    }
    return false;
  }
}
