package selon.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.claim.Keys;
import selon.claim.Term;
import selon.text.Span;

/** The signs of how outlets came to know, article by article; each is looked for when asked. */
final class FirstHandSigns {

  /** The share of a paragraph's runs of four words from which on it is one told before. */
  private static final double REPEATED = 0.25;

  private final List<Dossier> dossiers;
  private final Stories stories;

  /** Of each article; null while nobody has asked. */
  private final List<@Nullable List<FirstHand.Sign>> signs;

  FirstHandSigns(List<Dossier> dossiers, Stories stories) {
    this.dossiers = dossiers;
    this.stories = stories;
    this.signs = new ArrayList<>(Collections.nCopies(dossiers.size(), null));
  }

  /**
   * Where the article says how its outlet came to know, in order. A correction tells again what the
   * outlet heard before; of it only what stands in a paragraph that the outlet has not told before.
   * Looked for when first asked.
   *
   * @param namings where the article names outlets
   */
  List<FirstHand.Sign> of(int article, List<Naming> namings) {
    List<FirstHand.Sign> known = signs.get(article);
    if (known == null) {
      known = find(dossiers.get(article), namings);
      signs.set(article, known);
    }
    return known;
  }

  private List<FirstHand.Sign> find(Dossier dossier, List<Naming> namings) {
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
        ? found.stream()
            .filter(sign -> isNew(dossier, dossier.paragraphs().near(sign.span())))
            .toList()
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
}
