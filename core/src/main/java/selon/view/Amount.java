package selon.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.mention.Mention;

/** Quantities as people write them: "≥ 100 chefs", "≈ 20 families", "3–5 %". */
final class Amount {

  private static final int LONGEST = 60;

  /** Copied by each format; never changed. */
  private static final DecimalFormatSymbols ENGLISH = symbols(',', '.');

  private static final DecimalFormatSymbols FRENCH = symbols('\u202f', ',');

  private Amount() {}

  /**
   * The quantity's value; its own words if it has none.
   *
   * @param language how numbers are written
   */
  static String of(Mention.Quantity quantity, Language language, String text) {
    Double low = quantity.low();
    Double high = quantity.high();
    String number;
    if (low == null && high == null) {
      return VisibleText.line(quantity.span().in(text), LONGEST);
    } else if (high == null) {
      number = "≥ " + number(low, quantity, language);
    } else if (low == null) {
      number = "≤ " + number(high, quantity, language);
    } else if (low.equals(high)) {
      number = (quantity.approximate() ? "≈ " : "") + number(low, quantity, language);
    } else {
      number = number(low, quantity, language) + "–" + number(high, quantity, language);
    }
    String unit = quantity.unit().strip();
    return unit.isEmpty() ? number : number + " " + VisibleText.line(unit, LONGEST);
  }

  private static String number(
      @Nullable Double number, Mention.Quantity quantity, Language language) {
    if (quantity.ratio()) {
      return new Mention.Quantity(quantity.span(), number, number, false, "", true)
          .value()
          .orElse("");
    }
    DecimalFormatSymbols symbols = language.tag().equals("fr") ? FRENCH : ENGLISH;
    return new DecimalFormat("#,##0.###", symbols).format(number);
  }

  private static DecimalFormatSymbols symbols(char grouping, char decimal) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(grouping);
    symbols.setDecimalSeparator(decimal);
    return symbols;
  }
}
