package selon.statement;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * What stands before a quotation and introduces it: a sentence that ends in a colon ("Ada Crane
 * hesitated: “…”"), or a line of its own ("X explains").
 */
final class Introductions {

  private static final int LONGEST_LINE = 14;

  /** Before a quotation, a piece of so few words is no content: "Still according to X:". */
  private static final int SCRAP = 2;

  /** How far before a colon the one may stand who is spoken of. */
  private static final int REACH = 240;

  private final WordGrid grid;
  private final SpeakerNouns speakers;
  private final QuotationClaims claims;
  private final QuotationNeighbors neighbors;
  private final Signatures signatures;
  private final ColonCues colons;

  Introductions(
      WordGrid grid,
      SpeakerNouns speakers,
      QuotationClaims claims,
      QuotationNeighbors neighbors,
      Signatures signatures) {
    this.grid = grid;
    this.speakers = speakers;
    this.claims = claims;
    this.neighbors = neighbors;
    this.signatures = signatures;
    this.colons = new ColonCues(grid);
  }

  /** Gives a quotation of whole sentences to the sentence or line before. */
  boolean before(Part quotation) {
    int end = quotation.from() - 1;
    if (end < 0 || grid.depth[end] > 0) {
      return false;
    }
    int from = grid.sentenceFirst(end);
    boolean colon = grid.is(end, ":");
    boolean line =
        !grid.is(end, Upos.PUNCT)
            && end - from < LONGEST_LINE
            && grid.paragraph[end] < grid.paragraph[quotation.from()];
    return (colon || line)
        && (colon && signatures.before(from, end, quotation)
            || goesOn(from, end, quotation)
            || colon && opened(colons.message(from, end), quotation)
            || waiting(from, end, quotation)
            || colon && declared(from, end, quotation));
  }

  /** The last statement of the sentence has its content here. */
  private boolean goesOn(int from, int end, Part quotation) {
    Iterator<Linked> own = claims.backwards(from, end).iterator();
    if (!own.hasNext()) {
      return false;
    }
    Linked last = own.next();
    last.dropScraps(SCRAP);
    claims.extend(last, quotation);
    return true;
  }

  /** A cue that the judge has refused waited for it. */
  private boolean waiting(int from, int end, Part quotation) {
    Proposal cue = claims.likeliest(from, end);
    if (cue == null) {
      return false;
    }
    Proposal beside = cue.source().isNone() ? neighbors.before(quotation) : null;
    if (beside != null && beside.head() == cue.head()) {
      cue = cue.withSource(beside.source());
    }
    claims.claim(Layout.INTRODUCTION, cue, quotation);
    return true;
  }

  /** Gives a quotation within a sentence to the name or the message before its colon. */
  boolean titled(int first, int colon, Part quotation) {
    return opened(colons.message(first, colon), quotation)
        || signatures.before(first, colon, quotation);
  }

  /** By the one who is spoken of before a colon: "Ada Crane est catégorique : « … »". */
  boolean declared(int from, int colon, Part quotation) {
    return opened(colons.verb(from, colon), quotation)
        || opened(colons.message(from, colon), quotation)
        || spokenOf(from, colon, quotation);
  }

  private boolean spokenOf(int from, int colon, Part quotation) {
    int fronted = -1;
    for (int i = Math.max(from, colon - REACH); i < colon; i++) {
      boolean root = grid.head[i] < from || grid.head[i] > colon;
      fronted = root && grid.subject[i] < 0 && isFronted(i, from) ? i : fronted;
      // "Asked about the quay, Crane was blunt: “…”"
      boolean clause = root || fronted >= 0 && grid.head[i] == fronted && i > fronted;
      int subject = clause ? grid.subject[i] : -1;
      if (subject >= 0 && isSpeaker(subject)) {
        Part source = Part.of(subject, grid.first[subject], grid.last[subject]);
        claims.claim(Layout.CLAUSE, source, quotation);
        return true;
      }
    }
    return false;
  }

  /** Whether a participle opens the sentence, that a parse takes for its main verb. */
  private boolean isFronted(int i, int from) {
    return i == from && grid.tokens[i].has("VerbForm=Part");
  }

  /** Whether the token names somebody: a name, or a noun for a source, here or in the language. */
  private boolean isSpeaker(int i) {
    return speakers.is(i) || (grid.is(i, Upos.NOUN) || isPerson(i)) && claims.hasSource(i);
  }

  /** "Elle", and not "on", which has no gender. */
  private boolean isPerson(int i) {
    return grid.is(i, Upos.PRON)
        && (grid.tokens[i].has("Gender=Masc") || grid.tokens[i].has("Gender=Fem"));
  }

  private boolean opened(@Nullable Proposal cue, Part quotation) {
    if (cue == null || claims.ofCue(cue.head()) != null) {
      return false;
    }
    claims.claim(Layout.INTRODUCTION, cue, quotation);
    return true;
  }
}
