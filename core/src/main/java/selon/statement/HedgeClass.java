package selon.statement;

import java.util.Locale;
import java.util.Map;
import selon.language.LanguagePack;

/**
 * What a language knows of one hedge.
 *
 * @param certainty what a content with this hedge is at most; certain for one that blurs a quantity
 */
record HedgeClass(HedgeKind kind, Certainty certainty) {

  /** The hedges of one language, from its "hedges.tsv". */
  static PatternIndex<HedgeClass> lexicon(LanguagePack pack) {
    return PatternIndex.of(pack, "hedges.tsv", HedgeClass::of);
  }

  private static HedgeClass of(Map<String, String> row) {
    return new HedgeClass(
        HedgeKind.valueOf(upper(row, "kind")), Certainty.valueOf(upper(row, "certainty")));
  }

  private static String upper(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").toUpperCase(Locale.ROOT);
  }
}
