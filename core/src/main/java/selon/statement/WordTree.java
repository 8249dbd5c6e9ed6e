package selon.statement;

import java.util.Arrays;
import selon.sentence.Token;

/** How the tokens of an article hang on each other. */
final class WordTree {

  /** The first and the last token of the subtree under each token, itself included. */
  final int[] first;

  final int[] last;

  /** The first child of each token with a certain relation, or -1. */
  final int[] subject;

  final int[] object;
  final int[] clause;
  final int[] marker;

  /** The relations of each token's children, a bit each. */
  final int[] children;

  private final int size;
  private final int[] head;

  /**
   * The trees over these tokens.
   *
   * @param head the index of the head of each, -1 for a root
   */
  WordTree(Token[] tokens, int[] head) {
    this.size = tokens.length;
    this.head = head;
    first = new int[size];
    last = new int[size];
    subject = nowhere(size);
    object = nowhere(size);
    clause = nowhere(size);
    marker = nowhere(size);
    children = new int[size];
    yields();
    children(tokens);
  }

  private static int[] nowhere(int size) {
    int[] places = new int[size];
    Arrays.fill(places, -1);
    return places;
  }

  /** Children before their heads, so that each subtree is known when it is handed on. */
  private void yields() {
    int[] waiting = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = i;
      last[i] = i;
      if (head[i] >= 0) {
        waiting[head[i]]++;
      }
    }
    int[] ready = new int[size];
    int end = 0;
    for (int i = 0; i < size; i++) {
      if (waiting[i] == 0) {
        ready[end++] = i;
      }
    }
    for (int at = 0; at < end; at++) {
      int i = ready[at];
      int h = head[i];
      if (h >= 0) {
        first[h] = Math.min(first[h], first[i]);
        last[h] = Math.max(last[h], last[i]);
        if (--waiting[h] == 0) {
          ready[end++] = h;
        }
      }
    }
  }

  private void children(Token[] tokens) {
    for (int i = size - 1; i >= 0; i--) {
      int h = head[i];
      if (h < 0) {
        continue;
      }
      String name = tokens[i].relation();
      children[h] |= bit(name);
      switch (name) {
        case "nsubj", "nsubj:pass", "csubj" -> subject[h] = i;
        case "obj", "iobj" -> object[h] = i;
        case "ccomp", "xcomp" -> clause[h] = i;
        case "mark", "case" -> marker[h] = i;
        default -> {}
      }
    }
  }

  /** One of 31 bits for a relation. */
  private static int bit(String relation) {
    return switch (relation) {
      case "nsubj" -> 1;
      case "nsubj:pass" -> 2;
      case "csubj" -> 4;
      case "obj" -> 8;
      case "iobj" -> 16;
      case "ccomp" -> 32;
      case "xcomp" -> 64;
      case "obl" -> 128;
      case "obl:agent" -> 256;
      case "advcl" -> 512;
      case "acl" -> 1024;
      case "parataxis" -> 2048;
      case "mark" -> 4096;
      case "case" -> 8192;
      case "aux" -> 16384;
      case "aux:pass" -> 32768;
      case "cop" -> 65536;
      case "nmod" -> 131072;
      case "det" -> 262144;
      case "expl" -> 524288;
      case "conj" -> 1048576;
      default -> 0;
    };
  }
}
