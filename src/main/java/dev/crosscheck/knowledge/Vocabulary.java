package dev.crosscheck.knowledge;

import dev.crosscheck.model.Facet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The closed list of facets and values that a claim may have. Values in angle brackets are open.
public final class Vocabulary {

  private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);

  private Vocabulary(List<Table.Row> rows) {
    for (var row : rows) {
      var facet = Facet.named(row.require("facet")).orElseThrow(() -> new BrokenTable(
          row.place() + ": there is no facet '" + row.get("facet") + "'"));
      values.computeIfAbsent(facet, f -> new TreeSet<>()).add(row.require("value"));
    }
  }

  public static Vocabulary own() {
    return new Vocabulary(
        Table.own("vocabulary.csv", List.of("facet", "value", "polarity", "meaning")));
  }

  /// The values of a facet, in order.
  public Set<String> values(Facet facet) {
    return switch (facet) {
      case SUPERLATIVE, COMPARISON -> values.getOrDefault(Facet.QUALITY, Set.of());
      case LANGUAGE, KIND, ARCHITECTURE, FIRST_RELEASE, CREATOR, MAINTAINER, LICENCE, PLATFORM,
          BUILT_ON, WORKS_WITH,
          USED_BY, METRIC, VERSION, QUALITY, FEATURE, USE_CASE, PROJECT_SIZE, AUDIENCE ->
        values.getOrDefault(facet, Set.of());
    };
  }

  /// Whether a claim of that facet may have that value.
  public boolean has(Facet facet, String value) {
    var known = values(facet);
    return known.contains(value)
        || known.stream().anyMatch(open -> open.startsWith("<")) && !value.isEmpty();
  }

  /// The known value nearest to a mistaken one, for messages.
  String nearest(Facet facet, String value) {
    return values(facet).stream().min(Comparator.comparingInt((String one) -> -common(one, value))
        .thenComparing(Comparator.naturalOrder())).orElse("");
  }

  private static int common(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
