package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.article.Dating;

/** Times, as of Wednesday 19 October 2016. */
class TimeFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Le pont a fermé le 29 mai 2012 sans bruit.          | le 29 mai 2012 = 2012-05-29
          Le pont a fermé le 1er juin 2012 sans bruit.        | le 1er juin 2012 = 2012-06-01
          Le pont a fermé le mardi 29 mai 2012 sans bruit.    | le mardi 29 mai 2012 = 2012-05-29
          Le pont a fermé le 15/08/2008 sans bruit.           | le 15/08/2008 = 2008-08-15
          Le pont a fermé le 2008-08-15 sans bruit.           | le 2008-08-15 = 2008-08-15
          Le pont a fermé en mai 2012 sans bruit.             | en mai 2012 = 2012-05
          Le pont a fermé en 2012 sans bruit.                 | en 2012 = 2012
          Le pont a fermé lundi sans bruit.                   | lundi = 2016-10-17
          Le pont fermera lundi sans bruit.                   | lundi = 2016-10-24
          Le pont a fermé lundi dernier sans bruit.           | lundi dernier = 2016-10-17
          Le pont ferme lundi prochain sans bruit.            | lundi prochain = 2016-10-24
          Le pont a fermé mercredi sans bruit.                | mercredi = 2016-10-19
          Le pont a fermé hier sans bruit.                    | hier = 2016-10-18
          Le pont a fermé ce mardi sans bruit.                | ce mardi = 2016-10-18
          Le pont ferme demain matin sans bruit.              | demain matin = 2016-10-20T05:00/2016-10-20T12:00
          Le pont a fermé la semaine dernière sans bruit.     | la semaine dernière = 2016-10-10/2016-10-16
          Le pont a fermé le mois dernier sans bruit.         | le mois dernier = 2016-09
          Le pont a fermé l'an dernier sans bruit.            | l'an dernier = 2015
          Le pont a fermé le week-end dernier sans bruit.     | le week-end dernier = 2016-10-15/2016-10-16
          Le pont a fermé le 20 mai sans bruit.               | le 20 mai = 2016-05-20
          Le pont a fermé le 20 novembre sans bruit.          | le 20 novembre = 2015-11-20
          Le pont fermera le 20 mai sans bruit.               | le 20 mai = 2017-05-20
          Le pont a fermé le 20 mai dernier sans bruit.       | le 20 mai dernier = 2016-05-20
          Le pont a fermé il y a trois jours sans bruit.      | il y a trois jours = 2016-10-16
          Le pont a fermé il y a deux ans sans bruit.         | il y a deux ans = 2014
          Le pont est fermé depuis 2012 sans raison.          | depuis 2012 = 2012-01-01/..
          Le pont est fermé depuis lundi sans raison.         | depuis lundi = 2016-10-17/..
          Le pont est fermé depuis trois jours sans raison.   | depuis trois jours = 2016-10-16/..
          Le pont est fermé jusqu'au 30 octobre sans raison.  | jusqu'au 30 octobre = ../2016-10-30
          Le pont a fermé avant le 10 octobre sans bruit.     | avant le 10 octobre = ../2016-10-09
          Le pont a fermé lundi à 14 h 30 sans bruit.         | lundi à 14 h 30 = 2016-10-17T14:30
          Le pont a fermé lundi à 14h30 sans bruit.           | lundi à 14h30 = 2016-10-17T14:30
          Il fut maire de 1990 à 1996 sans bruit.             | de 1990 à 1996 = 1990/1996
          Il vécut dans les années 1990 sans bruit.           | les années 1990 = 1990/1999
          La foire dure du 3 au 5 mai 2012 sans pluie.        | du 3 au 5 mai 2012 = 2012-05-03/2012-05-05
          La foire dure du 30 mai au 2 juin 2012 sans pluie.  | du 30 mai au 2 juin 2012 = 2012-05-30/2012-06-02
          Le pont a fermé ces trois derniers jours sans bruit.| ces trois derniers jours = 2016-10-16/2016-10-19
          Le pont a fermé la veille sans bruit.               | la veille = ?
          """)
  void inFrench(String text, String expected) {
    assertThat(Texts.times("fr", text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The bridge closed on May 29, 2012 without noise.            | May 29, 2012 = 2012-05-29
          The bridge closed on 29 May 2012 without noise.             | 29 May 2012 = 2012-05-29
          The bridge closed on Tuesday, May 29, 2012 without noise.   | Tuesday, May 29, 2012 = 2012-05-29
          The bridge closed on 8/15/2008 without noise.               | 8/15/2008 = 2008-08-15
          The bridge closed in May 2012 without noise.                | in May 2012 = 2012-05
          The bridge closed in 2012 without noise.                    | in 2012 = 2012
          The bridge closed on Monday without noise.                  | Monday = 2016-10-17
          The bridge will close on Monday without noise.              | Monday = 2016-10-24
          The bridge closed last Monday without noise.                | last Monday = 2016-10-17
          The bridge closes next Monday without noise.                | next Monday = 2016-10-24
          The bridge closed yesterday without noise.                  | yesterday = 2016-10-18
          The bridge closed last week without noise.                  | last week = 2016-10-10/2016-10-16
          The bridge closed last month without noise.                 | last month = 2016-09
          The bridge closed on Sept. 20 without noise.                | Sept. 20 = 2016-09-20
          The bridge closed three days ago without noise.             | three days ago = 2016-10-16
          The bridge closed two years ago without noise.              | two years ago = 2014
          The bridge has been closed since 2012 without reason.       | since 2012 = 2012-01-01/..
          The bridge has been closed since Monday without reason.     | since Monday = 2016-10-17/..
          The bridge is to open by 2020 without fail.                 | by 2020 = ../2020-12-31
          The bridge closed on Monday at 2:30 p.m. without noise.     | Monday at 2:30 p.m. = 2016-10-17T14:30
          The bridge closed at 9 a.m. Monday without noise.           | at 9 a.m. Monday = 2016-10-17T09:00
          She was mayor from 1990 to 1996 without noise.              | from 1990 to 1996 = 1990/1996
          She lived in the 1990s without noise.                       | the 1990s = 1990/1999
          The fair ran May 3 to 5, 2012 without rain.                 | May 3 to 5, 2012 = 2012-05-03/2012-05-05
          The bridge closed for the past three days without noise.    | the past three days = 2016-10-16/2016-10-19
          The bridge closed the next day without noise.               | the next day = ?
          """)
  void inEnglish(String text, String expected) {
    assertThat(Texts.times("en", text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Il y a trois bateaux dans le port.
          fr | La ville compte 2012 bateaux.
          fr | Il part dans trois bateaux.
          fr | Le score est de 15/20.
          fr | Elle le tient en main.
          en | It may rain and they may march.
          en | She has three days off.
          en | The town has 2012 boats.
          en | The score is 15/20.
          en | At last it ended.
          """)
  void whatIsNoTime(String tag, String text) {
    assertThat(Texts.times(tag, text)).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistHasNoBounds() {
    assertThat(Texts.times("fr", "Le pont a fermé le 31 juin 2012."))
        .containsExactly("le 31 juin 2012 = ?");
    assertThat(Texts.times("en", "The bridge closed on February 30, 2012."))
        .containsExactly("February 30, 2012 = ?");
  }

  @Test
  void aClockTimeIsOfTheSentencesOnlyDay() {
    assertThat(Texts.times("fr", "Lundi, le pont a fermé à 14 h 30."))
        .containsExactly("Lundi = 2016-10-17", "à 14 h 30 = 2016-10-17T14:30");
    assertThat(Texts.times("fr", "Lundi et mardi, le pont a fermé à 14 h 30."))
        .endsWith("à 14 h 30 = ?");
    assertThat(Texts.times("fr", "Le pont a fermé à 14 h 30.")).containsExactly("à 14 h 30 = ?");
  }

  @Test
  void aTimeTakesItsNumbers() {
    assertThat(Texts.quantities("fr", "Le pont a fermé il y a trois jours, le 12 mai 2012."))
        .isEmpty();
  }

  @Test
  void withoutADateOnlyWhatIsAbsoluteIsKnown() {
    String text = "Le pont a fermé hier, lundi, le 20 mai et en mai 2012.";
    List<Mention> found = Texts.finder("fr").find(Texts.words("fr", text, Dating.UNKNOWN));
    assertThat(Texts.of(Mention.Time.class, found))
        .extracting(time -> time.value().orElse("?"))
        .containsExactly("?", "?", "?", "2012-05");
  }

  @Test
  void anArticleOfOneOfTwoDaysMeansEither() {
    Dating either =
        new Dating(
            Instant.parse("2016-10-17T12:00:00Z"), Instant.parse("2016-10-19T20:00:00Z"), "given");
    List<Mention> found =
        Texts.finder("fr").find(Texts.words("fr", "Le pont a fermé hier.", either));
    assertThat(Texts.of(Mention.Time.class, found))
        .extracting(time -> time.value().orElse("?"))
        .containsExactly("2016-10-16/2016-10-18");
  }

  @Test
  void theLatestIsExclusive() {
    Mention.Time day =
        Texts.of(Mention.Time.class, Texts.find("en", "The bridge closed yesterday.")).get(0);
    assertThat(day.earliest()).isEqualTo(LocalDateTime.parse("2016-10-18T00:00"));
    assertThat(day.latest()).isEqualTo(LocalDateTime.parse("2016-10-19T00:00"));
  }

  @Test
  void theArticlesDayIsTheMiddleOfWhatItMayBe() {
    LocalDate day = LocalDate.of(2016, 10, 19);
    assertThat(ArticleDay.of(Texts.on(day))).hasValue(new ArticleDay(day, day));
    Instant evening = Instant.parse("2016-10-19T22:30:00Z");
    assertThat(ArticleDay.of(new Dating(evening, evening, "meta")))
        .hasValue(new ArticleDay(day, day));
    assertThat(ArticleDay.of(Dating.UNKNOWN)).isEmpty();
    assertThat(
            ArticleDay.of(
                new Dating(evening.minusSeconds(90L * 86_400), evening, "meta+contradicted")))
        .isEmpty();
  }
}
