package selon.language.de;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.language.LanguagePack;

/**
 * German. What it knows stands in the resources beside it; parts of speech Apache OpenNLP tells.
 */
public final class GermanPack implements LanguagePack {

  private static final Language LANGUAGE = new Language("de");

  /** Of the artifact opennlp-models-pos-de. */
  private static final String PARTS = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";

  @Override
  public Language language() {
    return LANGUAGE;
  }

  @Override
  public @Nullable InputStream open(String name) {
    return GermanPack.class.getResourceAsStream(name.equals("parts.bin") ? PARTS : name);
  }
}
