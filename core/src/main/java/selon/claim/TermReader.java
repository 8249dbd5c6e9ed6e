package selon.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.language.LanguagePacks;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/** Makes terms of tokens. Immutable; linear in the tokens. */
final class TermReader {

  private final Language language;
  private final Set<String> function = new HashSet<>();

  TermReader(Language language) {
    this.language = language;
    Optional<LanguagePack> pack = LanguagePacks.of(language);
    pack.ifPresent(
        p -> Lexicon.of(p, "function-words.tsv").column("word").stream()
            .map(Folding::fold)
            .forEach(function::add));
    pack.ifPresent(
        p -> Lexicon.of(p, "cues.tsv").rows().stream()
            .filter(row -> "verb".equals(row.get("pos")) && "3".equals(row.get("speech")))
            .map(row -> Folding.fold(row.getOrDefault("lemma", "")))
            .forEach(function::add));
  }

  List<Term> read(List<Token> tokens) {
    List<Term> terms = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      terms.add(term(token));
    }
    return terms;
  }

  private Term term(Token token) {
    String form = Folding.fold(token.form());
    String lemma = Folding.fold(token.lemma());
    if (token.upos() == Upos.PUNCT || token.upos() == Upos.SYM && form.length() == 1) {
      return new Term(token.span(), form, form, form.equals("%") ? TermKind.WORD : TermKind.MARK);
    }
    if (token.has("Polarity=Neg") || lemma.equals("aucun") || lemma.equals("never")) {
      // "ne" alone denies nothing, and "ne … pas" denies once
      return form.startsWith("n") && form.length() <= 2 && !form.equals("no")
          ? new Term(token.span(), "ne", form, TermKind.LIGHT)
          : new Term(token.span(), "not", form, TermKind.NEGATION);
    }
    Optional<String> number = Numbers.value(form);
    if (number.isPresent() && token.upos() != Upos.DET) {
      return new Term(token.span(), "#" + number.get(), form, TermKind.NUMBER);
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
              : new Term(token.span(), Concepts.key(language.tag(), lemma), form, TermKind.NAME);
      default -> new Term(token.span(), form, form, TermKind.LIGHT);
    };
  }
}
