package selon.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import selon.sentence.Upos;

/**
 * Finds an article's names. What one sentence says of a name's kind holds for the article: after
 * "Selva Ardan, director", "Ardan" is a person too.
 */
final class NameFinder {

  /** A sentence with what was found in it so far. */
  record Line(FoldedSentence sentence, List<Stretch> names, List<Stretch> places) {}

  private final NameWords words;

  NameFinder(NameWords words) {
    this.words = words;
  }

  /** Adds the names of all sentences, and the places that are no part of one. */
  void find(List<Line> lines, List<Mention> found) {
    Map<String, String> kinds = kinds(lines);
    for (Line line : lines) {
      List<Stretch> names = new ArrayList<>();
      int next = 0;
      for (Stretch name : line.names()) {
        while (next < line.places().size() && line.places().get(next).to() <= name.from()) {
          next++;
        }
        String kind = kind(line, name, kinds);
        if (!isPlace(line.places(), next, name, kind) && counts(line.sentence(), name, kind)) {
          names.add(new Stretch(name.from(), name.to(), kind));
        }
      }
      add(line, names, found);
    }
  }

  private static void add(Line line, List<Stretch> names, List<Mention> found) {
    FoldedSentence sentence = line.sentence();
    int next = 0;
    for (Stretch place : line.places()) {
      while (next < names.size() && names.get(next).to() <= place.from()) {
        next++;
      }
      if (next == names.size() || !names.get(next).overlaps(place)) {
        String code = place.value();
        found.add(
            new Mention.Place(
                sentence.span(place.from(), place.to()), code.isEmpty() ? null : code));
      }
    }
    for (Stretch name : names) {
      found.add(new Mention.Name(sentence.span(name.from(), name.to()), name.value()));
    }
  }

  /** What the article says of whole names, and of the last names of persons. */
  private static Map<String, String> kinds(List<Line> lines) {
    Map<String, String> kinds = new HashMap<>();
    Set<String> speakers = new HashSet<>();
    for (Line line : lines) {
      for (Stretch name : line.names()) {
        String words = line.sentence().words(name.from(), name.to());
        if (name.value().equals(NameKinds.SPEAKER)) {
          speakers.add(words);
        } else if (!name.value().isEmpty()) {
          kinds.putIfAbsent(words, name.value());
          if (name.value().equals(NameKinds.PERSON)) {
            kinds.putIfAbsent(last(line, name), NameKinds.PERSON);
          }
        }
      }
    }
    for (Line line : lines) {
      for (Stretch name : line.names()) {
        if (name.value().isEmpty()
            && name.to() - name.from() > 1
            && speakers.contains(last(line, name))) {
          kinds.putIfAbsent(last(line, name), NameKinds.PERSON);
        }
      }
    }
    return kinds;
  }

  private static String last(Line line, Stretch name) {
    return line.sentence().token(name.to() - 1).form();
  }

  private static String kind(Line line, Stretch name, Map<String, String> kinds) {
    if (!name.value().isEmpty() && !name.value().equals(NameKinds.SPEAKER)) {
      return name.value();
    }
    String words = line.sentence().words(name.from(), name.to());
    String told = kinds.get(words);
    if (told != null) {
      return told;
    }
    return name.to() - name.from() > 1 && NameKinds.PERSON.equals(kinds.get(last(line, name)))
        ? NameKinds.PERSON
        : NameKinds.OTHER;
  }

  /** Whether the name is a place, or has one in it and nothing to say that it is more. */
  private static boolean isPlace(List<Stretch> places, int next, Stretch name, String kind) {
    if (next == places.size()) {
      return false;
    }
    Stretch place = places.get(next);
    boolean listed = !place.value().isEmpty() && place.contains(name);
    return listed || kind.equals(NameKinds.OTHER) && place.overlaps(name);
  }

  /** A word that only stands first, where all have a capital, is no name for that. */
  private boolean counts(FoldedSentence sentence, Stretch name, String kind) {
    boolean lone = name.to() - name.from() == 1;
    if (lone && sentence.form(name.from()).length() == 1) {
      return false;
    }
    return !lone
        || !kind.equals(NameKinds.OTHER)
        || !Capitals.isInitial(sentence, name.from())
            && sentence.upos(name.from()) == Upos.PROPN
            && !words.isPeople(sentence.form(name.from()));
  }
}
