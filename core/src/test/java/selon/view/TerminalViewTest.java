package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import selon.language.Language;
import selon.statement.Reading;
import selon.statement.SourceKind;
import selon.text.Spans;

class TerminalViewTest {

  private static final Language FRENCH = new Language("fr");
  private static final Language ENGLISH = new Language("en");

  private static String show(Reading reading) {
    return new TerminalView(ENGLISH, 80, false).show(reading);
  }

  @Test
  void oneBlockForEachStatementWithItsChain() {
    assertThat(show(Sample.harbour()))
        .isEqualTo(
            """
            Port-Clair : la digue en question
            Le Phare · 1 March 2024 · French · by Rédaction

              1  Le Phare → l'agence Littoral · Selon:
                 « les riverains pensent que ‹plus de 100 bateaux› seraient partis »
                 medium · put as certain · quotation · ≥ 100 bateaux

                2  Le Phare → l'agence Littoral → les riverains · pensent:
                   que ~plus de~ ‹100 bateaux› ~seraient~ partis
                   group · put as probable · ~plus de (approximation) · ~seraient (press
                   conditional) · ≥ 100 bateaux

              3? Le Phare → Anna Vel · a dit:
                 « Nous partirons » … « dès demain »
                 person · put as certain · quotation · ? doubtful (31%)

            The author concludes:
              ∴  La mairie est donc très probablement au courant.

            3 statements · 3 sources · 0 anonymous · 0 with no source · 1 inference of the
            author
            ~word~ hedge   ‹number› quantity   ? doubtful
            """);
  }

  @Test
  void frenchLabelsAreSetAsTheFrenchSetThem() {
    assertThat(new TerminalView(FRENCH, 80, false).show(Sample.harbour()))
        .contains("1er mars 2024 · français · par Rédaction")
        .contains("· pensent\u00a0:")
        .contains("douteux (31\u00a0%)")
        .contains("3 propos · 3 sources · 0 anonyme · 0 sans source");
  }

  @Test
  void aLanguageWithoutLabelsGetsEnglishOnes() {
    assertThat(new TerminalView(new Language("de"), 80, false).show(Sample.harbour()))
        .isEqualTo(show(Sample.harbour()));
  }

  @Test
  void colorOnlyAddsToThePlainView() {
    String colored = new TerminalView(ENGLISH, 80, true).show(Sample.harbour());
    assertThat(colored).contains("\u001b[0;33m~seraient~\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(show(Sample.harbour()));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int width = 1; width < 130; width += 7) {
      String view = new TerminalView(FRENCH, width, false).show(Sample.harbour());
      int room = Math.max(30, width);
      assertThat(view.lines())
          .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(room));
    }
  }

  @Test
  void longContentIsClipped() {
    String content = "mot ".repeat(1000).strip();
    String view =
        show(
            new Sample("X dit " + content)
                .say("s", null, SourceKind.PERSON, "X", "dit", content)
                .reading());
    assertThat(view.lines().filter(line -> line.contains("mot"))).hasSize(3);
    assertThat(view).contains("mot…\n");
  }

  @Test
  void wideAndCombiningCharactersAreNotTornApart() {
    String content = "東京の港".repeat(40) + " e\u0301te\u0301 👩‍👩‍👧 fin";
    String view =
        show(
            new Sample("X : " + content)
                .say("s", null, SourceKind.PERSON, "X", "", content)
                .reading());
    assertThat(view.lines())
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    assertThat(view).doesNotContain("\n\u0301");
  }

  @Test
  void anArticleCannotSpeakToTheTerminal() {
    String evil =
        "\u001b]0;owned\u0007\u001b[31mrouge\u009b2J\u202egro.live\u2066\u0000\ud800\r\u0085fin";
    String view =
        show(
            new Sample("X dit " + evil + "\nsuite")
                .title(evil)
                .outlet(evil)
                .say("s", null, SourceKind.PERSON, evil, "dit", evil)
                .infer(evil)
                .reading());
    assertThat(view.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c));
    assertThat(view.chars())
        .noneMatch(c -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069);
    assertThat(view.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    assertThat(view).contains("␛[31mrouge");
  }

  @Test
  void anonymousSourcesAndNoSourceAreCountedApart() {
    Reading reading =
        new Sample("A dit un. B dit deux. c dit trois. Il serait quatre. A dit cinq.")
            .say("1", null, SourceKind.PERSON, "A", "dit", "un")
            .say("2", null, SourceKind.ORGANISATION, "B", "dit", "deux")
            .say("3", null, SourceKind.ANONYMOUS, "c", "dit", "trois")
            .say("4", null, SourceKind.NONE, "", "", "quatre")
            .say("5", null, SourceKind.PERSON, "A", "dit", "cinq")
            .reading();
    assertThat(show(reading))
        .contains("5 statements · 2 sources · 1 anonymous · 1 with no source")
        .contains("Le Phare → no source:");
  }

  @Test
  void anArticleWhereNobodySpeaksSaysSo() {
    assertThat(show(new Sample("Il pleut.").outlet(null).reading()))
        .isEqualTo(
            """
            (no title)
            1 March 2024 · French · by Rédaction

            Nobody is said to say anything here.

            0 statements · 0 sources · 0 anonymous · 0 with no source
            """);
  }

  @Test
  void parentsInACircleAreShownOnce() {
    Reading reading =
        new Sample("A dit un. B dit deux.")
            .say("1", "2", SourceKind.PERSON, "A", "dit", "un")
            .say("2", "1", SourceKind.PERSON, "B", "dit", "deux")
            .say("3", "lost", SourceKind.PERSON, "B", "dit", "deux")
            .reading();
    assertThat(show(reading)).contains("  1 ").contains("  2 ").contains("  3 ");
  }

  @Test
  void timeIsLinearInTheReading() {
    String text = "a dit « b » ".repeat(20_000);
    Sample sample = new Sample(text);
    for (int i = 0; i < 20_000; i++) {
      sample.say(
          "s" + i,
          i == 0 ? null : "s" + (i - 1),
          SourceKind.PERSON,
          "a",
          "dit",
          Spans.of(i * 12 + 6, text.length()));
    }
    Reading reading = sample.reading();
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> show(reading));
  }

  @Test
  void anyTextIsShown() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 60; i++) {
        int kind = random.nextInt(4);
        text.append(
            (char)
                (kind == 0
                    ? random.nextInt(256)
                    : kind == 1 ? 0xd800 + random.nextInt(0x800) : random.nextInt(0x10000)));
      }
      int middle = random.nextInt(1, 60);
      Reading reading =
          new Sample(text.toString())
              .say("s", null, SourceKind.ANONYMOUS, "x", "", Spans.of(1, middle))
              .reading();
      assertThat(show(reading)).isEqualTo(show(reading));
    }
  }

  @Test
  void bothLanguagesHaveTheSameLabels() {
    assertThat(Labels.of(FRENCH).keys()).isEqualTo(Labels.of(ENGLISH).keys());
    assertThat(List.of("“", "'"))
        .noneMatch(mark -> Labels.of(FRENCH).of("no.outlet").contains(mark));
  }
}
