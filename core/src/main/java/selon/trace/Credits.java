package selon.trace;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.article.OutletKind;
import selon.claim.Folding;
import selon.claim.Keys;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.claim.TermRow;
import selon.text.Span;

/**
 * Where articles name the outlets of the collection: in the text, by name, short name or the
 * letters of a dateline; in the byline; by a link.
 */
final class Credits {

  private static final Set<String> ARTICLES =
      Set.of("the", "le", "la", "les", "l'", "l", "a", "un", "une");
  private static final Set<String> OF = Set.of("de", "du", "des", "d'");
  private static final Set<String> AGENCY_BYLINES =
      Set.of("agencies", "agences", "agence", "agency", "wires", "depeches");

  /** The share of a paragraph's runs of four words from which on it is one told before. */
  private static final double REPEATED = 0.25;

  // what addresses of one page may differ in
  private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
  private static final Pattern QUERY = Pattern.compile("[?#].*$");
  private static final Pattern SLASHES = Pattern.compile("/+$");

  /** What stands between words. */
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'&]+");

  /**
   * An outlet's name in a text.
   *
   * @param family the outlet's
   */
  record Naming(String family, Span span) {}

  /** An outlet whose names are known, and whether it speaks for itself. */
  private record Learnt(String family, boolean speaks) {}

  private final List<Dossier> dossiers;
  private final Stories stories;
  private final Map<String, List<List<String>>> namesByFirst = new HashMap<>();
  private final Sieve firsts = new Sieve();
  private final Map<List<String>, String> families = new HashMap<>();
  private final Map<List<String>, Set<String>> shortNames = new HashMap<>();
  private final Set<String> agencies = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private final Set<Learnt> learnt = new HashSet<>();
  private final Set<String> nameless = new HashSet<>();
  private final List<List<Naming>> namings = new ArrayList<>();

  /** Of each article; null while nobody has asked. */
  private final List<@Nullable List<FirstHand.Sign>> signs;

  private final List<Set<String>> bylines = new ArrayList<>();
  private final BitSet signedByAgencies = new BitSet();
  private final Map<String, Integer> byAddress = new HashMap<>();
  private final List<@Nullable String> addresses = new ArrayList<>();
  private final List<Set<String>> links = new ArrayList<>();

  Credits(List<Dossier> dossiers, Stories stories) {
    this.dossiers = dossiers;
    this.stories = stories;
    this.signs = new ArrayList<>(Collections.nCopies(dossiers.size(), null));
    for (Dossier dossier : dossiers) {
      learn(dossier);
      address(dossier);
    }
    for (Dossier dossier : dossiers) {
      Supplier<Set<String>> near = new Near(dossier);
      namings.add(List.copyOf(find(dossier.terms(), near)));
      Set<String> signed =
          dossier.reading().article().bylines().isEmpty() ? Set.of() : new TreeSet<>();
      for (String byline : dossier.reading().article().bylines()) {
        List<String> words = words(Folding.fold(byline));
        signed.addAll(named(words, near));
        if (words.stream().anyMatch(AGENCY_BYLINES::contains)) {
          signedByAgencies.set(dossier.number());
        }
      }
      bylines.add(signed);
    }
  }

  /** The outlets of an article and of its neighbours, found when first asked for. */
  private final class Near implements Supplier<Set<String>> {
    private final Dossier dossier;
    private final Set<String> families = new HashSet<>();

    Near(Dossier dossier) {
      this.dossier = dossier;
    }

    @Override
    public Set<String> get() {
      if (families.isEmpty()) {
        families.add(dossier.family());
        for (int neighbor : stories.neighbors(dossier.number())) {
          families.add(dossiers.get(neighbor).family());
        }
      }
      return families;
    }
  }

  private void learn(Dossier dossier) {
    boolean speaks = dossier.reading().article().outlet().kind() == OutletKind.ORGANISATION;
    if (learnt.add(new Learnt(dossier.family(), speaks))) {
      learn(dossier.family(), speaks);
    }
    if (!nameless.contains(dossier.family())) {
      dateline(dossier);
    }
  }

  private void learn(String family, boolean speaks) {
    List<String> name = words(family);
    if (name.isEmpty()) {
      nameless.add(family);
      return;
    }
    put(name, family);
    List<String> bare = ARTICLES.contains(name.get(0)) ? name.subList(1, name.size()) : name;
    if (!bare.isEmpty()) {
      put(bare, family);
      String last = bare.get(bare.size() - 1);
      // "the Examiner" is the Calderby Examiner, but "Corvale" is not the Corvale Post
      if (bare.size() > 1 && OutletWords.medium(last)) {
        shorten(List.of(last), family);
      }
      // "La Voix" is La Voix de Montarel
      if (bare.size() > 2 && OutletWords.medium(bare.get(0)) && OF.contains(bare.get(1))) {
        shorten(List.of(bare.get(0)), family);
      }
    }
    if (OutletWords.agency(bare)) {
      agencies.add(family);
    }
    if (speaks || OutletWords.organisation(bare)) {
      organisations.add(family);
      shortenBody(bare, family);
    }
  }

  private void address(Dossier dossier) {
    URI url = dossier.reading().article().url();
    String address = url == null ? null : address(url.toString());
    addresses.add(address);
    if (address != null) {
      byAddress.putIfAbsent(address, dossier.number());
    }
    List<String> all = dossier.reading().article().links();
    links.add(all.isEmpty() ? Set.of() : linked(all));
  }

  private static Set<String> linked(List<String> urls) {
    Set<String> linked = new LinkedHashSet<>();
    urls.forEach(url -> linked.add(address(url)));
    return linked;
  }

  /** "Ferrandel" is Ferrandel SA, "le rectorat" that of the academy, "the RWA" by its letters. */
  private void shortenBody(List<String> name, String family) {
    int end = name.size();
    while (end > 1 && OutletWords.legal(name.get(end - 1))) {
      end--;
    }
    if (end < name.size()) {
      shorten(name.subList(0, end), family);
    }
    if (name.size() > 1 && OutletWords.organisation(name.subList(0, 1))) {
      shorten(name.subList(0, 1), family);
    }
    StringBuilder letters = new StringBuilder();
    for (String word : name) {
      if (!OF.contains(word) && !ARTICLES.contains(word)) {
        letters.append(word.charAt(0));
      }
    }
    if (letters.length() > 2) {
      shorten(List.of(letters.toString()), family);
    }
  }

  private void shorten(List<String> words, String family) {
    shortNames.computeIfAbsent(words, w -> new TreeSet<>()).add(family);
    first(words);
  }

  private void put(List<String> words, String family) {
    families.putIfAbsent(words, family);
    first(words);
  }

  private void first(List<String> words) {
    List<List<String>> names =
        namesByFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
    firsts.add(words.get(0));
    if (!names.contains(words)) {
      names.add(words);
      names.sort((a, b) -> b.size() - a.size());
    }
  }

  /** "PORT-ROYAN, 9 juin (AdI) -": what stands in brackets before the dash is the outlet's own. */
  private void dateline(Dossier dossier) {
    List<Term> terms = dossier.terms().unplaced();
    for (int i = 1; i + 2 < Math.min(60, terms.size()); i++) {
      if (terms.get(i - 1).form().equals("(")
          && terms.get(i + 1).form().equals(")")
          && terms.get(i + 2).kind() == TermKind.MARK
          && "-–—".contains(terms.get(i + 2).form())
          && terms.get(i).form().length() >= 2) {
        put(List.of(terms.get(i).form()), dossier.family());
        agencies.add(dossier.family());
        return;
      }
    }
  }

  /** The longest names from left to right; a short one only of a neighbour, and capitalised. */
  private List<Naming> find(TermRow terms, Supplier<Set<String>> near) {
    List<Naming> found = new ArrayList<>();
    List<Term> words = terms.unplaced();
    for (int i = 0; i < terms.size(); i++) {
      String first = words.get(i).form();
      if (!firsts.passes(first)) {
        continue;
      }
      for (List<String> name : namesByFirst.getOrDefault(first, List.of())) {
        if (!matches(words, i, name)) {
          continue;
        }
        String family = family(name, near);
        if (family != null && words.subList(i, i + name.size()).stream().anyMatch(this::isName)) {
          found.add(
              new Naming(family, terms.get(i).span().hull(terms.get(i + name.size() - 1).span())));
          i += name.size() - 1;
          break;
        }
      }
    }
    return found;
  }

  private boolean isName(Term term) {
    return term.kind() != TermKind.LIGHT
        && term.kind() != TermKind.REPORT
        && term.kind() != TermKind.MARK;
  }

  private @Nullable String family(List<String> name, Supplier<Set<String>> near) {
    String family = families.get(name);
    Set<String> called = family == null ? shortNames.get(name) : null;
    return called == null ? family : only(called, near.get());
  }

  /** The one that is in both; null if none or several are. */
  private static @Nullable String only(Set<String> some, Set<String> others) {
    boolean more = some.size() > others.size(); // thousands may be "the Gazette"
    String only = null;
    for (String one : more ? others : some) {
      if ((more ? some : others).contains(one)) {
        if (only != null) {
          return null;
        }
        only = one;
      }
    }
    return only;
  }

  private static boolean matches(List<Term> terms, int at, List<String> name) {
    if (at + name.size() > terms.size()) {
      return false;
    }
    for (int k = 0; k < name.size(); k++) {
      if (!terms.get(at + k).form().equals(name.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The families that a few words name. */
  Set<String> named(String text, Set<String> near) {
    return named(words(Folding.fold(text)), () -> near);
  }

  private Set<String> named(List<String> words, Supplier<Set<String>> near) {
    Set<String> named = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (List<String> name : namesByFirst.getOrDefault(words.get(i), List.of())) {
        if (i + name.size() <= words.size() && words.subList(i, i + name.size()).equals(name)) {
          String family = family(name, near);
          if (family != null) {
            named.add(family);
            break;
          }
        }
      }
    }
    return named;
  }

  /** Where the article names outlets, in order; its own among them. */
  List<Naming> namings(int article) {
    return namings.get(article);
  }

  /**
   * Where the article says how its outlet came to know, in order. A correction tells again what the
   * outlet heard before; of it only what stands in a paragraph that the outlet has not told before.
   * Looked for when first asked.
   */
  List<FirstHand.Sign> signs(int article) {
    List<FirstHand.Sign> known = signs.get(article);
    if (known == null) {
      known = signs(dossiers.get(article), namings.get(article));
      signs.set(article, known);
    }
    return known;
  }

  private List<FirstHand.Sign> signs(Dossier dossier, List<Naming> namings) {
    List<FirstHand.Sign> found =
        FirstHand.signs(
            dossier,
            namings.stream()
                .filter(naming -> naming.family().equals(dossier.family()))
                .map(Naming::span)
                .toList());
    boolean corrects =
        !found.isEmpty() && CorrectionFinder.said(dossier.reading().article()).isPresent();
    return corrects
        ? found.stream().filter(sign -> isNew(dossier, dossier.near(sign.span()))).toList()
        : found;
  }

  /**
   * Whether it neither says what was wrong nor has much of the wording of another article of the
   * outlet about the story.
   */
  private boolean isNew(Dossier dossier, Span paragraph) {
    List<Term> terms = dossier.terms(paragraph);
    if (NumberChange.deniesAny(terms)) {
      return false;
    }
    long[] runs = Keys.runs(terms);
    for (int neighbor : stories.neighbors(dossier.number())) {
      Dossier other = dossiers.get(neighbor);
      if (other.family().equals(dossier.family())
          && Arrays.stream(runs).filter(other::has).count() > REPEATED * runs.length) {
        return false;
      }
    }
    return true;
  }

  /** Whether the article names the outlet anywhere. */
  boolean names(int article, String family) {
    for (Naming naming : namings.get(article)) {
      if (naming.family().equals(family)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article names any outlet but its own. */
  boolean namesOthers(int article) {
    String own = dossiers.get(article).family();
    for (Naming naming : namings.get(article)) {
      if (!naming.family().equals(own)) {
        return true;
      }
    }
    return false;
  }

  /** A hash of what is known of the outlets that the article names or may name. */
  long knowledge(int article) {
    Dossier dossier = dossiers.get(article);
    long hash = told(1, dossier.family());
    for (Naming naming : namings.get(article)) {
      hash = told(hash, naming.family());
    }
    for (String family : bylines.get(article)) {
      hash = told(hash, family);
    }
    for (Term term : dossier.terms().unplaced()) {
      for (List<String> name : namesByFirst.getOrDefault(term.form(), List.of())) {
        hash = Dossiers.mix(hash, name.hashCode());
        hash = Dossiers.mix(hash, String.valueOf(families.get(name)).hashCode());
        hash = Dossiers.mix(hash, shortNames.getOrDefault(name, Set.of()).hashCode());
      }
    }
    return hash;
  }

  private long told(long hash, String family) {
    int kind = (isAgency(family) ? 1 : 0) + (organisations.contains(family) ? 2 : 0);
    return Dossiers.mix(Dossiers.mix(hash, family.hashCode()), kind);
  }

  /** The families that sign the article. */
  Set<String> bylines(int article) {
    return bylines.get(article);
  }

  /** Whether the byline owns to agencies without naming one. */
  boolean signedByAgencies(int article) {
    return signedByAgencies.get(article);
  }

  /** Whether the outlet sells its news to others. */
  boolean isAgency(String family) {
    return agencies.contains(family);
  }

  /** Whether the outlet is no medium but speaks for itself. */
  boolean isOrganisation(String family) {
    return organisations.contains(family) && !agencies.contains(family);
  }

  /** Whether the article links to the other one. */
  boolean links(int from, int to) {
    String address = addresses.get(to);
    return address != null && links.get(from).contains(address);
  }

  /** The articles of the collection that the article links to. */
  List<Integer> linked(int article) {
    if (links.get(article).isEmpty()) {
      return List.of();
    }
    return links.get(article).stream()
        .map(byAddress::get)
        .filter(java.util.Objects::nonNull)
        .filter(other -> other != article)
        .distinct()
        .toList();
  }

  private static String address(String url) {
    String bare = SCHEME.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
    return SLASHES.matcher(QUERY.matcher(bare).replaceFirst("")).replaceFirst("");
  }

  private static List<String> words(String folded) {
    return WORDS
        .splitAsStream(folded.replace("'", "' "))
        .filter(word -> !word.isBlank() && !word.equals("'"))
        .toList();
  }
}
