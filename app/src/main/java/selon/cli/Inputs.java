package selon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import selon.fetch.WebAddress;
import selon.page.Intake;
import selon.page.Pages;

/**
 * The files that the arguments name, folders walked through, in a fixed order: that of the
 * arguments, within a folder by name.
 */
final class Inputs {

  private static final Set<String> ENDINGS =
      Set.of(
          "html", "htm", "xhtml", "txt", "jsonl", "ndjson", "json", "warc", "rss", "atom", "rdf",
          "xml", "wacz");

  /** How an address begins that no page has, as "ftp://". */
  private static final Pattern FOREIGN = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+://");

  /**
   * One thing to read.
   *
   * @param pages opens it; for an address, fetches it
   */
  record Input(String name, Supplier<Pages> pages) {}

  /**
   * Something in a folder that was left alone.
   *
   * @param reason in words
   */
  record Skipped(String name, String reason) {}

  private final InputStream in;
  private final Fetching fetching;
  private final List<Input> found = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Intake.Refused> refused = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  /** What is written to meanwhile: read as well, it would never end. */
  private final @Nullable Path output;

  private Inputs(InputStream in, Fetching fetching, @Nullable Path output) {
    this.in = in;
    this.fetching = fetching;
    this.output = output;
  }

  /**
   * @param fetching what to do with addresses
   */
  static Inputs of(List<String> arguments, InputStream in, Fetching fetching) {
    return of(arguments, in, fetching, Console.outFile());
  }

  /**
   * @param output the file that is written meanwhile; null if there is none
   */
  static Inputs of(
      List<String> arguments, InputStream in, Fetching fetching, @Nullable Path output) {
    Inputs inputs = new Inputs(in, fetching, output);
    arguments.forEach(inputs::add);
    return inputs;
  }

  List<Input> found() {
    return found;
  }

  /** The files among them. */
  List<Path> files() {
    return files;
  }

  /** What could not even be looked at. */
  List<Intake.Refused> refused() {
    return refused;
  }

  /**
   * What was left alone in folders: what names say is no text, what is hidden, and links that lead
   * out of the folder or nowhere.
   */
  List<Skipped> skipped() {
    return skipped;
  }

  private void add(String argument) {
    if (argument.equals("-")) {
      found.add(new Input("-", () -> Pages.of("-", in)));
    } else if (argument.isBlank()) {
      // it would be this folder, and comes of a variable that is not set
      refuse("\"" + argument + "\"", "is no name; name a file, or . for this folder");
    } else if (WebAddress.isOne(argument)) {
      addAddress(argument);
    } else {
      try {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          int before = found.size() + refused.size();
          addFolder(path, Folder.real(path));
          if (before == found.size() + refused.size()) {
            refuse(argument, "holds no file of a kind that is read");
          }
        } else if (FOREIGN.matcher(argument).lookingAt() && !Files.exists(path)) {
          refuse(argument, "is an address of a kind that is not fetched; http and https are");
        } else {
          addFile(path);
        }
      } catch (InvalidPathException e) {
        refuse(argument, "cannot be the name of a file on this system");
      }
    }
  }

  private void addAddress(String written) {
    URI address = WebAddress.parse(written);
    if (address == null) {
      refuse(written, "is no proper address");
    } else if (fetching.wanted()) {
      found.add(new Input(written, () -> fetching.fetch(address).pages()));
    } else {
      refuse(written, "is an address; fetch it with --fetch, or save the page first");
    }
  }

  private void addFile(Path file) {
    if (output != null && Folder.real(file).equals(output)) {
      refuse(file.toString(), "is what is written to; write elsewhere");
    } else if (!AddressList.is(file)) {
      files.add(file);
      found.add(new Input(file.toString(), () -> Pages.of(file)));
    } else if (fetching.wanted()) {
      addAddresses(file);
    } else {
      refuse(file.toString(), "is a list of addresses; fetch them with --fetch");
    }
  }

  private void addAddresses(Path list) {
    files.add(list);
    try {
      for (AddressList.Line line : AddressList.read(list)) {
        if (line.isAddress()) {
          addAddress(line.text());
        } else {
          refuse(list + ":" + line.number(), "is no address");
        }
      }
    } catch (IOException e) {
      refuse(list.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /**
   * @param root which links may not lead out of, with no links in its name
   */
  private void addFolder(Path folder, Path root) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (AccessDeniedException e) {
      refuse(folder.toString(), "may not be read: permission denied");
      return;
    } catch (DirectoryIteratorException | IOException e) {
      refuse(folder.toString(), "cannot be read: " + e.getMessage());
      return;
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    for (Path entry : entries) {
      boolean written = output != null && Folder.real(entry).equals(output);
      String problem = written ? "is what is written to" : problem(entry, root);
      if (!problem.isEmpty()) {
        skipped.add(new Skipped(entry.toString(), problem));
      } else if (Files.isDirectory(entry)) {
        addFolder(entry, root);
      } else {
        addFile(entry);
      }
    }
  }

  /** Why something in a folder is left alone; empty if it is not. */
  private static String problem(Path entry, Path root) {
    String name = entry.getFileName().toString();
    boolean link = Files.isSymbolicLink(entry);
    if (name.startsWith(".")) {
      return "is hidden";
    } else if (link && !Files.exists(entry)) {
      return "is a link that leads nowhere";
    } else if (link && Files.isDirectory(entry)) {
      // it may lead back up
      return "is a link to a folder, which is not followed; name the folder itself to add it";
    } else if (link && !Folder.real(entry).startsWith(root)) {
      return "is a link out of the folder, which is not followed; name the file itself to add it";
    } else if (Files.isDirectory(entry)) {
      return "";
    }
    return Files.isRegularFile(entry) && isRead(name) ? "" : "is of no kind that is read";
  }

  private void refuse(String name, String problem) {
    refused.add(new Intake.Refused(name, problem));
  }

  /**
   * By its name alone; what is compressed has another ending behind its own. Web archives of forms
   * that are not read are among these, so that whoever has them hears of it.
   */
  private static boolean isRead(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.replaceFirst("\\.(gz|zst)$", "");
    return ENDINGS.contains(bare.substring(bare.lastIndexOf('.') + 1));
  }
}
