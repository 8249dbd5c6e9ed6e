package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * Gives what a second verb says to who speaks with the first: "said there was coal for a month and
 * urged drivers to wait", "juge la piste probable, tout en soulignant que …", "« … », a-t-elle
 * insisté, précisant que …". What the first verb says ends before the second.
 *
 * <p>Linear: from a cue a fixed number of tokens is looked at, in its sentence.
 */
final class SharedSpeaker {

  private static final double CHANCE = 0.6;

  /** How long words on where something is said may be. */
  private static final int SETTING = 8;

  /** How far from its cue a second verb may stand. */
  private static final int REACH = 120;

  private final WordGrid grid;
  private final PhraseWords words;
  private final JoinedVerbs verbs;
  private final NavigableMap<Integer, Judged> all = new TreeMap<>();

  private SharedSpeaker(WordGrid grid, PhraseWords words, SpeakerNouns speakers) {
    this.grid = grid;
    this.words = words;
    this.verbs = new JoinedVerbs(grid, words, speakers, all);
  }

  /** The proposals with such verbs added or mended, in the order of their cues. */
  static List<Judged> share(
      WordGrid grid, PhraseWords words, SpeakerNouns speakers, List<Judged> judged) {
    SharedSpeaker shared = new SharedSpeaker(grid, words, speakers);
    judged.forEach(each -> shared.all.put(each.proposal().head(), each));
    Map.@Nullable Entry<Integer, Judged> at = shared.all.firstEntry();
    while (at != null) {
      if (shared.speaks(at.getValue())) {
        shared.joined(at.getValue().proposal());
        shared.whilst(at.getValue().proposal());
        shared.apart(at.getKey());
      } else if (at.getValue().stands()) {
        shared.adding(at.getValue().proposal());
      }
      at = shared.all.higherEntry(at.getKey());
    }
    return new ArrayList<>(shared.all.values());
  }

  /** Whether somebody says or does something by a verb behind. */
  private boolean speaks(Judged each) {
    Proposal p = each.proposal();
    return each.stands()
        && !p.source().isNone()
        && p.source().to() < p.cue().from()
        && p.right().from() > p.cue().to();
  }

  /** "Said [there was coal] and urged …": what the speaker goes on with. */
  private void joined(Proposal p) {
    JoinedVerbs.Joined second = verbs.behind(p, end(p.head()));
    if (second != null) {
      take(p, second.conjunction(), second.cue());
    }
  }

  private int end(int head) {
    return Math.min(grid.sentenceEnd(head), head + REACH);
  }

  private boolean isBeside(Proposal p, int i) {
    return grid.quote[i] == grid.quote[p.head()];
  }

  /** The second verb is given to the first one's speaker, and the first content ends before it. */
  private void take(Proposal p, int joining, Part cue) {
    Part right = p.right();
    int last = right.to() > cue.to() ? right.to() : clauseEnd(cue.to());
    int before = grid.is(joining - 1, Upos.PUNCT) && grid.mark[joining - 1] == 0 ? 2 : 1;
    if (right.to() >= joining && joining - before >= right.from()) {
      put(p.head(), p, p.source(), new Part(right.main(), right.from(), joining - before, 0));
    }
    Judged known = all.get(cue.main());
    if (known != null && known.stands() && known.proposal().right().from() > cue.to()) {
      put(cue.main(), known.proposal(), p.source(), known.proposal().right());
    } else if (last > cue.to()) {
      all.put(
          cue.main(),
          new Judged(
              new Proposal(
                  cue.main(),
                  0,
                  cue,
                  p.source(),
                  Part.none(0),
                  new Part(-1, cue.to() + 1, last, 0)),
              CHANCE,
              true));
    }
  }

  private void put(int head, Proposal p, Part source, Part right) {
    Judged known = all.get(head);
    all.put(
        head,
        new Judged(
            new Proposal(head, p.headLog(), p.cue(), source, p.left(), right),
            known == null ? CHANCE : known.chance(),
            true));
  }

  /** To the end of the sentence, or to the comma behind which somebody else takes all of it. */
  private int clauseEnd(int from) {
    int last = grid.sentenceEnd(from) - 1;
    for (Judged other : all.subMap(from, false, end(from), false).values()) {
      Part left = other.proposal().left();
      last = other.stands() && left.from() < from && left.to() > from ? left.to() : last;
    }
    while (last > from && grid.is(last, Upos.PUNCT) && grid.mark[last] == 0) {
      last--;
    }
    return last;
  }

  /** "[…], a-t-elle insisté, précisant que …": right behind who speaks, where nothing was found. */
  private void adding(Proposal p) {
    int comma = behindSetting(Math.max(p.cue().to(), p.source().to()) + 1);
    boolean reflexive = comma + 1 < grid.size && grid.tokens[comma + 1].has("Reflex=Yes");
    int verb = reflexive ? comma + 2 : comma + 1;
    if (p.source().isNone() || p.left().isNone() || verb + 2 >= end(p.head())) {
      return;
    }
    CueMatch entry = grid.cue[verb];
    Judged known = all.get(verb);
    if (known != null && confirms(p, comma, known)) {
      put(verb, known.proposal(), p.source(), known.proposal().right());
      return;
    }
    boolean adds =
        grid.is(comma, ",")
            && isBeside(p, comma)
            && entry != null
            && entry.cue().part() == CueClass.Part.VERB
            && entry.cue().strength() > 1
            && grid.tokens[verb].has("Tense=Pres")
            && grid.tokens[verb].has("VerbForm=Part")
            && (words.is(Role.COMPLEMENTIZER, grid.tokens[verb + 1]) || grid.mark[verb + 1] == 1)
            && (known == null || !known.stands());
    if (adds) {
      take(p, comma + 1, new Part(verb, comma + 1, verb, 0));
    }
  }

  /** "[La vanne a lâché], a dit {la juge}, confirmant …": it is the judge who confirms. */
  private boolean confirms(Proposal p, int comma, Judged known) {
    Proposal second = known.proposal();
    int verb = second.head();
    return known.stands()
        && grid.is(comma, ",")
        && isBeside(p, comma)
        && grid.tokens[verb].has("Tense=Pres")
        && grid.tokens[verb].has("VerbForm=Part")
        && p.source().from() > p.cue().from()
        && p.right().isNone()
        && !second.source().isNone()
        && second.source().to() < p.source().from()
        && second.left().isNone();
  }

  /** "A-t-elle dit {dans un communiqué}, se disant « … »": the comma behind words on where. */
  private int behindSetting(int from) {
    int at = from;
    boolean setting = at < grid.size && grid.is(at, Upos.ADP);
    while (setting && at < grid.size && at - from < SETTING && !grid.is(at, Upos.PUNCT)) {
      setting = !grid.isVerb(at);
      at++;
    }
    return setting && at < grid.size && grid.is(at, ",") ? at : from;
  }

  /** "…, tout en soulignant que": by who speaks, and by no noun of what is said. */
  private void whilst(Proposal p) {
    for (Judged other : List.copyOf(all.subMap(p.head(), false, end(p.head()), false).values())) {
      Proposal q = other.proposal();
      int en = q.cue().from() - 1;
      boolean gerund =
          other.stands()
              && grid.tokens[q.cue().from()].has("Tense=Pres")
              && grid.tokens[q.cue().from()].has("VerbForm=Part")
              && words.is(Role.WHILST, grid.tokens[en])
              && !words.is(Role.CITING, grid.tokens[q.cue().from()])
              && isBeside(p, en);
      Part right = p.right();
      boolean within =
          gerund
              && right.from() <= q.source().to()
              && q.source().to() <= Math.max(right.to(), en - 1)
              && !otherSpeaks(p, q);
      if (within) {
        put(q.head(), q, p.source(), q.right());
      }
    }
  }

  /**
   * "A précisé [que tout était étudié], n'excluant rien", "a dit [comprendre] et promis de
   * revenir": what the speaker says by a second verb is not said by the first.
   */
  private void apart(int head) {
    @Nullable Judged first = all.get(head);
    if (first == null) {
      return;
    }
    Proposal p = first.proposal();
    Part right = p.right();
    for (Judged other : all.subMap(head, false, end(head), false).values()) {
      Proposal q = other.proposal();
      int joining = q.cue().from() - 1;
      boolean second =
          other.stands()
              && right.from() < joining
              && joining < right.to()
              && q.source().from() == p.source().from()
              && q.source().to() == p.source().to()
              && q.left().isNone()
              && q.right().from() > q.cue().to()
              && isBeside(p, joining)
              && isParticiple(q)
              && (grid.is(joining, ",") || words.is(Role.JOINING, grid.tokens[joining]));
      if (second) {
        int last = grid.is(joining - 1, ",") ? joining - 2 : joining - 1;
        put(head, p, p.source(), new Part(right.main(), right.from(), last, 0));
        return;
      }
    }
  }

  private boolean isParticiple(Proposal q) {
    return grid.tokens[q.head()].has("VerbForm=Part")
        && !verbs.hasAuxiliary(q.cue().from(), q.head());
  }

  /** Whether another one who speaks stands between them. */
  private boolean otherSpeaks(Proposal p, Proposal q) {
    return all.subMap(p.head(), false, q.head(), false).values().stream().anyMatch(this::speaks);
  }
}
