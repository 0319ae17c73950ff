package dev.crosscheck.consistency;

import dev.crosscheck.model.Agreement;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the main lists of each two articles go together, for up to [#MOST] articles; of a larger corpus a fair sample,
/// those with the smallest hash of their id, since the pairs are as many as the square.
final class Agreements {

  /// Most articles compared: 45,000 pairs.
  static final int MOST = 300;

  /// Weight of the top in rank-biased overlap: the first ten places carry 86 % of it.
  private static final double PERSISTENCE = 0.9;

  /// Text similarity below which it is a few turns of phrase.
  private static final double SIMILAR = 0.05;

  private final SortedMap<Long, MainList> byKey = new TreeMap<>();

  /// The main list of an article.
  private record MainList(String article, boolean ordered, Ballot ballot) {}

  void add(String article, boolean ordered, Ballot ballot) {
    keep(new MainList(article, ordered, ballot));
  }

  void merge(Agreements other) {
    other.byKey.values().forEach(this::keep);
  }

  private void keep(MainList list) {
    byKey.put(Prose.hash(List.of(list.article())), list);
    if (byKey.size() > MOST) {
      byKey.remove(byKey.lastKey());
    }
  }

  /// The pairs of articles whose lists or texts share something, in the order of their ids; each made when it is come to.
  Collection<Agreement> all(Overlaps overlaps) {
    var lists = byKey.values().stream().sorted(Comparator.comparing(MainList::article)).toList();
    return new AbstractCollection<>() {
      @Override
      public Iterator<Agreement> iterator() {
        return pairs(lists, overlaps).iterator();
      }

      @Override
      public int size() {
        return (int) pairs(lists, overlaps).count();
      }
    };
  }

  private static Stream<Agreement> pairs(List<MainList> lists, Overlaps overlaps) {
    return IntStream.range(0, lists.size()).boxed()
        .flatMap(i -> lists.subList(i + 1, lists.size()).stream()
            .map(other -> agreement(lists.get(i), other, overlaps)))
        .filter(
            agreement -> agreement.shared() > 0 || agreement.textSimilarity() >= SIMILAR);
  }

  private static Agreement agreement(MainList one, MainList other, Overlaps overlaps) {
    int shared = (int) one.ballot().positions().keySet().stream().filter(other.ballot()::has)
        .count();
    boolean ordered = one.ordered() && other.ordered();
    var kendall = Similarity.kendall(one.ballot(), other.ballot());
    return new Agreement(one.article(), other.article(), shared, ordered ? kendall.compared() : 0,
        Similarity.jaccard(one.ballot().positions().keySet(), other.ballot().positions().keySet()),
        ordered ? kendall.tau() : OptionalDouble.empty(),
        Similarity.rbo(one.ballot().order(), other.ballot().order(), PERSISTENCE),
        overlaps.jaccard(one.article(), other.article()));
  }
}
