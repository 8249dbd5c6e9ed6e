package selon.statement;

import java.util.List;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Gives quotations that no cue has claimed to the one who says them, by the layouts of the press.
 *
 * <table>
 *   <caption>Where to find a layout</caption>
 *   <tr><th>a layout</th><th>its rule</th></tr>
 *   <tr><td>« …, dit-il, … »</td><td>{@link Incises}</td></tr>
 *   <tr><td>« … » — Ada Crane · La grève s'étend - Ada Crane : « … »</td>
 *     <td>{@link Signatures}</td></tr>
 *   <tr><td>X says: / X est catégorique : / a line of its own</td>
 *     <td>{@link Introductions}</td></tr>
 *   <tr><td>« … » / a déclaré X · « … » « … » · X goes on</td><td>here</td></tr>
 *   <tr><td>X shakes her head. “…”</td><td>{@link SubjectBefore}</td></tr>
 *   <tr><td>X asked Y whether …. “…”</td><td>{@link Answers}</td></tr>
 *   <tr><td>block quotations of one speaker</td><td>{@link BlockSpeaker}</td></tr>
 *   <tr><td>within a sentence: « … », sourit X</td><td>{@link SentenceQuotations}</td></tr>
 *   <tr><td>« … », dit X, mais elle ajoute : « … »</td><td>{@link SharedQuotations}</td></tr>
 * </table>
 *
 * <p>What is left has no source. Linear in the article.
 */
final class QuotationLinker {

  /** With fewer tokens whole sentences are too short to say something. */
  private static final int SHORTEST = 6;

  /** The same, where the sentence before shows who speaks. */
  private static final int SHORTEST_SHOWN = 4;

  /** Within a sentence, what has fewer tokens is a word that is quoted, or two. */
  private static final int SAYING = 4;

  /** How far into the sentence behind a quotation its cue may begin. */
  private static final int NEAR = 4;

  private final WordGrid grid;
  private final QuotationClaims claims;
  private final Incises incises;
  private final Signatures signatures;
  private final Introductions introductions;
  private final SentenceQuotations within;
  private final BlockSpeaker blocks;
  private final SubjectBefore subjects;
  private final PhraseWords words;
  private final Answers answers;

  private QuotationLinker(
      WordGrid grid, PhraseWords words, SpeakerNouns speakers, List<Judged> judged) {
    JudgedCues cues = new JudgedCues(judged);
    QuotationNeighbors neighbors = new QuotationNeighbors(grid);
    this.grid = grid;
    this.claims = new QuotationClaims(grid, cues);
    this.incises = new Incises(grid, cues);
    this.signatures = new Signatures(grid, claims);
    this.introductions = new Introductions(grid, speakers, claims, neighbors, signatures);
    this.within = new SentenceQuotations(grid, cues, claims, neighbors, introductions, signatures);
    this.blocks = new BlockSpeaker(grid);
    this.subjects = new SubjectBefore(grid, words, speakers);
    this.words = words;
    this.answers = new Answers(grid, words, speakers);
    SharedQuotations shared = new SharedQuotations(grid, cues, incises, answers);
    for (Judged each : judged) {
      if (each.stands()) {
        claims.claim(Linked.of(grid, each.with(shared.yielding(each.proposal()))));
      }
    }
  }

  /**
   * The proposals that stand, with the quotations that belong to them, and statements for the other
   * quotations; in the order of their places.
   */
  static List<Linked> link(
      WordGrid grid, PhraseWords words, SpeakerNouns speakers, List<Judged> judged) {
    QuotationLinker linker = new QuotationLinker(grid, words, speakers, judged);
    for (int q = 0; q < grid.quoteFirst.length; q++) {
      if (grid.words.quotations().get(q).depth() == 0) {
        linker.link(Part.of(grid.quoteFirst[q], grid.quoteLast[q]));
      }
    }
    return linker.claims.inOrder();
  }

  private void link(Part quotation) {
    if (!claims.isFree(quotation)) {
      within.nest(quotation);
    } else if (isWhole(quotation) || isReply(quotation)) {
      give(quotation);
    } else if (isShort(quotation) && (continued(quotation) || shown(quotation))) {
      blocks.note(quotation, claims.endingAt(quotation.to()));
      return;
    } else if (isSaying(quotation)) {
      within.attach(quotation);
    } else {
      within.refused(quotation);
    }
    blocks.note(quotation, claims.endingAt(quotation.to()));
  }

  /** Whether it is made of whole sentences and says something. */
  private boolean isWhole(Part quotation) {
    int from = quotation.from();
    int to = quotation.to();
    return to - from + 1 >= SHORTEST
        && from == grid.sentenceFirst(from)
        && to >= grid.sentenceEnd(to) - 2
        && grid.hasVerb(from, to);
  }

  /** "« … ? », demande Ada. « Non. »": an answer needs no verb. */
  private boolean isReply(Part quotation) {
    int from = quotation.from();
    boolean whole = from == grid.sentenceFirst(from) && quotation.to() >= grid.lastWord(from);
    if (!whole || from == 0) {
      return false;
    }
    for (Linked own : claims.backwards(grid.sentenceFirst(from - 1), from - 1)) {
      Proposal question = own.proposal();
      if (question != null && answers.isAnswer(question, quotation)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a whole sentence that somebody has to be shown to say: "“They lied.”". */
  private boolean isShort(Part quotation) {
    int from = quotation.from();
    int to = quotation.to();
    return to - from + 1 >= SHORTEST_SHOWN
        && to - from + 1 < SHORTEST
        && from == grid.sentenceFirst(from)
        && to >= grid.sentenceEnd(to) - 2
        && ".!?".contains(grid.tokens[to - 1].form())
        && grid.hasVerb(from, to);
  }

  /** Whether a quotation within a sentence is a clause. */
  private boolean isSaying(Part quotation) {
    return quotation.to() - quotation.from() >= SAYING
        && grid.hasVerb(quotation.from(), quotation.to());
  }

  private void give(Part quotation) {
    if (!incises.give(quotation, claims)
        && !signatures.behind(quotation)
        && !introductions.before(quotation)
        && !closed(quotation)
        && !continued(quotation)
        && !followed(quotation)
        && !shown(quotation)) {
      Part speaker = blocks.of(quotation);
      claims.claim(speaker.isNone() ? Layout.NOBODY : Layout.BLOCK, speaker, quotation);
    }
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
    Proposal cue =
        goesOn ? claims.likeliest(from, Math.min(grid.sentenceEnd(from) - 1, from + NEAR)) : null;
    if (cue == null) {
      return false;
    }
    claims.claim(Layout.CUE_BEHIND, cue, quotation);
    return true;
  }

  /** Whether it ends as a question or a call, which ends no sentence: "« … ? » demande Ada". */
  private boolean asks(Part quotation) {
    return grid.is(quotation.to() - 1, "?") || grid.is(quotation.to() - 1, "!");
  }

  /** Nothing but space stands between it and the quotation before. */
  private boolean continued(Part quotation) {
    Linked own = claims.endingAt(quotation.from() - 1);
    if (own == null || grid.mark[quotation.from() - 1] != 2) {
      return false;
    }
    claims.extend(own, quotation);
    return true;
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
    for (Linked own : claims.backwards(grid.sentenceFirst(end), end)) {
      if (breaks && answers.asksAloud(own)) {
        return false;
      }
      Proposal question = own.proposal();
      if (question != null && answers.isAnswer(question, quotation)) {
        Part asked = answers.askedAloud(question);
        claims.claim(asked.isNone() ? Layout.NOBODY : Layout.SHOWN, asked, quotation);
        return true;
      }
      if (answers.answers(own)) {
        return answered(own, quotation, breaks);
      }
      if (isSomebody(own.source()) && grid.depth[own.place()] == 0 && (!breaks || quotes(own))) {
        goOn(own, quotation);
        return true;
      }
    }
    return false;
  }

  /** By who was asked. */
  private boolean answered(Linked question, Part quotation, boolean breaks) {
    Part asked = breaks ? Part.NONE : answers.asked(question);
    if (asked.isNone()) {
      return false;
    }
    claims.claim(Layout.SHOWN, asked, quotation);
    return true;
  }

  private boolean isSomebody(Part source) {
    return !source.isNone() && !words.is(Role.EVERYBODY, grid.tokens[source.from()]);
  }

  /** What is quoted is no piece of a wish: "She wants a new quay. “…”". */
  private void goOn(Linked own, Part quotation) {
    CueMatch cue = grid.cue[own.place()];
    if (cue == null || cue.cue().attitude() != Attitude.INTENTION || quotes(own)) {
      claims.extend(own, quotation);
    } else {
      claims.claim(Layout.SHOWN, own.source(), quotation);
    }
  }

  /** By the one whom the sentence before shows: "Ada Crane shakes her head. “…”". */
  private boolean shown(Part quotation) {
    Part subject = subjects.of(quotation);
    if (subject.isNone()) {
      return false;
    }
    claims.claim(Layout.SHOWN, subject, quotation);
    return true;
  }

  private boolean quotes(Linked own) {
    return own.parts().stream().anyMatch(part -> grid.mark[part.from()] == 1);
  }
}
