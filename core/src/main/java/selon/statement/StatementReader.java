package selon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/**
 * Reads the statements of an article: first the three spans of each, then who is meant by its
 * source, which statement holds it, and what there is to say about its content.
 *
 * <p>Immutable and safe for threads. Linear in the article.
 */
public final class StatementReader {

  private final AttributionFinder attributions;
  private final InterviewFinder interviews;
  private final HeadlineFinder headlines;
  private final AgentFinder agents;
  private final ReportedMood reported;
  private final SourcelessFinder sourceless;
  private final SourceReader sources;
  private final LabelReader labels;
  private final InferenceFinder inferences;

  /**
   * A reader for the pack's language.
   *
   * @throws IllegalArgumentException if the pack lacks a lexicon that statements need
   */
  public StatementReader(LanguagePack pack) {
    attributions = new AttributionFinder(AttributionModel.of(pack), pack);
    interviews = new InterviewFinder(pack);
    headlines = new HeadlineFinder(pack);
    agents = new AgentFinder(pack);
    reported = ReportedMood.of(pack);
    sourceless = new SourcelessFinder(pack);
    sources = new SourceReader(pack);
    labels = new LabelReader(pack);
    inferences = new InferenceFinder(pack);
  }

  /**
   * What an article's sentences say.
   *
   * @param statements in order of the start of their content; a parent before its children
   * @param inferences in order
   */
  public record Found(List<Statement> statements, List<Span> inferences) {

    public Found {
      statements = List.copyOf(statements);
      inferences = List.copyOf(inferences);
    }
  }

  /** Reads the words of one article. */
  public Found read(Words words) {
    List<Attribution> found = new ArrayList<>(interviews.with(words, attributions.find(words)));
    headlines.find(words, found).ifPresent(found::add);
    found.addAll(agents.find(words, List.copyOf(found)));
    found.addAll(reported.find(words, List.copyOf(found)));
    found.addAll(sourceless.find(words, List.copyOf(found)));
    found.replaceAll(new ArticleProper(words.article())::of);
    found.sort(
        Comparator.comparingInt((Attribution each) -> each.content().hull().start())
            .thenComparingInt(each -> -each.content().length())
            .thenComparingInt(StatementReader::place));
    List<Source> who = sources.read(words, found);
    int[] parents = Nesting.parents(words, sources.phraseWords(), found);
    List<List<String>> chains = ChainReader.read(words.article().outlet(), parents, who);
    List<String> ids = ids(found);
    QuotedParts quoted = new QuotedParts(words);
    List<Statement> statements =
        IntStream.range(0, found.size())
            .mapToObj(
                i ->
                    statement(
                        ids.get(i),
                        parents[i] < 0 ? null : ids.get(parents[i]),
                        who.get(i),
                        found.get(i),
                        labels.read(words, quoted, found.get(i)),
                        chains.get(i)))
            .toList();
    return new Found(parentsFirst(statements), inferences.find(words, found));
  }

  private static Statement statement(
      String id,
      @Nullable String parent,
      Source source,
      Attribution attribution,
      Labels labels,
      List<String> chain) {
    return new Statement(
        id,
        parent,
        source,
        attribution.cue(),
        attribution.content(),
        labels.form(),
        labels.attitude(),
        labels.stance(),
        labels.factuality(),
        chain,
        attribution.rule(),
        attribution.confidence());
  }

  /** Where the cue stands; the content where there is none. */
  private static int place(Attribution attribution) {
    Spans spans = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
    return spans.hull().start();
  }

  /** Names a statement by where it stands, so that the same text always gives the same names. */
  private static List<String> ids(List<Attribution> found) {
    Map<String, Integer> used = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Attribution each : found) {
      Span content = each.content().hull();
      String id = "s" + content.start() + "-" + content.end();
      int times = used.merge(id, 1, Integer::sum);
      ids.add(times == 1 ? id : id + "." + times);
    }
    return ids;
  }

  /** A parent may start behind its child, where it is cut in pieces. */
  private static List<Statement> parentsFirst(List<Statement> statements) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    Map<String, Statement> placed = new HashMap<>();
    List<Statement> ordered = new ArrayList<>();
    for (Statement statement : statements) {
      List<Statement> path = new ArrayList<>();
      @Nullable Statement at = statement;
      while (at != null && !placed.containsKey(at.id())) {
        path.add(at);
        placed.put(at.id(), at);
        at = at.parent() == null ? null : byId.get(at.parent());
      }
      for (int i = path.size() - 1; i >= 0; i--) {
        ordered.add(path.get(i));
      }
    }
    return ordered;
  }
}
