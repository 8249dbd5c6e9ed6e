package selon.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/**
 * Fetches pages as a polite reader does: what robots.txt forbids is left alone, each host has its
 * time between requests, no answer may take too long or be too large, and only public addresses are
 * asked, at each hop of a redirection. What the network does wrong is a refusal: nothing throws for
 * it.
 *
 * <p>Nothing is sent but the request for the address. Not safe for threads.
 */
public final class Fetcher {

  private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
  private static final int OK = 200;

  /** No more of a robots.txt is read (RFC 9309, section 2.5 wants half a megabyte). */
  private static final int ROBOTS = 1 << 20;

  private final FetchRules rules;
  private final Resolver resolver;
  private final Predicate<InetAddress> permitted;
  private final Wire wire;
  private final Pace pace = new Pace();
  private final Map<String, BaseRobotRules> robots = new HashMap<>();

  public Fetcher(FetchRules rules) {
    this(rules, Resolver.SYSTEM);
  }

  public Fetcher(FetchRules rules, Resolver resolver) {
    this(rules, resolver, PublicAddresses::isPublic);
  }

  Fetcher(FetchRules rules, Resolver resolver, Predicate<InetAddress> permitted) {
    this.rules = rules;
    this.resolver = resolver;
    this.permitted = permitted;
    this.wire = new Wire(rules);
  }

  /** Fetches what stands at an address, through redirections. */
  public Fetch fetch(URI address) {
    List<Exchange> exchanges = new ArrayList<>();
    try {
      URI at = checked(address);
      while (true) {
        if (!robots(at).isAllowed(at.toString())) {
          return refused(address, at, "is closed to programs by its robots.txt", exchanges);
        }
        Exchange exchange = ask(at, delay(at));
        exchanges.add(exchange);
        HttpResponse response = exchange.parse();
        if (!REDIRECTIONS.contains(response.status())) {
          return response.status() == OK
              ? fetched(address, exchanges, response)
              : refused(address, at, "is not to be had: " + told(response), exchanges);
        }
        if (exchanges.size() > rules.redirections()) {
          return new Fetch.Refused(
              address, "leads on more than " + rules.redirections() + " times", exchanges);
        }
        at = next(at, response);
      }
    } catch (Refusal e) {
      return new Fetch.Refused(address, String.valueOf(e.getMessage()), exchanges);
    } catch (IOException e) {
      return new Fetch.Refused(address, problem(e), exchanges);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetch.Refused(address, "was not waited for", exchanges);
    }
  }

  private Fetch fetched(URI address, List<Exchange> exchanges, HttpResponse response)
      throws IOException {
    return Bodies.unpacked(response, rules.largest()).length <= rules.largest()
        ? new Fetch.Fetched(address, exchanges)
        : new Fetch.Refused(address, tooLarge(), exchanges);
  }

  private static String told(HttpResponse response) {
    // jwarc gives null where nothing follows the status
    String reason = Objects.requireNonNullElse(response.reason(), "").strip();
    return ("the server answers " + response.status() + " " + reason).strip();
  }

  private static URI next(URI at, HttpResponse response) throws Refusal {
    String location = response.headers().first("Location").orElse("").strip();
    try {
      URI next = WebAddress.parse(location);
      if (next == null && !location.isEmpty()) {
        next = WebAddress.parse(at.resolve(location.replace(" ", "%20")).toString());
      }
      if (next != null) {
        return checked(next);
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new Refusal("leads on to what is no address of the web");
  }

  private static URI checked(URI written) throws Refusal {
    URI address = WebAddress.parse(written.toString());
    if (address == null) {
      throw new Refusal("is no address of the web");
    }
    if (address.getRawUserInfo() != null) {
      throw new Refusal("holds a name or a password, which are not sent");
    }
    return address;
  }

  private static Fetch refused(URI address, URI at, String problem, List<Exchange> exchanges) {
    boolean same = at.equals(WebAddress.parse(address.toString()));
    return new Fetch.Refused(
        address, same ? problem : "leads to " + at + ", which " + problem, exchanges);
  }

  /** Asks the first of the host's addresses that may be asked and can be reached. */
  private Exchange ask(URI at, Duration delay) throws IOException, InterruptedException {
    List<InetAddress> servers = resolver.resolve(WebAddress.host(at));
    List<InetAddress> open =
        servers.stream().filter(s -> rules.allowPrivate() || permitted.test(s)).toList();
    if (open.isEmpty()) {
      String where = servers.isEmpty() ? "nothing" : servers.get(0).getHostAddress();
      throw new Refusal("leads to " + where + ", which is not public; --allow-private allows it");
    }
    pace.await(WebAddress.host(at).toLowerCase(Locale.ROOT), delay);
    IOException unreachable = null;
    for (InetAddress server : open.subList(0, Math.min(3, open.size()))) {
      try {
        return wire.ask(at, server);
      } catch (ConnectException | NoRouteToHostException e) {
        unreachable = e;
      }
    }
    throw unreachable == null ? new ConnectException() : unreachable;
  }

  private Duration delay(URI at) throws IOException, InterruptedException {
    long asked = robots(at).getCrawlDelay();
    return asked == BaseRobotRules.UNSET_CRAWL_DELAY || asked <= rules.delay().toMillis()
        ? rules.delay()
        : Duration.ofMillis(asked);
  }

  /** What the host allows; where it cannot be asked, nothing (RFC 9309, section 2.3.1). */
  private BaseRobotRules robots(URI at) throws IOException, InterruptedException {
    String origin = WebAddress.origin(at);
    BaseRobotRules known = robots.get(origin);
    if (known == null) {
      known = read(at.resolve("/robots.txt"));
      robots.put(origin, known);
    }
    return known;
  }

  private BaseRobotRules read(URI robots) throws IOException, InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    URI at = robots;
    for (int hop = 0; hop <= rules.redirections(); hop++) {
      Exchange exchange = ask(at, rules.delay());
      HttpResponse response = exchange.parse();
      if (REDIRECTIONS.contains(response.status())) {
        at = next(at, response);
      } else if (response.status() == OK) {
        return parser.parseContent(
            robots.toString(), Bodies.unpacked(response, ROBOTS), "text/plain", names());
      } else {
        return parser.failedFetch(response.status());
      }
    }
    return parser.failedFetch(404);
  }

  private List<String> names() {
    String agent = rules.agent().toLowerCase(Locale.ROOT);
    int slash = agent.indexOf('/');
    return List.of(slash < 0 ? agent : agent.substring(0, slash));
  }

  private String tooLarge() {
    return "is too large: more than " + (rules.largest() >> 20) + " MB";
  }

  private String problem(IOException e) {
    String message = e.getMessage();
    if (e instanceof UnknownHostException) {
      return "has an unknown host";
    }
    if (e instanceof Wire.TooLarge) {
      return tooLarge();
    }
    if (e instanceof SocketTimeoutException) {
      return "takes too long to answer";
    }
    if (e instanceof SSLException) {
      return "is not to be trusted: " + oneLine(message);
    }
    if (e instanceof ParsingException || e instanceof Wire.Garbled || e instanceof ZipException) {
      return "answers what is no proper HTTP";
    }
    return e instanceof EOFException
        ? "breaks off its answer"
        : "cannot be reached: " + oneLine(message);
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no connection" : message.replaceAll("\\s+", " ");
  }

  /** Why an address is not fetched. */
  private static final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    Refusal(String problem) {
      super(problem);
    }
  }
}
