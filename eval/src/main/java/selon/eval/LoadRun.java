package selon.eval;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who asks a workbench for many pages, over several connections at once. */
final class LoadRun {

  private final HttpClient client;
  private final URI base;

  /**
   * Goes in.
   *
   * @param address that the workbench prints
   */
  LoadRun(URI address) throws IOException, InterruptedException {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    this.base = address.resolve("/");
    get(address.getRawPath() + "?" + address.getRawQuery());
  }

  /** The page at the path. */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(base.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " of " + path);
    }
    return answer.body();
  }

  /**
   * What came of it.
   *
   * @param millis of each answer, the quickest first
   * @param bytes of all pages
   */
  record Times(double seconds, List<Double> millis, long bytes) {

    double rate() {
      return millis.size() / seconds;
    }

    double percentile(int percent) {
      return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }
  }

  /**
   * Asks for pages, each picked by chance.
   *
   * @param connections how many wait for an answer at once
   */
  Times ask(List<String> paths, int requests, int connections)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicLong bytes = new AtomicLong();
    double[] millis = new double[requests];
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        Random random = new Random(i);
        all.add(
            threads.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                    String path = paths.get(random.nextInt(paths.size()));
                    long asked = System.nanoTime();
                    HttpResponse<byte[]> answer =
                        client.send(
                            HttpRequest.newBuilder(base.resolve(path)).build(),
                            HttpResponse.BodyHandlers.ofByteArray());
                    millis[n] = (System.nanoTime() - asked) / 1e6;
                    bytes.addAndGet(answer.body().length);
                    if (answer.statusCode() != 200) {
                      throw new IOException(answer.statusCode() + " of " + path);
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    } finally {
      threads.shutdownNow();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Arrays.sort(millis);
    return new Times(seconds, Arrays.stream(millis).boxed().toList(), bytes.get());
  }
}
