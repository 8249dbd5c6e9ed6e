package selon.language.en;

import selon.language.Language;
import selon.language.LanguagePack;

/** English. All that it knows stands in the resources beside it. */
public final class EnglishPack implements LanguagePack {

  private static final Language LANGUAGE = new Language("en");

  @Override
  public Language language() {
    return LANGUAGE;
  }
}
