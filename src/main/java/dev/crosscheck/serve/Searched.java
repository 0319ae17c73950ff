package dev.crosscheck.serve;

import dev.crosscheck.model.BadQuery;
import dev.crosscheck.model.Day;
import dev.crosscheck.model.Polarity;
import dev.crosscheck.model.SearchFilters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The parameters that searches share: a query and what it is limited to.
final class Searched {

  static final String QUERY = "q";
  static final int LONGEST_PAGE = 1_000;
  /// Farthest that can be paged to by counting; the mark of a page leads farther.
  static final int FARTHEST = 100_000;

  private static final List<String> PARAMETERS = List.of(QUERY, "framework", "facet", "value",
      "polarity", "article", "place", "from", "to");

  private Searched() {}

  static List<String> parameters(String... more) {
    return Stream.concat(PARAMETERS.stream(), Stream.of(more)).toList();
  }

  /// @throws BadQuery when one makes no sense
  static SearchFilters filters(Asked asked) {
    return new SearchFilters(asked.many("framework"), asked.many("facet"), asked.many("value"),
        asked.one("polarity").map(Searched::polarity), asked.many("article"), asked.many("place"),
        day(asked, "from", Day::first), day(asked, "to", Day::last));
  }

  private static Polarity polarity(String name) {
    return Stream.of(Polarity.values())
        .filter(polarity -> polarity.toString().equals(name.toLowerCase(Locale.ROOT))).findFirst()
        .orElseThrow(() -> BadQuery.unknown("polarity", name,
            Stream.of(Polarity.values()).map(Polarity::toString).toList()));
  }

  private static Optional<LocalDate> day(Asked asked, String name,
      Function<String, LocalDate> day) {
    return asked.one(name).map(text -> {
      try {
        return day.apply(text);
      } catch (DateTimeException _) {
        throw BadQuery.in(name,
            "'" + text + "' is no date; it must be like 2023, 2023-05 or 2023-05-19");
      }
    });
  }
}
