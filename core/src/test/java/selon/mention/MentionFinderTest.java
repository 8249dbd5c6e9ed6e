package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Furniture;
import selon.article.FurnitureKind;
import selon.language.Language;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;

class MentionFinderTest {

  private static final int LONG = 250_000;

  private static final String STORY =
      "Plus de 100 chefs ont quitté Berlin lundi, selon Mme Delorme et l'AFP.\n"
          + "« Un habitant sur cinq », a dit Delorme le 12 mai 2012 à 14 h 30.";

  @Test
  void mentionsStandInOrder() {
    assertThat(Texts.find("fr", STORY))
        .extracting(mention -> mention.span().in(STORY))
        .containsExactly(
            "Plus de 100 chefs",
            "Berlin",
            "lundi",
            "Delorme",
            "AFP",
            "Un habitant sur cinq",
            "Delorme",
            "le 12 mai 2012 à 14 h 30");
  }

  @Test
  void theTimeOfAnEntryIsNoQuantity() {
    String live = "13.45 BST - Twelve crews are there.\n2.15pm\nThe chief spoke.\n14:32 Two left.";
    assertThat(Texts.find("en", live))
        .filteredOn(mention -> mention instanceof Mention.Time)
        .extracting(mention -> mention.span().in(live))
        .containsExactly("13.45 BST", "2.15pm", "14:32");
    assertThat(Texts.find("en", live))
        .filteredOn(mention -> !(mention instanceof Mention.Time))
        .extracting(mention -> mention.span().in(live))
        .containsExactly("Twelve crews", "Two");
  }

  @Test
  void furnitureHasNone() {
    Furniture menu = new Furniture(new Span(0, 16), FurnitureKind.NAVIGATION);
    String text = "Berlin 300 euros\nLe pont tient.";
    assertThat(Texts.finder("fr").find(Texts.words("fr", text, Texts.on(Texts.TODAY), menu)))
        .isEmpty();
  }

  @Test
  void aParagraphChangesNothingInAnother() {
    String added = STORY + "\nDes dizaines de familles ont fui Madrid mardi.";
    assertThat(Texts.find("fr", added)).startsWith(Texts.find("fr", STORY).toArray(new Mention[0]));
  }

  @Test
  void nothingIsFoundInNothing() {
    assertThat(Texts.find("fr", "")).isEmpty();
    assertThat(Texts.find("en", " \n ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void invariantsHoldOfAnyText(String tag) {
    Random random = new Random(20161019);
    String[] pieces = {
      "plus de",
      "environ",
      "more than",
      "one",
      "un",
      "une",
      "vingt",
      "et",
      "and",
      "quatre-vingt",
      "12",
      "9 000",
      "1,5",
      "3-5",
      "10-12",
      "2012",
      "31",
      "juin",
      "May",
      "lundi",
      "Monday",
      "à",
      "at",
      "14h30",
      "2:30",
      "p.m.",
      "in",
      "sur",
      "cinq",
      "five",
      "tiers",
      "third",
      "half",
      "la",
      "moitié",
      "million",
      "d'",
      "de",
      "des",
      "of",
      "the",
      "dizaines",
      "dozens",
      "$",
      "€",
      "%",
      "Berlin",
      "Corée",
      "du",
      "Sud",
      "Mme",
      "Delorme",
      "Jean",
      "John",
      "Inc.",
      "ministère",
      "Ministry",
      "AFP",
      ",",
      ".",
      "(",
      ")",
      "«",
      "»",
      "-",
      "–",
      "’",
      "'s",
      "depuis",
      "since",
      "dernier",
      "last",
      "jours",
      "days",
      "ago",
      "il y a",
      "entre",
      "between",
      "1er",
      "2nd",
      "1990s",
      "15/08/2008",
      "99/99/2008",
      "\n",
      "\u00a0",
      "\u2028",
      "\ud83d\ude00",
      "\ud800",
      "İ",
      "ß",
      "ﬁ",
      "e\u0301",
      "0",
      "00",
      "999999999999999999999",
      "1e9",
      "٣",
      "½"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      List<Mention> found = Texts.find(tag, text.toString());
      assertThat(Texts.find(tag, text.toString())).isEqualTo(found);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "9 ",
        "9 000 ",
        "vingt ",
        "vingt-",
        "et ",
        "un ",
        "plus de ",
        "entre 3 et ",
        "3 à ",
        "3-",
        "un sur ",
        "lundi ",
        "à 14h30 ",
        "lundi à ",
        "le 12 mai 2012 ",
        "depuis ",
        "Berlin ",
        "Jean ",
        "Mme ",
        "ministère de la ",
        "De ",
        "A",
        "A. ",
        "mille ",
        "des dizaines ",
        "de ",
        "millions de ",
        "il y a ",
        "$",
        "1.",
        "- ",
        "l'"
      })
  void aRowOfAnythingTakesTimeInProportion(String piece) {
    Words words = oneSentence(piece);
    MentionFinder finder = Texts.finder("fr");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Invariants.check(words.text(), finder.find(words)));
  }

  /** Tokens by hand, all of them names that hang on the first: the reader is not what is tried. */
  private static Words oneSentence(String piece) {
    String text = piece.repeat(LONG / piece.length());
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != ' ') {
        end++;
      }
      if (end > start) {
        Span span = new Span(start, end);
        String form = span.in(text);
        tokens.add(new Token(span, form, form, Upos.PROPN, "", tokens.isEmpty() ? -1 : 0, "dep"));
      }
      start = end + 1;
    }
    Span all = tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span());
    Words none = Texts.words("fr", "", Texts.on(Texts.TODAY));
    Article article = none.article().toBuilder().text(text).paragraphs(List.of(all)).build();
    return new Words(article, List.of(new Sentence(all, tokens)), List.of());
  }

  @Test
  void threadsShareAFinder() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      Words words = Texts.words("fr", STORY, Texts.on(Texts.TODAY));
      List<Mention> expected = Texts.finder("fr").find(words);
      List<Callable<List<Mention>>> tasks = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        tasks.add(() -> Texts.finder("fr").find(words));
      }
      for (var done : pool.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** A language that brings only what is given here; its words are read as French. */
  private record Bare(String numbers) implements LanguagePack {

    @Override
    public Language language() {
      return new Language("xx");
    }

    @Override
    public @Nullable InputStream open(String name) {
      return name.equals("numbers.tsv") && !numbers.isEmpty()
          ? new ByteArrayInputStream(numbers.getBytes(StandardCharsets.UTF_8))
          : null;
    }
  }

  @Test
  void aLanguageWithoutTheFilesHasNoMentions() {
    MentionFinder finder = new MentionFinder(new Bare(""));
    assertThat(finder.find(Texts.words("fr", STORY, Dating.UNKNOWN))).isEmpty();
  }

  @Test
  void aLanguageIsAFolder() {
    String table =
        """
        kind\tform\tvalue
        number\tdrei\t3
        approximator\tmehr als\tleast
        decimal\t,
        """;
    MentionFinder finder = new MentionFinder(new Bare(table));
    Words words = Texts.words("fr", "Mehr als 100 Boote und drei Schiffe.", Dating.UNKNOWN);
    assertThat(finder.find(words))
        .extracting(mention -> mention.value().orElse("?"))
        .contains("100..");
  }
}
