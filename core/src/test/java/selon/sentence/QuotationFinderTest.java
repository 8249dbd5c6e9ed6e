package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.text.Span;

/** Layouts of DESIGN section 4: each line of a text is a paragraph. */
class QuotationFinderTest {

  /** Each quotation as "depth:words", with "~" behind one that was never closed. */
  private static List<String> read(String text) {
    return new QuotationFinder()
        .find(text, lines(text)).stream()
            .map(q -> q.depth() + ":" + q.span().in(text) + (q.closed() ? "" : "~"))
            .toList();
  }

  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int from = start;
        int to = i;
        while (from < to && Glyphs.isSpace(text.charAt(from))) {
          from++;
        }
        while (from < to && Glyphs.isSpace(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          lines.add(new Span(from, to));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« Le pont tient »",
        "«Le pont tient»",
        "«\u00a0Le pont tient\u00a0»",
        "<< Le pont tient >>",
        "‹ Le pont tient ›",
        "“Le pont tient”",
        "„Le pont tient“",
        "„Le pont tient”",
        "\"Le pont tient\"",
        "''Le pont tient''",
        "``Le pont tient''",
        "‘Le pont tient’",
        "'Le pont tient'",
        "»Le pont tient«",
        "“Le pont tient\""
      })
  void everyPairOfMarksIsRead(String quotation) {
    assertThat(read("Le maire a dit : " + quotation + ".")).containsExactly("0:" + quotation);
    assertThat(read(quotation + ", a dit le maire.")).containsExactly("0:" + quotation);
    assertThat(read(quotation)).containsExactly("0:" + quotation);
  }

  @Test
  void otherMarksNestInside() {
    assertThat(read("« Il a crié “au loup” deux fois », dit-elle."))
        .containsExactly("0:« Il a crié “au loup” deux fois »", "1:“au loup”");
    assertThat(read("“She said ‘never’ twice,” he recalled."))
        .containsExactly("0:“She said ‘never’ twice,”", "1:‘never’");
    assertThat(read("\"She said 'never' twice,\" he recalled."))
        .containsExactly("0:\"She said 'never' twice,\"", "1:'never'");
  }

  @Test
  void theSameMarksNestInside() {
    assertThat(read("« Le journal écrit : « Tout va bien. » Il ment. »"))
        .containsExactly(
            "0:« Le journal écrit : « Tout va bien. » Il ment. »", "1:« Tout va bien. »");
    assertThat(read("\"The \"new\" bridge\" opened."))
        .containsExactly("0:\"The \"new\" bridge\"", "1:\"new\"");
  }

  @Test
  void oneClosingMarkDoesForTwoThatEndTogether() {
    assertThat(read("« Le journal écrit : « Tout va bien. »"))
        .containsExactly("0:« Le journal écrit : « Tout va bien. »", "1:« Tout va bien. »");
  }

  @Test
  void aQuotationReopenedAtEachParagraphIsOne() {
    assertThat(read("“The bridge holds.\n“It will hold.\n“We are sure,” Ms Orme said. “Very.”"))
        .containsExactly("0:“The bridge holds.\n“It will hold.\n“We are sure,”", "0:“Very.”");
    assertThat(read("« Le pont tient.\n« Il tiendra. »\nElle part."))
        .containsExactly("0:« Le pont tient.\n« Il tiendra. »");
    assertThat(read("\"The bridge holds.\n\"It will hold,\" she said."))
        .containsExactly("0:\"The bridge holds.\n\"It will hold,\"");
  }

  @Test
  void theMarkOfContinuationMayBeAClosingOne() {
    assertThat(read("« Le pont tient.\n» Il tiendra.\n» Nous en sommes sûrs. »\nElle part."))
        .containsExactly("0:« Le pont tient.\n» Il tiendra.\n» Nous en sommes sûrs. »");
  }

  @Test
  void aClosingMarkParagraphsLaterIsEvidence() {
    assertThat(read("« Le pont tient.\nIl a un « défaut » connu.\nIl tiendra. »\n« Oui. »"))
        .containsExactly(
            "0:« Le pont tient.\nIl a un « défaut » connu.\nIl tiendra. »",
            "1:« défaut »",
            "0:« Oui. »");
  }

  @Test
  void aBlockQuotationLeftOpenEndsBeforeTheNextIntroduction() {
    assertThat(read("« Le pont tient (…)\nToujours selon Radio Delta\n« Il tiendra. »"))
        .containsExactly("0:« Le pont tient (…)~", "0:« Il tiendra. »");
    assertThat(read("« Le pont tient. Radio Delta ajoute :\n« Il tiendra. »"))
        .containsExactly("0:« Le pont tient. Radio Delta ajoute :~", "0:« Il tiendra. »");
  }

  @Test
  void aClosingMarkOnTheNextLineStillCloses() {
    assertThat(read("« Le pont tient.\n»\nElle part.")).containsExactly("0:« Le pont tient.\n»");
  }

  @Test
  void aStrayMarkCostsAtMostItsOwnParagraph() {
    String rest = "\nElle a dit « oui » et “non”.\nPuis rien.";
    for (String stray : List.of("«", "»", "“", "”", "\"", "„", "‘", "’", "'", "``", "<<", "›")) {
      List<String> found = read("Le pont " + stray + "tient bon" + rest);
      assertThat(found).as(stray).endsWith("0:« oui »", "0:“non”");
      assertThat(found).as(stray).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void anUnclosedOneEndsWhereTheNextOfItsKindOpens() {
    assertThat(read("\"The bridge holds, she said. \"It will hold.\""))
        .containsExactly("0:\"The bridge holds, she said. ~", "0:\"It will hold.\"");
  }

  @Test
  void aGuillemetAsBulletIsNoQuotation() {
    assertThat(read("» Le pont tient\n» Le train part\nElle a dit « oui »."))
        .containsExactly("0:« oui »");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L’eau d’ici n’est qu’à l'usine aujourd’hui",
        "The boys’ house and the workers' union",
        "It’s the ’90s, rock ’n’ roll, don't tell 'em",
        "a 12\" disc of 5' 10",
        "x >> y >>> z",
        "dans les années '90"
      })
  void apostrophesAndPrimesAreNoQuotations(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aPossessiveInsideSingleMarksDoesNotClose() {
    assertThat(read("‘The boys’ house is old,’ she said."))
        .containsExactly("0:‘The boys’ house is old,’");
    assertThat(read("'The workers' union agreed,' she said."))
        .containsExactly("0:'The workers' union agreed,'");
    assertThat(read("‘I don’t know,’ she said.")).containsExactly("0:‘I don’t know,’");
  }

  @Test
  void nicknamesAndTitlesAreQuotationsToo() {
    assertThat(read("Robert \"Bob\" Marnay a lu l'\"Écho du Val\" et « Le Soir »."))
        .containsExactly("0:\"Bob\"", "0:\"Écho du Val\"", "0:« Le Soir »");
  }

  @Test
  void severalInOneParagraphStayApart() {
    assertThat(read("\"Yes,\" she said, \"it holds.\" (\"No,\" said he.)"))
        .containsExactly("0:\"Yes,\"", "0:\"it holds.\"", "0:\"No,\"");
  }

  @Test
  void spacedStraightMarksTakeTurns() {
    assertThat(read("Il a dit \" oui \" puis \" non \"."))
        .containsExactly("0:\" oui \"", "0:\" non \"");
  }

  @Test
  void marksOfNoKindOfOrderNestAndKeepOrder() {
    Random random = new Random(7);
    String glyphs = "«»“”„\"'‘’‹›<>`  ab.,\n:";
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(glyphs.charAt(random.nextInt(glyphs.length())));
      }
      String made = text.toString();
      List<Quotation> found = new QuotationFinder().find(made, lines(made));
      for (int i = 0; i < found.size(); i++) {
        Span span = found.get(i).span();
        assertThat(span.isEmpty()).as(made).isFalse();
        assertThat(span.end()).as(made).isLessThanOrEqualTo(made.length());
        for (Quotation later : found.subList(i + 1, found.size())) {
          assertThat(span.contains(later.span()) || !span.overlaps(later.span())).as(made).isTrue();
          assertThat(later.span().start()).as(made).isGreaterThanOrEqualTo(span.start());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"«", "»", "\"", "'", "‘", "’", "“", "«\n", "« a\n", "\"a\n", "'a ", "a' "})
  void aMegabyteOfMarksTakesLinearTime(String mark) {
    String text = mark.repeat(1_000_000 / mark.length());
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> new QuotationFinder().find(text, lines(text)));
  }
}
