package selon.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;

/**
 * Lemmas and features of a language's words by their forms, from its "forms.tsv". A row has a form
 * in lower case, in which one "*" stands for any letters ("ge*t"); the part of speech; the lemma,
 * in which "*" stands for the same letters; the features; and, in the column "with", words one of
 * which must stand between the same two marks of punctuation. The whole form comes before the
 * longest pattern. Rows of the part "prefix" list what verbs are written together with ("zurück"),
 * and apart from at the end of their clause: then it becomes part of the lemma.
 *
 * <p>Immutable and safe for threads. A look-up is a few hashes and a walk over the patterns that
 * share the ending.
 */
final class FormTable {

  private static final int VERB = Tagger.PARTS.indexOf(Upos.VERB);
  private static final int AUX = Tagger.PARTS.indexOf(Upos.AUX);
  private static final int PUNCT = Tagger.PARTS.indexOf(Upos.PUNCT);
  private static final int CCONJ = Tagger.PARTS.indexOf(Upos.CCONJ);
  private static final int DET = Tagger.PARTS.indexOf(Upos.DET);
  private static final int ADJ = Tagger.PARTS.indexOf(Upos.ADJ);
  private static final int NUM = Tagger.PARTS.indexOf(Upos.NUM);
  private static final int ADP = Tagger.PARTS.indexOf(Upos.ADP);
  private static final int ADV = Tagger.PARTS.indexOf(Upos.ADV);

  /** What stands between a verb's prefix and the rest of its infinitive; empty if nothing may. */
  private static final String INFIX = "infix";

  private record Row(String start, String end, String lemma, String features, List<String> with) {

    @Nullable String lemmaOf(String form) {
      boolean fits =
          form.length() > start.length() + end.length()
              && form.startsWith(start)
              && form.endsWith(end);
      return fits
          ? lemma.replace("*", form.substring(start.length(), form.length() - end.length()))
          : null;
    }
  }

  private record Reading(String lemma, String features) {}

  private final Map<String, List<Row>> wholes = new HashMap<>();
  private final Map<Integer, List<Row>> patterns = new TreeMap<>();
  private final Set<String> prefixes;
  private final Set<String> infixes;
  private final int longestPrefix;

  private FormTable(Lexicon lexicon) {
    List<String> prefixes = new ArrayList<>();
    List<String> infixes = new ArrayList<>();
    for (Map<String, String> cells : lexicon.rows()) {
      String form = cells.getOrDefault("form", "");
      String part = cells.getOrDefault("part", "");
      if (part.equals("prefix")) {
        prefixes.add(form);
      } else if (part.equals(INFIX)) {
        infixes.add(form);
      } else {
        add(
            form,
            Tagger.PARTS.indexOf(Upos.valueOf(part.toUpperCase(java.util.Locale.ROOT))),
            cells);
      }
    }
    Comparator<Row> longest =
        Comparator.comparingInt(row -> -row.start.length() - row.end.length());
    patterns.values().forEach(rows -> rows.sort(longest.thenComparing(row -> row.with.isEmpty())));
    wholes.values().forEach(rows -> rows.sort(Comparator.comparing(row -> row.with.isEmpty())));
    this.prefixes = Set.copyOf(prefixes);
    this.infixes = Set.copyOf(infixes);
    this.longestPrefix = prefixes.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Reads the pack's table.
   *
   * @throws IllegalArgumentException if it has none
   */
  static FormTable of(LanguagePack pack) {
    return new FormTable(Lexicon.of(pack, "forms.tsv"));
  }

  private void add(String form, int part, Map<String, String> cells) {
    int star = form.indexOf('*');
    Row row =
        new Row(
            star < 0 ? form : form.substring(0, star),
            star < 0 ? "" : form.substring(star + 1),
            cells.getOrDefault("lemma", ""),
            cells.getOrDefault("features", ""),
            Lexicon.list(cells.getOrDefault("with", "")));
    if (star < 0) {
      wholes.computeIfAbsent(part + form, key -> new ArrayList<>(1)).add(row);
    } else {
      patterns.computeIfAbsent(part, key -> new ArrayList<>()).add(row);
    }
  }

  /**
   * The words with features and lemmas.
   *
   * @param folded the forms in lower case
   * @param forms as they are written
   */
  TaggedWords read(List<String> folded, String[] forms, int[] parts) {
    int size = parts.length;
    List<String> features = new ArrayList<>(size);
    List<String> lemmas = new ArrayList<>(size);
    int[] kinds = new int[size];
    int from = 0;
    int to = 0;
    for (int i = 0; i < size; i++) {
      if (i >= to) {
        from = i;
        to = i + 1;
        while (to < size && parts[to] != PUNCT) {
          to++;
        }
      }
      if (isMistakenVerb(folded.get(i), forms[i], parts[i])) {
        parts[i] = VERB;
      }
      Reading reading = reading(folded, i, parts[i], from, to);
      String lemma = reading == null ? folded.get(i) : reading.lemma;
      lemmas.add(parts[i] == Tagger.PROPN ? forms[i] : lemma);
      features.add(reading == null ? "" : reading.features);
      kinds[i] = CommonFeatures.kind(features.get(i));
    }
    shareCases(parts, kinds);
    joinPrefixes(folded, parts, features, lemmas);
    return new TaggedWords(parts, kinds, features, lemmas);
  }

  /** A tagger that has seen little news takes "benötige" for an adjective. */
  private boolean isMistakenVerb(String folded, String form, int part) {
    return part != VERB
        && part != AUX
        && form.equals(folded)
        && !wholes.containsKey(part + folded)
        && wholes.getOrDefault(VERB + folded, List.of()).stream()
            .anyMatch(row -> row.features.contains("VerbForm=Fin"));
  }

  private @Nullable Reading reading(List<String> folded, int i, int part, int from, int to) {
    String form = folded.get(i);
    Reading whole = whole(form, part, folded, from, to);
    if (whole != null) {
      return whole;
    }
    if (part == VERB) {
      for (int length = Math.min(longestPrefix, form.length() - 2); length > 1; length--) {
        if (prefixes.contains(form.substring(0, length))) {
          Reading rest = rest(form.substring(length), folded, from, to);
          if (rest != null) {
            return new Reading(form.substring(0, length) + rest.lemma, rest.features);
          }
        }
      }
    }
    return pattern(form, part, folded, from, to);
  }

  /** The reading of a verb without its prefix, "weist", "gewiesen", "zuweisen". */
  private @Nullable Reading rest(String rest, List<String> folded, int from, int to) {
    for (String infix : infixes) {
      if (rest.startsWith(infix) && rest.endsWith("n") && rest.length() > infix.length() + 3) {
        return new Reading(rest.substring(infix.length()), "VerbForm=Inf");
      }
    }
    Reading whole = whole(rest, VERB, folded, from, to);
    return whole == null && rest.length() > 4 ? pattern(rest, VERB, folded, from, to) : whole;
  }

  private @Nullable Reading whole(String form, int part, List<String> folded, int from, int to) {
    List<Row> rows = wholes.get(part + form);
    if (rows != null) {
      for (Row row : rows) {
        if (stands(row.with, folded, from, to)) {
          return new Reading(row.lemma, row.features);
        }
      }
    }
    return null;
  }

  private @Nullable Reading pattern(String form, int part, List<String> folded, int from, int to) {
    for (Row row : patterns.getOrDefault(part, List.of())) {
      String lemma = row.lemmaOf(form);
      if (lemma != null && stands(row.with, folded, from, to)) {
        return new Reading(lemma, row.features);
      }
    }
    return null;
  }

  private static boolean stands(List<String> with, List<String> folded, int from, int to) {
    if (with.isEmpty()) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (with.contains(folded.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** A noun shows its case by its determiner: "dem Rat". */
  private static void shareCases(int[] parts, int[] kinds) {
    int cases = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == DET) {
        cases = CommonFeatures.cases(kinds[i]);
      } else if (parts[i] == Tagger.NOUN || parts[i] == Tagger.PROPN) {
        kinds[i] += cases;
        cases = 0;
      } else if (parts[i] != ADJ && parts[i] != NUM && parts[i] != ADV) {
        cases = 0;
      }
    }
  }

  /** "Sie wies den Vorwurf zurück": the verb is "zurückweisen". */
  private void joinPrefixes(
      List<String> folded, int[] parts, List<String> features, List<String> lemmas) {
    for (int i = 1; i < parts.length; i++) {
      boolean ends = i + 1 == parts.length || parts[i + 1] == PUNCT || parts[i + 1] == CCONJ;
      boolean light = parts[i] == ADP || parts[i] == ADV || parts[i] != VERB && parts[i] != AUX;
      if (!ends || !light || !prefixes.contains(folded.get(i))) {
        continue;
      }
      for (int verb = i - 1; verb >= 0; verb--) {
        if (parts[verb] == VERB && features.get(verb).contains("VerbForm=Fin")) {
          lemmas.set(verb, folded.get(i) + lemmas.get(verb));
          break;
        }
        if (parts[verb] == VERB || parts[verb] == AUX) {
          break;
        }
      }
    }
  }
}
