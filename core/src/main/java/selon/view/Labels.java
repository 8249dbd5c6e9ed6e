package selon.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.language.Language;

/** The words that a view puts around an article's own, in one language. */
public final class Labels {

  private final Language language;
  private final Properties words;

  private Labels(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** Those of the language; English ones if there are none in it. */
  public static Labels of(Language language) {
    try (InputStream own = open(language)) {
      return own == null ? of(new Language("en")) : new Labels(language, load(own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * These and those of a bundle beside a class, which has one file for each language: {@code
   * bundle.en.properties}.
   *
   * @throws IllegalArgumentException if the bundle has none in this language
   */
  public Labels with(Class<?> beside, String bundle) {
    String resource = bundle + "." + language.tag() + ".properties";
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no bundle: " + resource);
      }
      Properties all = load(in);
      all.putAll(words);
      return new Labels(language, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That of the words. */
  public Language language() {
    return language;
  }

  /**
   * The word for the key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String of(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("no label in " + language.tag() + ": " + key);
    }
    return word;
  }

  /** Whether there is a word for the key. */
  public boolean has(String key) {
    return words.containsKey(key);
  }

  /** The word for a constant, as "kind.person". */
  public String of(String family, Enum<?> constant) {
    return of(family + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** "3 sources"; French takes the singular for none, English the plural. */
  public String count(String key, int number) {
    boolean one = number == 1 || number == 0 && language.tag().equals("fr");
    return of(key + (one ? ".one" : ".many")).replace("{0}", Integer.toString(number));
  }

  /** The name of a language; its English name, or its tag, for one without a label. */
  public String name(Language named) {
    return words.getProperty("language." + named.tag(), named.name());
  }

  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static @Nullable InputStream open(Language language) {
    return Labels.class.getResourceAsStream("labels." + language.tag() + ".properties");
  }

  private static Properties load(InputStream in) throws IOException {
    Properties words = new Properties();
    words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    return words;
  }
}
