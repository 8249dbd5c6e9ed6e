package selon.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.EntryTime;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Words;
import selon.text.Span;

/**
 * Finds the names, quantities, places and times of an article, with their values, by what a
 * language's "numbers.tsv", "times.tsv", "places.tsv" and "names.tsv" say. A pack that lacks one of
 * them has no mentions of that sort.
 *
 * <p>Immutable and safe for threads. Linear in the words.
 */
public final class MentionFinder {

  private static final Comparator<Mention> ORDER =
      Comparator.<Mention>comparingInt(mention -> mention.span().start())
          .thenComparingInt(mention -> -mention.span().end());

  private final QuantityFinder quantities;
  private final TimeFinder times;
  private final PlaceFinder places;
  private final NameReader nameReader;
  private final NameFinder names;

  /** A finder for the pack's language. */
  public MentionFinder(LanguagePack pack) {
    this.quantities = new QuantityFinder(KnownWords.of(pack, "numbers.tsv"));
    this.times = new TimeFinder(KnownWords.of(pack, "times.tsv"), quantities.numerals());
    this.places = new PlaceFinder(KnownWords.of(pack, "places.tsv"));
    NameWords words = NameWords.of(KnownWords.of(pack, "names.tsv"));
    this.nameReader = new NameReader(words);
    this.names = new NameFinder(words);
  }

  /**
   * The mentions in order of their start, of two that start together the longer first. They lie in
   * sentences, so never in furniture; two of the same type do not overlap.
   */
  public List<Mention> find(Words words) {
    @Nullable ArticleDay today = ArticleDay.of(words.article().published()).orElse(null);
    List<Mention> found = new ArrayList<>();
    List<NameFinder.Line> lines = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      Span time = entryTime(words, sentence);
      if (time != null) {
        found.add(new Mention.Time(time, null, null));
        continue;
      }
      FoldedSentence folded = new FoldedSentence(words.text(), sentence);
      BitSet taken = new BitSet(folded.size());
      found.addAll(times.find(folded, today, taken));
      found.addAll(quantities.find(folded, taken));
      lines.add(
          new NameFinder.Line(folded, nameReader.find(folded, taken), places.find(folded, taken)));
    }
    names.find(lines, found);
    found.sort(ORDER);
    return found;
  }

  /** Where a sentence is the time of an entry and nothing else; its day is not known. */
  private static @Nullable Span entryTime(Words words, Sentence sentence) {
    return EntryTime.of(words.text(), sentence.span())
        .filter(entry -> entry.head().end() == sentence.span().end())
        .map(EntryTime::clock)
        .orElse(null);
  }
}
