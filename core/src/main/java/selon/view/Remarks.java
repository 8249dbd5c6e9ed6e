package selon.view;

import java.util.ArrayList;
import java.util.List;
import selon.statement.Attitude;
import selon.statement.Form;
import selon.statement.Hedge;
import selon.statement.Polarity;
import selon.statement.Stance;
import selon.statement.Statement;

/** What there is to say about a statement in few words; the usual goes without saying. */
public final class Remarks {

  private static final int MOST_HEDGES = 6;
  private static final int LONGEST = 40;

  private Remarks() {}

  /** Kind of source, certainty, and what is unusual about the rest. */
  public static List<String> of(Entry entry, Labels labels) {
    Statement statement = entry.statement();
    List<String> remarks = new ArrayList<>();
    remarks.add(labels.of("kind", statement.source().kind()));
    remarks.add(labels.of("certainty", statement.factuality().certainty()));
    if (statement.form() != Form.INDIRECT) {
      remarks.add(labels.of("form", statement.form()));
    }
    if (statement.attitude() != Attitude.ASSERTION) {
      remarks.add(labels.of("attitude", statement.attitude()));
    }
    if (statement.stance() != Stance.NEUTRAL) {
      remarks.add(labels.of("stance", statement.stance()));
    }
    if (statement.factuality().polarity() == Polarity.NEGATIVE) {
      remarks.add(labels.of("polarity.negative"));
    }
    return remarks;
  }

  /** "seraient (press conditional)". */
  public static List<String> hedges(Entry entry, String text, Labels labels) {
    List<String> hedges = new ArrayList<>();
    for (Hedge hedge : entry.statement().factuality().hedges()) {
      if (hedges.size() == MOST_HEDGES) {
        hedges.add("…");
        break;
      }
      int end = Math.min(hedge.span().end(), hedge.span().start() + 4 * LONGEST);
      hedges.add(
          VisibleText.line(text.substring(hedge.span().start(), end), LONGEST)
              + " ("
              + labels.of("hedge", hedge.kind())
              + ")");
    }
    return hedges;
  }

  /** All of it on one line: "group · put as probable · seraient (press conditional)". */
  public static String line(Entry entry, String text, Labels labels) {
    List<String> remarks = new ArrayList<>(of(entry, labels));
    remarks.addAll(hedges(entry, text, labels));
    if (entry.doubtful()) {
      remarks.add("? " + doubt(entry, labels));
    }
    return String.join(" · ", remarks);
  }

  /** "doubtful (38%)". */
  public static String doubt(Entry entry, Labels labels) {
    return labels.of("doubtful") + " (" + percent(entry.statement().confidence(), labels) + ")";
  }

  /** "38%". */
  public static String percent(double part, Labels labels) {
    return Math.round(100 * part) + labels.of("percent");
  }
}
