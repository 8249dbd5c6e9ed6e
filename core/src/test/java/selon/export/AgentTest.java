package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.statement.Reading;
import selon.statement.SourceKind;

class AgentTest {

  @Test
  void aProperNameIsOneSourceInAllArticles() {
    assertThat(agent("a", "person", "Ada  Brook")).isEqualTo(agent("b", "person", "Ada Brook"));
    assertThat(agent("a", "medium", "Ostley Post"))
        .isEqualTo(Agent.outlet(reading("b", "Ostley Post", "person", "Ada").article()));
  }

  @Test
  void aCommonNounIsOneInItsArticleOnly() {
    for (String kind : List.of("role", "collective", "anonymous", "organisation", "document")) {
      assertThat(agent("a", kind, "les voisins").map(Agent::id))
          .as(kind)
          .isEqualTo(agent("a", kind, "les voisins").map(Agent::id))
          .isNotEqualTo(agent("b", kind, "les voisins").map(Agent::id));
    }
    assertThat(agent("a", "document", "Records")).isNotEqualTo(agent("b", "document", "Records"));
    assertThat(agent("a", "collective", "Mayors")).isNotEqualTo(agent("b", "collective", "Mayors"));
  }

  @Test
  void nobodyIsNone() {
    assertThat(agent("a", "none", null)).isEmpty();
    assertThat(agent("a", "person", null)).isEmpty();
    assertThat(agent("a", "person", " ")).isEmpty();
  }

  @Test
  void theAuthorIsTheOutlet() {
    assertThat(agent("a", "author", "we").map(Agent::name)).contains("Shire Radio");
    assertThat(agent("a", "author", "we").map(Agent::kind)).contains(SourceKind.MEDIUM);
  }

  private static Optional<Agent> agent(String article, String kind, @Nullable String name) {
    Reading reading = reading(article, "Shire Radio", kind, name);
    return Agent.source(reading.article(), reading.statements().get(0));
  }

  private static Reading reading(
      String article, String outlet, String kind, @Nullable String name) {
    return ReadingJson.read(
        ("{\"id\":\"%s\",\"text\":\"x\",\"outlet\":\"%s\",\"statements\":"
                + "[{\"id\":\"s\",\"content\":[[0,1]],\"kind\":\"%s\",\"name\":%s}]}")
            .formatted(article, outlet, kind, name == null ? "null" : '"' + name + '"'));
  }
}
