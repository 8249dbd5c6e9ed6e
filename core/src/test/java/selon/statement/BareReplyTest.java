package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import java.util.List;
import org.junit.jupiter.api.Test;
import selon.sentence.Words;

class BareReplyTest {

  @Test
  void whatIsDeniedIsTheClaimBefore() {
    assertThat(french("Le syndicat accuse la mairie d'avoir caché un rapport. La mairie dément."))
        .contains("{La mairie} <dément> [la mairie d'avoir caché un rapport]");
    assertThat(french("« Le préfet savait », affirme l'élue Lise Orvane. L'intéressé nie en bloc."))
        .contains("{L'intéressé} <nie> [« Le préfet savait »]");
    assertThat(
            french(
                "Selon Le Phare, le quai sera vendu. Contactée, la mairie n'a ni confirmé ni"
                    + " infirmé."))
        .contains("{la mairie} <n'a ni confirmé ni infirmé> [le quai sera vendu]");
    assertThat(french("Le quai sera vendu, affirme Le Phare. La mairie ne confirme pas."))
        .contains("{La mairie} <ne confirme pas> [Le quai sera vendu]");
    assertThat(
            french("Le rapport conclut que le quai est sûr. Les riverains en doutent et râlent."))
        .contains("{Les riverains} <doutent> [que le quai est sûr]");
  }

  @Test
  void whatIsDeniedInTheSentenceItselfIsNotTheClaimBefore() {
    assertThat(french("Le maire assure que le quai est sûr. Le préfet dément toute pression."))
        .contains("{Le préfet} <dément> [toute pression]");
  }

  @Test
  void whatIsDeniedIsNotTheNextSentence() {
    assertThat(french("Le groupe Orvane a démenti. Le groupe estime que l'agence se trompe."))
        .containsExactly("{Le groupe} <estime> [que l'agence se trompe]");
  }

  @Test
  void ofSeveralClaimsNoneIsDenied() {
    assertThat(french("Le maire dit que le quai tient, le préfet affirme qu'il cède. Luc dément."))
        .noneMatch(line -> line.contains("<dément>"));
  }

  @Test
  void whoDeniesHandsNothingOn() {
    Words words =
        Marked.words("fr", "Selon le parquet, l'accusé a reconnu avoir volé. L'accusé nie.");
    List<Attribution> found = FoundLines.finder("fr").find(words);
    int[] parents = Nesting.parents(words, found);
    for (int i = 0; i < parents.length; i++) {
      String parent = parents[i] < 0 ? "" : found.get(parents[i]).source().in(words.text());
      assertThat(parent).isNotEqualTo("L'accusé");
    }
  }

  @Test
  void anArticleMayEndInAReply() {
    for (String end : new String[] {"ne dément", "ne dément pas", "nie et", "en doute", "nie,"}) {
      assertThat(french("Le maire dit que le quai tient. Le préfet " + end)).isNotEmpty();
    }
  }
}
