package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Span;
import selon.trace.SimulatedText.Word;

/**
 * Makes up a press whose stories travel in known ways: words, names and numbers mean nothing, but
 * who copies, retells, credits and dates wrongly is as often as in the press at large. Stories are
 * French and English in turn, and may go from one into the other. The same seed gives the same
 * press.
 */
final class Simulator {

  private static final double COPIED = 0.67;
  private static final double WITHIN_THE_HOUR = 0.5;
  private static final double MEDIAN = 9;
  private static final double SPREAD = 0.8;
  private static final int MOST = 2_000;
  private static final double MISSING = 0.1;

  /** How many tellings go back to nobody, though others told it before. */
  private static final double LATE = 0.08;

  /**
   * How many derivations translate in a story that goes into the other language, as in the written
   * ones that do: 9 of 34.
   */
  private static final double TRANSLATED = 0.26;

  /** How many claims are a quotation in part, where that is told. */
  private static final double QUOTED = 0.5;

  private final Random random;
  private final SimulatedWords vocabulary;
  private final SimulatedTranslator translator;
  private final boolean wires;
  private final boolean translates;
  private final List<SimulatedOutlet> outlets;
  private final SimulatedWriter writer;

  /**
   * Made-up articles with what is true of them.
   *
   * @param words by the articles' ids
   * @param stories the claims; of their articles only the outlet is told
   * @param silent the tellings, as {@link #telling}, of which nothing tells to whom they go back
   */
  record World(
      List<Reading> readings,
      Map<String, Words> words,
      List<GoldStory> stories,
      Set<String> silent) {}

  /** A telling of a claim by an article. */
  static String telling(String article, String claim) {
    return article + " " + claim;
  }

  /**
   * @param wrongDates the share of articles with a wrong date
   * @param wires whether every story goes back to one agency alone, and is copied
   */
  Simulator(long seed, double wrongDates, boolean wires) {
    this(seed, wrongDates, wires, false);
  }

  private Simulator(long seed, double wrongDates, boolean wires, boolean translates) {
    this.translates = translates;
    this.random = new Random(seed);
    SimulatedDates dates = new SimulatedDates(random, wrongDates);
    this.vocabulary = new SimulatedWords(random);
    this.translator = new SimulatedTranslator(random);
    this.wires = wires;
    this.outlets = SimulatedOutlet.all(random);
    this.writer = new SimulatedWriter(random, dates);
  }

  /** One whose stories all go into the other language, and hold quotations; its dates are right. */
  static Simulator ofBothLanguages(long seed) {
    return new Simulator(seed, 0, false, true);
  }

  /** A press of so many stories. */
  World world(int stories) {
    List<Reading> readings = new ArrayList<>();
    Map<String, Words> words = new HashMap<>();
    List<GoldStory> gold = new ArrayList<>();
    Set<String> silent = new TreeSet<>();
    for (int i = 0; i < stories; i++) {
      story(i, readings, words, gold, silent);
    }
    return new World(readings, words, gold, silent);
  }

  private void story(
      int number,
      List<Reading> readings,
      Map<String, Words> words,
      List<GoldStory> gold,
      Set<String> silent) {
    String language = number % 2 == 0 ? "fr" : "en";
    int size = (int) Math.max(2, Math.min(MOST, Math.round(MEDIAN * Math.exp(SPREAD * gauss()))));
    List<Integer> topic = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      topic.add(vocabulary.rank());
    }
    int claims = 1 + random.nextInt(3);
    Map<String, List<Word>> told = new TreeMap<>();
    for (int c = 0; c < claims; c++) {
      told.put("c" + c, vocabulary.proposition(topic, language));
    }
    List<SimulatedDraft> drafts = new ArrayList<>();
    double begin = random.nextInt(24 * 300);
    for (int i = 0; i < size; i++) {
      drafts.add(draft(number, i, language, begin, told, topic, drafts));
    }
    for (SimulatedDraft draft : drafts) {
      draft.missing = !wires && draft != drafts.get(0) && random.nextDouble() < MISSING;
    }
    Set<String> quotations = new TreeSet<>();
    for (String claim : told.keySet()) {
      if (translates && random.nextDouble() < QUOTED) {
        quotations.add(claim);
      }
    }
    Map<String, Span> spans = new HashMap<>();
    for (SimulatedDraft draft : drafts) {
      if (!draft.missing) {
        SimulatedText.Made made = writer.write(draft, quotations, spans);
        readings.add(made.reading());
        words.put(draft.id, made.words());
      }
    }
    SimulatedTruth truth = new SimulatedTruth(drafts, spans);
    gold.add(truth.story(number, told.keySet()));
    told.keySet().forEach(claim -> silent.addAll(truth.silent(claim)));
  }

  private SimulatedDraft draft(
      int story,
      int i,
      String ofStory,
      double begin,
      Map<String, List<Word>> told,
      List<Integer> topic,
      List<SimulatedDraft> before) {
    boolean first = before.isEmpty();
    boolean root = first || !wires && random.nextDouble() < LATE;
    SimulatedDraft parent = root ? null : parent(before);
    String from = parent == null ? ofStory : parent.outlet.language();
    boolean translated = translates && parent != null && random.nextDouble() < TRANSLATED;
    String language = translated ? SimulatedTranslator.other(from) : from;
    SimulatedOutlet outlet = outlet(language, first, before);
    double last = parent == null ? (first ? begin : before.get(0).hour) : parent.hour;
    double gap =
        first
            ? 0
            : random.nextDouble() < WITHIN_THE_HOUR && i == 1
                ? random.nextDouble()
                : Math.exp(1 + 1.2 * gauss());
    boolean copies = wires || random.nextDouble() < COPIED;
    String source =
        parent == null || !copies && random.nextDouble() < 0.2
            ? SimulatedWords.capital(
                    SimulatedWords.word(50_000 + random.nextInt(9_000), language, 3))
                + " "
                + SimulatedWords.capital(
                    SimulatedWords.word(60_000 + random.nextInt(9_000), language, 3))
            : parent.source;
    boolean attributes = random.nextDouble() < (parent == null ? 0.7 : 0.5);
    SimulatedDraft draft =
        new SimulatedDraft(
            "w" + story + "-" + i, outlet, parent, last + gap + 0.02, source, attributes);
    Map<String, List<Word>> heard = parent == null ? told : parent.claims;
    heard.forEach(
        (claim, theirs) -> {
          if (draft.claims.isEmpty() || random.nextDouble() < 0.7) {
            List<Word> proposition = in(language, from, theirs);
            draft.claims.put(
                claim,
                parent == null && !first
                    ? vocabulary.seen(proposition, language)
                    : copies
                        ? vocabulary.edited(proposition, language)
                        : vocabulary.retold(proposition, language, 0.3));
          }
        });
    if (parent != null) {
      for (List<Word> theirs : parent.fillers) {
        if (random.nextDouble() < (copies ? 0.6 : 0.15)) {
          List<Word> filler = in(language, from, theirs);
          draft.fillers.add(copies ? filler : vocabulary.retold(filler, language, 0.3));
        }
      }
    }
    int own = 1 + random.nextInt(parent == null ? 5 : 3);
    for (int f = 0; f < own; f++) {
      draft.fillers.add(vocabulary.proposition(topic, language));
    }
    return draft;
  }

  private List<Word> in(String language, String from, List<Word> words) {
    return language.equals(from) ? words : translator.translated(words, language);
  }

  /** The first is copied most, then what is recent. */
  private SimulatedDraft parent(List<SimulatedDraft> before) {
    double luck = random.nextDouble();
    if (wires || luck < 0.5) {
      return before.get(0);
    }
    int back = (int) (Math.abs(gauss()) * Math.max(1, before.size() / 3.0));
    return before.get(Math.max(0, before.size() - 1 - back));
  }

  /** An agency first; nobody twice as long as there are others. */
  private SimulatedOutlet outlet(String language, boolean first, List<SimulatedDraft> before) {
    List<SimulatedOutlet> able = new ArrayList<>();
    for (SimulatedOutlet outlet : outlets) {
      boolean taken = before.size() < 50 && before.stream().anyMatch(d -> d.outlet.equals(outlet));
      if (outlet.language().equals(language) && !taken && outlet.isAgency() == first) {
        able.add(outlet);
      }
    }
    if (able.isEmpty()) {
      able = outlets.stream().filter(o -> o.language().equals(language)).toList();
    }
    return able.get(random.nextInt(able.size()));
  }

  private double gauss() {
    return random.nextGaussian();
  }
}
