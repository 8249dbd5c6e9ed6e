package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import selon.article.Article;
import selon.article.Dating;
import selon.article.Origin;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.corpus.Decision.MergeSources;
import selon.corpus.Decision.PartSources;
import selon.corpus.Decision.RenameSource;
import selon.corpus.Decision.RetypeSource;
import selon.corpus.Decision.SplitSource;
import selon.language.Language;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Polarity;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;
import selon.text.Span;
import selon.text.Spans;

class SourceListTest {

  private final List<Reading> readings = new ArrayList<>();

  private record Said(
      SourceKind kind,
      @Nullable String name,
      Certainty certainty,
      List<String> relays,
      String words) {}

  private static Said person(String name) {
    return said(SourceKind.PERSON, name);
  }

  private static Said body(String name) {
    return said(SourceKind.ORGANISATION, name);
  }

  private static Said said(SourceKind kind, @Nullable String name) {
    return new Said(kind, name, Certainty.CERTAIN, List.of(), "abcd efghij");
  }

  private SourceListTest article(String id, String outlet, Said... said) {
    return article(id, outlet, Dating.UNKNOWN, "own words.", said);
  }

  /** Each statement stands in a paragraph of its own, behind the outlet's own words. */
  private SourceListTest article(
      String id, String outlet, Dating published, String own, Said... said) {
    StringBuilder text = new StringBuilder(own);
    List<Span> paragraphs = new ArrayList<>(List.of(new Span(0, own.length())));
    List<Statement> statements = new ArrayList<>();
    for (Said each : said) {
      text.append("\n");
      int start = text.length();
      text.append(each.words);
      List<String> chain = new ArrayList<>(List.of(outlet));
      chain.addAll(each.relays);
      chain.add(each.name == null ? "" : each.name);
      statements.add(
          new Statement(
              "s" + start,
              null,
              new Source(Spans.none(), each.kind, each.name),
              Spans.of(start, start + 4),
              Spans.of(start + 5, text.length()),
              Form.INDIRECT,
              Attitude.ASSERTION,
              Stance.NEUTRAL,
              new Factuality(each.certainty, Polarity.POSITIVE, List.of()),
              chain,
              "test",
              1));
      paragraphs.add(new Span(start, text.length()));
    }
    readings.add(
        new Reading(
            new Article(
                id,
                null,
                new Outlet(outlet, OutletKind.MEDIUM),
                "",
                List.of(),
                published,
                new Language("fr"),
                text.toString(),
                paragraphs,
                List.of(),
                Origin.identity(text.length()),
                List.of()),
            statements,
            List.of(),
            List.of()));
    return this;
  }

  private SourceList list(Decision... decisions) {
    return SourceList.of(MemoryCorpus.of(readings), Identities.of(List.of(decisions)));
  }

  private static List<String> names(List<SourceProfile> sources) {
    return sources.stream().map(source -> source.name() + " " + source.statements()).toList();
  }

  @Test
  void aSurnameGoesToTheOnlyOneWhoBearsIt() {
    article("a1", "Aube", person("Anne Vel"), person("Anne Vel"));
    article("a2", "Post", person("Vel"));
    article("a3", "Post", person("A. Vel"));
    assertThat(names(list().sources())).containsExactly("Anne Vel 4");
    assertThat(list().sources().get(0).otherNames()).containsExactly("A. Vel", "Vel");
    assertThat(list().sources().get(0).articles()).containsExactly("a1", "a2", "a3");
  }

  @Test
  void aSurnameOfTwoGoesToNeither() {
    article("a1", "Aube", person("Anne Vel"), person("Paul Vel"), person("Vel"), person("P. Vel"));
    assertThat(names(list().sources())).containsExactly("Paul Vel 2", "Anne Vel 1", "Vel 1");
  }

  private static Said medium(String name) {
    return said(SourceKind.MEDIUM, name);
  }

  @Test
  void aShortNameGoesToTheOnlyMediumThatBearsIt() {
    article("a1", "Aube", medium("Daily Lantern"), medium("Courrier de Morval"));
    article("a2", "Post", medium("Lantern"), medium("Lantern"), medium("le Courrier"));
    assertThat(names(list().sources())).containsExactly("Daily Lantern 3", "Courrier de Morval 2");
  }

  @Test
  void aShortNameOfTwoMediaOrOfAnOutletGoesToNeither() {
    article("a1", "Aube", medium("Daily Lantern"), medium("Evening Lantern"), medium("Lantern"));
    article("a2", "Post", medium("Hill Post"), medium("Post"));
    article("a3", "Post", medium("Daily Echo"), body("Echo"));
    assertThat(list().sources()).hasSize(7);
  }

  @Test
  void aFirstNameGoesToNobody() {
    article("a1", "Aube", person("Anne Vel"), person("Anne"));
    assertThat(list().sources()).hasSize(2);
  }

  @Test
  void aPlaceIsNotThePersonWhoBearsItsName() {
    article("a1", "Aube", person("Anne Morval"), body("Morval"), body("Morval"));
    assertThat(names(list().sources())).containsExactly("Morval 2", "Anne Morval 1");
  }

  @Test
  void lettersAreTheBodyThatAnArticleHasWithThem() {
    article("a1", "Aube", Dating.UNKNOWN, "Le RSM veille.", body("Réseau sismique de Morval"));
    article("a2", "Post", body("RSM"));
    assertThat(names(list().sources())).containsExactly("Réseau sismique de Morval 2");
    readings.remove(0);
    article("a1", "Aube", body("Réseau sismique de Morval"));
    assertThat(list().sources()).hasSize(2);
    article("a1", "Aube", Dating.UNKNOWN, "Le RSM veille.", body("Réseau sismique de Morval"));
    article("a3", "Aube", Dating.UNKNOWN, "Le RSM chante.", body("Radio sud de Morval"));
    assertThat(list().sources()).hasSize(3);
  }

  @Test
  void theUnknownAreNoSources() {
    article(
        "a1",
        "Aube",
        said(SourceKind.PERSON, null),
        said(SourceKind.ANONYMOUS, null),
        said(SourceKind.NONE, null),
        said(SourceKind.AUTHOR, "Aube"));
    SourceList list = list();
    assertThat(list.all()).isEmpty();
    assertThat(list.unresolved()).isEqualTo(2);
    assertThat(list.sourceless()).isEqualTo(1);
  }

  @Test
  void theAnonymousAndTheDescribedStandApart() {
    article(
        "a1",
        "Aube",
        said(SourceKind.ANONYMOUS, "source judiciaire"),
        said(SourceKind.COLLECTIVE, "Pêcheurs"),
        body("police"),
        person("Anne Vel"));
    article("a2", "Post", body("la police"));
    SourceList list = list();
    assertThat(names(list.sources())).containsExactly("Anne Vel 1");
    assertThat(names(list.anonymous())).containsExactly("source judiciaire 1");
    assertThat(names(list.described())).containsExactly("la police 2", "Pêcheurs 1");
  }

  @Test
  void firstAndLastAreIntervals() {
    Instant monday = Instant.parse("2025-06-16T08:00:00Z");
    Instant friday = Instant.parse("2025-06-20T08:00:00Z");
    article("a1", "Aube", new Dating(monday, friday, "given"), "x", person("Anne Vel"));
    article("a2", "Post", new Dating(friday, friday, "given"), "x", person("Anne Vel"));
    article("a3", "Post", Dating.UNKNOWN, "x", person("Anne Vel"));
    SourceProfile vel = list().sources().get(0);
    assertThat(vel.first()).isEqualTo(new Seen(monday, friday));
    assertThat(vel.last()).isEqualTo(new Seen(friday, friday));
    assertThat(vel.undated()).isEqualTo(1);
    article("a4", "Post", new Dating(null, friday, "given"), "x", person("Anne Vel"));
    assertThat(list().sources().get(0).first()).isEqualTo(new Seen(null, friday));
    article("a5", "Post", new Dating(monday, null, "given"), "x", person("Anne Vel"));
    assertThat(list().sources().get(0).last()).isEqualTo(new Seen(friday, null));
  }

  @Test
  void relaysHedgesAndOutletsAreCounted() {
    article(
        "a1",
        "Aube",
        new Said(SourceKind.PERSON, "Anne Vel", Certainty.PROBABLE, List.of("Wire"), "abcd efg"),
        new Said(SourceKind.PERSON, "Anne Vel", Certainty.UNKNOWN, List.of(""), "abcd efg"));
    article("a2", "Post", person("Anne Vel"));
    SourceProfile vel = list().sources().get(0);
    assertThat(vel.relays()).containsExactly(java.util.Map.entry("Wire", 1));
    assertThat(vel.outlets()).containsEntry("Aube", 2).containsEntry("Post", 1);
    assertThat(vel.hedged()).isEqualTo(1);
    assertThat(vel.hedgedShare()).isEqualTo(1.0 / 3);
  }

  @Test
  void whatVersionsOfAnArticleRepeatCountsOnce() {
    Said vel = person("Anne Vel");
    Said orme = new Said(SourceKind.PERSON, "Paul Orme", Certainty.CERTAIN, List.of(), "says so5");
    article("a1", "Aube", Dating.UNKNOWN, "One two. Three.", vel);
    article("a1~0123abcd", "Aube", Dating.UNKNOWN, "One two. Four.", vel, vel, orme);
    article("a2", "Aube", Dating.UNKNOWN, "One two.", vel);
    assertThat(names(list().sources())).containsExactly("Anne Vel 3", "Paul Orme 1");
    assertThat(list().sources().get(0).articles()).containsExactly("a1", "a2");
    assertThat(list().sources().get(1).articles()).containsExactly("a1~0123abcd");
    // of the later version "Four" and what Orme says; what Vel says twice stands there before
    assertThat(list().outlets())
        .singleElement()
        .isEqualTo(new OutletProfile("Aube", 2, 4, 0, 0, 11 + 4 + 6, 6 + 3 + 6, 0, 0));
  }

  @Test
  void whoIsReadAsAnotherKindInALaterVersionIsNoSourceOfNothing() {
    article("a1", "Aube", Dating.UNKNOWN, "One two.", said(SourceKind.MEDIUM, "daily Brume"));
    article("a1~0123abcd", "Aube", Dating.UNKNOWN, "One three.", body("daily Brume"));
    assertThat(names(list().sources())).containsExactly("Brume 1");
    assertThat(list().described()).isEmpty();
  }

  @Test
  void anUnknownOutletIsNone() {
    article("a1", "", person("Anne Vel"));
    article("a2", "Post", person("Anne Vel"));
    assertThat(list().sources().get(0).outlets()).containsOnlyKeys("Post");
    assertThat(list().outlets()).extracting(OutletProfile::name).containsExactly("Post");
    assertThat(list().unknown()).map(OutletProfile::articles).contains(1);
  }

  @Test
  void anOutletsOwnWordsAreToldFromThoseOfOthers() {
    article(
        "a1",
        "Aube",
        Dating.UNKNOWN,
        "Ten letters",
        new Said(SourceKind.PERSON, "Vel", Certainty.CERTAIN, List.of(), "says five5"),
        new Said(SourceKind.ANONYMOUS, "source", Certainty.CERTAIN, List.of(), "says abc"),
        new Said(SourceKind.NONE, null, Certainty.PROBABLE, List.of(), "says ab"),
        new Said(SourceKind.AUTHOR, "Aube", Certainty.CERTAIN, List.of(), "says a"));
    assertThat(list().outlets())
        .containsExactly(new OutletProfile("Aube", 1, 1, 1, 1, 10 + 5, 5, 3, 2));
  }

  @Test
  void mergedNamesAreOneWhateverTheOrder() {
    article("a1", "Aube", person("Anne Vel"), person("Anne Orme"), body("Ferme du Lac"));
    List<Decision> merges =
        new ArrayList<>(
            List.of(
                new MergeSources("Anne Orme", "Anne Vel"),
                new MergeSources("Anne Vel", "Dame du Lac"),
                new MergeSources("Ferme du Lac", "Dame du Lac")));
    Random random = new Random(3);
    for (int i = 0; i < 6; i++) {
      Collections.shuffle(merges, random);
      assertThat(names(list(merges.toArray(Decision[]::new)).sources()))
          .containsExactly("Dame du Lac 3");
    }
  }

  @Test
  void aCircleOfMergesIsOneSource() {
    article("a1", "Aube", person("Anne Vel"), person("Paul Orme"));
    assertThat(
            names(
                list(
                        new MergeSources("Anne Vel", "Paul Orme"),
                        new MergeSources("Paul Orme", "Anne Vel"),
                        new MergeSources("Paul Orme", "Paul Orme"))
                    .sources()))
        .containsExactly("Anne Vel 2");
  }

  @Test
  void aDecisionTakenBackLeavesNoTrace() {
    article("a1", "Aube", person("Anne Vel"), person("Paul Orme"));
    SourceList before = list();
    assertThat(list(new MergeSources("Anne Vel", "Paul Orme")).sources()).hasSize(1);
    assertThat(list()).isEqualTo(before);
  }

  @Test
  void aPersonsMergeGoesBeforeWhatNamesTell() {
    article("a1", "Aube", person("Anne Vel"), person("Vel"), person("Ida Orme"));
    assertThat(names(list(new MergeSources("Vel", "Ida Orme")).sources()))
        .containsExactly("Ida Orme 2", "Anne Vel 1");
  }

  @Test
  void inOneArticleANameMayMeanAnother() {
    article("a1", "Aube", person("Anne Vel"), person("Vel"));
    article("a2", "Post", person("Vel"));
    SourceList list = list(new SplitSource("Anne Vel", "a2", "Vel (the other)"));
    assertThat(names(list.sources())).containsExactly("Anne Vel 2", "Vel (the other) 1");
    assertThat(names(list(new SplitSource("Vel", "a9", "Nobody")).sources()))
        .containsExactly("Anne Vel 3");
  }

  @Test
  void aSourceIsShownAndTypedAsPeopleSay() {
    article("a1", "Aube", person("Ferme Vel"), body("police"));
    SourceList list =
        list(
            new RenameSource("ferme vel", "Les Vel"),
            new RenameSource("Ferme Vel", "La ferme des Vel"),
            new RetypeSource("FERME VEL", SourceKind.ORGANISATION),
            new RenameSource("police", "Police de Morval"));
    assertThat(names(list.sources())).containsExactly("La ferme des Vel 1", "Police de Morval 1");
    assertThat(list.find("Ferme Vel").orElseThrow().kind()).isEqualTo(SourceKind.ORGANISATION);
  }

  @Test
  void aSurnameThatAPersonPartsIsSomebodyElses() {
    article("a1", "Aube", person("Anne Vel"), person("Anne Vel"), person("Vel"));
    assertThat(names(list(new PartSources("vel", "Anne Vel")).sources()))
        .containsExactly("Anne Vel 2", "Vel 1");
    assertThat(names(list(new PartSources("Vel", "Ida Vel")).sources()))
        .containsExactly("Anne Vel 3");
  }

  @Test
  void aSourceMayBeCalledByTheNameThatItIsShownBy() {
    article("a1", "Aube", person("Anne Vel"), person("Ida Orme"));
    SourceList list =
        list(
            new RenameSource("Anne Vel", "Dame du Lac"),
            new MergeSources("Ida Orme", "Dame du Lac"),
            new RetypeSource("Dame du Lac", SourceKind.COLLECTIVE));
    assertThat(names(list.sources())).containsExactly("Dame du Lac 2");
    assertThat(list.sources().get(0).kind()).isEqualTo(SourceKind.COLLECTIVE);
    assertThat(
            names(
                list(
                        new RenameSource("Anne Vel", "Dame du Lac"),
                        new MergeSources("Dame du Lac", "Ida Orme"))
                    .sources()))
        .containsExactly("Ida Orme 2");
    assertThat(
            names(
                list(
                        new MergeSources("Anne Vel", "Ida Orme"),
                        new RenameSource("Ida Orme", "Anne Vel"))
                    .sources()))
        .containsExactly("Anne Vel 2");
  }

  @Test
  void cardsTellTheSameSources() {
    article("a1", "Aube", person("Anne Vel"), body("police"), said(SourceKind.NONE, null));
    article("a2", "Post", person("Vel"), said(SourceKind.ANONYMOUS, "source"), body("Wire"));
    article("a3", "Wire", person("A. Vel"), person("Ida Orme"));
    List<Decision> decisions =
        List.of(
            new SplitSource("Vel", "a3", "Vel (the other)"),
            new RenameSource("Ida Orme", "Dame du Lac"));
    SourceList list = list(decisions.toArray(Decision[]::new));
    List<QuotedSource> quoted =
        QuotedSource.of(readings.stream().map(Card::of).toList(), Identities.of(decisions));
    assertThat(quoted.stream().map(source -> source.name() + " " + source.quotes().size()))
        .containsExactlyElementsOf(names(list.all().toList()));
    assertThat(quoted.stream().map(QuotedSource::kind))
        .containsExactlyElementsOf(list.all().map(SourceProfile::kind).toList());
    assertThat(quoted.get(0).isCalled("VEL")).isTrue();
  }

  @Test
  void theOrderOfArticlesChangesNothing() {
    article("a1", "Aube", person("Anne Vel"), body("Wire"));
    article("a2", "Wire", person("Vel"), person("A. Vel"));
    article("a3", "post", person("Vel"), person("Anne Vel"));
    SourceList list = list();
    Collections.reverse(readings);
    assertThat(list()).isEqualTo(list);
    assertThat(list.find("wire").orElseThrow().kind()).isEqualTo(SourceKind.MEDIUM);
  }

  @Test
  void wordsChooseSources() {
    article("a1", "Aube", person("Anne Vel"), person("Paul Orme"));
    assertThat(names(list().matching("VEL anne").sources())).containsExactly("Anne Vel 1");
    assertThat(list().matching("aub").outlets()).hasSize(1);
    assertThat(list().matching("nobody").all()).isEmpty();
  }

  @Test
  void manyNamesakesAreNobody() {
    List<Said> many = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      many.add(person("N" + i + " Vel"));
    }
    many.add(person("Vel"));
    article("a1", "Aube", many.toArray(Said[]::new));
    assertThat(list().sources()).hasSize(3001);
  }
}
