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
   * @param span without titles: "Mme", "President"
   * @param entity what it seems to name: "person", "organisation", "medium", "other"
   */
  record Name(Span span, String entity) implements Mention {}

  /**
   * A number of something. "plus de 100 chefs" is low 100, high none, approximate, unit "chefs".
   *
   * @param span with its approximator and its unit
   * @param low the least it can be; null if not bounded
   * @param high the most it can be; null if not bounded
   * @param approximate whether the text says so ("environ", "about", "des dizaines de")
   * @param unit what is counted or measured, as written; empty if nothing is
   * @param ratio whether the text tells it as a part of a whole ("un tiers", "one in five")
   */
  record Quantity(
      Span span,
      @Nullable Double low,
      @Nullable Double high,
      boolean approximate,
      String unit,
      boolean ratio)
      implements Mention {

    /** A quantity that is no part of a whole. */
    public Quantity(
        Span span, @Nullable Double low, @Nullable Double high, boolean approximate, String unit) {
      this(span, low, high, approximate, unit, false);
    }

    /** "100", "~100", "3..5", "100..", "..100", "1/5". */
    @Override
    public Optional<String> value() {
      return ValueForms.quantity(this);
    }
  }

  /**
   * A country, a region, a town.
   *
   * @param country the ISO 3166 code of the country that it is or lies in, as "FR"; null if unknown
   */
  record Place(Span span, @Nullable String country) implements Mention {

    /** A place that may be anywhere. */
    public Place(Span span) {
      this(span, null);
    }

    /** The country. */
    @Override
    public Optional<String> value() {
      return Optional.ofNullable(country);
    }
  }

  /**
   * A date, a day or a time.
   *
   * @param earliest local to the article, null if the text and the article's date do not tell
   * @param latest exclusive
   */
  record Time(Span span, @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest)
      implements Mention {

    /**
     * In the Extended Date/Time Format of ISO 8601-2: "2016-10-17", "2016-10", "2016", a stretch
     * with its last day "2016-10-15/2016-10-16", "2012-01-01/..", a minute "2016-10-17T14:30".
     */
    @Override
    public Optional<String> value() {
      return ValueForms.time(this);
    }
  }

  /**
   * The value as one word for people and machines: "100..", "2016-10-17"; empty if there is none.
   */
  default Optional<String> value() {
    return Optional.empty();
  }
}
