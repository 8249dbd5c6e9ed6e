package selon.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets in the one who started the program and nobody else. Other programs and other people on this
 * machine can reach the port, and any page in the browser can send requests to it; so the first
 * address carries a secret, which becomes a cookie, the name of the host must be ours (a foreign
 * name may lead here: DNS rebinding), and a change must come from our own pages with our token.
 */
final class Guard {

  /** What may hold in a browser for every answer. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final String BEARER = "Bearer ";

  private final String secret;
  private final String session;
  private final String token;

  Guard(SecureRandom random) {
    this.secret = random(random);
    this.session = random(random);
    this.token = random(random);
  }

  private static String random(SecureRandom random) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the first address carries. */
  String secret() {
    return secret;
  }

  /** What every change must carry. */
  String token() {
    return token;
  }

  /**
   * Checks a request before anything else is done with it.
   *
   * @throws Refused if it is not to be answered
   */
  void check(Context request) {
    protect(request);
    int port = request.req().getLocalPort();
    String host = request.header("Host");
    if (host == null || !hosts(port).contains(host)) {
      throw new Refused(421, "refused.host");
    }
    String site = request.header("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean navigation =
        "navigate".equals(request.header("Sec-Fetch-Mode"))
            && HandlerType.GET.equals(request.method());
    if (foreign && !navigation) {
      throw new Refused(403, "refused.origin");
    }
    if (request.path().startsWith(Assets.FOLDER)) {
      return;
    }
    boolean bearer = bearer(request);
    if (!bearer && !known(request, port)) {
      enter(request, port);
      return;
    }
    if (!bearer && request.queryParam("key") != null) {
      enter(request, port);
      return;
    }
    if (!READING.contains(request.method())) {
      checkChange(request, port, bearer);
    }
  }

  private static void protect(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("X-Frame-Options", "DENY");
    request.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    request.header("Cache-Control", "no-store");
  }

  private static Set<String> hosts(int port) {
    return NAMES.stream().map(name -> name + ":" + port).collect(Collectors.toSet());
  }

  private boolean bearer(Context request) {
    String authorization = request.header("Authorization");
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return false;
    }
    if (!same(secret, authorization.substring(BEARER.length()))) {
      throw new Refused(401, "refused.key");
    }
    return true;
  }

  private boolean known(Context request, int port) {
    return same(session, request.cookie(cookie(port)));
  }

  /** Cookies are shared by all ports of a host, so that the port is in the name. */
  private static String cookie(int port) {
    return "selon-" + port;
  }

  /** Takes the secret for the cookie and leads on to the same address without it. */
  private void enter(Context request, int port) {
    String key = request.queryParam("key");
    if (key == null) {
      throw new Refused(401, "refused.none");
    }
    if (!same(secret, key) || !READING.contains(request.method())) {
      throw new Refused(401, "refused.key");
    }
    request.header(
        "Set-Cookie", cookie(port) + "=" + session + "; Path=/; HttpOnly; SameSite=Strict");
    String query = request.queryString();
    String rest =
        Arrays.stream((query == null ? "" : query).split("&"))
            .filter(part -> !URLDecoder.decode(part, StandardCharsets.UTF_8).startsWith("key="))
            .collect(Collectors.joining("&"));
    // a path that starts with two slashes would lead to another host
    String path = "/" + request.path().replaceFirst("^[/\\\\]+", "");
    request.redirect(
        rest.isEmpty() ? path : path + "?" + rest, io.javalin.http.HttpStatus.SEE_OTHER);
    request.skipRemainingHandlers();
  }

  private void checkChange(Context request, int port, boolean bearer) {
    String origin = request.header("Origin");
    Set<String> own =
        hosts(port).stream().map(name -> "http://" + name).collect(Collectors.toSet());
    // under our own policy of no referrer a browser calls the origin of our forms "null"
    boolean unnamed =
        "null".equals(origin) && "same-origin".equals(request.header("Sec-Fetch-Site"));
    if (origin != null && !own.contains(origin) && !unnamed) {
      throw new Refused(403, "refused.origin");
    }
    if (bearer) {
      return;
    }
    String carried = request.header("X-Selon-Token");
    if (!same(token, carried == null ? request.formParam("token") : carried)) {
      throw new Refused(403, "refused.token");
    }
  }

  /** In a time that does not tell how much of it is right. */
  private static boolean same(String own, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            own.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
