package selon.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Spans;

/** One article's sources while they are read, by one thread. */
final class SourceReading {

  /**
   * A source of which only the words can tell the kind, with what else is known of it.
   *
   * @param cue the word of the cue that means most; null if there is no cue
   */
  record Question(
      int attribution,
      Phrase phrase,
      @Nullable Figure figure,
      @Nullable Token cue,
      boolean nested) {}

  private final PhraseWords phraseWords;
  private final OwnOutlet ownOutlet;
  private final Words words;
  private final SourceTable table;
  private final Cast cast;
  private final @Nullable String outlet;
  private final FigureKinds kinds;
  private final PronounSources pronouns;

  SourceReading(SourceReader reader, Words words, List<Attribution> attributions) {
    this.phraseWords = reader.phraseWords();
    this.ownOutlet = reader.ownOutlet();
    this.words = words;
    int[] parents = Nesting.parents(words, phraseWords, attributions);
    table = new SourceTable(attributions, parents, phrases(reader, words, attributions));
    cast = reader.casts().read(words, nouns());
    QuotedParts quoted = new QuotedParts(words);
    outlet = reader.ownOutlet().in(words, cast, quoted);
    kinds = new FigureKinds(reader, table, cast, quoted);
    pronouns = new PronounSources(reader, words, table, kinds, cast, quoted, outlet);
  }

  private static @Nullable Phrase[] phrases(
      SourceReader reader, Words words, List<Attribution> attributions) {
    Initials initials = Initials.of(words, attributions, reader.names());
    @Nullable Phrase[] phrases = new Phrase[attributions.size()];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = reader.phrases().read(words, initials.meant(words.text(), attributions.get(i)));
    }
    return phrases;
  }

  private List<Phrase> nouns() {
    List<Phrase> nouns = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      Phrase phrase = table.phrase(i);
      if (phrase != null && phrase.pronoun() == null) {
        nouns.add(phrase);
      }
    }
    return nouns;
  }

  /** The sources of the statements, in their order. */
  List<Source> sources() {
    List<Question> questions = questions();
    for (Question question : questions) {
      if (question.figure != null) {
        kinds.withhold(question.phrase, question.figure);
      }
    }
    for (Question question : questions) {
      SourceKind kind = kinds.of(question);
      // "nos informations" are the speaker's own, and who speaks is known later
      if (kind != SourceKind.AUTHOR) {
        table.turnOut(question.attribution, named(question, kind));
      }
    }
    for (int i : table.outerFirst()) {
      if (!table.isRead(i)) {
        table.turnOut(i, pronouns.of(i));
      }
    }
    table.order().all().forEach(this::nameSame);
    return table.sources();
  }

  /** The sources that are noun phrases. */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      Phrase phrase = table.phrase(i);
      if (phrase != null && phrase.pronoun() == null) {
        Figure figure = cast.of(phrase);
        table.mean(i, figure);
        questions.add(
            new Question(
                i, phrase, figure, cueWord(words, table.attribution(i)), table.isNested(i)));
      }
    }
    return questions;
  }

  /** The first verb or noun of its cue, else its first word; null if it has none. */
  static @Nullable Token cueWord(Words words, Attribution each) {
    Spans cue = each.cue();
    if (cue.isEmpty()) {
      return null;
    }
    Token first = null;
    for (Token token : words.tokensIn(cue.hull())) {
      first = first == null ? token : first;
      if (token.upos() == Upos.VERB || token.upos() == Upos.NOUN) {
        return token;
      }
    }
    return first;
  }

  private Source named(Question question, SourceKind kind) {
    Spans spans = table.spans(question.attribution);
    Phrase phrase = question.phrase;
    Figure figure = question.figure;
    String name = phrase.several() || figure == null ? phrase.text() : figure.name();
    if (outlet != null && ownOutlet.isOwn(outlet, name, question.cue)) {
      return new Source(spans, SourceKind.AUTHOR, outlet);
    }
    return new Source(spans, kind, name);
  }

  /** "Selon la même source": whoever spoke last. */
  private void nameSame(int i) {
    Phrase phrase = table.phrase(i);
    if (phrase == null || !isSameSource(phrase)) {
      return;
    }
    for (int before : table.order().lately(i)) {
      if (mayBeSame(before)) {
        Source last = table.source(before);
        table.turnOut(i, new Source(table.spans(i), last.kind(), last.name()));
        return;
      }
    }
  }

  private boolean isSameSource(Phrase phrase) {
    return phrase.name() == null
        && phraseWords.is(PhraseWords.Role.ORIGIN, phrase.headToken().lemma())
        && phrase.all().stream().anyMatch(token -> phraseWords.is(PhraseWords.Role.SAME, token));
  }

  /** Somebody who is cited by the article itself. */
  private boolean mayBeSame(int i) {
    Source source = table.source(i);
    return !table.isNested(i)
        && source.name() != null
        && source.kind() != SourceKind.DOCUMENT
        && source.kind() != SourceKind.AUTHOR;
  }
}
