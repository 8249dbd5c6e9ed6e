package selon.corpus;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import selon.statement.SourceKind;

/**
 * A source of a collection and what is laid to it.
 *
 * @param name the fullest that is known, or as a person decided
 * @param otherNames that articles call it by, the most frequent first
 * @param kind as most statements have it, or as a person decided
 * @param hedged how many of them have a content put as probable or possible
 * @param statements how many; one that several versions of an article have counts once
 * @param articles the ids of those that quote it, in order; of one with several versions, the
 *     oldest that does
 * @param outlets how many statements each outlet has of it, by name; those of unknown outlets are
 *     not among them
 * @param relays how many statements came through each agency, outlet or other source on the way
 *     from the outlet to this one, by name
 * @param first when it was first quoted in this collection
 * @param last when it was last quoted
 * @param undated how many of the articles nothing dates
 */
public record SourceProfile(
    String name,
    List<String> otherNames,
    SourceKind kind,
    int statements,
    int hedged,
    List<String> articles,
    SortedMap<String, Integer> outlets,
    SortedMap<String, Integer> relays,
    Seen first,
    Seen last,
    int undated) {

  public SourceProfile {
    otherNames = List.copyOf(otherNames);
    articles = List.copyOf(articles);
    outlets = Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
    relays = Collections.unmodifiableSortedMap(new TreeMap<>(relays));
  }

  /** The part of its statements that is hedged, 0 to 1. */
  public double hedgedShare() {
    return statements == 0 ? 0 : (double) hedged / statements;
  }
}
