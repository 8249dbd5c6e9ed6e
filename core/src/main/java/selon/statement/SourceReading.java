package selon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import selon.sentence.Token;
import selon.sentence.Upos;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

/** One article's sources while they are read, by one thread. */
final class SourceReading {

  /** How many statements back the last speaker may be. */
  private static final int BACK = 8;

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

  private final SourceReader reader;
  private final Words words;
  private final List<Attribution> attributions;
  private final int[] parents;
  private final @Nullable Phrase[] phrases;
  private final Cast cast;
  private final QuotedParts quoted;
  private final @Nullable String outlet;
  private final RelativeAntecedents relatives;
  private final Antecedents antecedents;
  private final OneOfMany oneOfMany;
  private final @Nullable Figure[] figures;
  private final Source[] sources;
  private final Set<Integer> withheld;
  private final Map<Figure, SourceKind> kindOfFigure = new HashMap<>();

  /** The indices of the attributions in the order of the text, and each one's place in it. */
  private final List<Integer> order;

  private final int[] place;

  SourceReading(SourceReader reader, Words words, List<Attribution> attributions) {
    this.reader = reader;
    this.words = words;
    this.attributions = attributions;
    int size = attributions.size();
    parents = Nesting.parents(words, reader.phraseWords(), attributions);
    phrases = new Phrase[size];
    Initials initials = Initials.of(words, attributions, reader.names());
    List<Phrase> nouns = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      phrases[i] = reader.phrases().read(words, initials.meant(words.text(), attributions.get(i)));
      Phrase phrase = phrases[i];
      if (phrase != null && phrase.pronoun() == null) {
        nouns.add(phrase);
      }
    }
    cast = reader.casts().read(words, nouns);
    quoted = new QuotedParts(words);
    outlet = reader.ownOutlet().in(words, cast, quoted);
    relatives = new RelativeAntecedents(reader.phrases(), cast);
    antecedents = new Antecedents(words, reader.phrases(), cast, quoted);
    oneOfMany = new OneOfMany(words, reader.phrases(), cast, quoted);
    withheld = reader.withheld().among(nameless(), quoted);
    figures = new Figure[size];
    sources = new Source[size];
    order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingInt(this::offset).thenComparing(i -> i))
            .toList();
    place = new int[size];
    for (int at = 0; at < size; at++) {
      place[order.get(at)] = at;
    }
  }

  /** The sources of the statements, in their order. */
  List<Source> sources() {
    List<Question> questions = questions();
    for (Question question : questions) {
      if (question.figure != null && withheld.contains(question.phrase.offset())) {
        kindOfFigure.put(question.figure, SourceKind.ANONYMOUS);
      }
    }
    for (Question question : questions) {
      SourceKind kind = kind(question);
      // "nos informations" are the speaker's own, and who speaks is known later
      if (kind != SourceKind.AUTHOR) {
        sources[question.attribution] = named(question.attribution, question.phrase, kind);
      }
    }
    for (int i : byDepth()) {
      if (sources[i] == null) {
        sources[i] = pronounOrNone(i);
      }
    }
    order.forEach(this::nameSame);
    return List.of(sources);
  }

  /** "Selon la même source": whoever spoke last. */
  private void nameSame(int i) {
    Phrase phrase = phrases[i];
    int at = place[i] - 1;
    while (at >= 0 && place[i] - at <= BACK && !mayBeSame(order.get(at))) {
      at--;
    }
    int before = at < 0 || place[i] - at > BACK ? -1 : order.get(at);
    boolean same =
        before >= 0
            && phrase != null
            && phrase.name() == null
            && reader.phraseWords().is(PhraseWords.Role.ORIGIN, phrase.headToken().lemma())
            && phrase.all().stream()
                .anyMatch(token -> reader.phraseWords().is(PhraseWords.Role.SAME, token));
    if (same) {
      Source last = sources[before];
      sources[i] = new Source(sources[i].spans(), last.kind(), last.name());
    }
  }

  /** Somebody who is cited by the article itself. */
  private boolean mayBeSame(int i) {
    Source source = sources[i];
    return parents[i] < 0
        && source.name() != null
        && source.kind() != SourceKind.DOCUMENT
        && source.kind() != SourceKind.AUTHOR;
  }

  private List<Phrase> nameless() {
    List<Phrase> nameless = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase == null) {
        continue;
      }
      Pronoun pronoun = phrase.pronoun();
      Figure figure = pronoun == null ? cast.of(phrase) : null;
      if (pronoun == null ? figure == null || !figure.named() : mayBeNobody(pronoun)) {
        nameless.add(phrase);
      }
    }
    return nameless;
  }

  private static boolean mayBeNobody(Pronoun pronoun) {
    return pronoun.use() == Pronoun.Use.SOME || pronoun.use() == Pronoun.Use.OTHER;
  }

  private SourceKind kind(Question question) {
    Figure figure = question.figure;
    if (withheld.contains(question.phrase.offset())
        || (figure == null || !figure.named())
            && question.phrase.noun() == null
            && isOfNameless(question.attribution, question.phrase)
        || figure != null
            && !figure.named()
            && !question.phrase.several()
            && kindOfFigure.get(figure) == SourceKind.ANONYMOUS) {
      return SourceKind.ANONYMOUS;
    }
    SourceKind kind = reader.kinds().of(question.phrase, figure, question.cue, question.nested);
    if (figure != null) {
      kindOfFigure.putIfAbsent(figure, kind);
      figure.turnOut(kind, reader.phraseWords().headLast());
    }
    return kind;
  }

  /** The sources that are noun phrases. */
  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < phrases.length; i++) {
      Phrase phrase = phrases[i];
      if (phrase != null && phrase.pronoun() == null) {
        figures[i] = cast.of(phrase);
        questions.add(new Question(i, phrase, figures[i], cueWord(i), parents[i] >= 0));
      }
    }
    return questions;
  }

  private Source named(int i, Phrase phrase, SourceKind kind) {
    Spans spans = attributions.get(i).source();
    Figure figure = figures[i];
    String name = phrase.several() || figure == null ? phrase.text() : figure.name();
    if (outlet != null && NameKeys.folded(outlet).equals(NameKeys.folded(name))) {
      return new Source(spans, SourceKind.AUTHOR, outlet);
    }
    return new Source(spans, kind, name);
  }

  private Source pronounOrNone(int i) {
    Spans spans = attributions.get(i).source();
    Phrase phrase = phrases[i];
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
      case ADDRESSEE -> new Source(spans, kindOf(pronoun), null);
      case SOME -> new Source(spans, kindOfSome(i, phrase, pronoun), phrase.text());
      case SOMEONE -> new Source(spans, SourceKind.ANONYMOUS, phrase.text());
      case RELATIVE -> meant(i, relatives.of(phrase), pronoun);
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

  private Source meant(int i, @Nullable Figure figure, Pronoun pronoun) {
    Spans spans = attributions.get(i).source();
    Phrase phrase = phrases[i];
    // "confie-t-elle sous couvert d'anonymat"
    boolean nobody = phrase != null && withheld.contains(phrase.offset());
    if (figure == null) {
      return new Source(spans, nobody ? SourceKind.ANONYMOUS : kindOf(pronoun), null);
    }
    figures[i] = figure;
    if (nobody && !figure.named()) {
      kindOfFigure.put(figure, SourceKind.ANONYMOUS);
    }
    return new Source(spans, kindOf(figure, pronoun), figure.name());
  }

  private SourceKind kindOf(Figure figure, Pronoun pronoun) {
    SourceKind kind = kindOfFigure.getOrDefault(figure, figure.kind());
    if (kind != SourceKind.NONE) {
      return kind;
    }
    // "il" may be any thing, "he" may not
    boolean fullName = figure.named() && figure.name().indexOf(' ') > 0;
    boolean thing =
        !reader.phraseWords().headLast() && pronoun.count() == Pronoun.Count.ONE && !fullName;
    return thing ? SourceKind.ORGANISATION : kindOf(pronoun);
  }

  private static SourceKind kindOf(Pronoun pronoun) {
    if (pronoun.count() == Pronoun.Count.MANY) {
      return SourceKind.COLLECTIVE;
    }
    return pronoun.gender() == Gender.NEUTER ? SourceKind.ORGANISATION : SourceKind.PERSON;
  }

  /** One of many is not called by name. */
  private SourceKind kindOfSome(int i, Phrase phrase, Pronoun pronoun) {
    if (withheld.contains(phrase.offset()) || isOfNameless(i, phrase)) {
      return SourceKind.ANONYMOUS;
    }
    return pronoun.count() == Pronoun.Count.ONE ? SourceKind.ROLE : SourceKind.COLLECTIVE;
  }

  private Source other(int i, Phrase phrase, Pronoun pronoun) {
    int last = place[i] == 0 ? i : order.get(place[i] - 1);
    boolean goesOn = isQuotation(last) && isQuotation(i) && oneOfMany.goesOn(phrases[last], phrase);
    Phrase one = goesOn ? phrases[last] : oneOfMany.meantBy(phrase);
    return one == null || one.pronoun() == null
        ? meant(i, other(i, phrase), pronoun)
        : new Source(attributions.get(i).source(), kindOfSome(i, one, one.pronoun()), one.text());
  }

  private boolean isQuotation(int i) {
    Spans said = attributions.get(i).content();
    return !said.isEmpty() && quoted.around(said.hull().start() + 1) != null;
  }

  /** "One of them", "the other", "a second" of those before who are not named. */
  private boolean isOfNameless(int i, Phrase phrase) {
    if (!reader.phraseWords().is(PhraseWords.Role.ONE_OF_MANY, phrase.headToken())) {
      return false;
    }
    for (int at = place[i] - 1; at >= Math.max(0, place[i] - BACK); at--) {
      Phrase before = phrases[order.get(at)];
      if (before != null && before.pronoun() == null && before.plural()) {
        Figure group = figures[order.get(at)];
        return withheld.contains(before.offset())
            || group != null && kindOfFigure.get(group) == SourceKind.ANONYMOUS;
      }
    }
    return false;
  }

  /**
   * "He said … He also said …": whom the same pronoun at the head of the sentence before means;
   * null if there is none.
   */
  private @Nullable Figure parallel(int i, Phrase phrase) {
    int before = place[i] == 0 ? -1 : order.get(place[i] - 1);
    Phrase last = before < 0 ? null : phrases[before];
    if (last == null || last.pronoun() == null || last.from() > 0 || phrase.from() > 0) {
      return null;
    }
    boolean same =
        parents[before] == parents[i]
            && last.headToken().lower().equals(phrase.headToken().lower())
            && quoted.around(phrase.offset()) == null
            && quoted.around(last.offset()) == null;
    int end = last.tokens().get(last.tokens().size() - 1).span().end();
    boolean next =
        same
            && end <= phrase.offset()
            && words.text().substring(end, phrase.offset()).isBlank()
            && words.text().substring(end, phrase.offset()).indexOf('\n') < 0;
    return next ? figures[before] : null;
  }

  private @Nullable Figure other(int i, Phrase phrase) {
    Figure parallel = parallel(i, phrase);
    if (parallel != null) {
      return parallel;
    }
    int parent = parents[i];
    Figure speaker = parent < 0 ? null : figures[parent];
    boolean quotes =
        parent >= 0 && quoted.around(phrase.offset()) != null && speaksIn(parent, phrase.offset());
    Spans said = attributions.get(i).content();
    boolean denies = reader.phraseWords().isCue(PhraseWords.Role.DENYING, attributions.get(i));
    Spans charge = denies ? said : Spans.none();
    Figure meant = antecedents.ofPronoun(phrase, said, charge, speaker, quotes, lastSpeaker(i));
    Token cue = cueWord(i);
    boolean adds = cue != null && reader.phraseWords().is(PhraseWords.Role.ADDING, cue.lemma());
    if (meant == null && (isQuotation(i) || adds) && quoted.around(phrase.offset()) == null) {
      meant = speakingOn(i, phrase);
    }
    return meant != null && isLatter(phrase) && meant == lastPronoun(i) ? null : meant;
  }

  private static boolean isIndividual(SourceKind kind) {
    return kind == SourceKind.PERSON || kind == SourceKind.ROLE || kind == SourceKind.ANONYMOUS;
  }

  /** "A neighbor said the boy had left. “He ran,” he said": who spoke just before goes on. */
  private @Nullable Figure speakingOn(int i, Phrase phrase) {
    int before = place[i] == 0 ? -1 : order.get(place[i] - 1);
    while (before >= 0 && parents[before] >= 0) {
      before = parents[before];
    }
    Figure figure = before < 0 || before == i ? null : figures[before];
    Pronoun word = phrase.pronoun();
    boolean goesOn =
        figure != null
            && word != null
            && word.count() == Pronoun.Count.ONE
            && word.gender() != Gender.NEUTER
            && !figure.plural()
            && isIndividual(kindOfFigure.getOrDefault(figure, figure.kind()))
            && phrase.gender().agrees(figure.gender())
            && offset(before) < phrase.offset()
            && words.text().substring(offset(before), phrase.offset()).indexOf('\n') < 0;
    return goesOn ? figure : null;
  }

  /** "Celle-ci", which turns to another than "elle" before it; "cette dernière" may not. */
  private static boolean isLatter(Phrase pronoun) {
    return pronoun.headToken().has("PronType=Dem") && pronoun.headToken().upos() == Upos.PRON;
  }

  /** Whom the source of the statement before means; null if it is no pronoun. */
  private @Nullable Figure lastPronoun(int i) {
    int before = place[i] == 0 ? -1 : order.get(place[i] - 1);
    Phrase source = before < 0 ? null : phrases[before];
    return source == null || source.pronoun() == null ? null : figures[before];
  }

  private @Nullable Figure lastSpeaker(int i) {
    for (int at = place[i] - 1; at >= Math.max(0, place[i] - BACK); at--) {
      int before = order.get(at);
      Figure figure = figures[before];
      if (figure != null && (parents[before] < 0 || parents[before] == parents[i])) {
        return figure;
      }
    }
    return null;
  }

  private Source firstPerson(int i, Phrase phrase, boolean many) {
    Spans spans = attributions.get(i).source();
    int speaker = parents[i];
    while (speaker >= 0 && !speaksIn(speaker, phrase.offset())) {
      speaker = parents[speaker];
    }
    if (speaker < 0) {
      return quoted.around(phrase.offset()) == null
          ? author(spans)
          : new Source(spans, many ? SourceKind.COLLECTIVE : SourceKind.PERSON, null);
    }
    figures[i] = figures[speaker];
    Source own = sources[speaker];
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
    Spans spans = attributions.get(i).source();
    boolean inWords = quoted.around(phrase.offset()) != null || parents[i] >= 0;
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
    Spans cue = attributions.get(i).cue();
    return !cue.isEmpty()
        && quoted.around(cue.hull().start()) == null
        && reader.lexicon().isOwnCue(words.tokensIn(cue.hull()));
  }

  /** Whether the words at the offset are the speaker's own: in quotation marks, or set off. */
  private boolean speaksIn(int statement, int offset) {
    Spans content = attributions.get(statement).content();
    if (!content.contains(offset)) {
      return false;
    }
    Span quotation = quoted.around(offset);
    if (quotation != null) {
      return content.overlaps(quotation);
    }
    return !isIndirect(statement, offset);
  }

  /** Whether the words at the offset are told in the writer's words, after "que". */
  private boolean isIndirect(int statement, int offset) {
    for (Span piece : attributions.get(statement).content()) {
      if (piece.contains(offset)) {
        List<Token> tokens = firstTokens(piece);
        return !tokens.isEmpty()
            && reader.phraseWords().is(PhraseWords.Role.COMPLEMENTIZER, tokens.get(0));
      }
    }
    return false;
  }

  private List<Token> firstTokens(Span piece) {
    int end = Math.min(piece.end(), piece.start() + 40);
    return words.tokensIn(new Span(piece.start(), end));
  }

  private @Nullable Token cueWord(int i) {
    Spans cue = attributions.get(i).cue();
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

  private int offset(int i) {
    Attribution each = attributions.get(i);
    Spans spans = each.source().isEmpty() ? each.cue() : each.source();
    spans = spans.isEmpty() ? each.content() : spans;
    return spans.isEmpty() ? 0 : spans.hull().start();
  }

  /** Outer statements first, within a depth in the order of the text. */
  private List<Integer> byDepth() {
    int[] depths = new int[parents.length];
    Arrays.fill(depths, -1);
    for (int i = 0; i < parents.length; i++) {
      int depth = 0;
      int at = i;
      while (parents[at] >= 0 && depths[at] < 0) {
        depth++;
        at = parents[at];
      }
      depth += Math.max(0, depths[at]);
      for (at = i; at >= 0 && depths[at] < 0; at = parents[at]) {
        depths[at] = depth--;
      }
    }
    return order.stream().sorted(Comparator.comparingInt(i -> depths[i])).toList();
  }
}
