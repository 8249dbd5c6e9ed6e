package selon.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import selon.corpus.MemoryCorpus;
import selon.export.TraceJson;
import selon.sentence.WordReaders;
import selon.statement.Reading;

/** Crowds: wordings that share a key with more than forty others, each in words of its own. */
class CrowdTest {

  private static final WordReaders WORDS = new WordReaders();

  /** The most wordings with one key that find each other by it. */
  private static final int MOST = 40;

  private static final int MANY = 50;

  private static final String[] PLACES = {
    "orchard", "tannery", "bakery", "quarry", "harbor", "mill", "chapel", "stable"
  };

  /** So many near copies, and behind them an article about something else. */
  private static Press crowd(int size) {
    Press press = new Press();
    for (int i = 0; i < size; i++) {
      print(press, i, nearCopy(i));
    }
    return press.print("z", "Far Outlet", null, "Sheep prices rose at the Corrin market.");
  }

  private static void print(Press press, int number, String text) {
    press.print(String.format(Locale.ROOT, "c%03d", number), "Outlet " + number, null, text);
  }

  private static String nearCopy(int number) {
    return "The old barge lost 310 copper tiles in the storm beside the "
        + PLACES[number % PLACES.length]
        + " and the "
        + PLACES[number / PLACES.length]
        + ".";
  }

  private static Dossiers dossiers(Press press) {
    return new Dossiers(
        MemoryCorpus.of(press.readings()), reading -> WORDS.read(reading.article()));
  }

  private static int[] leaders(Dossiers all, int wording) {
    TellingIndex index = all.index();
    return index.leaders(
        index.query(all.wordings().get(wording)), new Scores(all.wordings().size()));
  }

  private static int[] followers(Pairs pairs, Dossiers all) {
    return IntStream.range(0, all.wordings().size()).filter(pairs::follows).toArray();
  }

  @Test
  void theFirstOfACrowdIsFoundByAllThatComeAfterIt() {
    Dossiers all = dossiers(crowd(MANY));
    assertThat(all.wordings()).hasSize(MANY + 1);
    assertThat(leaders(all, 0)).isEmpty();
    for (int wording = 1; wording < MANY; wording++) {
      int[] leaders = leaders(all, wording);
      assertThat(leaders).startsWith(0).hasSizeLessThanOrEqualTo(3);
      assertThat(IntStream.of(leaders).max().orElseThrow()).isLessThan(wording);
    }
    assertThat(leaders(all, MANY)).isEmpty();
  }

  @Test
  void fortyAreNoCrowdAndFindEachOther() {
    Dossiers all = dossiers(crowd(MOST));
    for (int wording = 0; wording < MOST; wording++) {
      assertThat(leaders(all, wording)).isEmpty();
    }
    assertThat(all.compare((a, b) -> 0.5).size()).isGreaterThan(MOST);
  }

  @Test
  void whatSaysTheSameAsTheFirstFollowsItAndIsComparedWithNobodyElse() {
    Dossiers all = dossiers(crowd(MANY));
    Set<String> compared = new TreeSet<>();
    Pairs pairs =
        all.compare(
            (a, b) -> {
              compared.add(a.number() + " " + b.number());
              return 0.7;
            });
    assertThat(followers(pairs, all)).isEqualTo(IntStream.range(1, MANY).toArray());
    assertThat(IntStream.range(1, MANY).map(pairs::leader)).containsOnly(0);
    assertThat(compared).hasSize(MANY - 1).allMatch(pair -> pair.startsWith("0 "));
    assertThat(pairs.size()).isZero();
    assertThat(pairs.of(7, 31)).isEqualTo(0.7);
  }

  @Test
  void whatIsLessLikeTheFirstFollowsNobody() {
    Dossiers all = dossiers(crowd(MANY));
    Pairs pairs = all.compare((a, b) -> 0.69);
    assertThat(followers(pairs, all)).isEmpty();
    assertThat(pairs.leader(7)).isEqualTo(7);
  }

  @Test
  void whatIsUnlikeTheFirstAloneIsComparedWithTheFirstOfTheOthers() {
    Dossiers all = dossiers(crowd(MANY));
    Pairs pairs = all.compare((a, b) -> b.number() == 7 ? 0.2 : 0.9);
    assertThat(pairs.follows(7)).isFalse();
    assertThat(followers(pairs, all)).hasSize(MANY - 2);
    List<String> found = new ArrayList<>();
    for (int pair = 0; pair < pairs.size(); pair++) {
      found.add(pairs.first(pair) + " " + pairs.second(pair));
    }
    // those that it shares odd words with follow the first, which stands for them
    assertThat(found).containsExactly("0 7");
  }

  @Test
  void nothingFollowsAWordingOfItsOwnArticle() {
    Press press = new Press();
    print(press, 0, nearCopy(0) + "\n\n" + nearCopy(MANY));
    for (int i = 1; i < MANY; i++) {
      print(press, i, nearCopy(i));
    }
    Dossiers all = dossiers(press);
    assertThat(all.wordings().get(1).article()).isEqualTo(all.wordings().get(0).article());
    Pairs pairs = all.compare((a, b) -> 0.9);
    assertThat(pairs.follows(1)).isFalse();
    assertThat(pairs.follows(2)).isTrue();
  }

  @Test
  void aCrowdThatGathersAndScattersIsTracedAsIfAtOnce() {
    List<Reading> readings = new ArrayList<>(crowd(MANY).readings());
    Collections.reverse(readings); // each that comes is the first of them
    Tracer tracer = new Tracer(reading -> WORDS.read(reading.article()));
    Trace trace = tracer.start();
    for (int size = MOST - 1; size <= MOST + 4; size++) {
      trace = trace.with(readings.subList(trace.size(), size));
      assertThat(told(trace.cascades()))
          .isEqualTo(told(tracer.trace(MemoryCorpus.of(readings.subList(0, size)))));
    }
    for (int gone = 1; gone <= 4; gone++) {
      trace = trace.without(List.of(readings.get(gone).article().id()));
      List<Reading> left = new ArrayList<>(readings.subList(gone + 1, MOST + 4));
      left.add(readings.get(0));
      assertThat(told(trace.cascades())).isEqualTo(told(tracer.trace(MemoryCorpus.of(left))));
    }
  }

  private static List<String> told(List<Cascade> cascades) {
    return cascades.stream().map(TraceJson::write).toList();
  }

  @Test
  void nearCopiesOfACrowdMakeOneClaimWithAllOfThem() {
    List<Cascade> cascades = crowd(MANY).trace();
    assertThat(cascades).hasSize(1);
    assertThat(cascades.get(0).counts().publications()).isEqualTo(MANY);
  }
}
