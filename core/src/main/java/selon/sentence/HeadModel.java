package selon.sentence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import selon.linear.LinearModel;

/**
 * A parser that knows no words, only parts of speech, {@link CommonFeatures} and marks: learned
 * from the languages that have treebanks, for those that have none. Two models in one file,
 * "heads.bin".
 */
record HeadModel(LinearModel transitions, LinearModel relations) {

  static final String FILE = "heads.bin";

  /** Reads the model that ships. */
  static HeadModel read() {
    try (InputStream in = HeadModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " beside " + HeadModel.class.getName());
      }
      InputStream buffered = new BufferedInputStream(in, 1 << 16);
      return new HeadModel(LinearModel.read(buffered), LinearModel.read(buffered));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  void write(OutputStream out) throws IOException {
    transitions.write(out);
    relations.write(out);
  }

  Parser parser() {
    return new Parser(transitions, relations);
  }
}
