package selon.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** A reader for the pack's language. */
  public WordReader(LanguagePack pack) {
    TokenRules rules = TokenRules.of(pack);
    this.tokenizer = new Tokenizer(rules);
    this.splitter = new SentenceSplitter(rules);
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
        sentences.add(analysed(text, sentence));
      }
    }
    return new Words(article, sentences, found);
  }

  private static Sentence analysed(String text, List<Span> spans) {
    List<Token> tokens = new ArrayList<>(spans.size());
    for (Span span : spans) {
      String form = span.in(text);
      tokens.add(
          new Token(
              span, form, form.toLowerCase(Locale.ROOT), Upos.X, "", tokens.size() - 1, "dep"));
    }
    return new Sentence(new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()), tokens);
  }
}
