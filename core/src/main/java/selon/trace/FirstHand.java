package selon.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import selon.claim.Term;
import selon.claim.TermKind;
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

  private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les", "l'");
  private static final Map<FirstHand, List<List<String>>> PHRASES = new EnumMap<>(FirstHand.class);

  static {
    for (FirstHand kind : values()) {
      PHRASES.put(kind, new ArrayList<>());
    }
    for (Map<String, String> row : Lexicon.of(FirstHand.class, "firsthand.tsv").rows()) {
      FirstHand kind = valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
      PHRASES
          .getOrDefault(kind, List.of())
          .add(List.of(row.getOrDefault("phrase", "").split(" ")));
    }
  }

  /** Whether it says so of the version's source, where it first names it. */
  boolean of(Version version, Credits credits) {
    String name = Sources.name(version.main());
    Set<String> names = name == null ? Set.of() : Sources.words(name);
    Dossier dossier = version.dossier();
    for (Span paragraph : dossier.reading().article().paragraphs()) {
      if (dossier.terms(paragraph).stream().anyMatch(term -> names.contains(term.form()))
          && in(paragraph, dossier, credits)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stretch of the article says so. */
  boolean in(Span stretch, Dossier dossier, Credits credits) {
    List<Term> terms =
        dossier.terms(stretch).stream()
            .filter(term -> term.kind() != TermKind.MARK)
            .filter(term -> dossier.quotations().stream().noneMatch(q -> q.contains(term.span())))
            .toList();
    List<Span> own =
        credits.namings(dossier.number()).stream()
            .filter(naming -> naming.family().equals(dossier.family()))
            .map(Credits.Naming::span)
            .toList();
    return in(
        terms.stream().map(Term::form).toList(),
        at -> own.stream().anyMatch(name -> name.contains(terms.get(at).span())));
  }

  /**
   * Whether the words say so.
   *
   * @param words folded, without marks
   * @param own which of them are of the outlet's own name
   */
  boolean in(List<String> words, IntPredicate own) {
    for (List<String> phrase : PHRASES.getOrDefault(this, List.of())) {
      for (int at = 0; at < words.size(); at++) {
        if (matches(phrase, words, at, own)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(
      List<String> phrase, List<String> words, int start, IntPredicate own) {
    int at = start;
    for (String part : phrase) {
      if (part.equals("*")) {
        at += at < words.size() && !own.test(at) && ARTICLES.contains(words.get(at)) ? 1 : 0;
        if (at >= words.size() || !own.test(at)) {
          return false;
        }
        while (at < words.size() && own.test(at)) {
          at++;
        }
      } else if (at >= words.size() || !is(part, words.get(at))) {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  private static boolean is(String part, String word) {
    return part.endsWith("~")
        ? word.startsWith(part.substring(0, part.length() - 1))
        : part.equals(word);
  }
}
