package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.sentence.Words;

/**
 * Finds the questions of an interview that have no question mark: "Vos opposants parlent d'un
 * caprice." Each is one short sentence, not in the first person, between answers; most speak to the
 * one who is asked, or have no mark at all.
 *
 * <p>Asked only of an article that says that it is an interview. Safe for threads; linear.
 */
final class BareQuestions {

  private static final int LONGEST = 200;

  /** Fewer are no interview. */
  private static final int LEAST = 3;

  private final Words article;
  private final List<InterviewLine> lines;
  private final List<NameRun> runs;
  private final PronounLexicon pronouns;
  private final PhraseWords words;
  private final QuotedParts quoted;

  BareQuestions(
      Words article,
      List<InterviewLine> lines,
      List<NameRun> runs,
      PronounLexicon pronouns,
      PhraseWords words) {
    this.article = article;
    this.lines = lines;
    this.runs = runs;
    this.pronouns = pronouns;
    this.words = words;
    this.quoted = new QuotedParts(article);
  }

  /** The lines, of which these ask as well; the same where there are too few. */
  List<InterviewLine> marked() {
    boolean[] asks = new boolean[lines.size()];
    int first = -1;
    int all = 0;
    int sure = 0;
    for (int i = 1; i + 1 < asks.length; i++) {
      boolean strong = lines.get(i).asks() || isShort(i) && isSure(i);
      boolean weak = first >= 0 && isShort(i) && !isShort(i + 1);
      asks[i] = !asks[i - 1] && (strong || weak);
      if (asks[i]) {
        first = first < 0 ? i : first;
        all++;
        sure += strong ? 1 : 0;
      }
    }
    boolean opens = first > 2 && isShort(first - 2) && !isShort(first - 1) && !names(first - 2);
    if (opens) {
      asks[first - 2] = true;
    }
    return all < LEAST || 2 * sure < all ? lines : with(asks);
  }

  private List<InterviewLine> with(boolean[] asks) {
    List<InterviewLine> marked = new ArrayList<>();
    for (int i = 0; i < asks.length; i++) {
      InterviewLine line = lines.get(i);
      marked.add(new InterviewLine(line.span(), line.label(), asks[i] || line.asks()));
    }
    return marked;
  }

  private boolean isShort(int i) {
    InterviewLine line = lines.get(i);
    String written = line.span().in(article.text());
    return line.label() == null
        && written.length() <= LONGEST
        && Character.isUpperCase(written.charAt(0))
        && !written.endsWith(":")
        && article.sentenceAt(line.span().start()).stream()
            .anyMatch(sentence -> sentence.span().end() >= line.span().end())
        && !line.has(Pronoun.Use.SPEAKER, article, pronouns, quoted);
  }

  /** Whether it speaks to somebody, or has no mark at its end. */
  private boolean isSure(int i) {
    InterviewLine line = lines.get(i);
    return Character.isLetter(article.text().charAt(line.span().end() - 1))
        || article.tokensIn(line.span()).stream()
            .anyMatch(token -> words.is(PhraseWords.Role.ADDRESSING, token));
  }

  private boolean names(int i) {
    return runs.stream().anyMatch(run -> lines.get(i).span().contains(run.offset()));
  }
}
