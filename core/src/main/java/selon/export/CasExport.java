package selon.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import selon.article.Article;
import selon.statement.Reading;

/**
 * The readings as Apache UIMA's CAS in JSON 0.4, one file for each article in a zip archive, for
 * INCEpTION and others. Offsets are UTF-16 units, as UIMA counts them. What the layers are called
 * is told by {@link CasDocument}.
 */
public final class CasExport implements Export {

  /** File systems allow 255 bytes. */
  private static final int LONGEST = 120;

  /** A zip archive knows no other beginning of time. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  @Override
  public String format() {
    return "cas";
  }

  @Override
  public String ending() {
    return ".cas.zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public String leavesOut() {
    return "all claims, mentions, inferences and furniture; the outlet, address and day of"
        + " articles";
  }

  @Override
  public void write(Holdings holdings, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(unclosed(out));
    Set<String> taken = new HashSet<>();
    holdings.readings(reading -> document(reading, taken, zip));
    zip.finish();
    out.flush();
  }

  private static void document(Reading reading, Set<String> taken, ZipOutputStream zip)
      throws IOException {
    ZipEntry entry = new ZipEntry(free(reading.article(), taken) + ".json");
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    new CasDocument(reading).write(unclosed(zip));
    zip.closeEntry();
  }

  /** To some file systems "A" and "a" are one name, and none must lead out of the folder. */
  private static String free(Article article, Set<String> taken) {
    String id = Ids.article(article);
    String stem = (id.startsWith(".") ? "%2E" + id.substring(1) : id);
    stem = stem.substring(0, Math.min(stem.length(), LONGEST));
    String name = stem;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i;
    }
    return name;
  }

  private static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
