package selon.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import selon.sentence.Quotation;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;

/**
 * An article's tokens in one row over all sentences, as the hashes and numbers that models look at.
 * Heads and other places are indexes into the row.
 */
final class WordGrid {

  /** Shown for what lies outside the row. */
  static final int NONE = 0x5bd1e995;

  private static final List<Upos> TAGS = List.of(Upos.values());

  final Words words;

  /** The language that the words are shown in, as a number. */
  final int language;

  /** How much the article is of the domain of the corpus with other rulings; see {@link Domain}. */
  final int domain;

  final int size;
  final Token[] tokens;

  /** Lower-case form with digits alike; marks of quotation are all alike. */
  final int[] form;

  final int[] lemma;

  /** The number of the part of speech among all. */
  final int[] tag;

  final int[] relation;

  /** The index of the head, -1 for a root. */
  final int[] head;

  /** The first and the last token of the subtree under each token, itself included. */
  final int[] first;

  final int[] last;
  final int[] shape;

  /** What each token tells of who may speak; see {@link SpeakerKinds}. */
  final int[] speaker;

  /** The index of the sentence of each token. */
  final int[] sentence;

  /** Where sentences start, and one more: the size. */
  final int[] sentenceStart;

  /** The innermost quotation of each token as an index into those of the words, or -1. */
  final int[] quote;

  /** How many quotations hold each token. */
  final int[] depth;

  /** 1 at a mark that opens a quotation, 2 at one that closes, else 0. */
  final byte[] mark;

  /** The first and last token of each quotation. */
  final int[] quoteFirst;

  final int[] quoteLast;

  /** The first child of each token with a certain relation, or -1. */
  final int[] subject;

  final int[] object;
  final int[] clause;
  final int[] marker;

  /** How many punctuation marks stand before each token. */
  final int[] points;

  /** How many finite verbs, verbs of any form and words that deny stand before each token. */
  private final int[] finite;

  private final int[] verbs;
  private final int[] negations;

  /** The last token of each sentence that is no mark; the one before it where all are. */
  private final int[] lastWord;

  /** How many words before each token attribute nearly always and stand in no quotation. */
  final int[] speech;

  /** How many paragraphs begin before each token, or at it. */
  final int[] paragraph;

  /** The relations of each token's children, a bit each; see {@link WordTree#bit}. */
  final int[] children;

  /** The entry of the lexicon at its main token, and how many tokens it takes; null elsewhere. */
  final CueMatch[] cue;

  /** Whether the entry was found by the word's form alone, against its tag or lemma. */
  final boolean[] guessed;

  WordGrid(Words words, CueLexicon lexicon, SourceLexicon sources, Glosses glosses, int domain) {
    this.words = words;
    this.domain = domain;
    this.language = glosses.language().hashCode();
    List<Sentence> sentences = words.sentences().stream().map(glosses::plain).toList();
    int count = 0;
    for (Sentence s : sentences) {
      count += s.tokens().size();
    }
    size = count;
    tokens = new Token[size];
    form = new int[size];
    lemma = new int[size];
    tag = new int[size];
    relation = new int[size];
    head = new int[size];
    shape = new int[size];
    speaker = new int[size];
    sentence = new int[size];
    quote = new int[size];
    depth = new int[size];
    mark = new byte[size];
    points = new int[size + 1];
    finite = new int[size + 1];
    verbs = new int[size + 1];
    negations = new int[size + 1];
    speech = new int[size + 1];
    paragraph = new int[size];
    cue = new CueMatch[size];
    guessed = new boolean[size];
    sentenceStart = new int[sentences.size() + 1];
    lastWord = new int[sentences.size()];
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      sentenceStart[s] = at;
      lastWord[s] = at - 1;
      List<Token> own = sentences.get(s).tokens();
      List<Token> shown = glosses.shown(own);
      for (int i = 0; i < own.size(); i++) {
        read(shown.get(i), at + i, at, s);
      }
      int[] kinds = SpeakerKinds.of(own, sources);
      System.arraycopy(kinds, 0, speaker, at, kinds.length);
      for (CueMatch match : lexicon.in(own)) {
        cue[at + match.first()] = match;
      }
      for (int i = 0; i < own.size(); i++) {
        if (cue[at + i] == null && mayBeMistaken(own.get(i))) {
          cue[at + i] = lexicon.named(own, i).orElse(null);
          guessed[at + i] = cue[at + i] != null;
        }
      }
      at += own.size();
    }
    sentenceStart[sentences.size()] = size;
    WordTree tree = new WordTree(tokens, head);
    first = tree.first;
    last = tree.last;
    subject = tree.subject;
    object = tree.object;
    clause = tree.clause;
    marker = tree.marker;
    children = tree.children;
    quoteFirst = new int[words.quotations().size()];
    quoteLast = new int[words.quotations().size()];
    quotations();
    for (int i = 0; i < size; i++) {
      boolean speaks =
          cue[i] != null && !guessed[i] && cue[i].cue().strength() == 3 && depth[i] == 0;
      speech[i + 1] = speech[i] + (speaks ? 1 : 0);
      boolean begins = i > 0 && i == sentenceStart[sentence[i]] && breaks(i);
      paragraph[i] = i == 0 ? 0 : paragraph[i - 1] + (begins ? 1 : 0);
    }
  }

  /** Whether a line ends before the token. */
  private boolean breaks(int i) {
    String text = words.text();
    int from = tokens[i - 1].span().end();
    int to = tokens[i].span().start();
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeMistaken(Token token) {
    return switch (token.upos()) {
      case VERB, NOUN, ADJ, PROPN, X -> true;
      default -> false;
    };
  }

  private void read(Token token, int i, int start, int s) {
    tokens[i] = token;
    form[i] = token.form().toLowerCase(Locale.ROOT).hashCode();
    points[i + 1] = points[i] + (token.upos() == Upos.PUNCT ? 1 : 0);
    finite[i + 1] = finite[i] + (isFinite(i) ? 1 : 0);
    verbs[i + 1] = verbs[i] + (isVerb(i) ? 1 : 0);
    negations[i + 1] = negations[i] + (token.has("Polarity=Neg") ? 1 : 0);
    lastWord[s] = token.upos() == Upos.PUNCT ? lastWord[s] : i;
    lemma[i] = token.lemma().hashCode();
    tag[i] = TAGS.indexOf(token.upos());
    relation[i] = token.relation().hashCode();
    head[i] = token.head() < 0 ? -1 : start + token.head();
    sentence[i] = s;
    char letter = token.form().charAt(0);
    shape[i] =
        Character.isUpperCase(letter) ? (i == start ? 1 : 2) : Character.isDigit(letter) ? 3 : 0;
  }

  private void quotations() {
    Arrays.fill(quote, -1);
    List<Quotation> quotations = words.quotations();
    for (int q = 0; q < quotations.size(); q++) {
      Span span = quotations.get(q).span();
      int from = at(span.start());
      quoteFirst[q] = from;
      int to = from;
      while (to < size && tokens[to].span().start() < span.end()) {
        quote[to] = q;
        depth[to] = quotations.get(q).depth() + 1;
        to++;
      }
      quoteLast[q] = to - 1;
      if (to > from) {
        mark[from] = 1;
        if (quotations.get(q).closed()) {
          mark[to - 1] = 2;
        }
      }
    }
  }

  /** The first token that ends after the offset, or the size. */
  int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int sentenceEnd(int token) {
    return sentenceStart[sentence[token] + 1];
  }

  int sentenceFirst(int token) {
    return sentenceStart[sentence[token]];
  }

  /** Whether the token is of this part of speech; none is outside the row. */
  boolean is(int i, Upos upos) {
    return i >= 0 && i < size && tokens[i].upos() == upos;
  }

  /** Whether the token is this word or mark, to the letter; none is outside the row. */
  boolean is(int i, String form) {
    return i >= 0 && i < size && tokens[i].form().equals(form);
  }

  /** Whether the lexicon knows the token as a cue of this kind. */
  boolean isCue(int i, CueClass.Part part) {
    return cue[i] != null && cue[i].cue().part() == part;
  }

  /** "Selon", "according to": a preposition that nearly always hands on what is said. */
  boolean isFrame(int i) {
    return isCue(i, CueClass.Part.ADP) && cue[i].cue().strength() == 3;
  }

  /** The last token of the lexicon's entry that begins here; the token itself if none does. */
  int lastOfEntry(int i) {
    return cue[i] == null ? i : i + cue[i].last() - cue[i].first();
  }

  boolean isVerb(int i) {
    return is(i, Upos.VERB) || is(i, Upos.AUX);
  }

  boolean isFinite(int i) {
    return tokens[i].has("VerbForm=Fin");
  }

  boolean isNominal(int i) {
    return PhraseReader.isNominal(tokens[i]);
  }

  /** Whether a noun phrase may begin here. */
  boolean opensNominal(int i) {
    return switch (tokens[i].upos()) {
      case DET, NOUN, PROPN, NUM, ADJ -> true;
      default -> false;
    };
  }

  /** Whether a verb is among these tokens, whatever its form. */
  boolean hasVerb(int from, int to) {
    return rises(verbs, from, to);
  }

  /** Whether a word that denies is among these tokens. */
  boolean hasNegation(int from, int to) {
    return rises(negations, from, to);
  }

  boolean hasFinite(int from, int to) {
    return rises(finite, from, to);
  }

  /** Whether one that is counted is among these tokens; none is outside the row. */
  private static boolean rises(int[] before, int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(before.length - 1, to + 1);
    return first < end && before[end] > before[first];
  }

  /** The first noun or name among these tokens; the last token if none is. */
  int firstNominal(int from, int to) {
    int noun = from;
    while (noun < to && !isNominal(noun)) {
      noun++;
    }
    return noun;
  }

  /** The last token of the sentence that is no mark, but not one before this. */
  int lastWord(int from) {
    return Math.max(from, lastWord[sentence[from]]);
  }

  /** How many paragraphs end between two tokens; 2 at most. */
  int breaks(int from, int to) {
    return Math.min(2, paragraph[to] - paragraph[from]);
  }

  /** How many punctuation marks there are from one token to another, both included; 3 at most. */
  int commas(int from, int to) {
    return Math.min(3, points[to + 1] - points[from]);
  }

  Span span(int from, int to) {
    return new Span(tokens[from].span().start(), tokens[to].span().end());
  }
}
