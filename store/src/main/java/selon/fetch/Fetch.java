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
      List<Snapshot> all = snapshots(address, exchanges);
      return Pages.of(address.toString(), last().response())
          .after(all.subList(0, all.size() - 1), all.get(all.size() - 1));
    }
  }

  /**
   * It was not fetched.
   *
   * @param problem what is wrong with it, in a few words with no line break
   * @param exchanges with servers until then
   */
  record Refused(URI address, String problem, List<Exchange> exchanges) implements Fetch {

    public Refused {
      exchanges = List.copyOf(exchanges);
    }

    /** The refusal, with what servers answered until then. */
    @Override
    public Pages pages() {
      return Pages.refused(address.toString(), problem, snapshots(address, exchanges));
    }
  }

  private static List<Snapshot> snapshots(URI address, List<Exchange> exchanges) {
    return exchanges.stream()
        .map(
            exchange ->
                new Snapshot(
                    address.toString(),
                    exchange.address(),
                    MediaType.HTTP_RESPONSE.toString(),
                    exchange.received(),
                    exchange.date(),
                    Extent.WHOLE))
        .toList();
  }
}
