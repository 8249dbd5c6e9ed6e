package selon.statement;

import java.util.BitSet;
import java.util.List;
import selon.sentence.Quotation;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * What the article says on its outlet's own authority: outside every content, cue and quotation.
 */
final class OwnVoice {

  private final BitSet others = new BitSet();

  OwnVoice(Words words, List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      add(attribution.content());
      add(attribution.cue());
    }
    for (Quotation quotation : words.quotations()) {
      others.set(quotation.span().start(), quotation.span().end());
    }
  }

  private void add(Spans spans) {
    for (Span span : spans) {
      others.set(span.start(), span.end());
    }
  }

  boolean holds(Span span) {
    // not the next set bit: in a text of one voice that is far
    return others.get(span.start(), span.end()).isEmpty();
  }
}
