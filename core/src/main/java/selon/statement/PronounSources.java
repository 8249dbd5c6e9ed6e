package selon.statement;

import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Spans;

/**
 * Reads the sources of one article that name nobody: pronouns, and those that have no words. The
 * sources with names, and those of the statements around, must be in the table by then.
 */
final class PronounSources {

  private final SourceReader reader;
  private final Words words;
  private final SourceTable table;
  private final FigureKinds kinds;
  private final QuotedParts quoted;
  private final @Nullable String outlet;
  private final SpokenWords spoken;
  private final RelativeAntecedents relatives;
  private final PronounFigures figures;
  private final OneOfMany oneOfMany;

  /**
   * @param outlet the name of the one that the article speaks for; null if it is not known
   */
  PronounSources(
      SourceReader reader,
      Words words,
      SourceTable table,
      FigureKinds kinds,
      Cast cast,
      QuotedParts quoted,
      @Nullable String outlet) {
    this.reader = reader;
    this.words = words;
    this.table = table;
    this.kinds = kinds;
    this.quoted = quoted;
    this.outlet = outlet;
    spoken = new SpokenWords(words, reader.phraseWords(), quoted);
    relatives = new RelativeAntecedents(reader.phrases(), cast);
    Antecedents antecedents = new Antecedents(words, reader.phrases(), cast, quoted);
    figures =
        new PronounFigures(reader.phraseWords(), words, table, kinds, antecedents, quoted, spoken);
    oneOfMany = new OneOfMany(words, reader.phrases(), cast, quoted);
  }

  /** The source of the statement; puts whom it means into the table. */
  Source of(int i) {
    Spans spans = table.spans(i);
    Phrase phrase = table.phrase(i);
    if (phrase == null) {
      return spans.isEmpty() && isOwnCue(i) ? author(spans) : wordless(spans);
    }
    Pronoun pronoun = phrase.pronoun();
    if (pronoun == null) {
      return firstPerson(i, phrase, true);
    }
    return switch (pronoun.use()) {
      case SPEAKER -> firstPerson(i, phrase, pronoun.count() == Pronoun.Count.MANY);
      case ANYONE -> anyone(i, phrase);
      case ADDRESSEE -> new Source(spans, kinds.of(pronoun), null);
      case SOME -> new Source(spans, kinds.ofSome(i, phrase, pronoun), phrase.text());
      case SOMEONE -> new Source(spans, SourceKind.ANONYMOUS, phrase.text());
      case RELATIVE -> meant(i, phrase, relatives.of(phrase), pronoun);
      case OTHER -> other(i, phrase, pronoun);
    };
  }

  private Source author(Spans spans) {
    return new Source(spans, SourceKind.AUTHOR, outlet);
  }

  /** Marks alone, or words that are no part of the article proper. */
  private Source wordless(Spans spans) {
    String text = spans.in(words.text()).strip();
    return text.chars().anyMatch(Character::isLetter)
        ? new Source(spans, SourceKind.ROLE, text)
        : new Source(spans, SourceKind.NONE, null);
  }

  private Source meant(int i, Phrase phrase, @Nullable Figure figure, Pronoun pronoun) {
    if (figure != null) {
      table.mean(i, figure);
    }
    SourceKind kind = kinds.of(phrase, figure, pronoun);
    return new Source(table.spans(i), kind, figure == null ? null : figure.name());
  }

  private Source other(int i, Phrase phrase, Pronoun pronoun) {
    int before = table.order().before(i);
    int last = before < 0 ? i : before;
    Phrase speaker = table.phrase(last);
    boolean goesOn =
        figures.isQuotation(last) && figures.isQuotation(i) && oneOfMany.goesOn(speaker, phrase);
    Phrase one = goesOn ? speaker : oneOfMany.meantBy(phrase);
    return one == null || one.pronoun() == null
        ? meant(i, phrase, figures.of(i, phrase), pronoun)
        : new Source(table.spans(i), kinds.ofSome(i, one, one.pronoun()), one.text());
  }

  private Source firstPerson(int i, Phrase phrase, boolean many) {
    Spans spans = table.spans(i);
    int speaker = table.parent(i);
    while (speaker >= 0 && !spoken.has(table.attribution(speaker).content(), phrase.offset())) {
      speaker = table.parent(speaker);
    }
    if (speaker < 0) {
      return quoted.around(phrase.offset()) == null
          ? author(spans)
          : new Source(spans, many ? SourceKind.COLLECTIVE : SourceKind.PERSON, null);
    }
    table.mean(i, table.figure(speaker));
    Source own = table.source(speaker);
    SourceKind kind = own.kind() == SourceKind.NONE ? SourceKind.PERSON : own.kind();
    if (kind == SourceKind.DOCUMENT) {
      // those who wrote it, whom it does not name
      return new Source(spans, many ? SourceKind.ORGANISATION : SourceKind.PERSON, null);
    }
    boolean single = kind == SourceKind.PERSON || kind == SourceKind.ROLE;
    // "we" of one person are several, who do not bear his name
    return many && single
        ? new Source(spans, SourceKind.COLLECTIVE, null)
        : new Source(spans, kind, own.name());
  }

  private Source anyone(int i, Phrase phrase) {
    Spans spans = table.spans(i);
    boolean inWords = quoted.around(phrase.offset()) != null || table.isNested(i);
    if (inWords && !hasAddressee(phrase)) {
      return new Source(spans, SourceKind.COLLECTIVE, null);
    }
    return isOwnCue(i) ? author(spans) : new Source(spans, SourceKind.ANONYMOUS, null);
  }

  /** In "on m'a dit", "on nous assure" the speaker is not one of those who say it. */
  private static boolean hasAddressee(Phrase pronoun) {
    for (int i = pronoun.to(); i < Math.min(pronoun.tokens().size(), pronoun.to() + 2); i++) {
      Token token = pronoun.tokens().get(i);
      if (token.upos() == Upos.PRON && (token.has("Person=1") || token.has("Person=2"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnCue(int i) {
    Spans cue = table.attribution(i).cue();
    return !cue.isEmpty()
        && quoted.around(cue.hull().start()) == null
        && reader.lexicon().isOwnCue(words.tokensIn(cue.hull()));
  }
}
