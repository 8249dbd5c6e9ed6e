package selon.mention;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import selon.text.Span;

/** Something named in the text, with its value. */
public sealed interface Mention {

  Span span();

  /**
   * The name of a person, body or thing.
   *
   * @param entity what it seems to name: "person", "organisation", "medium", "other"
   */
  record Name(Span span, String entity) implements Mention {}

  /**
   * A number of something. "plus de 100 chefs" is low 100, high none, approximate, unit "chefs".
   *
   * @param low the least it can be; null if not bounded
   * @param high the most it can be; null if not bounded
   * @param approximate whether the text says so ("environ", "about", "des dizaines de")
   * @param unit what is counted or measured, as written; empty if nothing is
   */
  record Quantity(
      Span span, @Nullable Double low, @Nullable Double high, boolean approximate, String unit)
      implements Mention {}

  record Place(Span span) implements Mention {}

  /**
   * A date, a day or a time.
   *
   * @param earliest local to the article, null if the text and the article's date do not tell
   * @param latest exclusive
   */
  record Time(Span span, @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest)
      implements Mention {}

  /**
   * The value as one word for people and machines: "100..", "2016-10-17"; empty if there is none.
   */
  default Optional<String> value() {
    return Optional.empty();
  }
}
