package selon.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import selon.statement.Reading;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Derivation;
import selon.view.TellingWords;

/**
 * Puts words into a cascade in short: those of some of its articles, and what contradicts it. What
 * does not stand any more where it stood when it was traced is left out.
 */
final class Worded {

  private final Set<String> articles;
  private final Function<String, Reading> readings;
  private final Map<String, Reading> known = new HashMap<>();

  private Worded(Set<String> articles, Function<String, Reading> readings) {
    this.articles = articles;
    this.readings = readings;
  }

  /**
   * The cascade with words.
   *
   * @param articles those that have some; all others stay as they are
   * @param readings by the ids of their articles
   */
  static Cascade of(Cascade brief, Set<String> articles, Function<String, Reading> readings) {
    return new Worded(articles, readings).cascade(brief);
  }

  private Cascade cascade(Cascade brief) {
    return new Cascade(
        brief.claim(),
        brief.gist(),
        brief.appearances().stream().map(this::telling).filter(DecidedCascade::isThere).toList(),
        brief.derivations().stream()
            .map(this::derivation)
            .filter(made -> DecidedCascade.isThere(made.from()))
            .filter(made -> DecidedCascade.isThere(made.to()))
            .toList(),
        brief.origins(),
        brief.counts(),
        brief.alerts(),
        brief.corrections(),
        brief.contradictions().stream()
            .limit(TellingWords.MOST_LINKS)
            .map(this::whole)
            .filter(DecidedCascade::isThere)
            .toList());
  }

  private boolean has(Appearance telling) {
    return articles.contains(telling.article().id());
  }

  private Appearance telling(Appearance telling) {
    return has(telling) ? whole(telling) : telling;
  }

  private Derivation derivation(Derivation made) {
    return has(made.from()) || has(made.to())
        ? new Derivation(
            telling(made.from()),
            telling(made.to()),
            made.relation(),
            made.credited(),
            made.probability(),
            made.evidence(),
            made.mutations())
        : made;
  }

  private Appearance whole(Appearance telling) {
    Reading reading = known.computeIfAbsent(telling.article().id(), readings);
    String id = telling.statement() == null ? null : telling.statement().id();
    return new Appearance(
        reading.article().traced(telling.article().published()),
        reading.statements().stream()
            .filter(statement -> statement.id().equals(id))
            .findFirst()
            .orElse(null),
        telling.content(),
        telling.attributed());
  }
}
