package selon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * How the model of attributions is shown the sentences of a language of which it has learnt little:
 * with the words of languages that it knows, from the pack's "glosses.tsv". A pack without the file
 * has its sentences shown as they are.
 *
 * <ul>
 *   <li>"word": a form or lemma, its gloss, the gloss of its past forms, and the part of speech
 *       that it is shown with; with "near" only if one of these lemmas stands close behind it
 *       ("&gt;") or before, or a mark right before;
 *   <li>"language": the language that the sentences are taken for;
 *   <li>"correlate": a word that only announces the clause to come ("davon", dass …), and is left
 *       out there;
 *   <li>"conjunction": one that opens the clause that a verb governs, with a comma before it;
 *   <li>"capital": a part of speech of which capitals tell nothing.
 * </ul>
 *
 * <p>Immutable and safe for threads. Linear in the sentence.
 */
final class Glosses {

  /** How far off the word may stand that a gloss asks for. */
  private static final int NEAR = 4;

  private record Gloss(String base, String past, @Nullable Upos upos, List<String> near) {}

  private final String language;
  private final Map<String, List<Gloss>> words = new HashMap<>();
  private final Set<String> correlates = new HashSet<>();
  private final Set<String> conjunctions = new HashSet<>();
  private @Nullable Upos capital;

  private Glosses(LanguagePack pack) {
    String shown = pack.language().tag();
    for (Map<String, String> row : Lexicon.orEmpty(pack, "glosses.tsv").rows()) {
      String word = row.getOrDefault("word", "");
      switch (row.getOrDefault("kind", "")) {
        case "language" -> shown = word;
        case "capital" -> capital = Upos.valueOf(word);
        case "correlate" -> correlates.add(word);
        case "conjunction" -> conjunctions.add(word);
        default -> add(word, row);
      }
    }
    language = shown;
  }

  static Glosses of(LanguagePack pack) {
    return new Glosses(pack);
  }

  private void add(String word, Map<String, String> row) {
    String upos = row.getOrDefault("upos", "");
    Gloss gloss =
        new Gloss(
            row.getOrDefault("gloss", ""),
            row.getOrDefault("past", ""),
            upos.isEmpty() ? null : Upos.valueOf(upos),
            Lexicon.list(row.getOrDefault("near", "")));
    List<Gloss> known = words.computeIfAbsent(word, key -> new ArrayList<>(1));
    known.add(gloss.near.isEmpty() ? known.size() : 0, gloss);
  }

  /** The tag of the language that the sentences are taken for. */
  String language() {
    return language;
  }

  /** The sentence without marks and particles that the languages shown do not have there. */
  Sentence plain(Sentence sentence) {
    if (words.isEmpty()) {
      return sentence;
    }
    List<Token> tokens = sentence.tokens();
    boolean[] dropped = new boolean[tokens.size()];
    int kept = 0;
    for (int i = 1; i < dropped.length; i++) {
      dropped[i] = opensReport(tokens, i);
      boolean last = dropped[i] || tokens.get(i).upos() == Upos.PUNCT;
      for (int before = i - 1; last && before > 0 && i - before <= 2; before--) {
        boolean joined = isJoined(tokens, before);
        boolean announces = dropped[i] && correlates.contains(tokens.get(before).lemma());
        if (!joined && !announces) {
          break;
        }
        dropped[before] = true;
      }
    }
    for (boolean drop : dropped) {
      kept += drop ? 0 : 1;
    }
    return kept == dropped.length ? sentence : without(sentence, dropped);
  }

  /** "Er sagte, das Boot sei alt": a comma that only parts a verb from the clause it governs. */
  private boolean opensReport(List<Token> tokens, int comma) {
    if (!tokens.get(comma).form().equals(",") || comma + 1 == tokens.size()) {
      return false;
    }
    if (!verbBefore(tokens, comma)) {
      return false;
    }
    if (tokens.get(comma + 1).upos() == Upos.SCONJ) {
      return conjunctions.contains(tokens.get(comma + 1).lemma());
    }
    for (int i = comma + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.upos() == Upos.PUNCT || token.has("PronType=Rel")) {
        return false;
      }
      if (token.has("VerbForm=Fin")) {
        return token.has("Mood=Sub");
      }
    }
    return false;
  }

  /** "Sie teilte … mit": what is in the lemma of its verb already. */
  private static boolean isJoined(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    for (int i = at - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.upos() == Upos.VERB) {
        return token.lemma().startsWith(form)
            && !token.form().toLowerCase(Locale.ROOT).startsWith(form);
      }
    }
    return false;
  }

  private static boolean verbBefore(List<Token> tokens, int comma) {
    for (int i = comma - 1; i >= 0; i--) {
      if (tokens.get(i).upos() == Upos.PUNCT) {
        return false;
      }
      if (tokens.get(i).upos() == Upos.VERB) {
        return !tokens.get(i).has("Mood=Sub");
      }
    }
    return false;
  }

  private static Sentence without(Sentence sentence, boolean[] dropped) {
    List<Token> tokens = sentence.tokens();
    int[] place = new int[dropped.length];
    int next = 0;
    for (int i = 0; i < dropped.length; i++) {
      place[i] = next;
      next += dropped[i] ? 0 : 1;
    }
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < dropped.length; i++) {
      if (!dropped[i]) {
        Token t = tokens.get(i);
        int head = t.head();
        while (head >= 0 && dropped[head]) {
          head = tokens.get(head).head();
        }
        kept.add(
            new Token(
                t.span(),
                t.form(),
                t.lemma(),
                t.upos(),
                t.features(),
                head < 0 ? -1 : place[head],
                t.relation()));
      }
    }
    return new Sentence(sentence.span(), kept);
  }

  /** The tokens of a sentence as the model shall see them, one for one. */
  List<Token> shown(List<Token> tokens) {
    if (words.isEmpty()) {
      return tokens;
    }
    List<Token> shown = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Gloss gloss = gloss(tokens, i);
      boolean plain = i > 0 && token.upos() == capital;
      String form = plain ? token.form().toLowerCase(Locale.ROOT) : token.form();
      if (gloss == null) {
        shown.add(like(token, form, token.lemma(), token.upos()));
      } else {
        boolean past =
            !gloss.past.isEmpty() && (token.has("Tense=Past") || token.has("VerbForm=Part"));
        String word = past ? gloss.past : gloss.base;
        boolean upper = !plain && Character.isUpperCase(token.form().charAt(0));
        String written =
            upper ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
        shown.add(like(token, written, gloss.base, gloss.upos == null ? token.upos() : gloss.upos));
      }
    }
    return shown;
  }

  private static Token like(Token t, String form, String lemma, Upos upos) {
    return new Token(t.span(), form, lemma, upos, t.features(), t.head(), t.relation());
  }

  private @Nullable Gloss gloss(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Gloss byForm = gloss(words.get(token.form().toLowerCase(Locale.ROOT)), tokens, i);
    return byForm == null ? gloss(words.get(token.lemma()), tokens, i) : byForm;
  }

  private static @Nullable Gloss gloss(@Nullable List<Gloss> known, List<Token> tokens, int at) {
    if (known != null) {
      for (Gloss gloss : known) {
        if (gloss.near.isEmpty() || standsNear(gloss.near, tokens, at)) {
          return gloss;
        }
      }
    }
    return null;
  }

  private static boolean standsNear(List<String> sought, List<Token> tokens, int at) {
    for (String word : sought) {
      boolean mark = word.length() == 1;
      if (mark) {
        if (at > 0 && tokens.get(at - 1).form().equals(word)) {
          return true;
        }
        continue;
      }
      boolean behind = word.startsWith(">");
      String lemma = behind ? word.substring(1) : word;
      int step = behind ? 1 : -1;
      for (int i = at + step; i >= 0 && i < tokens.size() && Math.abs(i - at) <= NEAR; i += step) {
        Token token = tokens.get(i);
        if (token.lemma().equals(lemma) || token.form().equals(lemma)) {
          return true;
        }
        if (token.upos() == Upos.PUNCT) {
          break;
        }
      }
    }
    return false;
  }
}
