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

  public static List<LanguagePack> all() {
    return ALL;
  }

  public static Optional<LanguagePack> of(Language language) {
    return ALL.stream().filter(pack -> pack.language().equals(language)).findFirst();
  }
}
