package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * A sentence that only confirms or denies what somebody says in the one before: "La préfecture
 * dément.", "Contacté, son cabinet n'a ni confirmé ni infirmé." What it answers is that claim;
 * where the sentence before holds none, or several, nobody knows what is denied, and nothing is
 * read.
 */
final class BareReply extends PhraseRule {

  /** How long such a sentence may be. */
  private static final int LONGEST = 20;

  /** How long what stands between commas behind the subject may be: "pour sa part". */
  private static final int ASIDE = 4;

  BareReply(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int first) {
    boolean opens =
        first == grid.sentenceFirst(first)
            && grid.depth[first] == 0
            && grid.lastWord(first) - first < LONGEST;
    Part source = opens ? nouns.subjectBefore(behindOpening(first)) : Part.NONE;
    if (source.isNone()) {
      return;
    }
    int at = behindAside(source.to() + 1, grid.sentenceEnd(first));
    boolean ofIt = is(Role.OF_IT, at);
    @Nullable VerbGroup verb = verbs.at(ofIt || is(Role.IT, at) ? at + 1 : at);
    if (verb == null || !replies(verb, ofIt)) {
      return;
    }
    boolean more = verb.to() + 1 < grid.size;
    boolean denied = more && verb.from() < verb.head() && is(Role.NOT, verb.to() + 1);
    int to = denied ? verb.to() + 1 : verb.to();
    if (!isBare(to + 1)) {
      return;
    }
    boolean within = first > 0 && grid.paragraph[first] == grid.paragraph[first - 1];
    Part claim = within ? claimBefore(first - 1) : Part.NONE;
    if (!claim.isNone()) {
      cues.put(Part.of(verb.head(), verb.from(), to), source, claim, Part.NONE);
    } else if (isBeyond(cues.standing(verb.head()), first)) {
      cues.remove(verb.head());
    }
  }

  /** Whether what is denied would stand in another sentence that begins or ends no quotation. */
  private boolean isBeyond(@Nullable Proposal known, int first) {
    if (known == null) {
      return false;
    }
    Part left = known.left();
    Part right = known.right();
    boolean before = !left.isNone() && left.to() < first && grid.mark[left.to()] != 2;
    boolean behind = right.from() >= grid.sentenceEnd(first) && grid.mark[right.from()] != 1;
    return before || behind;
  }

  /** Behind "mais" and "contactée par la rédaction,". */
  private int behindOpening(int first) {
    int at = grid.is(first, Upos.CCONJ) ? first + 1 : first;
    int last = grid.lastWord(first);
    boolean told = at < last && (grid.is(at, Upos.ADJ) || grid.tokens[at].has("VerbForm=Part"));
    for (int i = at + 1; i < last && (told || i == at + 1); i++) {
      if (grid.is(i, ",")) {
        return i + 1;
      }
    }
    return at;
  }

  /** Behind ", lui," and ", pour sa part,". */
  private int behindAside(int comma, int end) {
    if (comma >= end || !grid.is(comma, ",")) {
      return Math.min(comma, end - 1);
    }
    for (int i = comma + 2; i < Math.min(end - 1, comma + ASIDE + 2); i++) {
      if (grid.is(i, ",")) {
        return i + 1;
      }
    }
    return comma;
  }

  /** "En doute" takes up what is said, "doute" alone does not. */
  private boolean replies(VerbGroup verb, boolean ofIt) {
    CueMatch entry = grid.cue[verb.head()];
    return entry != null && is(ofIt ? Role.REPLYING_OF : Role.REPLYING, entry.cue().words().get(0));
  }

  /** Whether nothing follows that could be what is denied: "dément en bloc", "nie et se tait". */
  private boolean isBare(int from) {
    int at = times.after(from);
    if (clauses.isEnd(at)) {
      return true;
    }
    boolean place = grid.is(at, Upos.ADP) && !is(Role.OF, at);
    @Nullable VerbGroup next = grid.is(at, Upos.CCONJ) ? verbs.at(at + 1) : null;
    boolean goesOn = at + 1 < grid.size && grid.is(at, Upos.CCONJ) && grid.isFinite(at + 1);
    return place && clauses.closes(at) || goesOn && (next == null || !replies(next, false));
  }

  /** What is claimed in the sentence that ends here, if it is one thing. */
  private Part claimBefore(int end) {
    Part claim = Part.NONE;
    boolean several = false;
    for (Judged each : cues.between(grid.sentenceFirst(end), end)) {
      Proposal p = each.proposal();
      Part own = each.stands() && claims(p) ? hull(p) : Part.NONE;
      if (!own.isNone() && own.to() <= end) {
        boolean wider = claim.isNone() || own.from() <= claim.from() && own.to() >= claim.to();
        several |= !wider && (own.from() < claim.from() || own.to() > claim.to());
        claim = wider ? own : claim;
      }
    }
    return several ? Part.NONE : claim;
  }

  private boolean claims(Proposal p) {
    CueMatch entry = grid.cue[p.head()];
    if (entry == null || entry.cue().stance() == Stance.DENYING) {
      return false;
    }
    return switch (entry.cue().attitude()) {
      case ASSERTION, KNOWLEDGE, BELIEF -> true;
      default -> false;
    };
  }

  private static Part hull(Proposal p) {
    if (p.left().isNone() || p.right().isNone()) {
      return p.left().isNone() ? p.right() : p.left();
    }
    return Part.of(p.left().from(), p.right().to());
  }
}
