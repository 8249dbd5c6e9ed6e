package selon.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import selon.language.Language;
import selon.view.Labels;

/** The languages in which pages speak, and how one is chosen: asked for, kept, or the browser's. */
final class Tongue {

  private static final String COOKIE = "selon-language";

  private final Map<String, Labels> all;
  private final String usual;

  /**
   * @param usual that of who asks for none
   */
  Tongue(Language usual) {
    this.all = Map.of("en", labels("en"), "fr", labels("fr"));
    this.usual = all.containsKey(usual.tag()) ? usual.tag() : "en";
  }

  private static Labels labels(String tag) {
    return Labels.of(new Language(tag)).with(Tongue.class, "words");
  }

  /** That of who asks for none. */
  Labels usual() {
    return labelsOf(usual);
  }

  Labels of(Context request) {
    String asked = request.queryParam("lang");
    if (asked != null && all.containsKey(asked)) {
      request.header(
          "Set-Cookie",
          COOKIE + "=" + asked + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict");
      return labelsOf(asked);
    }
    String kept = request.cookie(COOKIE);
    if (kept != null && all.containsKey(kept)) {
      return labelsOf(kept);
    }
    return labelsOf(accepted(request.header("Accept-Language")));
  }

  private Labels labelsOf(String tag) {
    return Objects.requireNonNull(all.get(tag));
  }

  private String accepted(@Nullable String header) {
    if (header != null) {
      for (String range : header.toLowerCase(Locale.ROOT).split(",")) {
        String tag = range.strip().replaceFirst("[-;].*", "");
        if (all.containsKey(tag)) {
          return tag;
        }
      }
    }
    return usual;
  }
}
