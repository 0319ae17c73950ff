package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A tree of characters that is walked one character at a time; each node may hold values.
/// Edges lie in one hash table, so that a text is walked without any object.
final class Trie<V> {

  static final int ROOT = 0;
  static final int NONE = -1;

  private static final long EMPTY = -1;

  private final List<List<V>> values = new ArrayList<>(List.of(List.of()));
  private long[] edges = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int used;

  Trie() {
    Arrays.fill(edges, EMPTY);
  }

  void put(CharSequence key, V value) {
    int node = ROOT;
    for (int i = 0; i < key.length(); i++) {
      node = grow(node, key.charAt(i));
    }
    var there = new ArrayList<>(values.get(node));
    there.add(value);
    values.set(node, List.copyOf(there));
  }

  /// The node that a character leads to, or [#NONE].
  int child(int node, char c) {
    int slot = slot(edges, key(node, c));
    return edges[slot] == EMPTY ? NONE : targets[slot];
  }

  List<V> values(int node) {
    return values.get(node);
  }

  private int grow(int node, char c) {
    int child = child(node, c);
    if (child != NONE) {
      return child;
    }
    if (++used * 2 > edges.length) {
      rehash();
    }
    int slot = slot(edges, key(node, c));
    edges[slot] = key(node, c);
    targets[slot] = values.size();
    values.add(List.of());
    return targets[slot];
  }

  private void rehash() {
    long[] larger = new long[edges.length * 2];
    int[] moved = new int[larger.length];
    Arrays.fill(larger, EMPTY);
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != EMPTY) {
        int slot = slot(larger, edges[i]);
        larger[slot] = edges[i];
        moved[slot] = targets[i];
      }
    }
    edges = larger;
    targets = moved;
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  private static int slot(long[] edges, long key) {
    int mask = edges.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (edges[slot] != EMPTY && edges[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
