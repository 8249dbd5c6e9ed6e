package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.text.Spans;

/**
 * Who says what: in the literature, an attribution relation (PARC 3.0, PolNeAR), with what Selon
 * adds.
 *
 * @param id unique in the reading, made from the spans
 * @param parent the id of the innermost statement whose content holds this one; null if none does
 * @param content at least one piece
 * @param cue the words that make the attribution; none if the layout alone does, or for a press
 *     conditional
 * @param chain the names from the article's outlet to the ultimate source, both included; an
 *     unknown one is empty
 * @param rule what found it
 * @param confidence 0 to 1
 */
public record Statement(
    String id,
    @Nullable String parent,
    Source source,
    Spans cue,
    Spans content,
    Form form,
    Attitude attitude,
    Stance stance,
    Factuality factuality,
    List<String> chain,
    String rule,
    double confidence) {

  public Statement {
    chain = List.copyOf(chain);
  }

  /** The same under another parent, or under none. */
  public Statement withParent(@Nullable String parent) {
    return with(parent, source, chain, rule, confidence);
  }

  /** The same with another source, and the names that lead to it. */
  public Statement withSource(Source source, List<String> chain) {
    return with(parent, source, chain, rule, confidence);
  }

  /** The same as something else has found it. */
  public Statement foundBy(String rule, double confidence) {
    return with(parent, source, chain, rule, confidence);
  }

  private Statement with(
      @Nullable String parent, Source source, List<String> chain, String rule, double confidence) {
    return new Statement(
        id,
        parent,
        source,
        cue,
        content,
        form,
        attitude,
        stance,
        factuality,
        chain,
        rule,
        confidence);
  }
}
