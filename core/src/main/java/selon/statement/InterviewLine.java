package selon.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Words;
import selon.text.Span;

/** A paragraph, its label, and whether it ends as a question. */
record InterviewLine(Span span, @Nullable SpeakerLabel label, boolean asks) {

  /** A paragraph that is longer is no question, and no headline. */
  static final int LONGEST_QUESTION = 600;

  /** The paragraphs of an article. */
  static List<InterviewLine> of(Words article, InterviewWords words) {
    String text = article.text();
    List<InterviewLine> lines = new ArrayList<>();
    for (Span paragraph : article.article().body()) {
      boolean asks =
          text.charAt(paragraph.end() - 1) == '?'
              && paragraph.length() < LONGEST_QUESTION
              && "«“\"„".indexOf(text.charAt(paragraph.start())) < 0;
      lines.add(new InterviewLine(paragraph, SpeakerLabel.of(text, paragraph, words), asks));
    }
    return lines;
  }

  /** Whether it has such a pronoun outside quotations. */
  boolean has(Pronoun.Use use, Words article, PronounLexicon pronouns, QuotedParts quoted) {
    List<Token> tokens = article.tokensIn(new Span(from(), span.end()));
    for (int i = 0; i < tokens.size(); i++) {
      Pronoun pronoun = pronouns.of(tokens.subList(i, Math.min(tokens.size(), i + 3)));
      if (pronoun != null
          && pronoun.use() == use
          && quoted.around(tokens.get(i).span().start()) == null) {
        return true;
      }
    }
    return false;
  }

  /** Where what is said begins, behind the label. */
  int from() {
    return label == null ? span.start() : label.content();
  }

  /** Whether the label is a line of its own. */
  boolean isAlone() {
    return from() >= span.end();
  }
}
