package dev.crosscheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Tells the groups into which an article has split one list: each has other things than those before it, but for a few that
/// belong in two.
final class Groups {

  /// Greatest share of a group's things that groups before it have too.
  private static final double MOST_REPEATED = 1 / 3.0;

  private Groups() {}

  /// Those of the lists that are such groups, without what only repeats things of those before; none where one repeats some
  /// and has others, as advice by case does.
  static List<ThingList> different(List<ThingList> lists) {
    var groups = new ArrayList<ThingList>();
    var things = new HashSet<String>();
    for (var list : lists) {
      long repeated = list.things().stream().filter(things::contains).count();
      if (repeated == 0 || repeated <= list.things().size() * MOST_REPEATED) {
        groups.add(list);
        things.addAll(list.things());
      } else if (repeated < list.things().size()) {
        return List.of();
      }
    }
    return groups;
  }
}
