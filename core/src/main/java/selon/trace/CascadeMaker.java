package selon.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.corpus.Versions;
import selon.statement.Stance;
import selon.statement.Statement;

/** Puts together what is known of one claim. */
final class CascadeMaker {

  private static final double LEAST = 0.2;

  private final Dossiers all;
  private final ForestFinder forests;
  private final Kinship kinship;
  private final MutationFinder mutations;
  private final AlertFinder alerts;
  private final CorrectionFinder corrections = new CorrectionFinder();
  private final Versions versions;
  private final Independence independence;

  /** Of each article with what was found out of its date; null while nobody has asked. */
  private final List<@Nullable Article> dated;

  CascadeMaker(Dossiers all, ForestFinder forests, Links links) {
    this.all = all;
    this.forests = forests;
    this.kinship = all.kinship(links);
    this.mutations = new MutationFinder(all.credits());
    this.alerts = new AlertFinder(all.credits());
    this.dated = new ArrayList<>(Collections.nCopies(all.dossiers().size(), null));
    this.versions = Versions.of(all.dossiers().stream().map(d -> d.reading().article()).toList());
    this.independence = new Independence(all.credits(), versions);
  }

  /** The cascade of a claim, remembered where no article of it has changed. */
  Cascade make(
      List<Wording> wordings,
      Wording medoid,
      Map<Integer, Double> weight,
      boolean[] unchanged,
      Memory before,
      Memory.@Nullable Builder remembered) {
    if (remembered == null) {
      return make(wordings, medoid, weight);
    }
    long key = key(wordings, medoid, weight);
    Cascade known = unchanged(wordings, unchanged) ? before.cascade(key) : null;
    Cascade cascade = known == null ? make(wordings, medoid, weight) : known;
    remembered.cascade(key, cascade);
    return cascade;
  }

  private Cascade make(List<Wording> wordings, Wording medoid, Map<Integer, Double> weight) {
    return make(all.versions(wordings, weight), gist(wordings, medoid, weight));
  }

  private static boolean unchanged(List<Wording> wordings, boolean[] unchanged) {
    for (Wording wording : wordings) {
      for (int telling = 0; telling < wording.tellings(); telling++) {
        if (!unchanged[wording.place(telling).article()]) {
          return false;
        }
      }
    }
    return true;
  }

  /** A hash of which tellings the claim has and how plainly each says it. */
  private long key(List<Wording> wordings, Wording medoid, Map<Integer, Double> weight) {
    long key = medoid.key();
    for (Wording wording : wordings) {
      key = Dossiers.mix(key, wording.key());
      key = Dossiers.mix(key, Double.doubleToLongBits(weight.getOrDefault(wording.number(), 0.0)));
      for (int telling = 0; telling < wording.tellings(); telling++) {
        Wording.Place place = wording.place(telling);
        String id = all.dossiers().get(place.article()).id();
        key = Dossiers.mix(key, id.hashCode());
        key = Dossiers.mix(key, versions.first(id).hashCode());
        key = Dossiers.mix(key, place.telling());
      }
    }
    return key;
  }

  /**
   * The words of the medoid, or of the nearest to it that is a clause. Where most tell it in
   * another language, those that most of them have, the nearer counting more. What is only denied
   * is called by the denial: "denied that the dam had leaked".
   */
  private String gist(List<Wording> wordings, Wording medoid, Map<Integer, Double> weight) {
    boolean denied = wordings.stream().allMatch(wording -> isDenial(wording.telling()));
    return Gist.of(content(teller(wordings, medoid, weight), denied));
  }

  private Wording teller(List<Wording> wordings, Wording medoid, Map<Integer, Double> weight) {
    String language = language(wordings, medoid);
    if (!language.equals(language(medoid))) {
      return common(wordings, language, weight);
    }
    boolean negated = mostlyNegated(wordings);
    int usual = usualNumber(wordings);
    Wording best = medoid;
    boolean clause = isClause(medoid) && medoid.negated() == negated && tells(medoid, usual);
    for (Wording wording : wordings) {
      double more =
          weight.getOrDefault(wording.number(), 0.0) - weight.getOrDefault(best.number(), 0.0);
      if (isClause(wording)
          && wording.negated() == negated
          && tells(wording, usual)
          && language(wording).equals(language)
          && (!clause || best != medoid && more > 0)) {
        best = wording;
        clause = true;
      }
    }
    return clause || tells(best, usual) ? best : usual(wordings, best, weight, usual);
  }

  /** The nearest that has the number, though it be no clause. */
  private Wording usual(
      List<Wording> wordings, Wording medoid, Map<Integer, Double> weight, int number) {
    return wordings.stream()
        .filter(wording -> Arrays.binarySearch(wording.numbers(), number) >= 0)
        .filter(wording -> language(wording).equals(language(medoid)))
        .max(Comparator.comparingDouble(wording -> weight.getOrDefault(wording.number(), 0.0)))
        .orElse(medoid);
  }

  /** The number that most articles tell it with; 0 if none does. */
  private static int usualNumber(List<Wording> wordings) {
    Map<Integer, Integer> tellings = new TreeMap<>();
    for (Wording wording : wordings) {
      for (int number : wording.numbers()) {
        tellings.merge(number, wording.tellings(), Integer::sum);
      }
    }
    int usual = 0;
    for (Map.Entry<Integer, Integer> number : tellings.entrySet()) {
      usual = number.getValue() > tellings.getOrDefault(usual, 0) ? number.getKey() : usual;
    }
    return usual;
  }

  /** Whether it has the number, or none: a claim is not called by what one copyist made of it. */
  private static boolean tells(Wording wording, int number) {
    int[] numbers = wording.numbers();
    return numbers.length == 0 || Arrays.binarySearch(numbers, number) >= 0;
  }

  /** Whether more articles tell it with a negation than without: who flipped it calls it not. */
  private static boolean mostlyNegated(List<Wording> wordings) {
    Set<Integer> articles = new HashSet<>();
    Set<Integer> negating = new HashSet<>();
    for (Wording wording : wordings) {
      for (int telling = 0; telling < wording.tellings(); telling++) {
        articles.add(wording.place(telling).article());
        if (wording.negated()) {
          negating.add(wording.place(telling).article());
        }
      }
    }
    return 2 * negating.size() > articles.size();
  }

  private static boolean isDenial(Telling telling) {
    Statement statement = telling.statement();
    return statement != null && statement.stance() == Stance.DENYING;
  }

  private Wording common(List<Wording> wordings, String language, Map<Integer, Double> weight) {
    return wordings.stream()
        .filter(wording -> language(wording).equals(language))
        .max(
            Comparator.comparingDouble(
                wording -> wording.tellings() * weight.getOrDefault(wording.number(), 0.0)))
        .orElseThrow();
  }

  /** The words of a telling; of a denial with its cue, where that stands before them. */
  private String content(Wording wording, boolean denied) {
    Telling telling = wording.telling();
    String text = text(wording);
    String words = telling.content().in(text);
    Statement statement = telling.statement();
    if (statement == null
        || statement.cue().isEmpty()
        || statement.cue().hull().end() > telling.content().hull().start()) {
      return words;
    }
    return denied ? statement.cue().in(text) + " " + words : Gist.clause(words);
  }

  /** The language that most tellings are in; that of the medoid where as many are in it. */
  private String language(List<Wording> wordings, Wording medoid) {
    Map<String, Integer> tellings = new TreeMap<>();
    for (Wording wording : wordings) {
      tellings.merge(language(wording), wording.tellings(), Integer::sum);
    }
    String most = language(medoid);
    for (Map.Entry<String, Integer> entry : tellings.entrySet()) {
      most = entry.getValue() > tellings.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }

  private String language(Wording wording) {
    return all.dossiers().get(wording.article()).language();
  }

  private boolean isClause(Wording wording) {
    Wording.Place first = wording.place(0);
    return all.dossiers().get(first.article()).isClause(first.telling());
  }

  Cascade make(List<Version> versions, String gist) {
    Slips slips = Slips.of(versions);
    List<ForestFinder.Node> forest = forests.find(kinship.choices(versions, slips));
    List<Appearance> appearances = new ArrayList<>();
    Map<Version, Appearance> main = new LinkedHashMap<>();
    for (Version version : versions) {
      Article article = dated(version.dossier().number());
      main.put(version, appearance(article, version.main()));
      appearances.add(main.get(version));
      for (Telling telling : version.tellings()) {
        if (!telling.equals(version.main())) {
          appearances.add(appearance(article, telling));
        }
      }
    }
    List<Derivation> derivations = new ArrayList<>();
    for (ForestFinder.Node node : forest) {
      derivations.addAll(derivations(node, main, slips));
    }
    List<Origin> origins = independence.origins(forest);
    return new Cascade(
        id(versions),
        gist,
        appearances,
        derivations,
        origins,
        independence.count(forest, origins),
        alerts.find(forest),
        corrections.find(forest));
  }

  /**
   * Where wordings of other claims stand, in order of time as far as it is known; of an article
   * that has them from several sources those of each.
   */
  List<Appearance> appearances(List<Wording> wordings) {
    List<Appearance> appearances = new ArrayList<>();
    for (Version version : all.versions(wordings, Map.of())) {
      Article article = dated(version.dossier().number());
      Set<Set<String>> sources = new HashSet<>();
      for (Telling telling : version.apart()) {
        String name = Sources.name(telling);
        boolean another = name != null && sources.add(Sources.words(name));
        if (another || telling.equals(version.main())) {
          appearances.add(appearance(article, telling));
        }
      }
    }
    return appearances;
  }

  private Article dated(int number) {
    Article known = dated.get(number);
    if (known == null) {
      known = DayWords.dated(all.dossiers().get(number));
      dated.set(number, known);
    }
    return known;
  }

  private String text(Wording wording) {
    return all.dossiers().get(wording.article()).reading().article().text();
  }

  private static Appearance appearance(Article article, Telling telling) {
    return new Appearance(article, telling.statement(), telling.content(), telling.attributed());
  }

  private List<Derivation> derivations(
      ForestFinder.Node node, Map<Version, Appearance> main, Slips slips) {
    List<Derivation> made = new ArrayList<>();
    if (node.root()) {
      return made;
    }
    Version child = node.version();
    for (ForestFinder.Parent parent : node.parents()) {
      boolean best = made.isEmpty();
      if (best || parent.probability() >= LEAST) {
        double shared = shared(parent.version(), child);
        Set<Evidence> evidence = evidence(parent.version(), child, shared);
        if (slips.shared(parent.version(), child)) {
          evidence.add(Evidence.SHARED_ERROR);
        }
        made.add(
            new Derivation(
                java.util.Objects.requireNonNull(main.get(parent.version())),
                java.util.Objects.requireNonNull(main.get(child)),
                relation(parent.version(), child, shared),
                evidence.contains(Evidence.CREDIT) || evidence.contains(Evidence.LINK),
                parent.probability(),
                evidence,
                best ? mutations.find(parent.version(), child) : List.of()));
      }
    }
    return made;
  }

  private static Relation relation(Version parent, Version child, double shared) {
    if (parent.dossier().family().equals(child.dossier().family())) {
      return Relation.WAS_REVISION_OF;
    }
    return shared >= 0.8 ? Relation.WAS_QUOTED_FROM : Relation.WAS_DERIVED_FROM;
  }

  private static double shared(Version parent, Version child) {
    long[] runs = Keys.runs(child.main().terms());
    long[] theirs = {};
    for (Telling telling : parent.tellings()) {
      long[] more = Keys.runs(telling.terms());
      int size = theirs.length;
      theirs = Arrays.copyOf(theirs, size + more.length);
      System.arraycopy(more, 0, theirs, size, more.length);
    }
    Arrays.sort(theirs);
    int shared = 0;
    for (long run : runs) {
      shared += Arrays.binarySearch(theirs, run) >= 0 ? 1 : 0;
    }
    return runs.length == 0 ? 0 : (double) shared / runs.length;
  }

  private Set<Evidence> evidence(Version parent, Version child, double shared) {
    Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
    int article = child.dossier().number();
    String family = parent.dossier().family();
    boolean other = !family.equals(child.dossier().family());
    if (other
        && (all.credits().bylines(article).contains(family)
            || all.credits().names(article, family))) {
      evidence.add(Evidence.CREDIT);
    }
    if (all.credits().links(article, parent.dossier().number())) {
      evidence.add(Evidence.LINK);
    }
    if (shared > 0) {
      evidence.add(Evidence.WORDING);
    }
    return evidence;
  }

  private static String id(List<Version> versions) {
    StringBuilder content = new StringBuilder();
    versions.stream()
        .map(v -> v.article() + " " + v.main().content().hull().start() + "\n")
        .sorted()
        .forEach(content::append);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
