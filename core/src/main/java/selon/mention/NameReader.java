package selon.mention;

import static selon.mention.Capitals.isAcronym;
import static selon.mention.Capitals.isInitial;
import static selon.mention.Capitals.isLoud;
import static selon.mention.Capitals.isName;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.mention.PhraseTable.Match;
import selon.sentence.Upos;

/**
 * Marks where the names of a sentence stand and what the words in and beside them say of their
 * kind; what only the rest of the article tells is left open.
 */
final class NameReader {

  /** A name has no more tokens than this. */
  private static final int LONGEST = 12;

  private final NameWords words;
  private final NameKinds kinds;

  NameReader(NameWords words) {
    this.words = words;
    this.kinds = new NameKinds(words);
  }

  /**
   * The names in order, none overlapping.
   *
   * @param taken the tokens that tell a time
   */
  List<Stretch> find(FoldedSentence sentence, BitSet taken) {
    if (words.isEmpty()) {
      return List.of();
    }
    boolean headline = Capitals.isHeadline(sentence);
    List<Stretch> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Stretch name = taken.get(i) ? null : at(sentence, i, headline);
      if (name == null) {
        Match<String> title = words.titles().at(sentence, i);
        i = title == null ? i + 1 : title.end();
      } else {
        int busy = taken.nextSetBit(name.from());
        if (busy < 0 || busy >= name.to()) {
          found.add(name);
        }
        i = name.to();
      }
    }
    return found;
  }

  private @Nullable Stretch at(FoldedSentence sentence, int i, boolean headline) {
    Match<String> known = words.names().at(sentence, i);
    if (known != null && isWritten(sentence, i, known.end(), headline)) {
      int end = known.end();
      while (sentence.capital(end) && isInside(sentence, end)) {
        end++;
      }
      return new Stretch(i, end, known.value());
    }
    Match<String> head = words.heads().at(sentence, i);
    if (head != null) {
      boolean proper = head.value().endsWith("!");
      int end = proper && !sentence.capital(i) ? 0 : headed(sentence, i, head.end());
      if (end > 0) {
        return new Stretch(i, end, proper ? NameKinds.ORGANISATION : head.value());
      }
    }
    return starts(sentence, i, headline) ? run(sentence, i, headline) : null;
  }

  /** A known name has the capitals of one: "Congress", "le Monde", not "le monde". */
  private static boolean isWritten(FoldedSentence sentence, int from, int to, boolean headline) {
    if (to - from > 1) {
      return sentence.capital(sentence.upos(from) == Upos.DET ? from + 1 : from);
    }
    boolean sure = sentence.upos(from) == Upos.PROPN || isAcronym(sentence, from);
    return sentence.capital(from) && (sure || !isInitial(sentence, from) && !headline);
  }

  /** "Union européenne", "ministère de la Mer": the end of what a head begins, 0 if nothing. */
  private int headed(FoldedSentence sentence, int from, int start) {
    boolean proper = sentence.capital(from);
    int at = start;
    boolean named = false;
    while (proper
        && at - from < LONGEST
        && sentence.upos(at) == Upos.ADJ
        && !isCommon(sentence, at)) {
      at++;
      named = true;
    }
    while (at - from < LONGEST) {
      Match<String> link = words.of().at(sentence, at);
      if (link == null && named) {
        link = words.and().at(sentence, at);
        if (link != null && isAnother(sentence, link.end())) {
          break;
        }
      }
      if (link == null || !sentence.capital(link.end()) || isTitle(sentence, link.end())) {
        break;
      }
      at = link.end() + 1;
      named = true;
      while (at - from < LONGEST && continues(sentence, at)) {
        at++;
      }
    }
    return named && (proper && !isInitial(sentence, from) || sentence.capital(at - 1)) ? at : 0;
  }

  private boolean continues(FoldedSentence sentence, int i) {
    return sentence.capital(i)
        && sentence.upos(i) != Upos.DET
        && sentence.upos(i) != Upos.PRON
        && sentence.upos(i) != Upos.PUNCT
        && !isTitle(sentence, i);
  }

  /** "President" before a name, not in "Department of Justice". */
  private boolean isTitle(FoldedSentence sentence, int i) {
    Match<String> title = words.titles().at(sentence, i);
    return title != null && isName(sentence, title.end());
  }

  /** Whether a name without a head starts with this token. */
  private boolean starts(FoldedSentence sentence, int i, boolean headline) {
    if (startsWithArticle(sentence, i, headline)) {
      return true;
    }
    if (!sentence.capital(i) || isCommon(sentence, i) && !isName(sentence, i + 1)) {
      return false;
    }
    if (isCommon(sentence, i) && sentence.upos(i) != Upos.PROPN
        || words.titles().at(sentence, i) != null) {
      return false;
    }
    Upos upos = sentence.upos(i);
    boolean first = words.firstNames().at(sentence, i) != null && isName(sentence, i + 1);
    if (upos == Upos.PROPN || first || isParticle(sentence, i) && !isInitial(sentence, i)) {
      return true;
    }
    boolean open = upos == Upos.NOUN || upos == Upos.ADJ || upos == Upos.X;
    boolean inner = !isInitial(sentence, i) && !headline;
    boolean followed = isName(sentence, i + 1) && !isCommon(sentence, i + 1);
    return open && inner && (followed || isAcronym(sentence, i));
  }

  /** "rapporte La Journée": an article with a capital where none is due is part of the name. */
  private boolean startsWithArticle(FoldedSentence sentence, int i, boolean headline) {
    return !headline
        && sentence.upos(i) == Upos.DET
        && sentence.capital(i)
        && sentence.capital(i + 1)
        && !isInitial(sentence, i)
        && !isCommon(sentence, i + 1)
        && !isLoud(sentence, i);
  }

  private boolean isCommon(FoldedSentence sentence, int i) {
    return words.common().is(sentence.form(i));
  }

  private Stretch run(FoldedSentence sentence, int from, boolean headline) {
    boolean article = sentence.upos(from) == Upos.DET;
    int at = article ? from + 2 : from + 1;
    boolean body = isInside(sentence, at - 1);
    while (at - from < LONGEST) {
      boolean part =
          isName(sentence, at) || sentence.capital(at) && !headline && isOpenClass(sentence, at);
      if (part && (isAnother(sentence, at) || startsPerson(sentence, from, at))) {
        break;
      }
      if (part && !isTitleHere(sentence, at)) {
        body |= isInside(sentence, at);
        at++;
        continue;
      }
      int next = joint(sentence, at, body);
      if (next < 0) {
        break;
      }
      at = next;
    }
    return new Stretch(from, at, kinds.of(sentence, from, at));
  }

  /** "De Gaulle" after a title. */
  private boolean isParticle(FoldedSentence sentence, int i) {
    return words.particles().is(sentence.form(i)) && isName(sentence, i + 1);
  }

  /** A known name, or a shorter one in capitals only, that goes on with no other. */
  private boolean isAnother(FoldedSentence sentence, int i) {
    Match<String> known = words.names().at(sentence, i);
    return known != null && (known.end() - i > 1 || isAcronym(sentence, i));
  }

  /** "Floridians Jeb Bush": a first name after what is none, before a last name. */
  private boolean startsPerson(FoldedSentence sentence, int from, int i) {
    return words.firstNames().at(sentence, i) != null
        && isName(sentence, i + 1)
        && words.firstNames().at(sentence, from) == null
        && !sentence.form(from).endsWith(".");
  }

  private boolean isTitleHere(FoldedSentence sentence, int i) {
    return sentence.upos(i) != Upos.PROPN && words.titles().at(sentence, i) != null;
  }

  private static boolean isOpenClass(FoldedSentence sentence, int i) {
    return switch (sentence.upos(i)) {
      case NOUN, ADJ, PROPN, X -> true;
      default -> false;
    };
  }

  private boolean isInside(FoldedSentence sentence, int i) {
    return words.inside().is(sentence.form(i));
  }

  /** The index after what joins two parts of a name: "de", "-", "&", in a body's "of the". */
  private int joint(FoldedSentence sentence, int at, boolean body) {
    if (at >= sentence.size()) {
      return -1;
    }
    if (sentence.form(at).equals("-") && sentence.joined(at) && sentence.joined(at + 1)) {
      return sentence.capital(at + 1) ? at + 2 : -1;
    }
    Match<String> particle = words.particles().at(sentence, at);
    if (particle == null && body) {
      particle = words.of().at(sentence, at);
    }
    return particle != null
            && (isName(sentence, particle.end()) || body && sentence.capital(particle.end()))
            && !isTitle(sentence, particle.end())
        ? particle.end() + 1
        : -1;
  }
}
