package selon.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds sentences that carry on what somebody was said to say by the mood of their verb alone, as
 * German can ("Das Boot sei alt. Es habe ein Leck."): with the source of the statement before them
 * in the paragraph, and no cue. Several in a row are one content. The features that show the mood
 * are in "moods.tsv"; a language without the file has none.
 *
 * <p>Safe for threads; linear in the text.
 */
final class ReportedMood {

  private static final String FILE = "moods.tsv";
  private static final String RULE = "reported-mood";

  /** Half of what is found on German news has the source that people give it. */
  private static final double CONFIDENCE = 0.5;

  private final Set<String> features;

  private ReportedMood(Set<String> features) {
    this.features = features;
  }

  static ReportedMood of(LanguagePack pack) {
    return new ReportedMood(Set.copyOf(Lexicon.orEmpty(pack, FILE).column("feature")));
  }

  /** The statements so carried on, in order. */
  List<Attribution> find(Words words, List<Attribution> found) {
    if (features.isEmpty()) {
      return List.of();
    }
    BitSet told = new BitSet();
    Attribution[] endingAt = new Attribution[words.text().length() + 1];
    for (Attribution each : found) {
      mark(told, each.content());
      mark(told, each.cue());
      if (!each.source().isEmpty()) {
        endingAt[Math.max(each.content().hull().end(), end(each.cue()))] = each;
      }
    }
    List<Attribution> carried = new ArrayList<>();
    Attribution last = null;
    Span run = null;
    int at = 0;
    for (Sentence sentence : words.sentences()) {
      Span span = sentence.span();
      if (words.text().substring(at, span.start()).indexOf('\n') >= 0) {
        add(carried, last, run);
        last = null;
        run = null;
      }
      boolean free = told.get(span.start(), span.end()).isEmpty();
      if (last != null && free && isReported(sentence.tokens())) {
        run = run == null ? span : run.hull(span);
      } else {
        add(carried, last, run);
        run = null;
        last = free ? null : last(endingAt, span, last);
      }
      at = span.end();
    }
    add(carried, last, run);
    return carried;
  }

  private static void mark(BitSet told, Spans spans) {
    for (Span span : spans) {
      told.set(span.start(), span.end());
    }
  }

  private static int end(Spans spans) {
    return spans.isEmpty() ? 0 : spans.hull().end();
  }

  private static @Nullable Attribution last(
      @Nullable Attribution[] endingAt, Span span, @Nullable Attribution before) {
    for (int i = span.end(); i > span.start(); i--) {
      Attribution found = endingAt[i];
      if (found != null) {
        return found;
      }
    }
    return before;
  }

  private static void add(
      List<Attribution> carried, @Nullable Attribution last, @Nullable Span run) {
    if (last != null && run != null) {
      carried.add(new Attribution(last.source(), Spans.none(), Spans.of(run), RULE, CONFIDENCE));
    }
  }

  /** Whether the first finite verb of a main clause is in the mood of reports. */
  private boolean isReported(List<Token> tokens) {
    boolean main = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.upos() == Upos.PUNCT) {
        main = true;
      } else if (token.upos() == Upos.SCONJ || token.has("PronType=Rel") && i > 0) {
        main = false;
      } else if (main && token.has("VerbForm=Fin")) {
        return features.stream().anyMatch(token::has);
      }
    }
    return false;
  }
}
