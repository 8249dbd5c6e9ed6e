package selon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import selon.corpus.Decision;
import selon.statement.SourceKind;
import selon.view.Line;
import selon.view.Masthead;
import selon.view.VisibleText;

/** What the template of one source puts in its places. */
record SourcePage(Frame frame, Holdings holdings, SourceEntry source, int from) {

  static final int ROWS = 60;

  private static final int LONGEST = 360;

  List<SourceEntry.Quote> quotes() {
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

  String outlet(SourceEntry.Quote quote) {
    return Masthead.outlet(quote.article(), frame.words());
  }

  String when(SourceEntry.Quote quote) {
    return selon.view.Period.of(quote.article().published()).words(frame.words());
  }

  String words(SourceEntry.Quote quote) {
    return VisibleText.line(quote.statement().content(), quote.article().text(), LONGEST);
  }

  String language(SourceEntry.Quote quote) {
    return quote.article().language().tag();
  }

  String address(SourceEntry.Quote quote) {
    return Frame.statement(quote.article().id(), quote.statement().id());
  }

  /** The ways in which the articles write the name. */
  List<String> spellings() {
    Map<String, Integer> names = new TreeMap<>();
    for (SourceEntry.Quote quote : source.quotes()) {
      String text = quote.article().text();
      String written = VisibleText.line(quote.statement().source().spans(), text, 60);
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
  List<SourceEntry> alike() {
    return alike(source, holdings.sources());
  }

  static List<SourceEntry> alike(SourceEntry source, List<SourceEntry> all) {
    List<String> own = List.of(source.key().split("[^\\p{L}\\p{N}]+"));
    List<SourceEntry> alike = new ArrayList<>();
    for (SourceEntry other : all) {
      if (!other.key().equals(source.key()) && alike.size() < 6) {
        List<String> theirs = List.of(other.key().split("[^\\p{L}\\p{N}]+"));
        String last = own.get(own.size() - 1);
        boolean part = own.containsAll(theirs) || theirs.containsAll(own);
        boolean name = last.length() > 3 && theirs.get(theirs.size() - 1).equals(last);
        if (part || name && source.kind() == other.kind()) {
          alike.add(other);
        }
      }
    }
    return alike;
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
    return new NoteWords(frame.words()).of(note.decision());
  }

  private boolean about(Decision decision) {
    if (decision instanceof Decision.MergeSources merge) {
      return is(merge.name()) || is(merge.into());
    } else if (decision instanceof Decision.RenameSource rename) {
      return is(rename.name()) || is(rename.shown());
    } else if (decision instanceof Decision.SplitSource split) {
      return is(split.name()) || is(split.other());
    }
    return decision instanceof Decision.RetypeSource retype && is(retype.name());
  }

  private boolean is(String name) {
    return SourceEntry.key(name).equals(source.key());
  }
}
