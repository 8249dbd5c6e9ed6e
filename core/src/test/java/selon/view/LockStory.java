package selon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import selon.article.ArticleReader;
import selon.language.Language;
import selon.page.ArticleRecord;
import selon.text.Spans;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Counts;
import selon.trace.Derivation;
import selon.trace.Evidence;
import selon.trace.Mutation;
import selon.trace.MutationKind;
import selon.trace.Origin;
import selon.trace.Relation;

/** A story of four outlets and a lock as it is shown, and what holds for the page of any story. */
final class LockStory {

  static final Language FRENCH = new Language("fr");
  static final Language ENGLISH = new Language("en");

  private static final Set<String> ELEMENTS =
      Set.copyOf(
          List.of(
              ("html head meta title style body main nav header footer article section figure"
                      + " figcaption h1 h2 h3 p div span ul ol li details summary a b bdi ins del"
                      + " table thead tbody tr th td svg rect text tspan path circle")
                  .split(" ")));

  private static final ArticleReader ARTICLES = new ArticleReader();

  private LockStory() {}

  static Appearance told(String id, String outlet, @Nullable String when, String text) {
    return new Appearance(
        ARTICLES.read(
            new ArticleRecord(
                id, id, text, null, outlet, "About " + id, List.of(), when, null, List.of(), "en")),
        null,
        Spans.of(0, text.length()),
        false);
  }

  static Derivation made(Appearance from, Appearance to, double probability, Mutation... changes) {
    return new Derivation(
        from,
        to,
        changes.length == 0 ? Relation.WAS_QUOTED_FROM : Relation.WAS_DERIVED_FROM,
        false,
        probability,
        Set.of(Evidence.WORDING),
        List.of(changes));
  }

  static final Appearance AGENCY =
      told("a1", "Lowland Agency", "2024-04-08T07:00:00Z", "A barge with 310 tonnes hit the lock.");
  static final Appearance GAZETTE =
      told("a2", "Gazette", "2024-04-08T09:00:00Z", "A barge with 310 tonnes hit the lock.");
  static final Appearance KITE =
      told("a3", "Kite", "2024-04-08", "A barge carrying 390 tonnes hit the lock, police said.");
  static final Appearance BLOG =
      told("a4", "Lock Fan", null, "A barge with 310 tonnes hit the lock.");

  static Cascade lock() {
    return new Cascade(
        "c0ffee",
        "A barge with 310 tonnes hit the lock.",
        List.of(AGENCY, GAZETTE, KITE, BLOG),
        List.of(
            made(AGENCY, GAZETTE, 0.93),
            made(AGENCY, KITE, 0.81, new Mutation(MutationKind.NUMBER_CHANGED, "310", "390")),
            made(GAZETTE, BLOG, 0.4),
            made(AGENCY, BLOG, 0.3)),
        List.of(new Origin(List.of("a1"), List.of())),
        new Counts(4, 4, 1, 1.24, 2, 0, 0),
        List.of(new Alert(Alert.Kind.UNDATABLE, List.of("a4"))));
  }

  /** The Gazette took it back, which the blog never told. */
  static Cascade corrected() {
    Cascade lock = lock();
    return new Cascade(
        lock.claim(),
        lock.gist(),
        lock.appearances(),
        lock.derivations(),
        lock.origins(),
        lock.counts(),
        lock.alerts(),
        List.of(new Correction(Correction.Kind.CORRECTION, "a2", List.of("a1"), List.of("a4"))));
  }

  /** What holds for the page of any cascades. */
  static Document check(List<Cascade> cascades) {
    TraceView view = new TraceView(ENGLISH);
    String html = view.show(cascades);
    assertThat(view.show(cascades)).isEqualTo(html);
    return PageRules.check(html, ELEMENTS);
  }
}
