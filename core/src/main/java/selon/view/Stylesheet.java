package selon.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet that stands in its page.
 *
 * @param css with no markup in it
 */
public record Stylesheet(String css) {

  /** The resources one after the other. */
  public static Stylesheet of(String... resources) {
    StringBuilder css = new StringBuilder();
    for (String resource : resources) {
      try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
        byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
        css.append(new String(bytes, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Stylesheet(css.toString());
  }

  /** A policy under which the page loads nothing, runs nothing and has no style but this one. */
  public String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(sha256())
        + "'; base-uri 'none'; form-action 'none'";
  }

  private byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
