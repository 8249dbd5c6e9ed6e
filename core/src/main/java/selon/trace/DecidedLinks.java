package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.corpus.Decision;
import selon.corpus.Decision.Place;
import selon.text.Spans;

/**
 * What people said of which telling was made from which, and of what tells one claim and what does
 * not. A link is known by its child's words and its parent's article, since one article is one
 * telling. Immutable and safe for threads.
 */
public final class DecidedLinks {

  private final List<Decision> all = new ArrayList<>();

  /**
   * By the article that a decision is about: the child's, or that which does not tell the claim.
   */
  private final Map<String, List<Decision>> byArticle = new HashMap<>();

  /**
   * @param decisions those in force, the oldest first; those about anything else, and those that
   *     later ones are at odds with, are passed over
   */
  public DecidedLinks(List<Decision> decisions) {
    Links links = new Links(decisions);
    links.accepted().forEach(link -> add(link, link.to()));
    links.rejected().forEach(link -> add(link, link.to()));
    links.outside().forEach(link -> add(link, link.to()));
    links.parted().forEach(part -> add(part, part.telling()));
    all.addAll(links.joined());
  }

  private void add(Decision decision, Place about) {
    all.add(decision);
    byArticle.computeIfAbsent(about.article(), a -> new ArrayList<>()).add(decision);
  }

  /** Whether there may be one about the article's telling. */
  public boolean concern(String article) {
    return byArticle.containsKey(article);
  }

  private List<Decision> about(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** Whether a person said that the words of the child were not made from the parent's telling. */
  public boolean rejected(String parent, String child, Spans content) {
    return about(child).stream()
        .anyMatch(
            decision ->
                decision instanceof Decision.RejectLink link
                    && link.from().article().equals(parent)
                    && link.to().is(content));
  }

  /** Whether a person said that the words of the child were made from none of the others. */
  public boolean outside(String child, Spans content) {
    return about(child).stream()
        .anyMatch(decision -> decision instanceof Decision.NoLink link && link.to().is(content));
  }

  /** The article whose telling a person said that these words were made from; null if none. */
  public @Nullable String accepted(String child, Spans content) {
    String parent = null;
    for (Decision decision : about(child)) {
      if (decision instanceof Decision.AcceptLink link && link.to().is(content)) {
        parent = link.from().article();
      }
    }
    return parent;
  }

  /** Whether a person said that it is one. */
  public boolean accepted(Derivation made) {
    Appearance child = made.to();
    return made.from().article().id().equals(accepted(child.article().id(), child.content()));
  }

  /**
   * Whether a person said that the telling is none of the claim.
   *
   * @param tellings all of the claim
   */
  public boolean parted(Synopsis.Told telling, List<Synopsis.Told> tellings) {
    return about(telling.article()).stream()
        .anyMatch(
            decision ->
                decision instanceof Decision.PartTelling part
                    && part.telling().is(telling.content())
                    && tellings.stream().anyMatch(told -> is(part.claim(), told)));
  }

  private static boolean is(Place place, Synopsis.Told told) {
    return place.article().equals(told.article()) && place.is(told.content());
  }

  /** What they said of a claim, links first, then what is not of it, then what is. */
  public List<Decision> of(Synopsis claim) {
    Map<String, List<Spans>> places = new HashMap<>();
    for (Synopsis.Told told : claim.tellings()) {
      places.computeIfAbsent(told.article(), a -> new ArrayList<>()).add(told.content());
    }
    return of(places);
  }

  /** What they said of a claim, links first, then what is not of it, then what is. */
  public List<Decision> of(Cascade claim) {
    Map<String, List<Spans>> places = new HashMap<>();
    for (Appearance told : claim.appearances()) {
      places.computeIfAbsent(told.article().id(), a -> new ArrayList<>()).add(told.content());
    }
    return of(places);
  }

  private List<Decision> of(Map<String, List<Spans>> told) {
    return all.stream()
        .filter(
            decision -> {
              List<Place> places = decision.places();
              boolean last = is(places.get(places.size() - 1), told);
              boolean joins = decision instanceof Decision.JoinClaims;
              return last || joins && is(places.get(0), told);
            })
        .toList();
  }

  private static boolean is(Place place, Map<String, List<Spans>> told) {
    return told.getOrDefault(place.article(), List.of()).stream().anyMatch(place::is);
  }
}
