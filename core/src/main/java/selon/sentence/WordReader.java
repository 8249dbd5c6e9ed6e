package selon.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.article.Article;
import selon.article.EntryTime;
import selon.language.LanguagePack;
import selon.text.Span;

/**
 * Reads an article's words: quotations, sentences, tokens with their tags, lemmas and heads.
 *
 * <p>Holds the models of one language, so make it once; safe for threads. Linear in the text.
 */
public final class WordReader {

  /** In how many paragraphs a headline and the head of the story stand. */
  private static final int OPENING = 2;

  private final QuotationFinder quotations = new QuotationFinder();
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final WordAnalyzer analyzer;
  private final @Nullable SentenceMemory memory;

  /**
   * A reader for the pack's language.
   *
   * @throws IllegalArgumentException if the pack lacks "tokens.tsv", or has neither "words.bin" nor
   *     "parts.bin" with "forms.tsv"
   */
  public WordReader(LanguagePack pack) {
    this(pack, null);
  }

  private WordReader(LanguagePack pack, @Nullable SentenceMemory memory) {
    TokenRules rules = TokenRules.of(pack);
    this.tokenizer = new Tokenizer(rules);
    this.splitter = new SentenceSplitter(rules);
    this.analyzer = WordAnalyzer.of(pack);
    this.memory = memory;
  }

  /**
   * One that remembers the sentences that it met last, some 20 MB of them, and analyzes a copied
   * one once; what it reads is the same.
   */
  public static WordReader remembering(LanguagePack pack) {
    return new WordReader(pack, new SentenceMemory());
  }

  /** The words of the article proper; furniture has none. */
  public Words read(Article article) {
    String text = article.text();
    List<Span> body = article.body();
    List<Quotation> found = quotations.find(text, body);
    Set<Integer> closings = new HashSet<>();
    for (Quotation quotation : found) {
      if (quotation.closed()) {
        closings.add(quotation.span().end());
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Span paragraph = body.get(i);
      List<Span> tokens = tokenizer.tokens(text, paragraph);
      int dateline = Dateline.length(text, paragraph, tokens, i < OPENING);
      int head = Math.max(dateline, entry(text, paragraph, tokens));
      if (head > 0) {
        sentences.add(sentence(text, tokens.subList(0, head)));
      }
      List<Span> rest = tokens.subList(head, tokens.size());
      for (List<Span> sentence : splitter.sentences(text, rest, closings)) {
        sentences.add(sentence(text, sentence));
      }
    }
    return new Words(article, sentences, found);
  }

  /** How many tokens are the time of an entry, which nobody says; 0 if none are. */
  private static int entry(String text, Span paragraph, List<Span> tokens) {
    return EntryTime.of(text, paragraph)
        .map(time -> Dateline.within(time.head(), tokens))
        .orElse(0);
  }

  private Sentence sentence(String text, List<Span> tokens) {
    return memory == null
        ? analyzer.analyze(text, tokens)
        : memory.of(text, tokens, () -> analyzer.analyze(text, tokens));
  }
}
