package selon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.language.Language;
import selon.page.ArticleRecord;
import selon.page.PlainPage;
import selon.text.Span;

/** Text pasted from a page, and articles as records. */
class PlainArticleTest {

  private static final ArticleReader READER = new ArticleReader();

  private static final String PASTED =
      """
      Site icon La Gazette du port

      La digue de Kermor tiendra : « elle a vu pire »

      digue-de-kermor-sous-la-houle

      Publié le 12 mars 2024 à 14h05

      Avec la grande marée qui arrive, beaucoup de riverains de Kermor quittent leurs maisons depuis la semaine dernière. La mairie suit la houle d’heure en heure.

      Le journal du soir précise :

      « La digue a vu pire et elle tiendra sans doute. »

      À lire aussi : Le phare de Kermor rouvre au public

      Selon le service des ports, la houle devrait atteindre six mètres dans la nuit de mardi, et les travaux reprendront ensuite.

      Maëlle de Kervadec

      Cet article vous a plu ? La Gazette est une association qui vit de vos dons. Merci de votre soutien !

      Quitter la version mobile
      """;

  @Test
  void theTextIsTheInputToTheCharacter() {
    Article article = plain(PASTED);
    assertThat(article.text()).isEqualTo(PASTED);
    assertThat(article.origin().inInput(new Span(3, 9))).isEqualTo(new Span(3, 9));
  }

  @Test
  void furnitureIsMarkedWithItsKindAndTheTitleIsNone() {
    Article article = plain(PASTED);
    assertThat(article.furniture())
        .extracting(f -> f.kind() + " " + f.span().in(article.text()).substring(0, 9))
        .containsExactly(
            "NAVIGATION Site icon",
            "CAPTION digue-de-",
            "SIGNATURE Publié le",
            "RELATED À lire au",
            "SIGNATURE Maëlle de",
            "APPEAL Cet artic",
            "NAVIGATION Quitter l");
    assertThat(article.title()).isEqualTo("La digue de Kermor tiendra : « elle a vu pire »");
    assertThat(article.body()).hasSize(5);
  }

  /** Three lines of such widths could be one paragraph broken to fit. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Nora Quill\nDunmere Courier, 5 May 2025",
        "By Nora Quill, coast reporter\nDunmere Courier, 5 May 2025",
        "By Nora Quill, coast reporter | Dunmere Courier, 5 May 2025"
      })
  void whoSignsAboveTheOutletAndTheDateSignsForIt(String header) {
    Article article =
        plain(
            "Pier stays shut as the row over its rails deepens\n"
                + header
                + "\n\nThe pier of Dunmere was shut on Monday after a storm tore off its railing.\n");
    assertThat(article.title()).isEqualTo("Pier stays shut as the row over its rails deepens");
    assertThat(article.outlet().name()).isEqualTo("Dunmere Courier");
    assertThat(article.bylines()).containsExactly("Nora Quill");
    assertThat(article.published().earliest()).isNotNull();
    assertThat(article.body()).hasSize(2);
  }

  @Test
  void anOutletOnALineAboveTheDatePublishesAndDoesNotSign() {
    String body =
        "\n\nThe pier of Dunmere was shut on Monday after a storm tore off its railing.\n";
    Article signed =
        plain("Pier shut at Dunmere\n\nBy Nora Quill\nThe Dunmere Courier\n5 May 2025" + body);
    assertThat(signed.outlet().name()).isEqualTo("The Dunmere Courier");
    assertThat(signed.bylines()).containsExactly("Nora Quill");
    assertThat(signed.published().earliest()).isNotNull();
    Article desk =
        plain("Pier shut at Dunmere\n\nBy the coast desk\nThe Dunmere Courier\nMay 5, 2025" + body);
    assertThat(desk.outlet().name()).isEqualTo("The Dunmere Courier");
    assertThat(desk.bylines()).isEmpty();
    Article named = plain("Pier shut at Dunmere\n\nPier Railing Torn Off\n5 May 2025" + body);
    assertThat(named.outlet().name()).isNull();
  }

  @Test
  void theFactsComeFromTheText() {
    Article article = plain(PASTED);
    assertThat(article.outlet()).isEqualTo(new Outlet("La Gazette du port", OutletKind.MEDIUM));
    assertThat(article.bylines()).containsExactly("Maëlle de Kervadec");
    assertThat(article.language()).isEqualTo(new Language("fr"));
    // 14:05 of an unknown zone is somewhere between UTC+14 and UTC-12
    assertThat(article.published().earliest()).isEqualTo(Instant.parse("2024-03-12T00:05:00Z"));
    assertThat(article.published().latest()).isEqualTo(Instant.parse("2024-03-13T02:05:59Z"));
    assertThat(article.published().method()).isEqualTo("visible");
  }

  @Test
  void theSameTextHasTheSameIdAndAnotherTextAnother() {
    assertThat(plain(PASTED)).isEqualTo(plain(PASTED));
    assertThat(plain(PASTED).id()).hasSize(16).isNotEqualTo(plain(PASTED + "!").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Partager sur Facebook", "Lire aussi : autre chose", "Publicité"})
  void aForeignPieceOfFurnitureChangesNothingElsewhere(String furniture) {
    Article before = plain(PASTED);
    String[] paragraphs = PASTED.split("\n\n");
    for (int at = 0; at <= paragraphs.length; at++) {
      List<String> with = new ArrayList<>(List.of(paragraphs));
      with.add(at, furniture);
      Article after = plain(String.join("\n\n", with));
      assertThat(after.title()).isEqualTo(before.title());
      assertThat(after.published()).isEqualTo(before.published());
      assertThat(words(after)).isEqualTo(words(before));
      assertThat(after.furniture()).hasSize(before.furniture().size() + 1);
    }
  }

  @Test
  void aNameUnderAQuotationIsItsSourceAndNoSignature() {
    String text =
        "Le mot du jour\n\nLe conseil a siégé mardi soir pendant plus de quatre heures.\n\n"
            + "« La digue tiendra, nous en sommes sûrs. »\n\nMaëlle de Kervadec";
    assertThat(plain(text).furniture()).isEmpty();
  }

  @Test
  void aReleaseIsTitledByTheLineBelowItsLabelAndDatedByItsPlaceLine() {
    Article release =
        plain(
            "COMMUNIQUÉ DE PRESSE\n\n"
                + "Port-Clair, le 3 juin 2024\n\n"
                + "Le bac reprend du service\n\n"
                + "La régie annonce le retour du bac entre les deux rives dès la semaine"
                + " prochaine.");
    assertThat(release.title()).isEqualTo("Le bac reprend du service");
    assertThat(release.published().method()).isEqualTo("visible");
    assertThat(release.published().earliest()).isEqualTo(Instant.parse("2024-06-02T10:00:00Z"));
    assertThat(release.outlet().kind()).isEqualTo(OutletKind.ORGANISATION);
  }

  @Test
  void aHeadlineThatEndsInADateIsNoDateLine() {
    Article article =
        plain("La fête du 12 mars 2024\n\nLe port a dansé toute la nuit sur les quais.");
    assertThat(article.title()).isEqualTo("La fête du 12 mars 2024");
  }

  @Test
  void sentencesThatSpeakOfFurnitureAreTheArticles() {
    String text =
        """
        Le site ferme

        La publicité ne suffit plus, dit la directrice.

        « Partager les frais nous a sauvés », ajoute-t-elle.

        Elle lance : « abonnez-vous ! »\
        """;
    assertThat(plain(text).furniture()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "21 juin 2012. - Un bateau a coulé au large de Kermor, dit la mairie.",
        "Kermor, le 21 juin 2012 - Un bateau a coulé au large, dit la mairie.",
        "Thursday, June 21, 2012",
        "Published on June 21, 2012 by the harbour desk"
      })
  void theDateThatTheArticleShowsIsRead(String line) {
    Dating dating = plain("Un bateau coule\n\n" + line + "\n\nLa suite suit.").published();
    assertThat(dating)
        .isEqualTo(
            new Dating(
                Instant.parse("2012-06-20T10:00:00Z"),
                Instant.parse("2012-06-22T11:59:59Z"),
                "visible"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Par Léa Marin - La Gazette du port, 12 mars 2024",
        "Par Léa Marin, La Gazette du port, publié le 12 mars 2024",
        "La Gazette du port, le 12 mars 2024 à 14h05",
        "By Léa Marin | La Gazette du port | March 12, 2024",
        "Von Léa Marin · La Gazette du port · 12. März 2024",
        "Source : La Gazette du port, 12/03/2024",
        "Publié le 12 mars 2024 - La Gazette du port",
        "Publié par La Gazette du port le 12 mars 2024",
        "Publié le 12 mars 2024 dans La Gazette du port",
        "Publié par Léa Marin le 12 mars 2024 à 14h05 - La Gazette du port",
        "Publié le 12/03/2024 à 14h05 par Léa Marin - La Gazette du port",
        "La Gazette du port | 12 mars 2024",
        "La Gazette du port – Publié le 12 mars 2024, mis à jour le 12 mars 2024 à 18h",
        "La Gazette du port, publié le 12 mars 2024 à 14 h 05, mis à jour à 18h40",
        "Publié le 12 mars 2024 | Société | La Gazette du port",
        "Par Léa Marin (La Gazette du port) - 12 mars 2024",
        "12 mars 2024 - La Gazette du port - Léa Marin",
        "Published by The Gazette on March 12, 2024"
      })
  void aHeaderTellsWhoSignsForWhomAndWhen(String header) {
    Article article =
        plain("La digue de Kermor a tenu\n\n" + header + "\n\nLa digue a tenu bon cette nuit.\n");
    assertThat(article.outlet().name()).isIn("La Gazette du port", "The Gazette");
    assertThat(article.published().earliest()).isBefore("2024-03-12T12:00:00Z");
    assertThat(article.published().latest()).isAfter("2024-03-12T12:00:00Z");
    assertThat(article.bylines()).isSubsetOf("Léa Marin");
    assertThat(article.furniture()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Par la suite, Léa Marin a quitté Kermor le 12 mars 2024",
        "Léa Marin, maire de Kermor, 12 mars 2024",
        "Par Léa Marin - dit-on - la digue tiendra",
        "Publié par La Rédaction le 12 mars 2024",
        "Publié le 12 mars 2024 par La Rédaction",
        "Publié le 12 mars 2024, La Gazette ferme ses portes",
        "Publié le 12 mars 2024 - Société"
      })
  void aSentenceIsNoHeader(String line) {
    Article article =
        plain("La digue de Kermor a tenu\n\n" + line + "\n\nLa digue a tenu bon cette nuit.\n");
    assertThat(article.outlet().name()).isNull();
  }

  @Test
  void aHeadlineWithADateIsNoHeader() {
    assertThat(plain("The Harbor Closes - March 12, 2024\n\nIt closed at noon.\n").outlet().name())
        .isNull();
  }

  @Test
  void aDateInsideASentenceIsNotTheArticles() {
    String text = "Un bateau coule\n\nLe bateau, lancé le 3 mai 1998 à Kermor, a coulé hier soir.";
    assertThat(plain(text).published()).isEqualTo(Dating.UNKNOWN);
  }

  @Test
  void theFirstMomentOf1970IsNoDate() {
    assertThat(READER.read(record("1970-01-01T00:00:00Z", null)).published())
        .isEqualTo(Dating.UNKNOWN);
    assertThat(READER.read(record("1970-01-01T09:30:00Z", null)).published().method())
        .isEqualTo("given");
  }

  @Test
  void aRecordKeepsWhatItGivesAndItsDatesMayContradict() {
    Article article = READER.read(record("2024-03-12T14:05:00+01:00", "3 mai 2019"));
    assertThat(article.id()).isEqualTo("x1");
    assertThat(article.title()).isEqualTo("Le titre donné");
    assertThat(article.outlet().name()).isEqualTo("Le Port");
    assertThat(article.bylines()).containsExactly("Jo Stern");
    assertThat(article.published())
        .isEqualTo(
            new Dating(
                Instant.parse("2019-05-02T10:00:00Z"),
                Instant.parse("2024-03-12T13:05:00Z"),
                "given+contradicted"));
    assertThat(READER.read(record("2024-03-12T14:05:00+01:00", null)).published())
        .isEqualTo(
            new Dating(
                Instant.parse("2024-03-12T13:05:00Z"),
                Instant.parse("2024-03-12T13:05:00Z"),
                "given"));
  }

  @Test
  void aPressReleaseSpeaksForItsOrganisation() {
    String text = "COMMUNIQUÉ DE PRESSE\n\nLe port ouvre\n\nLe port de Kermor ouvre lundi.";
    assertThat(plain(text).outlet().kind()).isEqualTo(OutletKind.ORGANISATION);
  }

  @Test
  void linesBrokenToAWidthAreOneParagraph() {
    String text =
        """
        La mairie de Kermor a indiqué mardi que la digue
        tiendrait, malgré une houle de six mètres, et que
        les travaux reprendraient dès la fin de la marée.

        - un
        - deux
        - trois
        """;
    assertThat(plain(text).paragraphs()).hasSize(4);
  }

  @Test
  void noTextIsAnError() {
    Random random = new Random(7);
    String alphabet = "aB1 \n\r\t«»\"'’-–.,:;!?\u00a0\0\ud800\udc00éА中\u2028/|@";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(400); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Invariants.check(plain(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"«", "a", "a b ", "\n", "« ", "12 mars 2024 ", "\0", "À lire aussi : "})
  void timeIsLinearInTheInput(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    long start = System.nanoTime();
    Invariants.check(plain(text + "x"));
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  private static String words(Article article) {
    return String.join(
        "|", article.body().stream().map(paragraph -> paragraph.in(article.text())).toList());
  }

  private static ArticleRecord record(String published, @Nullable String shown) {
    return new ArticleRecord(
        "x.jsonl:1",
        "x1",
        "Un titre\n\nLe port de Kermor ouvre lundi, dit la mairie.",
        null,
        "Le Port",
        "Le titre donné",
        List.of("Jo Stern"),
        published,
        shown,
        List.of(),
        null);
  }

  private static Article plain(String text) {
    return READER.read(new PlainPage("test", text));
  }
}
