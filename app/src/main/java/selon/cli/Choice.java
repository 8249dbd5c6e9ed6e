package selon.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import selon.language.Language;
import selon.view.Labels;

/**
 * Reads one of a few constants: by its name, or by the word that the output has for it, in English
 * or French, so that what a table says can be asked for.
 */
final class Choice<E extends Enum<E>> implements CommandLine.ITypeConverter<E> {

  private static final List<Labels> LABELS =
      List.of(Labels.of(new Language("en")), Labels.of(new Language("fr")));

  private final Class<E> of;
  private final String family;

  /**
   * @param family of labels, as "kind"; there may be none
   */
  Choice(Class<E> of, String family) {
    this.of = of;
    this.family = family;
  }

  @Override
  public E convert(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return Arrays.stream(of.getEnumConstants())
        .filter(constant -> is(constant, word))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.TypeConversionException(
                    "is one of "
                        + Arrays.stream(of.getEnumConstants())
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                        + "; not "
                        + written));
  }

  private boolean is(E constant, String word) {
    return constant.name().toLowerCase(Locale.ROOT).equals(word)
        || LABELS.stream()
            .filter(labels -> labels.has(family + "." + constant.name().toLowerCase(Locale.ROOT)))
            .anyMatch(labels -> labels.of(family, constant).replace('’', '\'').equals(word));
  }
}
