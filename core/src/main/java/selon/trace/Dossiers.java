package selon.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import selon.claim.Telling;
import selon.claim.TellingReader;
import selon.corpus.Corpus;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Spans;

/** A collection made ready: dossiers, stories, credits, wordings and the pairs worth comparing. */
final class Dossiers {

  private final List<Dossier> dossiers = new ArrayList<>();
  private final Stories stories;
  private final Credits credits;
  private final Scenes scenes;
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
    Newsrooms newsrooms = new Newsrooms(all);
    for (Dossier dossier : all) {
      dossiers.add(dossier.of(newsrooms.of(dossier)).at(dossiers.size()));
    }
    this.grow = grow;
    before = last == null ? null : last.compared;
    stories = new Stories(dossiers, Background.known(), last == null ? null : last.stories, grow);
    credits = new Credits(dossiers, stories, newsrooms);
    scenes = new Scenes(dossiers, stories, credits);
    new DossierDates(dossiers, stories, credits).date();
    word();
  }

  private static List<Dossier> read(Corpus corpus, Function<Reading, Words> words) {
    TellingReader reader = new TellingReader();
    List<Dossier> read = new ArrayList<>();
    corpus.stream()
        .forEachOrdered(
            reading ->
                read.add(DossierReader.read(read.size(), reading, words.apply(reading), reader)));
    return read;
  }

  private void word() {
    SameWords same = new SameWords(dossiers);
    for (int wording = 0; wording < same.size(); wording++) {
      for (List<Wording.Place> places : scenes.parted(same.places(wording))) {
        Wording.Place first = places.get(0);
        Dossier dossier = dossiers.get(first.article());
        wordings.add(
            Wording.of(wordings.size(), dossier, first.telling(), stories, credits, places));
      }
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
    return new Likeness(model, dossiers, stories, scenes);
  }

  Kinship kinship() {
    return kinship(Links.NONE);
  }

  Kinship kinship(Links links) {
    return new Kinship(credits, stories, links);
  }

  Stories stories() {
    return stories;
  }

  Credits credits() {
    return credits;
  }

  Scenes scenes() {
    return scenes;
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
   * neighbors, the outlets that it names, when it appeared.
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

  /**
   * The versions of a claim, in order of time as far as it is known.
   *
   * @param wordings of the claim
   * @param weight how plainly each says it
   */
  List<Version> versions(List<Wording> wordings, Map<Integer, Double> weight) {
    return ClaimVersions.of(dossiers, wordings, weight);
  }
}
