package selon.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.text.Span;
import selon.text.Spans;
import selon.trace.Synopsis;

/**
 * Where a claim is told first: what its address is made of. A claim's id changes with each telling
 * that comes; words in an article stay where they are, and lead to the claim that they tell now.
 *
 * @param article the article's id
 */
record ClaimPlace(String article, Span words) {

  private static final Pattern SEGMENT =
      Pattern.compile("(.+)\\.([0-9]{1,9})-([0-9]{1,9})", Pattern.DOTALL);

  static ClaimPlace of(Synopsis claim) {
    Synopsis.Told first = claim.tellings().get(0);
    return new ClaimPlace(first.article(), first.content().hull());
  }

  /** The place that the segment of an address names; null if it names none. */
  static @Nullable ClaimPlace of(String segment) {
    Matcher parts = SEGMENT.matcher(segment);
    if (!parts.matches()) {
      return null;
    }
    int start = Integer.parseInt(parts.group(2));
    int end = Integer.parseInt(parts.group(3));
    return start < end ? new ClaimPlace(Slug.id(parts.group(1)), new Span(start, end)) : null;
  }

  /** The claim that the segment of an address leads to, by where it is told or by its id. */
  static Optional<Synopsis> find(String segment, Claims claims) {
    Optional<Synopsis> byId = claims.claim(Slug.id(segment));
    ClaimPlace place = of(segment);
    return byId.isPresent() || place == null ? byId : place.claim(claims);
  }

  String segment() {
    return Slug.of(article) + "." + words.start() + "-" + words.end();
  }

  /** The claim that is told here now. */
  Optional<Synopsis> claim(Claims claims) {
    for (Synopsis claim : claims.of(article)) {
      for (Synopsis.Told told : claim.tellings()) {
        if (told.article().equals(article) && told.content().hull().equals(words)) {
          return Optional.of(claim);
        }
      }
    }
    return claims.of(article, null, new Spans(List.of(words)));
  }
}
