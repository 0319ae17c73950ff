package dev.crosscheck.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// Days as people write them to limit something by date: `2023`, `2023-05` or `2023-05-19`.
public final class Day {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Day() {}

  /// The first day of a year, a month or a day.
  ///
  /// @throws java.time.DateTimeException when it is none of these
  public static LocalDate first(String date) {
    return switch (date.length()) {
      case YEAR -> Year.parse(date).atDay(1);
      case MONTH -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  /// The last one.
  ///
  /// @throws java.time.DateTimeException when it is none of these
  public static LocalDate last(String date) {
    return switch (date.length()) {
      case YEAR -> Year.parse(date).atDay(1).plusYears(1).minusDays(1);
      case MONTH -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
