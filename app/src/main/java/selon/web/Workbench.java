package selon.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.eclipse.jetty.server.HttpConfiguration;
import selon.language.Language;

/**
 * The pages of a desk, served to the browser of the one who started it: on loopback only, to who
 * has the secret of the first address. It loads nothing from elsewhere and calls nobody.
 */
public final class Workbench implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  /** The largest body of a request, in bytes. */
  static final long LARGEST = 64L << 20;

  private final Javalin server;
  private final Guard guard;

  private Workbench(Javalin server, Guard guard) {
    this.server = server;
    this.guard = guard;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @param usual the language of who asks for none
   * @param reach what may be fetched from the web
   * @throws UncheckedIOException if the port is taken
   */
  public static Workbench start(Desk desk, int port, Language usual, Reach reach) {
    Guard guard = new Guard(new SecureRandom());
    Site site = new Site(desk, guard, new Tongue(usual), reach);
    Pages pages = new Pages(site);
    Api api = new Api(desk, site.changes());
    Javalin server = Javalin.create(config -> configure(config, guard, pages, api));
    try {
      server.start(LOOPBACK, port);
    } catch (RuntimeException e) {
      server.stop();
      throw new UncheckedIOException(
          new IOException(
              "port " + port + " is taken; give another with --port, or none for a free one", e));
    }
    Warming.start(site);
    return new Workbench(server, guard);
  }

  private static void configure(JavalinConfig config, Guard guard, Pages pages, Api api) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    // on loopback, packing costs more than it saves
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = LARGEST;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "text/html; charset=utf-8";
    config.jetty.multipartConfig.maxFileSize(LARGEST, io.javalin.config.SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST, io.javalin.config.SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(Workbench::quiet);
    config.routes.before(Workbench::checkSize);
    config.routes.before(guard::check);
    pages.route(config.routes);
    api.route(config.routes);
    config.routes.exception(Refused.class, (e, request) -> refuse(request, pages, e));
    config.routes.exception(
        ContentTooLargeResponse.class, (e, request) -> refuse(request, pages, tooLarge()));
    config.routes.exception(
        Exception.class, (e, request) -> refuse(request, pages, new Refused(500, "refused.error")));
    config.routes.error(404, request -> missing(request, pages));
    config.routes.error(405, request -> missing(request, pages));
  }

  /** A body is taken to its end before it is refused: a browser shows no answer before that. */
  private static void checkSize(Context request) throws IOException {
    if (request.req().getContentLengthLong() > LARGEST) {
      request.req().getInputStream().transferTo(OutputStream.nullOutputStream());
      throw tooLarge();
    }
  }

  private static Refused tooLarge() {
    return new Refused(413, "refused.large", AddPage.MOST);
  }

  private static void quiet(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
  }

  private static void refuse(Context request, Pages pages, Refused refused) {
    request.status(refused.status());
    if (request.path().startsWith("/api/")) {
      Api.refuse(request, refused, pages.words(request, refused));
    } else {
      pages.refuse(request, refused);
    }
  }

  private static void missing(Context request, Pages pages) {
    if (request.attribute("told") == null) {
      boolean other = request.statusCode() == 405;
      refuse(
          request,
          pages,
          other
              ? new Refused(405, "refused.method", request.method().toString())
              : new Refused(404, "refused.nothing"));
    }
  }

  /** The address that lets its holder in. */
  public String address() {
    return "http://" + LOOPBACK + ":" + port() + "/?key=" + guard.secret();
  }

  /** The port that is listened on. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
