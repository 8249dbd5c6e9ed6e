package selon.statement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Words;

/**
 * Reads who appears in an article: names first, all over the article, then from the beginning to
 * the end whatever else is the subject of a verb or a source. Safe for threads; linear in the
 * article.
 */
final class CastReader {

  private final SourceLexicon lexicon;
  private final PhraseWords words;
  private final Callings callings;
  private final NameUses names;
  private final NounsBeside nouns;
  private final PhraseReader phrases;
  private final ClauseRoles roles;

  CastReader(
      SourceLexicon lexicon,
      PhraseWords words,
      Callings callings,
      NameFinder names,
      PhraseReader phrases) {
    this.lexicon = lexicon;
    this.words = words;
    this.callings = callings;
    this.phrases = phrases;
    this.nouns = new NounsBeside(lexicon, words, callings, phrases);
    this.names = new NameUses(names, nouns);
    this.roles = new ClauseRoles(words);
  }

  /**
   * The cast of an article.
   *
   * @param sources the phrases that are sources, no pronouns
   */
  Cast read(Words article, List<Phrase> sources) {
    List<NameUse> uses = names.in(article);
    Map<String, NameEvidence> evidence = new HashMap<>();
    Figures figures = new Figures(words);
    for (NameUse use : uses) {
      boolean office = use.nouns().stream().anyMatch(NameUse::isOffice);
      evidence
          .computeIfAbsent(use.run().key(), key -> new NameEvidence())
          .add(use.run(), office, use.bearerKind(words), lexicon, words);
      figures.hear(use.run());
    }
    for (NameUse use : uses) {
      NameEvidence told = evidence.get(use.run().key());
      NameEvidence end = evidence.get(use.run().key(use.run().to() - 1));
      if (told != null && end != null && use.run().size() > 1) {
        told.hearAlone(end);
        end.hearLonger();
      }
      if (told != null && told.isPlace()) {
        figures.introducePlace(use.run());
      }
      if (told != null && told.isFirm()) {
        figures.introduceFirm(use.run());
      }
    }
    Map<String, SourceKind> kinds = new HashMap<>();
    evidence.forEach((key, told) -> kinds.put(key, told.kind()));
    uses.stream()
        .filter(use -> use.run().size() > 1 && kind(kinds, use) == SourceKind.MEDIUM)
        .forEach(use -> figures.introducePaper(use.run()));
    uses.stream()
        .filter(use -> use.run().size() > 1 && kind(kinds, use) == SourceKind.PERSON)
        .sorted(Comparator.comparingInt(use -> -use.run().size()))
        .forEach(use -> figures.introduce(use.run(), use.gender()));
    for (NameUse use : uses) {
      NameEvidence told = evidence.get(use.run().key());
      boolean may = told != null && told.mayBePerson() && !NameUses.isHeadline(use.run().tokens());
      if (may && (figures.isFree(use.run()) || figures.isNamesake(use.run()))) {
        kinds.put(use.run().key(), SourceKind.PERSON);
        figures.introduce(use.run(), use.gender());
      }
    }
    Discourse discourse = new Discourse(lexicon, words, callings, new QuotedParts(article));
    Map<Integer, Phrase> heads = new HashMap<>();
    for (Phrase source : sources) {
      heads.put(source.headToken().span().start(), source);
    }
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      int first = next;
      while (next < uses.size() && uses.get(next).sentence() == s) {
        next++;
      }
      readSentence(
          article.sentences().get(s),
          s,
          uses.subList(first, next),
          kinds,
          figures,
          heads,
          discourse);
    }
    return discourse.cast();
  }

  private void readSentence(
      Sentence sentence,
      int index,
      List<NameUse> uses,
      Map<String, SourceKind> kinds,
      Figures figures,
      Map<Integer, Phrase> sources,
      Discourse discourse) {
    List<Token> tokens = sentence.tokens();
    boolean[] named = new boolean[tokens.size()];
    for (NameUse use : uses) {
      Figure figure = figures.of(use.run(), kind(kinds, use), use.gender());
      use.nouns().stream()
          .filter(noun -> (NameUse.isOffice(noun) || isCalling(noun)) == figure.isPerson())
          .forEach(
              noun -> {
                figure.describe(noun.description());
                if (figure.isPerson() && NameUse.isOffice(noun)) {
                  discourse.call(noun, figure);
                }
              });
      nouns.calling(use.run()).filter(any -> figure.isPerson()).ifPresent(figure::describe);
      int at = ClauseRoles.wholeOf(use.run());
      discourse.name(
          use.run(), index, figure, ClauseRoles.isSubject(tokens, at), roles.isAside(tokens, at));
      Arrays.fill(named, use.run().from(), use.run().to(), true);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Phrase source = sources.get(tokens.get(i).span().start());
      if (source != null) {
        discourse.phrase(
            source, index, ClauseRoles.isSubject(tokens, i), ClauseRoles.isInformant(tokens, i));
      } else if (!named[i] && ClauseRoles.isSubject(tokens, i) && lexicon.noun(tokens, i) != null) {
        Phrase phrase = phrases.around(tokens, i);
        if (phrase.pronoun() == null && phrase.head() == i) {
          discourse.phrase(phrase, index, true, ClauseRoles.isInformant(tokens, i));
        }
      }
    }
  }

  private boolean isCalling(Phrase noun) {
    return !noun.plural() && callings.isKnown(noun.description().noun());
  }

  private static SourceKind kind(Map<String, SourceKind> kinds, NameUse use) {
    return kinds.getOrDefault(use.run().key(), SourceKind.NONE);
  }
}
