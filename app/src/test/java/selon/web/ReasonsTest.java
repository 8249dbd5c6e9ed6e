package selon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import selon.language.Language;
import selon.view.Labels;

class ReasonsTest {

  private static final Labels FRENCH = Labels.of(new Language("fr")).with(Tongue.class, "words");

  /** What reading refuses with, as its code has it. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:Refused\\((?:name|here|snapshot\\.name\\(\\)), |refused\\(|\", )\"(.+?)\"[,)}]");

  @Test
  void aReasonIsToldInFrench() {
    assertThat(Reasons.of("is not JSON", FRENCH).words()).isEqualTo("n’est pas du JSON");
    assertThat(Reasons.of("has no \"id\"", FRENCH).language()).isEqualTo("fr");
    assertThat(Reasons.of("is too large: more than 32 MB", FRENCH).words()).endsWith("32\u00a0Mo");
    assertThat(Reasons.of("the same text as a1", FRENCH).words()).isEqualTo("le même texte que a1");
    assertThat(Reasons.of("is too large: more than 8 million characters", FRENCH).words())
        .endsWith("plus de 8 millions de caractères");
    assertThat(Reasons.of("leads to 10.0.0.1, which is not public", FRENCH).words())
        .isEqualTo("mène à 10.0.0.1, qui n’est pas public");
    assertThat(Reasons.of("is not to be had: the server answers 404 Not Found", FRENCH).words())
        .endsWith("le serveur répond 404 Not Found");
    assertThat(Reasons.of("something new", FRENCH).language()).isEqualTo("en");
  }

  @Test
  void whatReadingRefusesWithIsKnown() throws IOException {
    List<String> unknown = new ArrayList<>();
    int known = 0;
    try (Stream<Path> files = Files.list(Path.of("../core/src/main/java/selon/page"))) {
      for (Path file : files.sorted().toList()) {
        Matcher refused = REFUSED.matcher(Files.readString(file));
        while (refused.find()) {
          for (String part : refused.group(1).replace("\\\"", "\"").split("; ")) {
            boolean french = Reasons.of(part, FRENCH).language().equals("fr");
            known += french ? 1 : 0;
            if (!french && part.matches("(is|has|was|does|may|holds|repeats|declares) .*")) {
              unknown.add(file.getFileName() + ": " + part);
            }
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(known).isGreaterThan(25);
  }
}
