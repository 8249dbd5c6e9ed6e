package selon.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import selon.statement.Reading;
import selon.statement.Statement;

/** Read by Apache UIMA. */
class CasExportTest {

  @Test
  void uimaFindsEveryContentWithItsLabels() throws Exception {
    for (Holdings holdings : List.of(SmallPress.read(), SmallPress.hostile())) {
      List<CAS> read = read(holdings);
      List<Reading> readings = SmallPress.readings(holdings);
      assertThat(read).hasSameSizeAs(readings);
      for (int i = 0; i < read.size(); i++) {
        String text = CleanText.of(readings.get(i).article().text());
        assertThat(read.get(i).getDocumentText()).isEqualTo(text);
        List<String> wanted = new ArrayList<>();
        for (Statement statement : readings.get(i).statements()) {
          statement
              .content()
              .forEach(
                  piece ->
                      wanted.add(
                          CleanText.of(statement.id())
                              + Terms.of(statement.attitude())
                              + piece.in(text)));
        }
        List<String> found = new ArrayList<>();
        for (AnnotationFS content : all(read.get(i), "Content")) {
          found.add(
              feature(content, "statement")
                  + feature(content, "attitude")
                  + content.getCoveredText());
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
      }
    }
  }

  @Test
  void cueSourceAndHedgeAreTiedToTheirStatement() throws Exception {
    CAS read = read(SmallPress.read()).get(1);
    AnnotationFS hedge = all(read, "Hedge").get(0);
    assertThat(hedge.getCoveredText()).isEqualTo("may");
    assertThat(all(read, "Source"))
        .anySatisfy(
            source -> {
              assertThat(source.getCoveredText()).isEqualTo("Ada Brook");
              assertThat(feature(source, "kind")).isEqualTo("person");
              assertThat(feature(source, "statement")).isEqualTo(feature(hedge, "statement"));
            });
    assertThat(all(read, "Cue")).anyMatch(cue -> cue.getCoveredText().equals("said"));
    assertThat(read.getDocumentLanguage()).isEqualTo("en");
  }

  @Test
  void noNameLeadsOutOfTheFolderAndNoneStandsTwice() throws IOException {
    List<String> names = new ArrayList<>(entries(SmallPress.hostile()).keySet());
    assertThat(names).allMatch(name -> name.matches("[A-Za-z0-9%_~-][A-Za-z0-9%._~-]*\\.json"));
    assertThat(names).allMatch(name -> name.length() < 200);
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates()
        .hasSize(8);
  }

  private static List<CAS> read(Holdings holdings)
      throws IOException, ResourceInitializationException {
    List<CAS> read = new ArrayList<>();
    Map<String, byte[]> entries = entries(holdings);
    for (Reading reading : SmallPress.readings(holdings)) {
      byte[] json =
          entries.entrySet().stream()
              .filter(entry -> entry.getKey().equals(name(reading)))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow();
      CAS cas = CasCreationUtils.createCas(types(json), null, null);
      new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(json), cas);
      read.add(cas);
    }
    return read;
  }

  /** As the document itself tells them. */
  private static TypeSystemDescription types(byte[] json) throws IOException {
    TypeSystemDescription types = new TypeSystemDescription_impl();
    new ObjectMapper()
        .readTree(json)
        .path("%TYPES")
        .properties()
        .forEach(
            told -> {
              TypeDescription type =
                  types.addType(
                      told.getValue().path("%NAME").asText(),
                      "",
                      told.getValue().path("%SUPER_TYPE").asText());
              told.getValue()
                  .properties()
                  .forEach(
                      feature -> {
                        if (!feature.getKey().startsWith("%")) {
                          type.addFeature(
                              feature.getKey(), "", feature.getValue().path("%RANGE").asText());
                        }
                      });
            });
    return types;
  }

  /** Of the two that differ by their case alone, the second gets a number. */
  private static String name(Reading reading) {
    String id = reading.article().id();
    String name = id.equals("a") ? "a-2" : Ids.encoded(id).replaceFirst("^\\.", "%2E");
    return name.substring(0, Math.min(120, name.length())) + ".json";
  }

  private static Map<String, byte[]> entries(Holdings holdings) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    byte[] archive = SmallPress.bytes(new CasExport(), holdings);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static List<AnnotationFS> all(CAS cas, String layer) {
    List<AnnotationFS> all = new ArrayList<>();
    cas.getAnnotationIndex(cas.getTypeSystem().getType("webanno.custom.Selon" + layer))
        .forEach(all::add);
    return all;
  }

  private static String feature(AnnotationFS annotation, String name) {
    return annotation.getFeatureValueAsString(annotation.getType().getFeatureByBaseName(name));
  }
}
