package selon.trace;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.article.OutletKind;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Span;

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

  /** Of the articles that say in the text whom they have it from, how many link there. */
  private static final double LINKED = 0.2;

  /**
   * How many reports of their own that come late say how they know: that the source spoke to them,
   * or that they were there. In the written stories 21 of 23 do.
   */
  private static final double SAYS_HOW = 0.9;

  /**
   * How many derivations translate in a story that goes into the other language, as in the written
   * ones that do: 9 of 34.
   */
  private static final double TRANSLATED = 0.26;

  /** How many claims are a quotation in part, where that is told. */
  private static final double QUOTED = 0.5;

  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  private final Random random;
  private final SimulatedDates dates;
  private final SimulatedWords vocabulary;
  private final SimulatedTranslator translator;
  private final boolean wires;
  private final boolean translates;
  private final List<Outlet> outlets = new ArrayList<>();

  /** An outlet and how often it says whom it has a story from. */
  record Outlet(String name, String language, double credits) {}

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

  /** One article while its story is made. */
  static final class Draft {
    final String id;
    final Outlet outlet;
    final @Nullable Draft parent;
    final double hour;
    final String source;
    final Map<String, List<SimulatedText.Word>> claims = new LinkedHashMap<>();
    final Map<String, List<SimulatedText.Word>> written = new LinkedHashMap<>();
    final List<List<SimulatedText.Word>> fillers = new ArrayList<>();
    final boolean attributes;
    boolean missing;
    boolean saysHow;
    boolean credits;
    Dating dating = Dating.UNKNOWN;

    Draft(
        String id,
        Outlet outlet,
        @Nullable Draft parent,
        double hour,
        String source,
        boolean attributes) {
      this.id = id;
      this.outlet = outlet;
      this.parent = parent;
      this.hour = hour;
      this.source = source;
      this.attributes = attributes;
    }

    Instant appeared() {
      return START.plusSeconds(Math.round(hour * 3600));
    }

    String address() {
      return "https://press.example/" + id;
    }

    /** The nearest article above that is in the collection and tells the claim. */
    @Nullable Draft known(String claim) {
      Draft at = parent;
      while (at != null && at.missing) {
        at = at.parent;
      }
      return at != null && at.claims.containsKey(claim) ? at : null;
    }

    /** The topmost article that told the claim, missing or not. */
    Draft top(String claim) {
      Draft at = this;
      while (at.parent != null && at.parent.claims.containsKey(claim)) {
        at = at.parent;
      }
      return at;
    }
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
    this.dates = new SimulatedDates(random, wrongDates);
    this.vocabulary = new SimulatedWords(random);
    this.translator = new SimulatedTranslator(random);
    this.wires = wires;
    for (int i = 0; i < 120; i++) {
      String language = i % 2 == 0 ? "fr" : "en";
      String town = SimulatedWords.capital(SimulatedWords.word(40_000 + i, language, 3));
      String[] kinds =
          language.equals("fr")
              ? new String[] {"Gazette", "Courrier", "Tribune", "Dépêche"}
              : new String[] {"Gazette", "Courier", "Herald", "Observer"};
      String kind = i < 12 ? (language.equals("fr") ? "Agence" : "Agency") : kinds[i % 4];
      String name = language.equals("fr") ? kind + " " + town : town + " " + kind;
      outlets.add(new Outlet(name, language, 0.02 + 0.58 * random.nextDouble()));
    }
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
    Map<String, List<SimulatedText.Word>> told = new TreeMap<>();
    for (int c = 0; c < claims; c++) {
      told.put("c" + c, vocabulary.proposition(topic, language));
    }
    List<Draft> drafts = new ArrayList<>();
    double begin = random.nextInt(24 * 300);
    for (int i = 0; i < size; i++) {
      drafts.add(draft(number, i, language, begin, told, topic, drafts));
    }
    for (Draft draft : drafts) {
      draft.missing = !wires && draft != drafts.get(0) && random.nextDouble() < MISSING;
    }
    Set<String> quotations = new TreeSet<>();
    for (String claim : told.keySet()) {
      if (translates && random.nextDouble() < QUOTED) {
        quotations.add(claim);
      }
    }
    Map<String, Span> spans = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.missing) {
        SimulatedText.Made made = write(draft, quotations, spans);
        readings.add(made.reading());
        words.put(draft.id, made.words());
      }
    }
    SimulatedTruth truth = new SimulatedTruth(drafts, spans);
    gold.add(truth.story(number, told.keySet()));
    told.keySet().forEach(claim -> silent.addAll(truth.silent(claim)));
  }

  private Draft draft(
      int story,
      int i,
      String ofStory,
      double begin,
      Map<String, List<SimulatedText.Word>> told,
      List<Integer> topic,
      List<Draft> before) {
    boolean first = before.isEmpty();
    boolean root = first || !wires && random.nextDouble() < LATE;
    Draft parent = root ? null : parent(before);
    String from = parent == null ? ofStory : parent.outlet.language();
    boolean translated = translates && parent != null && random.nextDouble() < TRANSLATED;
    String language = translated ? SimulatedTranslator.other(from) : from;
    Outlet outlet = outlet(language, first, before);
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
    Draft draft =
        new Draft("w" + story + "-" + i, outlet, parent, last + gap + 0.02, source, attributes);
    Map<String, List<SimulatedText.Word>> heard = parent == null ? told : parent.claims;
    heard.forEach(
        (claim, theirs) -> {
          if (draft.claims.isEmpty() || random.nextDouble() < 0.7) {
            List<SimulatedText.Word> proposition = in(language, from, theirs);
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
      for (List<SimulatedText.Word> theirs : parent.fillers) {
        if (random.nextDouble() < (copies ? 0.6 : 0.15)) {
          List<SimulatedText.Word> filler = in(language, from, theirs);
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

  private List<SimulatedText.Word> in(
      String language, String from, List<SimulatedText.Word> words) {
    return language.equals(from) ? words : translator.translated(words, language);
  }

  /** The first is copied most, then what is recent. */
  private Draft parent(List<Draft> before) {
    double luck = random.nextDouble();
    if (wires || luck < 0.5) {
      return before.get(0);
    }
    int back = (int) (Math.abs(gauss()) * Math.max(1, before.size() / 3.0));
    return before.get(Math.max(0, before.size() - 1 - back));
  }

  /** An agency first; nobody twice as long as there are others. */
  private Outlet outlet(String language, boolean first, List<Draft> before) {
    List<Outlet> able = new ArrayList<>();
    for (Outlet outlet : outlets) {
      boolean taken = before.size() < 50 && before.stream().anyMatch(d -> d.outlet.equals(outlet));
      if (outlet.language().equals(language) && !taken && agency(outlet) == first) {
        able.add(outlet);
      }
    }
    if (able.isEmpty()) {
      able = outlets.stream().filter(o -> o.language().equals(language)).toList();
    }
    return able.get(random.nextInt(able.size()));
  }

  private SimulatedText.Made write(Draft draft, Set<String> quotations, Map<String, Span> spans) {
    String language = draft.outlet.language();
    SimulatedText text = new SimulatedText();
    Draft parent = draft.parent;
    boolean credits = parent != null && random.nextDouble() < draft.outlet.credits();
    draft.credits = credits;
    draft.saysHow = parent == null && !agency(draft.outlet) && random.nextDouble() < SAYS_HOW;
    boolean byline = credits && random.nextDouble() < 0.3;
    draft.claims.forEach(
        (claim, proposition) -> {
          if (credits && !byline && parent != null) {
            String selon = language.equals("fr") ? "Selon" : "According to";
            List<SimulatedText.Word> frame = new ArrayList<>();
            for (String form : selon.split(" ")) {
              frame.add(new SimulatedText.Word(form, form.toLowerCase(Locale.ROOT), Upos.ADP, ""));
            }
            for (String form : parent.outlet.name().split(" ")) {
              frame.add(new SimulatedText.Word(form, form, Upos.PROPN, ""));
            }
            frame.add(new SimulatedText.Word(",", ",", Upos.PUNCT, ""));
            text.write(frame);
          }
          List<SimulatedText.Word> written =
              draft.attributes && quotations.contains(claim)
                  ? SimulatedWords.quoted(proposition, language)
                  : proposition;
          draft.written.put(claim, written);
          Span content = text.write(written);
          spans.put(telling(draft.id, claim), content);
          if (draft.attributes) {
            text.write(List.of(new SimulatedText.Word(",", ",", Upos.PUNCT, "")));
            List<SimulatedText.Word> name = new ArrayList<>();
            for (String form : draft.source.split(" ")) {
              name.add(new SimulatedText.Word(form, form, Upos.PROPN, ""));
            }
            Span source = text.write(name);
            Span cue =
                text.write(
                    List.of(
                        language.equals("fr")
                            ? new SimulatedText.Word("dit", "dire", Upos.VERB, "VerbForm=Fin")
                            : new SimulatedText.Word("said", "say", Upos.VERB, "VerbForm=Fin")));
            text.attribute(content, cue, source, draft.outlet.name());
          }
          if (draft.saysHow) {
            text.write(
                draft.attributes ? toldTo(draft.outlet, language) : sawIt(draft.outlet, language));
          }
          text.end();
        });
    for (List<SimulatedText.Word> filler : draft.fillers) {
      text.write(filler);
      text.end();
    }
    List<String> bylines =
        byline && parent != null ? List.of("avec " + parent.outlet.name()) : List.of();
    boolean links = credits && !byline && random.nextDouble() < LINKED;
    draft.dating = dates.of(draft.appeared());
    return text.made(
        draft.id,
        URI.create(draft.address()),
        new selon.article.Outlet(draft.outlet.name(), OutletKind.MEDIUM),
        bylines,
        draft.dating,
        language,
        links && parent != null ? List.of(parent.address()) : List.of());
  }

  private static boolean agency(Outlet outlet) {
    return outlet.name().startsWith("Agence") || outlet.name().endsWith("Agency");
  }

  /** "A constaté la Gazette", "the Gazette saw". */
  private static List<SimulatedText.Word> sawIt(Outlet outlet, String language) {
    boolean french = language.equals("fr");
    List<SimulatedText.Word> words = new ArrayList<>();
    words.add(new SimulatedText.Word(",", ",", Upos.PUNCT, ""));
    if (french) {
      words.add(new SimulatedText.Word("a", "avoir", Upos.AUX, "VerbForm=Fin"));
      words.add(new SimulatedText.Word("constaté", "constater", Upos.VERB, "VerbForm=Part"));
    }
    for (String form : outlet.name().split(" ")) {
      words.add(new SimulatedText.Word(form, form, Upos.PROPN, ""));
    }
    if (!french) {
      words.add(new SimulatedText.Word("saw", "see", Upos.VERB, "VerbForm=Fin"));
    }
    return words;
  }

  private static List<SimulatedText.Word> toldTo(Outlet outlet, String language) {
    List<SimulatedText.Word> words = new ArrayList<>();
    String to = language.equals("fr") ? "à" : "to";
    words.add(new SimulatedText.Word(to, to, Upos.ADP, ""));
    for (String form : outlet.name().split(" ")) {
      words.add(new SimulatedText.Word(form, form, Upos.PROPN, ""));
    }
    return words;
  }

  private double gauss() {
    return random.nextGaussian();
  }
}
