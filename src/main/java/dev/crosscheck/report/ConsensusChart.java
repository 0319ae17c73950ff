package dev.crosscheck.report;

import dev.crosscheck.model.Consensus;
import java.util.List;
import java.util.stream.Stream;

/// Who leads and how sure that is: a row for each thing, with its position, the range that it falls in when any one
/// article is left out, and its positions by the other methods and policies. The figures stand before the drawing, so
/// that a window as narrow as a phone's shows them without being scrolled.
record ConsensusChart(List<Leader> leaders) {

  private static final int ROW = 24;
  private static final int TOP = 40;
  private static final int SCALE = 480;
  private static final int GAP = 12;

  /// Positions that are marked at the top.
  private static final List<Integer> MARKED = List.of(1, 2, 3, 5, 10, 20, 50, 100, 200, 500);

  Chart chart() {
    int names = 8 + leaders.stream().mapToInt(leader -> Pen.room(leader.thing().name())).max()
        .orElse(0);
    int left = names + 2 * GAP + leaders.stream().mapToInt(leader -> Pen.room(figures(leader)))
        .max().orElse(0);
    int bottom = TOP + leaders.size() * ROW;
    int last = leaders.stream()
        .mapToInt(leader -> Math.max(leader.consensus().lowest(), leader.worst())).max().orElse(1);
    var pen = new Pen();
    for (int position : MARKED) {
      if (position <= last) {
        int x = left + x(position, last);
        pen.line(x, TOP - 8, x, bottom, "grid").text(x, TOP - 14, String.valueOf(position),
            "middle soft");
      }
    }
    for (int i = 0; i < leaders.size(); i++) {
      int y = TOP + i * ROW + ROW / 2;
      pen.text(names, y + 4, leaders.get(i).thing().name(), "end").text(names + GAP, y + 4,
          figures(leaders.get(i)), "start");
      row(pen, leaders.get(i), y, left, last);
    }
    return new Chart("consensus", "Who leads, and how sure that is.",
        "A dot is a thing's position when all lists are taken together, the bar where it falls when "
            + "any one article is left out, a short stroke its position by another method or policy.",
        left + SCALE + 20, bottom + 10, pen.drawn());
  }

  private static void row(Pen pen, Leader leader, int y, int left, int last) {
    var consensus = leader.consensus();
    pen.line(left + x(consensus.highest(), last), y, left + x(consensus.lowest(), last), y,
        "range");
    others(leader).forEach(position -> {
      int x = left + x(position, last);
      pen.line(x, y - 7, x, y + 7, "other");
    });
    pen.circle(left + x(consensus.position(), last), y, 6, "dot");
  }

  private static String figures(Leader leader) {
    var consensus = leader.consensus();
    return consensus.position() + " ("
        + PageGlance.range(consensus.highest(), consensus.lowest()) + ")";
  }

  private static Stream<Integer> others(Leader leader) {
    return leader.ways().values().stream().map(Consensus::position).distinct().sorted();
  }

  /// Positions stand the closer the farther down they are, as they matter less.
  private static int x(int position, int last) {
    return (int) Math
        .round(SCALE * StrictMath.log(position) / StrictMath.log(Math.max(2, last)));
  }
}
