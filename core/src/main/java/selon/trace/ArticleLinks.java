package selon.trace;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which articles of a collection link to which, by their addresses. */
final class ArticleLinks {

  // what addresses of one page may differ in
  private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
  private static final Pattern QUERY = Pattern.compile("[?#].*$");
  private static final Pattern SLASHES = Pattern.compile("/+$");

  private final Map<String, Integer> byAddress = new HashMap<>();
  private final List<@Nullable String> addresses = new ArrayList<>();
  private final List<Set<String>> links = new ArrayList<>();

  /** Takes note of an article, in the order of their numbers. */
  void add(Dossier dossier) {
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
        .filter(Objects::nonNull)
        .filter(other -> other != article)
        .distinct()
        .toList();
  }

  private static String address(String url) {
    String bare = SCHEME.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
    return SLASHES.matcher(QUERY.matcher(bare).replaceFirst("")).replaceFirst("");
  }
}
