package selon.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.text.Span;

/**
 * Makes terms of tokens. Safe for threads; linear in the tokens. Equal tokens share their words, so
 * that a collection holds each but once.
 */
final class TermReader {

  private static final Set<String> NEGATIONS =
      Set.of(
          "en no",
          "en nobody",
          "en none",
          "en nothing",
          "en never",
          "en without",
          "en cannot",
          "en neither",
          "fr aucun",
          "fr aucune",
          "fr rien",
          "fr jamais",
          "fr sans",
          "fr nul",
          "fr nulle");

  /** "Ne … que" limits and denies nothing; taggers take other such words for it. */
  private static final Set<String> CONJUNCTIONS = Set.of("que", "qu'");

  /** What denies behind "ne": "n'est plus", but "plus de 200 barques". */
  private static final Set<String> BEHIND_NE =
      Set.of("plus", "guere", "point", "personne", "nullement");

  /** So many words behind it at most: "n'en a plus". */
  private static final int REACH = 3;

  private final Language language;
  private final Set<String> function = new HashSet<>();
  private final Set<String> reports = new HashSet<>();

  /** What stands for what is talked about: "à ce sujet" tells nothing of the subject. */
  private final Set<String> matters = new HashSet<>();

  private final Map<Shape, Term> known = new ConcurrentHashMap<>();

  /** All of a token that its term depends on. */
  private record Shape(String form, String lemma, Upos upos, String features, int length) {

    /** Asked for every word: the two that tell nearly all shapes apart are enough. */
    @Override
    public int hashCode() {
      return 31 * form.hashCode() + lemma.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Shape shape
          && upos == shape.upos
          && length == shape.length
          && form.equals(shape.form)
          && lemma.equals(shape.lemma)
          && features.equals(shape.features);
    }
  }

  TermReader(Language language) {
    this.language = language;
    Optional<LanguagePack> pack = LanguagePacks.of(language);
    pack.ifPresent(
        p ->
            Lexicon.of(p, "function-words.tsv").column("word").stream()
                .map(Folding::fold)
                .forEach(function::add));
    pack.ifPresent(
        p ->
            Lexicon.of(p, "cues.tsv").rows().stream()
                .filter(row -> "verb".equals(row.get("pos")) && "3".equals(row.get("speech")))
                .map(row -> Folding.fold(row.getOrDefault("lemma", "")))
                .forEach(function::add));
    pack.ifPresent(
        p ->
            Lexicon.of(p, "cues.tsv").rows().stream()
                .filter(row -> "3".equals(row.get("speech")) && reports(row))
                .map(row -> Folding.fold(row.getOrDefault("lemma", "")).split(" ")[0])
                .forEach(reports::add));
    pack.ifPresent(this::matters);
  }

  private void matters(LanguagePack pack) {
    Lexicon.of(pack, "phrase-words.tsv").rows().stream()
        .filter(row -> "matter".equals(row.get("role")))
        .map(row -> Folding.fold(row.getOrDefault("word", "")))
        .forEach(matters::add);
  }

  /** "Dire" and "according to" tell who says it, "de l'avis de" what he thinks. */
  private static boolean reports(Map<String, String> row) {
    String lemma = row.getOrDefault("lemma", "");
    return "assertion".equals(row.get("attitude"))
        && ("verb".equals(row.get("pos")) && lemma.indexOf(' ') < 0
            || lemma.equals("selon")
            || lemma.equals("according to"));
  }

  TermRow read(List<Token> tokens) {
    TermRow.Builder row = new TermRow.Builder(tokens.size());
    boolean numbers = false;
    boolean joins = false;
    boolean afterPreposition = false;
    boolean points = false;
    int sinceNe = REACH;
    for (Token token : tokens) {
      Term term = known(token);
      if (sinceNe++ < REACH && BEHIND_NE.contains(term.form())) {
        term = new Term(term.span(), "not", term.form(), TermKind.NEGATION);
      }
      sinceNe = term.key().equals("ne") ? 0 : term.kind() == TermKind.NEGATION ? REACH : sinceNe;
      if (points && matters.contains(term.form())) {
        term = new Term(term.span(), term.form(), term.form(), TermKind.LIGHT);
      }
      points = afterPreposition && token.has("PronType=Dem");
      afterPreposition = token.upos() == Upos.ADP;
      boolean number = term.kind() == TermKind.NUMBER;
      joins |= numbers && number;
      numbers = number;
      row.add(token.span().start(), term);
    }
    TermRow terms = row.build();
    return joins ? joined(terms) : terms;
  }

  /** The term of a token like this one. */
  private Term known(Token token) {
    Shape shape =
        new Shape(
            token.form(), token.lemma(), token.upos(), token.features(), token.span().length());
    Term term = known.get(shape); // takes no lock where computeIfAbsent may
    return term == null ? known.computeIfAbsent(shape, s -> term(token)) : term;
  }

  /** "Mille deux cents" and "4 million" are one number each. */
  private static TermRow joined(TermRow terms) {
    TermRow.Builder joined = new TermRow.Builder(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      int end = i;
      while (end < terms.size() && terms.like(end).kind() == TermKind.NUMBER) {
        end++;
      }
      Optional<String> value =
          end - i < 2
              ? Optional.empty()
              : Numbers.sum(terms.subList(i, end).stream().map(t -> t.key().substring(1)).toList());
      if (value.isPresent()) {
        Span span = terms.get(i).span().hull(terms.get(end - 1).span());
        joined.add(span.start(), new Term(span, "#" + value.get(), value.get(), TermKind.NUMBER));
        i = end - 1;
      } else {
        joined.add(terms.start(i), terms.like(i));
      }
    }
    return joined.build();
  }

  private Term term(Token token) {
    String form = Folding.fold(token.form());
    String lemma = Folding.fold(token.lemma());
    if (token.upos() == Upos.PUNCT || token.upos() == Upos.SYM && form.length() == 1) {
      return new Term(token.span(), form, form, form.equals("%") ? TermKind.WORD : TermKind.MARK);
    }
    if (token.has("Polarity=Neg") && !CONJUNCTIONS.contains(form)
        || NEGATIONS.contains(language.tag() + " " + form)) {
      // "ne" alone denies nothing, and "ne … pas" denies once
      return form.startsWith("n") && form.length() <= 2 && !form.equals("no")
          ? new Term(token.span(), "ne", form, TermKind.LIGHT)
          : new Term(token.span(), "not", form, TermKind.NEGATION);
    }
    Optional<String> number = Numbers.value(form);
    if (number.isPresent() && token.upos() != Upos.DET) {
      return new Term(token.span(), "#" + number.get(), form, TermKind.NUMBER);
    }
    if (reports.contains(lemma) && token.upos() != Upos.NOUN && token.upos() != Upos.ADJ) {
      return new Term(token.span(), form, form, TermKind.REPORT);
    }
    Optional<String> hedge = Hedges.kind(token, language);
    if (hedge.isPresent()) {
      return new Term(token.span(), "~" + hedge.get(), form, TermKind.HEDGE);
    }
    return switch (token.upos()) {
      case NOUN, VERB, ADJ, ADV, X, NUM, INTJ ->
          function.contains(form) || function.contains(lemma)
              ? new Term(token.span(), form, form, TermKind.LIGHT)
              : new Term(token.span(), Concepts.key(language.tag(), lemma), form, TermKind.WORD);
      case PROPN ->
          function.contains(form)
              ? new Term(token.span(), form, form, TermKind.LIGHT)
              : new Term(token.span(), name(form, lemma), form, TermKind.NAME);
      default -> new Term(token.span(), form, form, TermKind.LIGHT);
    };
  }

  /** A lemma may leave "saint-" of "Saint-Orvain", which all saints would share. */
  private String name(String form, String lemma) {
    return form.indexOf('-') > 0 ? form : Concepts.key(language.tag(), lemma);
  }
}
