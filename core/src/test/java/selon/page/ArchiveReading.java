package selon.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static selon.page.Archive.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Reads web archives that tests make, from a file or a stream. */
abstract class ArchiveReading {

  static final String A = "https://quay.example/a";
  static final String B = "https://quay.example/b";
  static final String C = "https://quay.example/c";
  static final String HTML = "Content-Type: text/html; charset=utf-8";
  static final byte[] FERRY = page("Le bac de Lormont").getBytes(UTF_8);

  @TempDir Path folder;

  List<Intake> fromFile(Archive archive) throws IOException {
    return read(archive.bytes());
  }

  static List<Intake> fromStream(Archive archive) {
    return stream(new ByteArrayInputStream(archive.bytes()));
  }

  List<Intake> read(byte[] bytes) throws IOException {
    try (Pages pages = Pages.of(write(bytes))) {
      return all(pages);
    }
  }

  Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("x.warc"), bytes);
  }

  static List<Intake> stream(InputStream in) {
    try (Pages pages = Pages.of("x.warc", in)) {
      return all(pages);
    }
  }

  static List<Intake> named(String name, byte[] bytes) {
    try (Pages pages = Pages.of(name, new ByteArrayInputStream(bytes))) {
      return all(pages);
    }
  }

  static List<Intake> all(Pages pages) {
    List<Intake> all = new ArrayList<>();
    pages.forEachRemaining(all::add);
    return all;
  }

  static HtmlPage html(Intake intake) {
    assertThat(intake).isInstanceOf(Intake.Taken.class);
    return (HtmlPage) ((Intake.Taken) intake).page();
  }

  static List<String> addresses(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Taken.class::isInstance)
        .map(intake -> String.valueOf(html(intake).address()))
        .toList();
  }

  static List<String> messages(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Refused.class::isInstance)
        .map(intake -> ((Intake.Refused) intake).message())
        .toList();
  }
}
