package selon.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import selon.language.LanguagePack;
import selon.sentence.Quotation;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.PhraseWords.Role;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds what a headline says in the shapes that only headlines have: a cue with a bare speaker
 * behind the last comma ("Water unsafe, warns study"), and a name with a colon before a quotation
 * that is all the rest of it ("Crane : « Le pont tient »").
 *
 * <p>Safe for threads; linear in the article.
 */
final class HeadlineFinder {

  private static final double CONFIDENCE = 0.7;

  /** How long a headline is at most, in tokens. */
  private static final int LONGEST = 40;

  /** How long a speaker behind its cue is, and a topic before its colon, in tokens. */
  private static final int LONGEST_SPEAKER = 8;

  private static final int LONGEST_TOPIC = 5;

  private final CueLexicon cues;
  private final SourceLexicon sources;
  private final PronounLexicon pronouns;
  private final PhraseWords words;

  HeadlineFinder(LanguagePack pack) {
    cues = CueLexicon.of(pack);
    sources = SourceLexicon.of(pack);
    pronouns = PronounLexicon.of(pack);
    words = PhraseWords.of(pack);
  }

  /**
   * The statement of the headline, if it has one of these shapes.
   *
   * @param found the other statements; where one stands in the headline, nothing is added
   */
  Optional<Attribution> find(Words article, List<Attribution> found) {
    List<Span> body = article.article().body();
    if (body.size() < 2 || article.sentences().isEmpty()) {
      return Optional.empty();
    }
    Span line = body.get(0);
    Sentence first = article.sentences().get(0);
    boolean whole = first.span().equals(line) || asksOrCalls(article, line);
    boolean free =
        found.stream()
            .noneMatch(
                each ->
                    each.cue().overlaps(line)
                        || each.source().overlaps(line) && each.content().overlaps(line));
    if (!whole || !free || article.text().charAt(line.end() - 1) == '.') {
      return Optional.empty();
    }
    List<Token> tokens = article.tokensIn(line);
    return tokens.size() > LONGEST
        ? Optional.empty()
        : cueBehind(article, tokens).or(() -> quoted(article, line, tokens));
  }

  /** A quotation may hold marks that end sentences. */
  private static boolean asksOrCalls(Words article, Span line) {
    return article.quotationsFrom(line).stream().anyMatch(each -> each.span().end() == line.end());
  }

  /** "Les glaciers vont disparaître, alerte une étude". */
  private Optional<Attribution> cueBehind(Words article, List<Token> tokens) {
    int comma = tokens.size() - 1;
    while (comma > 0 && !tokens.get(comma).form().equals(",")) {
      comma--;
    }
    int first = topicEnd(tokens);
    int cue = comma + 1;
    int verb = cue;
    while (verb < tokens.size() && tokens.get(verb).upos() == Upos.AUX) {
      verb++;
    }
    boolean fits =
        comma > first
            && verb + 1 < tokens.size()
            && tokens.size() - verb - 1 <= LONGEST_SPEAKER
            && isSpeech(tokens, verb)
            && isSpeaker(tokens, verb + 1);
    boolean quotes = !article.quotationsFrom(span(tokens, 0, tokens.size() - 1)).isEmpty();
    if (!fits || quotes) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            Spans.of(span(tokens, verb + 1, tokens.size() - 1)),
            Spans.of(span(tokens, cue, verb)),
            Spans.of(span(tokens, first, comma - 1)),
            "headline",
            CONFIDENCE));
  }

  /** Where the clause begins behind a topic: behind the colon of "Climat : les glaciers". */
  private static int topicEnd(List<Token> tokens) {
    for (int i = 0; i < Math.min(LONGEST_TOPIC, tokens.size()); i++) {
      if (tokens.get(i).form().equals(":")) {
        return i + 1;
      }
      if (tokens.get(i).upos() == Upos.VERB || tokens.get(i).upos() == Upos.AUX) {
        return 0;
      }
    }
    return 0;
  }

  /** In a headline the tagger takes verbs for nouns. */
  private boolean isSpeech(List<Token> tokens, int verb) {
    return cues.at(tokens, verb)
        .filter(match -> match.cue().part() == CueClass.Part.VERB)
        .or(() -> cues.namedVerb(tokens, verb))
        .filter(match -> match.cue().attitude() != Attitude.INTENTION)
        .filter(match -> Character.isLowerCase(tokens.get(verb).form().charAt(0)))
        .isPresent();
  }

  /** Whether the rest is a phrase of somebody who can speak, without a verb. */
  private boolean isSpeaker(List<Token> tokens, int from) {
    boolean speaks = false;
    for (int i = from; i < tokens.size(); i++) {
      Upos upos = tokens.get(i).upos();
      if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.SCONJ || upos == Upos.PUNCT) {
        return false;
      }
      speaks |= upos == Upos.PROPN || sources.noun(tokens, i) != null;
    }
    return speaks && tokens.get(from).upos() != Upos.ADP;
  }

  /** "Borel : « Je ne suis pas un magicien »". */
  private Optional<Attribution> quoted(Words article, Span line, List<Token> tokens) {
    int colon = 0;
    while (colon < tokens.size() && !tokens.get(colon).form().equals(":")) {
      colon++;
    }
    if (colon == 0 || colon > LONGEST_SPEAKER || colon + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Span said = new Span(tokens.get(colon + 1).span().start(), line.end());
    boolean whole = article.quotationsFrom(said).stream().anyMatch(each -> covers(each, said));
    boolean saying = tokens.subList(colon, tokens.size()).stream().anyMatch(HeadlineFinder::isVerb);
    if (!whole || !saying || !isNamed(article, tokens, colon, said)) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            Spans.of(span(tokens, 0, colon - 1)),
            Spans.none(),
            Spans.of(said),
            "headline",
            CONFIDENCE));
  }

  private static boolean covers(Quotation quotation, Span said) {
    return quotation.span().equals(said);
  }

  private static boolean isVerb(Token token) {
    return token.upos() == Upos.VERB || token.upos() == Upos.AUX;
  }

  /** Names and nouns for sources; a name that nothing else tells of must speak of itself. */
  private boolean isNamed(Words article, List<Token> tokens, int colon, Span said) {
    for (int i = 0; i < colon; i++) {
      if (isVerb(tokens.get(i)) || tokens.get(i).upos() == Upos.ADP && i == 0) {
        return false;
      }
    }
    if (holdsOffice(tokens, colon) || colon > 1 && GivenNames.gender(form(tokens, 0)) != null) {
      return true;
    }
    Set<String> forms = new HashSet<>();
    for (int i = 0; i < colon && !tokens.get(i).form().equals(","); i++) {
      if (!Character.isUpperCase(form(tokens, i).charAt(0))) {
        return false;
      }
      forms.add(form(tokens, i));
    }
    boolean topic = forms.size() == 1 && isWord(article, form(tokens, 0));
    return !topic && !isPlace(article, forms) && saysI(article, said);
  }

  /** "Eau", where the article speaks of water. */
  private static boolean isWord(Words article, String form) {
    String small = form.toLowerCase(Locale.ROOT);
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> token.form().equals(small));
  }

  /** "Le maire", but not "Hôpital de Morval", which may be what it is about. */
  private boolean holdsOffice(List<Token> tokens, int colon) {
    int head = 0;
    while (head < colon && !PhraseReader.isNominal(tokens.get(head))) {
      head++;
    }
    SourceWord noun = head < colon ? sources.noun(tokens, head) : null;
    return noun != null && noun.kind() == SourceKind.ROLE;
  }

  private static String form(List<Token> tokens, int i) {
    return tokens.get(i).form();
  }

  /** Whether the article says that something is in or at it. */
  private boolean isPlace(Words article, Set<String> forms) {
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (forms.contains(form(tokens, i)) && words.is(Role.WHERE, tokens.get(i - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean saysI(Words article, Span said) {
    List<Token> tokens = article.tokensIn(said);
    for (int i = 0; i < tokens.size(); i++) {
      Pronoun pronoun = pronouns.of(tokens.subList(i, Math.min(tokens.size(), i + 2)));
      if (pronoun != null && pronoun.use() == Pronoun.Use.SPEAKER) {
        return true;
      }
    }
    return false;
  }

  private static Span span(List<Token> tokens, int first, int last) {
    return tokens.get(first).span().hull(tokens.get(last).span());
  }
}
