package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsroomTest {

  @Test
  void aSectionOrAFeedIsNoNewsroom() {
    for (String name :
        new String[] {
          "Radio Dunmere - Info",
          "Radio Dunmere – À la une",
          "Radio Dunmere | Dernières actualités",
          "Radio Dunmere (RSS)",
          "Flux RSS : Radio Dunmere",
          "Radio Dunmere: UK news",
          "Radio Dunmere - Sport - Latest",
          " radio dunmere "
        }) {
      assertThat(Newsroom.of(name)).as(name).isEqualTo("radio dunmere");
    }
  }

  @Test
  void aTownOrAWordOfTheNameIsKept() {
    assertThat(Newsroom.of("The Star - Dunmere")).isEqualTo("the star - dunmere");
    assertThat(Newsroom.of("Dunmere-Info")).isEqualTo("dunmere-info");
    assertThat(Newsroom.of("Info Dunmere")).isEqualTo("info dunmere");
    assertThat(Newsroom.of("News")).isEqualTo("news");
    assertThat(Newsroom.of("News | Info")).isEqualTo("news");
    assertThat(Newsroom.of("-")).isEqualTo("-");
  }
}
