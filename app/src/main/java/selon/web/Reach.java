package selon.web;

import java.net.URI;
import java.util.function.Function;
import selon.page.Pages;

/**
 * What the workbench may fetch from the web.
 *
 * @param always whether the user allowed it when the program was started; else each time anew
 * @param fetch fetches what stands at an address, or says why not
 */
public record Reach(boolean always, Function<URI, Pages> fetch) {

  /** Nothing. */
  public static final Reach NONE =
      new Reach(
          false, address -> Pages.refused(address.toString(), "this workbench fetches nothing"));
}
