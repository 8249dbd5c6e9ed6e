package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import selon.claim.Term;
import selon.claim.TermKind;

/**
 * Which articles are about two events, however alike their words: one at least says where it
 * happened, and neither knows a name that the other has. "A man was held after a stabbing in
 * Ardley" is not what happened in Selwick the same night.
 */
final class Scenes {

  private static final Set<String> BEFORE_PLACES = SmallWords.of("before-place");

  private static final Set<String> DEFINITE = SmallWords.of("definite");

  /**
   * What binds a place to what is there: "the hospital of Ardley", but "the death of Ada Crane".
   */
  private static final Set<String> OF_PLACES = SmallWords.of("of-place");

  private static final Set<String> CALENDAR = SmallWords.of("calendar");

  private static final Set<String> WEEKDAYS = SmallWords.of("weekday");

  /** "A" goes before a place in French alone. */
  private static final String ONLY_FRENCH = "a";

  /** A name that a larger share of the press has tells nothing of an event: one in fifty. */
  private static final double RARE = Math.log(50);

  /** So many rare names tell what an article is about that does not say where it happened. */
  private static final int NAMED = 3;

  /** So many events and members of a group are looked at. */
  private static final int MOST = 40;

  private static final int[] NONE = {};

  private final List<Dossier> dossiers;

  /** For each article its rare names, rising; none if they do not tell what it is about. */
  private final int[][] names;

  private final Credits credits;

  /** Which articles say where it happened. */
  private final BitSet placed = new BitSet();

  Scenes(List<Dossier> dossiers, Stories stories, Credits credits) {
    this.dossiers = dossiers;
    this.credits = credits;
    this.names = new int[dossiers.size()][];
    for (Dossier dossier : dossiers) {
      names[dossier.number()] = names(dossier, stories, credits.namings(dossier.number()));
    }
  }

  /** Linear in the article; the namings are in the order of the text. */
  private int[] names(Dossier dossier, Stories stories, List<Naming> namings) {
    List<Term> words = dossier.terms().unplaced();
    boolean french = dossier.language().equals("fr");
    int[] names = NONE;
    int size = 0;
    boolean placed = false;
    int naming = 0;
    for (int i = 0; i < words.size(); i++) {
      Term word = words.get(i);
      if (word.kind() != TermKind.NAME
          || word.key().startsWith("=") // "Hospital" at the start of a title
          || CALENDAR.contains(word.key())
          || WEEKDAYS.contains(word.key())) {
        continue;
      }
      int at = dossier.terms().start(i);
      while (naming < namings.size() && namings.get(naming).span().end() <= at) {
        naming++;
      }
      boolean outlet = naming < namings.size() && namings.get(naming).span().contains(at);
      int number = Background.number(word.key());
      if (!outlet && stories.rarity(number) >= RARE) {
        names = size == names.length ? Arrays.copyOf(names, 2 * size + 8) : names;
        names[size++] = number;
        placed |= i > 0 && isPlace(words, i, french);
      }
    }
    this.placed.set(dossier.number(), placed);
    return placed || size >= NAMED ? Rising.of(names, size) : NONE;
  }

  private static boolean isPlace(List<Term> words, int at, boolean french) {
    String before = words.get(at - 1).form();
    if (at > 1 && DEFINITE.contains(before)) { // "dans l'Auvette", "near the Auvette"
      String preposition = words.get(at - 2).form();
      return BEFORE_PLACES.contains(preposition) && !preposition.equals(ONLY_FRENCH);
    }
    boolean alone = at + 1 == words.size() || words.get(at + 1).kind() != TermKind.NAME;
    return BEFORE_PLACES.contains(before) && (french || !before.equals(ONLY_FRENCH))
        || alone && OF_PLACES.contains(before);
  }

  /**
   * Whether two articles of one language are about two events. Who names the other's outlet may
   * have it from there, and only have mistaken the place.
   */
  boolean apart(int a, int b) {
    if (names[a].length == 0 || names[b].length == 0 || !(placed.get(a) || placed.get(b))) {
      return false;
    }
    Dossier one = dossiers.get(a);
    Dossier other = dossiers.get(b);
    return one.language().equals(other.language())
        && !Rising.meet(names[a], other.bag())
        && !Rising.meet(names[b], one.bag())
        && !credits.names(a, other.family())
        && !credits.names(b, one.family());
  }

  /**
   * Where the very same words stand, parted by where it happened: "a gas leak may have caused the
   * blast" may be told of two towns.
   */
  List<List<Wording.Place>> parted(List<Wording.Place> places) {
    int article = places.get(0).article();
    boolean together = true;
    for (int i = 1; together && i < places.size(); i++) {
      together = !apart(article, places.get(i).article());
    }
    if (together) { // as nearly always
      return List.of(places);
    }
    List<List<Wording.Place>> events = new ArrayList<>();
    for (Wording.Place place : places) {
      List<Wording.Place> own = null;
      for (List<Wording.Place> event : events) {
        if (own == null && !apart(event.get(0).article(), place.article())) {
          own = event;
        }
      }
      if (own == null && events.size() < MOST) {
        own = new ArrayList<>();
        events.add(own);
      }
      (own == null ? events.get(0) : own).add(place);
    }
    return events;
  }

  /**
   * A group of wordings, parted by where it happened: those of the medoid's event first, then those
   * of each other. One in another language than the medoid's is of another event if it is apart
   * from most of those that are in its own.
   */
  List<List<Integer>> parted(ClaimFinder.Group group, List<Wording> wordings) {
    List<List<Integer>> events = new ArrayList<>();
    events.add(new ArrayList<>());
    List<Integer> members = group.members();
    Wording medoid = wordings.get(group.medoid());
    for (int member : members) {
      Wording wording = wordings.get(member);
      int article = wording.article();
      boolean elsewhere =
          apart(article, medoid.article())
              || !language(article).equals(language(medoid.article()))
                  && isApart(article, members, wordings);
      if (member == group.medoid() || !elsewhere) {
        events.get(0).add(member);
      } else {
        put(member, events, wordings);
      }
    }
    return events;
  }

  /** Puts a member with the first others that it is not apart from. */
  private void put(int member, List<List<Integer>> events, List<Wording> wordings) {
    int article = wordings.get(member).article();
    for (List<Integer> event : events.subList(1, events.size())) {
      if (!apart(article, wordings.get(event.get(0)).article())) {
        event.add(member);
        return;
      }
    }
    if (events.size() < MOST) {
      events.add(new ArrayList<>(List.of(member)));
    } else {
      events.get(0).add(member);
    }
  }

  /** Whether the article is apart from most of the first members that are in its language. */
  private boolean isApart(int article, List<Integer> members, List<Wording> wordings) {
    int apart = 0;
    int together = 0;
    for (int member : members.subList(0, Math.min(MOST, members.size()))) {
      int other = wordings.get(member).article();
      if (other != article && language(other).equals(language(article))) {
        apart += apart(article, other) ? 1 : 0;
        together += apart(article, other) ? 0 : 1;
      }
    }
    return apart > together;
  }

  private String language(int article) {
    return dossiers.get(article).language();
  }
}
