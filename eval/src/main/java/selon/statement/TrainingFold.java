package selon.statement;

import java.util.ArrayList;
import java.util.List;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Ranker.Example;

/**
 * Articles read by a model that has not seen them, so that its mistakes are real ones.
 *
 * @param model what was learned from other articles; it neither weighs contents nor judges
 * @param choices among the contents that it proposes
 */
record TrainingFold(List<TrainingArticle> articles, AttributionModel model, List<Example> choices) {

  /**
   * PolNeAR marks nothing in the content of another statement, so that a proposal there is not
   * known to be wrong; believed in full, the judge would let none pass.
   */
  private static final float UNMARKED = 0.1f;

  /**
   * The same where a pronoun or nobody speaks. Most often that is the outer speaker again ("I
   * think"), who adds no link to the chain.
   */
  private static final float UNMARKED_SAME = 0.5f;

  static TrainingFold of(List<TrainingArticle> articles, AttributionModel model) {
    List<Example> choices = new ArrayList<>();
    articles.forEach(article -> addChoices(article, model, choices));
    return new TrainingFold(articles, model, choices);
  }

  private static void addChoices(
      TrainingArticle article, AttributionModel model, List<Example> choices) {
    Proposer proposer = new Proposer(model, article.grid());
    for (Proposal proposal : proposer.propose()) {
      article.cues().stream()
          .filter(cue -> cue.isLedBy(proposal.head()))
          .findFirst()
          .ifPresent(cue -> choice(proposer, proposal, cue).addTo(choices, article.weight()));
    }
  }

  private static Candidates choice(Proposer proposer, Proposal proposal, GoldCue cue) {
    Proposer.Contents contents = proposer.contents(proposal);
    Candidates candidates = new Candidates();
    Features bag = new Features();
    for (ContentPair pair : contents.pairs()) {
      contents.features(pair, bag);
      candidates.add(bag, pair.log(), cue.hasContent(pair));
    }
    return candidates;
  }

  /**
   * What the judge learns from: all that is proposed, right and wrong.
   *
   * @param pairs what chooses among contents, learned from other articles as well
   */
  List<Example> verdicts(LinearModel pairs) {
    AttributionModel weighing = model.with(pairs, model.judge());
    List<Example> verdicts = new ArrayList<>();
    Features bag = new Features();
    for (TrainingArticle article : articles) {
      List<Proposal> proposals = new Proposer(weighing, article.grid()).propose();
      int[] holders = JudgeFeatures.holders(proposals);
      for (int i = 0; i < proposals.size(); i++) {
        Proposal proposal = proposals.get(i);
        if (!proposal.hasContent()) {
          continue;
        }
        JudgeFeatures.of(article.grid(), proposals, i, holders, bag);
        boolean right = article.cues().stream().anyMatch(cue -> cue.isFoundBy(proposal));
        boolean unmarked = holders[i] >= 0 && !article.nests();
        float weight = unmarked ? unmarked(article.grid(), proposal) : article.weight();
        verdicts.add(Candidates.yesOrNo(bag, right, weight));
      }
    }
    return verdicts;
  }

  private static float unmarked(WordGrid grid, Proposal proposal) {
    return proposal.hasNamedSource(grid) ? UNMARKED : UNMARKED_SAME;
  }
}
