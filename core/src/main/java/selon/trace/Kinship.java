package selon.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import selon.claim.Keys;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.statement.SourceKind;

/**
 * What speaks for one version of a claim having been made from another, and for its having no
 * parent among them.
 */
final class Kinship {

  /** The names of the features of an in-edge, in their order. */
  static final List<String> NAMES =
      List.of(
          "time-order",
          "gap",
          "gap-long",
          "latest-before",
          "first",
          "words",
          "words-best",
          "words-lead",
          "runs",
          "runs-best",
          "runs-article",
          "runs-article-best",
          "likeness-of-articles",
          "rare-shared",
          "rare-shared-best",
          "numbers-same",
          "numbers-differ",
          "numbers-lost",
          "credit-sentence",
          "credit-article",
          "credit-byline",
          "credit-agencies",
          "credit-chain",
          "link",
          "credits-another",
          "credited-back",
          "same-family",
          "same-family-words",
          "parent-agency",
          "parent-organisation",
          "same-language",
          "same-source",
          "both-sources-differ",
          "source-of-child-only",
          "hedges-same",
          "undated",
          "own-runs-article",
          "own-runs-article-best",
          "own-runs-sentence",
          "superseded",
          "quotation-alone",
          "names-shared");

  /** The names of the features of having no parent, in their order. */
  static final List<String> ROOT_NAMES =
      List.of(
          "bias",
          "no-earlier",
          "credits-nobody-in-sentence",
          "credits-nobody",
          "best-words",
          "best-runs",
          "best-runs-article",
          "names-itself",
          "agency",
          "organisation",
          "named-source",
          "anonymous-source",
          "own-voice",
          "signed-by-agencies",
          "person-signs",
          "undated",
          "best-numbers",
          "candidates",
          "quoted",
          "earlier-same-family",
          "first-person",
          "names-itself-in-article",
          "best-own-runs-article",
          "best-own-runs-sentence",
          "hours-since-first",
          "names-of-its-own");

  private static final Set<String> FIRST_PERSON =
      Set.of("we", "our", "us", "nous", "notre", "nos", "ours");

  private final Credits credits;
  private final Stories stories;
  private final Vocabulary vocabulary;

  Kinship(Credits credits, Stories stories, Vocabulary vocabulary) {
    this.credits = credits;
    this.stories = stories;
    this.vocabulary = vocabulary;
  }

  /**
   * One version and those it may have been made from.
   *
   * @param features of each candidate, in the order of the candidates
   * @param root the features of having no parent
   */
  record Choice(
      Version version, List<Version> candidates, List<double[]> features, double[] root) {}

  /** The choice that each version has, in their order. */
  List<Choice> choices(List<Version> versions) {
    List<Choice> choices = new ArrayList<>();
    Set<String> families = new TreeSet<>();
    versions.forEach(version -> families.add(version.dossier().family()));
    for (Version child : versions) {
      List<Version> candidates = new ArrayList<>();
      List<double[]> features = new ArrayList<>();
      for (Version parent : versions) {
        if (parent != child
            && parent.dossier().when().before(child.dossier().when()) > 0.05) {
          candidates.add(parent);
          features.add(edge(parent, child, versions, families));
        }
      }
      compare(features);
      choices.add(new Choice(child, candidates, features, root(child, candidates, features, versions)));
    }
    return choices;
  }

  private double[] edge(
      Version parent, Version child, List<Version> versions, Set<String> families) {
    double[] f = new double[NAMES.size()];
    Dossier from = parent.dossier();
    Dossier to = child.dossier();
    set(f, "time-order", Math.log(from.when().before(to.when())));
    Double gap = from.when().gap(to.when());
    set(f, "gap", gap == null ? 2 : Math.log1p(gap));
    set(f, "gap-long", gap != null && gap > 72 ? 1 : 0);
    set(f, "undated", gap == null ? 1 : 0);
    set(f, "latest-before", latest(parent, child, versions) ? 1 : 0);
    set(f, "first", first(parent, versions) ? 1 : 0);
    set(f, "superseded", superseded(parent, child, versions) ? 1 : 0);
    words(f, parent, child, versions);
    numbers(f, parent.main(), child.main());
    credit(f, parent, child, families);
    boolean family = from.family().equals(to.family());
    set(f, "same-family", family ? 1 : 0);
    set(f, "same-family-words", family ? f[NAMES.indexOf("words")] : 0);
    set(f, "parent-agency", credits.isAgency(from.family()) ? 1 : 0);
    set(f, "parent-organisation", credits.isOrganisation(from.family()) ? 1 : 0);
    set(
        f,
        "same-language",
        from.reading().article().language().equals(to.reading().article().language()) ? 1 : 0);
    sources(f, parent.main(), child.main());
    set(f, "hedges-same", hedges(parent.main()).equals(hedges(child.main())) ? 1 : 0);
    return f;
  }

  private static void set(double[] features, String name, double value) {
    features[NAMES.indexOf(name)] = value;
  }

  private static double get(double[] features, String name) {
    return features[NAMES.indexOf(name)];
  }

  /** What a candidate has more of than its rivals says more than how much it has. */
  private static void compare(List<double[]> all) {
    for (String[] pair :
        new String[][] {
          {"words", "words-best"},
          {"runs", "runs-best"},
          {"runs-article", "runs-article-best"},
          {"rare-shared", "rare-shared-best"},
          {"own-runs-article", "own-runs-article-best"}
        }) {
      double most = all.stream().mapToDouble(f -> get(f, pair[0])).max().orElse(0);
      for (double[] f : all) {
        set(f, pair[1], most > 0 && get(f, pair[0]) >= most - 1e-9 ? 1 : 0);
      }
    }
    double[] words = all.stream().mapToDouble(f -> get(f, "words")).sorted().toArray();
    for (double[] f : all) {
      double w = get(f, "words");
      double rival =
          words.length < 2
              ? 0
              : w >= words[words.length - 1] - 1e-9
                  ? words[words.length - 2]
                  : words[words.length - 1];
      set(f, "words-lead", w - rival);
    }
  }

  private void words(double[] f, Version parent, Version child, List<Version> versions) {
    double shared = 0;
    double all = 0;
    double rare = 0;
    Set<String> seen = new HashSet<>();
    for (Term term : child.sentence()) {
      if (!term.tells() || !seen.add(term.key())) {
        continue;
      }
      int number = vocabulary.number(term.key());
      double weight = 0.2 + stories.rarity(number, child.dossier().number());
      all += weight;
      if (parent.has(term.key())) {
        shared += weight;
        long with = versions.stream().filter(v -> v.has(term.key())).count();
        rare += with <= 3 ? 1.0 / with : 0;
      }
    }
    set(f, "words", all == 0 ? 0 : shared / all);
    set(f, "rare-shared", Math.log1p(rare));
    List<Long> runs = Keys.runs(child.sentence());
    long common = runs.stream().filter(run -> parent.dossier().has(run)).count();
    set(f, "runs", runs.isEmpty() ? 0 : (double) common / runs.size());
    List<Long> own = runs.stream().filter(run -> child.dossier().tells(run)).toList();
    long ownCommon = own.stream().filter(run -> parent.dossier().has(run)).count();
    set(f, "own-runs-sentence", own.isEmpty() ? 0 : (double) ownCommon / own.size());
    set(f, "quotation-alone", common > 0 && ownCommon == 0 ? 1 : 0);
    long ownElsewhere = 0;
    for (long run : child.dossier().ownRuns()) {
      ownElsewhere += parent.dossier().tells(run) ? 1 : 0;
    }
    set(f, "own-runs-article", Math.log1p(ownElsewhere));
    set(f, "names-shared", names(child, parent));
    long elsewhere = 0;
    for (long run : child.dossier().runs()) {
      elsewhere += parent.dossier().has(run) ? 1 : 0;
    }
    set(f, "runs-article", Math.log1p(elsewhere));
    set(
        f,
        "likeness-of-articles",
        stories.likeness(parent.dossier().number(), child.dossier().number()));
  }

  private static double names(Version child, Version parent) {
    return Math.log1p(
        child.sentence().stream()
            .filter(term -> term.kind() == TermKind.NAME && parent.has(term.key()))
            .map(Term::key)
            .distinct()
            .count());
  }

  private static void numbers(double[] f, Telling parent, Telling child) {
    Set<String> from = numbers(parent);
    Set<String> to = numbers(child);
    boolean any = to.stream().anyMatch(from::contains);
    set(f, "numbers-same", any ? 1 : 0);
    set(f, "numbers-differ", !any && !from.isEmpty() && !to.isEmpty() ? 1 : 0);
    set(f, "numbers-lost", from.isEmpty() && !to.isEmpty() ? 1 : 0);
  }

  private static Set<String> numbers(Telling telling) {
    return keys(telling, TermKind.NUMBER);
  }

  private static Set<String> hedges(Telling telling) {
    return keys(telling, TermKind.HEDGE);
  }

  private static Set<String> keys(Telling telling, TermKind kind) {
    Set<String> keys = new TreeSet<>();
    telling.terms().stream().filter(term -> term.kind() == kind).forEach(t -> keys.add(t.key()));
    return keys;
  }

  private void credit(double[] f, Version parent, Version child, Set<String> families) {
    String from = parent.dossier().family();
    String to = child.dossier().family();
    int article = child.dossier().number();
    Set<String> inSentence = inSentence(child);
    boolean other = !from.equals(to);
    set(f, "credit-sentence", other && inSentence.contains(from) ? 1 : 0);
    set(f, "credit-article", other && names(article, from) ? 1 : 0);
    set(f, "credit-byline", other && credits.bylines(article).contains(from) ? 1 : 0);
    boolean agency = credits.isAgency(from);
    set(f, "credit-agencies", agency && other && credits.signedByAgencies(article) ? 1 : 0);
    boolean chain =
        child.main().statement() != null
            && child.main().statement().chain().stream()
                .skip(1)
                .anyMatch(name -> credits.named(name, families).contains(from));
    set(f, "credit-chain", other && chain ? 1 : 0);
    set(f, "link", credits.links(article, parent.dossier().number()) ? 1 : 0);
    boolean another =
        !inSentence.contains(from)
            && inSentence.stream().anyMatch(name -> !name.equals(to) && families.contains(name));
    set(f, "credits-another", another ? 1 : 0);
    set(f, "credited-back", other && inSentence(parent).contains(to) ? 1 : 0);
  }

  private Set<String> inSentence(Version version) {
    Set<String> families = new TreeSet<>();
    for (Credits.Naming naming : credits.namings(version.dossier().number())) {
      for (Telling telling : version.tellings()) {
        if (telling.sentence().contains(naming.span())) {
          families.add(naming.family());
        }
      }
    }
    return families;
  }

  private boolean names(int article, String family) {
    return credits.namings(article).stream().anyMatch(n -> n.family().equals(family));
  }

  private static void sources(double[] f, Telling parent, Telling child) {
    boolean both = Sources.name(parent) != null && Sources.name(child) != null;
    set(f, "same-source", Sources.same(parent, child) ? 1 : 0);
    set(f, "both-sources-differ", both && !Sources.same(parent, child) ? 1 : 0);
    set(f, "source-of-child-only", !parent.attributed() && child.attributed() ? 1 : 0);
  }

  /** Whether no other version lies between the two. */
  private static boolean latest(Version parent, Version child, List<Version> versions) {
    When from = parent.dossier().when();
    When to = child.dossier().when();
    return from.known()
        && to.known()
        && versions.stream()
            .map(v -> v.dossier().when())
            .noneMatch(w -> w.known() && w.best() > from.best() && w.best() < to.best());
  }

  private static boolean first(Version version, List<Version> versions) {
    When own = version.dossier().when();
    return own.known()
        && versions.stream()
            .map(v -> v.dossier().when())
            .noneMatch(w -> w.known() && w.best() < own.best());
  }

  /** Whether the parent's outlet told it anew before the child did. */
  private static boolean superseded(Version parent, Version child, List<Version> versions) {
    return versions.stream()
        .anyMatch(
            v ->
                v != parent
                    && v != child
                    && v.dossier().family().equals(parent.dossier().family())
                    && parent.dossier().when().before(v.dossier().when()) > 0.6
                    && v.dossier().when().before(child.dossier().when()) > 0.6);
  }

  /** Whether the writer says "we" or "our" near the telling, outside quotations. */
  private static boolean firstPerson(Version version) {
    return version.dossier().terms(version.main().sentence()).stream()
        .filter(term -> FIRST_PERSON.contains(term.form()))
        .anyMatch(
            term ->
                version.dossier().quotations().stream()
                    .noneMatch(quotation -> quotation.contains(term.span())));
  }

  /** The names in the sentence that no possible parent has anywhere. */
  private static double ownNames(Version child, List<Version> candidates) {
    return Math.log1p(
        child.sentence().stream()
            .filter(term -> term.kind() == TermKind.NAME)
            .map(Term::key)
            .distinct()
            .filter(
                key ->
                    candidates.stream()
                        .noneMatch(
                            v ->
                                v.dossier().terms().stream()
                                    .anyMatch(term -> term.key().equals(key))))
            .count());
  }

  private double[] root(
      Version child, List<Version> candidates, List<double[]> edges, List<Version> versions) {
    double[] f = new double[ROOT_NAMES.size()];
    Dossier dossier = child.dossier();
    int article = dossier.number();
    Set<String> others = inSentence(child);
    boolean self = others.remove(dossier.family());
    boolean nobody =
        credits.namings(article).stream().allMatch(n -> n.family().equals(dossier.family()));
    SourceKind kind =
        child.main().statement() == null ? null : child.main().statement().source().kind();
    int i = 0;
    f[i++] = 1;
    f[i++] = edges.isEmpty() ? 1 : 0;
    f[i++] = others.isEmpty() ? 1 : 0;
    f[i++] = nobody && credits.linked(article).isEmpty() ? 1 : 0;
    f[i++] = most(edges, "words");
    f[i++] = most(edges, "runs");
    f[i++] = most(edges, "runs-article");
    f[i++] = self ? 1 : 0;
    f[i++] = credits.isAgency(dossier.family()) ? 1 : 0;
    f[i++] = credits.isOrganisation(dossier.family()) ? 1 : 0;
    f[i++] = kind == SourceKind.PERSON || kind == SourceKind.ROLE ? 1 : 0;
    f[i++] = kind == SourceKind.ANONYMOUS ? 1 : 0;
    f[i++] = child.attributed() ? 0 : 1;
    f[i++] = credits.signedByAgencies(article) ? 1 : 0;
    f[i++] = dossier.reading().article().bylines().isEmpty() ? 0 : 1;
    f[i++] = dossier.when().known() ? 0 : 1;
    f[i++] = most(edges, "numbers-same");
    f[i++] = Math.log1p(edges.size());
    f[i++] =
        child.main().terms().stream().anyMatch(t -> "«“\"".contains(t.form()) && !t.tells())
            ? 1
            : 0;
    f[i++] = most(edges, "same-family");
    f[i++] = firstPerson(child) ? 1 : 0;
    f[i++] =
        credits.namings(article).stream().anyMatch(n -> n.family().equals(dossier.family()))
            ? 1
            : 0;
    f[i++] = most(edges, "own-runs-article");
    f[i++] = most(edges, "own-runs-sentence");
    Double since = versions.get(0).dossier().when().gap(dossier.when());
    f[i++] = since == null ? 1 : Math.log1p(since);
    f[i] = ownNames(child, candidates);
    return f;
  }

  private static double most(List<double[]> edges, String name) {
    return edges.stream().mapToDouble(f -> get(f, name)).max().orElse(0);
  }
}
