package selon.sentence;

import java.util.Arrays;

/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011) with the root
 * behind the last word (Ballesteros and Nivre, CL 2013). Words are numbered from 0; the root has
 * the number after the last.
 */
final class ArcHybrid {

  static final int SHIFT = 0;

  /** The top of the stack hangs on the front of the buffer. */
  static final int LEFT = 1;

  /** The top of the stack hangs on the one below it. */
  static final int RIGHT = 2;

  final int root;
  final int[] heads;
  final int[] relations;
  final int[] lefts;
  final int[] rights;

  /** The first and the last child on each side; -1 if there is none. */
  final int[] leftmost;

  final int[] rightmost;
  private final int[] stack;
  private int top;
  private int front;

  ArcHybrid(int size) {
    root = size;
    heads = filled(size + 1);
    relations = filled(size + 1);
    leftmost = filled(size + 1);
    rightmost = filled(size + 1);
    lefts = new int[size + 1];
    rights = new int[size + 1];
    stack = new int[size + 1];
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, -1);
    return array;
  }

  /** The word so deep in the stack, 0 being its top; -1 if there is none. */
  int stack(int depth) {
    return depth < top ? stack[top - 1 - depth] : -1;
  }

  /** The word so far in the buffer, 0 being its front; -1 if there is none. */
  int buffer(int offset) {
    return front + offset <= root ? front + offset : -1;
  }

  int depth() {
    return top;
  }

  boolean done() {
    return front == root && top == 0;
  }

  /** Whether the transition is possible; the root takes one word only. */
  boolean allows(int transition) {
    return switch (transition) {
      case SHIFT -> front < root;
      case LEFT -> top > 0 && (front < root || top == 1);
      default -> top > 1;
    };
  }

  /** The head that the transition gives to the top of the stack. */
  int headAfter(int transition) {
    return transition == LEFT ? front : stack(1);
  }

  void shift() {
    stack[top++] = front++;
  }

  /** Hangs the top of the stack on a head, by {@link #LEFT} or {@link #RIGHT}. */
  void attach(int transition, int relation) {
    int head = headAfter(transition);
    int word = stack[--top];
    heads[word] = head;
    relations[word] = relation;
    if (transition == LEFT) {
      leftmost[head] = leftmost[head] < 0 ? word : Math.min(word, leftmost[head]);
      lefts[head]++;
    } else {
      rightmost[head] = word;
      rights[head]++;
    }
  }

  /**
   * How many gold arcs the transition makes impossible (Goldberg and Nivre, TACL 2013): a dynamic
   * oracle picks one that costs nothing.
   *
   * @param gold the gold head of each word, {@link #root} for the root's
   */
  int cost(int transition, int[] gold) {
    int cost = 0;
    if (transition == SHIFT) {
      for (int depth = 0; depth < top; depth++) {
        int word = stack(depth);
        cost += gold[word] == front ? 1 : 0;
        cost += depth > 0 && gold[front] == word ? 1 : 0;
      }
      return cost;
    }
    int word = stack(0);
    for (int later = front; later < root; later++) {
      cost += gold[later] == word ? 1 : 0;
    }
    int head = gold[word];
    if (transition == LEFT) {
      return cost + (head > front || head == stack(1) && head >= 0 ? 1 : 0);
    }
    return cost + (head >= front ? 1 : 0);
  }
}
