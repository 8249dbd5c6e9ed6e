package selon.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.language.LanguagePack;
import selon.language.Lexicon;

/**
 * What a language's "tokens.tsv" says. Forms are compared with straight apostrophes and plain
 * hyphens; "whole", "elision", "clitic" and "split" in lower case too.
 *
 * @param clitics the longest first
 * @param stopsOrdinals whether a number with a stop may be an ordinal ("am 3. Mai")
 * @param splits from a word to the length of its first part
 * @param letters capitals that are no initials behind the word before them: "on X", "plan B"
 */
record TokenRules(
    Set<String> elisions,
    List<String> clitics,
    Set<String> wholes,
    Map<String, Integer> splits,
    Set<String> prefixes,
    boolean splitsHyphens,
    boolean spacesDigits,
    boolean stopsOrdinals,
    Set<String> abbreviations,
    Set<String> finals,
    Set<String> numbers,
    Set<String> letters,
    Set<String> starters) {

  /** Reads the pack's rules. */
  static TokenRules of(LanguagePack pack) {
    Map<String, Set<String>> kinds = new TreeMap<>();
    for (Map<String, String> row : Lexicon.of(pack, "tokens.tsv").rows()) {
      kinds
          .computeIfAbsent(row.getOrDefault("kind", ""), kind -> new TreeSet<>())
          .add(row.getOrDefault("form", ""));
    }
    Map<String, Integer> splits = new TreeMap<>();
    for (String split : kinds.getOrDefault("split", Set.of())) {
      splits.put(split.replace("|", ""), split.indexOf('|'));
    }
    List<String> clitics = new ArrayList<>(kinds.getOrDefault("clitic", Set.of()));
    clitics.sort(Comparator.comparingInt(String::length).reversed().thenComparing(s -> s));
    return new TokenRules(
        kinds.getOrDefault("elision", Set.of()),
        List.copyOf(clitics),
        kinds.getOrDefault("whole", Set.of()),
        splits,
        kinds.getOrDefault("prefix", Set.of()),
        kinds.containsKey("hyphen"),
        kinds.containsKey("digits"),
        kinds.containsKey("ordinal"),
        kinds.getOrDefault("abbreviation", Set.of()),
        kinds.getOrDefault("final", Set.of()),
        kinds.getOrDefault("number", Set.of()),
        kinds.getOrDefault("letter", Set.of()),
        kinds.getOrDefault("starter", Set.of()));
  }

  /** The form in which words are compared: straight apostrophes, plain hyphens. */
  static String plain(String form) {
    return form.replace('’', '\'').replace('ʼ', '\'').replace('‐', '-').replace('‑', '-');
  }

  /** {@link #plain} in lower case. */
  static String folded(String form) {
    return plain(form).toLowerCase(Locale.ROOT);
  }
}
