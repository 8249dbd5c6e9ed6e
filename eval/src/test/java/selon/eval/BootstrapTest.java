package selon.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final String LINKED = "attributions/linked/f1";

  @Test
  void articlesThatAreAllAlikeLeaveNoDoubt() {
    Bootstrap bootstrap = new Bootstrap(List.of(article(5), article(5), article(5)));
    assertThat(bootstrap.interval(LINKED)).isEqualTo(new Bootstrap.Interval(50, 50));
  }

  @Test
  void intervalHoldsTheFigureAndNarrowsWithMoreArticles() {
    Bootstrap.Interval few = new Bootstrap(mixed(4)).interval(LINKED);
    Bootstrap.Interval many = new Bootstrap(mixed(200)).interval(LINKED);
    assertThat(many.low()).isLessThan(50).isGreaterThan(few.low());
    assertThat(many.high()).isGreaterThan(50).isLessThan(few.high());
  }

  @Test
  void sameArticlesGiveTheSameInterval() {
    assertThat(new Bootstrap(mixed(9)).interval(LINKED))
        .isEqualTo(new Bootstrap(mixed(9)).interval(LINKED));
  }

  @Test
  void noArticleIsNoError() {
    assertThat(new Bootstrap(List.of()).interval(LINKED)).isEqualTo(new Bootstrap.Interval(0, 0));
  }

  private static List<Tally> mixed(int articles) {
    return IntStream.range(0, articles).mapToObj(i -> article(i % 2 * 10)).toList();
  }

  private static Tally article(int linked) {
    Tally tally = new Tally();
    tally.add("attributions/linked", linked);
    tally.add("attributions/gold", 10);
    tally.add("attributions/pred", 10);
    return tally;
  }
}
