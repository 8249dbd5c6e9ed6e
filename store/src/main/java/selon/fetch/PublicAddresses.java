package selon.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses that anybody on the Internet can reach from those that only this machine, or a
 * network it stands in, can: a page must not make us ask those (IANA special-purpose address
 * registries, RFC 6890).
 */
final class PublicAddresses {

  private static final List<Block> RESERVED =
      blocks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "::/96",
          "64:ff9b:1::/48",
          "100::/64",
          "2001::/23",
          "2001:db8::/32",
          "3fff::/20",
          "5f00::/16",
          "fc00::/7",
          "fe80::/10",
          "fec0::/10",
          "ff00::/8");

  private static final Block NAT64 = block("64:ff9b::/96");
  private static final Block SIX_TO_FOUR = block("2002::/16");

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (RESERVED.stream().anyMatch(block -> block.holds(bytes))) {
      return false;
    }
    if (NAT64.holds(bytes)) {
      return isPublic(inside(bytes, 12));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isPublic(inside(bytes, 2));
    }
    return true;
  }

  /** The address of version 4 that one of version 6 leads to. */
  private static InetAddress inside(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }

  private static List<Block> blocks(String... written) {
    List<Block> blocks = new ArrayList<>();
    for (String block : written) {
      blocks.add(block(block));
    }
    return List.copyOf(blocks);
  }

  private static Block block(String written) {
    int slash = written.indexOf('/');
    try {
      return new Block(
          InetAddress.getByName(written.substring(0, slash)).getAddress(),
          Integer.parseInt(written.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(written, e);
    }
  }

  /** All addresses whose first bits are these. */
  @SuppressWarnings("ArrayRecordComponent") // none is compared with another
  private record Block(byte[] prefix, int bits) {

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      int whole = bits / 8;
      int mask = 0xff00 >> bits % 8 & 0xff;
      return Arrays.equals(address, 0, whole, prefix, 0, whole)
          && (mask == 0 || ((address[whole] ^ prefix[whole]) & mask) == 0);
    }
  }
}
