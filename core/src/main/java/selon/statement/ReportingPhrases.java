package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;
import selon.statement.ReportedPhrase.Verb;

/**
 * Reads the set phrases of reports that the models know too seldom: "…, a fait savoir le club",
 * "comme l'a annoncé la mairie", "à l'en croire", "a appris BRM de source policière", "ce que le
 * parquet conteste", "la gérante, selon qui …", "300 selon la police, 900 selon les syndicats".
 *
 * <p>Linear: from a word no further is looked than its sentence, and seldom so far.
 */
final class ReportingPhrases {

  /** What such a phrase is worth where the judge thinks less of it. */
  private static final double CHANCE = 0.6;

  /** How far from its main word a cue may reach. */
  private static final int NEAR = 8;

  private final WordGrid grid;
  private final PhraseWords words;
  private final ReportedPhrase phrases;
  private final NavigableMap<Integer, Judged> all = new TreeMap<>();

  private ReportingPhrases(WordGrid grid, PhraseWords words, ReportedPhrase phrases) {
    this.grid = grid;
    this.words = words;
    this.phrases = phrases;
  }

  /** The proposals with those of such phrases added or mended, in the order of their cues. */
  static List<Judged> read(
      WordGrid grid,
      PhraseWords words,
      Set<String> times,
      SpeakerNouns speakers,
      List<Judged> judged) {
    ReportingPhrases phrases =
        new ReportingPhrases(grid, words, new ReportedPhrase(grid, words, speakers, times));
    judged.forEach(each -> phrases.all.put(each.proposal().head(), each));
    for (int i = 0; i < grid.size; i++) {
      phrases.at(i);
    }
    return new ArrayList<>(phrases.all.values());
  }

  private void at(int i) {
    if (is(i, ",")) {
      behind(i);
      through(i);
    }
    if (isFrame(i)) {
      camps(i);
    }
    if (isNoun(i)) {
      headed(i);
    }
    if (words.is(Role.AS, grid.tokens[i])) {
      as(i);
    }
    if (words.is(Role.BELIEVE, grid.tokens[i])) {
      believed(i);
    }
    if (words.is(Role.COMPLEMENTIZER, grid.tokens[i])) {
      taken(i);
    }
  }

  /** "Il sera absent trois semaines, a fait savoir hier le club." */
  private void behind(int comma) {
    Verb verb = phrases.verb(comma + 1);
    if (verb == null || !phrases.isSure(verb) || !tells(comma)) {
      return;
    }
    int first = phrases.clauseStart(comma);
    boolean learns = words.is(Role.LEARN, grid.tokens[verb.head()].lemma());
    Part content = new Part(-1, first, comma - 1, 0);
    Part source = phrases.subjectBehind(verb.to() + 1, phrases.takesClauses(verb));
    int next = phrases.afterTime((source.isNone() ? verb.to() : source.to()) + 1);
    Part origin = learns ? phrases.origin(next) : Part.none(0);
    if (!origin.isNone() && source.isNone() && phrases.hasAnyone(verb)) {
      put(verb.head(), verb.part(), origin, content, Part.none(0));
    } else if (!source.isNone() && (!origin.isNone() || phrases.closes(next))) {
      if (!isWellRead(verb, comma)) {
        put(verb.head(), verb.part(), source, content, Part.none(0));
      }
      if (!origin.isNone()) {
        put(next, new Part(next, next, origin.from() - 1, 0), origin, content, Part.none(0));
      }
    }
  }

  /** Whether a whole clause ends before the comma, and no quotation. */
  private boolean tells(int comma) {
    int first = phrases.clauseStart(comma);
    return grid.depth[comma] == 0
        && grid.mark[comma - 1] != 2
        && phrases.hasVerb(first, comma - 1)
        && !phrases.breaksOff(first, comma);
  }

  /** Whether the verb has a content before the comma already. */
  private boolean isWellRead(Verb verb, int comma) {
    Judged known = all.get(verb.head());
    return known != null
        && known.stands()
        && !known.proposal().source().isNone()
        && !known.proposal().left().isNone()
        && known.proposal().left().to() <= comma;
  }

  /** "La gérante, selon qui …", "la gérante, qui dit ne rien savoir". */
  private void through(int comma) {
    int at = comma + 1;
    if (at + 2 >= grid.sentenceEnd(comma)) {
      return;
    }
    if (isFrame(at) && isRelative(phrases.lastOf(at) + 1)) {
      through(at, phrases.speakerBefore(comma));
      return;
    }
    Verb verb = isRelative(at) ? phrases.verb(at + 1) : null;
    if (verb != null && phrases.isSure(verb) && phrases.opensClause(verb.to() + 1)) {
      raise(verb.head(), comma);
    }
  }

  private void through(int frame, Part antecedent) {
    int last = phrases.lastOf(frame);
    int from = is(last + 2, ",") ? last + 3 : last + 2;
    int to = phrases.insertionEnd(from);
    Judged known = all.get(frame);
    boolean mended =
        known != null
            && known.stands()
            && !known.proposal().right().isNone()
            && known.proposal().source().to() <= last + 1;
    if (!mended && !antecedent.isNone() && from < to) {
      put(frame, frame(frame), antecedent, Part.none(0), new Part(-1, from, to, 0));
    }
  }

  private boolean isFrame(int i) {
    CueMatch entry = grid.cue[i];
    return entry != null && entry.cue().part() == CueClass.Part.ADP && entry.cue().strength() == 3;
  }

  private boolean isRelative(int i) {
    return i < grid.size && words.is(Role.WHO, grid.tokens[i]);
  }

  /** What the judge has only just turned down. */
  private void raise(int head, int comma) {
    Judged known = all.get(head);
    if (known != null
        && !known.stands()
        && known.proposal().hasContent()
        && (known.proposal().source().to() == comma - 1
            || known.proposal().source().to() == comma + 1)) {
      all.put(head, new Judged(known.proposal(), Math.max(CHANCE, known.chance()), true));
    }
  }

  /** "Le bruit court que le pont fermera", "le démenti de la mairie : le pont tient". */
  private void headed(int noun) {
    int first = grid.sentenceFirst(noun);
    int from = noun > first && grid.is(noun - 1, Upos.DET) ? noun - 1 : noun;
    int last = phrases.lastOf(noun);
    if (last > noun && words.is(Role.COMPLEMENTIZER, grid.tokens[last])) {
      Part content = new Part(-1, last, phrases.clauseEnd(last), 0);
      put(noun, new Part(noun, from, last - 1, 0), Part.none(0), Part.none(0), content);
      return;
    }
    int of = last + 1;
    boolean named =
        from == first && of < grid.sentenceEnd(noun) && words.is(Role.OF, grid.tokens[of]);
    Part source = named ? phrases.complement(of) : Part.none(0);
    int colon = source.to() + 1;
    int to = source.isNone() || !is(colon, ":") ? colon : phrases.clauseEnd(colon);
    if (to > colon + 1 && phrases.tells(colon + 1, to)) {
      all.remove(colon);
      Part content = new Part(-1, colon + 1, to, 0);
      put(noun, new Part(noun, from, last, 0), source, Part.none(0), content);
    }
  }

  private boolean isNoun(int i) {
    CueMatch entry = grid.cue[i];
    return entry != null
        && !grid.guessed[i]
        && entry.cue().part() == CueClass.Part.NOUN
        && entry.cue().attitude() == Attitude.ASSERTION
        && entry.cue().strength() == 3;
  }

  /** "Comme l'a annoncé la mairie", "comme la mairie l'a annoncé". */
  private void as(int i) {
    int end = grid.sentenceEnd(i);
    int it = i + 1 < end && words.is(Role.COMPLEMENTIZER, grid.tokens[i + 1]) ? i + 2 : i + 1;
    if (it + 2 >= end) {
      return;
    }
    Part source = Part.none(0);
    @Nullable Verb verb = null;
    if (words.is(Role.IT, grid.tokens[it])) {
      verb = phrases.verb(it + 1);
      source = verb == null ? source : phrases.subjectBehind(verb.to() + 1, true);
    }
    if (source.isNone()) {
      Part before = phrases.nominal(it);
      int clitic = before.to() + 1;
      if (!before.isNone() && clitic + 1 < end && words.is(Role.IT, grid.tokens[clitic])) {
        verb = phrases.verb(clitic + 1);
        source = before;
      }
    }
    if (verb == null || source.isNone() || quotes(verb)) {
      return;
    }
    around(i, Math.max(verb.to(), source.to()), source, verb.part());
  }

  /** "…, comme le dit Ada Morel : « … »": what is said is within the marks alone. */
  private boolean quotes(Verb verb) {
    Judged known = all.get(verb.head());
    if (known == null || !known.stands() || known.proposal().right().isNone()) {
      return false;
    }
    Proposal p = known.proposal();
    if (grid.mark[p.right().from()] != 1) {
      return false;
    }
    Part left = p.left().to() == verb.from() - 1 ? Part.none(0) : p.left();
    put(p.head(), p.cue(), p.source(), left, p.right());
    return true;
  }

  /** The content is the clause before the phrase, or behind it where a sentence begins with it. */
  private void around(int i, int end, Part source, Part cue) {
    int first = phrases.clauseStart(i);
    int before = is(i - 1, ",") ? i - 2 : i - 1;
    int comma = phrases.afterTime(end + 1);
    int last = is(comma, ",") ? phrases.clauseEnd(comma) : comma;
    Part left = before < first ? Part.none(0) : new Part(-1, first, before, 0);
    Part right = last <= comma ? Part.none(0) : new Part(-1, comma + 1, last, 0);
    if (left.isNone() || !right.isNone() && opens(before, comma + 1)) {
      if (!right.isNone()) {
        put(cue.main(), cue, source, Part.none(0), right);
      }
    } else if (endsWell(cue.main(), source, before)) {
      return;
    } else if (right.isNone() || phrases.hasVerb(first, before) && !goesOn(before, comma + 1)) {
      put(cue.main(), cue, source, left, Part.none(0));
    } else {
      left = new Part(-1, phrases.afterConjunction(first, before), before, 0);
      put(cue.main(), cue, source, left, right);
    }
  }

  /** Whether the clause begins behind the phrase, or in front of it with its conjunction. */
  private boolean opens(int before, int behind) {
    return grid.is(before, Upos.SCONJ)
        || grid.tokens[before].has("PronType=Rel")
        || isRelative(before)
        || grid.mark[behind] == 1;
  }

  /** Whether the phrase stands in the midst of a clause. */
  private boolean goesOn(int before, int behind) {
    return phrases.hasVerb(before, before) || phrases.isBare(behind);
  }

  /** "À l'en croire, …", "à en croire la gérante". */
  private void believed(int i) {
    int en = i - 1;
    int first = grid.sentenceFirst(i);
    if (en <= first || !words.is(Role.OF_IT, grid.tokens[en])) {
      return;
    }
    boolean pronoun = en - 1 > first && words.is(Role.HIM, grid.tokens[en - 1]);
    int to = pronoun ? en - 2 : en - 1;
    if (!words.is(Role.TO, grid.tokens[to])) {
      return;
    }
    Part source = pronoun ? new Part(en - 1, en - 1, en - 1, 0) : phrases.nominal(i + 1);
    if (!source.isNone() && !isWellRead(i, source)) {
      around(to, Math.max(i, source.to()), source, new Part(i, to, i, 0));
    }
  }

  /** Whether the verb has this source, or more of it, and what is beside it for its content. */
  private boolean isWellRead(int verb, Part source) {
    Judged known = all.get(verb);
    if (known == null || !known.stands()) {
      return false;
    }
    Proposal p = known.proposal();
    return p.source().from() == source.from()
        && (p.right().isNone() && p.left().to() < verb || p.right().from() == p.source().to() + 2);
  }

  /**
   * "…, ce que le parquet conteste", "une hypothèse que la ministre n'a ni confirmée ni infirmée",
   * "contrairement à ce qu'affirmait Le Globe".
   */
  private void taken(int that) {
    int first = grid.sentenceFirst(that);
    int it = that - 1;
    if (it < first) {
      return;
    }
    boolean pointing = words.is(Role.WHAT, grid.tokens[it]);
    Part source = phrases.subjectBefore(that + 1);
    Verb verb =
        phrases.verb(
            source.isNone() ? that + 1 : source.to() + 1 + (is(source.to() + 1, ",") ? 1 : 0));
    if (verb != null && source.isNone()) {
      source = phrases.subjectBehind(verb.to() + 1, true);
    }
    if (verb == null || source.isNone()) {
      return;
    }
    int next = phrases.afterTime(Math.max(verb.to(), source.to()) + 1);
    int contrary = it - 2;
    if (pointing && contrary >= first && words.is(Role.CONTRARY, grid.tokens[contrary])) {
      all.remove(verb.head());
      Part cue = new Part(contrary, contrary, that, 0);
      around(contrary, Math.max(verb.to(), source.to()), source, cue);
    } else if (pointing && phrases.isEnd(next)) {
      pointed(it, verb, source);
    } else if (!pointing && verb.neither() && phrases.isEnd(next)) {
      Part left = phrases.nominalBefore(that);
      if (!left.isNone()) {
        put(verb.head(), verb.part(), source, left, Part.none(0));
      }
    }
  }

  /** The clause before "ce que", or the sentence before. */
  private void pointed(int it, Verb verb, Part source) {
    int first = grid.sentenceFirst(it);
    int from = it == first && it > 0 ? phrases.clauseStart(it - 1) : phrases.clauseStart(it);
    int to = it - 2;
    boolean told =
        it == first ? it > 0 && grid.paragraph[it] == grid.paragraph[it - 1] : is(it - 1, ",");
    if (told
        && from < to
        && grid.depth[it] == grid.depth[to]
        && !endsWell(verb.head(), source, to)) {
      put(verb.head(), verb.part(), source, new Part(-1, from, to, 0), Part.none(0));
    }
  }

  /** "300 selon la police, 900 selon les organisateurs": to each camp its own figure. */
  private void camps(int frame) {
    int from = frame;
    boolean figure = false;
    while (figureGoesOn(from - 1, frame)) {
      from--;
      figure |= grid.is(from, Upos.NUM);
    }
    int other = from - 2;
    while (other > grid.sentenceFirst(frame)
        && from - other <= ReportedPhrase.LONGEST
        && !isFrame(other)) {
      other--;
    }
    Part source = phrases.nominal(phrases.lastOf(frame) + 1);
    boolean both =
        figure
            && !source.isNone()
            && (is(from - 1, ",") || grid.is(from - 1, Upos.CCONJ))
            && isFrame(other)
            && grid.depth[other] == grid.depth[frame];
    Part first = both ? phrases.nominal(phrases.lastOf(other) + 1) : Part.none(0);
    if (first.isNone()) {
      return;
    }
    Part figures = new Part(-1, from, frame - 1, 0);
    Judged known = all.get(other);
    @Nullable Proposal p = known != null && known.stands() ? known.proposal() : null;
    if (first.to() >= from - 2) {
      int start = phrases.clauseStart(other);
      if (start < other && (p == null || p.left().from() <= start)) {
        Part named = new Part(first.main(), first.from(), from - 2, 0);
        put(other, frame(other), named, new Part(-1, start, other - 1, 0), Part.none(0));
      }
      put(frame, frame(frame), source, figures, Part.none(0));
    } else if (p != null && !p.right().isNone() && p.right().from() < from - 2) {
      put(other, p.cue(), p.source(), p.left(), new Part(-1, p.right().from(), from - 2, 0));
      put(frame, frame(frame), source, figures, Part.none(0));
    }
  }

  private Part frame(int i) {
    return new Part(i, i, phrases.lastOf(i), 0);
  }

  private boolean figureGoesOn(int i, int frame) {
    return i > grid.sentenceFirst(frame)
        && frame - i <= NEAR
        && !grid.is(i, Upos.PUNCT)
        && !grid.is(i, Upos.CCONJ)
        && !phrases.hasVerb(i, i)
        && !isFrame(i);
  }

  /** Whether the source has a content already, of some words, that ends where it must. */
  private boolean endsWell(int head, Part source, int last) {
    Judged known = all.get(head);
    if (known == null || !known.stands() || known.proposal().source().isNone()) {
      return false;
    }
    Proposal p = known.proposal();
    return p.source().from() <= source.to()
        && source.from() <= p.source().to()
        && p.right().isNone()
        && p.left().to() == last
        && p.left().from() < last;
  }

  private boolean is(int i, String form) {
    return i >= 0 && i < grid.size && grid.tokens[i].form().equals(form);
  }

  private void put(int head, Part cue, Part source, Part left, Part right) {
    double chance = CHANCE;
    double log = 0;
    // a cue is short: only those near by can share a token with it
    List<Judged> near =
        List.copyOf(all.subMap(cue.from() - NEAR, true, cue.to() + NEAR, true).values());
    for (Judged each : near) {
      Part other = each.proposal().cue();
      if (other.from() <= cue.to() && cue.from() <= other.to()) {
        chance = Math.max(chance, each.chance());
        log = Math.min(log, each.proposal().headLog());
        all.remove(each.proposal().head());
      }
    }
    all.put(head, new Judged(new Proposal(head, log, cue, source, left, right), chance, true));
  }
}
