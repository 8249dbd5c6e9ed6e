package selon.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import selon.language.LanguagePack;
import selon.linear.Features;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.Proposal.Part;

/**
 * Finds the attributions of an article: every token that may lead a cue gets its best source and
 * content, then each such proposal is judged with all others known. The way of PARC's systems
 * (Pareti et al., EMNLP 2013; Newell et al., LREC 2018) turned round: since the cue comes first,
 * source and content are linked to it from the start.
 *
 * <p>Immutable and safe for threads. Linear in the article: from a cue no further is looked than a
 * fixed number of tokens.
 */
final class AttributionFinder {

  /** Proposals that are less likely are not statements. */
  private static final double LEAST = 0.35;

  /**
   * In the content of another statement, where somebody is named who adds a link to the chain, less
   * will do in a language whose gold marks such: the judge has learnt mistrust from a corpus in
   * English that does not.
   */
  private static final Map<String, Double> LEAST_WITHIN = Map.of("fr", 0.2, "en", 0.2);

  /** The same where nobody is named. */
  private static final Map<String, Double> LEAST_UNNAMED = Map.of("en", 0.25);

  /**
   * The same for a quoted "I" or "we" with a verb that nearly always attributes, whatever the
   * article is about: "I thought that it was over", she said.
   */
  private static final Map<String, Double> LEAST_SPOKEN = Map.of("en", 0.15);

  /**
   * In the domain of that corpus, of what stands in no other content and has no quotation marks, if
   * its cue is in the lexicon and no {@link #TAIL}. The judge mistrusts such more than they
   * deserve: in articles that it had not seen half of those between this and {@link #LEAST} are
   * right, of the others a fifth.
   */
  private static final double LEAST_LISTED = 0.2;

  /** For a content with quotation marks, which is always somebody's. */
  private static final Map<String, Double> LEAST_MARKED = Map.of("en", 0.25);

  /** How a word hangs on a clause before, whose subject is often taken for its source. */
  private static final Set<String> TAIL = Set.of("acl", "conj", "ccomp", "obj", "nmod", "amod");

  private static final int SURE = 3;

  private final AttributionModel model;
  private final CueLexicon lexicon;
  private final Glosses glosses;
  private final Domain domain;
  private final SourceLexicon sources;
  private final PhraseWords phraseWords;
  private final SetPhrases phrases;
  private final QuotationPhrases quotations;
  private final MereWords mere;

  AttributionFinder(AttributionModel model, LanguagePack pack) {
    this.model = model;
    this.lexicon = CueLexicon.of(pack);
    this.glosses = Glosses.of(pack);
    this.domain = Domain.of(pack);
    this.sources = SourceLexicon.of(pack);
    this.phraseWords = PhraseWords.of(pack);
    this.phrases = new SetPhrases(pack);
    this.quotations = new QuotationPhrases(pack);
    this.mere = new MereWords(pack);
  }

  /** The attributions in the order of their cues. */
  List<Attribution> find(Words words) {
    WordGrid grid = new WordGrid(words, lexicon, sources, glosses, domain.level(words));
    SpeakerNouns speakers = new SpeakerNouns(grid, sources);
    List<Judged> judged =
        SpanRepair.repair(grid, speakers, judge(grid, new Proposer(model, grid).propose()));
    judged = phrases.read(grid, speakers, judged);
    judged = mere.without(grid, judged);
    judged = NounRepair.repair(grid, phraseWords, judged);
    judged = NeighborRepair.repair(grid, phraseWords, judged);
    judged = SharedSpeaker.share(grid, phraseWords, speakers, judged);
    judged = quotations.read(grid, speakers, judged);
    return QuotationLinker.link(grid, phraseWords, speakers, judged).stream()
        .map(linked -> linked.attribution(grid))
        .toList();
  }

  /** Judges all proposals; where two have a token of their cues in common, the likelier stays. */
  List<Judged> judge(WordGrid grid, List<Proposal> proposals) {
    int[] holders = JudgeFeatures.holders(proposals);
    Features bag = new Features();
    float[] score = new float[1];
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      double chance = 0;
      if (proposal.hasContent()) {
        JudgeFeatures.of(grid, proposals, i, holders, bag);
        score[0] = 0;
        bag.score(model.judge(), score);
        chance = 1 / (1 + Math.exp(-score[0]));
      }
      judged.add(new Judged(proposal, chance, chance >= least(grid, proposal, holders[i] >= 0)));
    }
    return apart(grid, judged);
  }

  private double least(WordGrid grid, Proposal proposal, boolean within) {
    // a colon within a content is often the outer one
    if (grid.is(proposal.head(), Upos.PUNCT)) {
      return LEAST;
    }
    if (!within) {
      return grid.depth[proposal.head()] == 0 ? leastOutside(grid, proposal) : LEAST;
    }
    if (isSpoken(grid, proposal)) {
      return LEAST_SPOKEN.getOrDefault(glosses.language(), LEAST);
    }
    if (grid.domain > Domain.OTHER) {
      return LEAST;
    }
    return (proposal.hasNamedSource(grid) ? LEAST_WITHIN : LEAST_UNNAMED)
        .getOrDefault(glosses.language(), LEAST);
  }

  private double leastOutside(WordGrid grid, Proposal proposal) {
    if (isMarked(grid, proposal.left()) || isMarked(grid, proposal.right())) {
      return LEAST_MARKED.getOrDefault(glosses.language(), LEAST);
    }
    int head = proposal.head();
    boolean listed = grid.cue[head] != null && !TAIL.contains(grid.tokens[head].relation());
    return listed && grid.domain > Domain.OTHER ? LEAST_LISTED : LEAST;
  }

  private static boolean isMarked(WordGrid grid, Proposal.Part part) {
    return !part.isNone()
        && IntStream.rangeClosed(part.from(), part.to()).anyMatch(i -> grid.mark[i] != 0);
  }

  /** Whether a speaker tells of himself what he thinks, says or knows. */
  private static boolean isSpoken(WordGrid grid, Proposal proposal) {
    CueMatch entry = grid.cue[proposal.head()];
    boolean verb =
        entry != null && entry.cue().part() == CueClass.Part.VERB && entry.cue().strength() == SURE;
    int source = proposal.source().main();
    return verb
        && grid.depth[proposal.head()] > 0
        && source >= 0
        && grid.is(source, Upos.PRON)
        && grid.tokens[source].has("Person=1");
  }

  /** Those that do not share a token of their cues with a likelier one, the likeliest first. */
  static List<Judged> apart(WordGrid grid, List<Judged> all) {
    List<Judged> judged = new ArrayList<>(all);
    judged.sort(
        Comparator.comparingDouble(Judged::chance)
            .reversed()
            .thenComparingInt(j -> j.proposal().head()));
    BitSet attitudes = attitudes(grid, judged);
    BitSet taken = new BitSet();
    List<Judged> kept = new ArrayList<>();
    for (Judged candidate : judged) {
      Part cue = candidate.proposal().cue();
      Part source = candidate.proposal().source();
      // of "suspicions weigh" only one of the two is the cue
      boolean another =
          candidate.stands()
              && !source.isNone()
              && (taken.get(source.main()) || attitudes.get(source.main()));
      if (taken.get(cue.from(), cue.to() + 1).isEmpty() && !another) {
        taken.set(cue.from(), cue.to() + 1);
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** The nouns for what somebody thinks or wants that are cues; unlike reports they say nothing. */
  private static BitSet attitudes(WordGrid grid, List<Judged> judged) {
    BitSet nouns = new BitSet();
    for (Judged each : judged) {
      int head = each.proposal().head();
      CueMatch entry = grid.cue[head];
      boolean attitude =
          entry != null
              && entry.cue().part() == CueClass.Part.NOUN
              && entry.cue().attitude() != Attitude.ASSERTION;
      if (each.stands() && attitude) {
        nouns.set(head);
      }
    }
    return nouns;
  }
}
