package selon.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the claims that most articles tell and the longest article cost who looks at them, one
 * request after the other: by the processor, which tells more than the clock where other work goes
 * on.
 */
final class LongLoad {

  private static final int ROWS = 40;

  private final LoadTable table;
  private final LoadRun run;
  private final List<String> claims;
  private final Map<String, Double> spent = new LinkedHashMap<>();

  /**
   * @param claims addresses, the most told first
   */
  LongLoad(LoadTable table, LoadRun run, List<String> claims) {
    this.table = table;
    this.run = run;
    this.claims = List.copyOf(claims);
  }

  /** Milliseconds of processor time for each kind of page. */
  Map<String, Double> open() throws IOException, InterruptedException {
    spent.clear();
    table.calm();
    row("the most told claims, first", claims);
    List<String> parts = new ArrayList<>();
    for (int part : List.of(1, 2, 9, 30, 49)) {
      claims.forEach(claim -> parts.add(claim + "?from=" + ROWS * part));
    }
    row("the most told claims, other parts", parts);
    row("the most told claims, again", claims);
    String article = "/a/" + LoadCase.LONG;
    row("the longest article, first", List.of(article));
    row(
        "the longest article, other parts",
        IntStream.rangeClosed(2, 21).mapToObj(part -> article + "?part=" + part).toList());
    row("the longest article, again", List.of(article));
    return new LinkedHashMap<>(spent);
  }

  /** Milliseconds of processor time for decisions on the claims, and the pages that show them. */
  Map<String, Double> decide() throws IOException, InterruptedException {
    spent.clear();
    List<String> decisions = claims.stream().map(LongLoad::decision).toList();
    measure("decisions on them", () -> run.decide(decisions));
    row("the claims after that", claims);
    return new LinkedHashMap<>(spent);
  }

  private void row(String name, List<String> paths) throws IOException, InterruptedException {
    measure(name, () -> run.each(paths));
  }

  private void measure(String name, LoadTable.Asking asking)
      throws IOException, InterruptedException {
    spent.put(name, table.row(name, asking).spent());
  }

  /** That the first telling was made from none of the others; the address says where it stands. */
  private static String decision(String claim) {
    String place = claim.substring("/c/".length());
    int dot = place.lastIndexOf('.');
    return "{\"do\":\"no-link\",\"to-article\":\"%s\",\"to-pieces\":\"%s\"}"
        .formatted(place.substring(0, dot), place.substring(dot + 1));
  }
}
