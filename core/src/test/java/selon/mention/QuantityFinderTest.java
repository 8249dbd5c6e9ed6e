package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities with their approximators, values and units (ANNOTATION.md, 4 and 7). */
class QuantityFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          La foire attend 9000 visiteurs.                        | 9000 visiteurs = 9000
          La foire attend 9 000 visiteurs.                       | 9 000 visiteurs = 9000
          La foire attend 9.000 visiteurs.                       | 9.000 visiteurs = 9000
          La foire attend 9,000 visiteurs.                       | 9,000 visiteurs = 9000
          La foire attend 1.234.567 visiteurs.                   | 1.234.567 visiteurs = 1234567
          La ville perd 1,5 million d'euros.                     | 1,5 million d'euros = 1500000
          La ville perd 1,5 million d’euros.                     | 1,5 million d’euros = 1500000
          La ville perd 3,2 milliards d'euros par mois.          | 3,2 milliards d'euros = 3200000000
          Le prix monte de 12 % en tout.                         | 12 % = 12
          Le prix monte de 12,5% en tout.                        | 12,5% = 12.5
          Le prix est de 1 425,67 euros en tout.                 | 1 425,67 euros = 1425.67
          Il faut 3 à 5 bateaux.                                 | 3 à 5 bateaux = 3..5
          Il faut entre 3 et 5 millions d'euros.                 | entre 3 et 5 millions d'euros = 3000000..5000000
          Il faut 10-12 bateaux.                                 | 10-12 bateaux = 10..12
          Il faut deux ou trois bateaux.                         | deux ou trois bateaux = 2..3
          Plus de 100 chefs ont signé.                           | Plus de 100 chefs = 100..
          Environ 300 personnes dansent.                         | Environ 300 personnes = ~300
          Près de 300 personnes dansent.                         | Près de 300 personnes = ~300
          Moins de 14 minutes ont suffi.                         | Moins de 14 minutes = ..14
          Jusqu'à 130 bateaux sont partis.                       | Jusqu'à 130 bateaux = ..130
          Au moins une quarantaine de personnes dansent.         | Au moins une quarantaine de personnes = 40..
          Des dizaines de familles sont parties.                 | Des dizaines de familles = 20..
          Plusieurs centaines de milliers de personnes dansent.  | Plusieurs centaines de milliers de personnes = 200000..
          Une dizaine de familles sont parties.                  | Une dizaine de familles = ~10
          Un tiers des habitants a signé.                        | Un tiers des habitants = 1/3
          La moitié des habitants a signé.                       | La moitié des habitants = 1/2
          Plus d'un tiers des habitants a signé.                 | Plus d'un tiers des habitants = 1/3..
          Un habitant sur cinq a signé.                          | Un habitant sur cinq = 1/5
          Neuf femmes sur dix ont signé.                         | Neuf femmes sur dix = 9/10
          La ville compte 300 bateaux environ.                   | 300 bateaux environ = ~300
          Deux ont été tués hier.                                | Deux = 2
          Il fait -5 °C dans la vallée.                          | -5 °C = -5
          """)
  void inFrench(String text, String expected) {
    assertThat(Texts.quantities("fr", text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The fair expects 9000 visitors.                  | 9000 visitors = 9000
          The fair expects 9,000 visitors.                 | 9,000 visitors = 9000
          The fair expects 1,234,567 visitors.             | 1,234,567 visitors = 1234567
          The town lost $3.2bn last year.                  | $3.2bn = 3200000000
          The town lost $1.5 million last year.            | $1.5 million = 1500000
          The town lost €5m last year.                     | €5m = 5000000
          The price rose by 12.5 percent.                  | 12.5 percent = 12.5
          It takes 3 to 5 boats.                           | 3 to 5 boats = 3..5
          It takes between 3 and 5 boats.                  | between 3 and 5 boats = 3..5
          It costs $3-5 million to build.                  | $3-5 million = 3000000..5000000
          It costs $3 million to $5 million to build.      | $3 million to $5 million = 3000000..5000000
          It takes two or three boats.                     | two or three boats = 2..3
          More than 100 police officers came.              | More than 100 police officers = 100..
          About 300 people danced.                         | About 300 people = ~300
          Some 300 people danced.                          | Some 300 people = ~300
          At least one person danced.                      | At least one person = 1..
          Up to 300 people danced.                         | Up to 300 people = ..300
          Several hundred people danced.                   | Several hundred people = 200..
          Dozens of families left.                         | Dozens of families = 24..
          Hundreds of thousands of people danced.          | Hundreds of thousands of people = 200000..
          Two dozen people danced.                         | Two dozen people = ~24
          Half a million people danced.                    | Half a million people = 500000
          Twenty-one people danced.                        | Twenty-one people = 21
          Two hundred and five people danced.              | Two hundred and five people = 205
          Nearly half of voters agreed.                    | Nearly half of voters = ~1/2
          Two-thirds of voters agreed.                     | Two-thirds of voters = 2/3
          One in five voters agreed.                       | One in five voters = 1/5
          Three out of ten voters agreed.                  | Three out of ten voters = 3/10
          The storm left 12 dead in the valley.            | 12 dead = 12
          It was a 30-minute speech.                       | 30-minute = 30
          Donors gave $200 or less each.                   | $200 or less = ..200
          """)
  void inEnglish(String text, String expected) {
    assertThat(Texts.quantities("en", text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | Le maire a signé une lettre et un décret.
          fr | Elle est née en 1998 à la montagne.
          fr | Le 12 mai 2013, il pleuvait.
          fr | C'est le 3e pont de la ville.
          fr | C'était au XXIe siècle.
          fr | Appelez le 01 23 45 67 89 avant midi.
          fr | L'article 5 de la loi est clair.
          fr | Le sommet du G7 est fini.
          fr | Marc Delorme, 28, est venu.
          fr | Un homme âgé de 28 ans est venu.
          fr | Les deux sont venus.
          fr | Ils sont venus tous deux.
          fr | L'adresse est 192.168.10.1 depuis longtemps.
          fr | Le match finit sur un 3-0 sans gloire.
          fr | Le lot 756642903469031424 est perdu.
          en | The mayor signed a letter and a decree.
          en | She was born in 1998 in the hills.
          en | It is the 3rd bridge of the town.
          en | Call 555-123-4567 before noon.
          en | Section 5 of the law is clear.
          en | The G7 summit is over.
          en | Mark Delorme, 28, came too.
          en | A 28-year-old man came.
          en | No one came.
          en | One of the men came.
          en | The game ended 3-0 without glory.
          en | A third boat left.
          en | He came in second in the race.
          """)
  void whatNamesOrdersOrDatesIsNone(String tag, String text) {
    assertThat(Texts.quantities(tag, text)).isEmpty();
  }

  @Test
  void aChangeIsTwoNumbersAndNoRange() {
    assertThat(Texts.quantities("fr", "Le prix est passé de 12 à 15 euros."))
        .contains("15 euros = 15")
        .noneMatch(value -> value.contains(".."));
    assertThat(Texts.quantities("en", "The price rose from 12 euros to 15 euros."))
        .containsExactly("12 euros = 12", "15 euros = 15");
  }

  @Test
  void everyQuantityOfASentenceIsFound() {
    assertThat(
            Texts.quantities("fr", "Sur 544 votants, il y a eu 302 voix pour et 225 voix contre."))
        .containsExactly("544 votants = 544", "302 voix = 302", "225 voix = 225");
  }

  @Test
  void theUnitIsAsWritten() {
    assertThat(units("fr", "La ville perd 1,5 million d'Euros.")).containsExactly("Euros");
    assertThat(units("en", "The town lost US$5 million.")).containsExactly("US$");
    assertThat(units("en", "More than 100 police officers came."))
        .containsExactly("police officers");
    assertThat(units("fr", "La foire attend 9 000.")).allMatch(String::isEmpty);
  }

  private static List<String> units(String tag, String text) {
    return Texts.of(Mention.Quantity.class, Texts.find(tag, text)).stream()
        .map(Mention.Quantity::unit)
        .toList();
  }

  @Test
  void onlyWhatTheTextCallsSoIsApproximate() {
    assertThat(approximate("fr", "Il y a 300 personnes.")).containsExactly(false);
    assertThat(approximate("fr", "Il y a une dizaine de personnes.")).containsExactly(true);
    assertThat(approximate("en", "There are 300 people.")).containsExactly(false);
    assertThat(approximate("en", "There are at most 300 people.")).containsExactly(true);
  }

  private static List<Boolean> approximate(String tag, String text) {
    return Texts.of(Mention.Quantity.class, Texts.find(tag, text)).stream()
        .map(Mention.Quantity::approximate)
        .toList();
  }

  @Test
  void aPartOfAWholeIsTold() {
    Mention.Quantity part =
        Texts.of(Mention.Quantity.class, Texts.find("en", "One in five voters agreed.")).get(0);
    assertThat(part.ratio()).isTrue();
    assertThat(part.low()).isEqualTo(0.2);
    assertThat(part.unit()).isEqualTo("voters");
  }
}
