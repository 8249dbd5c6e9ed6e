package selon.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import selon.claim.Alignment;
import selon.claim.Edit;
import selon.claim.Folding;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.text.Span;

/**
 * Two texts with the words that differ told apart. Case, accents, quotation marks and spaces are no
 * difference.
 *
 * @param from the earlier text in pieces
 * @param to the later one
 */
public record WordDifferences(List<Piece> from, List<Piece> to) {

  /** Words with a number inside ("1,200", "3.5") stay one. */
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,\u00a0\u202f]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+|[%€$£]");

  private static final int LIGHT = 3;

  public WordDifferences {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** A stretch of a text. */
  public record Piece(boolean changed, String words) {}

  /** Compares two texts. */
  public static WordDifferences between(String from, String to) {
    List<Span> gone = new ArrayList<>();
    List<Span> come = new ArrayList<>();
    for (Edit edit : Alignment.of(terms(from), terms(to)).edits()) {
      if (!edit.same()) {
        add(gone, edit.from());
        add(come, edit.to());
      }
    }
    return new WordDifferences(pieces(from, gone), pieces(to, come));
  }

  /** The texts, not compared. */
  public static WordDifferences none(String from, String to) {
    return new WordDifferences(List.of(new Piece(false, from)), List.of(new Piece(false, to)));
  }

  /** Whether no word differs. */
  public boolean same() {
    return from.stream().noneMatch(Piece::changed) && to.stream().noneMatch(Piece::changed);
  }

  private static List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = Folding.fold(word.group());
      boolean number = Character.isDigit(form.charAt(0));
      String key = number ? form.replaceAll("[\u00a0\u202f]", "") : form;
      TermKind kind =
          number ? TermKind.NUMBER : form.length() <= LIGHT ? TermKind.LIGHT : TermKind.WORD;
      terms.add(new Term(new Span(word.start(), word.end()), key, form, kind));
    }
    return terms;
  }

  private static void add(List<Span> spans, List<Term> words) {
    if (!words.isEmpty()) {
      spans.add(words.get(0).span().hull(words.get(words.size() - 1).span()));
    }
  }

  private static List<Piece> pieces(String text, List<Span> changed) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : changed) {
      if (at < span.start()) {
        pieces.add(new Piece(false, text.substring(at, span.start())));
      }
      pieces.add(new Piece(true, span.in(text)));
      at = span.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece(false, text.substring(at)));
    }
    return pieces;
  }
}
