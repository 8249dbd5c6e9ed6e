package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Words;
import selon.statement.InterviewWords.Role;
import selon.text.Span;
import selon.text.Spans;

/** How far the answers of one interview go: over paragraphs, up to the next question. */
final class InterviewAnswers {

  private static final double CONFIDENCE = 0.8;

  private final String text;
  private final List<InterviewLine> lines;
  private final InterviewSpeakers speakers;

  InterviewAnswers(Words article, List<InterviewLine> lines, InterviewSpeakers speakers) {
    this.text = article.text();
    this.lines = lines;
    this.speakers = speakers;
  }

  /** The answer that begins in the line; null where none does, or nothing is behind its label. */
  @Nullable Attribution at(int first) {
    Span speaker = speakers.at(first);
    if (speaker == null) {
      return null;
    }
    int last = last(first, speaker);
    boolean alone = lines.get(first).isAlone();
    if (alone && last == first) {
      return null;
    }
    InterviewLine line = lines.get(alone ? first + 1 : first);
    int start = line.from();
    while (start < line.span().end() - 1 && "–—-• ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = lines.get(last).span().end();
    boolean stopped = text.charAt(end - 1) == '.' && end - 1 > start;
    Spans content = Spans.of(start, stopped ? end - 1 : end);
    return new Attribution(
        Spans.of(speaker), Spans.none(), content, InterviewFinder.RULE, CONFIDENCE);
  }

  /** The last paragraph of the answer that begins with this one. */
  private int last(int first, Span speaker) {
    int next = first + 1;
    while (next < lines.size() && lines.get(next).label() == null && speakers.at(next) == null) {
      next++;
    }
    boolean more = next < lines.size();
    SpeakerLabel label = more ? lines.get(next).label() : null;
    // before an answer stands a question, whatever its form
    int end = label != null && label.role() != Role.QUESTION ? next - 1 : next;
    boolean orderly =
        more && speakers.isAsked(first) && (lines.get(next - 1).asks() || next == first + 1);
    int last = first;
    while (last + 1 < end && goesOn(lines.get(last + 1), orderly, speaker)) {
      last++;
    }
    return lines.get(first).isAlone() && last == first && next > first + 1 ? first + 1 : last;
  }

  private boolean goesOn(InterviewLine line, boolean orderly, Span speaker) {
    String words = line.span().in(text);
    String name = speaker.in(text);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return !line.asks()
        && !words.contains(surname)
        && Character.isLetterOrDigit(words.charAt(0))
        && (orderly || speakers.saysI(line));
  }
}
