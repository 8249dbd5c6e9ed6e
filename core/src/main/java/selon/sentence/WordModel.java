package selon.sentence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import selon.linear.LinearModel;

/** What was learned of one language's words: five models in one file, "words.bin". */
record WordModel(
    LinearModel parts,
    LinearModel features,
    Lemmatizer lemmas,
    LinearModel transitions,
    LinearModel relations) {

  static final String FILE = "words.bin";

  static WordModel read(InputStream in) throws IOException {
    LinearModel parts = LinearModel.read(in);
    LinearModel features = LinearModel.read(in);
    Lemmatizer lemmas = Lemmatizer.read(new DataInputStream(in));
    return new WordModel(parts, features, lemmas, LinearModel.read(in), LinearModel.read(in));
  }

  void write(OutputStream out) throws IOException {
    parts.write(out);
    features.write(out);
    DataOutputStream data = new DataOutputStream(out);
    lemmas.write(data);
    data.flush();
    transitions.write(out);
    relations.write(out);
  }

  Tagger tagger() {
    return new Tagger(parts, features);
  }

  Parser parser() {
    return new Parser(transitions, relations);
  }

  /** The features of each label, without the part of speech that it begins with. */
  List<String> featureNames() {
    return features.labels().stream()
        .map(label -> label.substring(label.indexOf(' ') + 1))
        .toList();
  }
}
