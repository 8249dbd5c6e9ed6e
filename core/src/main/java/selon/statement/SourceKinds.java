package selon.statement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.language.LanguagePack;
import selon.linear.Features;
import selon.linear.LinearModel;
import selon.linear.Scorer;
import selon.sentence.Token;
import selon.sentence.Upos;

/**
 * Tells the kind of a source that has words: by rules where the lexicon knows its noun or the cast
 * its bearer, else by a linear model. Safe for threads.
 */
final class SourceKinds {

  static final String FILE = "sources.bin";

  /** The labels of the model, in its order. */
  static final List<SourceKind> KINDS =
      List.of(
          SourceKind.PERSON,
          SourceKind.ORGANISATION,
          SourceKind.MEDIUM,
          SourceKind.DOCUMENT,
          SourceKind.ROLE,
          SourceKind.COLLECTIVE,
          SourceKind.ANONYMOUS);

  static final List<String> LABELS = KINDS.stream().map(SourceKind::name).toList();

  private final SourceFeatures features;
  private final PhraseWords words;
  private final Scorer scorer;

  SourceKinds(SourceFeatures features, PhraseWords words, Scorer scorer) {
    this.features = features;
    this.words = words;
    this.scorer = scorer;
  }

  /** Reads the pack's model. */
  static LinearModel model(LanguagePack pack) {
    try (InputStream in = pack.open(FILE)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "language pack " + pack.language().tag() + " has no " + FILE);
      }
      return LinearModel.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  SourceKind of(Phrase phrase, @Nullable Figure figure, @Nullable Token cue, boolean nested) {
    boolean known = figure != null && figure.named();
    SourceWord marker = known ? null : features.marker(phrase);
    if (marker != null) {
      return marker.kind();
    }
    if ((figure == null || !known || figure.kind() == SourceKind.NONE) && isPaper(phrase)) {
      return SourceKind.MEDIUM;
    }
    if (!known && isBody(phrase)) {
      return SourceKind.ORGANISATION;
    }
    boolean untold = figure == null || figure.kind() == SourceKind.NONE;
    if (untold && phrase.isPointedAt()) {
      return SourceKind.ORGANISATION; // "cette dernière, Untel": a person had a full name before
    }
    if (isSure(phrase, figure)) {
      return phrase.kind(figure);
    }
    if (phrase.headToken().form().startsWith("@")) {
      return SourceKind.PERSON;
    }
    Features bag = new Features();
    features.fill(phrase, figure, cue, nested, bag);
    float[] scores = new float[LABELS.size()];
    bag.score(scorer, scores);
    SourceKind kind = KINDS.get(best(scores));
    boolean individual = kind == SourceKind.PERSON || kind == SourceKind.ROLE;
    if (individual && phrase.plural()) {
      // "two voters, Ada Crane and Tom Dunn" are people
      boolean named = phrase.all().stream().anyMatch(token -> token.upos() == Upos.PROPN);
      return kind == SourceKind.ROLE || !named ? SourceKind.COLLECTIVE : kind;
    }
    return individual ? individual(phrase, figure) : kind;
  }

  /** Whether a single one is a person or a role is no question of words, but of its name. */
  private static SourceKind individual(Phrase phrase, @Nullable Figure figure) {
    boolean named = figure == null ? phrase.name() != null : figure.named();
    return named ? SourceKind.PERSON : SourceKind.ROLE;
  }

  /** "Le Courrier", "the Harbor Herald": with an article, so that it is nobody's surname. */
  private boolean isPaper(Phrase phrase) {
    return !phrase.plural()
        && phrase.determiner() == Phrase.Determiner.DEFINITE
        && OutletSigns.isPaper(phrase.tokens(), phrase.head(), words);
  }

  /** "Police say": one body, of which many speak. */
  private boolean isBody(Phrase phrase) {
    return phrase.plural()
        && !phrase.several()
        && phrase.determiner() != Phrase.Determiner.QUANTITY
        && words.is(PhraseWords.Role.BODY, phrase.headToken());
  }

  static boolean isSure(Phrase phrase, @Nullable Figure figure) {
    boolean bareName = phrase.isNamedByHead() && phrase.determiner() == Phrase.Determiner.NONE;
    return bareName
        || phrase.noun() != null
        || figure != null && figure.named() && figure.kind() != SourceKind.NONE;
  }

  static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
