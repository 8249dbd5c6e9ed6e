package selon.language;

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
}
