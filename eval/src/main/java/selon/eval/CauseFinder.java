package selon.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import selon.gold.GoldArticle;
import selon.gold.GoldStatement;
import selon.gold.OwnReadings;
import selon.language.Language;
import selon.language.LanguagePacks;
import selon.sentence.WordReader;
import selon.sentence.Words;

/**
 * Sorts faults more finely than {@link FaultFinder}, with the words of the article: by what sort of
 * cue was missed, and at which side of the cue a content went wrong.
 */
final class CauseFinder {

  private final Map<Language, WordReader> readers = new HashMap<>();

  /** The faults under the names of their causes; one seen from both sides is listed once. */
  List<Fault> sort(GoldArticle article, List<Fault> faults) {
    WordReader reader =
        readers.computeIfAbsent(
            article.language(),
            language -> new WordReader(LanguagePacks.of(language).orElseThrow()));
    Words words = reader.read(OwnReadings.article(article));
    CueShape shape = new CueShape(article, words);
    PairCause pair = new PairCause(article, words);
    QuotationForms forms = new QuotationForms(article.text());
    List<GoldStatement> missed =
        faults.stream()
            .filter(fault -> fault.kind().startsWith("missed"))
            .flatMap(fault -> Stream.ofNullable(fault.gold()))
            .toList();
    List<Fault> sorted = new ArrayList<>();
    for (Fault fault : faults) {
      GoldStatement gold = fault.gold();
      GoldStatement found = fault.found();
      boolean spurious = fault.kind().startsWith("spurious");
      if (found == null && gold != null) {
        sorted.add(fault.as("missed: " + shape.of(gold, forms.of(gold.content()))));
      } else if (spurious && found != null && !missed.contains(gold)) {
        sorted.add(fault.as("made up: " + shape.of(found, forms.of(found.content()))));
      } else if (!spurious && gold != null && found != null) {
        sorted.add(fault.as(pair.of(fault.kind(), gold, found)));
      }
    }
    return sorted;
  }
}
