package selon.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something cannot be written; the message says what, why and what to do. */
final class Unwritable extends Exception {

  private static final long serialVersionUID = 1;

  private final int code;

  Unwritable(int code, String message) {
    super(message);
    this.code = code;
  }

  /** What to exit with; 0 where the other end of a pipe has heard enough, which is no error. */
  int code() {
    return code;
  }

  static Unwritable creating(Path file, IOException e) {
    return new Unwritable(
        ExitCode.CANNOT_CREATE, "cannot create " + file + ": " + reason(e) + "; choose another -o");
  }

  static Unwritable writing(String name, IOException e) {
    boolean gone = reason(e).contains("Broken pipe");
    return new Unwritable(
        gone ? ExitCode.OK : ExitCode.CANNOT_WRITE,
        "cannot write to " + name + ": " + reason(e) + "; make room there or choose another -o");
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    }
    return String.valueOf(e.getMessage());
  }
}
