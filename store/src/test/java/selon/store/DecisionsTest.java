package selon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.corpus.Decision;
import selon.statement.SourceKind;

class DecisionsTest {

  private static final Instant NOW = Instant.parse("2024-03-05T08:00:00Z");
  private static final Decision FIRST = new Decision.RenameSource("A \ud800\0", "B");
  private static final Decision SECOND = new Decision.RetypeSource("B", SourceKind.ROLE);

  @TempDir Path folder;

  @BeforeEach
  void makeACase() throws CaseException {
    Database.open(new CaseFolder(folder).database()).close();
  }

  private Case open() throws CaseException {
    return Case.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void decisionsAreKeptInOrder() throws CaseException {
    try (Case one = open()) {
      assertThat(one.decisions().add(FIRST))
          .isEqualTo(new Decisions.Made(1, NOW, FIRST, false, false));
      one.decisions().add(SECOND);
    }
    try (Case again = open()) {
      assertThat(again.decisions().inForce()).containsExactly(FIRST, SECOND);
    }
  }

  @Test
  void whatIsUndoneStaysInTheListAndIsNotInForce() throws CaseException {
    try (Case one = open()) {
      Decisions decisions = one.decisions();
      long id = decisions.add(FIRST).id();
      decisions.add(SECOND);
      assertThat(decisions.undo(id)).isTrue();
      assertThat(decisions.undo(id)).isFalse();
      assertThat(decisions.undo(99)).isFalse();
      assertThat(decisions.inForce()).containsExactly(SECOND);
      assertThat(decisions.all()).extracting(Decisions.Made::undone).containsExactly(true, false);
      assertThat(decisions.redo(id)).isTrue();
      assertThat(decisions.inForce()).containsExactly(FIRST, SECOND);
    }
  }

  @Test
  void eachChangeShowsInTheGeneration() throws CaseException {
    try (Case one = open()) {
      Decisions decisions = one.decisions();
      long before = decisions.generation();
      long id = decisions.add(FIRST).id();
      long added = decisions.generation();
      decisions.undo(id);
      assertThat(List.of(before, added, decisions.generation())).doesNotHaveDuplicates().isSorted();
      assertThat(one.generation()).isZero();
    }
  }

  @Test
  void twoProcessesMayDecideAtOnce() throws CaseException {
    try (Case one = open();
        Case two = open()) {
      one.decisions().add(FIRST);
      two.decisions().add(SECOND);
      assertThat(one.decisions().inForce()).containsExactly(FIRST, SECOND);
    }
  }

  @Test
  void whatIsNoCaseIsToldAsSuch() {
    assertThatThrownBy(() -> Case.open(folder.resolve("none")))
        .isInstanceOfSatisfying(
            CaseException.class,
            e -> assertThat(e.reason()).isEqualTo(CaseException.Reason.MISSING));
  }

  @Test
  void aClosedCaseLeavesTheDatabaseAlone() throws Exception {
    try (Case one = open()) {
      one.decisions().add(FIRST);
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("selon.db"));
    }
  }
}
