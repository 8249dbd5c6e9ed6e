package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.sentence.Upos;
import selon.statement.Proposal.Part;

/**
 * Mends where a clause ends that a parse has run on: the content of a noun up to the verb that the
 * noun is the subject of, one clause up to the semicolon of the next, a cue that took its content
 * in; and lets stand what is thought of by nobody ("It is thought that …").
 *
 * <p>Linear: from a cue no further is looked than its sentence.
 */
final class ClauseEdges {

  private final WordGrid grid;
  private final PhraseWords words;
  private final SpeakerNouns speakers;

  private ClauseEdges(WordGrid grid, PhraseWords words, SpeakerNouns speakers) {
    this.grid = grid;
    this.words = words;
    this.speakers = speakers;
  }

  /** The proposals mended, in the same order. */
  static List<Judged> repair(
      WordGrid grid, PhraseWords words, SpeakerNouns speakers, List<Judged> judged) {
    ClauseEdges edges = new ClauseEdges(grid, words, speakers);
    List<Judged> repaired = new ArrayList<>(judged.size());
    for (Judged each : judged) {
      Proposal p = each.proposal();
      if (each.stands()) {
        Proposal mended = edges.mended(p);
        repaired.add(new Judged(mended, each.chance(), !edges.isInference(mended)));
      } else {
        repaired.add(new Judged(p, each.chance(), edges.isImpersonal(p)));
      }
    }
    return repaired;
  }

  private Proposal mended(Proposal p) {
    return goesOn(beforeSemicolon(ofNoun(swallowed(shared(withoutIt(p))))));
  }

  /** "It is thought [that …]": the pronoun stands for what follows. */
  private Proposal withoutIt(Proposal p) {
    Part left = p.left();
    boolean it =
        !left.isNone()
            && left.from() == left.to()
            && left.to() == p.cue().from() - 1
            && grid.tokens[left.from()].lemma().equals("it")
            && p.source().isNone()
            && p.right().from() == p.cue().to() + 1
            && !grid.is(p.right().from(), Upos.PART)
            && words.is(PhraseWords.Role.IMPERSONAL, grid.tokens[p.cue().to()]);
    return it
        ? new Proposal(p.head(), p.headLog(), p.cue(), p.source(), Part.none(0), p.right())
        : p;
  }

  /** "It is thought that …", "the owners are alleged to be …", by whom nobody says. */
  private boolean isImpersonal(Proposal p) {
    int verb = p.cue().to();
    int from = p.cue().from();
    boolean passive =
        p.source().isNone()
            && p.right().from() == verb + 1
            && verb > from
            && from > grid.sentenceFirst(from)
            && words.is(PhraseWords.Role.IMPERSONAL, grid.tokens[verb])
            && grid.tokens[verb - 1].lemma().equals("be");
    if (!passive) {
      return false;
    }
    boolean it = p.left().isNone() && grid.is(from - 1, Upos.PRON);
    return it
        ? grid.tokens[from - 1].lemma().equals("it") && hasSubject(verb + 1, p.right().to())
        : !p.left().isNone() && !grid.is(p.left().to(), Upos.PRON) && grid.is(verb + 1, Upos.PART);
  }

  private boolean hasSubject(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (grid.is(i, Upos.VERB) || grid.is(i, Upos.AUX)) {
        return i > from && !grid.is(from, Upos.ADP) && !grid.is(from, Upos.PART);
      }
    }
    return false;
  }

  /** "[The plan could work], Crane notes, [and does not cost much]". */
  private Proposal goesOn(Proposal p) {
    Part left = p.left();
    int comma = Math.max(p.cue().to(), p.source().to()) + 1;
    int end = grid.sentenceEnd(p.head());
    boolean between =
        !left.isNone()
            && p.right().isNone()
            && !p.source().isNone()
            && left.to() < Math.min(p.cue().from(), p.source().from())
            && grid.quote[left.to()] < 0
            && comma + 2 < end
            && grid.tokens[comma].form().equals(",")
            && grid.is(comma + 1, Upos.CCONJ)
            && grid.is(comma + 2, Upos.AUX)
            && grid.quote[comma + 2] < 0;
    int last = end - 1;
    while (between && grid.is(last, Upos.PUNCT)) {
      last--;
    }
    return between
        ? new Proposal(
            p.head(), p.headLog(), p.cue(), p.source(), left, new Part(-1, comma + 1, last, 0))
        : p;
  }

  /** "The agency says up to 40 people were hurt": the cue is the verb. */
  private Proposal swallowed(Proposal p) {
    Part cue = p.cue();
    int verb = p.head();
    boolean all =
        !p.source().isNone()
            && p.right().isNone()
            && p.left().from() == p.source().from()
            && p.left().to() == p.source().to()
            && grid.is(verb, Upos.VERB)
            && p.source().to() < cue.from()
            && verb < cue.to();
    return all
        ? new Proposal(
            verb,
            p.headLog(),
            new Part(verb, cue.from(), verb, cue.log()),
            p.source(),
            Part.none(0),
            new Part(-1, verb + 1, cue.to(), 0))
        : p;
  }

  /** "The claim [that the mine is safe] is backed by …" */
  private Proposal ofNoun(Proposal p) {
    Part right = p.right();
    int that = right.from();
    boolean noun =
        p.left().isNone()
            && !right.isNone()
            && that > p.cue().to()
            && grid.cue[p.head()] != null
            && grid.cue[p.head()].cue().part() == CueClass.Part.NOUN
            && words.is(PhraseWords.Role.COMPLEMENTIZER, grid.tokens[that])
            && isLed(p.head())
            && endsSentence(right.to())
            && !hasFinite(grid.sentenceFirst(that), that - 1);
    if (!noun) {
      return p;
    }
    int main = mainVerb(that, right.to());
    Part content = main > 0 ? new Part(-1, that, main - 1, right.log()) : right;
    return new Proposal(p.head(), p.headLog(), p.cue(), ofNoun(p, that), p.left(), content);
  }

  /** Where words follow, the verb of the noun may be among them. */
  private boolean endsSentence(int last) {
    int end = grid.sentenceEnd(last);
    int i = last + 1;
    while (i < end && grid.is(i, Upos.PUNCT)) {
      i++;
    }
    return i == end;
  }

  /** "Claims that …", "the claim that …", and not "farmers fear that …". */
  private boolean isLed(int noun) {
    return noun == grid.sentenceFirst(noun)
        || switch (grid.tokens[noun - 1].upos()) {
          case DET, PRON, ADJ, PART -> true;
          default -> false;
        };
  }

  /** "{Norvex} last week that …": a source behind the noun is one noun phrase. */
  private Part ofNoun(Proposal p, int that) {
    Part source = p.source();
    if (source.isNone()
        || source.from() <= p.head()
        || source.from() >= that
        || source.to() < that) {
      return source;
    }
    int to = source.from();
    while (to + 1 < that && !ends(to, to + 1)) {
      to++;
    }
    return new Part(Math.min(source.main(), to), source.from(), to, source.log());
  }

  private boolean ends(int noun, int next) {
    boolean nominal = PhraseReader.isNominal(grid.tokens[noun]);
    return nominal && !PhraseReader.isNominal(grid.tokens[next]) && !grid.is(next, Upos.ADP)
        || grid.is(next, Upos.PUNCT);
  }

  /** The verb behind the one of the clause, with no subject of its own; or -1. */
  private int mainVerb(int that, int to) {
    int own = that + 1;
    while (own <= to && !isFinite(own)) {
      own++;
    }
    boolean aux = own <= to && grid.is(own, Upos.AUX);
    int last = own;
    while (aux && last + 1 <= to && last - own < 3 && isVerbal(last + 1)) {
      last++;
    }
    if (own > to || grid.cue[last] != null) {
      return -1;
    }
    for (int i = last + 1; i <= to; i++) {
      if (grid.is(i, Upos.PUNCT) || grid.is(i, Upos.CCONJ) || opensClause(i)) {
        return -1;
      }
      if (isFinite(i) || isTaken(i, to)) {
        return grid.is(i - 1, Upos.PRON) ? -1 : i;
      }
    }
    return -1;
  }

  private boolean opensClause(int i) {
    return grid.is(i, Upos.SCONJ) || grid.is(i, Upos.PRON) && grid.tokens[i].has("PronType=Rel");
  }

  /** "surprised investors", of which the tagger makes an adjective. */
  private boolean isTaken(int i, int to) {
    return i < to
        && grid.is(i, Upos.ADJ)
        && grid.tokens[i].form().endsWith("ed")
        && (grid.is(i - 1, Upos.ADP) || grid.is(i - 1, Upos.ADV) || grid.is(i - 1, Upos.NOUN))
        && PhraseReader.isNominal(grid.tokens[i + 1]);
  }

  private boolean isVerbal(int i) {
    return grid.is(i, Upos.VERB) || grid.is(i, Upos.AUX) || grid.is(i, Upos.PART);
  }

  private boolean isFinite(int i) {
    return grid.tokens[i].has("VerbForm=Fin");
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** "{The agency} revised its estimate, citing exports": who revised it also cites. */
  private Proposal shared(Proposal p) {
    int verb = isParticiple(p) ? mainVerb(p) : -1;
    int subject = verb < 0 ? -1 : grid.subject[verb];
    boolean beside =
        subject >= 0
            && p.source().to() == p.cue().from() - 2
            && PhraseReader.isNominal(grid.tokens[subject]);
    return beside
        ? new Proposal(
            p.head(),
            p.headLog(),
            p.cue(),
            new Part(subject, grid.first[subject], Math.min(grid.last[subject], verb - 1), 0),
            p.left(),
            p.right())
        : p;
  }

  private boolean isParticiple(Proposal p) {
    int at = p.cue().from();
    return !p.source().isNone()
        && at > grid.sentenceFirst(at) + 1
        && grid.tokens[at - 1].form().equals(",")
        && (words.is(PhraseWords.Role.CITING, grid.tokens[at])
            || words.is(PhraseWords.Role.SUGGESTING, grid.tokens[at]));
  }

  /** The first verb of the sentence with a subject before it and before the cue. */
  private int mainVerb(Proposal p) {
    for (int i = grid.sentenceFirst(p.head()); i < p.cue().from() - 1; i++) {
      int subject = grid.subject[i];
      if (subject >= 0 && subject < i && grid.is(i, Upos.VERB)) {
        return i;
      }
    }
    return -1;
  }

  /** "Squid change color, suggesting that they dream": who does something suggests nothing. */
  private boolean isInference(Proposal p) {
    if (!isParticiple(p) || words.is(PhraseWords.Role.CITING, grid.tokens[p.cue().from()])) {
      return false;
    }
    int verb = mainVerb(p);
    int main = p.source().main();
    boolean same = verb > 0 && grid.subject[verb] == main && grid.cue[verb] == null;
    boolean plural =
        same
            && grid.first[main] == grid.last[main]
            && grid.is(main, Upos.PROPN)
            && verb == main + 1
            && grid.tokens[verb].form().equals(grid.tokens[verb].lemma());
    return same && (plural || !speakers.is(main));
  }

  /** "Ministers argue [that …]; campaigners put it at …": the next one speaks there. */
  private Proposal beforeSemicolon(Proposal p) {
    Part right = p.right();
    for (int i = right.from() + 1; !right.isNone() && i + 2 <= right.to(); i++) {
      boolean parts =
          grid.tokens[i].form().equals(";")
              && grid.quote[i] == grid.quote[p.head()]
              && speaksNext(i + 1, right.to());
      if (parts) {
        Part cut = new Part(right.main(), right.from(), i - 1, right.log());
        return new Proposal(p.head(), p.headLog(), p.cue(), p.source(), p.left(), cut);
      }
    }
    return p;
  }

  private boolean speaksNext(int from, int to) {
    for (int i = from; i <= to && !grid.is(i, Upos.PUNCT); i++) {
      if (grid.is(i, Upos.VERB)) {
        int subject = grid.subject[i];
        return grid.cue[i] != null && from <= subject && subject < i;
      }
      if (grid.is(i, Upos.SCONJ) || grid.is(i, Upos.PRON) || grid.is(i, Upos.CCONJ)) {
        return false;
      }
    }
    return false;
  }
}
