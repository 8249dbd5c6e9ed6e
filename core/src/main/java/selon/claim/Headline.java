package selon.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import selon.article.Article;
import selon.text.Span;

/** Where an article has its headline, which leads with what the text below tells. */
public final class Headline {

  /** In letters. */
  private static final int LONGEST = 150;

  /** What part of the words of a heading stand in the title too. */
  private static final double TITLE = 0.6;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Headline() {}

  /**
   * The first paragraph that is no furniture, where it is the title, or has no end as titles do and
   * shares most of its words; empty if it is not, or if nothing stands below it.
   */
  public static Span of(Article article) {
    Span first = first(article);
    String words = first.in(article.text()).strip();
    String folded = Folding.fold(words).strip();
    String title = Folding.fold(article.title()).strip();
    boolean headline = folded.equals(title) || isHeading(words) && sharesMuch(folded, title);
    return headline ? first : new Span(0, 0);
  }

  /**
   * The first paragraph that is no furniture, where it looks like a heading, whatever the title;
   * empty if it does not, or if nothing stands below it.
   */
  public static Span heading(Article article) {
    Span first = first(article);
    return isHeading(first.in(article.text())) ? first : new Span(0, 0);
  }

  /** Above the menu of a page stands nothing of the article. */
  private static Span first(Article article) {
    List<Span> paragraphs = article.body();
    return paragraphs.size() < 2 ? new Span(0, 0) : paragraphs.get(0);
  }

  /** "LIVE - Bridge shut | The Post" is the title of what is headed "Bridge shut". */
  private static boolean sharesMuch(String first, String title) {
    Set<String> words = new HashSet<>(List.of(WORDS.split(first)));
    Set<String> others = new HashSet<>(List.of(WORDS.split(title)));
    int all = words.size();
    words.retainAll(others);
    return words.size() >= TITLE * all;
  }

  /** Whether it is short and has no mark at its end, as headings have none. */
  public static boolean isHeading(String paragraph) {
    String words = paragraph.strip();
    return !words.isEmpty()
        && words.length() <= LONGEST
        && ".!…;:,»\"”".indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
