package selon.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import selon.language.Language;

/** How what was found is written: for people in their language, or for programs. */
final class ScreenOptions {

  /** What it is written as. */
  enum Form {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, for people (default); json, an object on each line; csv, a table for spreadsheets")
  Form form = Form.TEXT;

  @Option(names = "--no-color", description = "no colors (NO_COLOR does the same)")
  private boolean plain;

  @Option(
      names = {"-q", "--quiet"},
      description = "no remarks; only what fails is told")
  boolean quiet;

  @Option(
      names = "--ui",
      paramLabel = "fr|en",
      description = "the language of headings and labels (default: that of the system)")
  private @Nullable String ui;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  Language language(Console console) {
    return Labels.language(ui, console, Objects.requireNonNull(spec));
  }

  boolean colors(Console console) {
    return console.colors() && !plain;
  }

  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
