package selon.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;

/** What speaks for one version of a claim having been made from another. */
final class EdgeFeatures {

  /** The names of the features, in their order. */
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
          "names-shared",
          "translated");

  private static final Map<String, Integer> PLACES = new HashMap<>();

  static {
    for (String name : NAMES) {
      PLACES.put(name, PLACES.size());
    }
  }

  /** Features of which a candidate may have the most, with the feature that says so. */
  private static final String[][] RIVALRY = {
    {"words", "words-best"},
    {"runs", "runs-best"},
    {"runs-article", "runs-article-best"},
    {"rare-shared", "rare-shared-best"},
    {"own-runs-article", "own-runs-article-best"}
  };

  private static final double OWNED = 3;

  private final Credits credits;
  private final Stories stories;

  EdgeFeatures(Credits credits, Stories stories) {
    this.credits = credits;
    this.stories = stories;
  }

  double[] of(Version parent, Version child, Telltale claim) {
    double[] f = new double[NAMES.size()];
    time(f, parent, child, claim);
    words(f, parent, child, claim);
    runs(f, parent, child);
    numbers(f, parent, child);
    credit(f, parent, child, claim);
    outlets(f, parent.dossier(), child);
    sources(f, parent.main(), child.main());
    return f;
  }

  static double get(double[] features, String name) {
    return features[place(name)];
  }

  private static void set(double[] features, String name, double value) {
    features[place(name)] = value;
  }

  private static int place(String name) {
    return java.util.Objects.requireNonNull(PLACES.get(name), name);
  }

  private static void set(double[] features, String name, boolean value) {
    set(features, name, value ? 1 : 0);
  }

  /** What an article owns to weighs more than what it looks like, so training may trust it more. */
  private static void own(double[] features, String name, boolean value) {
    set(features, name, owned(value));
  }

  static double owned(boolean value) {
    return value ? OWNED : 0;
  }

  /** What a candidate has more of than its rivals says more than how much it has. */
  void compare(List<double[]> all) {
    for (String[] pair : RIVALRY) {
      double most = all.stream().mapToDouble(f -> get(f, pair[0])).max().orElse(0);
      for (double[] f : all) {
        set(f, pair[1], most > 0 && get(f, pair[0]) >= most - 1e-9);
      }
    }
    double[] words = all.stream().mapToDouble(f -> get(f, "words")).sorted().toArray();
    for (double[] f : all) {
      double own = get(f, "words");
      boolean best = words.length > 0 && own >= words[words.length - 1] - 1e-9;
      double rival =
          words.length < 2 ? 0 : best ? words[words.length - 2] : words[words.length - 1];
      set(f, "words-lead", own - rival);
    }
  }

  private static void time(double[] f, Version parent, Version child, Telltale claim) {
    When from = parent.dossier().when();
    When to = child.dossier().when();
    Double gap = from.gap(to);
    set(f, "time-order", Math.log(from.before(to)));
    set(f, "gap", gap == null ? 2 : Math.log(1 + gap));
    set(f, "gap-long", gap != null && gap > 72);
    set(f, "undated", gap == null);
    set(f, "latest-before", claim.latestBefore(parent, child));
    set(f, "first", claim.isFirst(parent));
    set(f, "superseded", claim.superseded(parent, child));
  }

  private void words(double[] f, Version parent, Version child, Telltale claim) {
    double shared = 0;
    double all = 0;
    double rare = 0;
    int names = 0;
    for (Term term : child.telling()) {
      double weight = 0.2 + stories.rarity(Background.number(term.key()), child.dossier().number());
      all += weight;
      if (parent.has(term.key())) {
        shared += weight;
        names += term.kind() == TermKind.NAME ? 1 : 0;
        int tellers = claim.tellers(term.key());
        rare += tellers <= 3 ? 1.0 / tellers : 0;
      }
    }
    set(f, "words", all == 0 ? 0 : shared / all);
    set(f, "rare-shared", Math.log(1 + rare));
    set(f, "names-shared", Math.log(1.0 + names));
    set(f, "hedges-same", parent.hedges().equals(child.hedges()));
  }

  private void runs(double[] f, Version parent, Version child) {
    Dossier from = parent.dossier();
    Dossier to = child.dossier();
    int common = 0;
    int own = 0;
    int ownCommon = 0;
    long[] runs = child.runs();
    for (int i = 0; i < runs.length; i++) {
      boolean shared = from.has(runs[i]);
      common += shared ? 1 : 0;
      if (child.isOwn(i)) {
        own++;
        ownCommon += shared ? 1 : 0;
      }
    }
    set(f, "runs", runs.length == 0 ? 0 : (double) common / runs.length);
    set(f, "own-runs-sentence", own == 0 ? 0 : (double) ownCommon / own);
    set(f, "quotation-alone", common > 0 && ownCommon == 0);
    int all = Dossier.shared(from.runs(), to.runs());
    boolean unquoted = from.runs() == from.ownRuns() && to.runs() == to.ownRuns();
    int ownAll = unquoted ? all : Dossier.shared(from.ownRuns(), to.ownRuns());
    set(f, "runs-article", Math.log(1.0 + all));
    set(f, "own-runs-article", Math.log(1.0 + ownAll));
    set(f, "likeness-of-articles", stories.likeness(from.number(), to.number()));
  }

  private static void numbers(double[] f, Version parent, Version child) {
    Set<String> from = parent.numbers();
    Set<String> to = child.numbers();
    boolean any = to.stream().anyMatch(from::contains);
    set(f, "numbers-same", any);
    set(f, "numbers-differ", !any && !from.isEmpty() && !to.isEmpty());
    set(f, "numbers-lost", from.isEmpty() && !to.isEmpty());
  }

  private void credit(double[] f, Version parent, Version child, Telltale claim) {
    String from = parent.dossier().family();
    String to = child.dossier().family();
    if (from.equals(to)) {
      return;
    }
    int article = child.dossier().number();
    Set<String> here = claim.named(child, credits);
    own(f, "credit-sentence", here.contains(from));
    set(f, "credit-article", credits.names(article, from));
    own(f, "credit-byline", credits.bylines(article).contains(from));
    set(f, "credit-agencies", credits.isAgency(from) && credits.signedByAgencies(article));
    own(f, "credit-chain", claim.chained(child, credits).contains(from));
    boolean another =
        !here.contains(from)
            && here.stream().anyMatch(name -> !name.equals(to) && claim.families().contains(name));
    own(f, "credits-another", another);
    own(f, "credited-back", claim.named(parent, credits).contains(to));
  }

  private void outlets(double[] f, Dossier from, Version child) {
    Dossier to = child.dossier();
    boolean family = from.family().equals(to.family());
    own(f, "link", credits.links(to.number(), from.number()));
    set(f, "same-family", family);
    set(f, "same-family-words", family ? get(f, "words") : 0);
    set(f, "parent-agency", credits.isAgency(from.family()));
    set(f, "parent-organisation", credits.isOrganisation(from.family()));
    boolean language =
        from.reading().article().language().equals(to.reading().article().language());
    set(f, "same-language", language);
    own(f, "translated", !language && FirstHand.TRANSLATED.in(to.whole(), child, credits));
  }

  private static void sources(double[] f, Telling parent, Telling child) {
    boolean both = Sources.name(parent) != null && Sources.name(child) != null;
    boolean same = Sources.same(parent, child);
    set(f, "same-source", same);
    set(f, "both-sources-differ", both && !same);
    set(f, "source-of-child-only", !parent.attributed() && child.attributed());
  }
}
