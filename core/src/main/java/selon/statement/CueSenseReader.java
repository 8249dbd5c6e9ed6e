package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.PhraseWords.Role;
import selon.text.Span;
import selon.text.Spans;

/** Reads what a cue means from the words that it is made of and those that complete it. */
final class CueSenseReader {

  private static final int LONGEST_START = 60;

  /** How far before a cue its subject may begin. */
  private static final int LONGEST_SUBJECT = 12;

  private final CueLexicon cues;
  private final Negations negations;
  private final PhraseWords words;

  /** What it is to count, in a word that means nothing else; null if the language has none. */
  private final @Nullable CueClass counting;

  CueSenseReader(LanguagePack pack) {
    this.cues = CueLexicon.of(pack);
    this.negations = Negations.of(pack);
    this.words = PhraseWords.of(pack);
    this.counting =
        cues.all().stream()
            .filter(cue -> words.is(Role.COUNTING, cue.lemma()))
            .filter(cue -> !words.is(Role.HAVING, cue.lemma()))
            .findFirst()
            .orElse(null);
  }

  CueSense read(Words words, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return CueSense.NONE;
    }
    Span cue = attribution.cue().hull();
    List<Token> content = start(words, attribution.content());
    boolean follows =
        !attribution.content().isEmpty() && attribution.content().hull().start() >= cue.end();
    return words
        .sentenceAt(cue.start())
        .map(sentence -> read(sentence.tokens(), cue, content, follows))
        .orElse(CueSense.NONE);
  }

  /** The first words of a content: after a cue they may complete it. */
  private static List<Token> start(Words words, Spans content) {
    if (content.isEmpty()) {
      return List.of();
    }
    Span piece = content.pieces().get(0);
    Span start = new Span(piece.start(), Math.min(piece.end(), piece.start() + LONGEST_START));
    return words.tokensIn(start).stream().filter(t -> t.upos() != Upos.PUNCT).limit(2).toList();
  }

  private CueSense read(List<Token> tokens, Span cue, List<Token> content, boolean follows) {
    TokenRange range = TokenRange.of(tokens, cue).orElse(null);
    if (range == null) {
      return CueSense.NONE;
    }
    List<Token> alone = tokens.subList(range.first(), range.end());
    List<Token> whole = new ArrayList<>(alone);
    whole.addAll(follows ? content : List.of());
    List<CueClass> known = known(tokens, range, whole);
    CueClass word = known.isEmpty() ? named(whole, range.size()) : meant(known);
    boolean infinitive = startsWithInfinitive(content);
    return new CueSense(
        isFigure(content) ? counted(word) : word,
        infinitive,
        negations.in(alone)
            || isDeniedBy(alone, content)
            || isDeniedBefore(tokens, range)
            || isRefused(known, word),
        alone.stream().anyMatch(token -> token.has("Tense=Fut")));
  }

  /** "300 marcheurs", "près de 300", "une centaine". */
  private boolean isFigure(List<Token> content) {
    return content.stream()
            .anyMatch(each -> each.upos() == Upos.NUM || words.is(Role.SHARE, each.lemma()))
        || content.size() > 1 && words.is(Role.OF, content.get(1));
  }

  /** "A compté [300 marcheurs]": who counts means to do nothing. */
  private @Nullable CueClass counted(@Nullable CueClass word) {
    boolean counts = word != null && counting != null && words.is(Role.HAVING, word.lemma());
    return counts ? counting : word;
  }

  /** "aucun mort n'a été annoncé": the content holds the other half of the denial. */
  private boolean isDeniedBy(List<Token> cue, List<Token> content) {
    if (content.isEmpty()) {
      return false;
    }
    List<Token> both = new ArrayList<>(cue);
    both.add(content.get(0));
    int partner = negations.partner(both, cue.size());
    return partner >= 0 && partner < cue.size();
  }

  /** "ni la mairie ni le parquet ne confirment", "aucun ministre ne dit": the subject denies. */
  private boolean isDeniedBefore(List<Token> tokens, TokenRange cue) {
    int at = cue.first() - 1;
    while (at >= 0 && cue.first() - at <= LONGEST_SUBJECT && isOfSubject(tokens.get(at))) {
      int partner = negations.partner(tokens, at);
      if (partner >= cue.first() && partner < cue.end()) {
        return true;
      }
      at--;
    }
    return false;
  }

  private static boolean isOfSubject(Token token) {
    return switch (token.upos()) {
      case PUNCT, VERB, AUX, SCONJ -> false;
      default -> true;
    };
  }

  private static boolean startsWithInfinitive(List<Token> content) {
    return content.stream()
        .dropWhile(token -> token.upos() == Upos.ADP || token.upos() == Upos.PART)
        .findFirst()
        .filter(token -> token.has("VerbForm=Inf"))
        .isPresent();
  }

  /**
   * The words of the lexicon that a cue holds, in order.
   *
   * @param whole the cue's tokens and those that may complete it
   */
  private List<CueClass> known(List<Token> tokens, TokenRange cue, List<Token> whole) {
    List<CueClass> known = new ArrayList<>();
    for (int i = 0; i < cue.size(); i++) {
      CueMatch match = at(tokens, whole, cue, i);
      if (match != null) {
        known.add(match.cue());
        i = Math.max(i, match.last());
      }
    }
    return known;
  }

  /** Of several verbs the last ("a dit espérer"), but a strong noun before a weak verb. */
  private static CueClass meant(List<CueClass> known) {
    CueClass best = known.get(0);
    for (CueClass each : known) {
      boolean later = each.part() == CueClass.Part.VERB;
      if (rank(each) > rank(best) - (later ? 1 : 0)) {
        best = each;
      }
    }
    return best;
  }

  private @Nullable CueClass named(List<Token> whole, int size) {
    for (int i = 0; i < size; i++) {
      Optional<CueMatch> match = cues.named(whole, i);
      if (match.isPresent()) {
        return match.get().cue();
      }
    }
    return null;
  }

  /** "Declined to say", "a refusé de confirmer": nothing has been said. */
  private static boolean isRefused(List<CueClass> known, @Nullable CueClass word) {
    CueClass first = known.isEmpty() ? null : known.get(0);
    return first != null
        && !first.equals(word)
        && first.attitude() == Attitude.INTENTION
        && first.polarity() == Polarity.NEGATIVE;
  }

  private static int rank(CueClass cue) {
    return (cue.strength() > 1 ? 2 : 0) + (cue.part() == CueClass.Part.VERB ? 1 : 0);
  }

  /** The longer of what the sentence and what the cue with its content give. */
  private @Nullable CueMatch at(List<Token> tokens, List<Token> alone, TokenRange cue, int i) {
    CueMatch byContent =
        cues.at(alone, i)
            .filter(match -> isComplement(match, cue.size()) || isAsked(alone, cue.size()))
            .orElse(null);
    Optional<CueMatch> inText = cues.at(tokens, cue.first() + i);
    if (inText.isEmpty()
        || (byContent != null
            && byContent.cue().words().size() >= inText.get().cue().words().size())) {
      return byContent;
    }
    return new CueMatch(inText.get().cue(), i, inText.get().last() - cue.first());
  }

  /** "Demande à la mairie [ce qu'elle attend]". */
  private boolean isAsked(List<Token> alone, int size) {
    return size + 1 < alone.size()
        && words.is(Role.WHAT, alone.get(size))
        && words.is(Role.COMPLEMENTIZER, alone.get(size + 1));
  }

  /** Of the content only its first words may complete a cue: "à" in "condamnée | à payer". */
  private static boolean isComplement(CueMatch match, int size) {
    int taken = match.last() - size + 1;
    return taken <= 1 || taken < match.cue().words().size() - 1;
  }
}
