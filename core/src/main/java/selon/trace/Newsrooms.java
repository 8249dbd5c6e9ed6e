package selon.trace;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.claim.Folding;
import selon.corpus.Newsroom;
import selon.corpus.OutletWords;

/**
 * Which outlets of a collection are one newsroom though pages call them otherwise: a page that only
 * its address tells of is its outlet's, whose other pages stand there or whose name the address
 * spells; and two names of one address are one where its address spells a word that both have.
 */
final class Newsrooms {

  private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  private static final String WWW = "www.";

  /** A shorter name is spelt by chance. */
  private static final int SPELT = 5;

  /** By address: what the outlets are called whose pages stand there. */
  private final Map<String, Set<String>> named = new HashMap<>();

  /** By a name without spaces and small words: the outlets that are called so. */
  private final Map<String, Set<String>> spelt = new HashMap<>();

  /** By a name: the one that stands for it. */
  private final Map<String, String> aliases = new HashMap<>();

  Newsrooms(List<Dossier> dossiers) {
    for (Dossier dossier : dossiers) {
      Article article = dossier.reading().article();
      String name = article.outlet().name();
      if (name != null && !name.isBlank() && !isDomain(name)) {
        String family = Newsroom.of(name);
        String host = host(article.url());
        if (host != null) {
          named.computeIfAbsent(host, one -> new TreeSet<>()).add(family);
        }
        for (String spelling : spellings(family)) {
          spelt.computeIfAbsent(spelling, one -> new TreeSet<>()).add(family);
        }
      }
    }
    named.forEach(this::join);
  }

  /** Two of one address: "Agence Untel" and "Untel News Agency" at untel.example. */
  private void join(String host, Set<String> families) {
    if (families.size() != 2) {
      return;
    }
    List<String> both = List.copyOf(families);
    Set<String> words = new HashSet<>(OutletNames.words(both.get(0)));
    words.retainAll(OutletNames.words(both.get(1)));
    String label = spell(List.of(label(host)));
    boolean one =
        words.stream()
            .anyMatch(
                word ->
                    word.length() >= SPELT && !OutletWords.medium(word) && label.contains(word));
    if (one) {
      aliases.put(both.get(1), both.get(0));
    }
  }

  /** The newsroom of an article that is called so by itself. */
  String of(Dossier dossier) {
    String family = dossier.family();
    Article article = dossier.reading().article();
    String outlet = Dossier.outlet(article);
    String known = outlet != null && isDomain(outlet) ? ofDomain(outlet) : null;
    return known == null ? aliases.getOrDefault(family, family) : known;
  }

  /** The newsroom whose pages stand at an address, or whose name it spells; null if none is. */
  @Nullable String ofDomain(String domain) {
    String host = bare(domain);
    Set<String> families = named.get(host);
    if (families == null) {
      families = spelt.get(spell(List.of(label(host))));
    }
    if (families == null) {
      return null;
    }
    Set<String> distinct = new TreeSet<>();
    families.forEach(family -> distinct.add(aliases.getOrDefault(family, family)));
    return distinct.size() == 1 ? distinct.iterator().next() : null;
  }

  /** Whether words are an address of the web and nothing else. */
  static boolean isDomain(String words) {
    return words.indexOf('.') > 0 && DOMAIN.matcher(words.strip()).matches();
  }

  private static @Nullable String host(@Nullable URI url) {
    return url == null || url.getHost() == null ? null : bare(url.getHost());
  }

  private static String bare(String domain) {
    String folded = Folding.fold(domain).strip();
    return folded.startsWith(WWW) ? folded.substring(WWW.length()) : folded;
  }

  /**
   * The longest part of an address but the last: "courrier-untel" of "m.courrier-untel.example".
   */
  private static String label(String host) {
    int end = host.lastIndexOf('.');
    String longest = "";
    for (int start = 0; start < end; ) {
      int dot = host.indexOf('.', start);
      longest = dot - start > longest.length() ? host.substring(start, dot) : longest;
      start = dot + 1;
    }
    return longest;
  }

  /** How an address may spell a name: with its small words and without them. */
  private static Set<String> spellings(String family) {
    List<String> words = OutletNames.words(family);
    List<String> telling =
        words.stream().filter(word -> !OutletWords.article(word) && !OutletWords.of(word)).toList();
    Set<String> spellings = new TreeSet<>();
    for (List<String> spelling : List.of(words, telling)) {
      String spelt = spell(spelling);
      if (spelt.length() >= SPELT) {
        spellings.add(spelt);
      }
    }
    return spellings;
  }

  private static String spell(List<String> words) {
    return String.join("", words).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
