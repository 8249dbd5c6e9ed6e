package selon.statement;

import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends who speaks behind the verb, where who is spoken to, or nobody, or what is said was taken
 * for the source.
 */
final class SpeakerBehind {

  /** How many words may stand between the verb and who speaks. */
  private static final int NEAR = 3;

  /** How long the noun phrase for who speaks may be. */
  private static final int LONGEST = 16;

  private final WordGrid grid;
  private final SpeakerNouns speakers;

  SpeakerBehind(WordGrid grid, SpeakerNouns speakers) {
    this.grid = grid;
    this.speakers = speakers;
  }

  Proposal mended(Proposal p) {
    return inverted(addressed(headlined(p)));
  }

  /** "« … », confie à l'agence un riverain": it is not the one who is spoken to. */
  private Proposal addressed(Proposal p) {
    Part source = p.source();
    Part left = p.left();
    int to = p.cue().to() + 1;
    boolean follows =
        !source.isNone()
            && !left.isNone()
            && to < grid.size
            && isClosed(left.to(), p.cue().from())
            && grid.is(to, Upos.ADP)
            && !grid.tokens[source.main()].relation().startsWith("nsubj")
            && source.from() > to
            && source.from() - to <= NEAR
            && opensNominal(source.to() + 1);
    return follows ? p.withSource(nominal(source.to() + 1)).withContent(left, Part.NONE) : p;
  }

  /** "« … », témoigne un riverain": what follows the verb is its subject. */
  private Proposal inverted(Proposal p) {
    Part left = p.left();
    Part right = p.right();
    int at = p.cue().to() + 1;
    boolean closes =
        p.source().isNone()
            && grid.is(p.head(), Upos.VERB)
            && !left.isNone()
            && isClosed(left.to(), p.cue().from());
    int from = closes && right.isNone() ? afterTime(at) : at;
    if (!closes || from < 0 || from == at && (right.from() != at || !opensNominal(from))) {
      return p;
    }
    Part subject = nominal(from);
    return subject.isNone() ? p : p.withSource(subject).withContent(left, Part.NONE);
  }

  /** "Water safe, says prefecture": what speaks is behind the verb, and what it says before. */
  private Proposal headlined(Proposal p) {
    Part source = p.source();
    Part right = p.right();
    int comma = p.cue().from() - 1;
    boolean behind =
        !source.isNone()
            && p.left().isNone()
            && right.from() == p.cue().to() + 1
            && comma > source.from()
            && grid.is(comma, ",")
            && (source.to() == comma || source.to() == comma - 1)
            && !speakers.leads(source.from(), source.to())
            && opensNominal(right.from())
            && speakers.leads(right.from(), right.to());
    Part subject = behind ? nominal(right.from()) : Part.NONE;
    return subject.isNone() || subject.to() != right.to()
        ? p
        : p.withSource(subject)
            .withContent(new Part(-1, source.from(), comma - 1, right.log()), Part.NONE);
  }

  /** "« … », annonçait à midi l'agence": where a speaker begins behind a few other words, or -1. */
  private int afterTime(int at) {
    int last = Math.min(grid.sentenceEnd(at - 1), at + NEAR + 1) - 1;
    for (int i = at + 1; i <= last && !endsNominal(i - 1) && !speakers.is(i - 1); i++) {
      boolean opens = opensNominal(i) || grid.shape[i] == 2;
      if (opens && !grid.is(i - 1, Upos.ADP) && !grid.is(i - 1, Upos.DET)) {
        Part subject = nominal(i);
        if (!subject.isNone() && (grid.shape[i] == 2 || speakers.leads(i, subject.to()))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The noun phrase that begins here. */
  private Part nominal(int from) {
    int to = from;
    int main = -1;
    while (to < grid.sentenceEnd(from)
        && to - from < LONGEST
        && !endsNominal(to)
        && !(main >= 0 && leaves(to, from))) {
      main = main < 0 && grid.isNominal(to) ? to : main;
      to++;
    }
    return main < 0 ? Part.NONE : Part.of(main, from, to - 1);
  }

  /** Whether a preposition stands here whose noun goes with what was before the phrase. */
  private boolean leaves(int preposition, int from) {
    int noun = grid.is(preposition, Upos.ADP) ? grid.head[preposition] : -1;
    return noun > preposition && grid.head[noun] >= 0 && grid.head[noun] < from;
  }

  /** Whether a quotation ends here, with nothing but a comma up to the other token. */
  private boolean isClosed(int last, int next) {
    return grid.mark[last] == 2
        && (next == last + 1 || next == last + 2 && grid.is(last + 1, Upos.PUNCT));
  }

  private boolean opensNominal(int i) {
    return i < grid.size
        && switch (grid.tokens[i].upos()) {
          case DET, NOUN, PROPN, NUM -> true;
          default -> false;
        };
  }

  private boolean endsNominal(int i) {
    return switch (grid.tokens[i].upos()) {
      case PUNCT, VERB, AUX, SCONJ, PRON -> true;
      default -> false;
    };
  }
}
