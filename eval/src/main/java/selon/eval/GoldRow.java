package selon.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import selon.statement.Attitude;
import selon.statement.Certainty;
import selon.statement.Factuality;
import selon.statement.Form;
import selon.statement.Hedge;
import selon.statement.HedgeKind;
import selon.statement.Polarity;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Stance;
import selon.statement.Statement;

/**
 * A statement's row on a gold sheet: id, parent, labels, kinds of the hedges, name of the source,
 * marked passage.
 */
record GoldRow(
    String id,
    @Nullable String parent,
    SourceKind kind,
    Attitude attitude,
    Stance stance,
    Factuality factuality,
    @Nullable String name,
    MarkedPassage passage,
    Form form) {

  static GoldRow of(String[] row, String text, QuotationForms forms) {
    if (row.length != 6) {
      throw new IllegalArgumentException("not six columns: " + String.join(" ¦ ", row));
    }
    MarkedPassage passage = MarkedPassage.find(row[5], text);
    if (passage.content().isEmpty()) {
      throw new IllegalArgumentException("no content: " + row[5]);
    }
    String[] labels = row[2].split(" ");
    return new GoldRow(
        row[0],
        given(row[1]),
        label(SourceKind.class, labels[0]),
        label(Attitude.class, labels[1]),
        label(Stance.class, labels[2]),
        new Factuality(
            label(Certainty.class, labels[3]),
            label(Polarity.class, labels[4]),
            hedges(row[3], passage)),
        given(row[4]),
        passage,
        form(forms.of(passage.content())));
  }

  Statement statement(List<String> chain) {
    return new Statement(
        id,
        parent,
        new Source(passage.source(), kind, name),
        passage.cue(),
        passage.content(),
        form,
        attitude,
        stance,
        factuality,
        chain,
        "gold",
        1);
  }

  private static List<Hedge> hedges(String kinds, MarkedPassage passage) {
    List<String> each = given(kinds) == null ? List.of() : Arrays.asList(kinds.split(","));
    if (each.size() != passage.hedges().size()) {
      throw new IllegalArgumentException(
          passage.hedges().size() + " marked hedges, " + each.size() + " kinds: " + kinds);
    }
    List<Hedge> hedges = new ArrayList<>();
    for (int i = 0; i < each.size(); i++) {
      hedges.add(new Hedge(passage.hedges().get(i), label(HedgeKind.class, each.get(i))));
    }
    return hedges;
  }

  private static Form form(String marks) {
    return marks.equals("none") ? Form.INDIRECT : label(Form.class, marks);
  }

  private static @Nullable String given(String cell) {
    return cell.equals("-") ? null : cell;
  }

  private static <E extends Enum<E>> E label(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
