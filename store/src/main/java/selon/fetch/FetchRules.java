package selon.fetch;

import java.time.Duration;
import selon.page.Pages;

/**
 * How to behave towards servers, and how much of them to bear.
 *
 * @param agent the name that servers are told; robots.txt is read for what stands before its slash
 * @param delay between two requests to one host; a server may ask for more
 * @param connecting how long to wait for a connection
 * @param silence how long to wait for the next bytes
 * @param total how long one request may take
 * @param largest of a page, unpacked, in bytes
 * @param redirections to follow at most
 * @param allowPrivate whether addresses are allowed that are not public
 */
public record FetchRules(
    String agent,
    Duration delay,
    Duration connecting,
    Duration silence,
    Duration total,
    int largest,
    int redirections,
    boolean allowPrivate) {

  /** What the command line goes by. */
  public static FetchRules usual(String version) {
    return new FetchRules(
        "Selon/" + version.replaceAll("[^\\w.-]", ""),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(60),
        Pages.LARGEST_PAGE,
        5,
        false);
  }

  /** The same, with addresses allowed that are not public. */
  public FetchRules allowingPrivate() {
    return new FetchRules(agent, delay, connecting, silence, total, largest, redirections, true);
  }
}
