package selon.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import selon.text.Span;

/**
 * A tree in the word order of languages with the verb last, as German, though its words are of
 * another language ("dass der Rat es beschlossen hat"): what is dependent stays so, only its side
 * changes. Trees of one order made into those of another: Wang and Eisner, TACL 2016, where orders
 * are learned; ours are rules.
 *
 * <ul>
 *   <li>the verb of a subordinate clause, its auxiliaries behind it, stands behind its complements;
 *   <li>the participle or infinitive of a main clause stands behind them too, apart from its
 *       auxiliary;
 *   <li>the finite verb of a main clause stands second: before its subject, if something else opens
 *       the clause;
 *   <li>an adjective stands before its noun.
 * </ul>
 */
final class VerbLast {

  private static final Set<String> HEAVY =
      Set.of("ccomp", "advcl", "acl", "parataxis", "conj", "appos", "dislocated", "list");
  private static final Set<String> SUBORDINATE = Set.of("ccomp", "advcl", "acl", "csubj");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "csubj", "expl");
  private static final Set<String> LEADING = Set.of("cc", "mark", "discourse", "vocative");

  private final Treebank.Tree tree;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<Integer> order = new ArrayList<>();

  private VerbLast(Treebank.Tree tree) {
    this.tree = tree;
    for (int i = 0; i <= tree.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < tree.size(); i++) {
      children.get(tree.heads[i]).add(i);
    }
  }

  /** The tree so ordered. */
  static Treebank.Tree of(Treebank.Tree tree) {
    VerbLast made = new VerbLast(tree);
    for (int root : made.children.get(tree.size())) {
      made.place(root);
    }
    return made.ordered();
  }

  private void place(int word) {
    if (isVerb(word) || hasCopula(word)) {
      placeClause(word);
    } else {
      placePhrase(word);
    }
  }

  private void placePhrase(int word) {
    List<Integer> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    List<Integer> adjectives = new ArrayList<>();
    for (int child : children.get(word)) {
      boolean adjective = is(child, "amod") && tree.parts[word] == Tagger.NOUN && !isHeavy(child);
      (adjective ? adjectives : child < word ? before : after).add(child);
    }
    before.forEach(this::place);
    adjectives.forEach(this::place);
    order.add(word);
    after.forEach(this::place);
  }

  /** An adjective with words of its own behind it stays where it is. */
  private boolean isHeavy(int adjective) {
    return children.get(adjective).stream().anyMatch(child -> child > adjective);
  }

  private void placeClause(int verb) {
    List<Integer> leading = new ArrayList<>();
    List<Integer> subjects = new ArrayList<>();
    List<Integer> opening = new ArrayList<>();
    List<Integer> auxiliaries = new ArrayList<>();
    List<Integer> middle = new ArrayList<>();
    List<Integer> marksBefore = new ArrayList<>();
    List<Integer> trailing = new ArrayList<>();
    boolean infinitive = tree.features.get(verb).contains("VerbForm=Inf");
    int particle = -1;
    for (int child : children.get(verb)) {
      String relation = tree.relations.get(child);
      if (infinitive && relation.equals("mark") && child == verb - 1) {
        particle = child;
      } else if (relation.equals("aux") || relation.equals("aux:pass") || relation.equals("cop")) {
        auxiliaries.add(child);
      } else if (child < verb && (LEADING.contains(relation) || isRelative(child))) {
        leading.add(child);
      } else if (relation.equals("punct")
          && child < verb
          && leading.isEmpty()
          && subjects.isEmpty()
          && opening.isEmpty()
          && middle.isEmpty()) {
        marksBefore.add(child);
      } else if (SUBJECT.contains(relation) && child < verb) {
        subjects.add(child);
      } else if (child < verb
          && subjects.isEmpty()
          && auxiliaries.isEmpty()
          && !relation.equals("advmod")) {
        opening.add(child);
      } else if (child > verb
          && (HEAVY.contains(relation) || relation.equals("punct") || !trailing.isEmpty())) {
        trailing.add(child);
      } else {
        middle.add(child);
      }
    }
    boolean subordinate =
        SUBORDINATE.contains(tree.relations.get(verb)) && (!leading.isEmpty() || infinitive)
            || leading.stream().anyMatch(this::isRelative)
            || is(verb, "xcomp");
    boolean bare = auxiliaries.isEmpty();
    marksBefore.forEach(this::place);
    leading.forEach(this::place);
    if (subordinate) {
      opening.forEach(this::place);
      subjects.forEach(this::place);
      middle.forEach(this::place);
      placeVerb(verb, particle);
      for (int i = auxiliaries.size() - 1; i >= 0; i--) {
        place(auxiliaries.get(i));
      }
    } else {
      boolean fronted = !opening.isEmpty();
      opening.forEach(this::place);
      if (!fronted) {
        subjects.forEach(this::place);
      }
      if (bare) {
        placeVerb(verb, particle);
      } else {
        place(auxiliaries.get(0));
      }
      if (fronted) {
        subjects.forEach(this::place);
      }
      middle.forEach(this::place);
      if (!bare) {
        placeVerb(verb, particle);
        for (int i = auxiliaries.size() - 1; i > 0; i--) {
          place(auxiliaries.get(i));
        }
      }
    }
    trailing.forEach(this::place);
  }

  /** A verb with the particle of its infinitive, -1 if it has none. */
  private void placeVerb(int verb, int particle) {
    if (particle >= 0) {
      place(particle);
    }
    order.add(verb);
  }

  private boolean isVerb(int word) {
    return Tagger.PARTS.get(tree.parts[word]) == Upos.VERB;
  }

  private boolean hasCopula(int word) {
    return children.get(word).stream().anyMatch(child -> is(child, "cop"));
  }

  private boolean isRelative(int word) {
    return tree.features.get(word).contains("PronType=Rel");
  }

  private boolean is(int word, String relation) {
    return tree.relations.get(word).equals(relation);
  }

  private Treebank.Tree ordered() {
    int size = tree.size();
    int[] place = new int[size + 1];
    place[size] = size;
    for (int i = 0; i < size; i++) {
      place[order.get(i)] = i;
    }
    StringBuilder text = new StringBuilder();
    List<Span> words = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<String> features = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int[] parts = new int[size];
    int[] heads = new int[size];
    for (int i = 0; i < size; i++) {
      int old = order.get(i);
      String form = tree.words.get(old).in(tree.text);
      words.add(new Span(text.length(), text.length() + form.length()));
      text.append(form).append(' ');
      lemmas.add(tree.lemmas.get(old));
      features.add(tree.features.get(old));
      relations.add(tree.relations.get(old));
      parts[i] = tree.parts[old];
      heads[i] = place[tree.heads[old]];
    }
    return new Treebank.Tree(text.toString(), words, lemmas, parts, features, heads, relations);
  }
}
