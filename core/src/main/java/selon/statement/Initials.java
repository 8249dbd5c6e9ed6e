package selon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** The names of an article by their initials: "P. R." for Paul Rivet. */
final class Initials {

  private static final int LONGEST = 4;

  private final Map<String, Span> names = new HashMap<>();

  Initials(List<NameRun> runs) {
    for (NameRun run : runs) {
      for (int from = run.from(); from < run.to(); from++) {
        StringBuilder letters = new StringBuilder();
        for (int to = from; to < run.to() && letters.length() < LONGEST; to++) {
          String form = run.tokens().get(to).form();
          if (form.length() == 2 && form.endsWith(".")) {
            break; // it is made of initials itself
          }
          addCapitals(form, letters);
          if (to > from && letters.length() > 1) {
            names.putIfAbsent(letters.toString(), span(run, from, to));
          }
        }
      }
    }
  }

  /** The capitals that a word or a part of it begins with: J and P of "Jean-Paul". */
  private static void addCapitals(String form, StringBuilder letters) {
    for (String part : form.split("-")) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        letters.append(part.substring(0, 1).toUpperCase(Locale.ROOT));
      }
    }
  }

  private static Span span(NameRun run, int from, int to) {
    return new Span(run.tokens().get(from).span().start(), run.tokens().get(to).span().end());
  }

  /** Those of an article; none where no answer of an interview may need them. */
  static Initials of(Words words, List<Attribution> attributions, NameFinder names) {
    List<NameRun> runs = new ArrayList<>();
    if (attributions.stream().anyMatch(each -> each.rule().equals(InterviewFinder.RULE))) {
      words.sentences().forEach(sentence -> runs.addAll(names.in(sentence.tokens())));
    }
    return new Initials(runs);
  }

  /** What a label is made of if that is nothing but initials, "PR" for "P. R."; else empty. */
  static String letters(String label) {
    String letters = label.replaceAll("[. \\u00a0\\u202f-]", "");
    return letters.length() <= LONGEST && letters.chars().allMatch(Character::isUpperCase)
        ? letters
        : "";
  }

  /** The source of a statement, in full where it is the initials of a label. */
  Spans meant(String text, Attribution attribution) {
    Spans source = attribution.source();
    Span name =
        attribution.rule().equals(InterviewFinder.RULE) ? name(letters(source.in(text))) : null;
    return name == null ? source : Spans.of(name);
  }

  /** The first name with these initials; null if there is none. */
  @Nullable Span name(String letters) {
    return names.get(letters);
  }
}
