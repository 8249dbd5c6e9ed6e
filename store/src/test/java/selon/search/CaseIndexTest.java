package selon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;

class CaseIndexTest extends SearchedCase {

  @Test
  void aReadingTakesThePlaceOfAnEarlierOne() throws IOException {
    find(Search.of(""));
    try (CaseIndex index = CaseIndex.open(folder)) {
      assertThat(index.generation()).isEqualTo(7);
      index.put(List.of(new Sheet("a1", "fr").says("le préfet", "dit", "que tout va").reading()));
      index.remove(List.of("a3"));
      index.commit(8);
    }
    try (CaseSearch search = CaseSearch.open(folder)) {
      assertThat(search.articles()).isEqualTo(2);
      assertThat(search.find(Search.of("seraient")).isEmpty()).isTrue();
      assertThat(search.find(Search.of("ferry")).isEmpty()).isTrue();
      assertThat(search.find(Search.of("préfet")).statementCount()).isEqualTo(1);
    }
  }

  @Test
  void whatWasRemovedIsGoneFromTheDisk() throws IOException {
    find(Search.of(""));
    try (CaseIndex index = CaseIndex.open(folder)) {
      index.remove(List.of("a3"));
      index.commit(8);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("ferries", "ferry", "britain");
      }
    }
  }

  @Test
  void readersGoOnWhileOneWrites() throws IOException {
    find(Search.of(""));
    try (CaseSearch before = CaseSearch.open(folder);
        CaseIndex index = CaseIndex.open(folder)) {
      index.remove(List.of("a1", "a2"));
      assertThat(before.find(Search.of("digue")).statementCount()).isEqualTo(2);
      index.commit(8);
      assertThat(before.find(Search.of("digue")).statementCount()).isEqualTo(2);
      try (CaseSearch after = CaseSearch.open(folder)) {
        assertThat(after.generation()).isEqualTo(8);
        assertThat(after.find(Search.of("digue")).statementCount()).isZero();
      }
      assertThatThrownBy(() -> CaseIndex.open(folder))
          .isInstanceOf(LockObtainFailedException.class);
    }
  }

  @Test
  void whatIsNotCommittedIsLost() throws IOException {
    find(Search.of(""));
    try (CaseIndex index = CaseIndex.open(folder)) {
      index.remove(List.of("a1"));
    }
    assertThat(find(Search.of("digue")).statementCount()).isEqualTo(2);
  }

  @Test
  void aMissingOrDamagedIndexSaysWhatToDo() throws IOException {
    assertThatThrownBy(() -> CaseSearch.open(folder))
        .isInstanceOf(UnusableIndex.class)
        .hasMessageContaining("selon index");
    find(Search.of(""));
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      assertThatThrownBy(
              () -> {
                try (CaseSearch search = CaseSearch.open(folder)) {
                  search.verify();
                }
              })
          .as(file.toString())
          .isInstanceOf(UnusableIndex.class)
          .hasMessageContaining("selon index");
      Files.write(file, whole);
    }
    Files.write(files.get(files.size() - 1), new byte[] {1, 2, 3});
    assertThatThrownBy(() -> CaseIndex.open(folder)).isInstanceOf(UnusableIndex.class);
    try (CaseIndex index = CaseIndex.recreate(folder)) {
      index.put(READINGS);
      index.commit(7);
    }
    assertThat(ids("digue")).hasSize(2);
  }
}
