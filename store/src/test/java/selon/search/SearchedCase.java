package selon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import selon.corpus.Found;
import selon.statement.Reading;

/** Three small articles in an index, for tests to look into. */
abstract class SearchedCase {

  static final List<Reading> READINGS =
      List.of(
          new Sheet("a1", "fr")
              .title("Crue à Morval")
              .outlet("Le Phare")
              .published("2025-06-17T08:00:00Z", "2025-06-17T08:00:00Z")
              .own("Le bac est resté à quai.")
              .says(
                  "la maire Anne Vel",
                  "a annoncé",
                  "que les digues seraient renforcées",
                  "person",
                  "probable",
                  "Anne Vel")
              .hedge("conditional", "seraient")
              .says("le préfet", "dit", "que l’eau est potable", "role", "certain", "préfet")
              .reading(),
          new Sheet("a2", "fr")
              .title("Après l’orage")
              .outlet("Radio Morval")
              .published("2025-06-01T00:00:00Z", "2025-06-30T23:59:59Z")
              .says(
                  "Mme Vel",
                  "annonçait",
                  "qu’une digue aurait cédé",
                  "person",
                  "probable",
                  "Anne Vel")
              .hedge("conditional", "aurait")
              .says(
                  "des témoins",
                  "racontent",
                  "que 1 500 poissons sont morts au porte-à-porte",
                  "collective",
                  "certain",
                  "témoins")
              .reading(),
          new Sheet("a3", "en")
              .title("Ferry held")
              .outlet("Shire Post")
              .says(
                  "the mayor",
                  "said",
                  "that the ferries were running late",
                  "role",
                  "certain",
                  "mayor")
              .says(
                  "Tom O’Hara",
                  "says",
                  "the U.S. ship took on Britain’s fish",
                  "person",
                  "certain",
                  "Tom O’Hara")
              .reading());

  @TempDir Path folder;

  Found find(Search search) throws IOException {
    if (!Files.exists(folder.resolve("segments_1"))) {
      try (CaseIndex index = CaseIndex.open(folder)) {
        index.put(READINGS);
        index.commit(7);
      }
    }
    try (CaseSearch open = CaseSearch.open(folder)) {
      assertThat(open.generation()).isEqualTo(7);
      return open.find(search);
    }
  }

  List<String> ids(Search search) throws IOException {
    return find(search).statements().stream()
        .map(hit -> hit.article().id() + " " + hit.id())
        .toList();
  }

  List<String> ids(String query) throws IOException {
    return ids(Search.of(query));
  }
}
