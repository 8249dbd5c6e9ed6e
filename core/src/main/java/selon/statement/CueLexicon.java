package selon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * The cues of one language, from its "cues.tsv". A word of an entry stands for a token with that
 * lemma or that form; so an entry survives a lemmatizer that reads "aux" as "à".
 *
 * <p>Immutable and safe for threads. A look-up is a hash and a walk over the few entries that start
 * with the token.
 */
public final class CueLexicon {

  private static final int LONGEST_GAP = 4;
  private static final int NEAR = 4;

  private final Map<String, List<CueClass>> byFirstWord;

  /** From what may be a form of a cue's first word to that word. */
  private final Map<String, Set<String>> lemmas;

  private CueLexicon(Map<String, List<CueClass>> byFirstWord, Map<String, Set<String>> lemmas) {
    this.byFirstWord = byFirstWord;
    this.lemmas = lemmas;
  }

  /** Reads the pack's cues. */
  public static CueLexicon of(LanguagePack pack) {
    return of(Lexicon.of(pack, "cues.tsv"), Inflections.of(pack));
  }

  private static CueLexicon of(Lexicon lexicon, Inflections inflections) {
    Map<String, List<CueClass>> byFirstWord = new HashMap<>();
    for (Map<String, String> row : lexicon.rows()) {
      CueClass cue = CueClass.of(row);
      byFirstWord.computeIfAbsent(cue.words().get(0), word -> new ArrayList<>()).add(cue);
    }
    byFirstWord
        .values()
        .forEach(cues -> cues.sort(Comparator.comparingInt(cue -> -cue.words().size())));
    Map<String, Set<String>> lemmas = new HashMap<>();
    for (String lemma : byFirstWord.keySet()) {
      for (String form : inflections.forms(lemma)) {
        lemmas.computeIfAbsent(form, key -> new TreeSet<>()).add(lemma);
      }
    }
    return new CueLexicon(byFirstWord, lemmas);
  }

  /** The longest cue that a word known to be one starts, whatever the tagger takes it for. */
  Optional<CueMatch> named(List<Token> tokens, int first) {
    return named(tokens, first, cue -> true);
  }

  /** The same among verbs alone: "alerte" in "…, alerte une étude". */
  Optional<CueMatch> namedVerb(List<Token> tokens, int first) {
    return named(tokens, first, cue -> cue.part() == CueClass.Part.VERB);
  }

  private Optional<CueMatch> named(List<Token> tokens, int first, Predicate<CueClass> wanted) {
    CueMatch best = null;
    String form = tokens.get(first).lower();
    List<String> words = new ArrayList<>(List.of(tokens.get(first).lemma()));
    words.add(form);
    words.addAll(lemmas.getOrDefault(form, Set.of()));
    for (String lemma : words) {
      for (CueClass cue : byFirstWord.getOrDefault(lemma, List.of())) {
        int last = last(cue, tokens, first);
        if (last >= 0 && wanted.test(cue) && (best == null || cue.words().size() > size(best))) {
          best = new CueMatch(cue, first, last);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The longest cue that starts at this token and that nothing near it bars. */
  public Optional<CueMatch> at(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    CueMatch byLemma = longest(byFirstWord.get(token.lemma()), tokens, first);
    String form = token.lower();
    if (form.equals(token.lemma())) {
      return Optional.ofNullable(byLemma);
    }
    CueMatch byForm = longest(byFirstWord.get(whole(form)), tokens, first);
    return Optional.ofNullable(
        byForm != null && (byLemma == null || size(byForm) > size(byLemma)) ? byForm : byLemma);
  }

  /** The cues of a sentence from left to right, none overlapping. */
  public List<CueMatch> in(List<Token> tokens) {
    List<CueMatch> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<CueMatch> match = at(tokens, i);
      if (match.isPresent()) {
        found.add(match.get());
        i = match.get().last();
      }
    }
    return found;
  }

  /** All entries, in no promised order but the same one each time. */
  List<CueClass> all() {
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(CueClass::lemma).thenComparing(CueClass::part))
        .toList();
  }

  private static int size(CueMatch match) {
    return match.cue().words().size();
  }

  private static @Nullable CueMatch longest(
      @Nullable List<CueClass> cues, List<Token> tokens, int first) {
    if (cues == null) {
      return null;
    }
    for (CueClass cue : cues) {
      if (cue.words().size() == 1 && !fits(cue.part(), tokens.get(first).upos())) {
        continue;
      }
      int last = last(cue, tokens, first);
      if (last >= 0 && !barred(cue, tokens, first, last)) {
        return new CueMatch(cue, first, last);
      }
    }
    return null;
  }

  /** Where a match that starts at the token ends, or -1. */
  private static int last(CueClass cue, List<Token> tokens, int first) {
    int at = first;
    for (int word = 1; word < cue.words().size(); word++) {
      boolean toComplement = word == cue.words().size() - 1 && cue.part() == CueClass.Part.VERB;
      int next = at + 1;
      int furthest = Math.min(tokens.size(), next + LONGEST_GAP + 1);
      while (next < furthest && !stands(cue.words().get(word), tokens.get(next))) {
        if (!mayStandBetween(tokens.get(next), toComplement)) {
          return -1;
        }
        next++;
      }
      if (next >= furthest) {
        return -1;
      }
      at = next;
    }
    return at;
  }

  /** "INF" stands for an infinitive; a participle may agree ("attendues"). */
  private static boolean stands(String word, Token token) {
    return word.equals(token.lemma())
        || word.equals(whole(token.lower()))
        || (word.equals("INF") && token.has("VerbForm=Inf"))
        || (token.has("VerbForm=Part") && word.equals(withoutAgreement(token.lower())));
  }

  private static String withoutAgreement(String participle) {
    int end = participle.length();
    end -= end > 2 && participle.charAt(end - 1) == 's' ? 1 : 0;
    end -= end > 2 && participle.charAt(end - 1) == 'e' ? 1 : 0;
    return participle.substring(0, end);
  }

  /** Before a complement ("inviter les habitants à") the one addressed may stand as well. */
  private static boolean mayStandBetween(Token token, boolean toComplement) {
    return switch (token.upos()) {
      case ADV, DET, ADJ, AUX, PART, PRON, NUM -> true;
      case NOUN, PROPN -> toComplement;
      default -> false;
    };
  }

  private static boolean barred(CueClass cue, List<Token> tokens, int first, int last) {
    for (String word : cue.unless()) {
      boolean before = word.startsWith("<");
      String sought = before ? word.substring(1) : word;
      int from = before ? Math.max(0, first - NEAR) : last + 1;
      int to = before ? first : Math.min(tokens.size(), last + 1 + NEAR);
      for (int i = from; i < to; i++) {
        if (stands(sought, tokens.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(CueClass.Part part, Upos upos) {
    return switch (part) {
      case VERB -> upos == Upos.VERB || upos == Upos.AUX;
      case NOUN -> upos == Upos.NOUN || upos == Upos.PROPN;
      case ADJ -> upos == Upos.ADJ || upos == Upos.VERB;
      case ADV -> upos != Upos.VERB && upos != Upos.NOUN;
      case ADP -> upos != Upos.NOUN && upos != Upos.DET && upos != Upos.PROPN;
    };
  }

  /** "s'" stands for "se". */
  private static String whole(String form) {
    return form.endsWith("'") ? form.substring(0, form.length() - 1) + 'e' : form;
  }
}
