package selon.statement;

import java.util.List;
import java.util.Set;
import selon.language.LanguagePack;

/**
 * Reads and mends the reports that are made in set phrases, by rules on words of
 * "phrase-words.tsv": a parser is seldom right about them, and the models have met few.
 *
 * <table>
 *   <caption>Where to find the rule for a phrase</caption>
 *   <tr><th>a phrase</th><th>its rule</th></tr>
 *   <tr><td>…, a court heard · …, per two aides</td><td>{@link TrailingReport}</td></tr>
 *   <tr><td>X was quoted by the Courier as saying</td><td>{@link QuotedReport}</td></tr>
 *   <tr><td>it is thought that …</td><td>{@link ImpersonalReport}</td></tr>
 *   <tr><td>…, citing exports · …, suggesting that</td><td>{@link ParticipleReport}</td></tr>
 *   <tr><td>the claim that … is backed by</td><td>{@link NounContent}</td></tr>
 *   <tr><td>X argues that …; Y says · …, X notes, and …</td><td>{@link ClauseEdges}</td></tr>
 *   <tr><td>X ne dément pas avoir …</td><td>{@link NegationEdges}</td></tr>
 *   <tr><td>…, a fait savoir X · …, a appris X de source policière</td>
 *     <td>{@link InvertedReport}</td></tr>
 *   <tr><td>X, selon qui … · X, qui dit …</td><td>{@link RelativeReport}</td></tr>
 *   <tr><td>a report on Channel 2 that said</td><td>{@link PaperSources}</td></tr>
 *   <tr><td>…, the guard said, and its owners said … · a clerk, asked about it, said</td>
 *     <td>{@link ForeignClauses}</td></tr>
 *   <tr><td>told the police, and nobody listened · the claim has been shared</td>
 *     <td>{@link LooseContents}</td></tr>
 *   <tr><td>…, selon X, qui …</td><td>{@link FrameReport}</td></tr>
 *   <tr><td>300 selon la police, 900 selon les syndicats</td><td>{@link CampFigures}</td></tr>
 *   <tr><td>la police a compté 300 manifestants</td><td>{@link CountReport}</td></tr>
 *   <tr><td>300 selon la police, les syndicats 900</td><td>{@link EllipticFigure}</td></tr>
 *   <tr><td>le conseil demande : la reprise du bac ; …</td><td>{@link ListReport}</td></tr>
 *   <tr><td>le bruit court que … · le démenti de X : …</td><td>{@link NounReport}</td></tr>
 *   <tr><td>comme l'a annoncé X</td><td>{@link ComparedReport}</td></tr>
 *   <tr><td>à l'en croire · à l'entendre</td><td>{@link BelievedReport}</td></tr>
 *   <tr><td>X, cité par Y · X, qui cite Y, … · citing X, Y reported</td>
 *     <td>{@link RelayReport}</td></tr>
 *   <tr><td>the fire, which X believe was started by …,</td><td>{@link RelativeContent}</td></tr>
 *   <tr><td>was dismissed as “…” by X</td><td>{@link PassiveVerdict}</td></tr>
 *   <tr><td>…, a charge X called “…” · …, something X denies · …, a claim for which</td>
 *     <td>{@link AppositionReport}</td></tr>
 *   <tr><td>memos seen by the Courier suggest …</td><td>{@link DocumentFinding}</td></tr>
 *   <tr><td>X is understood to be … · it is thought Y met</td><td>{@link PassiveBelief}</td></tr>
 *   <tr><td>il lui est reproché de …</td><td>{@link ChargeReport}</td></tr>
 *   <tr><td>despite warnings that …</td><td>{@link ReportAmid}</td></tr>
 *   <tr><td>à la mairie, on assure que …</td><td>{@link PlacedSpeaker}</td></tr>
 *   <tr><td>à son avis, …</td><td>{@link OwnViewReport}</td></tr>
 *   <tr><td>appelle la population à la prudence</td><td>{@link CallReport}</td></tr>
 *   <tr><td>…, with sources suggesting …</td><td>{@link WithReport}</td></tr>
 *   <tr><td>one of them, a clerk, is expected to</td><td>{@link WholeSubject}</td></tr>
 *   <tr><td>a guard, who left because he …, said</td><td>{@link ClauseSource}</td></tr>
 *   <tr><td>voted to close … and move … · asked why …, and whether …</td>
 *     <td>{@link ContentTail}</td></tr>
 *   <tr><td>said | up to six … · estime, de son côté, | que …</td>
 *     <td>{@link BetweenCueAndContent}</td></tr>
 *   <tr><td>selon X, | 64 % des habitants se disent</td><td>{@link FrameContent}</td></tr>
 *   <tr><td>outside the court, X said · X on Monday said</td><td>{@link SourceEdges}</td></tr>
 *   <tr><td>d'après une note dont X | a obtenu copie, …</td><td>{@link FrameSource}</td></tr>
 *   <tr><td>…, ce que X conteste · contrairement à ce qu'affirme X · que X n'a ni confirmé ni
 *     infirmé</td><td>{@link PointedReport}</td></tr>
 *   <tr><td>X neither confirmed nor denied</td><td>{@link NeitherReport}</td></tr>
 *   <tr><td>X has learned from Y that</td><td>{@link LearntReport}</td></tr>
 *   <tr><td>X a été prévenu par Y que …</td><td>{@link WarnedReport}</td></tr>
 *   <tr><td>X said …; that …; and that …</td><td>{@link SemicolonList}</td></tr>
 *   <tr><td>X said that Y had called and told him that …</td><td>{@link JoinedInside}</td></tr>
 *   <tr><td>had met Y and been assured that … · warned Y | that …</td>
 *     <td>{@link HearerRepair}</td></tr>
 *   <tr><td>X denies having said so · X denies nine counts of fraud</td>
 *     <td>{@link DenialReport}</td></tr>
 *   <tr><td>C'est ce qu'affirme X · c'est X qui l'affirme</td><td>{@link CleftReport}</td></tr>
 *   <tr><td>La préfecture dément. · X n'a ni confirmé ni infirmé.</td>
 *     <td>{@link BareReply}</td></tr>
 * </table>
 *
 * <p>Immutable and safe for threads. Linear: from a word no further is looked than its sentence,
 * and seldom so far.
 */
final class SetPhrases {

  private final PhraseWords words;
  private final Numerals numerals;
  private final Set<String> timeForms;
  private final BetweenCueAndContent between;

  SetPhrases(LanguagePack pack) {
    words = PhraseWords.of(pack);
    numerals = Numerals.of(pack);
    timeForms = TimePhrases.forms(pack);
    between = new BetweenCueAndContent(pack);
  }

  /** The proposals with those of set phrases added and mended, in the order of their cues. */
  List<Judged> read(WordGrid grid, SpeakerNouns speakers, List<Judged> judged) {
    JudgedCues cues = new JudgedCues(judged);
    PhrasePieces pieces = PhrasePieces.of(grid, words, timeForms, speakers);
    readSentences(pieces, cues);
    mend(pieces, cues);
    readWords(pieces, cues);
    return cues.toList();
  }

  /** The phrases that are known by their place in a sentence. */
  private static void readSentences(PhrasePieces pieces, JudgedCues cues) {
    TrailingReport trailing = new TrailingReport(pieces, cues);
    QuotedReport quoted = new QuotedReport(pieces, cues);
    WordGrid grid = pieces.grid();
    for (int s = 0; s + 1 < grid.sentenceStart.length; s++) {
      int first = grid.sentenceStart[s];
      int last = grid.lastWord(first);
      if (last > first) {
        trailing.in(first, last);
        quoted.in(first, last);
      }
    }
  }

  private void mend(PhrasePieces pieces, JudgedCues cues) {
    ImpersonalReport impersonal = new ImpersonalReport(pieces);
    ParticipleReport participle = new ParticipleReport(pieces);
    NounContent noun = new NounContent(pieces);
    ClauseEdges edges = new ClauseEdges(pieces);
    NegationEdges negation = new NegationEdges(pieces);
    SourceEdges sources = new SourceEdges(pieces);
    FrameSource framed = new FrameSource(pieces);
    ContentTail tail = new ContentTail(pieces);
    FrameContent frames = new FrameContent(pieces.grid());
    WholeSubject subject = new WholeSubject(pieces);
    ClauseSource clauses = new ClauseSource(pieces);
    PaperSources papers = new PaperSources(pieces);
    ForeignClauses foreign = new ForeignClauses(pieces);
    LooseContents loose = new LooseContents(pieces);
    HearerRepair hearers = new HearerRepair(pieces);
    cues.replaceAll(
        each -> {
          if (!each.stands()) {
            return new Judged(each.proposal(), each.chance(), impersonal.is(each.proposal()));
          }
          Proposal own = between.mended(pieces, loose.mended(each.proposal()));
          own = participle.withSubject(impersonal.withoutHearer(impersonal.withoutPronoun(own)));
          own = clauses.mended(sources.mended(noun.mended(edges.besideCue(own))));
          own =
              edges.goingOn(
                  edges.beforeColon(edges.beforeSemicolon(tail.mended(subject.mended(own)))));
          own = edges.behindOpening(edges.behindCondition(own));
          own = negation.mended(edges.aroundCue(own));
          own = papers.mended(foreign.mended(frames.mended(framed.mended(own))));
          own = hearers.mended(own);
          boolean stands = foreign.stands(own) && !participle.isInference(own);
          return new Judged(own, each.chance(), stands);
        });
  }

  /** The phrases that a word tells, in the order of the words. */
  private void readWords(PhrasePieces pieces, JudgedCues cues) {
    List<PhraseRule> rules =
        List.of(
            new InvertedReport(pieces, cues),
            new RelativeReport(pieces, cues),
            new FrameReport(pieces, cues),
            new CampFigures(pieces, cues),
            new CountReport(pieces, cues),
            new EllipticFigure(pieces, cues, numerals),
            new ListReport(pieces, cues),
            new NounReport(pieces, cues),
            new ComparedReport(pieces, cues),
            new BelievedReport(pieces, cues),
            new PointedReport(pieces, cues),
            new CleftReport(pieces, cues),
            new BareReply(pieces, cues),
            new RelayReport(pieces, cues),
            new RelativeContent(pieces, cues),
            new PlacedSpeaker(pieces, cues),
            new OwnViewReport(pieces, cues),
            new CallReport(pieces, cues),
            new WithReport(pieces, cues),
            new PassiveVerdict(pieces, cues),
            new AppositionReport(pieces, cues),
            new DocumentFinding(pieces, cues),
            new PassiveBelief(pieces, cues),
            new ChargeReport(pieces, cues),
            new ReportAmid(pieces, cues),
            new NeitherReport(pieces, cues),
            new LearntReport(pieces, cues),
            new WarnedReport(pieces, cues),
            new SemicolonList(pieces, cues),
            new JoinedInside(pieces, cues),
            new DenialReport(pieces, cues));
    for (int i = 0; i < pieces.grid().size; i++) {
      for (PhraseRule rule : rules) {
        rule.at(i);
      }
    }
  }
}
