package selon.trace;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import selon.article.OutletKind;
import selon.page.ArticleRecord;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Reading;
import selon.text.Span;

/**
 * Makes up a press whose stories travel in known ways: words, names and numbers mean nothing, but
 * who copies, retells, credits and dates wrongly is as often as in the press at large. Stories are
 * French and English in turn. The same seed gives the same press.
 */
final class Simulator {

  private static final int LEMMAS = 30_000;
  private static final double COPIED = 0.67;
  private static final double WITHIN_THE_HOUR = 0.5;
  private static final double MEDIAN = 9;
  private static final double SPREAD = 0.8;
  private static final int MOST = 2_000;
  private static final double MISSING = 0.1;

  /** Of the articles that say in the text whom they have it from, how many link there. */
  private static final double LINKED = 0.2;

  /** How many first reports say that the source spoke to them. */
  private static final double TOLD_TO_IT = 0.5;

  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  private static final String[] ONSETS = {
    "b", "c", "d", "f", "g", "j", "l", "m", "n", "p", "r", "s", "t", "v", "br", "tr", "st", "pl"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ou", "an"};

  private final Random random;
  private final SimulatedDates dates;
  private final boolean wires;
  private final List<Outlet> outlets = new ArrayList<>();

  /** An outlet and how often it says whom it has a story from. */
  private record Outlet(String name, String language, double credits) {}

  /**
   * Made-up articles with what is true of them.
   *
   * @param words by the articles' ids
   * @param stories the claims; of their articles only the outlet is told
   */
  record World(List<Reading> readings, Map<String, Words> words, List<GoldStory> stories) {}

  /** One article while its story is made. */
  private static final class Draft {
    final String id;
    final Outlet outlet;
    final @Nullable Draft parent;
    final double hour;
    final String source;
    final Map<String, List<SimulatedText.Word>> claims = new LinkedHashMap<>();
    final List<List<SimulatedText.Word>> fillers = new ArrayList<>();
    final boolean attributes;
    boolean missing;

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
    this.random = new Random(seed);
    this.dates = new SimulatedDates(random, wrongDates);
    this.wires = wires;
    for (int i = 0; i < 120; i++) {
      String language = i % 2 == 0 ? "fr" : "en";
      String town = capital(word(40_000 + i, language, 3));
      String[] kinds =
          language.equals("fr")
              ? new String[] {"Gazette", "Courrier", "Tribune", "Dépêche"}
              : new String[] {"Gazette", "Courier", "Herald", "Observer"};
      String kind = i < 12 ? (language.equals("fr") ? "Agence" : "Agency") : kinds[i % 4];
      String name = language.equals("fr") ? kind + " " + town : town + " " + kind;
      outlets.add(new Outlet(name, language, 0.02 + 0.58 * random.nextDouble()));
    }
  }

  /** A press of so many stories. */
  World world(int stories) {
    List<Reading> readings = new ArrayList<>();
    Map<String, Words> words = new HashMap<>();
    List<GoldStory> gold = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      story(i, readings, words, gold);
    }
    return new World(readings, words, gold);
  }

  private void story(
      int number, List<Reading> readings, Map<String, Words> words, List<GoldStory> gold) {
    String language = number % 2 == 0 ? "fr" : "en";
    int size = (int) Math.max(2, Math.min(MOST, Math.round(MEDIAN * Math.exp(SPREAD * gauss()))));
    List<Integer> topic = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      topic.add(rank());
    }
    int claims = 1 + random.nextInt(3);
    Map<String, List<SimulatedText.Word>> told = new TreeMap<>();
    for (int c = 0; c < claims; c++) {
      told.put("c" + c, proposition(topic, language));
    }
    List<Draft> drafts = new ArrayList<>();
    double begin = random.nextInt(24 * 300);
    for (int i = 0; i < size; i++) {
      drafts.add(draft(number, i, language, begin, told, topic, drafts));
    }
    for (Draft draft : drafts) {
      draft.missing = !wires && draft != drafts.get(0) && random.nextDouble() < MISSING;
    }
    Map<String, Span> spans = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.missing) {
        SimulatedText.Made made = write(draft, language, spans);
        readings.add(made.reading());
        words.put(draft.id, made.words());
      }
    }
    gold.add(gold(number, drafts, told.keySet(), spans, language));
  }

  private Draft draft(
      int story,
      int i,
      String language,
      double begin,
      Map<String, List<SimulatedText.Word>> told,
      List<Integer> topic,
      List<Draft> before) {
    boolean first = before.isEmpty();
    boolean root = first || !wires && random.nextDouble() < 0.08;
    Draft parent = root ? null : parent(before);
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
            ? capital(word(50_000 + random.nextInt(9_000), language, 3))
                + " "
                + capital(word(60_000 + random.nextInt(9_000), language, 3))
            : parent.source;
    boolean attributes = random.nextDouble() < (parent == null ? 0.7 : 0.5);
    Draft draft =
        new Draft("w" + story + "-" + i, outlet, parent, last + gap + 0.02, source, attributes);
    Map<String, List<SimulatedText.Word>> from = parent == null ? told : parent.claims;
    from.forEach(
        (claim, proposition) -> {
          if (draft.claims.isEmpty() || random.nextDouble() < 0.7) {
            draft.claims.put(
                claim,
                parent == null && !first
                    ? seen(proposition, language)
                    : copies ? edited(proposition, language) : retold(proposition, language, 0.3));
          }
        });
    if (parent != null) {
      for (List<SimulatedText.Word> filler : parent.fillers) {
        if (random.nextDouble() < (copies ? 0.6 : 0.15)) {
          draft.fillers.add(copies ? filler : retold(filler, language, 0.3));
        }
      }
    }
    int own = 1 + random.nextInt(parent == null ? 5 : 3);
    for (int f = 0; f < own; f++) {
      draft.fillers.add(proposition(topic, language));
    }
    return draft;
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

  private SimulatedText.Made write(Draft draft, String language, Map<String, Span> spans) {
    SimulatedText text = new SimulatedText();
    Draft parent = draft.parent;
    boolean credits = parent != null && random.nextDouble() < draft.outlet.credits();
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
          Span content = text.write(proposition);
          spans.put(draft.id + " " + claim, content);
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
            if (parent == null && !agency(draft.outlet) && random.nextDouble() < TOLD_TO_IT) {
              text.write(toldTo(draft.outlet, language));
            }
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
    return text.made(
        draft.id,
        URI.create(draft.address()),
        new selon.article.Outlet(draft.outlet.name(), OutletKind.MEDIUM),
        bylines,
        dates.of(START.plusSeconds(Math.round(draft.hour * 3600))),
        language,
        links && parent != null ? List.of(parent.address()) : List.of());
  }

  private static boolean agency(Outlet outlet) {
    return outlet.name().startsWith("Agence") || outlet.name().endsWith("Agency");
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

  private GoldStory gold(
      int number, List<Draft> drafts, Set<String> told, Map<String, Span> spans, String language) {
    List<ArticleRecord> articles = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!draft.missing) {
        articles.add(
            new ArticleRecord(
                draft.id,
                draft.id,
                "",
                null,
                draft.outlet.name(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                language));
      }
    }
    List<GoldStory.Claim> claims = new ArrayList<>();
    for (String claim : told) {
      Map<String, GoldStory.Told> tellings = new LinkedHashMap<>();
      List<GoldStory.Step> steps = new ArrayList<>();
      Map<String, Set<String>> origins = new TreeMap<>();
      for (Draft draft : drafts) {
        Span span = spans.get(draft.id + " " + claim);
        if (draft.missing || span == null) {
          continue;
        }
        StringBuilder words = new StringBuilder();
        draft
            .claims
            .getOrDefault(claim, List.of())
            .forEach(w -> words.append(w.form()).append(' '));
        tellings.put(
            draft.id,
            new GoldStory.Told(
                span, words.toString(), null, null, draft.attributes, false, List.of()));
        Draft known = draft.known(claim);
        if (known != null) {
          steps.add(new GoldStory.Step(known.id, draft.id, false, Set.of()));
        } else {
          origins.computeIfAbsent(draft.top(claim).id, t -> new TreeSet<>()).add(draft.id);
        }
      }
      if (tellings.size() > 1) {
        claims.add(
            new GoldStory.Claim(claim, tellings, steps, List.copyOf(origins.values()), List.of()));
      }
    }
    return new GoldStory("w" + number, articles, claims);
  }

  /** Who did what to how many of which, where. */
  private List<SimulatedText.Word> proposition(List<Integer> topic, String language) {
    boolean french = language.equals("fr");
    List<SimulatedText.Word> words = new ArrayList<>();
    String name = capital(word(70_000 + random.nextInt(9_000), language, 3));
    words.add(new SimulatedText.Word(name, name, Upos.PROPN, ""));
    words.add(content(rank(), language, Upos.VERB));
    int length = 4 + random.nextInt(6);
    for (int i = 0; i < length; i++) {
      if (i % 2 == 0) {
        String light = french ? (i % 4 == 0 ? "de" : "dans") : (i % 4 == 0 ? "of" : "in");
        words.add(new SimulatedText.Word(light, light, Upos.ADP, ""));
      }
      int rank = random.nextDouble() < 0.4 ? topic.get(random.nextInt(topic.size())) : rank();
      words.add(content(rank, language, Upos.NOUN));
    }
    if (random.nextDouble() < 0.6) {
      String number = Integer.toString(2 + random.nextInt(998));
      words.add(new SimulatedText.Word(number, number, Upos.NUM, ""));
      words.add(content(topic.get(random.nextInt(topic.size())), language, Upos.NOUN));
    }
    return words;
  }

  /** A copy, now and then cut or with another word in it. */
  private List<SimulatedText.Word> edited(List<SimulatedText.Word> words, String language) {
    double luck = random.nextDouble();
    if (luck < 0.6 || words.size() < 8) {
      return words;
    }
    if (luck < 0.8) {
      return words.subList(0, words.size() - 1 - random.nextInt(3));
    }
    return retold(words, language, 0.1);
  }

  /** The same in other words; names stay, numbers mostly. */
  private List<SimulatedText.Word> retold(
      List<SimulatedText.Word> words, String language, double rate) {
    List<SimulatedText.Word> retold = new ArrayList<>();
    for (SimulatedText.Word word : words) {
      boolean content = word.upos() == Upos.NOUN || word.upos() == Upos.VERB;
      if (content && random.nextDouble() < rate) {
        retold.add(content(rank(), language, word.upos()));
      } else if (word.upos() == Upos.NUM && random.nextDouble() < rate / 3) {
        String rounded = Integer.toString(10 * (Integer.parseInt(word.form()) / 10 + 1));
        retold.add(new SimulatedText.Word(rounded, rounded, Upos.NUM, ""));
      } else {
        retold.add(word);
      }
    }
    return retold;
  }

  /**
   * What somebody else writes who was there: who, how many and where are the same, the words are in
   * an order of their own and half of them others.
   */
  private List<SimulatedText.Word> seen(List<SimulatedText.Word> words, String language) {
    List<List<SimulatedText.Word>> phrases = new ArrayList<>();
    for (SimulatedText.Word word : retold(words, language, 0.5)) {
      boolean joins =
          !phrases.isEmpty() && (word.upos() == Upos.NOUN && last(phrases).upos() != Upos.NOUN);
      if (joins) {
        phrases.get(phrases.size() - 1).add(word);
      } else {
        phrases.add(new ArrayList<>(List.of(word)));
      }
    }
    Collections.shuffle(phrases, random);
    return phrases.stream().flatMap(List::stream).toList();
  }

  private static SimulatedText.Word last(List<List<SimulatedText.Word>> phrases) {
    List<SimulatedText.Word> phrase = phrases.get(phrases.size() - 1);
    return phrase.get(phrase.size() - 1);
  }

  private static SimulatedText.Word content(int rank, String language, Upos upos) {
    String form = word(rank, language, 2);
    return new SimulatedText.Word(form, form, upos, upos == Upos.VERB ? "VerbForm=Fin" : "");
  }

  /** A lemma by Zipf's law. */
  private int rank() {
    return (int) Math.exp(random.nextDouble() * Math.log(LEMMAS));
  }

  private double gauss() {
    return random.nextGaussian();
  }

  private static String word(int rank, String language, int syllables) {
    StringBuilder word = new StringBuilder();
    int rest = rank * 7919 + (language.equals("fr") ? 13 : 101);
    for (int i = 0; i < syllables || rest > 0; i++) {
      word.append(ONSETS[Math.floorMod(rest, ONSETS.length)]);
      rest /= ONSETS.length;
      word.append(VOWELS[Math.floorMod(rest, VOWELS.length)]);
      rest /= VOWELS.length;
    }
    return word.append(language.equals("fr") ? "e" : "k").toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
