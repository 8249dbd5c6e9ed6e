package selon.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Gives whole sentences in quotation marks that no cue has claimed to the one who says them, by the
 * layouts of the press: an introduction before ("X says :", "According to X" on a line of its own),
 * a cue behind ("… said X" on the next line), a quotation that goes on, and block quotations that
 * come back to the one who is quoted in blocks before. What is left has no source.
 *
 * <p>Linear in the article.
 */
final class QuotationLinker {

  /** A cue this likely is believed where a quotation waits for it; the logarithm of its chance. */
  private static final double ENOUGH = Math.log(0.25);

  private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

  /** Before a quotation, a piece of so few words is no content: "Still according to X:". */
  private static final int SCRAP = 2;

  private static final int SHORTEST = 6;

  /** Within a sentence, what has fewer tokens is a word that is quoted, or two. */
  private static final int SAYING = 4;

  private static final int LONGEST_LINE = 14;

  private static final double SIGNED = 0.9;
  private static final double INTRODUCED = 0.75;
  private static final double BESIDE = 0.6;
  private static final double RETURNING = 0.5;
  private static final double SOURCELESS = 0.3;

  private final WordGrid grid;
  private final SpeakerNouns speakers;
  private final QuotationNeighbors neighbors;
  private final ColonCues colons;

  /** By the main word of the cue. */
  private final NavigableMap<Integer, Judged> judged = new TreeMap<>();

  private final NavigableMap<Integer, Linked> byCue = new TreeMap<>();

  /** By the last token of the content. */
  private final Map<Integer, Linked> byEnd = new HashMap<>();

  private final List<Linked> linked = new ArrayList<>();
  private final BitSet claimed = new BitSet();

  /** The last one who is quoted in a block of his own, unless there are several. */
  private @Nullable Linked blockSpeaker;

  private boolean severalBlockSpeakers;

  private QuotationLinker(WordGrid grid, SpeakerNouns speakers, List<Judged> candidates) {
    this.grid = grid;
    this.speakers = speakers;
    this.neighbors = new QuotationNeighbors(grid);
    this.colons = new ColonCues(grid);
    candidates.forEach(candidate -> judged.put(candidate.proposal().head(), candidate));
    for (Judged candidate : candidates) {
      if (candidate.stands()) {
        claim(Linked.of(grid, yielding(candidate)));
      }
    }
  }

  /** Without the quotation on its other side that has a cue of its own, or is a paragraph back. */
  private Judged yielding(Judged candidate) {
    Proposal p = candidate.proposal();
    if (p.left().isNone() || p.right().isNone()) {
      return candidate;
    }
    Part left = isElsewhere(p) ? Part.none(0) : p.left();
    int from = p.right().from();
    int q = grid.quote[from];
    boolean second = q >= 0 && from == grid.quoteFirst[q] && !left.isNone();
    Part right = second && hasOwnCue(quotation(q), p) ? Part.none(0) : p.right();
    return new Judged(
        new Proposal(p.head(), p.headLog(), p.cue(), p.source(), left, right),
        candidate.chance(),
        true);
  }

  private Part quotation(int q) {
    return new Part(-1, grid.quoteFirst[q], grid.quoteLast[q], 0);
  }

  /** "« … » / Et Ada : « … »", "« … », dit Ada, mais elle ajoute : « … »". */
  private boolean isElsewhere(Proposal p) {
    int left = p.left().to();
    if (grid.mark[p.right().from()] != 1 || grid.mark[left] != 2 || left > first(p)) {
      return false;
    }
    boolean colon = grid.tokens[p.right().from() - 1].form().equals(":");
    return colon && grid.breaks(left, first(p)) > 0
        || judged.subMap(left, first(p)).values().stream()
            .anyMatch(each -> each.stands() && each.proposal().left().to() == left);
  }

  /** Whether another cue stands between commas in a quotation, right behind it or before it. */
  private boolean hasOwnCue(Part quotation, Proposal other) {
    Judged incise = incise(quotation);
    int behind = incise == null ? grid.size : last(incise.proposal()) + 1;
    if (behind < grid.size && grid.tokens[behind].form().equals(",")) {
      return true;
    }
    int from = grid.sentenceFirst(quotation.from());
    int to = grid.sentenceEnd(quotation.to()) - 1;
    return judged.subMap(from, true, to, true).values().stream()
        .filter(each -> each.stands() && each.proposal().head() != other.head())
        .map(Judged::proposal)
        .anyMatch(p -> grid.depth[p.head()] == 0 && isBeside(p, quotation));
  }

  private static boolean isBeside(Proposal p, Part quotation) {
    int before = quotation.from() - p.cue().to();
    int behind = first(p) - quotation.to();
    return p.right().from() == quotation.from() && before > 0 && before <= 2
        || p.left().to() == quotation.to() && behind > 0 && behind <= 2;
  }

  /**
   * The proposals that stand, with the quotations that belong to them, and statements for the other
   * quotations; in the order of their places.
   */
  static List<Linked> link(WordGrid grid, SpeakerNouns speakers, List<Judged> judged) {
    QuotationLinker linker = new QuotationLinker(grid, speakers, judged);
    for (int q = 0; q < grid.quoteFirst.length; q++) {
      if (grid.words.quotations().get(q).depth() == 0) {
        Part quotation = new Part(-1, grid.quoteFirst[q], grid.quoteLast[q], 0);
        if (linker.waits(quotation)) {
          linker.give(quotation);
        } else if (linker.isSaying(quotation)) {
          linker.attach(quotation);
        } else if (linker.isFree(quotation)) {
          linker.refused(quotation);
        } else {
          linker.nest(quotation);
        }
        linker.noteBlock(quotation);
      }
    }
    linker.linked.sort(Comparator.comparingInt(Linked::place));
    return linker.linked;
  }

  /** Whether a quotation is made of whole sentences, says something, and is nobody's yet. */
  private boolean waits(Part quotation) {
    int from = quotation.from();
    int to = quotation.to();
    return to - from + 1 >= SHORTEST
        && from == grid.sentenceFirst(from)
        && to >= grid.sentenceEnd(to) - 2
        && isFree(quotation)
        && hasVerb(quotation);
  }

  private boolean isFree(Part quotation) {
    int taken = claimed.get(quotation.from(), quotation.to() + 1).cardinality();
    return taken * 2 <= quotation.to() - quotation.from();
  }

  private boolean hasVerb(Part quotation) {
    for (int i = quotation.from(); i <= quotation.to(); i++) {
      if (grid.is(i, Upos.VERB) || grid.is(i, Upos.AUX)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation within a sentence is a clause, and nobody's yet. */
  private boolean isSaying(Part quotation) {
    return quotation.to() - quotation.from() >= SAYING && isFree(quotation) && hasVerb(quotation);
  }

  /** Gives it to who is spoken of before a colon, or to the verb beside it. */
  private void attach(Part quotation) {
    int first = grid.sentenceFirst(quotation.from());
    int colon = quotation.from() - 1;
    boolean behindColon = colon > first && grid.tokens[colon].form().equals(":");
    if (behindColon
        && (opened(colons.message(first, colon), quotation) || titled(first, colon, quotation))) {
      return;
    }
    Proposal beside = neighbors.of(quotation);
    Linked own = beside == null ? null : byCue.get(beside.head());
    if (own != null) {
      if (own.parts().stream().allMatch(part -> part.to() < quotation.from())) {
        extend(own, quotation);
      }
      return;
    }
    if (beside != null) {
      claim(new Linked(beside, beside.source(), quotation, "beside", BESIDE));
    } else if (refused(quotation)) {
      return;
    } else if (first == quotation.from()) {
      subscribed(quotation);
    } else if (behindColon) {
      declared(first, colon, quotation);
    }
  }

  /** By a verb right behind it that the judge has refused, though the quotation is its content. */
  private boolean refused(Part quotation) {
    int from = grid.sentenceFirst(quotation.from());
    int to = grid.sentenceEnd(quotation.to()) - 1;
    for (Judged each : judged.subMap(from, true, to, true).values()) {
      Proposal p = each.proposal();
      boolean whole =
          p.right().isNone()
              && p.left().from() == quotation.from()
              && p.left().to() == quotation.to();
      if (whole
          && !p.source().isNone()
          && p.headLog() >= ENOUGH
          && grid.is(p.head(), Upos.VERB)
          && grid.depth[p.head()] == 0
          && isBeside(p, quotation)
          && !byCue.containsKey(p.head())) {
        claim(new Linked(p, p.source(), quotation, "beside", BESIDE));
        return true;
      }
    }
    return false;
  }

  /** "L'agence rapporte que son avocat a soupiré : « … »": what is quoted there is the inner's. */
  private void nest(Part quotation) {
    Proposal beside = hasVerb(quotation) ? neighbors.before(quotation) : null;
    if (beside != null
        && grid.subject[beside.head()] >= 0
        && !grid.tokens[beside.head()].has("VerbForm=Inf")
        && !byCue.containsKey(beside.head())
        && linked.stream().anyMatch(own -> holds(own, beside, quotation))) {
      claim(new Linked(beside, beside.source(), quotation, "beside", BESIDE));
    }
  }

  private boolean holds(Linked own, Proposal inner, Part quotation) {
    return grid.depth[own.place()] == 0
        && own.parts().stream()
            .anyMatch(part -> part.from() <= first(inner) && part.to() >= quotation.to());
  }

  private void give(Part quotation) {
    if (!interrupted(quotation)
        && !subscribed(quotation)
        && !introduced(quotation)
        && !closed(quotation)
        && !continued(quotation)
        && !followed(quotation)) {
      Linked returning = speakerOfBlocks(quotation);
      claim(
          returning == null
              ? new Linked(null, Part.none(0), quotation, "quotation", SOURCELESS)
              : new Linked(null, returning.source(), quotation, "block quotation", RETURNING));
    }
  }

  /** By a cue within its marks, between commas: "« Le bac, dit-il, coûte trop cher. »". */
  private boolean interrupted(Part quotation) {
    Judged incise = incise(quotation);
    if (incise == null) {
      return false;
    }
    Proposal proposal = incise.proposal();
    int end = last(proposal) + 1;
    while (end < quotation.to() && !grid.is(end, Upos.PUNCT)) {
      end++;
    }
    Part before = new Part(-1, quotation.from(), first(proposal) - 2, 0);
    Linked own = byCue.get(proposal.head());
    if (own == null) {
      own = new Linked(proposal, proposal.source(), before, "incise", INTRODUCED);
      claim(own);
    } else {
      extend(own, before);
    }
    if (end + 1 < quotation.to()) {
      extend(own, new Part(-1, end + 1, quotation.to(), 0));
    }
    return true;
  }

  private @Nullable Judged incise(Part quotation) {
    int q = grid.quote[quotation.from()];
    for (Judged candidate : judged.subMap(quotation.from(), quotation.to()).values()) {
      Proposal proposal = candidate.proposal();
      int from = first(proposal);
      if (grid.quote[proposal.head()] == q
          && from > quotation.from() + 1
          && (proposal.headLog() >= ENOUGH || isInverted(proposal))
          && grid.tokens[from - 1].form().equals(",")
          && isBehind(proposal)) {
        return candidate;
      }
    }
    return null;
  }

  /** "Poursuit-il". */
  private boolean isInverted(Proposal p) {
    return grid.cue[p.head()] != null
        && !p.source().isNone()
        && grid.tokens[p.source().from()].form().startsWith("-");
  }

  /** The first token of cue and source. */
  private static int first(Proposal p) {
    return p.source().isNone() ? p.cue().from() : Math.min(p.cue().from(), p.source().from());
  }

  private static int last(Proposal p) {
    return p.source().isNone() ? p.cue().to() : Math.max(p.cue().to(), p.source().to());
  }

  /** Whether the source stands behind the verb or in it: "dit-il", "a admis la joueuse". */
  private static boolean isBehind(Proposal proposal) {
    return !proposal.source().isNone() && proposal.source().from() >= proposal.cue().from();
  }

  /**
   * By the sentence before, whose speaker goes on; in a new paragraph only one who has been quoted
   * word for word.
   */
  private boolean followed(Part quotation) {
    int end = quotation.from() - 1;
    if (end < 0) {
      return false;
    }
    boolean breaks = grid.breaks(end, quotation.from()) > 0;
    int from = grid.sentenceFirst(end);
    for (Linked own : byCue.subMap(from, true, end, true).descendingMap().values()) {
      if (grid.depth[own.place()] == 0 && !own.source().isNone() && (!breaks || quotes(own))) {
        extend(own, quotation);
        return true;
      }
    }
    return false;
  }

  private boolean quotes(Linked own) {
    return own.parts().stream().anyMatch(part -> grid.mark[part.from()] == 1);
  }

  /** By the sentence before, which ends in a colon or is a line of its own. */
  private boolean introduced(Part quotation) {
    int end = quotation.from() - 1;
    if (end < 0) {
      return false;
    }
    int from = grid.sentenceFirst(end);
    boolean colon = grid.tokens[end].form().equals(":");
    boolean line =
        !grid.is(end, Upos.PUNCT)
            && end - from < LONGEST_LINE
            && grid.paragraph[end] < grid.paragraph[quotation.from()];
    if (!colon && !line || grid.depth[end] > 0) {
      return false;
    }
    if (colon && titled(from, end, quotation)) {
      return true;
    }
    Map.Entry<Integer, Linked> own = byCue.floorEntry(end);
    if (own != null && own.getKey() >= from) {
      own.getValue().dropScraps(SCRAP);
      extend(own.getValue(), quotation);
      return true;
    }
    if (colon && opened(colons.message(from, end), quotation)) {
      return true;
    }
    Judged best = likeliest(from, end);
    if (best != null) {
      Proposal cue = best.proposal();
      Proposal beside = cue.source().isNone() ? neighbors.before(quotation) : null;
      Part source = beside != null && beside.head() == cue.head() ? beside.source() : cue.source();
      claim(new Linked(cue, source, quotation, "introduction", INTRODUCED));
      return true;
    }
    int last = colon ? end - 1 : end;
    return last >= from && last - from < LONGEST_LINE && signed(from, last, quotation)
        || colon && declared(from, end, quotation);
  }

  /** By a name between a dash and the colon: "La grève s'étend - Ada Crane : « … »". */
  private boolean titled(int from, int colon, Part quotation) {
    int first = colon;
    while (first > from && colon - first < LONGEST_LINE && grid.shape[first - 1] == 2) {
      first--;
    }
    if (first == colon || first <= from || !DASHES.contains(grid.tokens[first - 1].form())) {
      return false;
    }
    claim(new Linked(null, new Part(first, first, colon - 1, 0), quotation, "colon", INTRODUCED));
    return true;
  }

  /** By the one who is spoken of before a colon: "Ada Crane est catégorique : « … »". */
  private boolean declared(int from, int to, Part quotation) {
    if (opened(colons.verb(from, to), quotation) || opened(colons.message(from, to), quotation)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      boolean root = grid.head[i] < from || grid.head[i] > to;
      int subject = root ? grid.subject[i] : -1;
      if (subject >= 0 && isSpeaker(subject)) {
        Part source = new Part(subject, grid.first[subject], grid.last[subject], 0);
        claim(new Linked(null, source, quotation, "colon", RETURNING));
        return true;
      }
    }
    return false;
  }

  private boolean opened(@Nullable Proposal cue, Part quotation) {
    if (cue == null || byCue.containsKey(cue.head())) {
      return false;
    }
    claim(new Linked(cue, cue.source(), quotation, "introduction", INTRODUCED));
    return true;
  }

  /** Whether the token names somebody: a name, or a noun for a source, here or in the language. */
  private boolean isSpeaker(int i) {
    return speakers.is(i)
        || grid.is(i, Upos.NOUN)
            && linked.stream()
                .anyMatch(
                    own ->
                        !own.source().isNone() && grid.lemma[own.source().main()] == grid.lemma[i]);
  }

  /** By a name behind a dash or in brackets: "« … » — Ada Crane, maître du port". */
  private boolean subscribed(Part quotation) {
    int sign = quotation.to() + 1;
    boolean bracket = sign + 1 < grid.size && "([".contains(grid.tokens[sign].form());
    if (sign + 1 >= grid.size || !bracket && !DASHES.contains(grid.tokens[sign].form())) {
      return false;
    }
    int from = sign + 1;
    int to = from;
    int name = -1;
    while (to < grid.size
        && to - from < LONGEST_LINE
        && grid.paragraph[to] == grid.paragraph[from]
        && !(bracket && ")]".contains(grid.tokens[to].form()))) {
      if (grid.is(to, Upos.VERB) || grid.is(to, Upos.AUX) || bracket && grid.is(to, Upos.NUM)) {
        return false;
      }
      name = name < 0 && grid.is(to, Upos.PROPN) ? to : name;
      to++;
    }
    boolean ends =
        bracket
            ? to < grid.size
                && ")]".contains(grid.tokens[to].form())
                && to + 2 >= grid.sentenceEnd(to)
            : to == grid.size || grid.paragraph[to] > grid.paragraph[from];
    int last = to - 1;
    if (!ends || name < 0) {
      return false;
    }
    while (last > name && grid.is(last, Upos.PUNCT)) {
      last--;
    }
    claim(new Linked(null, new Part(name, from, last, 0), quotation, "signature", SIGNED));
    return true;
  }

  /** By a line of a few words with a name and no verb: "X :", "Still according to X". */
  private boolean signed(int from, int to, Part quotation) {
    int cue = -1;
    boolean named = false;
    for (int i = quotation.from(); i <= quotation.to(); i++) {
      if (grid.is(i, Upos.VERB) || grid.is(i, Upos.AUX)) {
        return false;
      }
      if (cue < 0 && grid.cue[i] != null && grid.cue[i].cue().part() == CueClass.Part.ADP) {
        cue = i;
      }
      named |= i > cue && (grid.is(i, Upos.PROPN) || grid.is(i, Upos.NOUN));
    }
    if (!named) {
      return false;
    }
    if (cue < 0) {
      if (!speakers.leads(from, to)) {
        return false;
      }
      claim(new Linked(null, new Part(to, from, to, 0), quotation, "colon", INTRODUCED));
      return true;
    }
    int end = cue + grid.cue[cue].last() - grid.cue[cue].first();
    if (end >= to) {
      return false;
    }
    Part source = new Part(to, end + 1, to, 0);
    Part none = Part.none(0);
    Proposal frame = new Proposal(cue, 0, new Part(cue, cue, end, 0), source, none, none);
    claim(new Linked(frame, source, quotation, "introduction", INTRODUCED));
    return true;
  }

  /** By a cue that opens the sentence behind: "« … » / a déclaré X". */
  private boolean closed(Part quotation) {
    int from = quotation.to() + 1;
    while (from < grid.size && grid.is(from, Upos.PUNCT) && grid.depth[from] == 0) {
      from++;
    }
    boolean goesOn =
        from < grid.size
            && (grid.shape[from] == 0 || asks(quotation) && grid.breaks(from - 1, from) == 0);
    if (!goesOn) {
      return false;
    }
    Judged best = likeliest(from, Math.min(grid.sentenceEnd(from) - 1, from + 4));
    if (best == null) {
      return false;
    }
    claim(
        new Linked(best.proposal(), best.proposal().source(), quotation, "cue behind", INTRODUCED));
    return true;
  }

  /** Whether it ends as a question or a call, which ends no sentence: "« … ? » demande Ada". */
  private boolean asks(Part quotation) {
    String last = grid.tokens[quotation.to() - 1].form();
    return last.equals("?") || last.equals("!");
  }

  private @Nullable Judged likeliest(int from, int to) {
    return judged.subMap(from, true, to, true).values().stream()
        .filter(candidate -> grid.depth[candidate.proposal().head()] == 0)
        .filter(candidate -> candidate.proposal().headLog() >= ENOUGH)
        .filter(candidate -> !byCue.containsKey(candidate.proposal().head()))
        .max(Comparator.comparingDouble(candidate -> candidate.proposal().headLog()))
        .orElse(null);
  }

  /** Nothing but space stands between it and the quotation before. */
  private boolean continued(Part quotation) {
    Linked own = byEnd.get(quotation.from() - 1);
    if (own == null || grid.mark[quotation.from() - 1] != 2) {
      return false;
    }
    extend(own, quotation);
    return true;
  }

  /** The one to whom all other block quotations belong, if there are some. */
  private @Nullable Linked speakerOfBlocks(Part quotation) {
    return isBlock(quotation) && !severalBlockSpeakers ? blockSpeaker : null;
  }

  /** Whether the two have a name in common, or the same main word. */
  private boolean same(Part one, Part other) {
    for (int i = one.from(); i <= one.to(); i++) {
      for (int j = other.from(); j <= other.to(); j++) {
        if (grid.lemma[i] == grid.lemma[j]
            && (grid.is(i, Upos.PROPN) || i == one.main() && j == other.main())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the quotation is all of its paragraph. */
  private boolean isBlock(Part part) {
    boolean begins = part.from() == 0 || grid.breaks(part.from() - 1, part.from()) > 0;
    boolean ends = part.to() + 1 >= grid.size || grid.breaks(part.to(), part.to() + 1) > 0;
    return begins && ends && grid.mark[part.from()] == 1;
  }

  private void claim(Linked own) {
    linked.add(own);
    if (own.proposal() != null) {
      byCue.put(own.place(), own);
    }
    own.parts().forEach(part -> note(own, part));
  }

  private void extend(Linked own, Part part) {
    own.add(part);
    note(own, part);
  }

  private void note(Linked own, Part part) {
    byEnd.put(part.to(), own);
    // what is said within a quotation does not tell whose the quotation is
    boolean within =
        own.proposal() != null && grid.depth[own.place()] > 0 && sameQuotation(own.place(), part);
    if (!within) {
      claimed.set(part.from(), part.to() + 1);
    }
  }

  private boolean sameQuotation(int i, Part part) {
    int q = grid.quote[i];
    return q >= 0 && part.from() >= grid.quoteFirst[q] && part.to() <= grid.quoteLast[q];
  }

  private void noteBlock(Part quotation) {
    Linked own = byEnd.get(quotation.to());
    if (own != null && isBlock(quotation) && !own.source().isNone()) {
      severalBlockSpeakers |= blockSpeaker != null && !same(blockSpeaker.source(), own.source());
      blockSpeaker = own;
    }
  }
}
