package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.InterviewWords.Role;
import selon.text.Span;
import selon.text.Spans;

/**
 * Finds the answers of interviews: each is one statement, without a cue, of the one whose label it
 * has ("Ada Crane :", "A. C. :", "Réponse :") or, behind a question, of the one whom the heading
 * names ("Trois questions à Ada Crane"). The questions are nobody's statements.
 *
 * <p>A label alone proves nothing ("Rappel : …", "Paris : …"): it must be a name, or an office
 * where several lines have such ("La maire : …"), and stand behind a question or before words in
 * the first person.
 *
 * <p>Safe for threads; linear in the article.
 */
final class InterviewFinder {

  static final String RULE = "interview";

  private static final double CONFIDENCE = 0.8;

  /** Among how many paragraphs the one who is asked is named. */
  private static final int HEAD = 5;

  private static final int LONGEST_QUESTION = 600;

  private final InterviewWords words;
  private final PronounLexicon pronouns;
  private final SourceLexicon sources;
  private final NameFinder names;

  InterviewFinder(LanguagePack pack) {
    words = InterviewWords.of(pack);
    pronouns = PronounLexicon.of(pack);
    sources = SourceLexicon.of(pack);
    names = new NameFinder(sources, PhraseWords.of(pack));
  }

  /** The statements of the article with its answers; what an answer replaces is left out. */
  List<Attribution> with(Words article, List<Attribution> found) {
    List<Line> lines = lines(article);
    long signs = lines.stream().filter(line -> line.label != null || line.asks).count();
    return signs < 2 && lines.stream().noneMatch(line -> line.label != null)
        ? found
        : new Interview(article, lines, runs(article)).with(found);
  }

  /** The names of an article, in order. */
  List<NameRun> runs(Words article) {
    List<NameRun> runs = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      runs.addAll(names.in(sentence.tokens()));
    }
    return runs;
  }

  /** A paragraph, and whether it ends as a question. */
  private record Line(Span span, @Nullable SpeakerLabel label, boolean asks) {

    int from() {
      return label == null ? span.start() : label.content();
    }
  }

  private List<Line> lines(Words article) {
    String text = article.text();
    List<Line> lines = new ArrayList<>();
    for (Span paragraph : article.article().body()) {
      boolean asks =
          text.charAt(paragraph.end() - 1) == '?'
              && paragraph.length() < LONGEST_QUESTION
              && "«“\"„".indexOf(text.charAt(paragraph.start())) < 0;
      lines.add(new Line(paragraph, SpeakerLabel.of(text, paragraph, words), asks));
    }
    return lines;
  }

  /** One article while it is read. */
  private final class Interview {

    private final Words article;
    private final String text;
    private final List<Line> lines;
    private final List<NameRun> runs;
    private final Initials initials;
    private final QuotedParts quoted;

    /** What may be said for a name: words of longer names, and whole names. */
    private final Set<String> known = new TreeSet<>();

    /** How many lines have the noun of an office for their label. */
    private final long offices;

    /** Who answers in each line; null where nobody does. */
    private final @Nullable Span[] speakers;

    Interview(Words article, List<Line> lines, List<NameRun> runs) {
      this.article = article;
      this.text = article.text();
      this.lines = lines;
      this.runs = runs;
      this.initials = new Initials(runs);
      this.quoted = new QuotedParts(article);
      this.speakers = new Span[lines.size()];
      this.offices =
          lines.stream().filter(line -> line.label != null && isOffice(line.label)).count();
    }

    List<Attribution> with(List<Attribution> found) {
      know();
      NameRun guest = guest(found);
      label(guest == null ? null : span(guest));
      if (guest != null) {
        answer(span(guest));
      }
      NavigableMap<Integer, Attribution> answers = new TreeMap<>();
      for (int i = 0; i < speakers.length; i++) {
        if (speakers[i] != null) {
          Attribution answer = read(i, speakers[i]);
          if (answer != null) {
            answers.put(answer.content().hull().start(), answer);
          }
        }
      }
      return merged(found, answers);
    }

    /** What was found and the answers, each said once. */
    private static List<Attribution> merged(
        List<Attribution> found, NavigableMap<Integer, Attribution> answers) {
      List<Attribution> all = new ArrayList<>();
      for (Attribution each : found) {
        Map.Entry<Integer, Attribution> entry = answers.floorEntry(each.content().hull().start());
        Attribution answer = entry == null ? null : entry.getValue();
        if (entry != null && isSame(each, entry.getValue())) {
          answers.remove(entry.getKey());
        }
        if (answer == null || isSame(each, answer) || !isPart(each, answer)) {
          all.add(each);
        }
      }
      all.addAll(answers.values());
      return all;
    }

    private void know() {
      Set<Integer> labels = new TreeSet<>();
      lines.stream()
          .filter(line -> line.label != null)
          .forEach(line -> labels.add(line.label.span().start()));
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
      for (Line line : lines.subList(0, Math.min(HEAD, lines.size()))) {
        NameRun guest = words.guest(text, line.span, runs);
        if (guest != null) {
          return guest;
        }
      }
      boolean headed = !lines.isEmpty() && lines.get(0).span.length() < LONGEST_QUESTION;
      return headed ? quotedOnTop(lines.get(0).span, found) : null;
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
        SpeakerLabel label = lines.get(i).label;
        if (label != null) {
          byLabel.computeIfAbsent(label.span().in(text), any -> new ArrayList<>()).add(i);
        }
      }
      for (List<Integer> places : byLabel.values()) {
        SpeakerLabel label = lines.get(places.get(0)).label;
        boolean answers =
            label != null
                && (label.role() == Role.ANSWER
                    ? guest != null && places.stream().anyMatch(this::isAsked)
                    : label.role() == null && speaks(label, places));
        if (answers) {
          for (int i : places) {
            SpeakerLabel own = lines.get(i).label;
            speakers[i] = own == null || own.role() != null ? guest : own.span();
          }
        }
      }
    }

    private boolean speaks(SpeakerLabel label, List<Integer> places) {
      return (isName(label, places.size()) || isOffice(label) && offices > 1)
          && !places.stream().allMatch(i -> lines.get(i).asks)
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
    private boolean isAsked(int i) {
      if (i == 0
          || Character.isDigit(text.charAt(Math.min(lines.get(i).from(), text.length() - 1)))) {
        return false;
      }
      SpeakerLabel before = lines.get(i - 1).label;
      return lines.get(i - 1).asks || before != null && before.role() == Role.QUESTION;
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

    private boolean saysI(Line line) {
      List<Token> tokens = article.tokensIn(new Span(line.from(), line.span.end()));
      for (int i = 0; i < tokens.size(); i++) {
        Pronoun pronoun = pronouns.of(tokens.subList(i, Math.min(tokens.size(), i + 3)));
        if (pronoun != null
            && pronoun.use() == Pronoun.Use.SPEAKER
            && quoted.around(tokens.get(i).span().start()) == null) {
          return true;
        }
      }
      return false;
    }

    /** Finds the answers without a label: what stands behind questions. */
    private void answer(Span guest) {
      List<Integer> answers = new ArrayList<>();
      int personal = 0;
      for (int i = 1; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean asked = lines.get(i - 1).asks && lines.get(i - 1).label == null;
        if (asked && !line.asks && line.label == null) {
          answers.add(i);
          boolean inMarks = quoted.around(line.span.start()) != null;
          personal += inMarks || saysI(line) ? 1 : 0;
        }
      }
      if (answers.size() > 1 && 2 * personal >= answers.size()) {
        answers.forEach(i -> speakers[i] = guest);
      }
    }

    /** An answer; null where nothing stands behind its label. */
    private @Nullable Attribution read(int first, Span speaker) {
      int last = last(first, speaker);
      boolean alone = isAlone(first);
      if (alone && last == first) {
        return null;
      }
      Line line = lines.get(alone ? first + 1 : first);
      int start = line.from();
      while (start < line.span.end() - 1 && "–—-• ".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      int end = lines.get(last).span.end();
      boolean stopped = text.charAt(end - 1) == '.' && end - 1 > start;
      Spans content = Spans.of(start, stopped ? end - 1 : end);
      return new Attribution(Spans.of(speaker), Spans.none(), content, RULE, CONFIDENCE);
    }

    /** The last paragraph of the answer that begins with this one. */
    private int last(int first, Span speaker) {
      int next = first + 1;
      while (next < lines.size() && lines.get(next).label == null && speakers[next] == null) {
        next++;
      }
      boolean more = next < lines.size();
      SpeakerLabel label = more ? lines.get(next).label : null;
      // before an answer stands a question, whatever its form
      int end = label != null && label.role() != Role.QUESTION ? next - 1 : next;
      boolean orderly = more && isAsked(first) && (lines.get(next - 1).asks || next == first + 1);
      int last = first;
      while (last + 1 < end && goesOn(lines.get(last + 1), orderly, speaker)) {
        last++;
      }
      return isAlone(first) && last == first && next > first + 1 ? first + 1 : last;
    }

    /** Whether the label is a line of its own. */
    private boolean isAlone(int line) {
      return lines.get(line).from() >= lines.get(line).span.end();
    }

    private boolean goesOn(Line line, boolean orderly, Span speaker) {
      String words = line.span.in(text);
      String name = speaker.in(text);
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      return !line.asks
          && !words.contains(surname)
          && Character.isLetterOrDigit(words.charAt(0))
          && (orderly || saysI(line));
    }

    private static boolean isSame(Attribution each, Attribution answer) {
      int shared = each.content().shared(answer.content().hull());
      return each.cue().isEmpty()
          && each.source().overlaps(answer.source())
          && 10 * shared > 9 * answer.content().length()
          && 10 * shared > 9 * each.content().length();
    }

    /** Whether it says what the answer says, and less of it or of nobody. */
    private static boolean isPart(Attribution each, Attribution answer) {
      int shared = each.content().shared(answer.content().hull());
      boolean labelled = each.source().overlaps(answer.source()) && each.cue().isEmpty();
      boolean nobodys = each.source().isEmpty() && each.cue().isEmpty();
      return labelled && shared > 0
          || nobodys
              && 2 * shared > each.content().length()
              && 2 * shared > answer.content().length();
    }
  }
}
