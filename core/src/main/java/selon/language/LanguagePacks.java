package selon.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The language packs on the class path, in the order of their tags. */
public final class LanguagePacks {

  private static final List<LanguagePack> ALL =
      ServiceLoader.load(LanguagePack.class, LanguagePacks.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing((LanguagePack pack) -> pack.language().tag()))
          .toList();

  private LanguagePacks() {}

  /** All of them. */
  public static List<LanguagePack> all() {
    return ALL;
  }

  /** The pack of the language; empty if there is none. */
  public static Optional<LanguagePack> of(Language language) {
    return ALL.stream().filter(pack -> pack.language().equals(language)).findFirst();
  }

  /**
   * What a reader must know of a language that has no pack, in one line: what it looks like, and
   * what is still read. Empty if it has one.
   */
  public static Optional<String> limits(Language language) {
    if (of(language).isPresent()) {
      return Optional.empty();
    }
    String looks =
        language.equals(Language.UNDETERMINED)
            ? "its language cannot be told"
            : "looks like " + language.name() + " (" + language.tag() + "); no language pack";
    return Optional.of(
        looks + ": main text, title, dates and quotations are read, statements are not");
  }
}
