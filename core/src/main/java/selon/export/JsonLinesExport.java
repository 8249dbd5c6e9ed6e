package selon.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One line of JSON for each reading, as {@code docs/reference/reading.schema.json} says, or for
 * each claim, as {@code trace.schema.json} says.
 */
public final class JsonLinesExport implements Export {

  private final boolean claims;

  private JsonLinesExport(boolean claims) {
    this.claims = claims;
  }

  /** A line for each article. */
  public static JsonLinesExport readings() {
    return new JsonLinesExport(false);
  }

  /** A line for each claim. */
  public static JsonLinesExport claims() {
    return new JsonLinesExport(true);
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public String part() {
    return claims ? "claims" : "readings";
  }

  @Override
  public String ending() {
    return ".jsonl";
  }

  @Override
  public String mediaType() {
    return "application/jsonl";
  }

  @Override
  public String leavesOut() {
    return "the pages as they came, the links of the articles, and why reports count as one";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    if (claims) {
      holdings.cascades(cascade -> line(TraceJson.write(cascade, holdings.decided()), out));
    } else {
      holdings.readings(
          reading -> line(ReadingJson.write(reading, holdings.input(reading.article())), out));
    }
    out.flush();
  }

  private static void line(String json, OutputStream out) throws IOException {
    out.write(json.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
