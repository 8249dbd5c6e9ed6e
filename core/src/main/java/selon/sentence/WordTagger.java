package selon.sentence;

import java.util.List;
import selon.text.Span;

/** What gives a sentence's words their parts of speech, features and lemmas. Safe for threads. */
interface WordTagger {

  /** The words of a sentence, of which there is at least one. */
  TaggedWords tag(String text, List<Span> spans, WordForms words);
}
