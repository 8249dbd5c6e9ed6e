package selon.statement;

import java.util.Locale;
import selon.sentence.Token;
import selon.sentence.Upos;

/** Spellings under which names are looked up. */
final class NameKeys {

  private NameKeys() {}

  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** "poste" for "La Poste". */
  static String withoutArticle(NameRun run) {
    boolean article =
        run.size() > 1 && run.tokens().get(run.from()).upos() == Upos.DET && run.known() == null;
    return run.key(article ? run.from() + 1 : run.from());
  }

  /** "hrw" for "Human Rights Watch". */
  static String initials(NameRun run) {
    StringBuilder initials = new StringBuilder();
    for (int i = run.from(); i < run.to(); i++) {
      Token token = run.tokens().get(i);
      if (NameFinder.isCapital(token.form())) {
        initials.append(token.form().charAt(0));
      }
    }
    return folded(initials.toString());
  }
}
