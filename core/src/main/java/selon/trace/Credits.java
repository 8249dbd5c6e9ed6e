package selon.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
import selon.claim.Term;
import selon.corpus.OutletWords;

/**
 * Where articles name the outlets of the collection: in the text, by name, short name or the
 * letters of a dateline; in the byline; by a link.
 */
final class Credits {

  private final List<Dossier> dossiers;
  private final Stories stories;
  private final OutletNames names;
  private final NamingFinder finder;
  private final ArticleLinks links = new ArticleLinks();
  private final FirstHandSigns signs;
  private final List<List<Naming>> namings = new ArrayList<>();
  private final List<Set<String>> bylines = new ArrayList<>();
  private final BitSet signedByAgencies = new BitSet();

  Credits(List<Dossier> dossiers, Stories stories, Newsrooms newsrooms) {
    this.names = new OutletNames(newsrooms);
    this.finder = new NamingFinder(names);
    this.dossiers = dossiers;
    this.stories = stories;
    this.signs = new FirstHandSigns(dossiers, stories);
    for (Dossier dossier : dossiers) {
      names.learn(dossier);
      links.add(dossier);
    }
    for (Dossier dossier : dossiers) {
      Supplier<Set<String>> near = new Near(dossier);
      namings.add(List.copyOf(finder.in(dossier.terms(), near)));
      Set<String> signed =
          dossier.reading().article().bylines().isEmpty() ? Set.of() : new TreeSet<>();
      for (String byline : dossier.reading().article().bylines()) {
        List<String> words = OutletNames.words(Folding.fold(byline));
        signed.addAll(finder.named(words, near));
        if (words.stream().anyMatch(OutletWords::agencyByline)) {
          signedByAgencies.set(dossier.number());
        }
      }
      bylines.add(signed);
    }
  }

  /** The outlets of an article and of its neighbors, found when first asked for. */
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

  /** The families that a few words name. */
  Set<String> named(String text, Set<String> near) {
    return finder.named(text, near);
  }

  /** The newsroom that a name means which is an address; null if it is none, or nobody's. */
  @Nullable String ofDomain(String name) {
    return names.ofDomain(name);
  }

  /** Where the article names outlets, in order; its own among them. */
  List<Naming> namings(int article) {
    return namings.get(article);
  }

  /**
   * Where the article says how its outlet came to know, in order. A correction tells again what the
   * outlet heard before; of it only what stands in a paragraph that the outlet has not told before.
   */
  List<FirstHand.Sign> signs(int article) {
    return signs.of(article, namings.get(article));
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
    long hash = names.told(1, dossier.family());
    for (Naming naming : namings.get(article)) {
      hash = names.told(hash, naming.family());
    }
    for (String family : bylines.get(article)) {
      hash = names.told(hash, family);
    }
    for (Term term : dossier.terms().unplaced()) {
      hash = names.known(hash, term.form());
    }
    return hash;
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
    return names.isAgency(family);
  }

  /** Whether the outlet is no medium but speaks for itself. */
  boolean isOrganisation(String family) {
    return names.isOrganisation(family);
  }

  /** Whether the article links to the other one. */
  boolean links(int from, int to) {
    return links.links(from, to);
  }

  /** The articles of the collection that the article links to. */
  List<Integer> linked(int article) {
    return links.linked(article);
  }
}
