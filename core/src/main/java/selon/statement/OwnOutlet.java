package selon.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.statement.PhraseWords.Role;

/**
 * The outlet that an article speaks for. Where the page does not name it, it may show by what only
 * those do who write: "Untel attended the opening", "contactée par Untel". Whoever is said to have
 * reported is another's outlet.
 */
final class OwnOutlet {

  private static final int LONGEST_NAME = 8;

  /** Between a name and its verb: "has not yet". */
  private static final int LONGEST_GAP = 3;

  private final PhraseWords words;

  OwnOutlet(PhraseWords words) {
    this.words = words;
  }

  /** The name of the outlet, as the page has it or as the text shows; null if neither does. */
  @Nullable String in(Words article, Cast cast, QuotedParts quoted) {
    Article page = article.article();
    return page.outlet().name() == null ? shown(article, cast, quoted) : page.outlet().name();
  }

  /**
   * Whether a source is the article's own outlet by its name: in full, or, of whoever does what
   * only those do who write, cut short, as "the Observer" of "Harbor Observer" and "Le Courrier" of
   * "Le Courrier du Lac" are. Who cites "the Observer" may mean another.
   *
   * @param cue what the source does; null if that has no words
   */
  boolean isOwn(String outlet, String name, @Nullable Token cue) {
    String whole = withoutArticle(outlet);
    String called = withoutArticle(name);
    if (NameKeys.folded(outlet).equals(NameKeys.folded(name))) {
      return true;
    }
    String verb = cue == null ? "" : SourceLexicon.lemma(cue);
    boolean witness = words.is(Role.WITNESS, verb) || words.is(Role.LEARN, verb);
    boolean cut = words.headLast() ? whole.endsWith(" " + called) : whole.startsWith(called + " d");
    return witness && cut && called.indexOf(' ') < 0;
  }

  private String withoutArticle(String name) {
    String folded = NameKeys.folded(name);
    int space = folded.indexOf(' ');
    boolean article = space > 0 && words.is(Role.DEFINITE, folded.substring(0, space));
    return article ? folded.substring(space + 1) : folded;
  }

  /** One medium alone may be it. */
  private @Nullable String shown(Words article, Cast cast, QuotedParts quoted) {
    Set<Figure> witnesses = new HashSet<>();
    Set<Figure> reporters = new HashSet<>();
    for (Mention mention : cast.mentions()) {
      Figure figure = mention.figure();
      if (figure.kind() != SourceKind.MEDIUM || quoted.around(mention.offset()) != null) {
        continue;
      }
      Sentence sentence = article.sentences().get(mention.sentence());
      List<Token> tokens = sentence.tokens();
      int from = sentence.firstFrom(mention.offset());
      int behind = from + 1;
      while (behind < Math.min(tokens.size(), from + LONGEST_NAME) && isName(tokens.get(behind))) {
        behind++;
      }
      if (does(Role.REPORT, tokens, behind)) {
        reporters.add(figure);
      } else if (does(Role.WITNESS, tokens, behind) || isWitness(tokens, from)) {
        witnesses.add(figure);
      }
    }
    witnesses.removeAll(reporters);
    return witnesses.size() == 1 ? witnesses.iterator().next().name() : null;
  }

  /** "Untel reporters have spoken". */
  private boolean does(Role role, List<Token> tokens, int behind) {
    int at = behind;
    while (at < tokens.size() && at - behind < LONGEST_GAP && isBetween(tokens.get(at))) {
      at++;
    }
    return at < tokens.size()
        && tokens.get(at).upos() == Upos.VERB
        && words.is(role, SourceLexicon.lemma(tokens.get(at)));
  }

  private boolean isBetween(Token token) {
    return token.upos() == Upos.AUX
        || token.upos() == Upos.ADV
        || words.is(Role.STAFF, SourceLexicon.lemma(token));
  }

  /** "Contacted by Untel". */
  private boolean isWitness(List<Token> tokens, int name) {
    return name > 1
        && words.is(Role.AGENT, tokens.get(name - 1))
        && words.is(Role.WITNESS, SourceLexicon.lemma(tokens.get(name - 2)));
  }

  private static boolean isName(Token token) {
    return token.upos() == Upos.PROPN && NameFinder.isCapital(token.form());
  }
}
