package selon.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import selon.Selon;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.page.ArticleRecord;
import selon.sentence.WordReaders;
import selon.statement.Reading;

/** Traces the written cascades, with the models that ship or with ones that never saw the story. */
public final class TraceRun {

  private final List<GoldStory> stories;
  private final Dossiers all;
  private final Path data;
  private final Selon selon;

  private TraceRun(List<GoldStory> stories, Dossiers all, Path data, Selon selon) {
    this.stories = stories;
    this.all = all;
    this.data = data;
    this.selon = selon;
  }

  /**
   * Reads the cascades.
   *
   * @param data the folder of the corpora
   * @param gold whether to take the gold tellings' statements instead of those read
   */
  public static TraceRun of(Path data, boolean gold) throws IOException {
    List<GoldStory> stories = GoldStory.read(data.resolve("cascades"));
    Selon selon = new Selon();
    List<Reading> readings = new ArrayList<>();
    if (gold) {
      readings.addAll(GoldReadings.of(stories, selon));
    } else {
      for (GoldStory story : stories) {
        for (ArticleRecord article : story.articles()) {
          readings.add(selon.read(article));
        }
      }
    }
    WordReaders words = new WordReaders();
    return new TraceRun(
        stories,
        new Dossiers(MemoryCorpus.of(readings), reading -> words.read(reading.article())),
        data,
        selon);
  }

  /** The cascades that the models that ship find, as lines of JSON. */
  public List<String> shipped() {
    return lines(Tracer.trained(all));
  }

  /** The cascades of each story, found by models that were trained on all others. */
  public List<String> leaveOneOut() throws IOException {
    TraceTrainer trainer = trainer();
    List<String> lines = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (GoldStory held : stories) {
      List<GoldStory> others = new ArrayList<>(stories);
      others.remove(held);
      Set<String> own = new HashSet<>();
      held.articles().forEach(article -> own.add(article.id()));
      for (Cascade cascade : trainer.tracer(others).trace(all)) {
        boolean here = cascade.appearances().stream().anyMatch(a -> own.contains(a.article().id()));
        boolean there =
            cascade.appearances().stream().anyMatch(a -> before.contains(a.article().id()));
        if (here && !there) {
          lines.add(TraceJson.write(cascade));
        }
      }
      before.addAll(own);
    }
    return lines;
  }

  /**
   * How many claims the models that ship find, for 100 articles, where there are hardly any to
   * find.
   */
  public SortedMap<String, Double> unrelated() throws IOException {
    SortedMap<String, Double> figures = new TreeMap<>();
    figures.put("claims_per_100/campaign", claims(Unrelated.campaign(data, selon)));
    figures.put("claims_per_100/various", claims(Unrelated.various(data, selon)));
    return figures;
  }

  private static double claims(Dossiers all) {
    return Math.round(1000.0 * Tracer.trained(all).size() / all.dossiers().size()) / 10.0;
  }

  private TraceTrainer trainer() throws IOException {
    return new TraceTrainer(all, Unrelated.forTraining(data, selon));
  }

  /** Trains on all stories and writes the models that ship. */
  public void train(Path folder) throws IOException {
    for (TraceTrainer.Table table : trainer().tables(stories)) {
      StringBuilder rows = new StringBuilder("feature\tweight\n");
      for (int i = 0; i < table.names().size(); i++) {
        double[] one = new double[table.names().size()];
        one[i] = 1;
        rows.append(table.names().get(i))
            .append('\t')
            .append(String.format(Locale.ROOT, "%.4f", table.model().score(one)))
            .append('\n');
      }
      Files.writeString(folder.resolve(table.file()), rows.toString());
    }
  }

  /** The figures of lines of JSON against the truth. */
  public SortedMap<String, Double> score(List<String> lines) throws IOException {
    var json = new com.fasterxml.jackson.databind.ObjectMapper();
    List<com.fasterxml.jackson.databind.JsonNode> traces = new ArrayList<>();
    for (String line : lines) {
      traces.add(json.readTree(line));
    }
    return TraceScorer.score(stories, traces);
  }

  private static List<String> lines(List<Cascade> cascades) {
    return cascades.stream().map(TraceJson::write).toList();
  }
}
