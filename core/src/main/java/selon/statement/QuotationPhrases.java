package selon.statement;

import java.util.List;
import java.util.Set;
import selon.language.LanguagePack;

/**
 * Gives quotations to those whom the words beside their marks name, where the models are often
 * wrong: before the linker gives away what is left.
 *
 * <table>
 *   <caption>Where to find the rule for a layout</caption>
 *   <tr><th>a layout</th><th>its rule</th></tr>
 *   <tr><td>« … », nous confirme X · « … », a-t-il coupé · « … », a lancé jeudi X</td>
 *     <td>{@link InciseReport}</td></tr>
 *   <tr><td>Réponse de X : « … » · Et de conclure : « … » · Mayor X on Facebook: “…”</td>
 *     <td>{@link ColonReport}</td></tr>
 *   <tr><td>X posted a photo with the caption: “…”</td><td>{@link CaptionReport}</td></tr>
 *   <tr><td>“X told us: ‘…’”</td><td>{@link InnerQuotation}</td></tr>
 *   <tr><td>X « condamne fermement … »</td><td>{@link QuotedVerb}</td></tr>
 *   <tr><td>X hopes so still. “…,” says Y · “We hope,” says X</td>
 *     <td>{@link QuotationOwners}</td></tr>
 * </table>
 *
 * <p>Immutable and safe for threads. Linear: beside a quotation no further is looked than a fixed
 * number of words.
 */
final class QuotationPhrases {

  private final PhraseWords words;
  private final Set<String> timeForms;

  QuotationPhrases(LanguagePack pack) {
    words = PhraseWords.of(pack);
    timeForms = TimePhrases.forms(pack);
  }

  /** The proposals with those of quotations added and mended, in the order of their cues. */
  List<Judged> read(WordGrid grid, SpeakerNouns speakers, List<Judged> judged) {
    JudgedCues cues = new JudgedCues(judged);
    PhrasePieces pieces = PhrasePieces.of(grid, words, timeForms, speakers);
    List<PhraseRule> rules =
        List.of(
            new InciseReport(pieces, cues),
            new ColonReport(pieces, cues),
            new CaptionReport(pieces, cues),
            new InnerQuotation(pieces, cues),
            new QuotedVerb(pieces, cues));
    for (int i = 0; i < grid.size; i++) {
      for (PhraseRule rule : rules) {
        rule.at(i);
      }
    }
    return new QuotationOwners(grid, words, cues).mended();
  }
}
