package dev.crosscheck.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// How alike two lists are.
final class Similarity {

  private Similarity() {}

  /// Shared elements by all elements. P. Jaccard, "The distribution of the flora in the alpine zone", 1912. Of two empty
  /// sets 0.
  static double jaccard(Set<?> one, Set<?> other) {
    var shared = new HashSet<Object>(one);
    shared.retainAll(other);
    int all = one.size() + other.size() - shared.size();
    return all == 0 ? 0 : (double) shared.size() / all;
  }

  /// How the pairs of shared things go together.
  /// - `compared`: pairs that neither list ties. `tau`: Kendall's tau-b, which corrects for ties; empty where a list ties
  ///   all pairs or there is none. M. G. Kendall, "The treatment of ties in ranking problems", Biometrika 33 (1945).
  record Kendall(int compared, OptionalDouble tau) {}

  static Kendall kendall(Ballot one, Ballot other) {
    var shared = one.order().stream().filter(other::has).toList();
    int concordant = 0;
    int discordant = 0;
    int tiedOne = 0;
    int tiedOther = 0;
    int pairs = shared.size() * (shared.size() - 1) / 2;
    for (int i = 0; i < shared.size(); i++) {
      for (int j = i + 1; j < shared.size(); j++) {
        int here = Integer.compare(one.position(shared.get(i)), one.position(shared.get(j)));
        int there = Integer.compare(other.position(shared.get(i)), other.position(shared.get(j)));
        concordant += here * there > 0 ? 1 : 0;
        discordant += here * there < 0 ? 1 : 0;
        tiedOne += here == 0 ? 1 : 0;
        tiedOther += there == 0 ? 1 : 0;
      }
    }
    double norm = Math.sqrt((double) (pairs - tiedOne) * (pairs - tiedOther));
    return new Kendall(concordant + discordant,
        norm == 0 ? OptionalDouble.empty() : OptionalDouble.of((concordant - discordant) / norm));
  }

  /// Rank-biased overlap, extrapolated from what is seen of two lists of any lengths; the top weighs most, `p` says how
  /// much. W. Webber, A. Moffat and J. Zobel, "A similarity measure for indefinite rankings", ACM TOIS 28 (2010),
  /// equation 32. From 0, nothing shared, to 1, the same.
  static double rbo(List<String> one, List<String> other, double p) {
    var shorter = one.size() <= other.size() ? one : other;
    var longer = one.size() <= other.size() ? other : one;
    if (shorter.isEmpty()) {
      return 0;
    }
    int s = shorter.size();
    int l = longer.size();
    Set<String> seenShort = new HashSet<>();
    Set<String> seenLong = new HashSet<>();
    int[] overlap = new int[l + 1];
    for (int depth = 1; depth <= l; depth++) {
      String fromLong = longer.get(depth - 1);
      String fromShort = depth <= s ? shorter.get(depth - 1) : "";
      overlap[depth] = overlap[depth - 1];
      if (depth <= s && fromShort.equals(fromLong)) {
        overlap[depth]++;
      } else {
        overlap[depth] += seenShort.contains(fromLong) ? 1 : 0;
        overlap[depth] += depth <= s && seenLong.contains(fromShort) ? 1 : 0;
      }
      seenLong.add(fromLong);
      seenShort.add(fromShort);
    }
    double sum = 0;
    for (int depth = 1; depth <= l; depth++) {
      sum += overlap[depth] / (double) depth * Math.pow(p, depth);
      sum += depth > s ? overlap[s] * (depth - s) / ((double) s * depth) * Math.pow(p, depth) : 0;
    }
    return (1 - p) / p * sum
        + ((overlap[l] - overlap[s]) / (double) l + overlap[s] / (double) s) * Math.pow(p, l);
  }
}
