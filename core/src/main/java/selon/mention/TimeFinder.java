package selon.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;
import selon.mention.TimeMeaning.Tense;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * Finds times by the patterns of a language, the longest that starts at a token, and joins a day to
 * the clock time beside it.
 */
final class TimeFinder {

  /** How many tokens the word before a time may have that opens it: "à partir de". */
  private static final int LONGEST_OPENER = 3;

  /** How far from a time its verb's auxiliary may stand. */
  private static final int REACH = 12;

  private static final int MOST_HEADS = 4;

  private final TimeWords words;
  private final Map<String, List<TimePattern>> byWord = new HashMap<>();
  private final Map<TimeSlot, List<TimePattern>> bySlot = new EnumMap<>(TimeSlot.class);
  private final PhraseTable<String> openers;
  private final PhraseTable<String> joiners;
  private final PhraseTable<String> futures;

  TimeFinder(KnownWords known, NumeralReader numerals) {
    this.words = new TimeWords(known, numerals);
    this.openers = known.table("opener");
    this.joiners = known.table("joiner");
    this.futures = known.table("future");
    for (Map<String, String> row : known.rows("pattern")) {
      for (TimePattern pattern :
          TimePattern.of(row.getOrDefault("form", ""), row.getOrDefault("value", ""))) {
        index(pattern);
      }
    }
  }

  private void index(TimePattern pattern) {
    TimePattern.Element first = pattern.elements().get(0);
    if (first.slot() != null) {
      bySlot.computeIfAbsent(first.slot(), slot -> new ArrayList<>()).add(pattern);
    }
    Set<String> keys = new TreeSet<>();
    for (String word : first.words()) {
      keys.add(PhraseTable.key(word));
    }
    for (String key : keys) {
      byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern);
    }
  }

  /** A time in a sentence, from a token to before another. */
  private record Found(
      int from, int to, TimeMeaning meaning, FilledSlots filled, TimeBounds bounds) {

    int minute() {
      return meaning.minute(filled);
    }

    Found with(int from, int to, TimeBounds bounds) {
      return new Found(from, to, meaning, filled, bounds);
    }
  }

  /**
   * The times of a sentence in order, none overlapping.
   *
   * @param today the article's day if it is known
   * @param taken where the tokens that tell a time are to be marked
   */
  List<Mention.Time> find(FoldedSentence sentence, @Nullable ArticleDay today, BitSet taken) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Found time = longest(sentence, i, today);
      if (time == null) {
        i++;
      } else {
        i = time.to();
        if (time.meaning().kind() != TimeMeaning.Kind.NOT) {
          found.add(time);
        }
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    List<Mention.Time> times = new ArrayList<>();
    int free = 0;
    for (Found time : joined(sentence, found)) {
      Found opened = opened(sentence, time, free);
      free = opened.to();
      taken.set(opened.from(), opened.to());
      times.add(
          new Mention.Time(
              sentence.span(opened.from(), opened.to()),
              opened.bounds().earliest(),
              opened.bounds().latest()));
    }
    return times;
  }

  private @Nullable Found longest(FoldedSentence sentence, int i, @Nullable ArticleDay today) {
    TimePattern best = null;
    FilledSlots filled = null;
    List<TimePattern> candidates = byWord.get(sentence.key(i));
    if (candidates != null) {
      for (TimePattern pattern : candidates) {
        FilledSlots match = pattern.match(words, sentence, i);
        if (match != null && (filled == null || match.end() > filled.end())) {
          best = pattern;
          filled = match;
        }
      }
    }
    if (words.mayStart(sentence, i)) {
      for (Map.Entry<TimeSlot, List<TimePattern>> entry : bySlot.entrySet()) {
        if (words.at(entry.getKey(), sentence, i) == null) {
          continue;
        }
        for (TimePattern pattern : entry.getValue()) {
          FilledSlots match = pattern.match(words, sentence, i);
          if (match != null && (filled == null || match.end() > filled.end())) {
            best = pattern;
            filled = match;
          }
        }
      }
    }
    return best == null || filled == null
        ? null
        : new Found(
            i,
            filled.end(),
            best.meaning(),
            filled,
            bounds(sentence, i, best.meaning(), filled, today));
  }

  private TimeBounds bounds(
      FoldedSentence sentence,
      int i,
      TimeMeaning meaning,
      FilledSlots filled,
      @Nullable ArticleDay today) {
    if (meaning.isAbsolute(filled)) {
      return meaning.resolve(filled, LocalDate.EPOCH, Tense.OPEN);
    }
    if (today == null) {
      return TimeBounds.UNKNOWN;
    }
    Tense tense = tense(sentence, i);
    return meaning
        .resolve(filled, today.first(), tense)
        .hull(meaning.resolve(filled, today.last(), tense));
  }

  /** How the verb is told that the time belongs to. */
  private Tense tense(FoldedSentence sentence, int i) {
    int verb = i;
    for (int n = 0; n < MOST_HEADS && verb >= 0 && !isVerb(sentence, verb); n++) {
      verb = sentence.token(verb).head();
    }
    if (verb < 0 || !isVerb(sentence, verb)) {
      return Tense.OPEN;
    }
    boolean past = sentence.token(verb).has("Tense=Past");
    for (int k = Math.max(0, verb - REACH); k < Math.min(sentence.size(), verb + REACH); k++) {
      Token token = sentence.token(k);
      if (k != verb && token.head() != verb) {
        continue;
      }
      if (token.has("Tense=Fut") || futures.is(sentence.form(k))) {
        return Tense.FUTURE;
      }
      // "is scheduled" tells no past, "was scheduled" does
      past &= !token.relation().equals("aux:pass") || !token.has("Tense=Pres");
    }
    return past ? Tense.PAST : Tense.OPEN;
  }

  private static boolean isVerb(FoldedSentence sentence, int i) {
    return sentence.upos(i) == Upos.VERB || sentence.upos(i) == Upos.AUX;
  }

  /** A day and the clock time beside it are one; a clock alone is of the sentence's only day. */
  private List<Found> joined(FoldedSentence sentence, List<Found> found) {
    List<Found> joined = new ArrayList<>();
    LocalDate only = onlyDay(found);
    for (int i = 0; i < found.size(); i++) {
      Found time = found.get(i);
      Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null
          && time.meaning().isClock() != next.meaning().isClock()
          && isJoined(sentence, time.to(), next.from())) {
        Found clock = time.meaning().isClock() ? time : next;
        Found day = time.meaning().isClock() ? next : time;
        LocalDate date = day.bounds().onlyDay();
        joined.add(day.with(time.from(), next.to(), TimeMeaning.at(date, clock.minute())));
        i++;
      } else if (time.meaning().isClock()) {
        TimeBounds at = TimeMeaning.at(only, time.minute());
        joined.add(time.with(time.from(), time.to(), at));
      } else {
        joined.add(time);
      }
    }
    return joined;
  }

  private boolean isJoined(FoldedSentence sentence, int from, int to) {
    int at = from;
    while (at < to) {
      Match<String> joiner = joiners.at(sentence, at);
      if (joiner == null || at - from > LONGEST_OPENER) {
        return false;
      }
      at = joiner.end();
    }
    return at == to;
  }

  private static @Nullable LocalDate onlyDay(List<Found> found) {
    LocalDate only = null;
    for (Found time : found) {
      LocalDate day = time.bounds().onlyDay();
      if (day != null) {
        if (only != null && !only.equals(day)) {
          return null;
        }
        only = day;
      }
    }
    return only;
  }

  /** "depuis lundi" starts with "depuis" and has no end. */
  private Found opened(FoldedSentence sentence, Found time, int free) {
    for (int n = LONGEST_OPENER; n >= 1; n--) {
      int from = time.from() - n;
      Match<String> opener = from < free ? null : openers.at(sentence, from);
      if (opener != null && opener.end() == time.from()) {
        return time.with(from, time.to(), time.bounds().opened(opener.value()));
      }
    }
    return time;
  }
}
