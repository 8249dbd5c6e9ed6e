package selon.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.corpus.Excerpt;
import selon.corpus.Found;
import selon.language.Language;
import selon.statement.Certainty;
import selon.statement.Form;
import selon.statement.SourceKind;

class CaseSearchTest extends SearchedCase {

  private static List<String> marked(Excerpt excerpt) {
    return excerpt.marks().stream().map(mark -> mark.in(excerpt.text())).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "annoncer, a1 s1|a2 s1",
    "annonceraient, a1 s1|a2 s1",
    "digue, a1 s1|a2 s1",
    "DIGUES, a1 s1|a2 s1",
    "mort, a2 s2",
    "poisson, a2 s2",
    "dire, a1 s2",
    "ferry, a3 s1",
    "take, a3 s2",
    "run, a3 s1",
    "prefet, a1 s2",
    "renforcer, a1 s1",
  })
  void formsOfAWordFindEachOther(String query, String expected) throws IOException {
    assertThat(ids(query)).containsExactlyInAnyOrder(expected.split("\\|"));
  }

  @Test
  void hedgesAreFoundAndNotDrowned() throws IOException {
    assertThat(ids("seraient")).containsExactly("a1 s1");
    assertThat(ids("serait")).containsExactly("a1 s1");
    assertThat(ids("aurais")).containsExactly("a2 s1");
    assertThat(ids("être")).containsExactlyInAnyOrder("a1 s1", "a1 s2", "a2 s2");
    assertThat(ids("hedge:conditional")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids("hedge:aurait")).containsExactly("a2 s1");
  }

  @Test
  void smallWordsAreKept() throws IOException {
    assertThat(ids("que")).contains("a1 s1", "a1 s2", "a2 s1", "a2 s2");
    assertThat(ids("\"que les\"")).containsExactly("a1 s1");
    assertThat(ids("\"the ferries were\"")).containsExactly("a3 s1");
  }

  @Test
  void aPhraseIsLookedForAsItIsWritten() throws IOException {
    assertThat(ids("\"une digue\"")).containsExactly("a2 s1");
    assertThat(ids("« Les Digues »")).containsExactly("a1 s1");
    assertThat(find(Search.of("\"les digue\"")).isEmpty()).isTrue();
    assertThat(ids("\"qu'une digue\"")).containsExactly("a2 s1");
    assertThat(ids("\"que l'eau\"")).containsExactly("a1 s2");
  }

  @Test
  void wordsAreFoundHoweverTheyAreJoined() throws IOException {
    assertThat(ids("d'eau")).containsExactly("a1 s2");
    assertThat(ids("1,500")).containsExactly("a2 s2");
    assertThat(ids("porte-à-porte")).containsExactly("a2 s2");
    assertThat(ids("Britain's")).containsExactly("a3 s2");
    assertThat(ids("US")).containsExactly("a3 s2");
    assertThat(ids("O'Hara")).containsExactly("a3 s2");
    assertThat(ids("poisson,témoins")).containsExactly("a2 s2");
  }

  @Test
  void aFieldSaysWhere() throws IOException {
    assertThat(ids("source:vel")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids("content:vel")).isEmpty();
    assertThat(ids("cue:annoncer")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids("article:orage digue")).containsExactly("a2 s1");
    assertThat(ids("article:\"Crue à Morval\"")).containsExactly("a1 s1", "a1 s2");
    assertThat(ids("source:\"Anne Vel\" seraient")).containsExactly("a1 s1");
    assertThat(ids("url:digue")).containsExactlyInAnyOrder("a1 s1", "a2 s1");
  }

  @Test
  void allWordsMustBeThereWhereThatCanBe() throws IOException {
    assertThat(ids("vel digue seraient")).containsExactly("a1 s1");
    Found some = find(Search.of("digue zeppelin"));
    assertThat(some.loose()).isTrue();
    assertThat(some.statementCount()).isEqualTo(2);
    assertThat(find(Search.of("zeppelin")).isEmpty()).isTrue();
  }

  @Test
  void hitsAreMarkedInTheirWords() throws IOException {
    var hit = find(Search.of("digue annoncer")).statements().get(0);
    assertThat(marked(hit.cue())).hasSize(1);
    assertThat(marked(hit.content())).isSubsetOf("digue", "digues").hasSize(1);
    var phrase = find(Search.of("\"l'eau est potable\"")).statements().get(0);
    assertThat(marked(phrase.content())).containsExactly("l’eau est potable");
  }

  @Test
  void aStatementComesWithItsPlace() throws IOException {
    var hit = find(Search.of("seraient")).statements().get(0);
    String text = READINGS.get(0).article().text();
    assertThat(hit.spans().in(text)).isEqualTo("que les digues seraient renforcées");
    assertThat(hit.content().text()).isEqualTo("que les digues seraient renforcées");
    assertThat(hit.name()).isEqualTo("Anne Vel");
    assertThat(hit.source().text()).isEqualTo("la maire Anne Vel");
    assertThat(hit.article().title()).isEqualTo("Crue à Morval");
    assertThat(hit.article().outlet().name()).isEqualTo("Le Phare");
    assertThat(hit.certainty()).isEqualTo(Certainty.PROBABLE);
  }

  @Test
  void filtersNarrowDown() throws IOException {
    Search digue = Search.of("digue");
    assertThat(ids(digue.withOutlet("phare"))).containsExactly("a1 s1");
    assertThat(ids(Search.of("").withKinds(Set.of(SourceKind.ROLE))))
        .containsExactly("a1 s2", "a3 s1");
    assertThat(ids(Search.of("").withCertainties(Set.of(Certainty.PROBABLE))))
        .containsExactly("a1 s1", "a2 s1");
    assertThat(ids(Search.of("").withLanguage(new Language("en"))))
        .containsExactly("a3 s1", "a3 s2");
    assertThat(ids(digue.withSource("Zoé").withSource("anne vel"))).hasSize(2);
    assertThat(ids(digue.withAmong(Set.of(Search.key("a2", "s1"))))).containsExactly("a2 s1");
    assertThat(ids(digue.withAmong(Set.of()))).isEmpty();
    assertThat(ids(digue.withForms(Set.of(Form.INDIRECT)))).hasSize(2);
    assertThat(ids(digue.withForms(Set.of(Form.DIRECT)))).isEmpty();
  }

  @Test
  void wordsBehindNoFieldAreLookedForWhereOneSays() throws IOException {
    Search vel = Search.of("vel");
    assertThat(ids(vel.withIn(Field.SOURCE))).containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids(vel.withIn(Field.CONTENT))).isEmpty();
    assertThat(ids(Search.of("source:vel digue").withIn(Field.CONTENT)))
        .containsExactlyInAnyOrder("a1 s1", "a2 s1");
    assertThat(ids(Search.of("bac").withIn(Field.ARTICLE))).containsExactly("a1 s1", "a1 s2");
  }

  @Test
  void timeIsAnIntervalAndUnknownTimesAreTold() throws IOException {
    Instant noon = Instant.parse("2025-06-17T12:00:00Z");
    assertThat(ids(Search.of("").within(noon, null))).containsExactly("a2 s1", "a2 s2");
    assertThat(ids(Search.of("digue").within(null, noon))).hasSize(2);
    assertThat(ids(Search.of("digue").within(Instant.parse("2025-07-01T00:00:00Z"), null)))
        .isEmpty();
    Found ferry = find(Search.of("ferry").within(noon, null));
    assertThat(ferry.statements()).isEmpty();
    assertThat(ferry.undated()).isEqualTo(1);
  }

  @Test
  void articlesAreFoundByWhatNobodySays() throws IOException {
    Found bac = find(Search.of("quais bac"));
    assertThat(bac.statements()).isEmpty();
    assertThat(bac.articles()).hasSize(1);
    assertThat(bac.articles().get(0).id()).isEqualTo("a1");
    assertThat(marked(bac.articles().get(0).excerpt())).containsExactly("bac", "quai");
    assertThat(find(Search.of("digue")).articles()).isEmpty();
    assertThat(find(Search.of("digue")).articleCount()).isEqualTo(2);
    assertThat(find(Search.of("bac").withKinds(Set.of(SourceKind.ROLE))).isEmpty()).isTrue();
  }

  @Test
  void whatIsFoundIsCounted() throws IOException {
    Found all = find(Search.of("").page(0, 1));
    assertThat(all.statements()).hasSize(1);
    assertThat(all.statementCount()).isEqualTo(6);
    assertThat(all.counts().get("outlet"))
        .containsEntry("Le Phare", 2)
        .containsEntry("Radio Morval", 2);
    assertThat(all.counts().get("kind")).containsEntry("role", 2);
    assertThat(all.counts().get("form")).containsEntry("indirect", 6);
  }

  @Test
  void pagesFollowEachOther() throws IOException {
    List<String> whole = ids(Search.of("").page(0, 100));
    List<String> pages = new ArrayList<>();
    for (int skip = 0; skip < 6; skip += 2) {
      pages.addAll(ids(Search.of("").page(skip, 2)));
    }
    assertThat(pages).isEqualTo(whole).isSorted();
  }
}
