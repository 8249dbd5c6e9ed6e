package selon.statement;

import java.util.List;
import selon.language.LanguagePack;
import selon.linear.Scorer;
import selon.sentence.Words;

/**
 * Reads who is meant by the sources of an article's statements: of what kind they are, and under
 * which name the article knows them. The name is the fullest proper name without titles; what has
 * none goes by its noun phrase without the article.
 *
 * <p>Names and descriptions are resolved from the beginning of the article to its end, then the
 * pronouns, those of outer statements before those in their contents. What stays in doubt keeps no
 * name.
 *
 * <p>Immutable and safe for threads. Linear in the article and its statements.
 */
public final class SourceReader {

  private final SourceLexicon lexicon;
  private final PhraseWords phraseWords;
  private final NameFinder names;
  private final PhraseReader phrases;
  private final CastReader casts;
  private final SourceKinds kinds;
  private final Withheld withheld;
  private final OwnOutlet ownOutlet;

  /**
   * A reader for the pack's language.
   *
   * @throws IllegalArgumentException if the pack lacks "sources.tsv", "pronouns.tsv",
   *     "phrase-words.tsv", "callings.tsv" or "sources.bin"
   */
  public SourceReader(LanguagePack pack) {
    this(pack, SourceKinds.model(pack));
  }

  SourceReader(LanguagePack pack, Scorer model) {
    lexicon = SourceLexicon.of(pack);
    phraseWords = PhraseWords.of(pack);
    names = new NameFinder(lexicon, phraseWords);
    ownOutlet = new OwnOutlet(phraseWords);
    phrases = new PhraseReader(lexicon, PronounLexicon.of(pack), phraseWords, names);
    casts = new CastReader(lexicon, phraseWords, Callings.of(pack), names, phrases);
    kinds = new SourceKinds(new SourceFeatures(lexicon), phraseWords, model);
    withheld = new Withheld(lexicon);
  }

  /** The sources of the statements, in their order. */
  public List<Source> read(Words words, List<Attribution> attributions) {
    return new SourceReading(this, words, attributions).sources();
  }

  SourceLexicon lexicon() {
    return lexicon;
  }

  OwnOutlet ownOutlet() {
    return ownOutlet;
  }

  PhraseWords phraseWords() {
    return phraseWords;
  }

  NameFinder names() {
    return names;
  }

  PhraseReader phrases() {
    return phrases;
  }

  CastReader casts() {
    return casts;
  }

  SourceKinds kinds() {
    return kinds;
  }

  Withheld withheld() {
    return withheld;
  }
}
