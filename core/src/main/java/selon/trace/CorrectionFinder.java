package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** How many versions of one publisher are looked at on either side of one. */
  private static final int NEAREST = 40;

  /** How many that go back to a correction, or to what it corrects, are looked at. */
  private static final int HEIRS = 2_000;

  /** How likely the one must lie before the other. */
  private static final double BEFORE = 0.5;

  /** How many words of a claim a note must share to be about it. */
  private static final int SHARED = 2;

  private record Phrase(String words, Correction.Kind kind, boolean start) {}

  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

  private static final List<Phrase> PHRASES = new ArrayList<>();

  /** For what two letters point at the places of the phrases that may begin with them, rising. */
  private static final int[][] BEGINNINGS = new int[256][];

  static {
    for (Map<String, String> row : Lexicon.of(CorrectionFinder.class, "corrections.tsv").rows()) {
      PHRASES.add(
          new Phrase(
              row.getOrDefault("phrase", ""),
              Correction.Kind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
              "start".equals(row.get("place"))));
    }
    Arrays.fill(BEGINNINGS, new int[0]);
    for (int phrase = 0; phrase < PHRASES.size(); phrase++) {
      int slot = slot(PHRASES.get(phrase).words(), 0);
      int[] more = Arrays.copyOf(BEGINNINGS[slot], BEGINNINGS[slot].length + 1);
      more[more.length - 1] = phrase;
      BEGINNINGS[slot] = more;
    }
  }

  /** What the articles say that they are, by their ids. */
  private final Map<String, List<Note>> known = new HashMap<>();

  /** The corrections, in the order of the versions. */
  List<Correction> find(List<ForestFinder.Node> forest) {
    Map<String, List<Version>> publishers = new HashMap<>();
    Map<Version, Integer> places = new HashMap<>();
    for (ForestFinder.Node node : forest) {
      List<Version> own =
          publishers.computeIfAbsent(
              node.version().dossier().family(), family -> new ArrayList<>());
      places.put(node.version(), own.size());
      own.add(node.version());
    }
    Map<Version, Correction> corrections = new LinkedHashMap<>();
    Heirs heirs = new Heirs(forest);
    for (ForestFinder.Node node : forest) {
      Version version = node.version();
      List<Version> earlier = earlier(version, publishers, places);
      kind(version, earlier)
          .ifPresent(
              kind ->
                  corrections.put(
                      version,
                      new Correction(
                          kind,
                          version.article(),
                          earlier.stream().map(Version::article).toList(),
                          left(version, earlier, heirs))));
    }
    List<Version> versions = forest.stream().map(ForestFinder.Node::version).toList();
    for (SelfCorrections.Found found : SelfCorrections.in(versions)) {
      corrections.putIfAbsent(
          found.version(),
          new Correction(
              Correction.Kind.CORRECTION,
              found.version().article(),
              found.corrected().stream().map(Version::article).toList(),
              left(found, heirs),
              found.source()));
    }
    return versions.stream().map(corrections::get).filter(Objects::nonNull).toList();
  }

  /** Those that go back to what a source takes back, and whose outlet never told it as it is. */
  private static List<String> left(SelfCorrections.Found found, Heirs heirs) {
    List<Version> followers = heirs.of(found.corrected());
    Set<String> tookOver = new HashSet<>();
    for (Version heir : followers) {
      if (!SelfCorrections.tellsAnotherNumber(heir, found.version())) {
        tookOver.add(heir.dossier().family());
      }
    }
    return followers.size() == HEIRS
        ? List.of()
        : followers.stream()
            .filter(heir -> !tookOver.contains(heir.dossier().family()))
            .map(Version::article)
            .toList();
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
    boolean takenBack = earlier.stream().anyMatch(old -> NumberChange.takesBack(old, version));
    List<Note> notes = notesOf(version);
    boolean changed =
        takenBack
            || !notes.isEmpty() // few articles have any
                && earlier.stream().anyMatch(old -> changed(old, version));
    for (Note note : notes) {
      boolean all = note.kind() == Correction.Kind.RETRACTION;
      boolean here = note.span() != null && note.span().contains(version.main().content().hull());
      if (all || about(note, version, earlier) && (earlier.isEmpty() || changed || here)) {
        return Optional.of(note.kind());
      }
    }
    return takenBack ? Optional.of(Correction.Kind.CORRECTION) : Optional.empty();
  }

  private static boolean changed(Version old, Version version) {
    return !NumberChange.find(old, version).isEmpty()
        || NegationChange.find(old, version).isPresent();
  }

  /**
   * "An earlier version misspelled her name" takes back nothing of a claim that it shares no number
   * and no two words with, nor of what an earlier version told a number that it has; what the title
   * calls a correction is one of all that it tells.
   */
  private static boolean about(Note note, Version version, List<Version> earlier) {
    if (note.span() == null) {
      return true;
    }
    Set<String> told = new HashSet<>();
    version.main().terms().stream().filter(Term::tells).forEach(term -> told.add(term.key()));
    List<Term> said = version.dossier().terms(note.span());
    List<Term> shared = said.stream().filter(term -> told.contains(term.key())).toList();
    return shared.stream().anyMatch(term -> term.kind() == TermKind.NUMBER)
        || shared.stream().map(Term::key).distinct().count() >= SHARED
        || !shared.isEmpty()
            && said.stream()
                .anyMatch(term -> earlier.stream().anyMatch(old -> tellsNumber(old, term)));
  }

  private static boolean tellsNumber(Version version, Term number) {
    return number.kind() == TermKind.NUMBER && version.numbers().contains(number.key());
  }

  /**
   * Where an article says that it takes something back.
   *
   * @param span the paragraph; null for the title
   */
  private record Note(Correction.Kind kind, @Nullable Span span) {}

  private List<Note> notesOf(Version version) {
    return known.computeIfAbsent(
        version.article(), id -> notes(version.dossier().reading().article()));
  }

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
    String folded = Folding.fold(text).strip();
    if (spaced(folded)) {
      folded = SPACES.matcher(folded).replaceAll(" ");
    }
    int first = PHRASES.size();
    for (int at = 0; at + 1 < folded.length(); at++) {
      if (at == 0 || !Character.isLetter(folded.charAt(at - 1))) {
        for (int phrase : BEGINNINGS[slot(folded, at)]) {
          first = phrase < first && is(folded, at, PHRASES.get(phrase)) ? phrase : first;
        }
      }
    }
    return first == PHRASES.size() ? Optional.empty() : Optional.of(PHRASES.get(first).kind());
  }

  /** Where the two letters from a place on point at. */
  private static int slot(String text, int at) {
    return text.charAt(at) * 31 + text.charAt(at + 1) & BEGINNINGS.length - 1;
  }

  private static boolean is(String text, int at, Phrase phrase) {
    return text.startsWith(phrase.words(), at)
        && (phrase.start() ? at == 0 && starts(text, phrase) : ends(text, at, phrase));
  }

  /** Whether words stand apart by anything but a space. */
  private static boolean spaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** At the start, and with a mark or nothing behind where it is a single word. */
  private static boolean starts(String text, Phrase phrase) {
    String rest = text.substring(phrase.words().length());
    boolean word = phrase.words().chars().allMatch(Character::isLetter);
    return !word || rest.isBlank() || rest.matches("(?s)\\s?[:.–—-].*");
  }

  /** Whether the phrase ends with its last word, and not within a longer one. */
  private static boolean ends(String text, int at, Phrase phrase) {
    int end = at + phrase.words().length();
    return end == text.length() || !Character.isLetter(text.charAt(end));
  }

  /**
   * Those that go back to a corrected version or to the correction, and whose outlet never told it
   * as it is; none where so many go back to it that not all were looked at.
   */
  private static List<String> left(Version correction, List<Version> corrected, Heirs heirs) {
    Set<String> tookOver = new HashSet<>();
    List<Version> followers = heirs.of(List.of(correction));
    if (followers.size() == HEIRS) {
      return List.of();
    }
    tookOver.add(correction.dossier().family());
    for (Version heir : followers) {
      if (!SelfCorrections.tellsAnotherNumber(heir, correction)) {
        tookOver.add(heir.dossier().family());
      }
    }
    for (String number : correction.numbers()) {
      if (corrected.stream().noneMatch(old -> old.numbers().contains(number))) {
        tookOver.addAll(heirs.telling(number));
      }
    }
    List<Version> all = new ArrayList<>(corrected);
    all.add(correction);
    return heirs.of(all).stream()
        .filter(heir -> !tookOver.contains(heir.dossier().family()))
        .map(Version::article)
        .toList();
  }

  /** The versions that go back to others. */
  private static final class Heirs {
    private final List<ForestFinder.Node> forest;
    private final Map<Version, List<Version>> children = new HashMap<>();
    private final Map<Version, Integer> order = new HashMap<>();
    private final Map<String, Set<String>> tellers = new HashMap<>();

    Heirs(List<ForestFinder.Node> forest) {
      this.forest = forest;
    }

    /**
     * These and what goes back to one of them, in the order of the versions; no more than {@value
     * #HEIRS}, so that many corrections of a widely told claim cost no more than their number.
     */
    List<Version> of(List<Version> some) {
      if (order.isEmpty()) {
        note();
      }
      Set<Version> seen = new HashSet<>(some);
      List<Version> heirs = new ArrayList<>(some);
      for (int i = 0; i < heirs.size() && heirs.size() < HEIRS; i++) {
        for (Version child : children.getOrDefault(heirs.get(i), List.of())) {
          if (heirs.size() < HEIRS && seen.add(child)) {
            heirs.add(child);
          }
        }
      }
      heirs.sort(Comparator.comparing(heir -> order.getOrDefault(heir, 0)));
      return heirs;
    }

    /** The publishers that tell the number, whomever they have it from. */
    Set<String> telling(String number) {
      if (order.isEmpty()) {
        note();
      }
      return tellers.getOrDefault(number, Set.of());
    }

    /** Puts down who goes back to whom: few claims are ever corrected. */
    private void note() {
      for (ForestFinder.Node node : forest) {
        order.put(node.version(), order.size());
        for (String number : node.version().numbers()) {
          tellers
              .computeIfAbsent(number, n -> new HashSet<>())
              .add(node.version().dossier().family());
        }
        Version parent = node.parent();
        if (parent != null) {
          children.computeIfAbsent(parent, p -> new ArrayList<>()).add(node.version());
        }
      }
    }
  }
}
