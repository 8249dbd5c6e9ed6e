package selon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An article with two statements, a sure one and an unsure one. */
final class FerryArticle {

  static final String TEXT =
      """
      The ferry of Morval is late

      Ada Brook says the ferry left the harbour at noon.
      Ben Stone says perhaps it will come back before the night falls over the lake.
      """;

  private FerryArticle() {}

  /** Its file, in the folder. */
  static Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("ferry.txt"), TEXT);
  }
}
