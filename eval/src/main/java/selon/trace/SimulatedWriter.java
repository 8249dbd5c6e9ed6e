package selon.trace;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import selon.article.Outlet;
import selon.article.OutletKind;
import selon.sentence.Upos;
import selon.text.Span;
import selon.trace.SimulatedText.Word;

/** Writes made-up articles word by word, with what they say of whom they have their story from. */
final class SimulatedWriter {

  /** Of the articles that say in the text whom they have it from, how many link there. */
  private static final double LINKED = 0.2;

  /** Of the articles that say whom they have it from, how many do so in the byline alone. */
  private static final double IN_BYLINE = 0.3;

  /**
   * How many reports of their own that come late say how they know: that the source spoke to them,
   * or that they were there. In the written stories 21 of 23 do.
   */
  private static final double SAYS_HOW = 0.9;

  private final Random random;
  private final SimulatedDates dates;

  SimulatedWriter(Random random, SimulatedDates dates) {
    this.random = random;
    this.dates = dates;
  }

  /**
   * Writes an article and notes in its draft what it says of where it has its story from.
   *
   * @param quotations the claims that are told as quotations in part
   * @param spans where each telling stands, which gets those of this article
   */
  SimulatedText.Made write(SimulatedDraft draft, Set<String> quotations, Map<String, Span> spans) {
    String language = draft.outlet.language();
    SimulatedText text = new SimulatedText();
    SimulatedDraft parent = draft.parent;
    boolean credits = parent != null && random.nextDouble() < draft.outlet.credits();
    draft.credits = credits;
    draft.saysHow = parent == null && !draft.outlet.isAgency() && random.nextDouble() < SAYS_HOW;
    boolean byline = credits && random.nextDouble() < IN_BYLINE;
    draft.claims.forEach(
        (claim, proposition) -> {
          if (credits && !byline && parent != null) {
            text.write(according(parent.outlet, language));
          }
          List<Word> written =
              draft.attributes && quotations.contains(claim)
                  ? SimulatedWords.quoted(proposition, language)
                  : proposition;
          draft.written.put(claim, written);
          Span content = text.write(written);
          spans.put(Simulator.telling(draft.id, claim), content);
          if (draft.attributes) {
            attribute(text, content, draft);
          }
          if (draft.saysHow) {
            text.write(
                draft.attributes ? toldTo(draft.outlet, language) : sawIt(draft.outlet, language));
          }
          text.end();
        });
    for (List<Word> filler : draft.fillers) {
      text.write(filler);
      text.end();
    }
    List<String> bylines =
        byline && parent != null ? List.of("avec " + parent.outlet.name()) : List.of();
    boolean links = credits && !byline && random.nextDouble() < LINKED;
    draft.dating = dates.of(draft.appeared());
    return text.made(
        draft.id,
        URI.create(draft.address()),
        new Outlet(draft.outlet.name(), OutletKind.MEDIUM),
        bylines,
        draft.dating,
        language,
        links && parent != null ? List.of(parent.address()) : List.of());
  }

  /** ", Nera Valo said". */
  private static void attribute(SimulatedText text, Span content, SimulatedDraft draft) {
    text.write(List.of(comma()));
    Span source = text.write(name(draft.source));
    boolean french = draft.outlet.language().equals("fr");
    Word said =
        french
            ? new Word("dit", "dire", Upos.VERB, "VerbForm=Fin")
            : new Word("said", "say", Upos.VERB, "VerbForm=Fin");
    Span cue = text.write(List.of(said));
    text.attribute(content, cue, source, draft.outlet.name());
  }

  /** "Selon la Gazette,", "According to the Gazette,". */
  private static List<Word> according(SimulatedOutlet outlet, String language) {
    List<Word> words = new ArrayList<>();
    for (String form : (language.equals("fr") ? "Selon" : "According to").split(" ")) {
      words.add(new Word(form, form.toLowerCase(Locale.ROOT), Upos.ADP, ""));
    }
    words.addAll(name(outlet.name()));
    words.add(comma());
    return words;
  }

  /** ", a constaté la Gazette", ", the Gazette saw". */
  private static List<Word> sawIt(SimulatedOutlet outlet, String language) {
    boolean french = language.equals("fr");
    List<Word> words = new ArrayList<>();
    words.add(comma());
    if (french) {
      words.add(new Word("a", "avoir", Upos.AUX, "VerbForm=Fin"));
      words.add(new Word("constaté", "constater", Upos.VERB, "VerbForm=Part"));
    }
    words.addAll(name(outlet.name()));
    if (!french) {
      words.add(new Word("saw", "see", Upos.VERB, "VerbForm=Fin"));
    }
    return words;
  }

  /** "à la Gazette", "to the Gazette". */
  private static List<Word> toldTo(SimulatedOutlet outlet, String language) {
    List<Word> words = new ArrayList<>();
    String to = language.equals("fr") ? "à" : "to";
    words.add(new Word(to, to, Upos.ADP, ""));
    words.addAll(name(outlet.name()));
    return words;
  }

  private static List<Word> name(String name) {
    List<Word> words = new ArrayList<>();
    for (String form : name.split(" ")) {
      words.add(new Word(form, form, Upos.PROPN, ""));
    }
    return words;
  }

  private static Word comma() {
    return new Word(",", ",", Upos.PUNCT, "");
  }
}
