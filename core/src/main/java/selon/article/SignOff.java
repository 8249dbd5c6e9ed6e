package selon.article;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Lena Marsh is a reporter …" below an article that Lena Marsh signs is no part of it. */
final class SignOff {

  private SignOff() {}

  /**
   * Marks it.
   *
   * @param signers who signs, as the page tells; the blocks may tell of more
   */
  static void mark(PageBlocks blocks, @Nullable FurnitureKind[] kinds, Collection<String> signers) {
    Set<String> authors = new HashSet<>(signers);
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == FurnitureKind.SIGNATURE && blocks.length(i) < 100) {
        String line = blocks.words(i);
        authors.addAll(NameLine.isByline(line) ? NameLine.names(line) : List.of());
      }
    }
    int looked = 0;
    for (int i = kinds.length - 1; i > 0 && looked < 3; i--) {
      if (kinds[i] == null) {
        looked++;
        String text = blocks.words(i);
        if (authors.stream().anyMatch(name -> name.indexOf(' ') > 0 && text.startsWith(name))) {
          kinds[i] = FurnitureKind.SIGNATURE;
        } else {
          return;
        }
      }
    }
  }
}
