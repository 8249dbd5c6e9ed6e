package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.claim.Folding;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.language.Lexicon;
import selon.text.Span;

/**
 * Finds who took back a claim, and who never took the correction over. An outlet takes it back that
 * says so in its article, or that denies the number which it had told.
 */
final class CorrectionFinder {

  /** The most letters of a paragraph that are looked at. */
  private static final int LONGEST = 400;

  /** How likely the one must lie before the other. */
  private static final double BEFORE = 0.5;

  /** How many words of a claim a note must share to be about it. */
  private static final int SHARED = 2;

  private record Phrase(String words, Correction.Kind kind, boolean start) {}

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

  /** The corrections, in the order of the versions. */
  List<Correction> find(List<ForestFinder.Node> forest) {
    Map<Version, ForestFinder.Node> nodes = new HashMap<>();
    Map<String, List<Version>> publishers = new HashMap<>();
    for (ForestFinder.Node node : forest) {
      nodes.put(node.version(), node);
      publishers
          .computeIfAbsent(node.version().dossier().family(), f -> new ArrayList<>())
          .add(node.version());
    }
    List<Correction> corrections = new ArrayList<>();
    for (ForestFinder.Node node : forest) {
      Version version = node.version();
      List<Version> earlier =
          publishers.getOrDefault(version.dossier().family(), List.of()).stream()
              .filter(other -> !other.equals(version) && before(other, version))
              .toList();
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

  private static boolean before(Version a, Version b) {
    return a.dossier().when().before(b.dossier().when()) > BEFORE;
  }

  private static Optional<Correction.Kind> kind(Version version, List<Version> earlier) {
    boolean takenBack = earlier.stream().anyMatch(old -> NumberChange.takesBack(old, version));
    boolean changed =
        takenBack
            || earlier.stream().anyMatch(old -> !NumberChange.find(old, version).isEmpty())
            || earlier.stream().anyMatch(old -> NegationChange.find(old, version).isPresent());
    for (Note note : notes(version.dossier().reading().article())) {
      boolean all = note.kind() == Correction.Kind.RETRACTION;
      boolean here = note.span() != null && note.span().contains(version.main().content().hull());
      if (all || about(note, version) && (earlier.isEmpty() || changed || here)) {
        return Optional.of(note.kind());
      }
    }
    return takenBack ? Optional.of(Correction.Kind.CORRECTION) : Optional.empty();
  }

  /**
   * "An earlier version misspelled her name" takes back nothing of a claim that it shares no number
   * and no two words with; what the title calls a correction is one of all that it tells.
   */
  private static boolean about(Note note, Version version) {
    if (note.span() == null) {
      return true;
    }
    Set<String> told = new HashSet<>();
    version.main().terms().stream().filter(Term::tells).forEach(term -> told.add(term.key()));
    List<Term> shared =
        version.dossier().terms(note.span()).stream()
            .filter(term -> told.contains(term.key()))
            .toList();
    return shared.stream().anyMatch(term -> term.kind() == TermKind.NUMBER)
        || shared.stream().map(Term::key).distinct().count() >= SHARED;
  }

  /**
   * Where an article says that it takes something back.
   *
   * @param span the paragraph; null for the title
   */
  private record Note(Correction.Kind kind, @Nullable Span span) {}

  private static List<Note> notes(Article article) {
    List<Note> notes = new ArrayList<>();
    said(article.title()).ifPresent(kind -> notes.add(new Note(kind, null)));
    for (Span paragraph : article.paragraphs()) {
      int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
      said(new Span(paragraph.start(), end).in(article.text()))
          .ifPresent(kind -> notes.add(new Note(kind, paragraph)));
    }
    return notes;
  }

  /** What the title or a paragraph of the article says that it is. */
  static Optional<Correction.Kind> said(Article article) {
    return notes(article).stream().map(Note::kind).findFirst();
  }

  static Optional<Correction.Kind> said(String text) {
    String folded = Folding.fold(text).strip().replaceAll("\\s+", " ");
    return PHRASES.stream()
        .filter(phrase -> phrase.start() ? starts(folded, phrase) : within(folded, phrase))
        .map(Phrase::kind)
        .findFirst();
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
