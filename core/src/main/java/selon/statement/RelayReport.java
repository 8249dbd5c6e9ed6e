package selon.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Who hands on what another says: "a déclaré le colonel, cité par l'agence", "according to an
 * official quoted by the daily", "la chaîne, qui cite des sources militaires, avance que",
 * "rapporte l'agence en citant deux diplomates", "affirme que le quai cède, citant un pêcheur",
 * "Quoting a note, the agency reported", "according to the agency, citing a note,", "according to
 * the agency, which cited an official, …". Both have the same content.
 */
final class RelayReport extends PhraseRule {

  /** How many words may name who is cited. */
  private static final int LONGEST = 12;

  /** How far from the word that cites the other statement may stand. */
  private static final int REACH = 120;

  RelayReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int i) {
    int end = grid.sentenceEnd(i);
    if (is(Role.CITED, i) && i + 2 < end && is(Role.AGENT, i + 1)) {
      handedOn(i);
    } else if (is(Role.CITES, i)) {
      citing(i, relative(i));
    } else if (is(Role.CITING, i) && i == grid.sentenceFirst(i)) {
      opening(i);
    } else if (is(Role.CITING, i) && is(Role.WHILST, i - 1)) {
      citing(i, i - 1);
    } else if (is(Role.CITING, i) && i - 2 > grid.sentenceFirst(i) && grid.is(i - 1, ",")) {
      framed(i);
      closing(i);
      amid(i);
    }
  }

  /**
   * "… dit que [le quai cède], citant {un pêcheur}." and "…, dit {l'agence}, citant un pêcheur."
   */
  private void closing(int citing) {
    int to = apposedEnd(nameEnd(citing + 1));
    boolean closes = to > citing && clauses.isEnd(to + 1) && speakers.among(citing + 1, to);
    Proposal said = closes ? widest(citing) : null;
    if (said == null) {
      return;
    }
    Part right = said.right();
    boolean within = right.to() >= citing - 2;
    Part told = within ? Part.of(right.from(), citing - 2) : right;
    replace(said, said.withContent(said.left(), told));
    cues.replaceBetween(
        Math.max(grid.sentenceFirst(citing), citing - REACH),
        citing - 1,
        each -> each.with(before(citing, each.proposal())));
    Part source = Part.of(grid.firstNominal(citing + 1, to), citing + 1, to);
    cues.put(Part.of(citing, citing, citing), source, said.left(), told);
  }

  /** "{The paper} reported, citing {two aides}, [that the firm was for sale]": they say so too. */
  private void amid(int citing) {
    int to = nameEnd(citing + 1);
    int that = to + 2;
    boolean goesOn =
        to > citing
            && grid.is(to + 1, ",")
            && that < grid.sentenceEnd(citing)
            && is(Role.COMPLEMENTIZER, that)
            && speakers.among(citing + 1, to);
    int first = Math.max(grid.sentenceFirst(citing), citing - REACH);
    for (Judged each : goesOn ? List.copyOf(cues.between(first, citing - 2)) : List.<Judged>of()) {
      Proposal p = each.proposal();
      boolean reports =
          each.stands()
              && !p.source().isNone()
              && p.source().to() < p.cue().from()
              && p.left().isNone()
              && (p.right().from() == that || p.right().from() >= citing - 1);
      if (reports) {
        Part told = Part.of(that, Math.max(p.right().to(), clauses.end(that)));
        replace(p, p.withContent(Part.NONE, told));
        Part source = Part.of(grid.firstNominal(citing + 1, to), citing + 1, to);
        cues.put(Part.of(citing, citing, citing), source, Part.NONE, told);
        return;
      }
    }
  }

  /** What stands in the content ends where it does. */
  private static Proposal before(int citing, Proposal p) {
    Part right = p.right();
    boolean beyond = right.from() < citing - 1 && right.to() >= citing - 1;
    return beyond ? p.withContent(p.left(), Part.of(right.from(), citing - 2)) : p;
  }

  /** Whether the content behind the cue reaches up to the comma. */
  private static boolean holdsComma(Proposal p, int comma) {
    Part right = p.right();
    return right.from() > p.cue().to() && right.from() < comma && right.to() >= comma - 1;
  }

  /** The first statement of the sentence of which the content, the source or the cue ends there. */
  private @Nullable Proposal widest(int citing) {
    int first = Math.max(grid.sentenceFirst(citing), citing - REACH);
    for (Judged each : cues.between(first, citing - 1)) {
      Proposal p = each.proposal();
      boolean told = holdsComma(p, citing - 1);
      boolean named = p.right().isNone() && p.source().to() == citing - 2;
      boolean said = p.right().isNone() && p.cue().to() == citing - 2;
      boolean speaks =
          each.stands()
              && !p.source().isNone()
              && p.hasContent()
              && p.left().to() < citing
              && ((told || said) && p.source().to() < p.cue().from()
                  || named && p.source().from() > p.cue().to());
      if (speaks) {
        return p;
      }
    }
    return null;
  }

  /** "Une source citée par {L'Écho}": who is cited said it, and the paper hands it on. */
  private void handedOn(int cited) {
    int end = nameEnd(cited + 2);
    Part paper = Part.of(grid.firstNominal(cited + 2, end), cited + 2, end);
    Proposal said = cited > grid.sentenceFirst(cited) ? by(cited) : null;
    if (said == null || !isPaper(paper)) {
      return;
    }
    int to = grid.is(cited - 1, ",") ? cited - 2 : cited - 1;
    Part source = said.source();
    Part who = Part.of(Math.min(source.main(), to), source.from(), to);
    Proposal whole = withoutWords(said.withSource(who), cited, end);
    replace(said, whole);
    cues.put(Part.of(cited, cited, cited), paper, whole.left(), whole.right());
  }

  /** The statement whose source the participle belongs to, or null. */
  private @Nullable Proposal by(int cited) {
    int near = grid.is(cited - 1, ",") ? cited - 2 : cited - 1;
    return statement(
        cited,
        source ->
            source.from() <= near
                && (source.to() == near
                    || source.to() >= cited
                    || source.main() < near && belongs(source.to() + 1, near)));
  }

  /** "Une source {interne au club} citée". */
  private boolean belongs(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.is(i, Upos.PUNCT) || grid.is(i, Upos.CCONJ) || grid.is(i, Upos.AUX)) {
        return false;
      }
    }
    return from <= to && to - from <= 3;
  }

  private interface SourceTest {
    boolean test(Part source);
  }

  private @Nullable Proposal statement(int i, SourceTest test) {
    int first = Math.max(grid.sentenceFirst(i), i - REACH);
    int last = Math.min(grid.sentenceEnd(i) - 1, i + REACH);
    for (Judged each : List.copyOf(cues.between(first, last))) {
      Proposal p = each.proposal();
      if (each.stands() && p.head() != i && !p.source().isNone() && test.test(p.source())) {
        return p;
      }
    }
    return null;
  }

  private boolean isPaper(Part source) {
    if (source.main() > source.to()) {
      return false;
    }
    SourceWord noun = speakers.noun(source.main());
    return noun != null && noun.kind() == SourceKind.MEDIUM
        || grid.shape[source.main()] > 0 && is(Role.PAPER, source.main())
        || grid.is(source.main(), Upos.PROPN)
        || grid.is(source.to(), Upos.PROPN);
  }

  /** The comma and pronoun before "qui cite", or -1. */
  private int relative(int cites) {
    int at = cites - 1;
    if (at > 0 && grid.tokens[at].has("Reflex=Yes")) {
      at--;
    }
    boolean relative =
        at > grid.sentenceFirst(cites)
            && (is(Role.WHO, at) || is(Role.OF_THINGS, at))
            && grid.is(at - 1, ",");
    return relative ? at - 1 : -1;
  }

  /** The one who cites is the source that ends before the comma, or before "en". */
  private void citing(int cites, int behind) {
    if (behind < 1) {
      return;
    }
    int from = is(Role.UPON, cites + 1) ? cites + 2 : cites + 1;
    int to = nameEnd(from);
    Proposal said = statement(cites, source -> source.to() == behind - 1);
    if (said == null) {
      said = statement(cites, source -> source.main() < behind && source.to() >= cites);
    }
    if (said != null && said.source().to() >= behind) {
      Part who = said.source();
      said = said.withSource(Part.of(who.main(), who.from(), behind - 1));
    }
    if (said != null && to >= from && speakers.among(from, to)) {
      int start = grid.tokens[cites - 1].has("Reflex=Yes") ? cites - 1 : cites;
      replace(said, withoutWords(said, behind, to));
      said = cues.standing(said.head());
      if (said != null) {
        cues.put(
            Part.of(cites, start, from - 1),
            Part.of(grid.firstNominal(from, to), from, to),
            said.left(),
            said.right());
      }
    }
  }

  /** "According to {the agency}, citing {a note}, the army will move": the note says so too. */
  private void framed(int citing) {
    int to = nameEnd(citing + 1);
    boolean named = to > citing && grid.is(to + 1, ",") && speakers.among(citing + 1, to);
    Proposal said = named ? statement(citing, source -> source.to() == citing - 2) : null;
    if (said == null || !grid.isFrame(said.head()) || said.right().from() <= to) {
      return;
    }
    Part source = Part.of(grid.firstNominal(citing + 1, to), citing + 1, to);
    cues.put(Part.of(citing, citing, citing), source, Part.NONE, said.right());
  }

  /** "[Quoting {a note},] the agency reported that …" */
  private void opening(int citing) {
    int to = nameEnd(citing + 1);
    boolean named = to > citing && grid.is(to + 1, ",") && speakers.among(citing + 1, to);
    if (named) {
      cues.between(citing + 1, to).clear(); // "citant {des sources} policières" is no frame
    }
    Proposal said = named ? statement(citing, source -> source.from() == to + 2) : null;
    if (said == null || grid.hasNegation(said.cue().from(), said.cue().to())) {
      return;
    }
    Part left = said.left().from() == citing ? Part.NONE : said.left();
    if (left.isNone() && said.right().isNone()) {
      return;
    }
    replace(said, said.withContent(left, said.right()));
    Part source = Part.of(grid.firstNominal(citing + 1, to), citing + 1, to);
    cues.put(Part.of(citing, citing, citing), source, left, said.right());
  }

  /** What is said without the clause that cites, which may stand before it as well. */
  private Proposal withoutWords(Proposal p, int from, int to) {
    Part right = p.right();
    if (right.from() < from || right.from() > to) {
      return p;
    }
    if (right.to() <= to) {
      return p.left().isNone() ? p : p.withContent(p.left(), Part.NONE);
    }
    int next = grid.is(to + 1, ",") ? to + 2 : to + 1;
    return next <= right.to() ? p.withContent(p.left(), Part.of(next, right.to())) : p;
  }

  private void replace(Proposal old, Proposal mended) {
    cues.replaceBetween(old.head(), old.head(), each -> each.with(mended));
  }

  /** The last word of a name for who is cited: no verb and no comma is in it. */
  private int nameEnd(int from) {
    int end = Math.min(grid.sentenceEnd(from - 1), from + LONGEST);
    int to = from;
    while (to < end && goesOn(to)) {
      to++;
    }
    return to - 1;
  }

  /** "The head of the union{, Untel}": up to who bears the office, where that ends it. */
  private int apposedEnd(int to) {
    boolean apposed =
        to + 2 < grid.sentenceEnd(to) && grid.is(to + 1, ",") && grid.is(to + 2, Upos.PROPN);
    int end = apposed ? nameEnd(to + 2) : to;
    return clauses.isEnd(end + 1) ? end : to;
  }

  private boolean goesOn(int i) {
    boolean name = grid.shape[i] == 2;
    return switch (grid.tokens[i].upos()) {
      case PUNCT, SCONJ, PRON -> false;
      case VERB, AUX -> name;
      default -> true;
    };
  }
}
