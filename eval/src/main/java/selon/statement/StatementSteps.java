package selon.statement;

import java.util.List;
import selon.language.LanguagePack;
import selon.sentence.Words;
import selon.text.Span;

/** The steps of {@link StatementReader} one by one, so that each can be measured. */
public final class StatementSteps {

  private final AttributionFinder attributions;
  private final AgentFinder agents;
  private final ReportedMood reported;
  private final SourcelessFinder sourceless;
  private final SourceReader sources;
  private final LabelReader labels;
  private final InferenceFinder inferences;

  /** Those of a language. */
  public StatementSteps(LanguagePack pack) {
    attributions = new AttributionFinder(AttributionModel.of(pack), pack);
    agents = new AgentFinder(pack);
    reported = ReportedMood.of(pack);
    sourceless = new SourcelessFinder(pack);
    sources = new SourceReader(pack);
    labels = new LabelReader(pack);
    inferences = new InferenceFinder(pack);
  }

  /** What has a cue, or is quoted. */
  public List<Attribution> attributions(Words words) {
    return attributions.find(words);
  }

  /** What a participle hands to somebody unnamed. */
  public List<Attribution> agents(Words words, List<Attribution> found) {
    return agents.find(words, found);
  }

  /** What goes on by the mood of its verb alone. */
  public List<Attribution> reported(Words words, List<Attribution> found) {
    return reported.find(words, found);
  }

  /** What is told without a source, beside what has one. */
  public List<Attribution> sourceless(Words words, List<Attribution> found) {
    return sourceless.find(words, found);
  }

  /** Who is meant. */
  public List<Source> sources(Words words, List<Attribution> found) {
    return sources.read(words, found);
  }

  /** The chains, with the nesting that they follow. */
  public List<List<String>> chains(Words words, List<Attribution> found, List<Source> who) {
    return ChainReader.read(words.article().outlet(), Nesting.parents(words, found), who);
  }

  /** Attitude, certainty and what else is said of each. */
  public List<Labels> labels(Words words, List<Attribution> found) {
    QuotedParts quoted = new QuotedParts(words);
    return found.stream().map(each -> labels.read(words, quoted, each)).toList();
  }

  /** The writer's own conclusions. */
  public List<Span> inferences(Words words, List<Attribution> found) {
    return inferences.find(words, found);
  }
}
