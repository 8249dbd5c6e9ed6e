package selon.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import selon.claim.Folding;
import selon.language.Language;
import selon.statement.Statement;
import selon.trace.Alert;
import selon.trace.Appearance;
import selon.trace.Cascade;
import selon.trace.Correction;
import selon.trace.Derivation;
import selon.trace.Mutation;
import selon.trace.NamedSources;
import selon.trace.Standing;
import selon.view.StyledText.Style;

/**
 * A cascade for a terminal: the verdict in one line, then the versions as a tree in time with what
 * changed on each step. Nothing is told by color alone.
 *
 * <p>Immutable and safe for threads. Linear in the cascade.
 */
public final class CascadeView {

  private static final int NARROWEST = 30;
  private static final int LINES = 2;
  private static final int DEEPEST = 12;
  private static final int OTHERS = 3;
  private static final int LONGEST = 300;

  private final Labels labels;
  private final int width;
  private final boolean color;

  /**
   * @param language of the labels; English if there are none in it
   * @param width of the terminal in columns
   * @param color whether to send the terminal colors
   */
  public CascadeView(Language language, int width, boolean color) {
    this.labels = Labels.of(language);
    this.width = Math.max(NARROWEST, width);
    this.color = color;
  }

  /** The view, lines ended by line feeds. */
  public String show(Cascade cascade) {
    StringBuilder out = new StringBuilder();
    new StyledText()
        .add(Style.STRONG, VisibleText.line(cascade.gist(), LONGEST))
        .write(out, "", 0, width, LINES, color);
    new StyledText()
        .add(Verdict.of(cascade.counts(), labels))
        .write(out, "", 0, width, LINES, color);
    out.append('\n');
    tree(out, cascade);
    for (Alert alert : cascade.alerts()) {
      alert(out, alert, cascade);
    }
    for (Correction correction : cascade.corrections()) {
      correction(out, correction, cascade);
    }
    if (!cascade.contradictions().isEmpty()) {
      contradictions(out, cascade.contradictions());
    }
    return out.toString();
  }

  private void tree(StringBuilder out, Cascade cascade) {
    Map<String, Derivation> parents = new LinkedHashMap<>();
    Map<String, List<String>> children = new LinkedHashMap<>();
    Map<String, List<Appearance>> told = new LinkedHashMap<>();
    for (Appearance appearance : cascade.appearances()) {
      told.computeIfAbsent(appearance.article().id(), id -> new ArrayList<>()).add(appearance);
    }
    for (Derivation derivation : cascade.derivations()) {
      String child = derivation.to().article().id();
      if (parents.putIfAbsent(child, derivation) == null) {
        children
            .computeIfAbsent(derivation.from().article().id(), parent -> new ArrayList<>())
            .add(child);
      }
    }
    Tree tree = new Tree(told, parents, children, cascade.standings(), new HashSet<>());
    for (String article : told.keySet()) {
      if (!parents.containsKey(article)) {
        branch(out, article, "", "", tree);
      }
    }
  }

  /**
   * A cascade as it is gone through, by the ids of articles.
   *
   * @param told what each tells, the plainest first
   * @param parents what each was made from, if anything
   * @param shown those that have had their turn
   */
  private record Tree(
      Map<String, List<Appearance>> told,
      Map<String, Derivation> parents,
      Map<String, List<String>> children,
      Map<String, Standing> standings,
      Set<String> shown) {}

  private void branch(StringBuilder out, String article, String stem, String under, Tree tree) {
    List<Appearance> told = tree.told().getOrDefault(article, List.of());
    if (told.isEmpty() || !tree.shown().add(article)) {
      return;
    }
    Appearance appearance = told.get(0);
    Derivation made = tree.parents().get(article);
    StyledText heading = heading(appearance, made);
    if (made == null) {
      Standing standing = tree.standings().getOrDefault(article, Standing.UNORDERED);
      heading.add(Style.FAINT, " · " + labels.of("standing", standing));
    }
    List<String> below = tree.children().getOrDefault(article, List.of());
    String bar = under + (below.isEmpty() ? "  " : "│ ");
    heading.write(out, stem, bar, width, 2, color);
    lines(out, bar, words(appearance), LINES);
    for (Appearance also : others(told)) {
      lines(out, bar, words(also), LINES);
    }
    if (made != null) {
      for (Mutation mutation : made.mutations()) {
        lines(out, bar, change(mutation), LINES);
      }
    }
    boolean deep = under.length() / 3 >= DEEPEST;
    for (int i = 0; i < below.size(); i++) {
      boolean last = i == below.size() - 1;
      branch(
          out,
          below.get(i),
          under + (last ? "└─ " : "├─ "),
          under + (deep ? "" : last ? "   " : "│  "),
          tree);
    }
    if (under.isEmpty()) {
      out.append('\n');
    }
  }

  /** What others than the source of the first say in the same article. */
  private static List<Appearance> others(List<Appearance> told) {
    Set<String> names = new HashSet<>();
    List<Appearance> others = new ArrayList<>();
    List<Appearance> apart =
        NamedSources.apart(told, Appearance::content, telling -> Folding.fold(telling.words()));
    for (Appearance telling : apart) {
      Statement statement = telling.statement();
      String name = statement == null ? null : statement.source().name();
      if (name != null
          && names.add(name)
          && !telling.equals(told.get(0))
          && others.size() < OTHERS) {
        others.add(telling);
      }
    }
    return others;
  }

  private void lines(StringBuilder out, String bar, StyledText text, int most) {
    StringBuilder block = new StringBuilder();
    text.write(block, "", 0, Math.max(NARROWEST / 2, width - bar.length()), most, color);
    block.toString().lines().forEach(line -> out.append(bar).append(line).append('\n'));
  }

  private StyledText heading(
      Appearance appearance, @org.jspecify.annotations.Nullable Derivation made) {
    StyledText line = new StyledText();
    List<String> facts = Masthead.facts(appearance.article(), labels);
    String outlet = appearance.article().outlet().name();
    boolean named = outlet != null && !outlet.isBlank();
    line.add(Style.NAMED, named ? facts.get(0) : Masthead.among(appearance.article(), labels));
    line.add(Style.FAINT, " · " + facts.get(named ? 1 : 0));
    if (Masthead.contradicted(appearance.article().published())) {
      line.add(Style.HEDGE, " · ! " + labels.of("contradicted"));
    }
    if (made != null) {
      if (made.credited()) {
        line.add(Style.FAINT, " · " + labels.of("trace.credited"));
      }
      line.add(Style.FAINT, " · " + Math.round(100 * made.probability()) + labels.of("percent"));
    }
    return line;
  }

  /** "Northline denied (denial): that the pipe had burst"; the words alone in its own voice. */
  private StyledText words(Appearance appearance) {
    StyledText line = new StyledText();
    Statement statement = appearance.statement();
    if (statement != null) {
      Wording said = Wording.of(statement, appearance.article(), labels, LONGEST);
      line.add(Style.NAMED, said.who())
          .add(Style.CUE, said.cue().isEmpty() ? "" : " " + said.cue());
      line.add(said.denial().isEmpty() ? "" : " (" + said.denial() + ")");
      line.add(labels.of("colon") + " ");
    }
    return line.add(VisibleText.line(appearance.words(), LONGEST));
  }

  private StyledText change(Mutation mutation) {
    StyledText line = new StyledText();
    line.add(Style.HEDGE, "≠ " + labels.of("mutation", mutation.kind()) + labels.of("colon"));
    line.add(" " + words(mutation.from()) + " → " + words(mutation.to()));
    return line;
  }

  private static String words(@org.jspecify.annotations.Nullable String words) {
    return words == null ? "∅" : VisibleText.line(words, 80);
  }

  private void alert(StringBuilder out, Alert alert, Cascade cascade) {
    warning(
        out,
        labels.of("alert", alert.kind()) + labels.of("colon"),
        String.join(" → ", outlets(alert.articles(), cascade)));
  }

  /** Who took it back, and who never took that over. */
  private void correction(StringBuilder out, Correction correction, Cascade cascade) {
    String by = String.join(", ", outlets(List.of(correction.article()), cascade));
    List<String> left =
        outlets(correction.notTakenOver(), cascade).stream().distinct().sorted().toList();
    String rest =
        left.isEmpty()
            ? ""
            : "; "
                + labels.of("trace.not.taken")
                + labels.of("colon")
                + " "
                + String.join(", ", left);
    String source = correction.source();
    if (source == null) {
      warning(out, labels.of("trace", correction.kind()), by + rest);
    } else {
      String who = VisibleText.line(source, 80) + " (" + by + ")";
      warning(out, labels.of("trace.correction.source") + labels.of("colon"), who + rest);
    }
  }

  /** Who says the contrary. */
  private void contradictions(StringBuilder out, List<Appearance> contradictions) {
    warning(
        out,
        labels.of("trace.contradicted")
            + " "
            + labels.count(
                "trace.articles",
                (int) contradictions.stream().map(each -> each.article().id()).distinct().count())
            + labels.of("colon"),
        contradictions.stream()
            .map(each -> Masthead.among(each.article(), labels))
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private void warning(StringBuilder out, String what, String who) {
    new StyledText()
        .add(Style.STRONG, "! " + what)
        .add(" " + VisibleText.line(who, LONGEST))
        .write(out, "", 2, width, LINES, color);
  }

  private List<String> outlets(List<String> articles, Cascade cascade) {
    List<String> names = new ArrayList<>();
    for (String article : articles) {
      names.add(
          cascade.appearances().stream()
              .map(Appearance::article)
              .filter(a -> a.id().equals(article))
              .map(a -> Masthead.among(a, labels))
              .findFirst()
              .orElse(article));
    }
    return names;
  }
}
