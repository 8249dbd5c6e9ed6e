package selon.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.trace.Evidence;
import selon.trace.Mutation;

/** The derivations of a claim in words. */
public record Derivations(ClaimEntry claim, Labels labels) {

  private static final int LONGEST = 80;
  private static final int NOTES = 2;

  /** "number changed: 310 → 390", "hedge dropped: would". */
  public String change(Mutation mutation) {
    String words =
        switch (mutation.kind()) {
          case HEDGE_ADDED -> words(mutation.to());
          case HEDGE_DROPPED, SOURCE_DROPPED -> words(mutation.from());
          default -> words(mutation.from()) + " → " + words(mutation.to());
        };
    return labels.of("mutation", mutation.kind()) + labels.of("colon") + " " + words;
  }

  /** The changes to the likeliest parent. */
  public List<String> changes(TellingEntry entry) {
    return entry.root()
        ? List.of()
        : entry.parents().get(0).derivation().mutations().stream().map(this::change).toList();
  }

  /** What came of the parent in one word: "copied". */
  public String relation(TellingEntry.Parent parent) {
    return labels.of("relation", parent.derivation().relation());
  }

  /** "from T1, 92%". */
  public String from(TellingEntry.Parent parent) {
    return labels.of("trace.from").replace("{0}", claim.telling(parent.number()).tag(labels))
        + ", "
        + percent(parent);
  }

  /** "92%"; "? doubtful (38%)". */
  public String percent(TellingEntry.Parent parent) {
    String percent = Remarks.percent(parent.derivation().probability(), labels);
    return parent.doubtful() ? "? " + labels.of("doubtful") + " (" + percent + ")" : percent;
  }

  /** What speaks for the parent, in words: "names its outlet", "shares its wording". */
  public List<String> evidence(TellingEntry.Parent parent) {
    List<String> reasons = new ArrayList<>();
    for (Evidence evidence : parent.derivation().evidence()) {
      reasons.add(labels.of("evidence", evidence));
    }
    if (reasons.isEmpty()) {
      reasons.add(labels.of("trace.only.likeness"));
    }
    return reasons;
  }

  /** What there is to say of a telling with no known parent: "first known here". */
  public String standing(TellingEntry entry) {
    return labels.of("standing", entry.standing());
  }

  /** Why a telling goes back to its likeliest parent: "copied from T1, 92%: shares its wording". */
  public String reason(TellingEntry entry) {
    if (entry.root()) {
      return standing(entry);
    }
    TellingEntry.Parent parent = entry.parents().get(0);
    return relation(parent)
        + " "
        + from(parent)
        + labels.of("colon")
        + " "
        + String.join(", ", evidence(parent));
  }

  /** Whether nothing tells which of the telling and its likeliest parent was first. */
  public boolean unordered(TellingEntry entry) {
    return !entry.root()
        && claim.telling(entry.parents().get(0).number()).period().unordered(entry.period());
  }

  /** What there is to say beside the telling's dot, in two lines. */
  public List<String> notes(TellingEntry entry) {
    if (entry.root()) {
      return List.of(standing(entry));
    }
    TellingEntry.Parent parent = entry.parents().get(0);
    List<String> changes = changes(entry);
    List<String> notes = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    if (changes.isEmpty()) {
      remarks.add(relation(parent));
    } else {
      notes.add("" + changes.get(0));
      if (changes.size() == NOTES) {
        remarks.add("" + changes.get(1));
      } else if (changes.size() > NOTES) {
        remarks.add(labels.of("trace.changes.more").replace("{0}", "" + (changes.size() - 1)));
      }
    }
    if (parent.doubtful()) {
      remarks.add(0, percent(parent));
    } else if (unordered(entry)) {
      remarks.add(0, labels.of("trace.unordered"));
    }
    if (!remarks.isEmpty()) {
      notes.add(String.join(" · ", remarks));
    }
    return notes;
  }

  private static String words(@Nullable String words) {
    String line = words == null ? "" : VisibleText.line(words, LONGEST);
    return line.isEmpty() ? "∅" : line;
  }
}
