package selon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where readings are written to. */
interface Destination extends AutoCloseable {

  /**
   * Writes one reading.
   *
   * @param name of the input that it was read from
   */
  void write(String name, String reading) throws Unwritable;

  @Override
  void close() throws Unwritable;

  /**
   * All readings one after the other, each ended by a line break.
   *
   * @param between what stands between two readings
   */
  static Destination stream(String name, String between, OutputStream out) {
    return new Destination() {
      private boolean any;

      @Override
      public void write(String input, String reading) throws Unwritable {
        String ended = (any ? between : "") + reading + (reading.endsWith("\n") ? "" : "\n");
        any = true;
        try {
          out.write(ended.getBytes(StandardCharsets.UTF_8));
          out.flush();
        } catch (IOException e) {
          throw Unwritable.writing(name, e);
        }
      }

      @Override
      public void close() throws Unwritable {
        try {
          out.close();
        } catch (IOException e) {
          throw Unwritable.writing(name, e);
        }
      }
    };
  }

  /** Writes nothing. */
  static Destination nowhere() {
    return new Destination() {
      @Override
      public void write(String input, String reading) {}

      @Override
      public void close() {}
    };
  }

  /** All readings in one file. */
  static Destination file(Path file, String between) throws Unwritable {
    try {
      return stream(file.toString(), between, Files.newOutputStream(file));
    } catch (IOException e) {
      throw Unwritable.creating(file, e);
    }
  }

  /** A file for one reading, not touched before there is one. */
  static Destination page(Path file) {
    return single(
        new Destination() {
          @Override
          public void write(String input, String reading) throws Unwritable {
            try (Destination to = file(file, "")) {
              to.write(input, reading);
            }
          }

          @Override
          public void close() {}
        });
  }

  /** Room for one reading only, as a web page has. */
  static Destination single(Destination into) {
    return new Destination() {
      private String only = "";
      private String name = "";

      @Override
      public void write(String input, String reading) throws Unwritable {
        if (!only.isEmpty()) {
          only = "";
          throw new Unwritable(
              ExitCode.USAGE,
              "several articles do not fit on one page; name a folder for them: -o FOLDER/");
        }
        only = reading;
        name = input;
      }

      @Override
      public void close() throws Unwritable {
        if (!only.isEmpty()) {
          into.write(name, only);
        }
        into.close();
      }
    };
  }
}
