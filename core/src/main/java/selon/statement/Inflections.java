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

  /** The forms that a lemma may have; most are no words. */
  List<String> forms(String lemma) {
    List<String> forms = new ArrayList<>();
    for (Rule rule : rules) {
      if (lemma.endsWith(rule.lemma) && lemma.length() > rule.lemma.length() + 1) {
        forms.add(lemma.substring(0, lemma.length() - rule.lemma.length()) + rule.ending);
      }
    }
    return forms;
  }
}
