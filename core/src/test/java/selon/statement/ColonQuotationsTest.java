package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.find;
import static selon.statement.FoundLines.paragraphs;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotations behind a colon, and who speaks before it. */
class ColonQuotationsTest {

  @Test
  void aColonIsNoCue() {
    assertThat(find("fr", "Luc Darnal : « La piscine coûte trop cher à la commune. »"))
        .containsExactly("{Luc Darnal} <> [« La piscine coûte trop cher à la commune. »]");
    assertThat(find("fr", "Le maire a ajouté : « La piscine coûte trop cher à la commune. »"))
        .containsExactly("{Le maire} <a ajouté> [« La piscine coûte trop cher à la commune. »]");
    assertThat(find("en", "Luke Darnall: \"The pool costs the town far too much.\""))
        .containsExactly("{Luke Darnall} <> [\"The pool costs the town far too much.\"]");
  }

  @Test
  void whoIsSpokenOfBeforeAColonSpeaks() {
    assertThat(
            find(
                "fr",
                "Paul Rivet est catégorique : « La vanne du fond ne ferme plus depuis l'hiver. »"))
        .containsExactly("{Paul Rivet} <> [« La vanne du fond ne ferme plus depuis l'hiver. »]");
  }

  @Test
  void whoIsSpokenOfBeforeAColonSaysWhatFollows() {
    assertThat(find("fr", "Le maire est catégorique : « Le bac coûte trop cher à la commune. »"))
        .containsExactly("{Le maire} <> [« Le bac coûte trop cher à la commune. »]");
    assertThat(find("fr", "La vérité est simple : « Le bac coûte trop cher à la commune. »"))
        .noneMatch(line -> line.startsWith("{La vérité}"));
  }

  @Test
  void aQuotationBehindAVerbAndAColonIsFoundOnce() {
    assertThat(
            find(
                "fr",
                "Interrogée par le Courrier, Nadia Sorel répond sans détour :"
                    + " « Je ne signerai pas. »"))
        .containsExactly("{Nadia Sorel} <répond> [« Je ne signerai pas. »]");
  }

  @Test
  void aVerbOrANounBeforeAColonSpeaks() {
    assertThat(find("fr", "En 1981, il avait alors hurlé : « Rendez-nous donc nos lunettes ! »"))
        .containsExactly("{il} <avait alors hurlé> [« Rendez-nous donc nos lunettes ! »]");
    assertThat(
            find(
                "fr",
                "Message de Bérénice Coste sur son compte : « Triste soir à l'hôtel de ville. On"
                    + " change l'heure ! »"))
        .anyMatch(line -> line.startsWith("{Bérénice Coste} <Message>"));
  }

  @Test
  void aTopicBeforeAColonIsNoSource() {
    String body = "Paul Rivet a dénoncé mardi la fermeture du bac.";
    for (String topic : List.of("Fermeture du bac", "Bac de Morval", "Même son de cloche")) {
      assertThat(find("fr", paragraphs(topic + " : « Nous avons attendu trop longtemps »", body)))
          .noneMatch(line -> line.contains("{" + topic + "}"));
    }
    assertThat(find("fr", paragraphs("Paul Rivet : « Nous avons attendu trop longtemps »", body)))
        .contains("{Paul Rivet} <> [« Nous avons attendu trop longtemps »]");
  }

  @Test
  void aNameBetweenADashAndAColonSpeaks() {
    assertThat(
            find(
                "en",
                "Strike spreads to the port - Ada Crane: “We will not go back to work tomorrow.”"))
        .containsExactly("{Ada Crane} <> [“We will not go back to work tomorrow.”]");
    assertThat(
            find(
                "fr",
                "La grève s'étend au port - Ada Crane : « Nous ne reprendrons pas le travail. »"))
        .containsExactly("{Ada Crane} <> [« Nous ne reprendrons pas le travail. »]");
    assertThat(find("en", "“The ferry costs too much for the town.” [Courier]"))
        .containsExactly("{Courier} <> [“The ferry costs too much for the town.”]");
  }

  @Test
  void whatAVerbInTheContentDoesSaysNoQuotationBehindIt() {
    assertThat(
            find(
                "fr",
                "Leur avocate, Me Nadia Ferrant, annonce qu'elle portera plainte cette semaine :"
                    + " « Nous savons que des agents se sont tus. »"))
        .anyMatch(line -> line.startsWith("{Leur avocate, Me Nadia Ferrant} <annonce>"))
        .noneMatch(line -> line.contains("<portera>"));
  }
}
