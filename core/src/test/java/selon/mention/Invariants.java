package selon.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds of the mentions of every text. */
public final class Invariants {

  private static final Set<String> ENTITIES = Set.of("person", "organisation", "medium", "other");

  private Invariants() {}

  public static void check(String text, List<Mention> mentions) {
    Map<Class<?>, Integer> ends = new HashMap<>();
    Mention before = null;
    for (Mention mention : mentions) {
      assertThat(mention.span().isEmpty()).isFalse();
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(mention.span().in(text)).isEqualTo(mention.span().in(text).strip());
      assertThat(mention.span().start())
          .as("overlaps one of its type: %s", mention)
          .isGreaterThanOrEqualTo(ends.getOrDefault(mention.getClass(), 0));
      ends.put(mention.getClass(), mention.span().end());
      if (before != null) {
        assertThat(before.span().start()).isLessThanOrEqualTo(mention.span().start());
        if (before.span().start() == mention.span().start()) {
          assertThat(before.span().end()).isGreaterThanOrEqualTo(mention.span().end());
        }
      }
      checkValue(mention);
      before = mention;
    }
  }

  private static void checkValue(Mention mention) {
    if (mention instanceof Mention.Quantity quantity) {
      Double low = quantity.low();
      Double high = quantity.high();
      assertThat(low != null || high != null).isTrue();
      assertThat(low == null || Double.isFinite(low)).isTrue();
      assertThat(high == null || Double.isFinite(high)).isTrue();
      assertThat(low == null || high == null || low <= high).as("%s", quantity).isTrue();
      assertThat(quantity.value()).isPresent();
    } else if (mention instanceof Mention.Time time) {
      assertThat(
              time.earliest() == null
                  || time.latest() == null
                  || time.earliest().isBefore(time.latest()))
          .as("%s", time)
          .isTrue();
    } else if (mention instanceof Mention.Name name) {
      assertThat(ENTITIES).contains(name.entity());
    } else if (mention instanceof Mention.Place place) {
      assertThat(place.country() == null || place.country().matches("[A-Z]{2}")).isTrue();
    }
  }
}
