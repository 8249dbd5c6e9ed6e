package selon.language.fr;

import selon.language.Language;
import selon.language.LanguagePack;

/** French. All that it knows stands in the resources beside it. */
public final class FrenchPack implements LanguagePack {

  private static final Language LANGUAGE = new Language("fr");

  @Override
  public Language language() {
    return LANGUAGE;
  }
}
