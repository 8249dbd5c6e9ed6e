package selon.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import selon.article.Dating;
import selon.corpus.Decision.RenameSource;
import selon.corpus.Decision.SplitSource;
import selon.statement.Certainty;
import selon.statement.SourceKind;

/** Who speaks in a collection: whose names are one, and what is counted of each. */
class SourceListTest extends SaidArticles {

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
