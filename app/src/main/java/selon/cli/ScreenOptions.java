package selon.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.language.Language;

/** How a command speaks to people: how much, in what language, in colors or not. */
final class ScreenOptions {

  @Option(
      names = {"-q", "--quiet"},
      description = "no progress, no remarks; only what fails is told")
  boolean quiet;

  @Option(names = "--no-color", description = "no colors (NO_COLOR does the same)")
  private boolean plain;

  @Option(
      names = "--ui",
      paramLabel = "fr|en",
      description = "the language of headings and labels (default: that of the system)")
  private @Nullable String ui;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  Language language(Console console) {
    return language(ui, console, Objects.requireNonNull(spec));
  }

  boolean colors(Console console) {
    return console.colors() && !plain;
  }

  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /**
   * The language of headings and labels.
   *
   * @param ui as the user asked for it; null for that of the system
   * @throws CommandLine.ParameterException if they are in no such language
   */
  static Language language(@Nullable String ui, Console console, CommandSpec spec) {
    String language = ui == null ? console.language() : ui;
    if (!language.equals("fr") && !language.equals("en")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--ui is fr or en, not " + language);
    }
    return new Language(language);
  }
}
