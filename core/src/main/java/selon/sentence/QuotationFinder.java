package selon.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.sentence.QuotationMark.Pair;
import selon.sentence.QuotationMark.Role;
import selon.text.Span;

/**
 * Pairs the quotation marks of an article: « », “ ”, „ “, " ", '' '', ‘ ’, nested or not.
 *
 * <p>A stack automaton that recovers locally: a mark without its partner costs at most its own
 * paragraph. A quotation runs on over the paragraph's end only on evidence: the next paragraph
 * re-opens it with a mark, or one of the next {@value #REACH} has a closing mark that closes
 * nothing of its own. Marks deeper than {@value QuotationStack#DEPTH} levels are passed over.
 *
 * <p>Stateless; linear in the text.
 */
public final class QuotationFinder {

  /** How many paragraphs a quotation may run on without being re-opened. */
  private static final int REACH = 5;

  /**
   * Finds the quotations.
   *
   * @param paragraphs in order, not overlapping; marks outside them are not read
   * @return in order of their start, the outer before the inner; they nest and never cross
   */
  public List<Quotation> find(String text, List<Span> paragraphs) {
    List<Paragraph> alone = new ArrayList<>(paragraphs.size());
    for (Span span : paragraphs) {
      alone.add(Paragraph.of(text, span));
    }
    List<Quotation> found = new ArrayList<>();
    QuotationStack stack = new QuotationStack(found);
    for (int i = 0; i < alone.size(); i++) {
      Paragraph paragraph = alone.get(i);
      pair(paragraph, stack, suite(alone, i, stack));
      Pair open = stack.outermost();
      if (open == null || !runsOn(alone, i, open)) {
        stack.end(paragraph.span.end());
      } else {
        stack.endInner(paragraph.span.end());
      }
    }
    found.sort(Comparator.comparingInt(quotation -> quotation.span().start()));
    return List.copyOf(found);
  }

  /** Runs the automaton over one paragraph, on top of what the stack holds. */
  private static void pair(Paragraph paragraph, QuotationStack stack, boolean suite) {
    Map<Pair, Integer> balance = new EnumMap<>(Pair.class);
    for (QuotationMark mark : paragraph.marks) {
      balance.merge(mark.pair(), weight(mark), Integer::sum);
    }
    for (QuotationMark mark : paragraph.marks) {
      int rest = balance.merge(mark.pair(), -weight(mark), Integer::sum);
      boolean reopens =
          mark.leading()
              && mark.pair() == stack.outermost()
              && (mark.role() != Role.CLOSE || suite && !mark.trailing());
      if (reopens) {
        continue;
      }
      switch (mark.role()) {
        case OPEN -> stack.open(mark, rest);
        case CLOSE, WEAK_CLOSE -> stack.close(mark);
        case EITHER -> {
          if (!stack.holds(mark.pair())) {
            stack.open(mark, rest);
          } else {
            stack.close(mark);
          }
        }
      }
    }
  }

  private static int weight(QuotationMark mark) {
    return switch (mark.role()) {
      case OPEN -> 1;
      case CLOSE, WEAK_CLOSE -> -1;
      case EITHER -> 0;
    };
  }

  /** Whether a » that leads the paragraph is a mark of continuation and closes nothing. */
  private static boolean suite(List<Paragraph> all, int at, QuotationStack stack) {
    Pair open = stack.outermost();
    return open != null
        && (all.get(at).surplus == open || at + 1 < all.size() && all.get(at + 1).leads(open));
  }

  private static boolean runsOn(List<Paragraph> all, int at, Pair open) {
    if (at + 1 < all.size() && all.get(at + 1).leads(open)) {
      // «X précise : « …» with its end lost, then the quotation that the colon announces
      return !all.get(at).endsInColon;
    }
    for (int i = at + 1; i < Math.min(all.size(), at + 1 + REACH); i++) {
      Paragraph next = all.get(i);
      if (next.leads(open) || open == Pair.SINGLE) {
        return false;
      }
      if (next.surplus == open) {
        return true;
      }
      if (next.unclosed != null) {
        return false;
      }
    }
    return false;
  }

  /** A paragraph's marks, and what they leave open or over when it is read by itself. */
  private static final class Paragraph {

    private final Span span;
    private final List<QuotationMark> marks;
    private final boolean endsInColon;
    private final @Nullable Pair unclosed;
    private final @Nullable Pair surplus;

    private Paragraph(
        Span span,
        List<QuotationMark> marks,
        boolean endsInColon,
        @Nullable Pair unclosed,
        @Nullable Pair surplus) {
      this.span = span;
      this.marks = marks;
      this.endsInColon = endsInColon;
      this.unclosed = unclosed;
      this.surplus = surplus;
    }

    static Paragraph of(String text, Span span) {
      List<QuotationMark> marks = QuotationMarks.in(text, span);
      QuotationStack stack = new QuotationStack(new ArrayList<>());
      Paragraph paragraph =
          new Paragraph(
              span, marks, !span.isEmpty() && text.charAt(span.end() - 1) == ':', null, null);
      pair(paragraph, stack, false);
      return new Paragraph(span, marks, paragraph.endsInColon, stack.outermost(), stack.surplus());
    }

    /** Whether it begins with a mark that re-opens such a quotation. */
    boolean leads(Pair pair) {
      return !marks.isEmpty() && marks.get(0).leading() && marks.get(0).pair() == pair;
    }
  }
}
