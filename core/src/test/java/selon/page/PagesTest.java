package selon.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to pages: what is taken, what is refused, and in which words. */
class PagesTest {

  private static final String FRENCH = "Le préfet « n’a pas confirmé » la thèse, à Brest.";

  @TempDir private Path folder;

  @Test
  void howFarAFileHasBeenReadIsKnown() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    String line = "{\"id\": \"a%d\", \"text\": \"" + "The ferry sank. ".repeat(2000) + "\"}\n";
    Files.writeString(file, line.formatted(1) + line.formatted(2) + line.formatted(3));
    try (Pages pages = Pages.of(file)) {
      pages.next();
      long first = pages.position();
      pages.next();
      pages.next();
      assertThat(pages.hasNext()).isFalse();
      assertThat(first).isPositive().isLessThanOrEqualTo(pages.position());
      assertThat(pages.position()).isEqualTo(Files.size(file));
    }
    try (Pages pages = Pages.of("-", new ByteArrayInputStream("Text.".getBytes(UTF_8)))) {
      assertThat(pages.position()).isZero();
    }
  }

  @Test
  void plainTextIsKeptToTheCharacter() {
    String text = "  Titre\r\n\r\n\tUn « mot »\u00a0; un NUL \0 et une fin  \n";
    assertThat(plain("a.txt", text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoText() {
    PlainPage page = plain("a.txt", ("\ufeff" + FRENCH).getBytes(UTF_8));
    assertThat(page.text()).isEqualTo(FRENCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "windows-1252",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32LE",
        "UTF-32BE",
        "x-MacRoman"
      })
  void theCharsetIsSniffed(String charset) {
    byte[] bytes = FRENCH.getBytes(Charset.forName(charset));
    assertThat(plain("a.txt", bytes).text()).isEqualTo(FRENCH);
    assertThat(CharsetSniffer.decode(bytes, null).charset()).isEqualTo(Charset.forName(charset));
  }

  @Test
  void validUtf8WinsOverADeclaredLatin1() {
    String html = "<html><meta charset=iso-8859-1><p>" + FRENCH + "</p></html>";
    HtmlPage page = html("a.html", html.getBytes(UTF_8));
    assertThat(page.html()).isEqualTo(html);
  }

  @Test
  void whatCallsItselfLatin1IsWindows1252() {
    String html = "<html><meta charset=iso-8859-1><p>" + FRENCH + "</p></html>";
    HtmlPage page = html("a.html", html.getBytes(Charset.forName("windows-1252")));
    assertThat(page.html()).isEqualTo(html);
  }

  @Test
  void textEncodedTwiceIsRepaired() {
    String twice = new String(FRENCH.getBytes(UTF_8), Charset.forName("windows-1252"));
    PlainPage page = plain("a.txt", twice.getBytes(UTF_8));
    assertThat(page.text()).isEqualTo(FRENCH);
  }

  @Test
  void aQuotedExampleOfBrokenTextIsLeftAlone() {
    String text = "L’outil écrit « Ã© » au lieu de « é ».";
    assertThat(plain("a.txt", text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void aTextCutInMidCharacterIsStillUtf8() {
    byte[] whole = FRENCH.repeat(20).getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, 6);
    assertThat(plain("a.txt", concat(whole, cut)).text()).startsWith(FRENCH.repeat(20));
  }

  @Test
  void loneSurrogatesOfUtf16AreLegal() {
    String text = "Un \ud800 seul, dit le maire, et du texte.";
    PlainPage page = plain("a.txt", concat(new byte[] {-1, -2}, text.getBytes(UTF_16LE)));
    assertThat(page.text()).startsWith("Un ").contains("seul, dit le maire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-UTF-32LE-BOM", "X-UTF-32BE-BOM", "UTF-16"})
  void wideTextsWithAMarkAreRead(String charset) {
    assertThat(plain("a.txt", FRENCH.getBytes(Charset.forName(charset))).text()).isEqualTo(FRENCH);
  }

  @Test
  void wideTextInAnotherScriptIsKnownByItsZeros() {
    String text = "Слово за слово, сказал мэр, и дождь пошёл. Річка вийшла.";
    assertThat(plain("a.txt", text.getBytes(Charset.forName("UTF-32LE"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-UTF-32LE-BOM", "UTF-16"})
  void linesOfArticlesMayBeWide(String charset) {
    String lines = "{\"id\":\"a\",\"text\":\"Il pleut.\"}\n{\"id\":\"b\",\"text\":\"Encore.\"}\n";
    byte[] bytes = lines.getBytes(Charset.forName(charset));
    try (Pages pages = Pages.of("a.jsonl", new ByteArrayInputStream(bytes))) {
      assertThat(pages).toIterable().hasSize(2).allMatch(Intake.Taken.class::isInstance);
    }
  }

  @Test
  void markupIsKnownByItsLooksWhereTheNameDoesNotTell() {
    assertThat(one("-", " \n<!DOCTYPE html><p>Bonjour le port".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Intake.Taken.class, t -> assertThat(t.page()).isInstanceOf(HtmlPage.class));
    assertThat(one("-", "2 < 3, dit <p>".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            Intake.Taken.class, t -> assertThat(t.page()).isInstanceOf(PlainPage.class));
  }

  @Test
  void eachLineIsAnArticleAndABadOneDoesNotStopTheNext() {
    String lines =
        """
        {"id": "a", "text": "Un texte.", "bylines": ["Léa Marin"], "url": "https://port.example/a"}

        {"id": "b", "text":
        {"id": "c"}
        {"text": "Un texte."}
        {"id": "d", "text": "  "}
        [1]
        {"id": 7, "text": "Un \\ud800 texte.", "outlet": {"name": "Le Port", "kind": "medium"}}
        """;
    List<Intake> intakes = all("x.jsonl", lines.getBytes(UTF_8));
    assertThat(intakes).hasSize(7);
    assertThat(messages(intakes))
        .containsExactly(
            "x.jsonl:3: is not JSON",
            "x.jsonl:4: has no \"text\"",
            "x.jsonl:5: has no \"id\"",
            "x.jsonl:6: has an empty \"text\"",
            "x.jsonl:7: is no JSON object with \"id\" and \"text\"");
    assertThat(((Intake.Taken) intakes.get(6)).page())
        .isInstanceOfSatisfying(
            ArticleRecord.class,
            article -> {
              assertThat(article.id()).isEqualTo("7");
              assertThat(article.text()).isEqualTo("Un \ud800 texte.");
              assertThat(article.outlet()).isEqualTo("Le Port");
            });
  }

  @Test
  void oneObjectOrAListOfThemIsReadToo() {
    byte[] list = "[\n {\"id\": \"a\", \"text\": \"A.\"},\n {\"id\": \"b\"}]".getBytes(UTF_8);
    assertThat(all("x.json", list)).hasSize(2);
    assertThat(messages(all("x.json", list))).containsExactly("x.json[1]: has no \"text\"");
  }

  @Test
  void whatCannotBeReadIsRefusedInOneLine() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertThat(message("e.txt", new byte[0])).isEqualTo("e.txt: is empty");
    assertThat(message("b.txt", " \n\t ".getBytes(UTF_8))).isEqualTo("b.txt: is empty");
    assertThat(message("e.jsonl", "\n\n".getBytes(UTF_8))).isEqualTo("e.jsonl: is empty");
    assertThat(message("n.txt", noise)).isEqualTo("n.txt: is binary, not text");
    assertThat(message("n.html", noise)).isEqualTo("n.html: is binary, not text");
    assertThat(message("z.txt", new byte[9000])).isEqualTo("z.txt: is binary, not text");
    assertThat(message("p.txt", "%PDF-1.7 …".getBytes(ISO_8859_1))).contains("PDF");
    assertThat(message("r.txt", "{\\rtf1 Elle a dit oui.}".getBytes(UTF_8))).contains("RTF");
    assertThat(pages(Pages.of(folder)).get(0)).isInstanceOf(Intake.Refused.class);
    assertThat(messages(pages(Pages.of(folder.resolve("none.txt")))).get(0))
        .endsWith("none.txt: does not exist");
    Path file = Files.writeString(folder.resolve("a.txt"), FRENCH);
    assertThat(pages(Pages.of(file))).hasSize(1).first().isInstanceOf(Intake.Taken.class);
  }

  @Test
  void whatIsTooLargeIsRefusedWithTheLimit() {
    byte[] long50 = new byte[50 << 20];
    Arrays.fill(long50, (byte) 'a');
    assertThat(message("l.txt", long50)).isEqualTo("l.txt: is too large: more than 32 MB");
    assertThat(message("l.jsonl", long50))
        .isEqualTo("l.jsonl:1: is too large: a line of more than 32 MB");
    byte[] long10 = Arrays.copyOf(long50, 10 << 20);
    assertThat(message("l.txt", long10))
        .isEqualTo("l.txt: is too large: more than 8 million characters");
  }

  @Test
  void aStreamThatBreaksIsARefusal() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line\nis cut");
          }

          @Override
          public int read(byte[] bytes, int start, int length) throws IOException {
            return read();
          }
        };
    assertThat(messages(pages(Pages.of("-", broken))))
        .containsExactly("-: cannot be read: the line is cut");
  }

  private static PlainPage plain(String name, byte[] bytes) {
    return (PlainPage) ((Intake.Taken) one(name, bytes)).page();
  }

  private static HtmlPage html(String name, byte[] bytes) {
    return (HtmlPage) ((Intake.Taken) one(name, bytes)).page();
  }

  private static Intake one(String name, byte[] bytes) {
    List<Intake> all = all(name, bytes);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String message(String name, byte[] bytes) {
    return ((Intake.Refused) one(name, bytes)).message();
  }

  private static List<Intake> all(String name, byte[] bytes) {
    return pages(Pages.of(name, new ByteArrayInputStream(bytes)));
  }

  private static List<Intake> pages(Pages pages) {
    List<Intake> all = new ArrayList<>();
    try (pages) {
      pages.forEachRemaining(all::add);
    }
    return all;
  }

  private static List<String> messages(List<Intake> intakes) {
    return intakes.stream()
        .filter(Intake.Refused.class::isInstance)
        .map(intake -> ((Intake.Refused) intake).message())
        .toList();
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
