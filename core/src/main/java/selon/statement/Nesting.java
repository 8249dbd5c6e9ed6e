package selon.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * Which statement holds which: the parent of a statement is the innermost other one whose content
 * holds its content. Where the finder has drawn a content too short, its larger part is enough, if
 * the cue lies inside as well. Of two with the same content the one is the parent that the other
 * only cites ("ABC, citant une source, annonce").
 *
 * <p>A sweep over the text with the contents that are open; each statement looks at the {@value
 * #DEPTH} innermost of these. Parents have longer contents than their children, so there are no
 * circles.
 */
final class Nesting {

  private static final int DEPTH = 64;

  /** How many units may stand between a name and the verb of a relative clause behind it. */
  private static final int RELATIVE = 12;

  /** The same with none but the marks around the pronoun. */
  private static final int PRONOUN = 4;

  /** The same between a content and the verb behind "ce que" and its subject. */
  private static final int POINTER = 120;

  private static final int NONE = -1;

  /** What opens a quotation. */
  private static final String OPENING = "«“„\"‘'‹-–—";

  private final List<Attribution> attributions;
  private final @Nullable Words words;
  private final @Nullable PhraseWords phrases;
  private final int[] lengths;

  private Nesting(
      List<Attribution> attributions, @Nullable Words words, @Nullable PhraseWords phrases) {
    this.phrases = phrases;
    this.attributions = attributions;
    this.words = words;
    this.lengths = attributions.stream().mapToInt(each -> each.content().length()).toArray();
  }

  /** The index of each statement's parent, -1 if it has none; by spans alone. */
  static int[] parents(List<Attribution> attributions) {
    return new Nesting(attributions, null, null).parents();
  }

  /** The same with a look at the words of cues where two contents are one. */
  static int[] parents(Words words, PhraseWords phrases, List<Attribution> attributions) {
    return new Nesting(attributions, words, phrases).parents();
  }

  /** The same where it is not known which words only answer. */
  static int[] parents(Words words, List<Attribution> attributions) {
    return new Nesting(attributions, words, null).parents();
  }

  /** A piece of a content opens here, or a statement asks what is open. */
  private record Event(int offset, int statement, @Nullable Span opens) {}

  private int[] parents() {
    int[] parents = new int[attributions.size()];
    Arrays.fill(parents, NONE);
    Deque<Event> open = new ArrayDeque<>();
    for (Event event : events()) {
      while (!open.isEmpty() && end(open.getFirst()) <= event.offset) {
        open.removeFirst();
      }
      if (event.opens != null) {
        open.addFirst(event);
        continue;
      }
      int left = DEPTH;
      for (Event candidate : open) {
        if (left-- == 0) {
          break;
        }
        int outer = candidate.statement;
        int known = parents[event.statement];
        boolean closer = known == NONE || isCloser(outer, known, event.statement);
        if (closer && holds(outer, event.statement)) {
          parents[event.statement] = outer;
        }
      }
    }
    return withoutCircles(parents);
  }

  /** Only contradictory spans with one content make a circle; it is opened where it is found. */
  private static int[] withoutCircles(int[] parents) {
    int[] walk = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      for (int at = i; at != NONE && walk[at] == 0; at = parents[at]) {
        walk[at] = i + 1;
        if (parents[at] != NONE && walk[parents[at]] == i + 1) {
          parents[at] = NONE;
        }
      }
    }
    return parents;
  }

  private static int end(Event event) {
    return event.opens == null ? event.offset : event.opens.end();
  }

  /** In order of the text; what opens before what asks, longer pieces first. */
  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution each = attributions.get(i);
      for (Span piece : each.content()) {
        events.add(new Event(piece.start(), i, piece));
      }
      if (!each.content().isEmpty()) {
        events.add(new Event(each.content().hull().start(), i, null));
      }
      if (!each.cue().isEmpty()) {
        events.add(new Event(each.cue().hull().start(), i, null));
      }
    }
    events.sort(
        Comparator.comparingInt(Event::offset)
            .thenComparing(event -> event.opens == null)
            .thenComparing(event -> -end(event))
            .thenComparing(Event::statement));
    return events;
  }

  /** A strict order: the longer content; of two of one length the one that comes first. */
  private boolean isLonger(int one, int other) {
    return lengths[one] != lengths[other] ? lengths[one] > lengths[other] : one < other;
  }

  /** The shorter content; of two with one content that of the child's own sentence. */
  private boolean isCloser(int outer, int known, int child) {
    boolean same = attributions.get(known).content().equals(attributions.get(outer).content());
    // the closer of two with one content is the one whom the other cites
    if (same && holds(known, outer) != holds(outer, known)) {
      return holds(known, outer);
    }
    boolean beside = same && isInSentence(outer, child);
    return same && beside != isInSentence(known, child) ? beside : isLonger(known, outer);
  }

  private boolean isInSentence(int one, int other) {
    Spans cue = attributions.get(one).cue();
    Spans content = attributions.get(other).content();
    return words != null
        && !cue.isEmpty()
        && !content.isEmpty()
        && words
            .sentenceAt(content.hull().start())
            .filter(sentence -> sentence.span().overlaps(cue.hull()))
            .isPresent();
  }

  private boolean holds(int outer, int inner) {
    return isWithin(outer, inner)
        && !isTakenUp(attributions.get(outer))
        && !(isTakenUp(attributions.get(inner))
            && !attributions.get(outer).content().overlaps(attributions.get(inner).cue()));
  }

  private boolean isWithin(int outer, int inner) {
    Attribution parent = attributions.get(outer);
    Attribution child = attributions.get(inner);
    if (outer == inner || parent.cue().equals(child.cue()) && !parent.cue().isEmpty()) {
      return false;
    }
    if (parent.content().equals(child.content())) {
      return cites(parent, child) && !(cites(child, parent) && !isLonger(outer, inner));
    }
    if (lengths[outer] <= lengths[inner]) {
      return false;
    }
    if (parent.content().contains(child.content())) {
      return child.cue().isEmpty()
          || parent.content().contains(child.cue())
          || !parent.content().overlaps(child.cue());
    }
    return !child.cue().isEmpty()
        && parent.content().contains(child.cue())
        && 2 * shared(parent.content(), child.content()) > lengths[inner];
  }

  /**
   * Whether the content is only what the sentence before tells: in "Le patron est accusé de vol. Il
   * nie." nobody accuses in his words.
   */
  private boolean isTakenUp(Attribution each) {
    if (words == null || each.cue().isEmpty() || each.content().isEmpty()) {
      return false;
    }
    if (isPointedAt(each)) {
      return true;
    }
    if (!replies(each)) {
      return false;
    }
    Span content = each.content().hull();
    return OPENING.indexOf(words.text().charAt(content.start())) < 0
        && words
            .sentenceAt(each.cue().hull().start())
            .filter(sentence -> sentence.span().start() >= content.end())
            .isPresent();
  }

  /** "X dit que [le pont tient], ce que Y dément": neither hands on what the other says. */
  private boolean isPointedAt(Attribution each) {
    int from = each.content().hull().end();
    int to = each.cue().hull().start();
    if (words == null || phrases == null || from >= to || to - from > POINTER) {
      return false;
    }
    List<Token> between = words.tokensIn(new Span(from, to));
    return between.size() > 2
        && between.get(0).form().equals(",")
        && phrases.is(PhraseWords.Role.WHAT, between.get(1))
        && phrases.is(PhraseWords.Role.COMPLEMENTIZER, between.get(2));
  }

  private boolean replies(Attribution each) {
    return phrases != null
        && (phrases.isCue(PhraseWords.Role.REPLYING, each)
            || phrases.isCue(PhraseWords.Role.REPLYING_OF, each));
  }

  /** The number of units in both. */
  private static int shared(Spans outer, Spans inner) {
    int shared = 0;
    for (Span span : inner) {
      shared += outer.shared(span);
    }
    return shared;
  }

  /** Whether of two with one content the second is only the source that the first cites. */
  private boolean cites(Attribution parent, Attribution child) {
    if (child.source().isEmpty()
        || parent.source().isEmpty()
        || child.cue().isEmpty()
        || parent.cue().isEmpty()) {
      return false;
    }
    // "une source citée par ABC"
    if (child.source().contains(parent.cue())) {
      return true;
    }
    if (isRightBehind(child, parent) || isRightBehind(parent, child)) {
      return isRightBehind(child, parent)
          == isPassive(isRightBehind(child, parent) ? parent : child);
    }
    if (isFinite(parent.cue()) == isFinite(child.cue())) {
      // "selon l'agence, citant une source": the participle hands it on
      return isParticiple(child.cue()) && !isParticiple(parent.cue()) && areNear(parent, child);
    }
    return isFinite(parent.cue()) && areNear(parent, child);
  }

  /** "ABC, qui cite une source", "une source, citée par ABC": who, the cue, and who else. */
  private boolean isRightBehind(Attribution first, Attribution second) {
    int gap = second.cue().hull().start() - first.source().hull().end();
    return words != null
        && gap > 0
        && gap <= RELATIVE
        && (!isFinite(second.cue()) || isRelative(first.source().hull().end(), gap))
        && second.source().hull().start() >= second.cue().hull().end()
        && first.cue().hull().start() != second.cue().hull().start();
  }

  /** ", qui ". */
  private boolean isRelative(int comma, int gap) {
    return words != null && words.text().charAt(comma) == ',' && gap > PRONOUN;
  }

  private boolean isPassive(Attribution each) {
    return words != null
        && words.tokensIn(each.cue().hull()).stream()
            .anyMatch(token -> token.has("VerbForm=Part") && token.has("Tense=Past"))
        && !isFinite(each.cue());
  }

  private boolean isParticiple(Spans cue) {
    return words != null
        && !isFinite(cue)
        && words.tokensIn(cue.hull()).stream().anyMatch(token -> token.has("VerbForm=Part"));
  }

  private boolean isFinite(Spans cue) {
    if (words == null) {
      return true;
    }
    List<Token> tokens = words.tokensIn(cue.hull());
    return tokens.stream().anyMatch(token -> token.has("VerbForm=Fin") || token.upos() == Upos.AUX);
  }

  /** Who says in the next sentence that it is not so hands nothing on. */
  private boolean areNear(Attribution parent, Attribution child) {
    Span own = parent.cue().hull();
    Span statement = parent.content().hull().hull(own);
    Span cue = child.cue().hull();
    return words != null
        && words
            .sentenceAt(cue.start())
            .map(Sentence::span)
            .filter(
                sentence ->
                    sentence.overlaps(statement)
                        && (sentence.overlaps(own) || own.start() < sentence.start()))
            .isPresent();
  }
}
