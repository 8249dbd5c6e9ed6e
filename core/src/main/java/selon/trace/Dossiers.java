package selon.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import selon.claim.Telling;
import selon.claim.TellingReader;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Spans;

/** A collection made ready: dossiers, stories, credits, wordings and the pairs worth comparing. */
final class Dossiers {

  /** In hours. */
  private static final double LONELY = 24;

  private final List<Dossier> dossiers = new ArrayList<>();
  private final Stories stories;
  private final Credits credits;
  private final List<Wording> wordings = new ArrayList<>();
  private final boolean grow;

  /** What the collection before this one compared; nothing once it has been heeded. */
  private @Nullable Candidates before;

  /** What was compared, where there will be more articles. */
  private @Nullable Candidates compared;

  Dossiers(Corpus corpus, Function<Reading, Words> words) {
    this(read(corpus, words));
  }

  /**
   * @param all in the order of their ids
   */
  Dossiers(List<Dossier> all) {
    this(all, null, false);
  }

  /** The first of a collection that will grow. */
  static Dossiers growing(List<Dossier> all) {
    return new Dossiers(all, null, true);
  }

  /** The collection as it is now; what nothing new touches is taken over. */
  Dossiers grown(List<Dossier> all) {
    return new Dossiers(all, this, true);
  }

  private Dossiers(List<Dossier> all, @Nullable Dossiers last, boolean grow) {
    for (Dossier dossier : all) {
      dossiers.add(dossier.at(dossiers.size()));
    }
    this.grow = grow;
    before = last == null ? null : last.compared;
    stories = new Stories(dossiers, Background.known(), last == null ? null : last.stories, grow);
    credits = new Credits(dossiers, stories);
    date();
    word();
  }

  private static List<Dossier> read(Corpus corpus, Function<Reading, Words> words) {
    TellingReader reader = new TellingReader();
    List<Dossier> read = new ArrayList<>();
    corpus.stream()
        .forEachOrdered(
            reading -> read.add(Dossier.of(read.size(), reading, words.apply(reading), reader)));
    return read;
  }

  /**
   * What links to an article of the collection is no older than it; what articles of a story tell
   * of each other, and the days that the texts name, come after.
   */
  private void date() {
    for (Dossier dossier : List.copyOf(dossiers)) {
      When when = dossier.when();
      for (int linked : credits.linked(dossier.number())) {
        When other = dossiers.get(linked).when();
        if (other.known()) {
          when = when.after(other.best());
        }
      }
      dossiers.set(dossier.number(), dossier.at(when));
    }
    When[] whens = Chronology.of(dossiers, stories, credits);
    for (Dossier dossier : List.copyOf(dossiers)) {
      When when = whens[dossier.number()];
      if (!when.known()) {
        Double near = told(dossier, whens);
        when = near == null ? when : DayWords.date(dossier, when, near);
      } else if (!when.isDoubted() && DayWords.contradicts(dossier, when)) {
        when = when.contradicted();
      }
      if (!when.equals(dossier.when())) {
        dossiers.set(dossier.number(), dossier.at(when));
      }
    }
  }

  /** When the article most like it appeared that a page dates; null if none is. */
  private @Nullable Double told(Dossier dossier, When[] whens) {
    for (int neighbor : stories.neighbors(dossier.number())) {
      if (whens[neighbor].known()) {
        return whens[neighbor].best();
      }
    }
    return null;
  }

  private void word() {
    SameWords same = new SameWords(dossiers);
    for (int wording = 0; wording < same.size(); wording++) {
      List<Wording.Place> places = same.places(wording);
      Wording.Place first = places.get(0);
      Dossier dossier = dossiers.get(first.article());
      wordings.add(Wording.of(wording, dossier, first.telling(), stories, credits, places));
    }
  }

  List<Dossier> dossiers() {
    return dossiers;
  }

  List<Wording> wordings() {
    return wordings;
  }

  /** Those of these numbers. */
  List<Wording> wordings(Collection<Integer> numbers) {
    return numbers.stream().map(wordings::get).toList();
  }

  Likeness likeness(LogLinear model) {
    return new Likeness(model, dossiers, stories);
  }

  Kinship kinship() {
    return kinship(Links.NONE);
  }

  Kinship kinship(Links links) {
    return new Kinship(credits, stories, links);
  }

  Credits credits() {
    return credits;
  }

  /**
   * The groups, of which those that people say are one claim become one, and those that an accepted
   * link joins give the child to the parent's.
   */
  List<ClaimFinder.Group> joined(List<ClaimFinder.Group> groups, Links links) {
    List<ClaimFinder.Group> joined = new ArrayList<>(groups);
    for (Decision.PartTelling part : links.moved()) {
      apart(joined, wording(part.telling()), wording(part.claim()));
    }
    join(joined, links);
    boolean moves = true;
    for (int round = 0; moves && round < links.accepted().size(); round++) {
      moves = false; // a chain may come in any order
      for (Decision.AcceptLink link : links.accepted()) {
        int from = wording(link.from());
        int to = wording(link.to());
        if (from >= 0 && to >= 0 && from != to) {
          moves |= group(joined, from) < 0 || group(joined, from) != group(joined, to);
          link(joined, from, to);
        }
      }
    }
    join(joined, links); // a link may have taken one of two away
    return joined;
  }

  private void join(List<ClaimFinder.Group> groups, Links links) {
    for (Decision.JoinClaims both : links.joined()) {
      int one = wording(both.one());
      int other = wording(both.other());
      if (one >= 0 && other >= 0) {
        join(groups, one, other);
      }
    }
  }

  /** Takes a wording out of the claim that it is not of, so that others do not come with it. */
  private static void apart(List<ClaimFinder.Group> groups, int telling, int claim) {
    int at = telling < 0 || telling == claim ? -1 : group(groups, telling);
    if (at >= 0 && groups.get(at).members().contains(claim)) {
      ClaimFinder.Group whole = groups.get(at);
      List<Integer> rest = whole.members().stream().filter(m -> m != telling).toList();
      int medoid = whole.medoid() == telling ? rest.get(0) : whole.medoid();
      groups.set(at, new ClaimFinder.Group(rest, medoid, whole.decided()));
      groups.add(new ClaimFinder.Group(List.of(telling), telling, false));
    }
  }

  private static void join(List<ClaimFinder.Group> groups, int one, int other) {
    TreeSet<Integer> members = new TreeSet<>(List.of(one, other));
    int into = group(groups, one);
    int from = group(groups, other);
    int medoid = one;
    if (into >= 0 && into == from) {
      ClaimFinder.Group both = groups.get(into);
      groups.set(into, new ClaimFinder.Group(both.members(), both.medoid(), true));
      return;
    }
    if (from >= 0) {
      members.addAll(groups.get(from).members());
      groups.set(from, new ClaimFinder.Group(List.of(), other, true));
    }
    if (into >= 0) {
      members.addAll(groups.get(into).members());
      medoid = groups.get(into).medoid();
      groups.set(into, new ClaimFinder.Group(List.copyOf(members), medoid, true));
    } else {
      groups.add(new ClaimFinder.Group(List.copyOf(members), medoid, true));
    }
  }

  private static void link(List<ClaimFinder.Group> joined, int from, int to) {
    int parents = group(joined, from);
    int children = group(joined, to);
    if (parents >= 0 && parents == children) {
      ClaimFinder.Group both = joined.get(parents);
      joined.set(parents, new ClaimFinder.Group(both.members(), both.medoid(), true));
      return;
    }
    TreeSet<Integer> members = new TreeSet<>(List.of(from, to));
    int medoid = from;
    if (parents >= 0) {
      members.addAll(joined.get(parents).members());
      medoid = joined.get(parents).medoid();
      joined.set(parents, new ClaimFinder.Group(List.copyOf(members), medoid, true));
    } else {
      joined.add(new ClaimFinder.Group(List.copyOf(members), medoid, true));
    }
    if (children >= 0) {
      ClaimFinder.Group rest = joined.get(children);
      List<Integer> left = rest.members().stream().filter(member -> member != to).toList();
      int middle = rest.medoid() == to && !left.isEmpty() ? left.get(0) : rest.medoid();
      joined.set(children, new ClaimFinder.Group(left, middle, rest.decided()));
    }
  }

  /**
   * The wordings of a claim without the tellings that people say are not of it. What stands in the
   * very same words in another article stays.
   */
  List<Wording> told(List<Wording> wordings, Links links) {
    List<Decision.Place> parted =
        links.parted().stream()
            .filter(part -> wordings.stream().anyMatch(wording -> is(part.claim(), wording)))
            .map(Decision.PartTelling::telling)
            .toList();
    if (parted.isEmpty()) {
      return wordings;
    }
    List<Wording> told = new ArrayList<>();
    for (Wording wording : wordings) {
      List<Wording.Place> left =
          wording.places().stream()
              .filter(place -> parted.stream().noneMatch(part -> is(part, place)))
              .toList();
      if (!left.isEmpty()) {
        told.add(
            left.size() == wording.places().size()
                ? wording
                : Wording.of(
                    wording.number(),
                    dossiers.get(left.get(0).article()),
                    left.get(0).telling(),
                    stories,
                    credits,
                    left));
      }
    }
    return told;
  }

  private static int group(List<ClaimFinder.Group> groups, int wording) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).members().contains(wording)) {
        return i;
      }
    }
    return -1;
  }

  /** The first wording that stands at the place; -1 if none does. */
  private int wording(Decision.Place place) {
    for (Wording wording : wordings) {
      if (is(place, wording)) {
        return wording.number();
      }
    }
    return -1;
  }

  private boolean is(Decision.Place place, Wording wording) {
    return wording.places().stream().anyMatch(at -> is(place, at));
  }

  private boolean is(Decision.Place place, Wording.Place at) {
    Dossier dossier = dossiers.get(at.article());
    return dossier.id().equals(place.article())
        && Links.is(place, dossier.tellings().get(at.telling()));
  }

  /** The article's telling that has most of the content; null if none has any of it. */
  @Nullable Version version(String article, Spans content) {
    Version best = null;
    int most = 0;
    for (Dossier dossier : dossiers) {
      for (Telling telling :
          dossier.id().equals(article) ? dossier.tellings() : List.<Telling>of()) {
        int shared = telling.content().pieces().stream().mapToInt(content::shared).sum();
        if (shared > most) {
          most = shared;
          best = new Version(dossier, List.of(telling), telling);
        }
      }
    }
    return best;
  }

  /**
   * A hash of all that is not in an article itself and yet tells how it is compared and traced: its
   * neighbours, the outlets that it names, when it appeared.
   */
  long surroundings(int article) {
    Dossier dossier = dossiers.get(article);
    long hash = dossier.print();
    for (Stories.Neighbor neighbor : stories.near(article)) {
      Dossier other = dossiers.get(neighbor.article());
      hash = mix(hash, other.id().hashCode());
      hash = mix(hash, other.print());
      hash = mix(hash, Double.hashCode(neighbor.likeness()));
    }
    for (int neighbor : stories.neighbors(article)) {
      hash = mix(hash, dossiers.get(neighbor).id().hashCode());
      hash = mix(hash, dossiers.get(neighbor).print());
    }
    for (int linked : credits.linked(article)) {
      hash = mix(hash, dossiers.get(linked).id().hashCode());
    }
    hash = mix(hash, dossier.when().hashCode());
    return mix(hash, credits.knowledge(article));
  }

  static long mix(long hash, long value) {
    long h = (hash ^ value) * 0x9E3779B97F4A7C15L;
    return h ^ h >>> 32;
  }

  /** An index to look foreign wordings up in. */
  TellingIndex index() {
    return new TellingIndex(wordings, stories);
  }

  /** The first telling of an article that is not of the collection, to look up what is like it. */
  Wording foreign(Dossier dossier) {
    return Wording.foreign(wordings.size(), dossier);
  }

  /**
   * The pairs of wordings to learn from, each once, the lower number first: those that are worth
   * comparing and those that one word alone has in common, which show what is not alike.
   */
  List<int[]> pairs() {
    return new Comparison(wordings, new Candidates(dossiers, wordings, stories, 0, null)).pairs();
  }

  /** The number of each wording's article. */
  int[] articles() {
    return wordings.stream().mapToInt(Wording::article).toArray();
  }

  /** Compares all pairs of wordings that are worth it. */
  Pairs compare(ToDoubleBiFunction<Wording, Wording> likeness) {
    Candidates candidates = new Candidates(dossiers, wordings, stories, Candidates.CHANCE, before);
    Pairs pairs = new Comparison(wordings, candidates).compare(likeness);
    candidates.complete();
    before = null;
    compared = grow ? candidates : null;
    wordings.forEach(Wording::compared);
    return pairs;
  }

  /** A telling of a claim and how plainly it says it. */
  private record Weighed(Wording.Place place, double weight) {}

  /**
   * The versions of a claim, in order of time as far as it is known.
   *
   * @param wordings of the claim
   * @param weight how plainly each says it
   */
  List<Version> versions(List<Wording> wordings, Map<Integer, Double> weight) {
    List<Weighed> places = new ArrayList<>();
    for (Wording wording : wordings) {
      double weighs = weight.getOrDefault(wording.number(), 0.0);
      wording.places().forEach(place -> places.add(new Weighed(place, weighs)));
    }
    places.sort(
        Comparator.comparingInt((Weighed one) -> one.place().article())
            .thenComparingInt(one -> one.place().telling()));
    List<Version> versions = new ArrayList<>();
    for (int start = 0; start < places.size(); ) {
      Dossier dossier = dossiers.get(places.get(start).place().article());
      List<Telling> tellings = new ArrayList<>();
      Weighed main = places.get(start);
      int end = start;
      while (end < places.size() && places.get(end).place().article() == dossier.number()) {
        Weighed one = places.get(end++);
        tellings.add(dossier.tellings().get(one.place().telling()));
        main = one.weight() > main.weight() + 1e-9 ? one : main;
      }
      versions.add(new Version(dossier, tellings, dossier.tellings().get(main.place().telling())));
      start = end;
    }
    versions.sort(
        (a, b) -> {
          int order = Double.compare(hour(a), hour(b));
          return order != 0 ? order : a.article().compareTo(b.article());
        });
    doubtLoneStart(versions);
    return versions;
  }

  /**
   * What comes days before all others is sooner misdated than the first: one article in ten has a
   * wrong date, and half of second tellings come within the hour.
   */
  private static void doubtLoneStart(List<Version> versions) {
    if (versions.size() > 2) {
      Double gap = versions.get(0).dossier().when().gap(versions.get(1).dossier().when());
      if (gap != null && gap > LONELY) {
        versions.set(0, versions.get(0).undated());
      }
    }
  }

  private static double hour(Version version) {
    When when = version.dossier().when();
    return when.known() ? when.best() : Double.POSITIVE_INFINITY;
  }
}
