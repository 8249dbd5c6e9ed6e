package selon.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import selon.view.Stylesheet;

/**
 * The style sheet, the script and the icon of all pages. They are held in memory under fixed names:
 * no path of a request leads to a file. Their address changes with their content, so that a browser
 * may keep them.
 */
final class Assets {

  static final String FOLDER = "/assets/";

  private record Asset(String type, String content) {

    byte[] bytes() {
      return content.getBytes(StandardCharsets.UTF_8);
    }
  }

  private final Map<String, Asset> assets = new TreeMap<>();
  private final String version;

  Assets() {
    String style =
        Stylesheet.of("page.css", "marks.css", "cascade.css").css() + text("workbench.css");
    put("selon.css", "text/css; charset=utf-8", style);
    put("selon.js", "text/javascript; charset=utf-8", text("workbench.js"));
    put("icon.svg", "image/svg+xml", text("icon.svg"));
    this.version = version();
  }

  private void put(String name, String type, String content) {
    assets.put(name, new Asset(type, content));
  }

  /** The style sheet's words. */
  String style() {
    return Objects.requireNonNull(assets.get("selon.css")).content();
  }

  /** Where the asset is to be had. */
  String address(String name) {
    return FOLDER + version + "/" + name;
  }

  void serve(Context request) {
    Asset asset = assets.get(request.pathParam("name"));
    if (asset == null || !request.pathParam("version").equals(version)) {
      throw new Refused(404, "refused.nothing");
    }
    request.header("Cache-Control", "public, max-age=31536000, immutable");
    request.contentType(asset.type()).result(asset.bytes());
  }

  private String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      assets.values().forEach(asset -> digest.update(asset.bytes()));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  static String text(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
