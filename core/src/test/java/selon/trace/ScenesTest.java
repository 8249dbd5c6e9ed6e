package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Like stories of several towns are several claims. */
class ScenesTest {

  private static Press stabbing(Press press, String id, String outlet, String town, String age) {
    return press.read(
        id,
        outlet,
        "2025-05-14T09:00:00Z",
        "A "
            + age
            + "-year-old man has been arrested on suspicion of attempted murder after a stabbing"
            + " in "
            + town
            + " on Tuesday night, police said.\n\nThe victim is in a stable condition.");
  }

  private static List<String> tellers(Cascade cascade) {
    return cascade.appearances().stream().map(each -> each.article().id()).distinct().toList();
  }

  @Test
  void whatHappenedInAnotherTownIsAnotherClaim() {
    Press press = new Press();
    stabbing(press, "s1", "Ardmere Times", "Ardmere", "34");
    stabbing(press, "s2", "Selholt Gazette", "Selholt", "41");
    stabbing(press, "s3", "Lowfen Herald", "Lowfen", "27");
    assertThat(press.trace()).noneMatch(cascade -> cascade.mentions("arrested"));
  }

  @Test
  void aCopyOfTheSameTownIsTheSameClaim() {
    Press press = new Press();
    stabbing(press, "s1", "Ardmere Times", "Ardmere", "34");
    stabbing(press, "s2", "Selholt Gazette", "Selholt", "41");
    stabbing(press, "s3", "Lowfen Herald", "Ardmere", "34");
    assertThat(tellers(Press.about(press.trace(), "34-year-old"))).containsExactly("s1", "s3");
  }

  @Test
  void whoNamesTheOutletMayHaveMistakenThePlace() {
    Press press = new Press();
    stabbing(press, "s1", "Ardmere Times", "Ardmere", "34");
    press.read(
        "s2",
        "Selholt Gazette",
        "2025-05-14T11:00:00Z",
        "A 34-year-old man has been arrested on suspicion of attempted murder after a stabbing in"
            + " Selholt on Tuesday night, the Ardmere Times reported.");
    assertThat(tellers(Press.about(press.trace(), "34-year-old"))).containsExactly("s1", "s2");
  }

  @Test
  void anotherLanguageIsOfTheEventOfThoseInItsOwn() {
    Press press =
        new Press()
            .read(
                "h1",
                "Le Relais de Morval",
                "2025-09-02T06:00:00Z",
                "Les dossiers de 40 000 patients de l'hôpital de Montclair-sur-Orle ont été volés"
                    + " par des pirates, selon la direction.")
            .read(
                "h2",
                "The Harbour Daily",
                "2025-09-02T10:00:00Z",
                "The records of 40,000 patients of the hospital in Montclair-sur-Orle have been"
                    + " stolen by hackers, the management said.")
            .read(
                "h3",
                "Le Bas-Lorrois",
                "2025-09-04T06:00:00Z",
                "Les dossiers de 9 000 patients de l'hôpital de Saint-Orvain ont été volés par des"
                    + " pirates, selon la direction.");
    assertThat(press.trace()).noneMatch(cascade -> tellers(cascade).contains("h3"));
    assertThat(tellers(Press.about(press.trace(), "dossiers"))).containsExactly("h1", "h2");
  }

  @Test
  void theVerySameWordsOfAnotherTownAreAnotherClaim() {
    String words = " Une fuite de gaz pourrait avoir causé la chute du toit, a indiqué la mairie.";
    Press press =
        new Press()
            .read(
                "g1",
                "Le Relais de Morval",
                "2025-09-02T06:00:00Z",
                "Le toit de la halle est tombé à Morval." + words)
            .read(
                "g2",
                "Le Bas-Lorrois",
                "2025-09-02T08:00:00Z",
                "Le toit de la halle est tombé à Morval." + words)
            .read(
                "g3",
                "La Gazette d'Orvanne",
                "2025-09-03T08:00:00Z",
                "Le toit du gymnase est tombé à Orvanne." + words);
    assertThat(tellers(Press.about(press.trace(), "fuite"))).containsExactly("g1", "g2");
  }

  @Test
  void anArticleBehindAPrepositionMayStandBeforeAPlace() {
    String told = " fish were found dead in the ";
    Press press =
        new Press()
            .read("r1", "Ardmere Times", "2025-05-14T09:00:00Z", "Some 400" + told + "Ardle.")
            .read("r2", "Lowfen Herald", "2025-05-14T10:00:00Z", "Some 400" + told + "Ardle.")
            .read("r3", "Selholt Gazette", "2025-05-15T09:00:00Z", "Some 300" + told + "Calder.");
    assertThat(tellers(Press.about(press.trace(), "fish"))).containsExactly("r1", "r2");
  }
}
