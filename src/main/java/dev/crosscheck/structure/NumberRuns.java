package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which numbered lines count on from each other, also when much stands between them, numbers are missing, or they
/// count down.
final class NumberRuns {

  /// Most numbers that may be missing between two members.
  private static final int WIDEST_HOLE = 3;

  private final Map<Integer, Integer> runOf = new HashMap<>();
  private final List<List<Integer>> runs = new ArrayList<>();
  private final List<Integer> direction = new ArrayList<>();

  /// The open runs of a style, the innermost last.
  private final Map<String, List<Integer>> open = new HashMap<>();

  /// - `places`: any increasing places, of which each has a marker with a number.
  NumberRuns(List<Integer> places, List<Marker> markers) {
    for (int i = 0; i < places.size(); i++) {
      add(places.get(i), markers.get(i));
    }
  }

  List<List<Integer>> runs() {
    return runs;
  }

  /// The run of a place, by its number; -1 where it has none.
  int runOf(int place) {
    return runOf.getOrDefault(place, -1);
  }

  private final Map<Integer, Integer> numberAt = new HashMap<>();

  private void add(int place, Marker marker) {
    int number = marker.number().orElse(0);
    numberAt.put(place, number);
    var candidates = open.computeIfAbsent(marker.style(), style -> new ArrayList<>());
    for (int i = candidates.size() - 1; i >= 0; i--) {
      int run = candidates.get(i);
      if (continues(run, number)) {
        candidates.subList(i + 1, candidates.size()).clear();
        join(run, place);
        return;
      }
    }
    runs.add(new ArrayList<>());
    direction.add(0);
    candidates.add(runs.size() - 1);
    if (candidates.size() > 8) {
      candidates.removeFirst();
    }
    join(runs.size() - 1, place);
  }

  private boolean continues(int run, int number) {
    var members = runs.get(run);
    int last = numberAt.getOrDefault(members.getLast(), 0);
    int step = number - last;
    return switch (direction.get(run)) {
      case 0 -> step >= 1 && step <= WIDEST_HOLE || step == -1 && number > 0;
      case 1 -> step >= 1 && step <= WIDEST_HOLE;
      default -> step <= -1 && step >= -WIDEST_HOLE;
    };
  }

  private void join(int run, int place) {
    var members = runs.get(run);
    if (!members.isEmpty()) {
      direction.set(run, Integer.signum(numberAt.getOrDefault(place, 0)
          - numberAt.getOrDefault(members.getLast(), 0)));
    }
    members.add(place);
    runOf.put(place, run);
  }
}
