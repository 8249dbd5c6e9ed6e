package selon.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import selon.corpus.Found;
import selon.export.FoundCsv;
import selon.export.FoundJson;
import selon.language.Language;
import selon.search.CaseSearch;
import selon.search.Search;
import selon.search.UnusableIndex;
import selon.statement.Certainty;
import selon.statement.SourceKind;
import selon.store.Case;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.view.FoundView;

/** {@code selon search}: finds statements in a case by words. */
@Command(
    name = "search",
    description = {
      "Finds statements in a case by words, the best first; then articles that have the words where"
          + " nobody was found to say them. Words find their other forms, and a conditional as"
          + " \"serait\" finds conditionals; \"words in quotation marks\" are found as they are"
          + " written. Capitals and accents do not matter."
    },
    footer = {
      "",
      "source: content: cue: hedge: article: before a word or a phrase say where it must be.",
      "",
      "Examples:",
      "  selon search -c harbor dead fish",
      "  selon search -c harbor 'source:mayor \"no danger\"' --from 2025-06",
      "  selon search -c harbor hedge:conditional --outlet 'Daily Post'"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int MOST = 1000;

  @Mixin private CaseOption of = new CaseOption();
  @Mixin private ScreenOptions screen = new ScreenOptions();
  @Mixin private ListFormat format = new ListFormat();

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description =
          "words and phrases that must all be there; none for all that the rest lets pass")
  private List<String> query = List.of();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "words of the source's name, or of another that people gave it")
  private List<String> sources = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}")
  private List<SourceKind> kinds = List.of();

  @Option(
      names = "--certainty",
      split = ",",
      paramLabel = "CERTAINTY",
      description = "${COMPLETION-CANDIDATES}")
  private List<Certainty> certainties = List.of();

  @Option(
      names = "--language",
      split = ",",
      paramLabel = "TAG",
      description = "of the article: fr or fr,en")
  private List<String> languages = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "words of the outlet's name")
  private @Nullable String outlet;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "articles that may have appeared then or later: 2025, 2025-06, 2025-06-17")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "articles that may have appeared then or earlier")
  private @Nullable String to;

  @Option(
      names = "--claim",
      paramLabel = "ID",
      description = "only the tellings of a claim, by its id as `trace` tells it")
  private @Nullable String claim;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "how many to show at most (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  @Option(names = "--skip", paramLabel = "N", description = "how many of the best to pass over")
  private int skip;

  private final Console console;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, Unwritable {
    Language labels = screen.language(console);
    Search search = search();
    Found found;
    try (Case opened = Case.open(of.folder());
        CaseSearch index =
            CaseSearch.open(opened.index(), opened.corpus(), opened.decisions().inForce())) {
      if (index.generation() < opened.generation() && !screen.quiet) {
        console.say("the index is behind the case: selon index -c " + of.folder());
      }
      Search known = search;
      for (String source : sources) {
        known = known.withSource(source);
      }
      if (claim != null) {
        Cases.trace(opened);
        Optional<Cascade> cascade = opened.traces().cascade(claim);
        if (cascade.isEmpty()) {
          console.say(
              "there is no claim "
                  + claim
                  + " (any more: an id changes when other articles tell it); selon trace -c "
                  + of.folder()
                  + " -f json tells the ids");
          return ExitCode.NOTHING_FOUND;
        }
        known = known.withAmong(tellings(cascade.get()));
      }
      found = index.find(known);
    } catch (UnusableIndex e) {
      console.say(String.valueOf(e.getMessage()).replace("-c CASE", "-c " + of.folder()));
      return ExitCode.NO_INPUT;
    }
    if (found.isEmpty()) {
      nothing(found);
      return ExitCode.NOTHING_FOUND;
    }
    write(found, labels);
    return ExitCode.OK;
  }

  /** The statements that tell a claim. */
  private static Set<String> tellings(Cascade cascade) {
    Set<String> tellings = new TreeSet<>();
    for (Appearance telling : cascade.appearances()) {
      if (telling.statement() != null) {
        tellings.add(Search.key(telling.article().id(), telling.statement().id()));
      }
    }
    return tellings;
  }

  private Search search() {
    if (limit < 1 || limit > MOST) {
      throw screen.wrong("--limit is a number from 1 to " + MOST + ", not " + limit);
    }
    if (skip < 0 || skip > MOST) {
      throw screen.wrong("--skip is a number from 0 to " + MOST + ", not " + skip);
    }
    Search search =
        Search.of(String.join(" ", query))
            .withKinds(Set.copyOf(new TreeSet<>(kinds)))
            .withCertainties(Set.copyOf(new TreeSet<>(certainties)))
            .withOutlet(outlet)
            .page(skip, limit);
    try {
      Instant first = from == null ? null : Day.of(from).first();
      Instant last = to == null ? null : Day.of(to).last();
      return search
          .within(first, last)
          .withLanguages(
              languages.stream()
                  .map(tag -> new Language(tag.strip().toLowerCase(Locale.ROOT)))
                  .collect(Collectors.toSet()));
    } catch (IllegalArgumentException e) {
      throw screen.wrong(String.valueOf(e.getMessage()));
    }
  }

  private void nothing(Found found) {
    if (!screen.quiet) {
      console.say(
          found.undated() > 0
              ? "nothing is known to be of that time; "
                  + found.undated()
                  + " in articles that nothing dates"
              : "nothing was found");
    }
  }

  private void write(Found found, Language labels) throws Unwritable {
    try (Destination out = Destination.stream("the output", "", console.out())) {
      if (format.isText()) {
        FoundView view = new FoundView(labels, console.width(), screen.colors(console));
        out.write("", view.show(found, skip));
        return;
      }
      List<String> lines = new ArrayList<>();
      if (format.isCsv()) {
        lines.addAll(FoundCsv.rows(found));
      } else {
        found.statements().forEach(statement -> lines.add(FoundJson.write(statement)));
        found.articles().forEach(article -> lines.add(FoundJson.write(article)));
      }
      for (String line : lines) {
        out.write("", line);
      }
    }
  }
}
