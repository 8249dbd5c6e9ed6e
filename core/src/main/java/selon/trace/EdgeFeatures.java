package selon.trace;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.claim.Bilingual;
import selon.claim.Telling;
import selon.claim.Term;
import selon.claim.TermKind;

/** What speaks for one version of a claim having been made from another. Not safe for threads. */
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

  // where each is among them
  private static final int TIME_ORDER = place("time-order");
  private static final int GAP = place("gap");
  private static final int GAP_LONG = place("gap-long");
  private static final int LATEST_BEFORE = place("latest-before");
  private static final int FIRST = place("first");
  static final int WORDS = place("words");
  private static final int WORDS_BEST = place("words-best");
  private static final int WORDS_LEAD = place("words-lead");
  static final int RUNS = place("runs");
  private static final int RUNS_BEST = place("runs-best");
  static final int RUNS_ARTICLE = place("runs-article");
  private static final int RUNS_ARTICLE_BEST = place("runs-article-best");
  private static final int LIKENESS_OF_ARTICLES = place("likeness-of-articles");
  private static final int RARE_SHARED = place("rare-shared");
  private static final int RARE_SHARED_BEST = place("rare-shared-best");
  static final int NUMBERS_SAME = place("numbers-same");
  private static final int NUMBERS_DIFFER = place("numbers-differ");
  private static final int NUMBERS_LOST = place("numbers-lost");
  private static final int CREDIT_SENTENCE = place("credit-sentence");
  private static final int CREDIT_ARTICLE = place("credit-article");
  private static final int CREDIT_BYLINE = place("credit-byline");
  private static final int CREDIT_AGENCIES = place("credit-agencies");
  private static final int CREDIT_CHAIN = place("credit-chain");
  private static final int LINK = place("link");
  private static final int CREDITS_ANOTHER = place("credits-another");
  private static final int CREDITED_BACK = place("credited-back");
  static final int SAME_FAMILY = place("same-family");
  private static final int SAME_FAMILY_WORDS = place("same-family-words");
  private static final int PARENT_AGENCY = place("parent-agency");
  private static final int PARENT_ORGANISATION = place("parent-organisation");
  private static final int SAME_LANGUAGE = place("same-language");
  private static final int SAME_SOURCE = place("same-source");
  private static final int BOTH_SOURCES_DIFFER = place("both-sources-differ");
  private static final int SOURCE_OF_CHILD_ONLY = place("source-of-child-only");
  private static final int HEDGES_SAME = place("hedges-same");
  private static final int UNDATED = place("undated");
  static final int OWN_RUNS_ARTICLE = place("own-runs-article");
  private static final int OWN_RUNS_ARTICLE_BEST = place("own-runs-article-best");
  static final int OWN_RUNS_SENTENCE = place("own-runs-sentence");
  private static final int SUPERSEDED = place("superseded");
  private static final int QUOTATION_ALONE = place("quotation-alone");
  private static final int NAMES_SHARED = place("names-shared");
  private static final int TRANSLATED = place("translated");

  /** Features of which a candidate may have the most, with the feature that says so. */
  private static final int[][] RIVALRY = {
    {WORDS, WORDS_BEST},
    {RUNS, RUNS_BEST},
    {RUNS_ARTICLE, RUNS_ARTICLE_BEST},
    {RARE_SHARED, RARE_SHARED_BEST},
    {OWN_RUNS_ARTICLE, OWN_RUNS_ARTICLE_BEST}
  };

  private static final double OWNED = 3;

  private final Credits credits;
  private final Stories stories;
  private final SharedRuns shared = new SharedRuns();

  /** The telling words of the child last asked for. */
  private final Places telling = new Places();

  private @Nullable Child held;

  EdgeFeatures(Credits credits, Stories stories) {
    this.credits = credits;
    this.stories = stories;
  }

  /** What is the same of a version whatever it may have been made from. */
  static final class Child {
    private final Version version;
    private final int[] numbers;
    private final double[] weights;
    private final double[] rarities;
    private final Set<String> named;
    private final Set<String> chained;
    private final boolean anotherNamed;

    /**
     * @param numbers those of its telling words
     * @param weights how rare each of its telling words is in its story
     * @param rarities what each adds to a parent that has it too, for few versions have it
     * @param named the publishers that its sentences name
     * @param chained those in the chain to its source
     * @param anotherNamed whether one of those named tells the claim and is not its own
     */
    private Child(
        Version version,
        int[] numbers,
        double[] weights,
        double[] rarities,
        Set<String> named,
        Set<String> chained,
        boolean anotherNamed) {
      this.version = version;
      this.numbers = numbers;
      this.weights = weights;
      this.rarities = rarities;
      this.named = named;
      this.chained = chained;
      this.anotherNamed = anotherNamed;
    }
  }

  /** The version as one that may have been made from others. */
  Child child(Version version, Telltale claim) {
    List<Term> telling = version.telling();
    double[] weights = new double[telling.size()];
    double[] rarities = new double[weights.length];
    int[] numbers = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      numbers[i] = Background.number(telling.get(i).key());
      weights[i] = 0.2 + stories.rarity(numbers[i], version.dossier().number());
      int tellers = claim.tellers(numbers[i]);
      rarities[i] = tellers <= 3 ? 1.0 / tellers : 0;
    }
    Set<String> named = version.named(credits);
    boolean another = false;
    for (String family : named) {
      another |= !family.equals(version.dossier().family()) && claim.families().contains(family);
    }
    return new Child(
        version, numbers, weights, rarities, named, claim.chained(version, credits), another);
  }

  double[] of(Version parent, Child child, Telltale claim) {
    double[] f = new double[NAMES.size()];
    Version version = child.version;
    time(f, parent, version, claim);
    words(f, parent, child);
    runs(f, parent, version);
    numbers(f, parent, version);
    credit(f, parent, child);
    outlets(f, parent.dossier(), version);
    sources(f, parent, version);
    return f;
  }

  private static int place(String name) {
    return java.util.Objects.checkIndex(NAMES.indexOf(name), NAMES.size());
  }

  private static void set(double[] features, int place, double value) {
    features[place] = value;
  }

  private static void set(double[] features, int place, boolean value) {
    set(features, place, value ? 1 : 0);
  }

  /** What an article owns to weighs more than what it looks like, so training may trust it more. */
  private static void own(double[] features, int place, boolean value) {
    set(features, place, owned(value));
  }

  static double owned(boolean value) {
    return value ? OWNED : 0;
  }

  /** What a candidate has more of than its rivals says more than how much it has. */
  void compare(List<double[]> all) {
    for (int[] pair : RIVALRY) {
      double most = 0;
      for (double[] f : all) {
        most = Math.max(most, f[pair[0]]);
      }
      for (double[] f : all) {
        set(f, pair[1], most > 0 && f[pair[0]] >= most - 1e-9);
      }
    }
    double[] words = new double[all.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = all.get(i)[WORDS];
    }
    Arrays.sort(words);
    for (double[] f : all) {
      double own = f[WORDS];
      boolean best = words.length > 0 && own >= words[words.length - 1] - 1e-9;
      double rival =
          words.length < 2 ? 0 : best ? words[words.length - 2] : words[words.length - 1];
      set(f, WORDS_LEAD, own - rival);
    }
  }

  private static void time(double[] f, Version parent, Version child, Telltale claim) {
    When from = parent.dossier().when();
    When to = child.dossier().when();
    double gap = from.hours(to);
    boolean known = !Double.isNaN(gap);
    set(f, TIME_ORDER, Math.log(from.before(to)));
    set(f, GAP, known ? Math.log(1 + gap) : 2);
    set(f, GAP_LONG, known && gap > 72);
    set(f, UNDATED, !known);
    set(f, LATEST_BEFORE, claim.latestBefore(parent, child));
    set(f, FIRST, claim.isFirst(parent));
    set(f, SUPERSEDED, claim.superseded(parent, child));
  }

  private void words(double[] f, Version parent, Child child) {
    boolean[] found = found(parent, child);
    double shared = 0;
    double all = 0;
    double rare = 0;
    int names = 0;
    List<Term> telling = child.version.telling();
    String language = child.version.dossier().language();
    boolean abroad = Bilingual.joins(language, parent.dossier().language());
    for (int i = 0; i < child.weights.length; i++) {
      Term term = telling.get(i);
      all += child.weights[i];
      if (abroad ? parent.has(term.key(), language) : found[i]) {
        shared += child.weights[i];
        names += term.kind() == TermKind.NAME ? 1 : 0;
        rare += child.rarities[i];
      }
    }
    set(f, WORDS, all == 0 ? 0 : shared / all);
    set(f, RARE_SHARED, Math.log(1 + rare));
    set(f, NAMES_SHARED, Math.log(1.0 + names));
    set(f, HEDGES_SAME, parent.hedges().equals(child.version.hedges()));
  }

  /** Which telling words of the child the parent has. */
  private boolean[] found(Version parent, Child child) {
    if (!child.equals(held)) {
      held = child;
      telling.hold(child.numbers);
    }
    boolean[] found = new boolean[child.numbers.length];
    for (int word : parent.words()) {
      int place = telling.of(word);
      if (place != Places.NONE) {
        found[place] = true;
      }
    }
    return found;
  }

  private void runs(double[] f, Version parent, Version child) {
    shared.compare(child, parent.dossier());
    set(f, RUNS, shared.ofSentence());
    set(f, OWN_RUNS_SENTENCE, shared.ofUnquoted());
    set(f, QUOTATION_ALONE, shared.quotedAlone());
    set(f, RUNS_ARTICLE, Math.log(1.0 + shared.ofArticle()));
    set(f, OWN_RUNS_ARTICLE, Math.log(1.0 + shared.ofOwn()));
    int from = parent.dossier().number();
    set(f, LIKENESS_OF_ARTICLES, stories.likeness(from, child.dossier().number()));
  }

  private static void numbers(double[] f, Version parent, Version child) {
    Set<String> from = parent.numbers();
    Set<String> to = child.numbers();
    boolean any = !Collections.disjoint(to, from);
    set(f, NUMBERS_SAME, any);
    set(f, NUMBERS_DIFFER, !any && !from.isEmpty() && !to.isEmpty());
    set(f, NUMBERS_LOST, from.isEmpty() && !to.isEmpty());
  }

  private void credit(double[] f, Version parent, Child child) {
    Dossier dossier = child.version.dossier();
    String from = parent.dossier().family();
    String to = dossier.family();
    if (from.equals(to)) {
      return;
    }
    int article = dossier.number();
    boolean here = child.named.contains(from);
    own(f, CREDIT_SENTENCE, here);
    set(f, CREDIT_ARTICLE, credits.names(article, from));
    own(f, CREDIT_BYLINE, credits.bylines(article).contains(from));
    set(f, CREDIT_AGENCIES, credits.isAgency(from) && credits.signedByAgencies(article));
    own(f, CREDIT_CHAIN, child.chained.contains(from));
    own(f, CREDITS_ANOTHER, !here && child.anotherNamed);
    own(f, CREDITED_BACK, parent.named(credits).contains(to));
  }

  private void outlets(double[] f, Dossier from, Version child) {
    Dossier to = child.dossier();
    boolean family = from.family().equals(to.family());
    own(f, LINK, credits.links(to.number(), from.number()));
    set(f, SAME_FAMILY, family);
    set(f, SAME_FAMILY_WORDS, family ? f[WORDS] : 0);
    set(f, PARENT_AGENCY, credits.isAgency(from.family()));
    set(f, PARENT_ORGANISATION, credits.isOrganisation(from.family()));
    boolean language =
        from.reading().article().language().equals(to.reading().article().language());
    set(f, SAME_LANGUAGE, language);
    own(f, TRANSLATED, !language && FirstHand.TRANSLATED.in(to.whole(), child, credits));
  }

  private static void sources(double[] f, Version from, Version to) {
    Telling parent = from.main();
    Telling child = to.main();
    boolean both = Sources.name(parent) != null && Sources.name(child) != null;
    boolean same = Sources.same(from, to);
    set(f, SAME_SOURCE, same);
    set(f, BOTH_SOURCES_DIFFER, both && !same);
    set(f, SOURCE_OF_CHILD_ONLY, !parent.attributed() && child.attributed());
  }
}
