package selon.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.claim.Term;
import selon.claim.TermKind;
import selon.statement.SourceKind;
import selon.text.Span;

/** What speaks for a version having been made from none of the others. */
final class RootFeatures {

  /** The names of the features, in their order. */
  static final List<String> NAMES =
      List.of(
          "bias",
          "no-earlier",
          "credits-nobody-in-sentence",
          "credits-nobody",
          "best-words",
          "best-runs",
          "best-runs-article",
          "names-itself",
          "agency",
          "organisation",
          "named-source",
          "anonymous-source",
          "own-voice",
          "signed-by-agencies",
          "person-signs",
          "undated",
          "best-numbers",
          "candidates",
          "quoted",
          "earlier-same-family",
          "first-person",
          "names-itself-in-article",
          "best-own-runs-article",
          "best-own-runs-sentence",
          "hours-since-first",
          "names-of-its-own",
          "told-to-it",
          "press-was-there",
          "first-person-in-article",
          "nobody-and-few-words",
          "speaks-for-itself",
          "somebody-told-it",
          "saw-it",
          "saw-something",
          "learned-it",
          "translated",
          "heard-what-it-quotes",
          "credited-by-others");

  private static final double FEW = 0.25;

  private final Credits credits;

  RootFeatures(Credits credits) {
    this.credits = credits;
  }

  double[] of(Version child, List<Version> candidates, List<double[]> edges, Telltale claim) {
    Dossier dossier = child.dossier();
    int article = dossier.number();
    String family = dossier.family();
    Set<String> named = child.named(credits);
    boolean self = named.contains(family);
    boolean creditsNobody = named.size() == (self ? 1 : 0);
    boolean nobody = !credits.namesOthers(article);
    SourceKind kind = kind(child);
    Double since = claim.sinceFirst(child);
    Span around = dossier.paragraphs().about(child.main().sentence());
    Span paragraph = dossier.paragraphs().at(child.main().sentence());
    boolean ownWords = most(edges, EdgeFeatures.OWN_RUNS_SENTENCE) < FEW;
    boolean told = FirstHand.told(child, credits);
    boolean press = FirstHand.press(child, credits);
    boolean again = most(edges, EdgeFeatures.SAME_FAMILY) > 0;
    return new double[] {
      1,
      is(candidates.isEmpty()),
      is(creditsNobody),
      is(nobody && credits.linked(article).isEmpty()),
      most(edges, EdgeFeatures.WORDS),
      most(edges, EdgeFeatures.RUNS),
      most(edges, EdgeFeatures.RUNS_ARTICLE),
      is(self),
      is(credits.isAgency(family)),
      is(credits.isOrganisation(family)),
      is(kind == SourceKind.PERSON || kind == SourceKind.ROLE),
      is(kind == SourceKind.ANONYMOUS),
      is(!child.attributed()),
      is(credits.signedByAgencies(article)),
      is(!dossier.reading().article().bylines().isEmpty()),
      is(!dossier.when().known()),
      most(edges, EdgeFeatures.NUMBERS_SAME),
      Math.log1p(edges.size()),
      is(!child.quotations().isEmpty()),
      most(edges, EdgeFeatures.SAME_FAMILY),
      is(firstPerson(child)),
      is(credits.names(article, family)),
      most(edges, EdgeFeatures.OWN_RUNS_ARTICLE),
      most(edges, EdgeFeatures.OWN_RUNS_SENTENCE),
      since == null ? 1 : Math.log1p(since),
      Math.log1p(ownNames(child, claim)),
      is(toldToIt(child)),
      EdgeFeatures.owned(press),
      is(child.dossier().firstPerson()),
      is(nobody && most(edges, EdgeFeatures.OWN_RUNS_SENTENCE) < FEW),
      EdgeFeatures.owned(credits.isOrganisation(family) && creditsNobody && !again),
      EdgeFeatures.owned(told),
      EdgeFeatures.owned(
          FirstHand.SAW.in(ownWords && !child.attributed() ? around : paragraph, child, credits)),
      is(FirstHand.SAW.in(around, child, credits)),
      is(FirstHand.LEARNED.in(paragraph, child, credits)),
      EdgeFeatures.owned(FirstHand.TRANSLATED.in(dossier.whole(), child, credits)),
      EdgeFeatures.owned((told || press) && ownWords),
      Math.log1p(claim.creditors(family, credits))
    };
  }

  private static double is(boolean value) {
    return value ? 1 : 0;
  }

  private static @Nullable SourceKind kind(Version version) {
    return version.main().statement() == null ? null : version.main().statement().source().kind();
  }

  private static double most(List<double[]> edges, int place) {
    double most = edges.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (double[] f : edges) {
      most = Math.max(most, f[place]);
    }
    return most;
  }

  /** Whether the writer says "we" or "our" in the sentence, outside quotations. */
  private static boolean firstPerson(Version version) {
    return version.dossier().firstPerson()
        && version.sentence().stream().anyMatch(version.dossier()::isFirstPerson);
  }

  /** "Told the Packet", "nous a répondu": whether the outlet or its writer stands near by. */
  private boolean toldToIt(Version version) {
    Dossier dossier = version.dossier();
    Span near = dossier.paragraphs().about(version.main().sentence());
    for (Naming naming : credits.namings(dossier.number())) {
      if (naming.family().equals(dossier.family())
          && near.contains(naming.span())
          && !dossier.inDateline(naming.span())) {
        return true;
      }
    }
    return dossier.firstPerson() && dossier.terms(near).stream().anyMatch(dossier::isFirstPerson);
  }

  /** The names in the sentence that no other article of the claim has anywhere. */
  private static int ownNames(Version child, Telltale claim) {
    Set<String> names = new HashSet<>();
    for (Term term : child.sentence().unplaced()) {
      if (term.kind() == TermKind.NAME && claim.isAlone(term)) {
        names.add(term.key());
      }
    }
    return names.size();
  }
}
