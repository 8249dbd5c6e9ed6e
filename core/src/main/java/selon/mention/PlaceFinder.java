package selon.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;
import selon.sentence.Upos;

/**
 * Finds places: those that the language lists, and names that a word beside them makes places, as
 * in "le village de Morvane" and "Marlow County".
 */
final class PlaceFinder {

  /** A name has no more words than this. */
  private static final int LONGEST = 4;

  /** How many tokens a preposition of place may have: "dans la". */
  private static final int LONGEST_CUE = 2;

  private final PhraseTable<String> places;
  private final PhraseTable<String> ambiguous;
  private final PhraseTable<String> cues;
  private final PhraseTable<String> heads;
  private final PhraseTable<String> tails;
  private final PhraseTable<String> fronts;
  private final PhraseTable<String> of;
  private final PhraseTable<String> inner;

  PlaceFinder(KnownWords known) {
    this.places = known.table("place");
    this.ambiguous = known.table("ambiguous");
    this.cues = known.table("cue");
    this.heads = known.table("head");
    this.tails = known.table("tail");
    this.fronts = known.table("front");
    this.of = known.table("of");
    this.inner = known.table("inner");
  }

  /**
   * The places of a sentence in order, none overlapping; the value of one is its country's code,
   * empty if unknown.
   *
   * @param taken the tokens that tell a time
   */
  List<Stretch> find(FoldedSentence sentence, BitSet taken) {
    List<Stretch> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Stretch place = taken.get(i) ? null : at(sentence, i);
      if (place == null) {
        i++;
      } else {
        found.add(place);
        i = place.to();
      }
    }
    return found;
  }

  private @Nullable Stretch at(FoldedSentence sentence, int i) {
    Match<String> known = places.at(sentence, i);
    if (known != null && hasCapital(sentence, i, known.end())) {
      return withTail(sentence, new Stretch(i, known.end(), known.value()));
    }
    if (!sentence.capital(i)) {
      return null;
    }
    Match<String> doubtful = ambiguous.at(sentence, i);
    if (doubtful != null) {
      boolean sure = afterCue(sentence, i) || beforeWhole(sentence, doubtful.end()) != null;
      return sure && !isName(sentence, i - 1) && !isName(sentence, doubtful.end())
          ? new Stretch(i, doubtful.end(), doubtful.value())
          : null;
    }
    boolean front = fronts.at(sentence, i) != null && isName(sentence, i + 1);
    return front ? new Stretch(i, i + 2, "") : unknown(sentence, i);
  }

  private static boolean hasCapital(FoldedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.capital(i)) {
        return true;
      }
    }
    return false;
  }

  /** A place that no list holds: by its head, its tail, or the known place that it lies in. */
  private @Nullable Stretch unknown(FoldedSentence sentence, int i) {
    boolean fronted = fronts.at(sentence, i - 1) != null;
    if (sentence.upos(i) != Upos.PROPN || isName(sentence, i - 1) && !fronted) {
      return null;
    }
    int end = i + 1;
    while (end - i < LONGEST && isName(sentence, end) && tails.at(sentence, end) == null) {
      end++;
    }
    boolean tailed = sentence.capital(end) && tails.at(sentence, end) != null;
    if (tailed
        || fronted
        || afterHead(sentence, i)
        || isInner(sentence, i) && afterCue(sentence, i)) {
      return withTail(sentence, new Stretch(i, end, ""));
    }
    String whole = afterCue(sentence, i) ? beforeWhole(sentence, end) : null;
    return whole == null ? null : new Stretch(i, end, whole);
  }

  private Stretch withTail(FoldedSentence sentence, Stretch place) {
    Match<String> tail = sentence.capital(place.to()) ? tails.at(sentence, place.to()) : null;
    return tail == null ? place : new Stretch(place.from(), tail.end(), place.value());
  }

  private static boolean isName(FoldedSentence sentence, int i) {
    return sentence.upos(i) == Upos.PROPN && sentence.capital(i);
  }

  /** "à", "in", "dans la" right before it. */
  private boolean afterCue(FoldedSentence sentence, int i) {
    for (int n = LONGEST_CUE; n >= 1; n--) {
      Match<String> cue = cues.at(sentence, i - n);
      if (cue != null && cue.end() == i) {
        return true;
      }
    }
    return false;
  }

  /** "village de", "the city of" right before it. */
  private boolean afterHead(FoldedSentence sentence, int i) {
    Match<String> link = of.at(sentence, i - 1);
    int head = link != null && link.end() == i ? i - 2 : i - 1;
    Match<String> match = heads.at(sentence, head);
    return match != null && (match.end() == i || match.end() == i - 1) && head < i - 1;
  }

  /** "Noyal-sur-Mer" */
  private boolean isInner(FoldedSentence sentence, int i) {
    String form = sentence.form(i);
    int hyphen = form.indexOf('-');
    int next = form.indexOf('-', hyphen + 1);
    return hyphen > 0 && next > 0 && inner.is(form.substring(hyphen + 1, next));
  }

  /** The code of the known place that follows after a comma or in brackets: "Marlow, Ohio". */
  private @Nullable String beforeWhole(FoldedSentence sentence, int end) {
    String mark = sentence.form(end);
    if (!mark.equals(",") && !mark.equals("(")) {
      return null;
    }
    Match<String> whole = places.at(sentence, end + 1);
    if (whole == null || !sentence.capital(end + 1)) {
      return null;
    }
    String after = sentence.form(whole.end());
    boolean closed = after.isEmpty() || ",).;(-–—:".contains(after);
    return closed ? whole.value() : null;
  }
}
