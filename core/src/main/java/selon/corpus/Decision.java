package selon.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import selon.article.Dating;
import selon.statement.SourceKind;
import selon.statement.Statement;
import selon.text.Spans;

/**
 * What a person decided about a collection. Decisions stand beside the findings, never in their
 * place: each can be taken back, and they hold when the articles are read anew. A decision about
 * what is no longer found has no effect, but for a statement that a person wrote: it holds.
 *
 * <p>Statements and articles are named by their ids, which come from their content; sources by
 * their names.
 */
public sealed interface Decision {

  /** Two names of one source: the first is to be known by the second. */
  record MergeSources(String name, String into) implements Decision {}

  /** Two names are of two sources, though one may be short for the other. */
  record PartSources(String name, String other) implements Decision {}

  /** In one article the name means somebody else, who is to be known by another name. */
  record SplitSource(String name, String article, String other) implements Decision {}

  /** A source is to be shown by another name. */
  record RenameSource(String name, String shown) implements Decision {}

  /** A source is of another kind. */
  record RetypeSource(String name, SourceKind kind) implements Decision {}

  /** A statement is right as it was found. */
  record AcceptStatement(String article, String statement) implements Decision {}

  /** A statement is none. */
  record RejectStatement(String article, String statement) implements Decision {}

  /**
   * A statement takes the place of one that was found.
   *
   * @param replaced its id; null if none was found where one is
   */
  record CorrectStatement(String article, @Nullable String replaced, Statement statement)
      implements Decision {}

  /** When an article was first published. */
  record DateArticle(String article, Dating dating) implements Decision {}

  /** One telling was made from another; of two that its article has, the later one counts. */
  record AcceptLink(Place from, Place to) implements Decision {
    @Override
    public List<Place> places() {
      return List.of(from, to);
    }
  }

  /** One telling was not made from another. */
  record RejectLink(Place from, Place to) implements Decision {
    @Override
    public List<Place> places() {
      return List.of(from, to);
    }
  }

  /** A telling was made from no other: where it has it from is not in the collection. */
  record NoLink(Place to) implements Decision {
    @Override
    public List<Place> places() {
      return List.of(to);
    }
  }

  /** Two passages tell the same claim, whoever had it from whom. */
  record JoinClaims(Place one, Place other) implements Decision {
    @Override
    public List<Place> places() {
      return List.of(one, other);
    }
  }

  /**
   * A telling is not of a claim.
   *
   * @param claim where another article tells it
   */
  record PartTelling(Place telling, Place claim) implements Decision {
    @Override
    public List<Place> places() {
      return List.of(telling, claim);
    }
  }

  /** The tellings that it is about; none unless it is about how a claim traveled. */
  default List<Place> places() {
    return List.of();
  }

  /** A telling, by the content's place in its article. */
  record Place(String article, Spans content) {

    /** The least share of the shorter of two contents that both have, for them to be one place. */
    private static final double SAME = 0.3;

    /** Whether the content, of the same article, is at the place. */
    public boolean is(Spans other) {
      int shared = other.pieces().stream().mapToInt(content::shared).sum();
      return shared > 0 && shared >= SAME * Math.min(content.length(), other.length());
    }

    /** Whether the other is the same place, though it may have been found with other ends. */
    public boolean is(Place other) {
      return article.equals(other.article()) && is(other.content());
    }
  }
}
