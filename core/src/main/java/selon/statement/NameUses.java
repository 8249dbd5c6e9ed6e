package selon.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;

/**
 * Finds where an article uses names, those of headlines included, where the tagger knows them
 * badly. Safe for threads; linear in the article.
 */
final class NameUses {

  private final NameFinder names;
  private final NounsBeside nouns;

  NameUses(NameFinder names, NounsBeside nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  /** All of an article, in order. */
  List<NameUse> in(Words article) {
    List<NameUse> uses = new ArrayList<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s).tokens();
      for (NameRun run : names.in(tokens)) {
        uses.add(new NameUse(run, s, nouns.of(tokens, run), nouns.bearerBefore(tokens, run)));
      }
    }
    return withUntagged(article, trimmed(article, uses));
  }

  /** In a headline in capitals a name has no end; it gets that which it has in the text. */
  private static List<NameUse> trimmed(Words article, List<NameUse> uses) {
    boolean[] headlines = new boolean[article.sentences().size()];
    Set<String> elsewhere = new HashSet<>();
    for (int s = 0; s < headlines.length; s++) {
      headlines[s] = isHeadline(article.sentences().get(s).tokens());
    }
    for (NameUse use : uses) {
      if (!headlines[use.sentence()]) {
        elsewhere.add(use.run().key());
      }
    }
    List<NameUse> kept = new ArrayList<>();
    for (NameUse use : uses) {
      NameRun run = use.run();
      while (headlines[use.sentence()] && run.size() > 1 && !elsewhere.contains(run.key())) {
        run = run.withoutLast();
      }
      boolean whole = run.size() == use.run().size() || elsewhere.contains(run.key());
      kept.add(new NameUse(whole ? run : use.run(), use.sentence(), use.nouns(), use.bearer()));
    }
    return kept;
  }

  static boolean isHeadline(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.upos() != Upos.PUNCT && Character.isLetter(token.form().charAt(0))) {
        words++;
        capitals += NameFinder.isCapital(token.form()) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 7;
  }

  /** In a headline names are taken for nouns; those that the text has as the end of a name stay. */
  private static List<NameUse> withUntagged(Words article, List<NameUse> uses) {
    Set<String> ends = new HashSet<>();
    uses.stream()
        .filter(use -> use.run().size() > 1 && use.run().known() == null)
        .forEach(use -> ends.add(use.run().tokens().get(use.run().to() - 1).form()));
    List<NameUse> all = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      List<Token> tokens = article.sentences().get(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (next < uses.size()
            && uses.get(next).sentence() == s
            && uses.get(next).run().from() <= i) {
          i = Math.max(i, uses.get(next).run().to() - 1);
          all.add(uses.get(next++));
        } else if (mayBeName(tokens.get(i))
            && NameFinder.isCapital(tokens.get(i).form())
            && ends.contains(tokens.get(i).form())) {
          all.add(new NameUse(NameFinder.alone(tokens, i), s, List.of(), null));
        }
      }
    }
    return all;
  }

  private static boolean mayBeName(Token token) {
    return switch (token.upos()) {
      case NOUN, ADJ, VERB -> true;
      default -> false;
    };
  }
}
