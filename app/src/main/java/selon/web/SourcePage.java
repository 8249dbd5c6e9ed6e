package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import selon.article.Article;
import selon.corpus.Card;
import selon.corpus.Decision;
import selon.corpus.Identities;
import selon.corpus.QuotedSource;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.view.Labels;
import selon.view.Line;
import selon.view.Masthead;
import selon.view.VisibleText;
import selon.view.Wording;

/** What the template of one source puts in its places. */
record SourcePage(Frame frame, Holdings holdings, QuotedSource source, int from) {

  static final int ROWS = 60;

  private static final int LONGEST = 360;

  List<QuotedSource.Quote> quotes() {
    return source.quotes().stream().skip(from).limit(ROWS).toList();
  }

  int next() {
    return from + ROWS < source.quotes().size() ? from + ROWS : -1;
  }

  String name() {
    return VisibleText.line(source.name(), 160);
  }

  String line() {
    return Line.of(source.kind()).toString();
  }

  String kind() {
    return frame.words().of("kind", source.kind());
  }

  SourceKind[] kinds() {
    return SourceKind.values();
  }

  String outlet(QuotedSource.Quote quote) {
    Card card = quote.article();
    return Masthead.among(card.outlet(), card.title(), card.id(), frame.words());
  }

  String when(QuotedSource.Quote quote) {
    return selon.view.Period.of(quote.article().published()).words(frame.words());
  }

  Optional<Wording> wording(QuotedSource.Quote quote) {
    return wording(quote, holdings, frame.words(), LONGEST);
  }

  /** What was said, as far as it fits; none if the article has just changed. */
  static Optional<Wording> wording(
      QuotedSource.Quote quote, Holdings holdings, Labels words, int longest) {
    return told(
        quote, holdings, (statement, article) -> Wording.of(statement, article, words, longest));
  }

  /** What is to be told of the statement; none if the article has just changed. */
  static <T> Optional<T> told(
      QuotedSource.Quote quote, Holdings holdings, BiFunction<Statement, Article, T> tell) {
    return holdings
        .reading(quote.article().id())
        .flatMap(
            reading ->
                reading.statements().stream()
                    .filter(statement -> statement.id().equals(quote.said().statement()))
                    .map(statement -> tell.apply(statement, reading.article()))
                    .findFirst());
  }

  private static String written(Statement statement, Article article) {
    return VisibleText.line(statement.source().spans(), article.text(), 60);
  }

  String language(QuotedSource.Quote quote) {
    return quote.article().language().tag();
  }

  String address(QuotedSource.Quote quote) {
    return Frame.statement(quote.article().id(), quote.said().statement());
  }

  /** The ways in which the articles that are shown write the name. */
  List<String> spellings() {
    Map<String, Integer> names = new TreeMap<>();
    for (QuotedSource.Quote quote : quotes()) {
      String written = told(quote, holdings, SourcePage::written).orElse("");
      if (!written.isEmpty()) {
        names.merge(written, 1, Integer::sum);
      }
    }
    return names.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(12)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Other sources whose name is part of this one, or the other way round. */
  List<QuotedSource> alike() {
    return holdings.alike().of(source).stream()
        .filter(other -> !holdings.isParted(source, other))
        .toList();
  }

  /** The other names that a person may say to be somebody else's. */
  List<String> joined() {
    Set<String> keys = new TreeSet<>(Set.of(Identities.key(source.name())));
    return source.otherNames().stream().filter(name -> keys.add(Identities.key(name))).toList();
  }

  /** The decisions in force about this source, the newest first. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Note note : frame.desk().notes()) {
      if (!note.undone() && about(note.decision())) {
        notes.add(0, note);
      }
    }
    return notes;
  }

  String words(Note note) {
    return frame.said(note);
  }

  private boolean about(Decision decision) {
    if (decision instanceof Decision.MergeSources merge) {
      return is(merge.name()) || is(merge.into());
    } else if (decision instanceof Decision.PartSources part) {
      return is(part.name()) || is(part.other());
    } else if (decision instanceof Decision.RenameSource rename) {
      return is(rename.name()) || is(rename.shown());
    } else if (decision instanceof Decision.SplitSource split) {
      return is(split.name()) || is(split.other());
    }
    return decision instanceof Decision.RetypeSource retype && is(retype.name());
  }

  private boolean is(String name) {
    String key = Identities.key(name);
    return source.names().anyMatch(own -> Identities.key(own).equals(key));
  }
}
