package selon.language;

import java.util.Locale;

/**
 * A language by its BCP 47 primary tag.
 *
 * @param tag lower-case, as "fr"; "und" where it is not known
 */
public record Language(String tag) {

  public static final Language UNDETERMINED = new Language("und");

  public Language {
    if (!tag.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a primary language tag: " + tag);
    }
  }

  /** Its English name, "German"; the tag itself if it has none. */
  public String name() {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
