package selon.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import selon.claim.Bilingual;
import selon.claim.Folding;
import selon.corpus.Corpus;
import selon.corpus.MemoryCorpus;
import selon.sentence.Words;
import selon.statement.Form;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Spans;

/**
 * Finds the claims that several articles of a collection tell, and how they traveled.
 *
 * <p>Immutable and safe for threads. The cost grows little faster than the collection: no article
 * and no wording looks at more than a fixed number of others. The same collection gives the same
 * cascades, in whatever order its articles came.
 */
public final class Tracer {

  /** The least average likeness of two groups of wordings that become one claim. */
  private static final double TOGETHER = 0.13;

  /** The least likeness of a wording to the medoid of its claim. */
  private static final double NEAR = 0.1;

  /** How likely two wordings of a claim that two articles tell must say the same. */
  private static final double BY_TWO = 0.7;

  /**
   * The same where the two are in French and English: fewer words are known again there, so that
   * the likeness comes out too low.
   */
  private static final double BY_TWO_ABROAD = 0.4;

  /** How likely some two wordings of a claim that more articles tell must say the same. */
  private static final double BY_MORE = 0.5;

  /** The fewest telling words of a wording that two articles do not share by chance. */
  private static final int COPIED = 4;

  /** The same of a quotation, whoever is quoted. */
  private static final int QUOTED = 2;

  private final Function<Reading, Words> words;
  private final LogLinear likeness;
  private final ForestFinder forests;
  private final ClaimFinder claims = new ClaimFinder(TOGETHER, NEAR);

  /**
   * @param words of a reading's article
   */
  public Tracer(Function<Reading, Words> words) {
    this(words, Likeness.model(), ForestFinder.trained());
  }

  private Tracer(Function<Reading, Words> words, LogLinear likeness, ForestFinder forests) {
    this.words = words;
    this.likeness = likeness;
    this.forests = forests;
  }

  /** One with other models, for dossiers that are made ready already. */
  static Tracer of(LogLinear likeness, ForestFinder forests) {
    return new Tracer(
        reading -> {
          throw new IllegalStateException("has no words: " + reading.article().id());
        },
        likeness,
        forests);
  }

  /** The cascades of dossiers that are made ready already. */
  static List<Cascade> trained(Dossiers all) {
    return of(Likeness.model(), ForestFinder.trained()).trace(all);
  }

  /**
   * The claims that at least two articles tell, those told by most first, and of these those that
   * changed most on the way.
   */
  public List<Cascade> trace(Corpus corpus) {
    return trace(new Dossiers(corpus, words));
  }

  /** A collection of nothing, to take in articles as they come. */
  public Trace start() {
    return Trace.empty(this, words);
  }

  /**
   * What changed from one telling of a claim to another, whether or not it was made from it.
   *
   * @param content the place of the earlier one in its article
   * @param other the place of the later one in its
   * @return none if one article has both, or one of them is no telling
   */
  public List<Mutation> changes(Reading from, Spans content, Reading to, Spans other) {
    if (from.article().id().equals(to.article().id())) {
      return List.of();
    }
    Dossiers both = new Dossiers(MemoryCorpus.of(List.of(from, to)), words);
    Version earlier = both.version(from.article().id(), content);
    Version later = both.version(to.article().id(), other);
    return earlier == null || later == null
        ? List.of()
        : new MutationFinder(both.credits()).find(earlier, later);
  }

  List<Cascade> trace(Dossiers all) {
    return trace(all, Links.NONE, Memory.NONE, null);
  }

  /**
   * The claims.
   *
   * @param before what need not be looked at again
   * @param remembered takes what the next may want; null if there is no next
   */
  List<Cascade> trace(
      Dossiers all, Links links, Memory before, Memory.@Nullable Builder remembered) {
    boolean[] unchanged = unchanged(all, before, remembered);
    Likeness model = all.likeness(likeness);
    Contradictions contradictions = new Contradictions(all);
    Pairs pairs =
        all.compare(
            (a, b) -> {
              long key = remembered == null ? 0 : Dossiers.mix(a.key(), b.key());
              double known =
                  unchanged[a.article()] && unchanged[b.article()]
                      ? before.probability(key)
                      : Double.NaN;
              double p = Double.isNaN(known) ? model.probability(a, b) : known;
              if (remembered != null) {
                remembered.pair(key, p);
              }
              contradictions.compare(a, b, model);
              return p;
            });
    new Rivals(pairs, all.articles(), all.dossiers().size()).lower();
    DecidedClaims decided = new DecidedClaims(all, links);
    CascadeMaker maker = new CascadeMaker(all, forests, links);
    List<ClaimFinder.Group> groups =
        contradictions.apart(decided.joined(claims.find(all.wordings().size(), pairs)));
    List<Cascade> cascades = new ArrayList<>();
    for (ClaimFinder.Group group : groups) {
      List<Wording> found = all.wordings(group.members());
      List<Wording> wordings = decided.told(found);
      int articles = articles(wordings);
      if (articles > 1 && (group.decided() || credible(all, wordings, pairs, articles))) {
        Map<Integer, Double> weight = new TreeMap<>();
        for (int member : group.members()) {
          weight.put(member, member == group.medoid() ? 1 : pairs.of(member, group.medoid()));
        }
        cascades.add(
            maker
                .make(
                    wordings,
                    wordings == found
                        ? all.wordings().get(group.medoid())
                        : medoid(wordings, weight),
                    weight,
                    unchanged,
                    before,
                    remembered)
                .contradictedBy(
                    maker.appearances(
                        decided.told(
                            all.wordings(contradictions.against(wordings, group.members()))))));
      }
    }
    cascades.sort(
        Comparator.comparingInt((Cascade cascade) -> -cascade.counts().publications())
            .thenComparingInt(cascade -> -changes(cascade))
            .thenComparing(Cascade::claim));
    return cascades;
  }

  private static int changes(Cascade cascade) {
    return cascade.derivations().stream().mapToInt(made -> made.mutations().size()).sum();
  }

  /** The one most like the medoid of the group. */
  private static Wording medoid(List<Wording> wordings, Map<Integer, Double> weight) {
    Wording medoid = wordings.get(0);
    for (Wording wording : wordings) {
      boolean nearer =
          weight.getOrDefault(wording.number(), 0.0) > weight.getOrDefault(medoid.number(), 0.0);
      medoid = nearer ? wording : medoid;
    }
    return medoid;
  }

  /** How many articles tell one of them; 3 if there are more. */
  private static int articles(List<Wording> wordings) {
    if (wordings.isEmpty()) {
      return 0;
    }
    int first = wordings.get(0).article();
    int second = first;
    for (Wording wording : wordings) {
      for (int telling = 0; telling < wording.tellings(); telling++) {
        int article = wording.place(telling).article();
        if (article != first && article != second) {
          if (second != first) {
            return 3;
          }
          second = article;
        }
      }
    }
    return second == first ? 1 : 2;
  }

  /** Which articles are traced as they were before. */
  private static boolean[] unchanged(
      Dossiers all, Memory before, Memory.@Nullable Builder remembered) {
    boolean[] unchanged = new boolean[all.dossiers().size()];
    if (remembered != null) {
      for (Dossier dossier : all.dossiers()) {
        long around = all.surroundings(dossier.number());
        unchanged[dossier.number()] = before.unchanged(dossier.id(), around);
        remembered.surroundings(dossier.id(), around);
      }
    }
    return unchanged;
  }

  /**
   * Whether two articles say the same for sure enough: in the very same words, or in words that are
   * likely to. Where no third article tells it too, they must be likelier to.
   */
  private static boolean credible(Dossiers all, List<Wording> wordings, Pairs pairs, int articles) {
    if (wordings.stream().anyMatch(wording -> copied(all, wording))) {
      return true;
    }
    Map<Integer, Wording> byNumber = new HashMap<>();
    wordings.forEach(wording -> byNumber.put(wording.number(), wording));
    for (Wording a : wordings) {
      if (pairs.follows(a.number())) {
        return true;
      }
      for (int pair = pairs.from(a.number());
          pair < pairs.size() && pairs.first(pair) == a.number();
          pair++) {
        Wording b = byNumber.get(pairs.second(pair));
        if (b != null
            && a.article() != b.article()
            && pairs.probability(pair) >= (articles == 2 ? byTwo(all, a, b) : BY_MORE)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double byTwo(Dossiers all, Wording a, Wording b) {
    String language = all.dossiers().get(a.article()).language();
    return Bilingual.joins(language, all.dossiers().get(b.article()).language())
        ? BY_TWO_ABROAD
        : BY_TWO;
  }

  /** Whether two articles have it in the very same words, and not by chance. */
  private static boolean copied(Dossiers all, Wording wording) {
    return wording.retold() && (wording.bag().length >= COPIED || isOfOneSource(all, wording));
  }

  /** Whether two articles have it from a source of the same name, or quote it, from whomever. */
  private static boolean isOfOneSource(Dossiers all, Wording wording) {
    Map<String, Integer> articles = new HashMap<>();
    for (int telling = 0; telling < wording.tellings(); telling++) {
      Wording.Place place = wording.place(telling);
      Statement statement =
          all.dossiers().get(place.article()).tellings().get(place.telling()).statement();
      String name = statement == null ? null : statement.source().name();
      boolean quoted = statement != null && statement.form() == Form.DIRECT;
      if (met(articles, name, place.article())
          || quoted && wording.bag().length >= QUOTED && met(articles, "", place.article())) {
        return true;
      }
    }
    return false;
  }

  /** Whether another article has it from there. */
  private static boolean met(Map<String, Integer> articles, @Nullable String source, int article) {
    if (source == null) {
      return false;
    }
    Integer other = articles.putIfAbsent(Folding.fold(source), article);
    return other != null && other != article;
  }
}
