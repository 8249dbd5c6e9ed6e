package selon.statement;

import java.util.List;

/** The labels of statements that are marked in their sentence, as {@link Marked} tells. */
final class LabelsRead {

  static final LabelReader FRENCH = new LabelReader(Marked.pack("fr"));
  private static final LabelReader ENGLISH = new LabelReader(Marked.pack("en"));

  private LabelsRead() {}

  static Labels fr(String marked) {
    return read(FRENCH, Marked.of("fr", marked));
  }

  static Labels en(String marked) {
    return read(ENGLISH, Marked.of("en", marked));
  }

  /** Its hedges, each as "word/KIND". */
  static List<String> hedges(String tag, String marked) {
    Marked of = Marked.of(tag, marked);
    return read(tag.equals("fr") ? FRENCH : ENGLISH, of).factuality().hedges().stream()
        .map(hedge -> hedge.span().in(of.words().text()) + "/" + hedge.kind())
        .toList();
  }

  private static Labels read(LabelReader reader, Marked of) {
    return reader.read(of.words(), of.attribution());
  }
}
