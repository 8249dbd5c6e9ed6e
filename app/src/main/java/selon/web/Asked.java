package selon.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.language.Language;
import selon.search.Field;
import selon.search.Search;
import selon.statement.Certainty;
import selon.statement.Form;
import selon.statement.SourceKind;

/**
 * What is looked for, as the fields of an address have it.
 *
 * @param chosen by facet, the value that a statement must have; where its words must stand
 * @param from the first day, as a form has it; empty for any
 * @param to the last day
 */
record Asked(String query, Map<String, String> chosen, String from, String to) {

  /** What statements are told apart by. */
  static final List<String> FACETS = List.of("outlet", "kind", "form", "certainty", "language");

  /** Where the words stand, as {@link Field} has it. */
  static final String IN = "in";

  private static final String LANGUAGE = "[a-zA-Z-]{2,20}";

  /** What lies beyond is no day that anybody means. */
  private static final int LAST_YEAR = 9999;

  Asked {
    chosen = Map.copyOf(chosen);
  }

  static Asked of(Function<String, String> field) {
    Map<String, String> chosen = new TreeMap<>();
    List<String> fields = new ArrayList<>(FACETS);
    fields.add(IN);
    for (String facet : fields) {
      if (!field.apply(facet).isEmpty()) {
        chosen.put(facet, field.apply(facet));
      }
    }
    return new Asked(field.apply("q"), chosen, field.apply("after"), field.apply("before"));
  }

  /**
   * The same, if each of its fields can be what it is.
   *
   * @throws Refused if one cannot
   */
  Asked checked() {
    check("kind", SourceKind.class);
    check("certainty", Certainty.class);
    check("form", Form.class);
    check(IN, Field.class);
    if (!chosen.getOrDefault("language", "en").matches(LANGUAGE)) {
      throw Refused.field("language", "en, fr, …");
    }
    for (Map.Entry<String, String> time : Map.of("after", from, "before", to).entrySet()) {
      if (!time.getValue().isEmpty() && day(time.getValue()) == null) {
        throw Refused.field(time.getKey(), "2025-06-18");
      }
    }
    return this;
  }

  private <E extends Enum<E>> void check(String field, Class<E> type) {
    if (chosen.containsKey(field) && constants(type, chosen.get(field)).isEmpty()) {
      throw Refused.field(field, words(type));
    }
  }

  /** "direct, indirect, mixed". */
  static <E extends Enum<E>> String words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  boolean isEmpty() {
    return query.isBlank() && without(IN).chosen().isEmpty() && !isTimed();
  }

  Asked without(String facet) {
    Map<String, String> rest = new TreeMap<>(chosen);
    rest.remove(facet);
    return new Asked(query, rest, from, to);
  }

  Asked with(String facet, String value) {
    Map<String, String> more = new TreeMap<>(chosen);
    more.put(facet, value);
    return new Asked(query, more, from, to);
  }

  /** The same of any time. */
  Asked anytime() {
    return new Asked(query, chosen, "", "");
  }

  /** The same of that time, as far as it is of it. */
  Asked within(Stretch stretch) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    boolean later = first != null && first.isAfter(stretch.first());
    boolean earlier = last != null && last.isBefore(stretch.last());
    return new Asked(
        query,
        chosen,
        later ? from : stretch.first().toString(),
        earlier ? to : stretch.last().toString());
  }

  /** Whether it is of some time only. */
  boolean isTimed() {
    return !from.isEmpty() || !to.isEmpty();
  }

  /** Whether the day is of its time. */
  boolean holds(LocalDate day) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }

  /** When articles of it are, as far as somebody says so; two days may come in either order. */
  Dating time() {
    LocalDate day = day(to);
    Instant first = start(day(from));
    Instant last = day == null ? null : end(day);
    boolean turned = first != null && last != null && last.isBefore(first);
    return turned ? new Dating(last, first, "") : new Dating(first, last, "");
  }

  /** The fields, as an address has them behind its question mark. */
  String fields() {
    List<String> fields = new ArrayList<>();
    fields.add("q=" + Frame.escape(query));
    new TreeMap<>(chosen).forEach((facet, value) -> fields.add(facet + "=" + Frame.escape(value)));
    if (!from.isEmpty()) {
      fields.add("after=" + Frame.escape(from));
    }
    if (!to.isEmpty()) {
      fields.add("before=" + Frame.escape(to));
    }
    return String.join("&", fields);
  }

  /** The same for the index; a value that is none of its facet is left out. */
  Search search(int skip, int limit) {
    Search search = Search.of(query);
    String language = chosen.get("language");
    if (language != null && language.matches(LANGUAGE)) {
      search = search.withLanguage(new Language(language));
    }
    if (chosen.get("outlet") != null) {
      search = search.withOutlet(chosen.get("outlet"));
    }
    search = search.withKinds(constants(SourceKind.class, chosen.get("kind")));
    search = search.withCertainties(constants(Certainty.class, chosen.get("certainty")));
    search = search.withForms(constants(Form.class, chosen.get("form")));
    for (Field field : constants(Field.class, chosen.get(IN))) {
      search = search.withIn(field);
    }
    Dating time = time();
    return search.within(time.earliest(), time.latest()).page(skip, limit);
  }

  private static <E extends Enum<E>> Set<E> constants(Class<E> type, @Nullable String value) {
    if (value != null) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
          return Set.of(constant);
        }
      }
    }
    return Set.of();
  }

  private static @Nullable LocalDate day(String day) {
    try {
      LocalDate known = day.isEmpty() ? null : LocalDate.parse(day);
      return known == null || Math.abs(known.getYear()) > LAST_YEAR ? null : known;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The last second of the day. */
  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
  }
}
