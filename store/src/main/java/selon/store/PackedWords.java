package selon.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import selon.article.Article;
import selon.sentence.Quotation;
import selon.sentence.Sentence;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;

/**
 * An article's words as they are kept: rows of numbers and the texts that these refer to, deflated
 * (RFC 1950). The forms are not among them, since they stand in the article.
 */
final class PackedWords {

  /** The lemma is the form itself, or that in lower case; others are numbered from there. */
  private static final int SAME = 0;

  private static final int LOWER = 1;
  private static final int OTHERS = 2;

  private PackedWords() {}

  static byte[] pack(Words words) {
    Row counts = new Row();
    Row places = new Row();
    Row lemmas = new Row();
    Row tags = new Row();
    Row features = new Row();
    Row heads = new Row();
    Row relations = new Row();
    Map<String, Integer> texts = new LinkedHashMap<>();
    int end = 0;
    counts.add(words.sentences().size());
    for (Sentence sentence : words.sentences()) {
      List<Token> tokens = sentence.tokens();
      counts.add(tokens.size());
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        places.add(token.span().start() - end);
        places.add(token.span().length());
        end = token.span().end();
        lemmas.add(lemma(token, texts));
        tags.add(number(token.upos().name(), texts));
        features.add(number(token.features(), texts));
        heads.add(token.head() < 0 ? 0 : apart(token.head() - i));
        relations.add(number(token.relation(), texts));
      }
    }
    Row quotations = new Row();
    quotations.add(words.quotations().size());
    for (Quotation quotation : words.quotations()) {
      quotations.add(quotation.span().start());
      quotations.add(quotation.span().length());
      quotations.add(2 * quotation.depth() + (quotation.closed() ? 1 : 0));
    }
    Row all = new Row();
    all.add(texts.size());
    texts.keySet().forEach(all::add);
    for (Row row : List.of(counts, places, lemmas, tags, features, heads, relations, quotations)) {
      all.add(row);
    }
    return Packed.deflate(all.bytes());
  }

  private static int lemma(Token token, Map<String, Integer> texts) {
    if (token.lemma().equals(token.form())) {
      return SAME;
    }
    return token.lemma().equals(token.form().toLowerCase(Locale.ROOT))
        ? LOWER
        : OTHERS + number(token.lemma(), texts);
  }

  private static int number(String text, Map<String, Integer> texts) {
    return texts.computeIfAbsent(text, added -> texts.size());
  }

  /** A number that may be negative, as one that is not; never 0 but for 0. */
  private static int apart(int difference) {
    return difference < 0 ? -2 * difference - 1 : 2 * difference;
  }

  private static int together(int number) {
    return number % 2 == 0 ? number / 2 : -(number + 1) / 2;
  }

  /**
   * The words again.
   *
   * @throws IllegalArgumentException if they are none, or not those of such a text
   */
  static Words read(Article article, byte[] packed) {
    try {
      return read(article, new Reader(Packed.inflate(packed), 0));
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("are no words of the text", e);
    }
  }

  private static Words read(Article article, Reader all) {
    String[] texts = new String[all.next()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = all.text();
    }
    Reader counts = all.row();
    Reader places = all.row();
    Reader lemmas = all.row();
    Reader tags = all.row();
    Reader features = all.row();
    Reader heads = all.row();
    Reader relations = all.row();
    Reader quoted = all.row();
    List<Sentence> sentences = new ArrayList<>();
    int end = 0;
    for (int left = counts.next(); left > 0; left--) {
      int size = counts.next();
      List<Token> tokens = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int start = end + places.next();
        end = start + places.next();
        String form = article.text().substring(start, end);
        int lemma = lemmas.next();
        int head = heads.next();
        tokens.add(
            new Token(
                new Span(start, end),
                form,
                switch (lemma) {
                  case SAME -> form;
                  case LOWER -> form.toLowerCase(Locale.ROOT);
                  default -> texts[lemma - OTHERS];
                },
                Upos.valueOf(texts[tags.next()]),
                texts[features.next()],
                head == 0 ? -1 : i + together(head),
                texts[relations.next()]));
      }
      sentences.add(new Sentence(tokens.get(0).span().hull(tokens.get(size - 1).span()), tokens));
    }
    List<Quotation> quotations = new ArrayList<>();
    for (int left = quoted.next(); left > 0; left--) {
      int start = quoted.next();
      int length = quoted.next();
      int depth = quoted.next();
      quotations.add(new Quotation(new Span(start, start + length), depth / 2, depth % 2 == 1));
    }
    return new Words(article, sentences, quotations);
  }

  /** Numbers from 0 on, each in as few bytes as it takes. */
  private static final class Row {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void add(int number) {
      if (number < 0) {
        throw new IllegalArgumentException("cannot pack " + number);
      }
      int left = number;
      while (left > 0x7f) {
        bytes.write(left & 0x7f | 0x80);
        left >>>= 7;
      }
      bytes.write(left);
    }

    void add(String text) {
      byte[] letters = Letters.utf8(Letters.escape(text));
      add(letters.length);
      bytes.writeBytes(letters);
    }

    void add(Row row) {
      add(row.bytes.size());
      bytes.writeBytes(row.bytes());
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }

  /** Reads such numbers. */
  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int next() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        number |= (next & 0x7f) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    String text() {
      int length = next();
      at += length;
      return Letters.unescape(new String(bytes, at - length, length, StandardCharsets.UTF_8));
    }

    Reader row() {
      int length = next();
      at += length;
      return new Reader(bytes, at - length);
    }
  }
}
