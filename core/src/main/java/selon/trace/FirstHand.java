package selon.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.language.Lexicon;
import selon.text.Span;

/** What an article says, outside quotations, of how its outlet came to know. */
enum FirstHand {
  /** Somebody told the outlet, and maybe nobody else. */
  TOLD,
  /** The outlet was there. */
  SAW,
  /** Somebody told it to all outlets that had come. */
  PRESS,
  /** From a source that it does not tell. */
  LEARNED,
  /** It had the article of another language before it. */
  TRANSLATED;

  /** How many signs of an article are kept. */
  private static final int MOST = 100;

  private static final String OWN = "*";
  private static final Set<String> ARTICLES = SmallWords.of("definite");

  private record Phrase(List<String> words, FirstHand kind) {}

  /** By their first word. */
  private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

  static {
    for (Map<String, String> row : Lexicon.of(FirstHand.class, "firsthand.tsv").rows()) {
      List<String> words = List.of(row.getOrDefault("phrase", "").split(" "));
      FirstHand kind = valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
      PHRASES.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Phrase(words, kind));
    }
  }

  private static final Sieve STARTS = new Sieve(PHRASES.keySet());

  /** Where an article says so. */
  record Sign(FirstHand kind, Span span) {}

  /**
   * The signs of an article, in order.
   *
   * @param own the places where it names its own outlet
   */
  static List<Sign> signs(Dossier dossier, List<Span> own) {
    TermRow terms = dossier.terms();
    List<Term> unplaced = terms.unplaced();
    if (own.isEmpty() && !startsAny(unplaced)) {
      return List.of();
    }
    int[] places = new int[terms.size()];
    List<String> words = new ArrayList<>(places.length);
    BitSet named = new BitSet();
    int quotation = 0;
    int name = 0;
    for (int i = 0; i < places.length; i++) {
      Term term = unplaced.get(i);
      int start = terms.start(i);
      while (quotation < dossier.quotations().size()
          && dossier.quotations().get(quotation).end() <= start) {
        quotation++;
      }
      while (name < own.size() && own.get(name).end() <= start) {
        name++;
      }
      boolean quoted =
          quotation < dossier.quotations().size()
              && dossier.quotations().get(quotation).contains(start);
      if (!quoted && term.kind() != TermKind.MARK) {
        named.set(words.size(), name < own.size() && own.get(name).contains(start));
        places[words.size()] = i;
        words.add(term.form());
      }
    }
    List<Sign> signs = new ArrayList<>();
    for (int at = 0; at < words.size() && signs.size() < MOST; at++) {
      if (starts(words.get(at)) || named.get(at) || named.get(at + 1)) {
        for (FirstHand kind : at(words, at, named::get)) {
          signs.add(new Sign(kind, terms.span(places[at])));
        }
      }
    }
    return signs;
  }

  private static boolean startsAny(List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (starts(terms.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(String word) {
    return STARTS.passes(word) && PHRASES.containsKey(word);
  }

  /**
   * What the words say from one of them on.
   *
   * @param words folded, without marks
   * @param own which of them are of the outlet's own name
   */
  static List<FirstHand> at(List<String> words, int start, IntPredicate own) {
    String word = words.get(start);
    List<FirstHand> found = new ArrayList<>();
    add(found, PHRASES.getOrDefault(word, List.of()), words, start, own);
    boolean article = ARTICLES.contains(word) && start + 1 < words.size() && own.test(start + 1);
    if (article || own.test(start)) {
      add(found, PHRASES.getOrDefault(OWN, List.of()), words, start, own);
    }
    return found;
  }

  private static void add(
      List<FirstHand> found,
      List<Phrase> phrases,
      List<String> words,
      int start,
      IntPredicate own) {
    for (Phrase phrase : phrases) {
      if (matches(phrase.words(), words, start, own)) {
        found.add(phrase.kind());
      }
    }
  }

  private static boolean matches(
      List<String> phrase, List<String> words, int start, IntPredicate own) {
    int at = start;
    for (String part : phrase) {
      if (part.equals(OWN)) {
        at += at < words.size() && !own.test(at) && ARTICLES.contains(words.get(at)) ? 1 : 0;
        if (at >= words.size() || !own.test(at)) {
          return false;
        }
        while (at < words.size() && own.test(at)) {
          at++;
        }
      } else if (at >= words.size() || !SmallWords.is(part, words.get(at))) {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  /** Whether the version's source spoke to the outlet, or to the press where it was. */
  static boolean heard(Version version, Credits credits) {
    return told(version, credits) || press(version, credits);
  }

  /** Whether somebody told it to the outlet. */
  static boolean told(Version version, Credits credits) {
    if (credits.signs(version.dossier().number()).isEmpty()) {
      return false;
    }
    Span sentence = version.dossier().introduced(version.main().sentence());
    return TOLD.in(sentence, version, credits) || TOLD.ofSource(version, credits);
  }

  /** Whether somebody told it to the press where the outlet was. */
  static boolean press(Version version, Credits credits) {
    if (credits.signs(version.dossier().number()).isEmpty()) {
      return false;
    }
    Span around = version.dossier().paragraphs().about(version.main().sentence());
    return PRESS.in(around, version, credits) || PRESS.ofSource(version, credits);
  }

  /** Whether the stretch of the version's article says so. */
  boolean in(Span stretch, Version version, Credits credits) {
    for (Sign sign : credits.signs(version.dossier().number())) {
      if (sign.kind() == this && stretch.contains(sign.span())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says so near to where it names the version's source. */
  private boolean ofSource(Version version, Credits credits) {
    Set<String> names = version.sourceWords();
    Dossier dossier = version.dossier();
    return !names.isEmpty()
        && credits.signs(dossier.number()).stream()
            .filter(sign -> sign.kind() == this)
            .flatMap(
                sign -> dossier.terms(dossier.paragraphs().near(sign.span())).unplaced().stream())
            .anyMatch(term -> names.contains(term.form()));
  }
}
