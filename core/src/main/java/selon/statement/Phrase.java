package selon.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * A noun phrase or pronoun, taken apart.
 *
 * @param tokens the sentence's
 * @param from the index of its first token
 * @param to one past that of its last
 * @param head the index of the token that tells what it is about
 * @param core one past the last token before a relative clause, an apposition or a second member
 * @param pronoun if it is nothing else
 * @param noun what the lexicon knows of the head
 * @param several whether it joins several of equal rank
 * @param name the proper name of the one meant; none if only a complement has one
 */
record Phrase(
    List<Token> tokens,
    int from,
    int to,
    int head,
    int core,
    @Nullable Pronoun pronoun,
    @Nullable SourceWord noun,
    Determiner determiner,
    boolean plural,
    boolean several,
    Gender gender,
    @Nullable NameRun name) {

  /** How many tokens behind the core the text of several may have. */
  private static final int LONGEST_REST = 12;

  /** How a phrase presents what it names. */
  enum Determiner {
    NONE,
    DEFINITE,
    INDEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    QUANTITY
  }

  /** The same behind a word that points at it: "ce dernier, {Untel}". */
  Phrase pointing() {
    return new Phrase(
        tokens,
        from,
        to,
        head,
        core,
        pronoun,
        noun,
        Determiner.DEMONSTRATIVE,
        plural,
        several,
        gender,
        name);
  }

  /** Whether it is a name behind such a word. */
  boolean isPointedAt() {
    return determiner == Determiner.DEMONSTRATIVE && isNamedByHead();
  }

  Token headToken() {
    return tokens.get(head);
  }

  int offset() {
    return tokens.get(from).span().start();
  }

  List<Token> all() {
    return tokens.subList(from, to);
  }

  /** Whether it points at something already told: "le", "ce", "the". */
  boolean pointsBack() {
    return determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE;
  }

  /** Whether a clause follows that tells which one is meant. */
  boolean goesOn() {
    return core < to && tokens.get(core).upos() != Upos.PUNCT;
  }

  /** The lemmas that say which one it is: those of nouns, names and adjectives around the head. */
  Set<String> complement() {
    Set<String> words = new LinkedHashSet<>();
    int end = name != null && name.from() > head ? Math.min(core, name.from()) : core;
    for (int i = from; i < end; i++) {
      Upos upos = tokens.get(i).upos();
      boolean inName = name != null && i >= name.from() && i < name.to();
      if (i != head && !inName && (upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ)) {
        words.add(SourceLexicon.lemma(tokens.get(i)));
      }
    }
    return words;
  }

  /** Whether its head is part of its name. */
  boolean isNamedByHead() {
    return name != null && name.from() <= head && head < name.to();
  }

  /**
   * The kind of source that its words tell, by the rules of the annotation guide.
   *
   * @param figure whom it means; null if that is not known
   */
  SourceKind kind(@Nullable Figure figure) {
    if (noun != null && !isNamedByHead()) {
      return switch (noun.kind()) {
        case ROLE ->
            plural && !(several && name != null)
                ? SourceKind.COLLECTIVE
                : figure != null && figure.named() || several ? SourceKind.PERSON : SourceKind.ROLE;
        case ORGANISATION ->
            plural && (!several || headToken().has("Number=Plur"))
                ? SourceKind.COLLECTIVE
                : hasTitledName() ? SourceKind.PERSON : ofFigure(figure, SourceKind.ORGANISATION);
        case MEDIUM ->
            figure != null && figure.kind() == SourceKind.DOCUMENT
                ? SourceKind.DOCUMENT // "a paper in a journal … The paper"
                : SourceKind.MEDIUM;
        default -> noun.kind();
      };
    }
    if (several && name != null) {
      return ofSeveral(name);
    }
    SourceKind kind = ofFigure(figure, SourceKind.NONE);
    if (kind != SourceKind.NONE) {
      return kind;
    }
    if (name != null && determiner == Determiner.NONE) {
      boolean many = plural && name.size() > 1 && !name.titled();
      return name.isAcronym()
          ? SourceKind.ORGANISATION
          : many ? SourceKind.COLLECTIVE : SourceKind.PERSON;
    }
    if (plural) {
      return SourceKind.COLLECTIVE;
    }
    return name == null && determiner == Determiner.INDEFINITE
        ? SourceKind.ROLE
        : SourceKind.ORGANISATION;
  }

  /** "Son conseil, Me Untel": a word for a body may be one for a person. */
  private boolean hasTitledName() {
    return name != null && name.titled() && name.from() > head;
  }

  private SourceKind ofSeveral(NameRun first) {
    if (first.known() != null) {
      return first.known().kind();
    }
    boolean article = determiner != Determiner.NONE && !first.titled();
    return article || first.isAcronym() ? SourceKind.ORGANISATION : SourceKind.PERSON;
  }

  private static SourceKind ofFigure(@Nullable Figure figure, SourceKind otherwise) {
    return figure == null || figure.kind() == SourceKind.NONE ? otherwise : figure.kind();
  }

  Figure.Description description() {
    String lemma = SourceLexicon.lemma(headToken());
    String word = noun == null || SourceLexicon.isDeputy(lemma) ? lemma : noun.text();
    return new Figure.Description(word, complement());
  }

  /** Its words up to the end of the core, without articles and demonstratives. */
  String text() {
    int start = from;
    while (start < head && isArticle(tokens.get(start))) {
      start++;
    }
    StringBuilder text = new StringBuilder();
    int end = several ? Math.min(to, core + LONGEST_REST) : core;
    while (end > start + 1 && isGenitive(tokens.get(end - 1))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      Token token = tokens.get(i);
      if (i > start && tokens.get(i - 1).span().end() < token.span().start()) {
        text.append(' ');
      }
      text.append(token.form());
    }
    return text.toString();
  }

  /** The "'s" of "the judge's view". */
  private static boolean isGenitive(Token token) {
    return token.upos() == Upos.PART && "'’".indexOf(token.form().charAt(0)) >= 0;
  }

  private static boolean isArticle(Token token) {
    return token.has("PronType=Art")
        || token.has("PronType=Dem")
        || token.upos() == Upos.PUNCT
        || token.upos() == Upos.ADP
        || token.upos() == Upos.CCONJ;
  }
}
