package selon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import selon.language.LanguagePack;
import selon.sentence.Sentence;
import selon.sentence.Words;

/**
 * Finds the answers of interviews: each is one statement, without a cue, of the one whose label it
 * has ("Ada Crane :", "A. C. :", "Réponse :") or, behind a question, of the one whom the heading
 * names ("Trois questions à Ada Crane"). The questions are nobody's statements.
 *
 * <p>A label alone proves nothing ("Rappel : …", "Paris : …"): it must be a name, and stand behind
 * a question or before words in the first person.
 *
 * <p>Safe for threads; linear in the article.
 */
final class InterviewFinder {

  static final String RULE = "interview";

  private final InterviewWords words;
  private final PronounLexicon pronouns;
  private final SourceLexicon sources;
  private final PhraseWords phraseWords;
  private final NameFinder names;

  InterviewFinder(LanguagePack pack) {
    words = InterviewWords.of(pack);
    pronouns = PronounLexicon.of(pack);
    sources = SourceLexicon.of(pack);
    phraseWords = PhraseWords.of(pack);
    names = new NameFinder(sources, phraseWords);
  }

  /** The statements of the article with its answers; what an answer replaces is left out. */
  List<Attribution> with(Words article, List<Attribution> found) {
    List<InterviewLine> lines = InterviewLine.of(article, words);
    if (words.isCredited(article.text())) {
      lines = new BareQuestions(article, lines, runs(article), pronouns, phraseWords).marked();
    }
    long signs = lines.stream().filter(line -> line.label() != null || line.asks()).count();
    return signs < 2 && lines.stream().noneMatch(line -> line.label() != null)
        ? found
        : merged(found, answers(article, lines, found));
  }

  /** The answers by the starts of their contents. */
  private NavigableMap<Integer, Attribution> answers(
      Words article, List<InterviewLine> lines, List<Attribution> found) {
    InterviewSpeakers speakers =
        new InterviewSpeakers(article, lines, runs(article), words, pronouns, sources);
    speakers.find(found);
    InterviewAnswers answers = new InterviewAnswers(article, lines, speakers);
    NavigableMap<Integer, Attribution> all = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Attribution answer = answers.at(i);
      if (answer != null) {
        all.put(answer.content().hull().start(), answer);
      }
    }
    return all;
  }

  /** The names of an article, in order. */
  private List<NameRun> runs(Words article) {
    List<NameRun> runs = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      runs.addAll(names.in(sentence.tokens()));
    }
    return runs;
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
    all.removeIf(each -> isLabel(each, answers));
    all.addAll(answers.values());
    return all;
  }

  /** "{Je} <crois> [Le maire]": whether what is said would be the label of an answer. */
  private static boolean isLabel(Attribution each, NavigableMap<Integer, Attribution> answers) {
    Map.Entry<Integer, Attribution> entry = answers.higherEntry(each.content().hull().start());
    return entry != null && entry.getValue().source().hull().contains(each.content().hull());
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
