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
  private final String key;

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
    this.key = address.getRawQuery().replaceFirst(".*key=", "");
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

  /** Asks for each page once, one after the other. */
  Times each(List<String> paths) throws IOException, InterruptedException {
    List<HttpRequest> requests = new ArrayList<>();
    paths.forEach(path -> requests.add(HttpRequest.newBuilder(base.resolve(path)).build()));
    return inOrder(requests, 200);
  }

  /** Takes decisions, one after the other. */
  Times decide(List<String> decisions) throws IOException, InterruptedException {
    List<HttpRequest> requests = new ArrayList<>();
    for (String json : decisions) {
      requests.add(
          HttpRequest.newBuilder(base.resolve("/api/decisions"))
              .header("Authorization", "Bearer " + key)
              .POST(HttpRequest.BodyPublishers.ofString(json))
              .build());
    }
    return inOrder(requests, 201);
  }

  private Times inOrder(List<HttpRequest> requests, int status)
      throws IOException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    long bytes = 0;
    long start = System.nanoTime();
    for (HttpRequest request : requests) {
      long asked = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      millis.add((System.nanoTime() - asked) / 1e6);
      bytes += answer.body().length;
      if (answer.statusCode() != status) {
        throw new IOException(answer.statusCode() + " of " + request.uri().getPath());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Times(seconds, millis.stream().sorted().toList(), bytes);
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
