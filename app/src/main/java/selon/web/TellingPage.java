package selon.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import selon.claim.Folding;
import selon.text.Span;
import selon.text.Spans;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Synopsis;
import selon.view.ClaimEntry;
import selon.view.Derivations;
import selon.view.TellingEntry;
import selon.view.VisibleText;

/**
 * What the template that puts one telling right puts in its places.
 *
 * @param query words that another telling or its outlet must have; empty for all
 */
record TellingPage(
    Frame frame, Synopsis synopsis, ClaimEntry claim, TellingEntry telling, String query)
    implements WithinClaim {

  /** As many are offered at once. */
  private static final int CHOICES = 40;

  private static final int LONGEST = 180;

  /** The page of an article's telling; null if the article does not tell the claim. */
  static @Nullable TellingPage of(
      Frame frame, Synopsis synopsis, Claims claims, String article, String query) {
    // in short to choose from, then with the words of those that are offered
    TellingPage all = of(frame, synopsis, part(claims, synopsis, Set.of()), article, query);
    if (all == null) {
      return null;
    }
    Set<String> shown =
        all.choices().stream()
            .map(TellingEntry::article)
            .collect(Collectors.toCollection(TreeSet::new));
    shown.add(article);
    return of(frame, synopsis, part(claims, synopsis, shown), article, query);
  }

  private static Cascade part(Claims claims, Synopsis synopsis, Set<String> articles) {
    return ClaimPages.known(claims.part(synopsis, articles));
  }

  private static @Nullable TellingPage of(
      Frame frame, Synopsis synopsis, Cascade cascade, String article, String query) {
    ClaimEntry claim = ClaimEntry.of(1, cascade);
    return claim.tellings().stream()
        .filter(entry -> entry.article().equals(article))
        .findFirst()
        .map(entry -> new TellingPage(frame, synopsis, claim, entry, query))
        .orElse(null);
  }

  /** Why Selon thinks so: "copied from T1, 92%: shares its wording". */
  String reason() {
    return new Derivations(claim, labels()).reason(telling);
  }

  String brief(TellingEntry entry) {
    return VisibleText.line(entry.main().content(), entry.main().article().text(), LONGEST);
  }

  /** The tellings that this one may have been made from: all but those that are surely later. */
  private List<TellingEntry> possible() {
    String wanted = Folding.fold(query).strip();
    Set<String> told =
        synopsis.tellings().stream()
            .filter(one -> one.folded().contains(wanted))
            .map(Synopsis.Told::article)
            .collect(Collectors.toSet());
    return claim.tellings().stream()
        .filter(other -> other.number() != telling.number())
        .filter(other -> !telling.period().before(other.period()))
        .filter(
            other ->
                told.contains(other.article())
                    || Folding.fold(outlet(other)).contains(wanted)
                    || tag(other).equalsIgnoreCase(query.strip()))
        .sorted(Comparator.comparingInt(this::distance))
        .toList();
  }

  /** Those that Selon takes for possible parents first, then the nearest before it. */
  private int distance(TellingEntry other) {
    for (int i = 0; i < telling.parents().size(); i++) {
      if (telling.parents().get(i).number() == other.number()) {
        return i - telling.parents().size();
      }
    }
    return Math.abs(telling.number() - other.number());
  }

  List<TellingEntry> choices() {
    List<TellingEntry> possible = possible();
    return possible.subList(0, Math.min(CHOICES, possible.size()));
  }

  /** How many more there are to choose from. */
  int more() {
    return possible().size() - choices().size();
  }

  boolean isParent(TellingEntry other) {
    return !telling.root() && telling.parents().get(0).number() == other.number();
  }

  /** A telling as the form carries it. */
  static String value(TellingEntry entry) {
    return Slug.of(entry.article()) + " " + ClaimPage.pieces(entry.main());
  }

  /** Where all of the telling's passages stand, as the form carries them. */
  String pieces() {
    List<Span> spans = new ArrayList<>();
    for (Appearance passage : passages()) {
      passage.content().forEach(spans::add);
    }
    spans.sort(Comparator.comparingInt(Span::start));
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      int last = apart.size() - 1;
      if (last >= 0 && span.start() <= apart.get(last).end()) {
        apart.set(last, apart.get(last).hull(span));
      } else {
        apart.add(span);
      }
    }
    return DecisionForm.pieces(new Spans(apart));
  }

  private List<Appearance> passages() {
    List<Appearance> passages = new ArrayList<>(telling.also());
    passages.add(telling.main());
    return passages;
  }

  /** Another telling, which stands for the claim. */
  TellingEntry other() {
    return claim.telling(telling.number() == 1 ? 2 : 1);
  }

  /** Where the claim is told without this telling. */
  String rest() {
    return Frame.claim(new ClaimPlace(other().article(), other().main().content().hull()));
  }
}
