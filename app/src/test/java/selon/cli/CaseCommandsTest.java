package selon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import selon.search.CaseIndex;
import selon.search.CaseSearch;
import selon.store.CaseWriter;

class CaseCommandsTest {

  private static final String ARTICLES =
      """
      {"id":"p1","outlet":"Ostley Post","language":"en","published":"2024-03-05T08:00:00Z","text":"Bakers on strike\\n\\nThe bakers of Ostley walked out on Tuesday over the price of flour, and 40 shops stay shut."}
      {"id":"p2","outlet":"Shire Radio","language":"en","published":"2024-03-05T12:00:00Z","text":"No bread\\n\\nAccording to the Ostley Post, the bakers of Ostley walked out on Tuesday over the price of flour and 60 shops stay shut."}
      """;

  @TempDir Path folder;
  private String of = "";
  private String articles = "";

  @BeforeEach
  void writeArticles() throws IOException {
    of = folder.resolve("case").toString();
    articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES).toString();
  }

  private static Story run(String... arguments) {
    return Story.stage().run(arguments);
  }

  @Test
  void addKeepsArticlesAndSaysSo() {
    Story story = run("add", "-c", of, articles);
    assertThat(story.code()).isZero();
    assertThat(story.out()).isEmpty();
    String remark = ": nobody is said to say anything in it\n";
    assertThat(story.err())
        .isEqualTo(
            "selon: "
                + articles
                + ":1"
                + remark
                + "selon: "
                + articles
                + ":2"
                + remark
                + "selon: "
                + of
                + ": 2 added\n");
    Story again = run("add", "-c", of, articles);
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("2 known already");
  }

  @Test
  void verboseTellsOfEachInputOnTheOutput() {
    Story story = run("add", "-v", "-q", "-c", of, articles);
    assertThat(story.out().lines())
        .containsExactly(
            "added\tp1\t" + articles + ":1\tnobody is said to say anything in it",
            "added\tp2\t" + articles + ":2\tnobody is said to say anything in it");
    assertThat(story.err()).isEmpty();
  }

  @Test
  void aBadInputIsToldAndTheRestIsKept() throws IOException {
    Files.writeString(folder.resolve("articles.jsonl"), "{nonsense\n" + ARTICLES);
    Story story = run("add", "-c", of, articles, folder.resolve("none.html").toString());
    assertThat(story.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(story.err()).contains("articles.jsonl:1: is not JSON", "none.html: does not exist");
    assertThat(run("ledger", "-c", of, "--outcome", "refused").out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("refused\t-\t"));
    assertThat(run("ledger", "-c", of, "--counts").out()).contains("added\t2", "refused\t2");
  }

  @Test
  void nothingUnderstoodIsNoInput() {
    assertThat(run("add", "-c", of, folder.resolve("none.html").toString()).code())
        .isEqualTo(ExitCode.NO_INPUT);
  }

  @Test
  void theInputMayBeTyped() {
    Story story =
        Story.stage().typing("Anna Morel says the ferry is late.").run("add", "-c", of, "-");
    assertThat(story.code()).isZero();
    assertThat(run("ledger", "-c", of).out()).containsPattern("added\t[0-9a-f]{16}\t-\t");
  }

  @Test
  void theLedgerIsJsonOnRequest() {
    run("add", "-c", of, articles);
    assertThat(run("ledger", "-c", of, "--json").out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"name\":") && line.contains("\"outcome\":\"added\""));
  }

  @Test
  void aSecondWriterIsSentAwayWithTheNameOfTheFirst() throws IOException {
    try (CaseWriter writer = CaseWriter.open(Path.of(of), CaseWriter.Setup.of(Story::read))) {
      Story story = run("add", "-c", of, articles);
      assertThat(story.code()).isEqualTo(75);
      assertThat(story.err()).contains("is being written to by", "process");
      assertThat(writer.reading().corpus().size()).isZero();
    }
    assertThat(run("add", "-c", of, articles).code()).isZero();
  }

  @Test
  void anotherProcessIsNamedByItsNumber() throws Exception {
    run("add", "-c", of, articles);
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Holder.class.getName(),
                of)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(other.getInputStream().read()).isEqualTo('!');
      Story story = run("add", "-c", of, articles);
      assertThat(story.code()).isEqualTo(75);
      assertThat(story.err()).contains("process " + other.pid());
      assertThat(run("ledger", "-c", of).code()).isZero();
    } finally {
      other.toHandle().destroyForcibly();
      other.waitFor();
    }
    assertThat(run("add", "-c", of, articles).code()).isZero();
  }

  /** Holds a case open for writing until it is killed. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      try (CaseWriter writer =
          CaseWriter.open(Path.of(arguments[0]), CaseWriter.Setup.of(Story::read))) {
        System.out.print(writer.reading().corpus().size() < 0 ? "?" : "!");
        System.out.flush();
        Thread.sleep(120_000);
      }
    }
  }

  @Test
  void whatIsNoCaseIsToldWithWhatToDo() {
    for (String command : List.of("ledger", "verify", "reread", "trace", "versions")) {
      Story story = run(command, "-c", of);
      assertThat(story.code()).as(command).isEqualTo(ExitCode.NO_INPUT);
      assertThat(story.err()).as(command).contains("is no case; selon add -c");
      assertThat(Path.of(of)).doesNotExist();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsToldAsSuch() throws IOException {
    Files.writeString(folder.resolve("file"), "x");
    Story story = run("add", "-c", folder.resolve("file/case").toString(), articles);
    assertThat(story.code()).isEqualTo(ExitCode.CANNOT_CREATE);
  }

  @Test
  void verifyAndRereadSayThatAllIsWell() {
    run("add", "-c", of, articles);
    assertThat(run("verify", "-c", of).err()).contains("2 articles, all fits together");
    Story reread = run("reread", "-c", of);
    assertThat(reread.code()).isZero();
    assertThat(reread.err()).contains("2 articles read anew, 0 read otherwise");
  }

  @Test
  void verifyTellsOfDamage() throws IOException {
    run("add", "-c", of, articles);
    Files.write(Path.of(of).resolve("archive/000001.warc.gz"), new byte[3]);
    Story story = run("verify", "-c", of);
    assertThat(story.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(story.err()).contains("000001.warc.gz", "p1", "p2");
  }

  @Test
  void verifyTellsOfAnIndexThatIsNotThatOfTheCase() throws IOException {
    run("add", "-c", of, articles);
    Path index = Path.of(of).resolve("index");
    long generation;
    try (CaseSearch search = CaseSearch.open(index)) {
      generation = search.generation();
    }
    commit(index, generation - 1, List.of());
    assertThat(run("verify", "-c", of).err()).contains("the index is behind", "all fits together");
    commit(index, generation + 1, List.of());
    assertThat(run("verify", "-c", of).err()).contains("the index is ahead of the case");
    commit(index, generation, List.of("p1"));
    Story story = run("verify", "-c", of);
    assertThat(story.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(story.err()).contains("article p1 is not in the index as it is in the case");
    assertThat(run("index", "-c", of).code()).isZero();
    assertThat(run("verify", "-c", of).code()).isZero();
  }

  private static void commit(Path index, long generation, List<String> without) throws IOException {
    try (CaseIndex writing = CaseIndex.open(index)) {
      writing.remove(without);
      writing.commit(generation);
    }
  }

  @Test
  void purgeAsksBeforeItDeletes() {
    run("add", "-c", of, articles);
    Story asked = run("purge", "-c", of, "p1");
    assertThat(asked.err()).contains("would delete p1: Bakers on strike", "--yes");
    assertThat(run("ledger", "-c", of, "--counts").out()).contains("added\t2");
    Story done = run("purge", "-c", of, "p1", "none", "--yes", "--reason", "asked for");
    assertThat(done.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run("ledger", "-c", of).out()).contains("purged\tp1\t\tasked for");
    assertThat(run("verify", "-c", of).code()).isZero();
    assertThat(run("purge", "-c", of, "none", "--yes").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    Story again = run("add", "-c", of, articles);
    assertThat(again.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(again.err())
        .containsPattern("articles.jsonl:1: was purged on [0-9-]{10} \\(asked for\\); ")
        .contains("selon purge -c " + of + " --lift p1 lets it in again", "1 known already");
    Story lifted = run("purge", "-c", of, "--lift", "p1", "none");
    assertThat(lifted.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(lifted.err()).contains("p1 is in again once it is added: selon add -c " + of);
    assertThat(lifted.err()).contains("none: was not purged from this case");
    assertThat(run("add", "-c", of, articles).err()).contains("1 added, 1 known already");
  }

  @Test
  void theVersionsOfAnArticleAreToldWithWhatChanged() throws IOException {
    String head =
        "{\"id\":\"f\",\"outlet\":\"Ostley Post\",\"url\":\"https://post.example/f\",\"language\":\"en\","
            + "\"text\":\"Ferry\\n\\n";
    for (String body :
        List.of(
            "Anna says it rains.\\n\\nBen says 40 boats wait in the harbor.",
            "Anna says it rains.\\n\\nBen says 60 boats wait in the harbor.\\n\\nCarl says no.")) {
      Files.writeString(folder.resolve("articles.jsonl"), head + body + "\"}\n");
      run("add", "-q", "-c", of, articles);
    }
    Story story = run("versions", "-c", of);
    assertThat(story.code()).isZero();
    assertThat(story.out())
        .contains("https://post.example/f · 2 versions")
        .contains("1 statement kept · 1 changed · 1 new · 0 gone · 2 new sentences")
        .contains("~ Ben: 40 boats wait in the harbor.", "→ Ben: 60 boats wait in the harbor.")
        .contains("+ Carl: no.");
    assertThat(run("versions", "-c", of, "http://post.example/f").out()).isEqualTo(story.out());
    assertThat(run("versions", "-c", of, "f", "--ui", "fr").out()).contains("1 modifié");
    Story none = run("versions", "-c", of, "nowhere");
    assertThat(none.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(none.err()).contains("nowhere: is no article of this case");
    assertThat(run("sources", "-c", of, "-f", "json").out().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("\"Anna\"") && line.contains("\"statements\":1"));
    assertThat(run("sources", "-c", of, "--outlets", "-f", "json").out())
        .contains("\"articles\":1,\"statements\":{\"attributed\":4,");
    assertThat(run("export", "-c", of, "-f", "prov").out())
        .containsPattern(
            "\"prov:generatedEntity\" ?: ?\"article:f(~|%7E)[0-9a-f]{8}\",\\s*"
                + "\"prov:usedEntity\" ?: ?\"article:f\",");
  }

  @Test
  void aClaimThatIsNoneIsToldAsSuch() {
    run("add", "-q", "-c", of, articles);
    Story story = run("search", "-c", of, "--claim", "0123456789abcdef", "bakers");
    assertThat(story.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(story.err()).contains("there is no claim 0123456789abcdef", "selon trace -c " + of);
  }

  @Test
  void theClaimsOfACaseAreTracedAndKept() {
    run("add", "-c", of, articles);
    Story story = run("trace", "-c", of);
    assertThat(story.code()).isZero();
    assertThat(story.out()).contains("told by 2 articles of 2 newsrooms", "Ostley Post");
    assertThat(run("trace", "-c", of, "-f", "json").out())
        .isEqualTo(run("trace", articles, "-f", "json").out())
        .startsWith("{\"claim\":");
    assertThat(run("trace", "-c", of, "submarine").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("trace").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void everyOptionOfCasesIsInTheReference() throws IOException {
    String reference = Files.readString(Path.of("../docs/reference/command-line.md"));
    for (String command : List.of("add", "ledger", "versions", "verify", "reread", "purge")) {
      assertThat(reference).contains("### `selon " + command + " -c CASE");
      var option =
          java.util.regex.Pattern.compile("--[a-z-]+").matcher(run(command, "--help").out());
      while (option.find()) {
        if (!option.group().equals("--case")) {
          assertThat(reference).as(command).contains(option.group());
        }
      }
    }
  }

  @Test
  void aCaseThatCannotBeMadeIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    for (String place : new String[] {file.toString(), file.resolve("case").toString()}) {
      Story story = run("add", "-c", place, articles);
      assertThat(story.code()).as(place).isEqualTo(ExitCode.CANNOT_CREATE);
      assertThat(story.err()).as(place).hasLineCount(1).doesNotContain("Exception", "nothing");
    }
  }
}
