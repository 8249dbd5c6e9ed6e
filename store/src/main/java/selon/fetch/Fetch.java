package selon.fetch;

import java.net.URI;
import java.util.List;
import org.netpreserve.jwarc.MediaType;
import selon.page.Extent;
import selon.page.Pages;
import selon.page.Snapshot;

/** What became of an address: what stands there, or the reason why it was not fetched. */
public sealed interface Fetch {

  /** The address that was asked for. */
  URI address();

  /** The pages that were fetched, or the refusal. */
  Pages pages();

  /**
   * It was fetched.
   *
   * @param exchanges with each server on the way, redirections first; the last one is answered with
   *     what was asked for
   */
  record Fetched(URI address, List<Exchange> exchanges) implements Fetch {

    public Fetched {
      exchanges = List.copyOf(exchanges);
      if (exchanges.isEmpty()) {
        throw new IllegalArgumentException("nothing was exchanged for " + address);
      }
    }

    /** What came in the end. */
    public Exchange last() {
      return exchanges.get(exchanges.size() - 1);
    }

    /**
     * Read as they would be from an archive that keeps the exchange; the first has the redirections
     * that led to it.
     */
    @Override
    public Pages pages() {
      List<Snapshot> earlier =
          exchanges.subList(0, exchanges.size() - 1).stream().map(this::snapshot).toList();
      return Pages.of(address.toString(), last().response()).after(earlier);
    }

    private Snapshot snapshot(Exchange exchange) {
      return new Snapshot(
          address.toString(),
          exchange.address(),
          MediaType.HTTP_RESPONSE.toString(),
          exchange.received(),
          exchange.date(),
          Extent.WHOLE);
    }
  }

  /**
   * It was not fetched.
   *
   * @param problem what is wrong with it, in a few words with no line break
   */
  record Refused(URI address, String problem) implements Fetch {

    @Override
    public Pages pages() {
      return Pages.refused(address.toString(), problem);
    }
  }
}
