package selon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * The language detector of Apache OpenNLP, which knows a hundred languages. Its model takes nearly
 * half a second and some 60 MB to load, so it is loaded for the first text that needs it.
 */
final class OtherLanguages {

  private static final String MODEL = "langdetect-183.bin";

  /** How much likelier than the next the first must be; among so many none is likely as such. */
  private static final double CLEAR = 2;

  private OtherLanguages() {}

  /** The most likely language of the text's start; undetermined if none is likely. */
  static Language detect(String text, int words) {
    String start = text.substring(0, Math.min(text.length(), words * 6));
    var likely = new LanguageDetectorME(Loaded.MODEL).predictLanguages(start);
    boolean clear =
        likely.length > 1 && likely[0].getConfidence() >= CLEAR * likely[1].getConfidence();
    return clear ? language(likely[0].getLang()) : Language.UNDETERMINED;
  }

  /** OpenNLP's tags have three letters; ours two where there are two. */
  private static Language language(String iso3) {
    for (String tag : Locale.getISOLanguages()) {
      if (iso3.equals(iso3(tag))) {
        return new Language(tag);
      }
    }
    return iso3.equals("cmn") ? new Language("zh") : new Language(iso3);
  }

  private static @Nullable String iso3(String tag) {
    try {
      return Locale.forLanguageTag(tag).getISO3Language();
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = OtherLanguages.class.getResourceAsStream("/" + OtherLanguages.MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no " + OtherLanguages.MODEL + " on the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + OtherLanguages.MODEL, e);
      }
    }
  }
}
