package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.language.Lexicon;
import selon.text.Span;

/** The words by which interviews are known, from "interviews.tsv". Safe for threads. */
final class InterviewWords {

  /** What such words are. */
  enum Role {
    /** The label of a question: "Q". */
    QUESTION,
    /** The label of an answer that does not say whose it is: "Réponse". */
    ANSWER,
    /** What stands before the name of the one who is asked: "Trois questions à". */
    GUEST,
    /** What stands before the name of the one who asks: "Propos recueillis par". */
    CREDIT
  }

  /** How many small words may stand before the name: "la glaciologue Ada Crane". */
  private static final int SMALL_WORDS = 4;

  private final Map<String, Role> labels = new TreeMap<>();
  private final List<String> guests = new ArrayList<>();
  private final List<String> credits = new ArrayList<>();

  private InterviewWords(Lexicon lexicon) {
    for (Map<String, String> row : lexicon.rows()) {
      Role role = Role.valueOf(row.getOrDefault("role", "").toUpperCase(Locale.ROOT));
      String words = row.getOrDefault("words", "");
      if (role == Role.GUEST) {
        guests.add(words);
      } else if (role == Role.CREDIT) {
        credits.add(words);
      } else {
        labels.put(words, role);
      }
    }
  }

  static InterviewWords of(LanguagePack pack) {
    return new InterviewWords(Lexicon.of(pack, "interviews.tsv"));
  }

  /** The role of a label; null for one that names somebody. */
  @Nullable Role role(String label) {
    return labels.get(label.toLowerCase(Locale.ROOT));
  }

  /** The name of the one who is asked, in a line that tells of an interview; null in any other. */
  @Nullable NameRun guest(String text, Span line, List<NameRun> names) {
    String lower = line.in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String words : guests) {
      int at = lower.indexOf(words);
      boolean whole = at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1)));
      if (whole && lower.length() == line.length()) {
        int from = line.start() + at + words.length();
        for (NameRun name : names) {
          if (name.offset() >= from && name.offset() < line.end()) {
            return isNear(text.substring(from, name.offset())) ? name : null;
          }
        }
      }
    }
    return null;
  }

  /** Whether a line of the text tells who asked, so that it is an interview. */
  boolean isCredited(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String words : credits) {
      int at = lower.indexOf(words);
      if (at == 0 || at > 0 && "\n(.".indexOf(lower.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(String between) {
    return between.chars().allMatch(sign -> Character.isLetter(sign) || " '’-".indexOf(sign) >= 0)
        && between.strip().split("[ '’]+").length <= SMALL_WORDS;
  }
}
