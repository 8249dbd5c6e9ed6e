package selon.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.article.OutletKind;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.corpus.Newsroom;
import selon.corpus.OutletWords;

/**
 * What the outlets of a collection are called: by name, by short name, by the letters of a
 * dateline; and which are agencies or no media.
 */
final class OutletNames {

  /** What stands between words. */
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'&]+");

  /** What the names of agencies begin with in French, and what they end in where they are told. */
  private static final String FRENCH_AGENCY = "agence";

  private static final List<List<String>> ENGLISH_AGENCY =
      List.of(List.of("agency"), List.of("news", "agency"));

  /** An outlet whose names are known, and whether it speaks for itself. */
  private record Learnt(String family, boolean speaks) {}

  private final Newsrooms newsrooms;
  private final Map<String, List<List<String>>> namesByFirst = new HashMap<>();
  private final Sieve firsts = new Sieve();
  private final Map<List<String>, String> families = new HashMap<>();
  private final Map<List<String>, Set<String>> shortNames = new HashMap<>();
  private final Set<String> agencies = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private final Set<Learnt> learnt = new HashSet<>();
  private final Set<String> nameless = new HashSet<>();

  OutletNames(Newsrooms newsrooms) {
    this.newsrooms = newsrooms;
  }

  /** Takes note of what the article's outlet is called, before anyone is looked for. */
  void learn(Dossier dossier) {
    boolean speaks = dossier.reading().article().outlet().kind() == OutletKind.ORGANISATION;
    if (learnt.add(new Learnt(dossier.family(), speaks))) {
      learn(dossier.family(), speaks);
    }
    if (!nameless.contains(dossier.family())) {
      alias(dossier);
      dateline(dossier);
    }
  }

  /** "Untel News Agency", where the newsroom goes by "Agence Untel". */
  private void alias(Dossier dossier) {
    String name = dossier.reading().article().outlet().name();
    if (name != null && !Newsrooms.isDomain(name)) {
      List<String> words = words(Newsroom.of(name));
      if (!words.isEmpty() && families.get(words) == null) {
        put(words, dossier.family());
      }
    }
  }

  private void learn(String family, boolean speaks) {
    List<String> name = words(family);
    if (name.isEmpty()) {
      nameless.add(family);
      return;
    }
    put(name, family);
    List<String> bare = OutletWords.article(name.get(0)) ? name.subList(1, name.size()) : name;
    if (!bare.isEmpty()) {
      put(bare, family);
      String last = bare.get(bare.size() - 1);
      // "the Examiner" is the Calderby Examiner, but "Corvale" is not the Corvale Post
      if (bare.size() > 1 && OutletWords.medium(last)) {
        shorten(List.of(last), family);
      }
      // "La Voix" is La Voix de Montarel
      if (bare.size() > 2 && OutletWords.medium(bare.get(0)) && OutletWords.particle(bare.get(1))) {
        shorten(List.of(bare.get(0)), family);
      }
    }
    if (OutletWords.agency(bare)) {
      agencies.add(family);
      callAgency(bare, family);
    }
    if (speaks || OutletWords.organisation(bare)) {
      organisations.add(family);
      shortenBody(bare, family);
    }
  }

  /** "Agence Untel" is "the Untel agency" or "the Untel news agency" in English. */
  private void callAgency(List<String> name, String family) {
    if (name.size() > 1 && name.get(0).equals(FRENCH_AGENCY)) {
      for (List<String> behind : ENGLISH_AGENCY) {
        List<String> called = new ArrayList<>(name.subList(1, name.size()));
        called.addAll(behind);
        put(called, family);
      }
    }
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
      if (!OutletWords.particle(word) && !OutletWords.article(word)) {
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

  /**
   * Whose name it is; null if nobody's, or if several who are near go by it.
   *
   * @param near the outlets of the articles about, asked for where the name is a short one
   */
  @Nullable String family(List<String> name, Supplier<Set<String>> near) {
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

  /** The newsroom that a word means which is an address; null if it is none, or nobody's. */
  @Nullable String ofDomain(String word) {
    return Newsrooms.isDomain(word) ? newsrooms.ofDomain(word) : null;
  }

  /** Whether a name may begin with the word; seldom wrong. */
  boolean mayBegin(String word) {
    return firsts.passes(word);
  }

  /** The names that begin with the word, the longest first. */
  List<List<String>> beginning(String word) {
    return namesByFirst.getOrDefault(word, List.of());
  }

  /** Whether the outlet sells its news to others. */
  boolean isAgency(String family) {
    return agencies.contains(family);
  }

  /** Whether the outlet is no medium but speaks for itself. */
  boolean isOrganisation(String family) {
    return organisations.contains(family) && !agencies.contains(family);
  }

  /** A hash with what is known of the names that begin with the word. */
  long known(long seed, String word) {
    String domain = ofDomain(word);
    long hash = domain == null ? seed : Dossiers.mix(seed, domain.hashCode());
    for (List<String> name : namesByFirst.getOrDefault(word, List.of())) {
      hash = Dossiers.mix(hash, name.hashCode());
      hash = Dossiers.mix(hash, String.valueOf(families.get(name)).hashCode());
      hash = Dossiers.mix(hash, shortNames.getOrDefault(name, Set.of()).hashCode());
    }
    return hash;
  }

  /** A hash with the outlet and what it is. */
  long told(long hash, String family) {
    int kind = (isAgency(family) ? 1 : 0) + (organisations.contains(family) ? 2 : 0);
    return Dossiers.mix(Dossiers.mix(hash, family.hashCode()), kind);
  }

  /** The words of a folded text, as names are compared. */
  static List<String> words(String folded) {
    return WORDS
        .splitAsStream(folded.replace("'", "' "))
        .filter(word -> !word.isBlank() && !word.equals("'"))
        .toList();
  }
}
