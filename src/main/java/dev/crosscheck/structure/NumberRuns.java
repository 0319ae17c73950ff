package dev.crosscheck.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final Set<String> looks = new HashSet<>();
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

    /// Whether it goes on with the very next number, and all its members look like it.
    private boolean isLike(int number, String look) {
      return size() > 1 && number - numbers.getLast() == direction && looks.equals(Set.of(look));
    }

    private boolean continuesAsStray(Run run) {
      return number(0) > 1 && run.direction == 1 && looks.equals(run.looks)
          && (size() == 1
              ? run.continuedBy(number(0), 0)
              : direction == 1 && number(0) == run.numbers.getLast() + 1);
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
    return alike(places, markers, _ -> "");
  }

  /// The runs of numbered places, given in order with their markers.
  /// - `look`: how a place looks; where a number counts on from two runs, it is of the one that looks like it.
  static NumberRuns alike(List<Integer> places, List<Marker> markers, IntFunction<String> look) {
    return of(places, markers, _ -> "", look);
  }

  /// The runs of numbered places, given in order with their markers.
  /// - `form`: what the members of one run have in common besides the style of their numbers, by their place.
  static NumberRuns of(List<Integer> places, List<Marker> markers, IntFunction<String> form) {
    return of(places, markers, form, _ -> "");
  }

  private static NumberRuns of(List<Integer> places, List<Marker> markers,
      IntFunction<String> form, IntFunction<String> look) {
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
      int place = places.get(i);
      runs.add(styles.get(i), new Count(place, markers.get(i).number().orElse(0), next[i],
          look.apply(place)));
    }
    return runs;
  }

  /// A number to be put into a run.
  /// - `next`: the next one of its style, 0 where it is the last.
  private record Count(int place, int value, int next, String look) {}

  private void add(String style, Count number) {
    var candidates = waiting.computeIfAbsent(style, _ -> new ArrayList<>());
    int latest = candidates.size() - 1;
    while (latest >= 0 && !candidates.get(latest).continuedBy(number.value(), number.next())) {
      latest--;
    }
    if (latest >= 0) {
      int alike = latest;
      while (alike >= 0 && !candidates.get(alike).isLike(number.value(), number.look())) {
        alike--;
      }
      int at = alike < 0 || candidates.get(latest).looks.contains(number.look()) ? latest : alike;
      candidates.subList(at + 1, candidates.size()).clear();
      join(candidates.get(at), number);
      return;
    }
    var run = new Run();
    runs.add(run);
    candidates.add(run);
    if (candidates.size() > MOST_WAITING) {
      candidates.removeFirst();
    }
    join(run, number);
  }

  /// The same runs, numbers that can't begin one put behind the run right before them that they count on from and look like,
  /// though their mark is another one: "1)", "2)", "3."; three medals, "4.", "5.".
  NumberRuns withStrays() {
    var byEnd = new TreeMap<Integer, Run>();
    runs.forEach(run -> byEnd.put(run.last(), run));
    var joined = new HashSet<Run>();
    for (var stray : List.copyOf(byEnd.values())) {
      var before = byEnd.lowerEntry(stray.places().getFirst());
      if (before != null && stray.continuesAsStray(before.getValue())) {
        byEnd.remove(before.getKey());
        byEnd.put(stray.last(), before.getValue());
        var look = stray.looks.iterator().next();
        IntStream.range(0, stray.size()).forEach(i -> join(before.getValue(),
            new Count(stray.places().get(i), stray.number(i), 0, look)));
        joined.add(stray);
      }
    }
    runs.removeAll(joined);
    return this;
  }

  private void join(Run run, Count number) {
    run.add(number.place(), number.value());
    run.looks.add(number.look());
    runAt.put(number.place(), run);
  }

  List<Run> runs() {
    return runs;
  }

  /// The run of a place; an empty one where it has none.
  Run at(int place) {
    return runAt.getOrDefault(place, new Run());
  }
}
