package selon.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.Selon;
import selon.export.ReadingJson;
import selon.statement.Reading;

/** Inputs that are no articles, through the whole program: one line for each, and it goes on. */
class HostileInputTest {

  private static final Selon SELON = new Selon();
  private static final Story.Stage STAGE = Story.stage().seeing(SELON::read);
  private static final int MEGABYTE = 1_000_000;

  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article =
        Files.writeString(folder.resolve("article.txt"), "Anna Morel dit que le pont tient.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.txt", "empty.html", "empty.json", "empty.jsonl"})
  void anEmptyFileIsRefused(String name) throws IOException {
    Files.createFile(folder.resolve(name));
    refused(name, "is empty; nothing to read there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"binary.txt", "binary.html", "binary"})
  void bytesThatAreNoTextAreRefused(String name) throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(5).nextBytes(bytes);
    Files.write(folder.resolve(name), bytes);
    refused(name, "is binary, not text; give a web page, plain text or .jsonl articles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyNameIsNotTakenForThisFolder(String name) {
    Story alone = STAGE.run("read", name, "-q");
    assertThat(alone.code()).isEqualTo(65);
    assertThat(alone.out()).isEmpty();
    assertThat(alone.err())
        .isEqualTo("selon: \"" + name + "\": is no name; name a file, or . for this folder\n");
    assertThat(STAGE.run("read", name, article.toString(), "-q").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://mill.example/a", "file:///a.html", "s3://mill/a.txt"})
  void anAddressOfAnotherKindIsNoMissingFile(String address) {
    for (String[] arguments :
        List.of(new String[] {"read", address}, new String[] {"read", "--fetch", address})) {
      Story story = STAGE.run(arguments);
      assertThat(story.code()).isEqualTo(65);
      assertThat(story.err())
          .isEqualTo(
              "selon: "
                  + address
                  + ": is an address of a kind that is not fetched; http and https are\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"line.txt", "line.html", "line.json", "line.jsonl"})
  void fiftyMegabytesOnALineAreRefused(String name) throws IOException {
    byte[] words = "le pont tient encore ".repeat(MEGABYTE / 21).getBytes(UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write("{\"id\":\"a\",\"text\":\"".getBytes(UTF_8));
      for (int i = 0; i < 51; i++) {
        out.write(words);
      }
      out.write("\"}".getBytes(UTF_8));
    }
    refused(name, "is too large");
  }

  @Test
  void aMegabyteOfOpeningMarksSaysNothing() throws IOException {
    nothing("marks.txt", "«".repeat(MEGABYTE), "its language cannot be told");
  }

  @Test
  void aMegabyteOfColonsSaysNothing() throws IOException {
    nothing("colons.txt", ": ".repeat(MEGABYTE / 2), "its language cannot be told");
  }

  @Test
  void oneWordOfAMegabyteSaysNothing() throws IOException {
    nothing("word.txt", "a".repeat(MEGABYTE), "its language cannot be told");
  }

  @Test
  void aPageWithoutAnArticleSaysNothing() throws IOException {
    nothing("page.html", "<nav><a href=/>Accueil</a></nav>", "no article found on this page");
    nothing("tags.html", "<div>".repeat(200_000) + "<b>Oui</b>", "no article found on this page");
  }

  @Test
  void aSentenceOfAMegabyteIsRead() throws IOException {
    read("nested.txt", "Anna dit que ".repeat(MEGABYTE / 13) + "le pont tient.");
  }

  @Test
  void thousandsOfShortQuotationsAreReadEach() throws IOException {
    Reading reading = read("quotations.txt", "« Le pont tient », dit Anna Morel.\n\n".repeat(5000));
    assertThat(reading.statements()).hasSizeGreaterThan(4900);
  }

  @Test
  void tagsInTagsAreRead() throws IOException {
    String page =
        "<article>"
            + "<div>".repeat(200_000)
            + "<h1>Le pont de Morval</h1><p>Anna Morel a dit que le pont tiendrait encore longtemps, "
            + "malgré la houle et le vent.</p><p>Le maire a ajouté que la route était fermée.</p>";
    assertThat(read("tags.html", page).article().text()).contains("Anna Morel");
  }

  @Test
  void aWrongCharsetIsSeenThrough() throws IOException {
    String page =
        "<meta charset=utf-8><article><h1>Le pont de Morval</h1><p>Anna Morel a déclaré que la"
            + " digue avait cédé à Noël, près de la forêt.</p><p>Le maire a dit le contraire.</p>";
    for (byte[] bytes : List.of(page.getBytes(ISO_8859_1), page.getBytes(UTF_16))) {
      Files.write(folder.resolve("charset.html"), bytes);
      assertThat(read("charset.html").article().text()).contains("cédé à Noël, près de la forêt");
    }
    Files.write(
        folder.resolve("charset.html"), page.replace("utf-8", "iso-8859-1").getBytes(UTF_8));
    assertThat(read("charset.html").article().text()).contains("cédé à Noël, près de la forêt");
  }

  @Test
  void noCharactersAndHalfCharactersAreRead() throws IOException {
    assertThat(read("nul.txt", "Anna Morel dit que\0 le pont tient encore.\0").statements())
        .hasSize(1);
    String line = "{\"id\":\"a\",\"text\":\"Anna Morel dit que \\ud800 le pont\\udc00 tient.\"}\n";
    assertThat(read("half.jsonl", line).statements()).hasSize(1);
    for (String format : List.of("text", "html")) {
      Story shown = STAGE.run("read", folder.resolve("half.jsonl").toString(), "-f", format);
      assertThat(shown.code()).isZero();
      assertThat(shown.out()).contains("Anna Morel");
    }
  }

  /** It fails alone with 65, and beside another, which is read, with 3. */
  private void refused(String name, String problem) {
    Story alone = STAGE.run("read", folder.resolve(name).toString(), "-f", "json");
    assertThat(alone.code()).isEqualTo(65);
    assertThat(alone.out()).isEmpty();
    assertThat(alone.err()).hasLineCount(1).startsWith("selon: " + folder.resolve(name));
    assertThat(alone.err()).contains(problem);
    Story beside =
        STAGE.run("read", folder.resolve(name).toString(), article.toString(), "-f", "json");
    assertThat(beside.code()).isEqualTo(3);
    assertThat(beside.out()).hasLineCount(1).contains("le pont tient");
    assertThat(beside.err()).isEqualTo(alone.err());
  }

  /** It is read and holds nothing, which one line tells. */
  private void nothing(String name, String text, String remark) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Story alone = STAGE.run("read", file.toString(), "-f", "json");
    assertThat(alone.code()).isEqualTo(4);
    assertThat(alone.out()).hasLineCount(1);
    assertThat(alone.err()).hasLineCount(1).startsWith("selon: " + file + ": " + remark);
    Story beside = STAGE.run("read", file.toString(), article.toString(), "-f", "json");
    assertThat(beside.code()).isZero();
    assertThat(beside.out()).hasLineCount(2).startsWith(alone.out());
    assertThat(beside.err()).isEqualTo(alone.err());
  }

  private Reading read(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return read(name);
  }

  /** It is read without a word, and so is the next. */
  private Reading read(String name) {
    Story story =
        STAGE.run("read", folder.resolve(name).toString(), article.toString(), "-f", "json");
    assertThat(story.err()).isEmpty();
    assertThat(story.code()).isZero();
    List<String> lines = story.out().lines().toList();
    assertThat(lines).hasSize(2);
    return ReadingJson.read(lines.get(0));
  }
}
