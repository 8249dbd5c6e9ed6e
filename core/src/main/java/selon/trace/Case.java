package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import selon.claim.Keys;
import selon.claim.TellingReader;
import selon.corpus.Corpus;
import selon.sentence.Words;
import selon.statement.Reading;

/** A collection made ready: dossiers, stories, credits, wordings and the pairs worth comparing. */
final class Case {

  private static final int CANDIDATES = 24;

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Dossier> dossiers = new ArrayList<>();
  private final Stories stories;
  private final Credits credits;
  private final List<Wording> wordings = new ArrayList<>();

  Case(Corpus corpus, Function<Reading, Words> words) {
    TellingReader reader = new TellingReader();
    corpus.stream()
        .forEachOrdered(
            reading ->
                dossiers.add(
                    Dossier.of(
                        dossiers.size(), reading, words.apply(reading), reader, vocabulary)));
    stories = new Stories(dossiers, vocabulary.size());
    credits = new Credits(dossiers, stories);
    date();
    word();
  }

  /** What links to an article of the collection is no older than it. */
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
  }

  private void word() {
    Map<String, List<Wording.Place>> places = new LinkedHashMap<>();
    for (Dossier dossier : dossiers) {
      String language = dossier.reading().article().language().tag();
      for (int i = 0; i < dossier.tellings().size(); i++) {
        String wording = language + " " + Keys.wording(dossier.tellings().get(i).terms());
        places
            .computeIfAbsent(wording, w -> new ArrayList<>())
            .add(new Wording.Place(dossier.number(), i));
      }
    }
    for (List<Wording.Place> same : places.values()) {
      Wording.Place first = same.get(0);
      wordings.add(
          Wording.of(
              wordings.size(),
              dossiers.get(first.article()),
              first.telling(),
              stories,
              vocabulary,
              List.copyOf(same)));
    }
  }

  List<Dossier> dossiers() {
    return dossiers;
  }

  List<Wording> wordings() {
    return wordings;
  }

  Likeness likeness(LogLinear model) {
    return new Likeness(model, dossiers, stories, credits);
  }

  Kinship kinship() {
    return new Kinship(credits, stories, vocabulary);
  }

  Credits credits() {
    return credits;
  }

  /** The pairs of wordings worth comparing, each once, the lower number first. */
  List<int[]> pairs() {
    TellingIndex index = new TellingIndex(wordings, stories);
    Scores scores = new Scores(wordings.size());
    Set<Long> seen = new HashSet<>();
    List<int[]> pairs = new ArrayList<>();
    for (Wording wording : wordings) {
      for (int other : index.candidates(wording, CANDIDATES, scores)) {
        int low = Math.min(wording.number(), other);
        int high = Math.max(wording.number(), other);
        if (seen.add((long) low << 32 | high)) {
          pairs.add(new int[] {low, high});
        }
      }
    }
    return pairs;
  }

  /**
   * The versions of a claim, in order of time as far as it is known.
   *
   * @param wordings of the claim
   * @param weight how plainly each says it
   */
  List<Version> versions(List<Wording> wordings, Map<Integer, Double> weight) {
    TreeMap<Integer, List<Wording.Place>> byArticle = new TreeMap<>();
    Map<Wording.Place, Double> weights = new HashMap<>();
    for (Wording wording : wordings) {
      for (Wording.Place place : wording.places()) {
        byArticle.computeIfAbsent(place.article(), a -> new ArrayList<>()).add(place);
        weights.put(place, weight.getOrDefault(wording.number(), 0.0));
      }
    }
    List<Version> versions = new ArrayList<>();
    byArticle.forEach(
        (article, places) -> {
          Dossier dossier = dossiers.get(article);
          places.sort((a, b) -> Integer.compare(a.telling(), b.telling()));
          Wording.Place main = places.get(0);
          for (Wording.Place place : places) {
            if (weights.getOrDefault(place, 0.0) > weights.getOrDefault(main, 0.0) + 1e-9) {
              main = place;
            }
          }
          versions.add(
              new Version(
                  dossier,
                  places.stream().map(place -> dossier.tellings().get(place.telling())).toList(),
                  dossier.tellings().get(main.telling()),
                  Math.min(1, weights.getOrDefault(main, 0.0))));
        });
    versions.sort(
        (a, b) -> {
          int order = Double.compare(hour(a), hour(b));
          return order != 0 ? order : a.article().compareTo(b.article());
        });
    return versions;
  }

  private static double hour(Version version) {
    When when = version.dossier().when();
    return when.known() ? when.best() : Double.POSITIVE_INFINITY;
  }
}
