package dev.crosscheck.consistency;

import dev.crosscheck.model.Ranking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// Which position an item holds: the printed number where the whole list has them and they count it through, else the place
/// in the list.
final class Positions {

  private Positions() {}

  /// How the items of a list are read.
  static ToIntFunction<Ranking.Item> in(Ranking ranking) {
    boolean numbered = isNumbered(ranking);
    return item -> numbered ? item.stated().orElse(item.position()) : item.position();
  }

  /// The positions of all things of a list, the best one of a thing that stands there twice, in the order of the list.
  static Map<String, Integer> of(Ranking ranking) {
    var positions = new LinkedHashMap<String, Integer>();
    var position = in(ranking);
    ranking.items().forEach(
        item -> positions.merge(item.framework(), position.applyAsInt(item), Math::min));
    return positions;
  }

  /// Whether the printed numbers can be trusted as positions: nearly every item has one, and they aren't all the same.
  private static boolean isNumbered(Ranking ranking) {
    List<Integer> stated = ranking.items().stream().filter(item -> item.stated().isPresent())
        .map(item -> item.stated().orElseThrow()).distinct().toList();
    long explicit = ranking.items().stream()
        .filter(item -> item.source() == Ranking.Source.EXPLICIT).count();
    long numbered = ranking.items().stream().filter(item -> item.stated().isPresent()).count();
    return stated.size() > 1 && numbered >= explicit && !startsAnew(ranking);
  }

  /// Whether the printed numbers begin again at 1, as they do in each group of a list.
  static boolean startsAnew(Ranking ranking) {
    return ranking.items().stream().filter(item -> item.stated().equals(OptionalInt.of(1)))
        .mapToInt(Ranking.Item::position).distinct().count() > 1;
  }
}
