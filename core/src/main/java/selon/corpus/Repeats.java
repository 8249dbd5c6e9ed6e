package selon.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import selon.statement.Reading;
import selon.statement.Statement;
import selon.text.Span;

/**
 * What the versions of one article have told already, so that each of them adds only what is new.
 * What stands in a version several times counts so many times. Filled by one thread.
 */
final class Repeats {

  private final Map<String, Integer> statements = new HashMap<>();
  private final Set<String> sentences = new HashSet<>();

  /** Which statements of a version no version before it has; all of a first one. */
  boolean[] fresh(Reading version) {
    List<Statement> all = version.statements();
    boolean[] fresh = new boolean[all.size()];
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < fresh.length; i++) {
      String key = key(version, all.get(i));
      int time = times.merge(key, 1, Integer::sum);
      fresh[i] = time > statements.getOrDefault(key, 0);
    }
    times.forEach((key, time) -> statements.merge(key, time, Math::max));
    return fresh;
  }

  /** The sentences of a version's article proper that a version before it has. */
  List<Span> old(Reading version) {
    String text = version.article().text();
    List<Span> all = all(version);
    List<Span> old =
        all.stream().filter(sentence -> sentences.contains(words(text, sentence))).toList();
    all.forEach(sentence -> sentences.add(words(text, sentence)));
    return old;
  }

  /** How many sentences an article proper has, about. */
  static int sentences(Reading reading) {
    return all(reading).size();
  }

  private static List<Span> all(Reading reading) {
    String text = reading.article().text();
    return reading.article().body().stream().flatMap(p -> split(text, p)).toList();
  }

  /** What two statements share that say the same of the same source in the same words. */
  static String key(Reading reading, Statement statement) {
    String text = reading.article().text();
    String name = statement.source().name();
    return SourceNames.key(name == null ? "" : name)
        + "\n"
        + blanks(statement.cue().in(text))
        + "\n"
        + blanks(statement.content().in(text));
  }

  /** Pieces that end as sentences do; that some end too early is the same in all versions. */
  private static Stream<Span> split(String text, Span paragraph) {
    Stream.Builder<Span> pieces = Stream.builder();
    int start = paragraph.start();
    for (int i = start; i < paragraph.end(); i++) {
      boolean ends = ".!?…".indexOf(text.charAt(i)) >= 0;
      if (ends && i + 1 < paragraph.end() && Character.isWhitespace(text.charAt(i + 1))) {
        pieces.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    if (start < paragraph.end()) {
      pieces.add(new Span(start, paragraph.end()));
    }
    return pieces.build();
  }

  private static String words(String text, Span piece) {
    return blanks(piece.in(text));
  }

  private static String blanks(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
