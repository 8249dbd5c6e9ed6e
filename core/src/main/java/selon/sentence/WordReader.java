package selon.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import selon.article.Article;
import selon.language.LanguagePack;
import selon.text.Span;

/**
 * Reads an article's words: quotations, sentences, tokens with their tags, lemmas and heads.
 *
 * <p>Holds the models of one language, so make it once; safe for threads. Linear in the text.
 */
public final class WordReader {

  private final QuotationFinder quotations = new QuotationFinder();
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final WordAnalyser analyser;

  /**
   * A reader for the pack's language.
   *
   * @throws IllegalArgumentException if the pack lacks "tokens.tsv", or has neither "words.bin" nor
   *     "parts.bin" with "forms.tsv"
   */
  public WordReader(LanguagePack pack) {
    TokenRules rules = TokenRules.of(pack);
    this.tokenizer = new Tokenizer(rules);
    this.splitter = new SentenceSplitter(rules);
    this.analyser = WordAnalyser.of(pack);
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
    for (Span paragraph : body) {
      List<Span> tokens = tokenizer.tokens(text, paragraph);
      for (List<Span> sentence : splitter.sentences(text, tokens, closings)) {
        sentences.add(analyser.analyse(text, sentence));
      }
    }
    return new Words(article, sentences, found);
  }
}
