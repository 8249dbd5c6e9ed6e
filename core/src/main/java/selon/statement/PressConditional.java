package selon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * The French conditional by which a writer hands on what others say ("seraient arrivés"), told
 * apart from the other uses of the form: what depends on a condition, wishes, advice and forecast,
 * questions, the future seen from the past. Its words are in "conditional.tsv"; a language without
 * that file has no such form.
 */
final class PressConditional {

  private static final int NEAR = 8;
  private static final int FAR = 40;
  private static final int LONGEST_GROUP = 6;

  /** From this length on a stem may have a prefix: "tiendr-" in "obtiendr-". */
  private static final int LONG_STEM = 4;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final List<Pattern> conditions = new ArrayList<>();
  private final List<Pattern> ifs = new ArrayList<>();
  private final Numerals numerals;
  private final boolean exists;

  private PressConditional(LanguagePack pack) {
    this.numerals = Numerals.of(pack);
    List<Map<String, String>> rows = Lexicon.orEmpty(pack, "conditional.tsv").rows();
    this.exists = !rows.isEmpty();
    for (Map<String, String> row : rows) {
      String role = row.getOrDefault("role", "");
      String word = row.getOrDefault("word", "");
      if (role.equals("condition")) {
        conditions.add(new Pattern(word));
      } else if (role.equals("if")) {
        ifs.add(new Pattern(word));
      } else {
        words.computeIfAbsent(role, of -> new TreeSet<>()).add(word);
      }
    }
  }

  static PressConditional of(LanguagePack pack) {
    return new PressConditional(pack);
  }

  /** The verb group that starts at this token, if it is a press conditional. */
  Optional<TokenRange> at(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    if (!exists || !isConditional(tokens.get(i))) {
      return Optional.empty();
    }
    TokenRange group = group(tokens, i);
    if (is("modal", tokens.get(i))
        || isRegret(tokens, i)
        || isQuestion(tokens, i)
        || isWish(tokens, i)
        || isAdvice(tokens, i)
        || dependsOnCondition(tokens, i)
        || (isPresent(tokens, group) && isReported(tokens, i))) {
      return Optional.empty();
    }
    return Optional.of(withReflexive(tokens, group));
  }

  /** Whether the conditional that starts at this token tells of what is past: "aurait fui". */
  boolean isPerfect(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    return !isPresent(tokens, group(tokens, i));
  }

  /** "se serait enfui"; the negation is no part of what hedges. */
  private TokenRange withReflexive(List<Token> tokens, TokenRange group) {
    int first = group.first();
    return first > 0 && is("reflexive", tokens.get(first - 1))
        ? new TokenRange(first - 1, group.end())
        : group;
  }

  /** Whether this is a conditional that depends on a condition in its sentence. */
  boolean isHypothesis(Sentence sentence, int i) {
    return exists
        && isConditional(sentence.tokens().get(i))
        && dependsOnCondition(sentence.tokens(), i);
  }

  /**
   * The tagger takes "montrait" for one now and then, and "orbiteraient" for an imperfect or else.
   */
  private boolean isConditional(Token token) {
    boolean tagged = token.has("Mood=Cnd");
    if (!tagged && !token.has("Tense=Imp") && !token.has("VerbForm=Fin")) {
      return false;
    }
    String form = token.lower();
    for (String ending : of("ending")) {
      if (form.endsWith(ending)) {
        String stem = form.substring(0, form.length() - ending.length());
        return stem.endsWith("r") && (tagged ? !isImperfect(stem, token) : isFuture(stem, token));
      }
    }
    return false;
  }

  private boolean isImperfect(String stem, Token token) {
    return of("infinitive").stream()
        .map(ending -> stem + ending)
        .anyMatch(verb -> verb.equals(token.lemma()) || of("verb").contains(verb));
  }

  /** "orbiter-", "prendr-" and "ser-" are stems of the future, and so of the conditional. */
  private boolean isFuture(String stem, Token token) {
    return stem.equals(token.lemma())
        || (stem + "e").equals(token.lemma())
        || of("stem").stream()
            .anyMatch(
                irregular ->
                    stem.equals(irregular)
                        || (irregular.length() >= LONG_STEM && stem.endsWith(irregular)));
  }

  /** The auxiliary with its participles and the adverbs between them. */
  private TokenRange group(List<Token> tokens, int first) {
    int end = first + 1;
    if (!is("copula", tokens.get(first)) && !is("possessive", tokens.get(first))) {
      return new TokenRange(first, end);
    }
    int served = Clause.served(tokens, first);
    if (served > first && served < first + LONGEST_GROUP && isPastParticiple(tokens.get(served))) {
      end = served + 1;
    }
    for (int i = end; i < Math.min(tokens.size(), first + LONGEST_GROUP); i++) {
      Token token = tokens.get(i);
      if (isPastParticiple(token)) {
        end = i + 1;
      } else if (token.upos() != Upos.ADV) {
        break;
      }
    }
    return new TokenRange(first, end);
  }

  /** "serait" and the passive "serait construit", but not "serait parti" or "aurait fui". */
  private boolean isPresent(List<Token> tokens, TokenRange group) {
    if (group.end() - group.first() == 1) {
      return true;
    }
    Token participle = tokens.get(group.end() - 1);
    int first = group.first();
    boolean reflexive = first > 0 && is("reflexive", tokens.get(first - 1));
    return is("copula", tokens.get(first))
        && !reflexive
        && !is("copula", participle)
        && !is("perfect", participle);
  }

  private boolean isPastParticiple(Token token) {
    return token.has("VerbForm=Part") && !token.has("Tense=Pres") && !is("modal", token);
  }

  private static boolean isAuxiliary(Token token) {
    return token.upos() == Upos.AUX;
  }

  private static boolean isQuestion(List<Token> tokens, int i) {
    if (i + 1 < tokens.size() && tokens.get(i + 1).form().startsWith("-")) {
      return true;
    }
    for (int at = tokens.size() - 1; at > i && at > tokens.size() - 4; at--) {
      if (tokens.get(at).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** "je serais ravie", "on dirait", "la maire voudrait". */
  private boolean isWish(List<Token> tokens, int i) {
    if (is("wish", tokens.get(i)) || isWishOfThePast(tokens, i)) {
      return true;
    }
    for (int at = Math.max(0, i - 4); at < i; at++) {
      if (tokens.get(at).upos() == Upos.PRON && is("speaker", tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** "la maire aurait préféré": a wish that is told; who "aurait voulu fuir" is said to have. */
  private boolean isWishOfThePast(List<Token> tokens, int i) {
    int at = i + 1;
    while (at < tokens.size() && tokens.get(at).upos() == Upos.ADV) {
      at++;
    }
    return is("possessive", tokens.get(i)) && at < tokens.size() && is("past wish", tokens.get(at));
  }

  /** "il serait utile de", "il serait bon que": advice. */
  private boolean isAdvice(List<Token> tokens, int i) {
    if (i == 0 || !is("impersonal", tokens.get(i - 1)) || !is("copula", tokens.get(i))) {
      return false;
    }
    int at = i + 1;
    while (at < tokens.size() && tokens.get(at).upos() == Upos.ADV) {
      at++;
    }
    return at + 1 < tokens.size()
        && tokens.get(at).upos() == Upos.ADJ
        && is("complement", tokens.get(at + 1));
  }

  /** "s'il venait, il serait reçu": "si" asks for a condition only before an imperfect. */
  private boolean dependsOnCondition(List<Token> tokens, int i) {
    for (int at = Math.max(0, i - FAR); at < Math.min(tokens.size(), i + FAR); at++) {
      if (stands(conditions, tokens, at)) {
        return true;
      }
      if (stands(ifs, tokens, at)) {
        for (int verb = at + 1; verb < Math.min(tokens.size(), at + NEAR); verb++) {
          if (tokens.get(verb).has("Tense=Imp") && verb != i) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean stands(List<Pattern> patterns, List<Token> tokens, int at) {
    return patterns.stream().anyMatch(words -> words.at(tokens, at, numerals).isPresent());
  }

  /** "aurait dû", "aurait pu". */
  private boolean isRegret(List<Token> tokens, int i) {
    return is("possessive", tokens.get(i))
        && i + 1 < tokens.size()
        && (is("modal", tokens.get(i + 1))
            || (i + 2 < tokens.size()
                && tokens.get(i + 1).upos() == Upos.ADV
                && is("modal", tokens.get(i + 2))));
  }

  /** "a dit qu'il viendrait", "prouve que la digue tiendrait": the source's own hypothesis. */
  private boolean isReported(List<Token> tokens, int i) {
    int clause = Clause.served(tokens, i);
    if (isToldInPast(tokens, i)) {
      return true;
    }
    if (!tokens.get(clause).relation().equals("ccomp")) {
      return false;
    }
    int governor = tokens.get(clause).head();
    return governor >= 0
        && governor < i
        && (isPast(tokens.get(governor)) || !isAuxiliary(tokens.get(i)));
  }

  /** "A déclaré au journal {qu}'il partirait", "a-t-il dit, ajoutant {qu}'il partirait". */
  private boolean isToldInPast(List<Token> tokens, int i) {
    int that = i - 1;
    int least = Math.max(0, i - NEAR);
    while (that >= least && !is("that", tokens.get(that))) {
      if (tokens.get(that).has("VerbForm=Fin")) {
        return false;
      }
      that--;
    }
    int first = that < least ? that : Math.max(0, that - NEAR);
    for (int at = that - 1; at >= first && tokens.get(at).upos() != Upos.PUNCT; at--) {
      Token verb = tokens.get(at);
      if (verb.upos() == Upos.VERB) {
        return verb.has("Tense=Pres") && verb.has("VerbForm=Part")
            ? followsPerfect(tokens, at)
            : isCompound(tokens, at);
      }
    }
    return false;
  }

  /** "A-t-il dit, {ajoutant}". */
  private boolean followsPerfect(List<Token> tokens, int participle) {
    int least = Math.max(0, participle - FAR);
    for (int at = participle - 1; at >= least; at--) {
      if (tokens.get(at).upos() == Upos.VERB && tokens.get(at).has("VerbForm=Fin")) {
        return false;
      }
      if (isCompound(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompound(List<Token> tokens, int at) {
    if (!isPastParticiple(tokens.get(at))) {
      return false;
    }
    for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
      Token auxiliary = tokens.get(before);
      if (isAuxiliary(auxiliary) && auxiliary.has("VerbForm=Fin")) {
        return !isConditional(auxiliary)
            && (!is("copula", auxiliary) || isCompound(tokens, before));
      }
    }
    return false;
  }

  private boolean isPast(Token verb) {
    return verb.has("Tense=Past")
        || verb.has("Tense=Imp")
        || verb.has("Mood=Cnd") && !isConditional(verb);
  }

  private boolean is(String role, Token token) {
    Set<String> sought = of(role);
    return sought.contains(token.lemma()) || sought.contains(token.lower());
  }

  private Set<String> of(String role) {
    return words.getOrDefault(role, Set.of());
  }
}
