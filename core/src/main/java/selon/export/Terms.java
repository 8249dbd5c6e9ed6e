package selon.export;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.article.Days;
import selon.statement.Hedge;
import selon.statement.Statement;
import selon.text.Spans;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.trace.Mutation;
import selon.trace.Relation;

/** How the terms of the glossary are written for machines, the same in every export. */
final class Terms {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private Terms() {}

  /** "hedge-dropped". */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As in PROV. */
  static String of(Relation relation) {
    return switch (relation) {
      case WAS_QUOTED_FROM -> "wasQuotedFrom";
      case WAS_DERIVED_FROM -> "wasDerivedFrom";
      case WAS_REVISION_OF -> "wasRevisionOf";
    };
  }

  /** "2016-10-17T08:00:00Z"; null out of the years that every format has, 1 to 9999. */
  static @Nullable String time(@Nullable Instant time) {
    return time == null || time.isBefore(FIRST) || time.isAfter(LAST) ? null : time.toString();
  }

  /** The earliest that a dating allows: "2016-10-17" where it is known to the day, or a time. */
  static @Nullable String earliest(Dating dating) {
    String time = time(dating.earliest());
    return time == null ? null : Days.of(dating).map(d -> d.first().toString()).orElse(time);
  }

  /** The latest that it allows. */
  static @Nullable String latest(Dating dating) {
    String time = time(dating.latest());
    return time == null ? null : Days.of(dating).map(d -> d.last().toString()).orElse(time);
  }

  /** "Ostley Post → police → ?": nobody knows the last. */
  static String chain(List<String> chain) {
    return chain.stream()
        .map(link -> link.isEmpty() ? "?" : link)
        .collect(Collectors.joining(" → "));
  }

  /** "12..40 51..60": no spreadsheet takes it for a day of the year. */
  static String places(Spans spans) {
    return spans.pieces().stream()
        .map(piece -> piece.start() + ".." + piece.end())
        .collect(Collectors.joining(" "));
  }

  /** For each telling the likeliest of those that it may have been made from. */
  static List<Derivation> likeliest(Cascade cascade) {
    Set<String> made = new HashSet<>();
    return cascade.derivations().stream()
        .filter(each -> made.add(Ids.derivation(cascade, each)))
        .toList();
  }

  /** "modal: may; approximator: about". */
  static String hedges(Statement statement, String text) {
    return statement.factuality().hedges().stream()
        .map((Hedge hedge) -> of(hedge.kind()) + ": " + hedge.span().in(text))
        .collect(Collectors.joining("; "));
  }

  /** "wording; credit". */
  static String evidence(Derivation derivation) {
    return derivation.evidence().stream().map(Terms::of).collect(Collectors.joining("; "));
  }

  /** "number-changed: 40 → 60; hedge-dropped: about → ". */
  static String mutations(Derivation derivation) {
    return derivation.mutations().stream().map(Terms::mutation).collect(Collectors.joining("; "));
  }

  private static String mutation(Mutation mutation) {
    String from = mutation.from() == null ? "" : mutation.from();
    String to = mutation.to() == null ? "" : mutation.to();
    return from.isEmpty() && to.isEmpty()
        ? of(mutation.kind())
        : of(mutation.kind()) + ": " + from + " → " + to;
  }
}
