package selon.language;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What Selon knows of one language: lexicons and models, as named resources beside the pack's
 * class. A pack is found by {@link java.util.ServiceLoader} and imported by nobody; a new language
 * is a new folder.
 */
public interface LanguagePack {

  Language language();

  /**
   * Opens a resource of the pack, such as "cues.tsv" or "words.bin".
   *
   * @return null if the pack has no such resource
   */
  default @Nullable InputStream open(String name) {
    return getClass().getResourceAsStream(name);
  }
}
