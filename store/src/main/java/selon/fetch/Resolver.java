package selon.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface Resolver {

  /** That of the system. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * The addresses, at least one.
   *
   * @throws UnknownHostException if there is no such host
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
