package selon.web;

import java.util.List;
import java.util.Map;

/**
 * What a search can be narrowed by.
 *
 * @param values by facet, those that what was found has, the most frequent first; those that
 *     another choice of the same facet would give too
 * @param times when they may be of
 */
record SearchAside(Map<String, List<SearchPage.Value>> values, List<Stretch> times) {

  SearchAside {
    values = Map.copyOf(values);
    times = List.copyOf(times);
  }
}
