package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.language.Language;

/** Ruling of docs/adr/0014: which articles are one. */
class VersionsTest {

  private static Article article(String id, @Nullable String url, @Nullable String outlet) {
    return Article.builder(id, "")
        .url(url == null ? null : URI.create(url))
        .outlet(new Outlet(outlet, OutletKind.MEDIUM))
        .language(new Language("en"))
        .build();
  }

  @Test
  void anAddressIsOneHoweverItIsWritten() {
    Versions versions =
        Versions.of(
            List.of(
                article("b", "http://POST.example/x#top", "Post"),
                article("a", "https://post.example/x", null),
                article("c", "https://post.example/y", "Post")));
    assertThat(versions.groups()).containsExactly(List.of("a", "b"));
    assertThat(versions.first("b")).isEqualTo("a");
    assertThat(versions.of("b")).containsExactly("a", "b");
    assertThat(versions.of("c")).containsExactly("c");
    assertThat(versions.has("c")).isFalse();
  }

  @Test
  void whereNoAddressTellsAGivenIdOfTheSameOutletDoes() {
    Versions versions =
        Versions.of(
            List.of(
                article("a", null, "Post"),
                article("a~0123abcd", null, "Post"),
                article("a~4567cdef", null, "Radio"),
                article("b", "https://post.example/b", "Post"),
                article("b~0123abcd", null, "Post"),
                article("b~89ababab", "https://post.example/other", "Post")));
    assertThat(versions.groups())
        .containsExactly(List.of("a", "a~0123abcd"), List.of("b", "b~0123abcd"));
  }
}
