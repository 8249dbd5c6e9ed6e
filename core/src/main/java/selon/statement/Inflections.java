package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import selon.language.LanguagePack;
import selon.language.Lexicon;

/**
 * The endings of a language's verbs, from "inflections.tsv": what the lemma of a word may be that
 * the tagger has taken for something else.
 */
final class Inflections {

  private record Rule(String ending, String lemma) {}

  private final List<Rule> rules = new ArrayList<>();

  private Inflections(Lexicon lexicon) {
    for (Map<String, String> row : lexicon.rows()) {
      rules.add(new Rule(row.getOrDefault("ending", ""), row.getOrDefault("lemma", "")));
    }
  }

  static Inflections of(LanguagePack pack) {
    return new Inflections(Lexicon.of(pack, "inflections.tsv"));
  }

  /** What the form may be a form of; most are no words. */
  List<String> lemmas(String form) {
    List<String> lemmas = new ArrayList<>();
    for (Rule rule : rules) {
      if (form.endsWith(rule.ending) && form.length() > rule.ending.length() + 1) {
        lemmas.add(form.substring(0, form.length() - rule.ending.length()) + rule.lemma);
      }
    }
    return lemmas;
  }
}
