package selon.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.statement.PhraseWords.Role;

/** Finds the proper names of a sentence by tags and capitals. Safe for threads. */
final class NameFinder {

  private static final int LONGEST = 10;
  private static final int LONGEST_PREFIX = 3;

  private final SourceLexicon lexicon;
  private final PhraseWords words;

  NameFinder(SourceLexicon lexicon, PhraseWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The names of a sentence from left to right, none overlapping. */
  List<NameRun> in(List<Token> tokens) {
    return in(tokens, 0, tokens.size());
  }

  /** The names that start between two tokens. */
  List<NameRun> in(List<Token> tokens, int first, int last) {
    List<NameRun> found = new ArrayList<>();
    for (int i = first; i < last; i++) {
      SourceWord known = whole(tokens, i, lexicon.name(tokens, i));
      if (known != null && !goesOn(tokens, i + known.words().size())) {
        int to = i + known.words().size();
        found.add(new NameRun(tokens, i, to, false, Gender.UNKNOWN, known));
        i = to - 1;
      } else if (starts(tokens, i) && !isArticleOfKnown(tokens, i)) {
        int to = end(tokens, i);
        int second = secondName(tokens, i, to);
        boolean title = second == i + 1 && second < to && lexicon.title(tokens, i) != null;
        if (!title) {
          add(found, withoutTitles(tokens, i, second));
        }
        if (second < to) {
          add(found, withoutTitles(tokens, second, to));
        }
        i = to - 1;
      }
    }
    return found;
  }

  /** "La Dépêche des Monts" is another paper than La Dépêche. */
  private @Nullable SourceWord whole(List<Token> tokens, int at, @Nullable SourceWord known) {
    int of = known == null ? at : at + known.words().size();
    boolean article = known != null && known.words().size() > 1 && isArticle(tokens, at);
    if (known == null
        || !article
        || known.kind() != SourceKind.MEDIUM
        || of >= tokens.size()
        || !words.is(Role.LINK, tokens.get(of))
        || !isWord(tokens, of + 1)) {
      return known;
    }
    int to = of + 1;
    while (isWord(tokens, to) && to - at < LONGEST) {
      to++;
    }
    return known.longer(tokens.subList(at, to).stream().map(Token::form).toList());
  }

  /** An article that is part of a name. */
  private boolean isArticle(List<Token> tokens, int at) {
    return isCapital(tokens.get(at).form()) && words.is(Role.DEFINITE, tokens.get(at));
  }

  /** "The Boston Globe" is known without its article. */
  private boolean isArticleOfKnown(List<Token> tokens, int at) {
    return tokens.get(at).upos() == Upos.DET
        && at + 1 < tokens.size()
        && lexicon.name(tokens, at + 1) != null;
  }

  /** A name of one word where only its capital and its use elsewhere show it. */
  static NameRun alone(List<Token> tokens, int at) {
    return new NameRun(tokens, at, at + 1, false, Gender.UNKNOWN, null);
  }

  /** What is a noun of the lexicon ("the Ministry", "the Vermont Senator") names nobody. */
  private void add(List<NameRun> found, NameRun run) {
    List<Token> tokens = run.tokens();
    SourceWord last = lexicon.noun(tokens, run.to() - 1);
    boolean office =
        last != null && last.kind() == SourceKind.ROLE && !isGiven(tokens.get(run.from()));
    boolean noun = run.size() == 1 && (last != null || isEpithet(run)) && !run.titled();
    if (!office && !noun) {
      found.add(run);
    }
  }

  /** "The Swede". */
  private boolean isEpithet(NameRun run) {
    return run.from() > 0
        && words.is(Role.EPITHET, run.tokens().get(run.from()))
        && words.is(Role.DEFINITE, run.tokens().get(run.from() - 1));
  }

  /** Where the name of a person begins within a run: "Minister of Justice Anna Untel". */
  private int secondName(List<Token> tokens, int from, int to) {
    if (isGiven(tokens.get(from)) || tokens.get(from).form().endsWith(".")) {
      return to;
    }
    int afterBody = to;
    for (int i = from + 1; i < to - 1; i++) {
      boolean within = tokens.get(i - 1).form().equals("-");
      if (!within && isGiven(tokens.get(i)) && isCapital(tokens.get(i + 1).form())) {
        return i;
      }
      // "Ministry Anna Untel", but "Prison Staff Association" is one
      boolean two = isBody(tokens, i - 1) && !isBody(tokens, to - 1);
      if (two && to - i == 2 && isCapital(tokens.get(i).form())) {
        afterBody = i;
      }
    }
    return afterBody;
  }

  private boolean isBody(List<Token> tokens, int at) {
    SourceWord noun = lexicon.noun(tokens, at);
    return noun != null && noun.kind() == SourceKind.ORGANISATION;
  }

  private static boolean isGiven(Token token) {
    return GivenNames.gender(token.form()) != null;
  }

  private boolean starts(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!isCapital(token.form())) {
      return words.is(Role.PARTICLE, token) && isHyphenated(tokens, at);
    }
    if (isTitle(tokens, at)) {
      return true;
    }
    return switch (token.upos()) {
      case PROPN, X -> true;
      case ADJ ->
          at > 0 && isWord(tokens, at + 1) && leadsToName(tokens, at) || isAcronym(token.form());
      case NOUN ->
          isAcronym(token.form())
              || isHyphenated(tokens, at) && isOfName(tokens, at + 2)
              || isIssue(tokens, at)
              || isUnknownName(tokens, at);
      case NUM, SYM -> isAcronym(token.form());
      case DET, ADP ->
          at > 0
              && isWord(tokens, at + 1)
              && tokens.get(at + 1).upos() == Upos.PROPN
              && (token.upos() == Upos.DET || words.is(Role.LINK, token) || isGiven(token))
              && !isMark(tokens.get(at - 1));
      // "its chief, Will Untel, said": what the tagger takes for another word
      case AUX, VERB ->
          at > 0
              && (isGiven(token) || token.upos() == Upos.AUX && isBehindBearer(tokens, at))
              && isPersonal(tokens, at + 1);
      default -> false;
    };
  }

  /** "Le quotidien {L'Éco du Nord}", "le mensuel {Santé & Vérité}": whatever its words are. */
  private boolean isTitle(List<Token> tokens, int at) {
    Token before = at == 0 || words.headLast() ? null : tokens.get(at - 1);
    SourceWord noun =
        before == null || isCapital(before.form()) ? null : lexicon.noun(tokens, at - 1);
    boolean article = words.is(Role.DEFINITE, tokens.get(at));
    return noun != null
        && noun.kind() == SourceKind.MEDIUM
        && noun.bearer()
        && isWord(tokens, article ? at + 1 : at);
  }

  /** Whether a comma or a noun without a capital stands before, as no capital verb has it. */
  private static boolean isBehindBearer(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    return before.form().equals(",") || before.upos() == Upos.NOUN && !isCapital(before.form());
  }

  /** Whether a proper name goes on here. */
  private static boolean isPersonal(List<Token> tokens, int at) {
    return isWord(tokens, at) && tokens.get(at).upos() == Upos.PROPN;
  }

  /**
   * "The agency Untel", "his lawyer, Piers Untel", where the tagger takes the name for a noun:
   * right behind what goes by names, or before the rest of the name behind a comma.
   */
  private boolean isUnknownName(List<Token> tokens, int at) {
    if (at == 0 || !words.headLast() || lexicon.noun(tokens, at) != null) {
      return false;
    }
    Token before = tokens.get(at - 1);
    SourceWord noun = before.upos() == Upos.NOUN ? lexicon.noun(tokens, at - 1) : null;
    boolean borne = noun != null && noun.bearer() && !isCapital(before.form());
    boolean opens = before.form().equals(",") && isWord(tokens, at + 1);
    return borne || opens && tokens.get(at + 1).upos() == Upos.PROPN;
  }

  /** "The Evening Lamp". */
  private boolean isIssue(List<Token> tokens, int at) {
    return at > 0
        && words.is(Role.ISSUE, tokens.get(at))
        && words.is(Role.DEFINITE, tokens.get(at - 1))
        && isWord(tokens, at + 1);
  }

  /** Whether the rest of a name with a hyphen is one: "Lee-Anne". */
  private static boolean isOfName(List<Token> tokens, int at) {
    return tokens.get(at).upos() == Upos.PROPN && isGiven(tokens.get(at));
  }

  /** "Morval Bridge" behind an adjective, or another adjective in "the International Monetary". */
  private boolean leadsToName(List<Token> tokens, int adjective) {
    boolean longer =
        words.is(Role.OPENING, tokens.get(adjective))
            && tokens.get(adjective + 1).upos() == Upos.ADJ
            && isWord(tokens, adjective + 2);
    return tokens.get(adjective + (longer ? 2 : 1)).upos() == Upos.PROPN;
  }

  private int end(List<Token> tokens, int from) {
    int to = from + 1;
    boolean given = GivenNames.gender(tokens.get(from).form()) != null;
    boolean title = isTitle(tokens, from);
    while (to < tokens.size() && to - from < LONGEST) {
      Token token = tokens.get(to);
      if (isWord(tokens, to)) {
        to++;
      } else if (isHyphenated(tokens, to - 1)) {
        to += 2;
      } else if ((words.is(Role.PARTICLE, token) || (given || title) && words.is(Role.LINK, token))
          && (isWord(tokens, to + 1) || isHyphenated(tokens, to))) {
        to += 2;
      } else if (given
          && words.is(Role.LINK, token)
          && isWord(tokens, to + 2)
          && words.is(Role.LINK, tokens.get(to + 1))) {
        to += 3;
      } else if (joinsFields(tokens, from, to) || isOfMany(tokens, to)) {
        to += 2;
      } else {
        break;
      }
    }
    return Math.min(to, tokens.size());
  }

  /** "Dockers' Guild": whose it is are many. */
  private boolean isOfMany(List<Token> tokens, int at) {
    Token owners = tokens.get(at - 1);
    return tokens.get(at).upos() == Upos.PART
        && "'’".contains(tokens.get(at).form())
        && owners.has("Number=Plur")
        && isWord(tokens, at + 1)
        && !isGiven(tokens.get(at + 1));
  }

  /** "Untel Fire and Rescue Service". */
  private boolean joinsFields(List<Token> tokens, int from, int at) {
    return at > from + 1
        && tokens.get(at).upos() == Upos.CCONJ
        && words.is(Role.FIELD, tokens.get(at - 1))
        && isWord(tokens, at + 1)
        && !isGiven(tokens.get(at + 1));
  }

  /** Paris Untel is no city, the Sydney Opera no newspaper. */
  private boolean goesOn(List<Token> tokens, int at) {
    return isWord(tokens, at) && tokens.get(at).upos() == Upos.PROPN
        || isHyphenated(tokens, at - 1);
  }

  /** Whether the token goes on with a name that has begun. */
  private static boolean isWord(List<Token> tokens, int at) {
    if (at >= tokens.size() || !isCapital(tokens.get(at).form())) {
      return false;
    }
    return switch (tokens.get(at).upos()) {
      case PROPN, X, NOUN, ADJ -> true;
      default -> false;
    };
  }

  /** Whether a hyphen and a capital follow with no space between: "al-Kindi" in three tokens. */
  private static boolean isHyphenated(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at + 1).form().equals("-")
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start()
        && tokens.get(at + 1).span().end() == tokens.get(at + 2).span().start()
        && (isCapital(tokens.get(at + 2).form()) || tokens.get(at + 2).upos() == Upos.NUM);
  }

  private NameRun withoutTitles(List<Token> tokens, int from, int end) {
    int start = from;
    int to = end;
    while (to - from > 2 && words.isPostnominal(tokens.get(to - 1))) {
      to--;
    }
    Gender gender = Gender.UNKNOWN;
    boolean titled = to < end;
    for (int i = from; i < to - 1; i++) {
      SourceWord title = lexicon.title(tokens, i);
      SourceWord noun = title == null ? lexicon.noun(tokens, i) : title;
      if (i + 2 == to && isGiven(tokens.get(i)) && (titled || isCalled(tokens, i))) {
        break; // "Skipper Dean Crane" is no dean
      }
      if (isOfMany(tokens, i + 1)) {
        continue; // "the Guards' Union"
      }
      boolean sort = noun != null && noun.bearer() && isAcronym(tokens.get(i).form());
      if (sort && i == start) {
        start = i + 1; // "ONG Untel"
      } else if (noun != null && isOfPerson(noun) && i + noun.words().size() < to) {
        start = i + noun.words().size();
        titled = true;
        gender = title == null ? gender : title.gender();
      }
    }
    if (start == from && from > 0) {
      SourceWord title = lexicon.title(tokens, from - 1);
      SourceWord noun = title == null ? officeBefore(tokens, from) : title;
      titled |= noun != null && (title != null || isOfPerson(noun));
      gender = title == null ? gender : title.gender();
    }
    return new NameRun(tokens, start, to, titled, gender, null);
  }

  /** "le général russe Untel": the noun, with up to two adjectives between. */
  private @Nullable SourceWord officeBefore(List<Token> tokens, int from) {
    int at = from - 1;
    while (at > 0 && from - at <= 2 && tokens.get(at).upos() == Upos.ADJ) {
      at--;
    }
    return lexicon.noun(tokens, at);
  }

  /** Whether the word before says what somebody is, a comma apart. */
  private boolean isCalled(List<Token> tokens, int name) {
    boolean apposed = words.headLast() && name > 1 && tokens.get(name - 1).form().equals(",");
    int at = apposed ? name - 1 : name;
    SourceWord before = at == 0 ? null : lexicon.noun(tokens, at - 1);
    before = before == null && at > 0 ? lexicon.mistagged(tokens, at - 1) : before;
    return before != null && before.kind() == SourceKind.ROLE;
  }

  private static boolean isOfPerson(SourceWord word) {
    return word.kind() == SourceKind.ROLE || word.kind() == SourceKind.PERSON;
  }

  private static boolean isMark(Token token) {
    return token.upos() == Upos.PUNCT;
  }

  /** Whether the word begins as a name does; "al-Kindi" does as well. */
  static boolean isCapital(String form) {
    if (form.isEmpty()) {
      return false;
    }
    int hyphen = form.indexOf('-');
    return Character.isUpperCase(form.charAt(0))
        || hyphen > 0
            && hyphen <= LONGEST_PREFIX
            && hyphen + 1 < form.length()
            && Character.isUpperCase(form.charAt(hyphen + 1));
  }

  private static boolean isAcronym(String form) {
    if (form.length() < 2 || !Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!Character.isUpperCase(c) && c != '.' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
