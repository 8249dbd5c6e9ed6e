package selon.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import selon.article.Article;
import selon.language.LanguagePacks;
import selon.page.Extent;
import selon.page.Intake;
import selon.page.Page;
import selon.page.Pages;
import selon.statement.Reading;

/**
 * Reads inputs one after the other, writes each reading as soon as it is there and goes on past
 * what cannot be read. Holds one page at a time.
 */
final class Batch {

  /** A page of more characters makes browsers slow. */
  private static final int LARGE = 8 << 20;

  private final Console console;
  private final boolean quiet;
  private final Progress progress;
  private final Function<Page, Reading> reader;
  private int read;
  private int failed;
  private int broken;
  private int found;
  private int remarked;
  private int passedOver;
  private int teasers;
  private int cut;

  /**
   * @param quiet leaves out all messages but those on failures
   */
  Batch(Console console, boolean quiet, Progress progress, Function<Page, Reading> reader) {
    this.console = console;
    this.quiet = quiet;
    this.progress = progress;
    this.reader = reader;
  }

  /** Reads all and writes each; returns the exit code. */
  int run(Inputs inputs, Rendering format, Destination to) throws Unwritable {
    readAll(inputs, format, to);
    int code = code();
    // on a terminal, the view of one article says it already; a remark on each tells why
    boolean told = remarked == read || console.outIsTerminal() && read == 1;
    if (code == ExitCode.NOTHING_FOUND && !told) {
      note("nobody is said to say anything in " + (read == 1 ? "this article" : "these articles"));
    }
    return code;
  }

  /**
   * Reads all and keeps each; returns the exit code, which asks for no statements.
   *
   * @param keep takes what an input is called, and what was read from it
   */
  int collect(Inputs inputs, BiConsumer<String, Reading> keep) throws Unwritable {
    readAll(
        inputs,
        (name, reading) -> {
          keep.accept(name, reading);
          return "";
        },
        Destination.nowhere());
    int code = code();
    return code == ExitCode.NOTHING_FOUND ? ExitCode.OK : code;
  }

  private void readAll(Inputs inputs, Rendering format, Destination to) throws Unwritable {
    inputs.refused().forEach(this::refuse);
    List<Inputs.Input> all = inputs.found();
    for (int i = 0; i < all.size(); i++) {
      Inputs.Input input = all.get(i);
      try (Pages pages = input.pages().get()) {
        while (pages.hasNext()) {
          Intake intake = pages.next();
          progress.at(place(i, all.size(), intake.name()));
          take(intake, format, to);
        }
        passedOver += pages.passedOver().values().stream().mapToInt(Integer::intValue).sum();
      }
    }
    progress.clear();
    int files = skipped(inputs, "is of no kind");
    if (files > 0) {
      note(Amount.of(files, "file") + " in folders left alone: of no kind that is read");
    }
    int links = skipped(inputs, "is a link");
    if (links > 0) {
      note(Amount.of(links, "link") + " in folders not followed: name what they lead to");
    }
    if (passedOver > 0) {
      note(
          Amount.of(passedOver, "capture")
              + " in web archives passed over: pictures, errors and the like");
    }
    if (teasers > 0) {
      note(
          Amount.of(teasers, "article")
              + " read from teasers only: more is not in the feed; their addresses have the whole");
    }
    if (cut > 0) {
      note(Amount.of(cut, "article") + " read in part: cut short when it was captured");
    }
  }

  private static int skipped(Inputs inputs, String reason) {
    return (int) inputs.skipped().stream().filter(s -> s.reason().startsWith(reason)).count();
  }

  private String place(int number, int all, String name) {
    return all == 1
        ? name + " (" + read + " read)"
        : "reading " + (number + 1) + " of " + all + ": " + name;
  }

  private void take(Intake intake, Rendering format, Destination to) throws Unwritable {
    if (intake instanceof Intake.Refused refused) {
      refuse(refused);
      return;
    }
    Page page = ((Intake.Taken) intake).page();
    String shown;
    try {
      Reading reading = reader.apply(page);
      shown = format.show(page.name(), reading);
      read++;
      found += reading.statements().size();
      teasers += reading.article().extent() == Extent.TEASER ? 1 : 0;
      cut += reading.article().extent() == Extent.CUT ? 1 : 0;
      remark(page.name(), reading);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(page.name(), e);
      return;
    }
    progress.clear();
    to.write(page.name(), shown);
    if (shown.length() > LARGE && shown.startsWith("<!doctype html")) {
      note(
          page.name()
              + ": its page has "
              + (shown.length() >> 20)
              + " MB, which makes browsers slow; selon serve shows it in parts");
    }
  }

  private void remark(String name, Reading reading) {
    Article article = reading.article();
    String remark =
        article.body().isEmpty()
            ? "no article found on this page; save the page of one article"
            : LanguagePacks.limits(article.language()).orElse("");
    if (!remark.isEmpty()) {
      remarked++;
      note(name + ": " + remark);
    }
    Instant earliest = article.published().earliest();
    if (article.published().unreadable()) {
      note(name + ": its date cannot be read");
    } else if (earliest != null && earliest.isAfter(Instant.now(Clock.systemUTC()))) {
      note(name + ": its date lies in the future: " + earliest);
    }
  }

  private void refuse(Intake.Refused refused) {
    failed++;
    say(refused.name() + ": " + Advice.with(refused.problem()));
  }

  private void fail(String name, Throwable e) {
    failed++;
    broken++;
    String what =
        e instanceof OutOfMemoryError
            ? "not enough memory; give more: SELON_JAVA_OPTS=-Xmx2g"
            : "internal error: " + e + "; please report it with this input";
    say(name + ": " + what);
    if (console.environment().containsKey("SELON_DEBUG")) {
      e.printStackTrace(console.err());
    }
  }

  private void note(String message) {
    if (!quiet) {
      say(message);
    }
  }

  private void say(String message) {
    progress.clear();
    console.say(message);
  }

  private int code() {
    if (read == 0) {
      return broken > 0 ? ExitCode.INTERNAL_ERROR : ExitCode.NO_INPUT;
    }
    if (failed > 0) {
      return ExitCode.SOME_FAILED;
    }
    return found == 0 ? ExitCode.NOTHING_FOUND : ExitCode.OK;
  }
}
