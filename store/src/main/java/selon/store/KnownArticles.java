package selon.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the articles that are kept, to tell what one that comes is to them. */
interface KnownArticles {

  /**
   * Those that have the very same words and may be at the same address, as they came: at this one
   * and at none that is known, or all of them if this one is not known.
   *
   * @param words a hash of the text
   */
  List<Known> alike(String words, @Nullable String address);

  /** The one that came last of those at the address. */
  Optional<Known> latest(String address);

  /** The one of this id. */
  Optional<Known> named(String id);
}
