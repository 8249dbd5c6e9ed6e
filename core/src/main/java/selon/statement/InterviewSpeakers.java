package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.InterviewWords.Role;
import selon.text.Span;

/** Who answers in which lines of one interview: by labels that are names, or behind questions. */
final class InterviewSpeakers {

  /** Among how many paragraphs the one who is asked is named. */
  private static final int HEAD = 5;

  private final Words article;
  private final String text;
  private final List<InterviewLine> lines;
  private final List<NameRun> runs;
  private final InterviewWords words;
  private final PronounLexicon pronouns;
  private final SourceLexicon sources;
  private final Initials initials;
  private final QuotedParts quoted;

  /** What may be said for a name: words of longer names, and whole names. */
  private final Set<String> known = new TreeSet<>();

  /** How many lines have the noun of an office for their label. */
  private final long offices;

  private final @Nullable Span[] speakers;

  InterviewSpeakers(
      Words article,
      List<InterviewLine> lines,
      List<NameRun> runs,
      InterviewWords words,
      PronounLexicon pronouns,
      SourceLexicon sources) {
    this.article = article;
    this.text = article.text();
    this.lines = lines;
    this.runs = runs;
    this.words = words;
    this.pronouns = pronouns;
    this.sources = sources;
    this.initials = new Initials(runs);
    this.quoted = new QuotedParts(article);
    this.speakers = new Span[lines.size()];
    this.offices =
        lines.stream().filter(line -> line.label() != null && isOffice(line.label())).count();
  }

  /** Finds them; what was found in the article may name the one who is asked. */
  void find(List<Attribution> found) {
    know();
    NameRun guest = guest(found);
    label(guest == null ? null : span(guest));
    if (guest != null) {
      answer(span(guest));
    }
  }

  /** Who answers in the line; null where nobody does. */
  @Nullable Span at(int line) {
    return speakers[line];
  }

  private void know() {
    Set<Integer> labels = new TreeSet<>();
    lines.stream()
        .filter(line -> line.label() != null)
        .forEach(line -> labels.add(line.label().span().start()));
    for (NameRun run : runs) {
      if (run.size() > 1 && !labels.contains(run.offset())) {
        known.add(run.key());
        known.add(run.key(run.to() - 1));
        if (GivenNames.gender(run.first()) != null) {
          known.add(run.first().toLowerCase(Locale.ROOT));
        }
      } else if (run.titled()) {
        known.add(run.key());
      }
    }
  }

  private @Nullable NameRun guest(List<Attribution> found) {
    for (InterviewLine line : lines.subList(0, Math.min(HEAD, lines.size()))) {
      NameRun guest = words.guest(text, line.span(), runs);
      if (guest != null) {
        return guest;
      }
    }
    boolean headed =
        !lines.isEmpty() && lines.get(0).span().length() < InterviewLine.LONGEST_QUESTION;
    NameRun onTop = headed ? quotedOnTop(lines.get(0).span(), found) : null;
    return onTop == null && words.isCredited(text) ? introduced() : onTop;
  }

  /** The only person who is named before the first question, but for who asks. */
  private @Nullable NameRun introduced() {
    NameRun guest = null;
    for (int i = 0; i < Math.min(HEAD, lines.size()) && !lines.get(i).asks(); i++) {
      Span line = lines.get(i).span();
      for (NameRun run : words.isCredited(line.in(text)) ? List.<NameRun>of() : runs) {
        boolean person =
            line.contains(run.offset()) && run.size() > 1 && GivenNames.gender(run.first()) != null;
        if (person && guest != null && !guest.key().equals(run.key())) {
          return null;
        }
        guest = person && guest == null ? run : guest;
      }
    }
    return guest;
  }

  /** The one whose words are the headline: "Ada Crane, maire de Morval : « … »". */
  private @Nullable NameRun quotedOnTop(Span headline, List<Attribution> found) {
    for (Attribution each : found) {
      boolean onTop =
          each.cue().isEmpty()
              && !each.source().isEmpty()
              && headline.contains(each.source().hull())
              && headline.contains(each.content().hull());
      if (onTop) {
        for (NameRun run : runs) {
          if (each.source().hull().contains(span(run))) {
            return run;
          }
        }
      }
    }
    return null;
  }

  private Span span(NameRun run) {
    return new Span(run.offset(), run.tokens().get(run.to() - 1).span().end());
  }

  /** Finds the speakers of the lines with labels. */
  private void label(@Nullable Span guest) {
    Map<String, List<Integer>> byLabel = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      SpeakerLabel label = lines.get(i).label();
      if (label != null) {
        byLabel.computeIfAbsent(label.span().in(text), any -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> places : byLabel.values()) {
      SpeakerLabel label = lines.get(places.get(0)).label();
      boolean answers =
          label != null
              && (label.role() == Role.ANSWER
                  ? guest != null && places.stream().anyMatch(this::isAsked)
                  : label.role() == null && speaks(label, places));
      if (answers) {
        for (int i : places) {
          SpeakerLabel own = lines.get(i).label();
          speakers[i] = own == null || own.role() != null ? guest : own.span();
        }
      }
    }
  }

  private boolean speaks(SpeakerLabel label, List<Integer> places) {
    return (isName(label, places.size()) || isOffice(label) && offices > 1)
        && !places.stream().allMatch(i -> lines.get(i).asks())
        && places.stream().anyMatch(i -> isAsked(i) || saysI(lines.get(i)));
  }

  /** "La maire", "The clerk": nothing but the noun of one person. */
  private boolean isOffice(SpeakerLabel label) {
    List<Token> tokens = article.tokensIn(label.span());
    int at = !tokens.isEmpty() && tokens.get(0).upos() == Upos.DET ? 1 : 0;
    SourceWord noun = at < tokens.size() ? sources.noun(tokens, at) : null;
    return noun != null
        && noun.kind() == SourceKind.ROLE
        && at + noun.words().size() == tokens.size()
        && !tokens.get(at).has("Number=Plur");
  }

  /** Whether somebody is asked just before the line. */
  boolean isAsked(int i) {
    if (i == 0
        || Character.isDigit(text.charAt(Math.min(lines.get(i).from(), text.length() - 1)))) {
      return false;
    }
    SpeakerLabel before = lines.get(i - 1).label();
    return lines.get(i - 1).asks() || before != null && before.role() == Role.QUESTION;
  }

  private boolean isName(SpeakerLabel label, int times) {
    String letters = Initials.letters(label.span().in(text));
    if (!letters.isEmpty()) {
      return initials.name(letters) != null;
    }
    String[] forms = label.span().in(text).split("[\\s\\u00a0]+");
    for (String form : forms) {
      boolean capital = Character.isUpperCase(form.charAt(0));
      if (!capital && (form.length() > 3 || form.equals(forms[forms.length - 1]))) {
        return false;
      }
    }
    String last = forms[forms.length - 1].toLowerCase(Locale.ROOT);
    String whole = String.join(" ", forms).toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean given = forms.length > 1 && GivenNames.gender(forms[0]) != null;
    return given
        || known.contains(whole)
        || forms.length > 1 && (known.contains(last) || times > 1);
  }

  /** Whether the line is in the first person, outside quotations. */
  boolean saysI(InterviewLine line) {
    return line.has(Pronoun.Use.SPEAKER, article, pronouns, quoted);
  }

  /** Finds the answers without a label: what stands behind questions. */
  private void answer(Span guest) {
    List<Integer> answers = new ArrayList<>();
    int personal = 0;
    for (int i = 1; i < lines.size(); i++) {
      InterviewLine line = lines.get(i);
      boolean asked = lines.get(i - 1).asks() && lines.get(i - 1).label() == null;
      if (asked && !line.asks() && line.label() == null) {
        answers.add(i);
        boolean inMarks = quoted.around(line.span().start()) != null;
        personal += inMarks || saysI(line) ? 1 : 0;
      }
    }
    if (answers.size() > 1 && 2 * personal >= answers.size()) {
      answers.forEach(i -> speakers[i] = guest);
    }
  }
}
