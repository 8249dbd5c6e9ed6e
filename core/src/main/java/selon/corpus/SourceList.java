package selon.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import selon.statement.Reading;

/**
 * Who is quoted in a collection, how often, by whom and on whose authority. Each list has those
 * with the most statements first.
 *
 * <p>Who is the same is told by names. Two spellings that differ by capitals, accents or an article
 * are one name; a person's shorter name is that of the only person with a fuller one, initials are
 * those of the only body that an article has with them. Everything else is somebody else: people
 * who bear one name are one source here, and {@link Identities} tells them apart.
 *
 * @param sources those with a name
 * @param described those who are only described, as "police" or "the fishermen"; the same words may
 *     mean somebody else in another article
 * @param anonymous those whose identity the writer withholds or does not know, by their words
 * @param outlets on whose authority they speak
 * @param unknown the same of all articles whose outlet is unknown; empty if there are none
 * @param unresolved statements of somebody who cannot be told, as of a "he" that is nobody known;
 *     no source is counted for them
 * @param sourceless statements with no source in the text
 */
public record SourceList(
    List<SourceProfile> sources,
    List<SourceProfile> described,
    List<SourceProfile> anonymous,
    List<OutletProfile> outlets,
    Optional<OutletProfile> unknown,
    int unresolved,
    int sourceless) {

  public SourceList {
    sources = List.copyOf(sources);
    described = List.copyOf(described);
    anonymous = List.copyOf(anonymous);
    outlets = List.copyOf(outlets);
  }

  /**
   * The sources of a collection, with what people decided about them. Reads every reading twice and
   * holds none; memory grows with the number of pairs of a name and an article.
   */
  public static SourceList of(Corpus corpus, Identities identities) {
    return of(corpus, identities, Versions.of(corpus.stream().map(Reading::article).toList()));
  }

  /** The same where it is known which articles are versions of one. Reads every reading once. */
  public static SourceList of(Corpus corpus, Identities identities, Versions versions) {
    SourceLister lister = new SourceLister(identities, versions);
    corpus.stream().forEach(lister::add);
    return lister.list();
  }

  /** All sources, those with a name first. */
  public Stream<SourceProfile> all() {
    return Stream.of(sources, described, anonymous).flatMap(List::stream);
  }

  /** The source that a name means, however it is spelt. */
  public Optional<SourceProfile> find(String name) {
    String key = SourceNames.key(name);
    return all()
        .filter(source -> names(source).anyMatch(known -> SourceNames.key(known).equals(key)))
        .findFirst();
  }

  private static Stream<String> names(SourceProfile source) {
    return Stream.concat(Stream.of(source.name()), source.otherNames().stream());
  }

  /**
   * Those sources, and outlets, whose name has all the words, in any of its spellings; without the
   * counts of what has no source.
   */
  public SourceList matching(String words) {
    return new SourceList(
        sources.stream().filter(source -> SourceNames.has(names(source), words)).toList(),
        described.stream().filter(source -> SourceNames.has(names(source), words)).toList(),
        anonymous.stream().filter(source -> SourceNames.has(names(source), words)).toList(),
        outlets.stream()
            .filter(outlet -> SourceNames.has(Stream.of(outlet.name()), words))
            .toList(),
        Optional.empty(),
        0,
        0);
  }
}
