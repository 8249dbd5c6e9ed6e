package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

class ReportingPhrasesTest {

  private static final AttributionFinder FRENCH = finder("fr");

  private static final AttributionFinder ENGLISH = finder("en");

  private static AttributionFinder finder(String tag) {
    return new AttributionFinder(AttributionModel.shipped(), Marked.pack(tag));
  }

  /** Each as "{source} &lt;cue&gt; [content]". */
  private static Stream<String> find(String tag, String text) {
    Words words = Marked.words(tag, text);
    AttributionFinder finder = tag.equals("fr") ? FRENCH : ENGLISH;
    return finder.find(words).stream()
        .map(
            found ->
                String.format(
                    "{%s} <%s> [%s]",
                    found.source().in(words.text()),
                    found.cue().in(words.text()),
                    found.content().in(words.text())));
  }

  private static List<String> french(String text) {
    return find("fr", text).toList();
  }

  @Test
  void whoStandsBehindTheVerbSaysWhatStandsBefore() {
    assertThat(french("Le gardien devrait manquer deux matchs, a fait savoir le staff du club."))
        .containsExactly(
            "{le staff du club} <a fait savoir> [Le gardien devrait manquer deux matchs]");
    assertThat(french("Le voyage sera long, a appris Radio Morval."))
        .containsExactly("{Radio Morval} <a appris> [Le voyage sera long]");
  }

  @Test
  void whoWaitsForItsVerbIsNotSaidByWhatFollows() {
    assertThat(french("Le ministre, qui dirige le parti, a critiqué la direction."))
        .containsExactly("{Le ministre} <a critiqué> [la direction]");
    assertThat(french("Le fils a grandi, a appris le métier de son père et a ouvert un garage."))
        .isEmpty();
  }

  @Test
  void whatSomebodyHasReportedIsTheClauseBesideTheComparison() {
    assertThat(french("Le quai sera fermé, comme l'a annoncé la mairie de Morval mardi."))
        .containsExactly("{la mairie de Morval} <a annoncé> [Le quai sera fermé]");
    assertThat(
            french("Le maire avait vendu le quai, comme l'avait révélé Radiomer en mai dernier."))
        .containsExactly("{Radiomer} <avait révélé> [Le maire avait vendu le quai]");
    assertThat(french("Comme l'a annoncé la mairie, le quai sera fermé."))
        .containsExactly("{la mairie} <a annoncé> [le quai sera fermé]");
    assertThat(french("Le quai est fermé, ainsi que l'ont confirmé les autorités."))
        .containsExactly("{les autorités} <ont confirmé> [Le quai est fermé]");
    assertThat(french("Le bac partira, comme le précise la maire, Ada Morel : « Il est prêt. »"))
        .containsExactly("{la maire, Ada Morel} <précise> [« Il est prêt. »]");
    assertThat(french("Il travaille comme le veut la loi.")).isEmpty();
  }

  @Test
  void thePronounIsTheOneWhoIsToBeBelieved() {
    assertThat(french("Selon Ada Morel, le lac est propre. À l'en croire, le bac repart."))
        .contains("{l'} <À l'en croire> [le bac repart]");
    assertThat(french("Les éleveurs sont fâchés. À les en croire, le lait ne paie plus."))
        .contains("{les} <À les en croire> [le lait ne paie plus]");
    assertThat(french("À en croire la gérante, la boutique rouvrira mardi."))
        .containsExactly("{la gérante} <À en croire> [la boutique rouvrira mardi]");
  }

  @Test
  void whatAnOutletHasLearntIsFromItsSource() {
    assertThat(french("Le quai va fermer, a appris Le Phare de source portuaire."))
        .containsExactly(
            "{Le Phare} <a appris> [Le quai va fermer]",
            "{source portuaire} <de> [Le quai va fermer]");
    assertThat(french("Le feu est éteint, a-t-on appris auprès des pompiers."))
        .containsExactly("{des pompiers} <a-t-on appris> [Le feu est éteint]");
    assertThat(french("Deux hommes ont été arrêtés, apprend-on de source policière."))
        .containsExactly("{source policière} <apprend-on> [Deux hommes ont été arrêtés]");
  }

  @Test
  void whatIsContestedStandsBefore() {
    assertThat(french("L'experte décrit une faute. Ce que le parquet conteste."))
        .contains("{le parquet} <conteste> [L'experte décrit une faute]");
    assertThat(french("L'opposition a parlé de fraude, ce qu'a démenti la mairie."))
        .contains("{la mairie} <a démenti> [L'opposition a parlé de fraude]");
    assertThat(french("C'est une piste que la juge, Ada Morel, n'a ni confirmée ni infirmée."))
        .containsExactly("{la juge, Ada Morel} <n'a ni confirmée ni infirmée> [une piste]");
    assertThat(french("Il a lu ce que le maire a écrit.")).isEmpty();
  }

  @Test
  void aRelativeSpeaksForTheNounBeforeIt() {
    assertThat(french("« C'était affreux », raconte l'élue, selon qui les secours ont tardé."))
        .contains("{l'élue} <selon> [les secours ont tardé]");
    assertThat(french("La mairie, selon qui le pont tient, a fermé la route."))
        .containsExactly("{La mairie} <selon> [le pont tient]");
    assertThat(french("« Une rumeur », balaie la gérante, qui dit ne pas avoir été approchée."))
        .contains("{la gérante} <dit> [ne pas avoir été approchée]");
    assertThat(french("La gérante, qui ferme la boutique, sourit.")).isEmpty();
    assertThat(find("en", "\"It was awful,\" said the mayor, according to whom help came late."))
        .contains("{the mayor} <according to> [help came late]");
  }

  @Test
  void whatIsSetAgainstTheWordsOfOthersIsDeniedByThem() {
    assertThat(french("Le texte sera retiré, contrairement à ce qu'affirmait Le Phare."))
        .containsExactly("{Le Phare} <contrairement à ce qu'> [Le texte sera retiré]");
    assertThat(french("Contrairement à la mairie, le préfet se tait.")).isEmpty();
  }

  @Test
  void aNounForWhatIsSaidHasWhatFollows() {
    assertThat(french("Le démenti des organisateurs : personne n'a été blessé."))
        .containsExactly("{des organisateurs} <Le démenti> [personne n'a été blessé]");
    assertThat(french("Le bruit court que l'usine va fermer."))
        .containsExactly("{} <Le bruit court> [que l'usine va fermer]");
    assertThat(french("Le bruit court dans les rues.")).isEmpty();
  }

  @Test
  void eachCampHasItsOwnFigure() {
    assertThat(french("Ils étaient 300 selon la police, 900 d'après les organisateurs."))
        .containsExactly(
            "{la police} <selon> [Ils étaient 300]", "{les organisateurs} <d'après> [900]");
    assertThat(french("Selon la police, ils étaient 300, 900 selon les organisateurs."))
        .containsExactly(
            "{la police} <Selon> [ils étaient 300]", "{les organisateurs} <selon> [900]");
    assertThat(find("en", "There were 300 people according to police, 900 according to unions."))
        .containsExactly(
            "{police} <according to> [There were 300 people]", "{unions} <according to> [900]");
    assertThat(french("Il y avait 300 moutons, 900 selon les années.")).isEmpty();
  }
}
