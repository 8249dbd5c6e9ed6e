package selon.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of quantities and times as one word. */
final class ValueForms {

  private static final int LARGEST_WHOLE = 1_000_000_000;

  private ValueForms() {}

  static Optional<String> quantity(Mention.Quantity quantity) {
    String low = number(quantity.low(), quantity.ratio());
    String high = number(quantity.high(), quantity.ratio());
    if (low.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    if (low.equals(high)) {
      return Optional.of((quantity.approximate() ? "~" : "") + low);
    }
    return Optional.of(low + ".." + high);
  }

  private static String number(@Nullable Double number, boolean ratio) {
    if (number == null || !Double.isFinite(number)) {
      return "";
    }
    String fraction = ratio && number > 0 && number < 1 ? fraction(number) : "";
    if (!fraction.isEmpty()) {
      return fraction;
    }
    BigDecimal decimal = new BigDecimal(number).round(new MathContext(12));
    return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
  }

  /** The fraction that the number comes from, by its continued fraction; empty if there is none. */
  private static String fraction(double number) {
    long before = 0;
    long whole = 1;
    double rest = number;
    for (int i = 0; i < 12; i++) {
      rest = 1 / rest;
      long next = whole * (long) Math.floor(rest + 1e-6) + before;
      before = whole;
      whole = next;
      rest -= Math.floor(rest + 1e-6);
      long part = Math.round(number * whole);
      if (whole > LARGEST_WHOLE) {
        break;
      }
      if (Math.abs(number - (double) part / whole) < 1e-12) {
        return part + "/" + whole;
      }
      if (rest < 1e-9) {
        break;
      }
    }
    return "";
  }

  static Optional<String> time(Mention.Time time) {
    LocalDateTime from = time.earliest();
    LocalDateTime to = time.latest();
    if (from == null && to == null) {
      return Optional.empty();
    }
    if (from == null) {
      return Optional.of("../" + last(to));
    }
    if (to == null) {
      return Optional.of(point(from) + "/..");
    }
    if (from.plusMinutes(1).equals(to)) {
      return Optional.of(from.truncatedTo(ChronoUnit.MINUTES).toString());
    }
    if (!isMidnight(from) || !isMidnight(to)) {
      return Optional.of(from + "/" + to);
    }
    if (from.getDayOfYear() == 1 && to.getDayOfYear() == 1) {
      String last = year(to.minusYears(1));
      return Optional.of(year(from).equals(last) ? last : year(from) + "/" + last);
    }
    if (from.getDayOfMonth() == 1 && from.plusMonths(1).equals(to)) {
      return Optional.of(year(from) + String.format(Locale.ROOT, "-%02d", from.getMonthValue()));
    }
    LocalDate last = to.toLocalDate().minusDays(1);
    return Optional.of(
        from.toLocalDate().equals(last) ? last.toString() : from.toLocalDate() + "/" + last);
  }

  private static String point(LocalDateTime time) {
    return isMidnight(time) ? time.toLocalDate().toString() : time.toString();
  }

  private static String last(@Nullable LocalDateTime end) {
    return end == null
        ? ".."
        : isMidnight(end) ? end.toLocalDate().minusDays(1).toString() : end.toString();
  }

  private static String year(LocalDateTime time) {
    return String.format(Locale.ROOT, "%04d", time.getYear());
  }

  private static boolean isMidnight(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
