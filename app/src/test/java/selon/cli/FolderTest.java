package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

  @TempDir Path temp;

  @Test
  void filesAreNamedAfterTheirInputs() {
    assertThat(Folder.stem("news/page.one.html")).isEqualTo("page.one");
    assertThat(Folder.stem("all.jsonl:12")).isEqualTo("all-12");
    assertThat(Folder.stem("-")).isEqualTo("stdin");
    assertThat(Folder.stem("a/.html")).isEqualTo(".html");
    assertThat(Folder.stem("10:30.txt")).isEqualTo("10_30");
    assertThat(Folder.stem("list.json[3]")).isEqualTo("list-3");
  }

  @Test
  void noReadingTakesThePlaceOfAnother() throws Exception {
    try (Folder folder = new Folder(temp.resolve("out"), ".txt", List.of())) {
      for (String name : List.of("a/x.txt", "b/x.txt", "c/X.html", "d/x-2.txt", "e/x.txt")) {
        folder.write(name, name);
      }
    }
    try (var files = Files.list(temp.resolve("out"))) {
      assertThat(files.toList()).hasSize(5);
    }
    assertThat(temp.resolve("out/x.txt")).hasContent("a/x.txt");
    assertThat(temp.resolve("out/x-2.txt")).hasContent("b/x.txt");
  }

  @Test
  void manyInputsOfOneNameTakeNoLongerThanOthers() throws Exception {
    try (Folder folder = new Folder(temp.resolve("out"), ".txt", List.of())) {
      for (int i = 0; i < 3000; i++) {
        folder.write("site" + i + "/index.html", "");
      }
    }
    assertThat(temp.resolve("out/index-3000.txt")).exists();
  }

  @Test
  void anInputReachedByALinkIsNotWrittenOver() throws Exception {
    Path input = Files.writeString(temp.resolve("a.txt"), "kept");
    Path out = Files.createDirectory(temp.resolve("out"));
    Files.createSymbolicLink(out.resolve("a.txt"), input);
    try (Folder folder = new Folder(out, ".txt", List.of(input))) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowableOfType(
                  Unwritable.class, () -> folder.write("a.txt", "new")))
          .hasMessageContaining("is an input");
    }
    assertThat(input).hasContent("kept");
  }
}
