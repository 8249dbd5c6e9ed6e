package selon.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import selon.mention.Mention;
import selon.statement.Reading;
import selon.statement.Source;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Span;

/**
 * A reading in the order and the words in which views show it: each statement before those that it
 * holds.
 *
 * <p>Linear in the reading, but for chains, which have the length that they have.
 */
public final class Outline {

  /** No longer name is shown whole. */
  private static final int LONGEST_NAME = 80;

  /** A longer chain is shown by its ends. */
  private static final int LONGEST_CHAIN = 8;

  private final Reading reading;
  private final Labels labels;
  private final Map<String, Statement> byId = new HashMap<>();
  private final List<Mention.Quantity> quantities = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Speaker> speakers;

  /** Puts a reading in order. */
  public Outline(Reading reading, Labels labels) {
    this.reading = reading;
    this.labels = labels;
    reading.statements().forEach(statement -> byId.putIfAbsent(statement.id(), statement));
    for (Mention mention : reading.mentions()) {
      if (mention instanceof Mention.Quantity quantity) {
        quantities.add(quantity);
      }
    }
    enter();
    speakers = Speaker.of(entries);
  }

  /** What is shown. */
  public Reading reading() {
    return reading;
  }

  /** The words around it. */
  public Labels labels() {
    return labels;
  }

  /** In the order in which they are shown. */
  public List<Entry> entries() {
    return entries;
  }

  /** Who says something, the most quoted first. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /** How many statements, sources, anonymous ones, and statements with no source, in words. */
  public List<String> counts() {
    List<String> counts = new ArrayList<>();
    counts.add(labels.count("statement", entries.size()));
    counts.add(
        labels.count(
            "source",
            count(
                kind ->
                    kind != SourceKind.NONE
                        && kind != SourceKind.AUTHOR
                        && kind != SourceKind.ANONYMOUS)));
    counts.add(labels.count("anonymous", count(kind -> kind == SourceKind.ANONYMOUS)));
    int sourceless = 0;
    for (Entry entry : entries) {
      sourceless += entry.statement().source().kind() == SourceKind.NONE ? 1 : 0;
    }
    counts.add(labels.count("sourceless", sourceless));
    if (!reading.inferences().isEmpty()) {
      counts.add(labels.count("concludes", reading.inferences().size()));
    }
    return counts;
  }

  private int count(java.util.function.Predicate<SourceKind> wanted) {
    return (int) speakers.stream().filter(speaker -> wanted.test(speaker.kind())).count();
  }

  private void enter() {
    Map<String, List<Statement>> children = new HashMap<>();
    List<Statement> roots = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      String parent = statement.parent();
      if (parent == null || !byId.containsKey(parent)) {
        roots.add(statement);
      } else {
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(statement);
      }
    }
    Set<String> seen = new HashSet<>();
    roots.forEach(root -> descend(root, children, seen));
    // a circle of parents has no root
    reading.statements().forEach(left -> descend(left, children, seen));
  }

  private void descend(Statement root, Map<String, List<Statement>> children, Set<String> seen) {
    record Step(Statement statement, List<Statement> above) {}
    Deque<Step> stack = new ArrayDeque<>();
    stack.push(new Step(root, List.of()));
    while (!stack.isEmpty()) {
      Step step = stack.pop();
      Statement statement = step.statement();
      if (!seen.add(statement.id())) {
        continue;
      }
      int depth = step.above().size();
      entries.add(
          new Entry(
              statement,
              entries.size() + 1,
              depth,
              chain(statement, step.above()),
              quantities(statement)));
      List<Statement> path = new ArrayList<>(step.above());
      if (path.size() < LONGEST_CHAIN) {
        path.add(statement);
      }
      List<Statement> below = children.getOrDefault(statement.id(), List.of());
      for (int i = below.size() - 1; i >= 0; i--) {
        stack.push(new Step(below.get(i), path));
      }
    }
  }

  private List<String> chain(Statement statement, List<Statement> above) {
    List<String> given = statement.chain();
    boolean matches = given.size() == above.size() + 2;
    List<String> chain = new ArrayList<>();
    add(chain, given.isEmpty() ? outlet() : first(given));
    if (given.isEmpty() || matches) {
      for (int i = 0; i < above.size(); i++) {
        String name = matches ? given.get(i + 1) : "";
        add(chain, name.isBlank() ? name(above.get(i).source()) : clip(name));
      }
    } else {
      for (String name : given.subList(1, Math.max(1, given.size() - 1))) {
        add(chain, name.isBlank() ? labels.of("no.name") : clip(name));
      }
    }
    add(chain, name(statement.source()));
    if (chain.size() > LONGEST_CHAIN) {
      chain.subList(LONGEST_CHAIN / 2, chain.size() - LONGEST_CHAIN / 2).clear();
      chain.add(LONGEST_CHAIN / 2, "…");
    }
    return chain;
  }

  private String first(List<String> given) {
    return given.get(0).isBlank() ? outlet() : clip(given.get(0));
  }

  /** An outlet that speaks for itself is one link, not two. */
  private static void add(List<String> chain, String name) {
    if (chain.isEmpty() || !chain.get(chain.size() - 1).equals(name)) {
      chain.add(name);
    }
  }

  /** Who publishes the article; a label if that is not known. */
  public String outlet() {
    String name = reading.article().outlet().name();
    return name == null || name.isBlank() ? labels.of("no.outlet") : clip(name);
  }

  private String name(Source source) {
    if (source.kind() == SourceKind.NONE && source.spans().isEmpty()) {
      return labels.of("kind.none");
    }
    if (source.kind() == SourceKind.AUTHOR) {
      return outlet();
    }
    @Nullable String name = source.name();
    if (name == null || name.isBlank()) {
      name = source.spans().isEmpty() ? "" : words(source.spans().hull());
    }
    return name.isBlank() ? labels.of("no.name") : clip(name);
  }

  private String words(Span span) {
    int end = Math.min(span.end(), span.start() + 4 * LONGEST_NAME);
    return reading.article().text().substring(span.start(), end);
  }

  private static String clip(String name) {
    return VisibleText.line(name, LONGEST_NAME);
  }

  private List<String> quantities(Statement statement) {
    List<String> found = new ArrayList<>();
    for (Span piece : statement.content()) {
      for (int i = firstIn(piece); i < quantities.size() && found.size() < 8; i++) {
        Mention.Quantity quantity = quantities.get(i);
        if (quantity.span().start() >= piece.end()) {
          break;
        }
        found.add(Amount.of(quantity, labels.language(), reading.article().text()));
      }
    }
    return found;
  }

  private int firstIn(Span piece) {
    int low = 0;
    int high = quantities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quantities.get(middle).span().start() < piece.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
