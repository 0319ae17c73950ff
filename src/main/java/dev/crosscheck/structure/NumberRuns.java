package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Finds which numbered lines count on from each other, also when much stands between them, numbers are missing, they
/// count down, or all of them are "1.".
final class NumberRuns {

  /// Most numbers that may be missing between two members.
  /// - Unit: numbers. Source: scraped articles lose single headings; a wider hole is another list.
  private static final int WIDEST_HOLE = 3;

  /// Most runs of one style that are kept waiting for their next member, so that time stays linear.
  private static final int MOST_WAITING = 8;

  /// Places whose numbers count on from each other, and how they count: 1 up, -1 down, 0 while there is one.
  static final class Run {

    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private int direction;

    List<Integer> places() {
      return places;
    }

    int size() {
      return places.size();
    }

    int last() {
      return places.getLast();
    }

    /// The number printed at the member of an index.
    int number(int index) {
      return numbers.get(index);
    }

    /// 1 where it counts up, -1 where it counts down.
    int direction() {
      return direction;
    }

    /// Whether it counts from 1 or down to 1, and leaves none out.
    boolean isWhole() {
      return IntStream.range(1, size())
          .allMatch(i -> numbers.get(i) - numbers.get(i - 1) == direction)
          && (direction == 1 ? numbers.getFirst() : numbers.getLast()) == 1;
    }

    /// Whether all its numbers are "1.", as Markdown lets people write.
    boolean isLazy() {
      return direction == 0;
    }

    private boolean continuedBy(int number, int next) {
      if (direction == 0 && number == 1 && numbers.getLast() == 1) {
        return next != 2;
      }
      int step = number - numbers.getLast();
      if (step == 0 && direction == 1) {
        // two items that were given one number, if the count goes on behind them, or as if the second had its own
        return next == number + 1 || next == number + 2;
      }
      if (step == -1 && direction == 1 && numbers.size() > 1 && next == number + 2) {
        // two neighbours that changed places
        return true;
      }
      return switch (direction) {
        case 0 -> step >= 1 && step <= WIDEST_HOLE || step == -1 && number > 0;
        case 1 -> step >= 1 && step <= WIDEST_HOLE;
        default -> step <= -1 && step >= -WIDEST_HOLE;
      };
    }

    private void add(int place, int number) {
      if (!numbers.isEmpty()) {
        int step = Integer.signum(number - numbers.getLast());
        direction = direction == 0 ? step : direction;
      }
      places.add(place);
      numbers.add(number);
    }
  }

  private final Map<Integer, Run> runAt = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();
  private final Map<String, List<Run>> waiting = new HashMap<>();

  /// The runs of numbered places, given in order with their markers.
  static NumberRuns of(List<Integer> places, List<Marker> markers) {
    return of(places, markers, _ -> "");
  }

  /// The runs of numbered places, given in order with their markers.
  /// - `form`: what the members of one run have in common besides the style of their numbers, by their place.
  static NumberRuns of(List<Integer> places, List<Marker> markers, IntFunction<String> form) {
    var runs = new NumberRuns();
    Map<String, Integer> nextOf = new HashMap<>();
    var next = new int[places.size()];
    var styles = IntStream.range(0, places.size())
        .mapToObj(i -> markers.get(i).style() + form.apply(places.get(i))).toList();
    for (int i = places.size() - 1; i >= 0; i--) {
      next[i] = nextOf.getOrDefault(styles.get(i), 0);
      nextOf.put(styles.get(i), markers.get(i).number().orElse(0));
    }
    for (int i = 0; i < places.size(); i++) {
      runs.add(places.get(i), styles.get(i), markers.get(i).number().orElse(0), next[i]);
    }
    return runs;
  }

  private void add(int place, String style, int number, int next) {
    var candidates = waiting.computeIfAbsent(style, _ -> new ArrayList<>());
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (candidates.get(i).continuedBy(number, next)) {
        candidates.subList(i + 1, candidates.size()).clear();
        join(candidates.get(i), place, number);
        return;
      }
    }
    var run = new Run();
    runs.add(run);
    candidates.add(run);
    if (candidates.size() > MOST_WAITING) {
      candidates.removeFirst();
    }
    join(run, place, number);
  }

  private void join(Run run, int place, int number) {
    run.add(place, number);
    runAt.put(place, run);
  }

  List<Run> runs() {
    return runs;
  }

  /// The run of a place; an empty one where it has none.
  Run at(int place) {
    return runAt.getOrDefault(place, new Run());
  }
}
