package dev.crosscheck.report;

import dev.crosscheck.model.Facet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What the articles speak of: a bar for each facet of the claims, as long as there are claims of it.
/// - `affirmed`, `denied`: claims by facet and polarity.
record FacetChart(Map<Facet, Integer> affirmed, Map<Facet, Integer> denied) {

  private static final int ROW = 26;
  private static final int SCALE = 440;
  private static final int LEFT = 130;
  private static final int TOP = 10;

  Chart chart() {
    var facets = facets();
    int most = facets.stream().mapToInt(this::all).max().orElse(1);
    var pen = new Pen();
    for (int i = 0; i < facets.size(); i++) {
      var facet = facets.get(i);
      int y = TOP + i * ROW;
      int first = length(affirmed.getOrDefault(facet, 0), most);
      int second = length(denied.getOrDefault(facet, 0), most);
      pen.text(LEFT - 10, y + ROW / 2 + 4, facet.toString().replace('-', ' '), "end")
          .box(LEFT, y + 4, first, ROW - 8, "bar")
          .box(LEFT + first, y + 4, second, ROW - 8, "bar denied")
          .text(LEFT + first + second + 8, y + ROW / 2 + 4, figures(facet), "start");
    }
    return new Chart("claims", "What the articles speak of.",
        "Claims by facet; the filled part affirms or praises, the empty part denies or blames.",
        LEFT + SCALE + 130, TOP + facets.size() * ROW + 10, pen.drawn());
  }

  private List<Facet> facets() {
    return List.of(Facet.values()).stream().filter(facet -> all(facet) > 0)
        .sorted(Comparator.comparingInt(this::all).reversed().thenComparing(facet -> facet))
        .toList();
  }

  private int all(Facet facet) {
    return affirmed.getOrDefault(facet, 0) + denied.getOrDefault(facet, 0);
  }

  private String figures(Facet facet) {
    int against = denied.getOrDefault(facet, 0);
    return affirmed.getOrDefault(facet, 0) + (against == 0 ? "" : " and " + against);
  }

  private static int length(int claims, int most) {
    return (int) Math.round((double) SCALE * claims / most);
  }
}
