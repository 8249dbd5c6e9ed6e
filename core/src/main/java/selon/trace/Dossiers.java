package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.TellingReader;
import selon.claim.Term;
import selon.corpus.Corpus;
import selon.corpus.Decision;
import selon.sentence.Words;
import selon.statement.Reading;

/** A collection made ready: dossiers, stories, credits, wordings and the pairs worth comparing. */
final class Dossiers {

  private static final int CANDIDATES = 24;

  /** How likely a wording must say the same as another to be taken for one like it. */
  private static final double FOLLOWS = 0.7;

  private static final int[] NOBODY = {};

  /** In hours. */
  private static final double LONELY = 24;

  private final List<Dossier> dossiers = new ArrayList<>();
  private final Stories stories;
  private final Credits credits;
  private final List<Wording> wordings = new ArrayList<>();

  Dossiers(Corpus corpus, Function<Reading, Words> words) {
    this(read(corpus, words));
  }

  /**
   * @param all in the order of their ids
   */
  Dossiers(List<Dossier> all) {
    for (Dossier dossier : all) {
      dossiers.add(dossier.at(dossiers.size()));
    }
    stories = new Stories(dossiers, Background.known());
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
    Map<Long, List<List<Wording.Place>>> places = new HashMap<>();
    List<List<Wording.Place>> all = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      String language = dossier.language();
      for (int i = 0; i < dossier.tellings().size(); i++) {
        List<Term> terms = dossier.tellings().get(i).terms();
        long print = mix(Keys.print(terms), language.hashCode());
        List<List<Wording.Place>> alike = places.computeIfAbsent(print, p -> new ArrayList<>(1));
        List<Wording.Place> same = same(alike, dossier, terms);
        if (same == null) {
          same = new ArrayList<>(1);
          alike.add(same);
          all.add(same);
        }
        same.add(new Wording.Place(dossier.number(), i));
      }
    }
    for (List<Wording.Place> same : all) {
      Wording.Place first = same.get(0);
      wordings.add(
          Wording.of(
              wordings.size(), dossiers.get(first.article()), first.telling(), stories, same));
    }
  }

  /** The one of them whose words are the very same; null if there is none. */
  private @Nullable List<Wording.Place> same(
      List<List<Wording.Place>> alike, Dossier dossier, List<Term> terms) {
    for (List<Wording.Place> places : alike) {
      Dossier other = dossiers.get(places.get(0).article());
      if (other.language().equals(dossier.language())
          && Keys.same(other.tellings().get(places.get(0).telling()).terms(), terms)) {
        return places;
      }
    }
    return null;
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
    return new Likeness(model, dossiers, stories, credits);
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

  /** The groups, of which those that an accepted link joins give the child to the parent's. */
  List<ClaimFinder.Group> joined(List<ClaimFinder.Group> groups, List<Links.Accepted> accepted) {
    List<ClaimFinder.Group> joined = new ArrayList<>(groups);
    for (Links.Accepted link : accepted) {
      int from = wording(link.from());
      int to = wording(link.to());
      if (from < 0 || to < 0 || from == to) {
        continue;
      }
      int parents = group(joined, from);
      int children = group(joined, to);
      if (parents >= 0 && parents == children) {
        ClaimFinder.Group both = joined.get(parents);
        joined.set(parents, new ClaimFinder.Group(both.members(), both.medoid(), true));
        continue;
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
    return joined;
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
      for (Wording.Place at : wording.places()) {
        Dossier dossier = dossiers.get(at.article());
        if (dossier.id().equals(place.article())
            && Links.is(place, dossier.tellings().get(at.telling()))) {
          return wording.number();
        }
      }
    }
    return -1;
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
    return new TellingIndex(wordings, stories, true);
  }

  /** The first telling of an article that is not of the collection, to look up what is like it. */
  Wording foreign(Dossier dossier) {
    return Wording.foreign(wordings.size(), dossier);
  }

  /** The pairs of wordings worth comparing, each once, the lower number first. */
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    TellingIndex index = new TellingIndex(wordings, stories, false);
    eachPair(index, new Pairs(), (a, b) -> pairs.add(new int[] {a.number(), b.number()}));
    return pairs;
  }

  /** Compares all pairs of wordings that are worth it. */
  Pairs compare(ToDoubleBiFunction<Wording, Wording> likeness) {
    TellingIndex index = new TellingIndex(wordings, stories, false);
    Scores scores = new Scores(wordings.size());
    Pairs pairs = new Pairs();
    for (Wording wording : wordings) {
      follow(wording, index.leaders(wording, scores), pairs, likeness);
    }
    eachPair(
        index, pairs, (a, b) -> pairs.add(a.number(), b.number(), likeness.applyAsDouble(a, b)));
    wordings.forEach(Wording::compared);
    return pairs;
  }

  /**
   * Makes a wording follow the first of its crowd that says almost surely the same, if there is
   * one. Of ten thousand near copies each would else be compared with a few others alone, and they
   * would fall into thousands of claims.
   */
  private void follow(
      Wording wording, int[] leaders, Pairs pairs, ToDoubleBiFunction<Wording, Wording> likeness) {
    for (int first : leaders) {
      Wording leader = wordings.get(pairs.leader(first));
      if (leader.article() != wording.article()) {
        double probability = likeness.applyAsDouble(leader, wording);
        if (probability >= FOLLOWS) {
          pairs.follow(wording.number(), leader.number(), probability);
          return;
        }
      }
    }
  }

  /**
   * Looks at each pair of wordings worth comparing, in order, the lower number first. Leaders stand
   * for those that follow them.
   */
  private void eachPair(TellingIndex index, Pairs crowds, BiConsumer<Wording, Wording> look) {
    Scores scores = new Scores(wordings.size());
    int[][] later = new int[wordings.size()][];
    int[] sizes = new int[wordings.size()];
    int[][] candidates = new int[wordings.size()][];
    for (Wording wording : wordings) {
      int number = wording.number();
      candidates[number] =
          crowds.follows(number) ? NOBODY : index.candidates(wording, CANDIDATES, scores);
      int size = 0;
      for (int other : candidates[number]) {
        int leader = crowds.leader(other);
        if (leader != number) {
          candidates[number][size++] = leader;
          sizes[Math.min(number, leader)]++;
        }
      }
      candidates[number] = Arrays.copyOf(candidates[number], size);
    }
    for (int wording = 0; wording < later.length; wording++) {
      later[wording] = new int[sizes[wording]];
    }
    for (int wording = 0; wording < later.length; wording++) {
      for (int other : candidates[wording]) {
        int low = Math.min(wording, other);
        later[low][--sizes[low]] = Math.max(wording, other);
      }
    }
    for (Wording wording : wordings) {
      int[] others = later[wording.number()];
      Arrays.sort(others);
      for (int i = 0; i < others.length; i++) {
        if (i == 0 || others[i] != others[i - 1]) {
          look.accept(wording, wordings.get(others[i]));
        }
      }
    }
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
