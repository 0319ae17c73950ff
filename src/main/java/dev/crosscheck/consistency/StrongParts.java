package dev.crosscheck.consistency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The strongly connected parts of a graph over 0, 1, … R. Tarjan, "Depth-first search and linear graph algorithms",
/// SIAM Journal on Computing 1 (1972), without recursion.
final class StrongParts {

  /// Whether an edge leads from one node to another.
  @FunctionalInterface
  interface Edges {
    boolean has(int from, int to);
  }

  private final int size;
  private final Edges edges;
  private final int[] number;
  private final int[] low;
  private final int[] next;
  private final boolean[] open;
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final List<List<Integer>> parts = new ArrayList<>();
  private int numbered;

  StrongParts(int size, Edges edges) {
    this.size = size;
    this.edges = edges;
    this.number = new int[size];
    this.low = new int[size];
    this.next = new int[size];
    this.open = new boolean[size];
  }

  List<List<Integer>> parts() {
    for (int node = 0; node < size; node++) {
      if (number[node] == 0) {
        visit(node);
      }
    }
    return parts;
  }

  private void visit(int root) {
    Deque<Integer> path = new ArrayDeque<>();
    enter(root, path);
    while (!path.isEmpty()) {
      int node = path.element();
      if (next[node] < size) {
        int to = next[node]++;
        if (to != node && edges.has(node, to)) {
          if (number[to] == 0) {
            enter(to, path);
          } else if (open[to]) {
            low[node] = Math.min(low[node], number[to]);
          }
        }
      } else {
        path.pop();
        leave(node);
        if (!path.isEmpty()) {
          low[path.element()] = Math.min(low[path.element()], low[node]);
        }
      }
    }
  }

  private void enter(int node, Deque<Integer> path) {
    number[node] = ++numbered;
    low[node] = numbered;
    open[node] = true;
    stack.push(node);
    path.push(node);
  }

  private void leave(int node) {
    if (low[node] == number[node]) {
      var part = new ArrayList<Integer>();
      int member;
      do {
        member = stack.pop();
        open[member] = false;
        part.add(member);
      } while (member != node);
      parts.add(part.stream().sorted().toList());
    }
  }
}
