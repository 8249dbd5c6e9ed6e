package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for every page that we write: it loads nothing, runs nothing and hides nothing. */
final class PageRules {

  private PageRules() {}

  /**
   * The page, whose links within it lead somewhere.
   *
   * @param elements all that it may have
   */
  static Document check(String html, Set<String> elements) {
    assertThat(html.codePoints())
        .noneMatch(
            c ->
                c != '\n' && Character.isISOControl(c)
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069
                    || Character.getType(c) == Character.SURROGATE);
    Document page = Jsoup.parse(html);
    for (Element element : page.children().select("*")) {
      assertThat(elements).contains(element.tagName());
      assertThat(element.attributes())
          .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = Set.copyOf(ids);
    for (String reference : page.select("[href^=#]").eachAttr("href")) {
      assertThat(known).contains(reference.substring(1));
    }
    assertThat(page.select("[href]:not([href^=#]), [src]").not(".outlet")).isEmpty();
    assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
        .allMatch(known::contains);
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allMatch(names -> known.containsAll(List.of(names.split(" "))));
    assertThat(page.select("h1")).hasSize(1);
    return page;
  }

  /** Its policy lets it load and run nothing but its own style, which fetches nothing. */
  static void loadsNothing(Document page) throws NoSuchAlgorithmException {
    byte[] style =
        Objects.requireNonNull(page.selectFirst("style")).data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
    assertThat(new String(style, StandardCharsets.UTF_8)).doesNotContain("url(", "@import", "</");
  }
}
