package selon.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import selon.fetch.Fetch;
import selon.fetch.FetchRules;
import selon.fetch.Fetcher;

/** The options of commands that fetch what stands at addresses, if they are asked to. */
final class Fetching {

  @Option(
      names = "--fetch",
      description = "fetch the pages of addresses, and of files that list addresses")
  private boolean wanted;

  @Option(
      names = "--allow-private",
      description = "with --fetch: from this machine and its networks too")
  private boolean allowPrivate;

  private @Nullable Fetcher fetcher;

  /** Whether the user wants anything to be fetched. */
  boolean wanted() {
    return wanted;
  }

  /** Fetches what stands at an address; with one fetcher, so that each host has its time. */
  Fetch fetch(URI address) {
    Fetcher open = fetcher == null ? new Fetcher(rules()) : fetcher;
    fetcher = open;
    return open.fetch(address);
  }

  private FetchRules rules() {
    String version = Fetching.class.getPackage().getImplementationVersion();
    FetchRules usual = FetchRules.usual(version == null ? "dev" : version);
    return allowPrivate ? usual.allowingPrivate() : usual;
  }
}
