package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static selon.statement.FoundLines.french;

import org.junit.jupiter.api.Test;

class PlacedSpeakerTest {

  @Test
  void whoeverSpeaksAtABodyIsTheBody() {
    assertThat(french("À la mairie, on assure que le quai rouvrira en mai."))
        .containsExactly("{la mairie} <assure> [que le quai rouvrira en mai]");
    assertThat(french("Du côté de la préfecture, on dément toute fermeture."))
        .containsExactly("{la préfecture} <dément> [toute fermeture]");
    assertThat(french("Chez Norvex, on dit regretter la panne."))
        .containsExactly("{Norvex} <dit> [regretter la panne]");
  }

  @Test
  void whoeverSpeaksAtAPlaceOrATimeIsAnyone() {
    assertThat(french("Au marché, on dit que le prix monte."))
        .containsExactly("{on} <dit> [que le prix monte]");
    assertThat(french("À midi, on annonce que le quai est fermé."))
        .containsExactly("{on} <annonce> [que le quai est fermé]");
  }
}
