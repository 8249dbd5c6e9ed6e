package selon.statement;

import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;
import selon.statement.Proposal.Part;

/**
 * What a quotation behind a colon is opened by where no clause does: "Réponse de la maire : « … »",
 * "Et de conclure : « … »", "Mayor Ada Crane on Facebook: “…”".
 */
final class ColonReport extends PhraseRule {

  /** How many words may stand before the colon. */
  private static final int LONGEST = 14;

  /** How far before a colon the verb may stand that puts it so. */
  private static final int REACH = 120;

  ColonReport(PhrasePieces pieces, JudgedCues cues) {
    super(pieces, cues);
  }

  @Override
  void at(int open) {
    int colon = open - 1;
    if (colon < 1 || grid.mark[open] != 1 || grid.depth[open] != 1 || !grid.is(colon, ":")) {
      return;
    }
    int first = grid.sentenceFirst(colon);
    Part quotation = Part.of(open, grid.quoteLast[grid.quote[open]]);
    int near = Math.max(first, colon - REACH);
    cues.replaceBetween(near, colon, each -> each.with(put(each.proposal(), colon, quotation)));
    if (colon - first > LONGEST || colon - first < 2 || grid.depth[first] > 0) {
      return;
    }
    int of = first;
    while (of < colon && (grid.is(of, Upos.CCONJ) || is(Role.BEFORE, of))) {
      of++;
    }
    if (of + 1 < colon && of > first && is(Role.OF, of)) {
      goingOn(first, of + 1, quotation);
    } else if (!answered(first, colon, quotation)) {
      named(first, colon, quotation);
    }
  }

  /** "Crane put it | bluntly in a letter: | [“…”]": what tells how it is put is not said. */
  private Proposal put(Proposal p, int colon, Part quotation) {
    Part right = p.right();
    boolean told =
        is(Role.PUTTING, grid.tokens[p.head()].lemma())
            && grid.lastOfEntry(p.head()) > p.head()
            && right.from() <= colon
            && right.to() == quotation.to();
    return told ? p.withContent(p.left(), quotation) : p;
  }

  /**
   * "Et d'ajouter : « … »", "Et d'enfoncer le clou : « … »": whoever spoke in the sentence before.
   */
  private void goingOn(int first, int verb, Part quotation) {
    Part source = speakerBefore(first);
    boolean acts = grid.tokens[verb].has("VerbForm=Inf") && grid.is(first, Upos.CCONJ);
    if ((acts || grid.isCue(verb, CueClass.Part.VERB)) && !source.isNone()) {
      put(first, Part.of(verb, verb, verb), source, quotation);
    }
  }

  private Part speakerBefore(int first) {
    if (first == 0) {
      return Part.NONE;
    }
    Part source = Part.NONE;
    for (Judged each : cues.between(grid.sentenceFirst(first - 1), first - 1)) {
      Proposal p = each.proposal();
      boolean speaks = each.stands() && !p.source().isNone() && grid.depth[p.head()] == 0;
      source = speaks ? p.source() : source;
    }
    return source;
  }

  /** "Réponse de la maire : « … »". */
  private boolean answered(int first, int colon, Part quotation) {
    int begin = grid.is(first, Upos.CCONJ) ? first + 1 : first;
    int noun = isDeterminer(begin) ? begin + 1 : begin;
    int of = noun + 1;
    boolean fits =
        of + 1 < colon
            && (grid.isCue(noun, CueClass.Part.NOUN) && is(Role.OF, of)
                || is(Role.ANSWER, noun) && (is(Role.OF, of) || is(Role.ORIGIN_OF, of)));
    Part source = fits ? answerer(of, colon) : Part.NONE;
    if (source.isNone() && isAlone(noun, colon)) {
      Part own = grid.tokens[begin].has("Poss=Yes") ? Part.of(begin, begin, begin) : Part.NONE;
      int from = own.isNone() ? begin : noun;
      put(first, Part.of(noun, from, noun), own, quotation);
      return true;
    }
    if (source.isNone() || source.to() != colon - 1 && !isJudged(source.to() + 1, colon)) {
      return false;
    }
    put(first, Part.of(noun, first, noun), source, quotation);
    return true;
  }

  /** "Réponse {de la maire}", "Réponse de {ce dernier}". */
  private Part answerer(int of, int colon) {
    Part source = nouns.complement(of);
    boolean points =
        source.isNone()
            && colon - of <= 3
            && (grid.tokens[of + 1].has("PronType=Dem") || is(Role.PERSON, of + 1));
    return points ? Part.of(of + 1, of + 1, colon - 1) : source;
  }

  /** "Ce" is a pronoun to some taggers. */
  private boolean isDeterminer(int i) {
    return grid.is(i, Upos.DET) || grid.is(i, Upos.PRON) && grid.tokens[i].has("PronType=Dem");
  }

  /** "Et ce cri : « … »", "Leur slogan : « … »": a noun for what is said, and no more than that. */
  private boolean isAlone(int noun, int colon) {
    return noun == colon - 1
        && isDeterminer(noun - 1)
        && (grid.isCue(noun, CueClass.Part.NOUN) || is(Role.ANSWER, noun));
  }

  /**
   * "Mayor Ada Crane, 51, on Facebook: “…”" at the start of a paragraph; in it "Ada Crane, 51: “…”"
   * alone.
   */
  private void named(int first, int colon, Part quotation) {
    boolean begins =
        first == 0 || grid.paragraph[first] > grid.paragraph[first - 1] || isAged(first, colon);
    int end = beforePlatform(first, colon);
    boolean closes = begins && end > first && closes(quotation.to());
    int name = closes ? name(first, end, end < colon) : -1;
    if (name >= 0 && !tells(first, colon)) {
      put(first, Part.of(colon, colon, colon), Part.of(name, first, end - 1), quotation);
    }
  }

  /** "The reaction from traders {was swift}: “…”". */
  private boolean isJudged(int be, int colon) {
    return colon - be <= 3 && colon - be >= 2 && isBe(be);
  }

  /** Whether the age of a person stands before the colon. */
  private boolean isAged(int first, int colon) {
    return colon - 2 > first && grid.is(colon - 1, Upos.NUM) && grid.is(colon - 2, ",");
  }

  private int beforePlatform(int first, int colon) {
    int at = colon - 1;
    while (at > first && grid.shape[at] > 0) {
      at--;
    }
    return at > first && at < colon - 1 && is(Role.POSTED_ON, at) ? withoutComma(at) : colon;
  }

  private int withoutComma(int end) {
    return grid.is(end - 1, ",") ? end - 1 : end;
  }

  /** The name, before which nothing stands but an office; or -1. */
  private int name(int first, int end, boolean posted) {
    if (cues.standing(first) != null) {
      return -1; // "Stated Crane: “…”"
    }
    // "Retired welder Ada Crane"
    int at = grid.is(first, Upos.VERB) && grid.cue[first] == null ? first + 1 : first;
    while (at + 1 < end && !isName(at, posted)) {
      if (!mayStandBefore(at)) {
        return -1;
      }
      at++;
    }
    return at + 1 < end ? at : -1;
  }

  /** "{Crane's agent,} Leo Vance". */
  private boolean mayStandBefore(int i) {
    return switch (grid.tokens[i].upos()) {
      case ADJ, DET, PART -> true;
      case PUNCT -> grid.is(i, ",") && grid.shape[i + 1] == 2;
      default -> grid.isNominal(i);
    };
  }

  /** Two capitals; who posts something has a name, though a tagger may not see it. */
  private boolean isName(int i, boolean posted) {
    return grid.shape[i] > 0
        && grid.shape[i + 1] == 2
        && (grid.is(i + 1, Upos.PROPN) || posted && grid.isNominal(i + 1));
  }

  /** In a headline more may follow: "Crane: ‘Of course’ the quay will hold". */
  private boolean closes(int close) {
    return close + 1 >= grid.size || grid.sentence[close + 1] > grid.sentence[close];
  }

  /** Whether there is a verb; names are taken for some: "Mayor Sue Crane". */
  private boolean tells(int first, int colon) {
    for (int i = first; i < colon; i++) {
      if (grid.isVerb(i) && grid.shape[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private void put(int first, Part cue, Part source, Part quotation) {
    cues.between(first, quotation.from() - 1).clear();
    cues.put(cue, source, Part.NONE, quotation);
  }
}
